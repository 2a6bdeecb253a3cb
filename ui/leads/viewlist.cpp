// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/viewlist.h"

#include "ui/common/errortext.h"
#include "ui/common/leadwords.h"
#include "ui/common/messagebar.h"
#include "ui/common/services.h"
#include "ui/common/settings.h"
#include "ui/common/withstore.h"
#include "ui/leads/filterfacets.h"
#include "ui/leads/filterfield.h"
#include "ui/leads/groupingchooser.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/sidepanel.h"
#include "ui/leads/viewrows.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>

#include <chrono>

namespace leadlight::ui {

using namespace std::chrono_literals;
using Tone = MessageBar::Tone;

namespace {

/// A filter as a name: longer ones do not fit the side panel.
constexpr qsizetype longestSuggestion = 40;

QString reasonOf(const QString &filterText)
{
    const auto filter = leads::LeadFilter::fromText(filterText);
    return filter ? QString() : filterErrorText(filter.error());
}

} // namespace

std::optional<ViewState> ViewList::startState(const SavedViews &views)
{
    const SavedView *view = views.find(views.startUp());
    return view ? std::optional(ViewState{view->filterText, view->sort, view->grouping, {}}) : std::nullopt;
}

ViewList::ViewList(const Services &services, SavedViews &views, const Settings &settings, LeadsPage &page,
                   FilterField &field, MessageBar &message)
    : QObject(&page)
    , m_services(services)
    , m_views(views)
    , m_page(page)
    , m_field(field)
    , m_message(message)
    , m_panel(page.sidePanel())
    , m_header(page.header())
{
    m_own = {sortFromText(settings.text(Setting::Sort)), groupingFromText(settings.text(Setting::Grouping)),
             columnsOf(m_header)};
    if (const SavedView *start = m_views.find(m_views.startUp())) {
        m_current = start->id;
        showColumns(m_header, start->columns);
        m_field.setText(start->filterText);
    }
    connect(&m_panel, &SidePanel::viewChosen, this, &ViewList::chooseFixed);
    connect(&m_panel, &SidePanel::savedViewChosen, this, &ViewList::choose);
    connect(&m_panel, &SidePanel::saveWanted, this, &ViewList::save);
    connect(&m_panel, &SidePanel::revertWanted, this, [this] { choose(m_current); });
    connect(&m_panel, &SidePanel::viewNamed, this, &ViewList::name);
    connect(&m_panel, &SidePanel::viewNotNamed, this, &ViewList::dropFresh);
    connect(&m_panel, &SidePanel::removeWanted, this, &ViewList::remove);
    connect(&m_panel, &SidePanel::viewMenuWanted, this, &ViewList::showMenu);

    m_changing.setSingleShot(true);
    connect(&m_changing, &QTimer::timeout, this, &ViewList::showCurrent);
    const auto note = [this] { m_changing.start(0); };
    connect(&m_field, &FilterField::textChanged, this, note);
    connect(&m_page, &LeadsPage::asked, this, note);
    connect(&m_header, &QHeaderView::sectionResized, this, note);
    connect(&m_header, &QHeaderView::sectionMoved, this, note);

    // What belongs to the whole cache is counted last.
    m_counting.setSingleShot(true);
    m_counting.setInterval(200ms);
    connect(&m_counting, &QTimer::timeout, this, &ViewList::count);
    connect(&m_panel, &SidePanel::totalsShown, &m_counting, qOverload<>(&QTimer::start));
    connect(&m_views, &SavedViews::changed, this, &ViewList::showViews);
    showViews();
}

// --- choosing
// ---------------------------------------------------------------------------------------------------------

ViewList::Layout ViewList::layoutNow() const
{
    const ViewState state = m_page.viewState();
    return {state.sort, state.grouping, columnsOf(m_header)};
}

SavedView ViewList::stateNow() const
{
    const Layout layout = layoutNow();
    return {{}, {}, m_field.text().trimmed(), layout.sort, layout.grouping, layout.columns};
}

void ViewList::show(const QString &filterText, const Layout &layout)
{
    showColumns(m_header, layout.columns);
    m_page.showView({filterText, layout.sort, layout.grouping, {}});
}

void ViewList::choose(const QString &id)
{
    const SavedView *found = m_views.find(id);
    if (!found)
        return;
    const SavedView view = *found;
    if (m_current.isEmpty())
        m_own = layoutNow();
    m_current = id;
    show(view.filterText, {view.sort, view.grouping, view.columns});
    showCurrent();
}

void ViewList::chooseFixed(LeadsView view)
{
    if (std::exchange(m_current, {}).isEmpty())
        Q_EMIT m_page.filterTextWanted(filterTextOf(view));
    else
        show(filterTextOf(view), m_own);
    showCurrent();
}

QString ViewList::titleAt(int index) const
{
    constexpr int fixed = int(leadsViews.size());
    if (index < fixed)
        return ViewRows::titleOf(leadsViews[size_t(index)]);
    return index - fixed < m_views.all().size() ? shownLine(m_views.all().at(index - fixed).name) : QString();
}

void ViewList::chooseAt(int index)
{
    constexpr int fixed = int(leadsViews.size());
    if (index < fixed)
        chooseFixed(leadsViews[size_t(index)]);
    else if (index - fixed < m_views.all().size())
        choose(m_views.all().at(index - fixed).id);
}

QString ViewList::current() const
{
    if (!m_current.isEmpty())
        return m_current;
    const QString text = m_field.text().trimmed();
    const bool isFixed =
        std::any_of(leadsViews.begin(), leadsViews.end(), [&](LeadsView view) { return filterTextOf(view) == text; });
    return isFixed ? text : QString();
}

void ViewList::restore(const QString &current)
{
    if (current.isEmpty() || !m_current.isEmpty())
        return;
    for (const LeadsView view : leadsViews) {
        if (filterTextOf(view) == current)
            chooseFixed(view);
    }
    choose(current);
}

void ViewList::showOwnLayout()
{
    if (!m_current.isEmpty())
        show(m_field.text(), m_own);
}

// --- saving and arranging
// ---------------------------------------------------------------------------------------------

template <typename Outcome> bool ViewList::check(const Outcome &outcome)
{
    if (!outcome)
        Q_EMIT failed(outcome.error());
    return outcome.has_value();
}

void ViewList::saveAs()
{
    SavedView view = stateNow();
    const QString filter = shownLine(view.filterText);
    view.name = filter.isEmpty() || filter.size() > longestSuggestion ? tr("New view") : filter;
    const auto added = m_views.add(view);
    if (!check(added))
        return;
    m_previous = m_current;
    if (m_current.isEmpty())
        m_own = layoutNow();
    m_current = added->id;
    showCurrent();
    if (m_panel.isVisible()) {
        m_fresh = added->id;
        m_panel.editName(added->id);
    } else {
        m_message.show(Tone::Notice, tr("The view is saved as %1.").arg(shownLine(added->name)));
    }
}

void ViewList::save()
{
    const SavedView *found = m_views.find(m_current);
    if (!found)
        return;
    SavedView view = stateNow();
    view.id = found->id;
    view.name = found->name;
    check(m_views.replace(view));
}

void ViewList::name(const QString &id, const QString &name)
{
    m_fresh.clear();
    const SavedView *found = m_views.find(id);
    if (!found || name.trimmed().isEmpty() || name == found->name)
        return;
    SavedView view = *found;
    view.name = name;
    check(m_views.replace(view));
}

/// A view that was to be saved and got no name is not saved.
void ViewList::dropFresh()
{
    if (m_fresh.isEmpty())
        return;
    m_current = m_previous;
    check(m_views.remove(std::exchange(m_fresh, {})));
    showCurrent();
}

void ViewList::remove(const QString &id)
{
    const SavedView *found = m_views.find(id);
    if (!found)
        return;
    const SavedView view = *found;
    const qsizetype index = found - m_views.all().constData();
    const bool isStartUp = m_views.startUp() == id;
    const bool isCurrent = m_current == id;
    if (!check(m_views.remove(id)))
        return;
    if (isCurrent) {
        m_current.clear();
        show(m_field.text(), m_own);
        showCurrent();
    }
    m_message.show(Tone::Notice, tr("The view %1 is deleted.").arg(shownLine(view.name)), tr("Undo"), [=, this] {
        if (!check(m_views.add(view, index)))
            return;
        if (isStartUp)
            check(m_views.setStartUp(id));
        if (isCurrent)
            choose(id);
    });
}

void ViewList::showMenu(const QString &id, const QPoint &at)
{
    auto *menu = new QMenu(&m_panel);
    menu->setObjectName(QStringLiteral("viewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *saveAs = menu->addAction(tr("Save this view as\u2026"), this, &ViewList::saveAs);
    saveAs->setShortcut(QKeySequence::Save);
    saveAs->setShortcutContext(Qt::WidgetShortcut); // shown here, held by the window
    if (const SavedView *view = m_views.find(id))
        addViewActions(*menu, *view);
    menu->popup(at);
}

void ViewList::addViewActions(QMenu &menu, const SavedView &view)
{
    const QString id = view.id;
    const qsizetype index = &view - m_views.all().constData();
    SavedView now = stateNow();
    now.id = id;
    now.name = view.name;
    const bool isModified = id == m_current && now != view;
    menu.addAction(tr("Save the changes"), this, &ViewList::save)->setEnabled(isModified);
    menu.addAction(tr("Undo the changes"), this, [this, id] { choose(id); })->setEnabled(isModified);
    menu.addSeparator();
    menu.addAction(tr("Rename"), this, [this, id] { m_panel.editName(id); })->setShortcut(Qt::Key_F2);
    menu.addAction(tr("Delete"), this, [this, id] { remove(id); })->setShortcut(QKeySequence::Delete);
    menu.addSeparator();
    menu.addAction(tr("Move up"), this, [this, id] { check(m_views.move(id, -1)); })->setEnabled(index > 0);
    menu.addAction(tr("Move down"), this, [this, id] { check(m_views.move(id, 1)); })
        ->setEnabled(index + 1 < m_views.all().size());
    menu.addSeparator();
    QAction *start = menu.addAction(tr("Start with this view"));
    start->setCheckable(true);
    start->setChecked(m_views.startUp() == id);
    connect(start, &QAction::toggled, this, [this, id](bool on) { check(m_views.setStartUp(on ? id : QString())); });
}

// --- showing
// ----------------------------------------------------------------------------------------------------------

void ViewList::showViews()
{
    QList<SavedViewRow> rows;
    for (const SavedView &view : m_views.all())
        rows.append({view.id, view.name, reasonOf(view.filterText), view.id == m_views.startUp()});
    m_panel.showSavedViews(rows);
    showCurrent();
    m_counting.start();
    tellSetAside();
}

void ViewList::showCurrent()
{
    const SavedView *view = m_views.find(m_current);
    if (!view) { // another window may have deleted it
        m_panel.showCurrentView({}, false);
        return;
    }
    SavedView now = stateNow();
    now.id = view->id;
    now.name = view->name;
    SavedView saved = *view;
    saved.filterText = saved.filterText.trimmed();
    if (saved.columns.isEmpty())
        saved.columns = now.columns;
    m_panel.showCurrentView(m_current, now != saved);
}

/// All of them in one go.
void ViewList::count()
{
    QHash<QString, leads::LeadFilter> filters;
    for (const SavedView &view : m_views.all()) {
        if (auto filter = leads::LeadFilter::fromText(view.filterText))
            filters.insert(view.id, *std::move(filter));
    }
    if (filters.isEmpty()) {
        m_panel.showSavedCounts({});
        return;
    }
    using Counts = QHash<QString, qint64>;
    const auto work =
        withStore(m_services.stores, [filters](store::LeadStore &store, std::stop_token stop) -> core::Result<Counts> {
            Counts counts;
            for (auto it = filters.cbegin(); it != filters.cend(); ++it) {
                const auto count = store.count(it.value(), stop);
                if (!count)
                    return core::failure(count);
                counts.insert(it.key(), *count);
            }
            return counts;
        });
    m_countTask = m_services.reading.run(this, work, [this](const core::Result<Counts> &counts) {
        if (counts) // else the leads' own question tells why
            m_panel.showSavedCounts(*counts);
    });
}

void ViewList::tellSetAside()
{
    if (const QString path = m_views.takeSetAside(); !path.isEmpty())
        m_message.show(Tone::Fault,
                       tr("The saved views could not be read. Nothing was deleted: they were kept as %1.").arg(path));
}

} // namespace leadlight::ui
