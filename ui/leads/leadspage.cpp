// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadspage.h"

#include "ui/common/activity.h"
#include "ui/common/emptystate.h"
#include "ui/common/services.h"
#include "ui/common/settings.h"
#include "ui/common/shades.h"
#include "ui/common/withstore.h"
#include "ui/leads/groupingchooser.h"
#include "ui/leads/handout.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leaddetails.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/personpanel.h"
#include "ui/leads/sidepanel.h"
#include "ui/leads/workactions.h"
#include "ui/leads/workundo.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight::ui {

namespace {

using namespace std::chrono_literals;

/// An answer that takes longer than this is one for which the search is being prepared, once.
constexpr std::chrono::milliseconds quickAnswer = 700ms;
/// Below these widths details go under the leads, then the side panel hides.
constexpr int widthForDetailsBeside = 1000;
constexpr int widthForSidePanel = 640;

// Not QSplitter::saveState(), which brings along the rest of a splitter: a handle of absurd width hangs it.

/// Widths of panes side by side; in a window that is too narrow for that there are none to be kept.
void keepPanes(const QSplitter &panes, Settings &settings, Setting key)
{
    QStringList widths;
    for (const int size : panes.sizes())
        widths.append(QString::number(size));
    if (panes.orientation() == Qt::Horizontal && !panes.sizes().contains(0))
        settings.set(key, widths.join(QLatin1Char(',')));
}

void restorePanes(QSplitter &panes, const QString &kept)
{
    constexpr int widest = 20'000;
    QList<int> sizes;
    for (const QString &width : kept.split(QLatin1Char(',')))
        sizes.append(width.toInt());
    const bool areWidths = sizes.size() == panes.count() &&
                           std::ranges::all_of(sizes, [](int width) { return 0 < width && width <= widest; });
    if (areWidths)
        panes.setSizes(sizes);
}

} // namespace

LeadsPage::LeadsPage(const Services &services, Settings &settings, FileChooser &files, QWidget *connectors,
                     const std::optional<ViewState> &start, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_settings(settings)
    , m_model(new LeadGridModel(services.reading, services.stores, this))
    , m_grid(new LeadGridView(*m_model, this))
    , m_sidePanel(new SidePanel(this))
    , m_left(new QWidget(this))
    , m_lower(connectors)
    , m_details(new LeadDetails(this))
    , m_undo(new WorkUndo(services, this))
    , m_actions(new WorkActions(*m_undo, this))
    , m_handOut(new HandOut(services, settings, files, *m_model, *m_grid, this))
    , m_panes(new QSplitter(this))
    , m_leadPanes(new QSplitter(m_panes))
{
    m_query.grouping = groupingFromText(settings.text(Setting::Grouping));
    m_query.sort = sortFromText(settings.text(Setting::Sort));

    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_sidePanel, 1);
    left->addWidget(m_lower);

    for (QSplitter *splitter : {m_panes, m_leadPanes}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_leadPanes->addWidget(makeCentre());
    m_leadPanes->addWidget(m_details);
    m_leadPanes->setStretchFactor(0, 1);
    m_leadPanes->setSizes({800, 300});
    m_panes->addWidget(m_left);
    m_panes->addWidget(m_leadPanes);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({230, 1100});
    m_left->setMinimumWidth(std::max(150, m_left->minimumSizeHint().width()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);

    restorePanes(*m_panes, settings.text(Setting::PagePanes));
    restorePanes(*m_leadPanes, settings.text(Setting::LeadPanes));
    m_grid->restoreColumns(settings.bytes(Setting::GridHeader));
    m_grid->showSort(m_query.sort);
    m_grouping->setGrouping(m_query.grouping);
    connectParts();
    connectHandOut();
    connectWork();
    connectPerson();
    auto *back = new QShortcut(Qt::Key_Escape, m_details);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &LeadsPage::focusLeads);
    m_poll.setSingleShot(true);
    m_poll.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_poll, &QTimer::timeout, this, &LeadsPage::poll);
    m_minute.setObjectName(QStringLiteral("minute"));
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &LeadsPage::followTime);
    m_minute.start(1min);
    QTimer::singleShot(quickAnswer, this, [this] {
        if (!m_hasView)
            m_counts->setText(tr("Preparing the search. This takes a few seconds, once."));
    });
    m_wantsTotals = true;
    showView(start.value_or(viewState()));
}

LeadsPage::~LeadsPage() = default;

QHeaderView &LeadsPage::header()
{
    return *m_grid->horizontalHeader();
}

QWidget *LeadsPage::makeCentre()
{
    auto *centre = new QWidget(this);
    m_grouping = new GroupingChooser(centre);
    m_counts = new QLabel(centre);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setText(tr("Reading the leads"));
    m_bar = new QWidget(centre);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(8, 4, 12, 4);
    bar->addWidget(m_grouping);
    bar->addStretch();
    bar->addWidget(m_counts);

    m_noLeads = new EmptyState(QString(), centre);
    m_noLeads->setObjectName(QStringLiteral("noLeads"));
    connect(m_noLeads->addButton(tr("Connect your storage account"), "connectStorage"), &QPushButton::clicked, this,
            &LeadsPage::connectWanted);
    if (m_services.openSampleLeads)
        connect(m_noLeads->addButton(tr("Open sample leads"), "openSampleLeads"), &QPushButton::clicked, this,
                &LeadsPage::sampleLeadsWanted);
    connect(m_noLeads->addButton(tr("Import a file"), "importFile"), &QPushButton::clicked, this,
            &LeadsPage::importWanted);
    m_noLeads->setSentence(tr("No leads yet. Connect your storage account, open sample leads, or import a file."));

    m_nothingCame = new EmptyState(tr("No leads have come through your connectors yet. Run a check to see whether "
                                      "nobody has asked yet or something is broken."),
                                   centre);
    m_nothingCame->setObjectName(QStringLiteral("nothingCame"));
    connect(m_nothingCame->addButton(tr("Check the connectors"), "checkForLeads"), &QPushButton::clicked, this,
            &LeadsPage::checkWanted);

    m_noMatch = new EmptyState(tr("No lead matches this filter."), centre);
    m_noMatch->setObjectName(QStringLiteral("noMatch"));
    connect(m_noMatch->addButton(tr("Empty the filter"), "emptyFilter"), &QPushButton::clicked, this,
            [this] { Q_EMIT filterTextWanted({}); });

    m_centre = new QStackedWidget(centre);
    m_centre->setObjectName(QStringLiteral("centre"));
    m_centre->addWidget(m_grid);
    m_centre->addWidget(m_noLeads);
    m_centre->addWidget(m_nothingCame);
    m_centre->addWidget(m_noMatch);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_centre, 1);
    return centre;
}

void LeadsPage::connectParts()
{
    connect(m_grouping, &GroupingChooser::chosen, this, [this](const QList<leads::LeadField> &grouping) {
        m_query.grouping = grouping;
        m_settings.set(Setting::Grouping, groupingText(grouping));
        ask(false);
    });
    connect(m_grid, &LeadGridView::sortWanted, this, [this](leads::LeadSort sort) {
        m_query.sort = sort;
        ask(false);
    });
    connect(m_grid, &LeadGridView::currentLeadChanged, this, &LeadsPage::chooseLead);
    connect(m_grid, &LeadGridView::detailsWanted, this, [this] { m_details->setFocus(Qt::ShortcutFocusReason); });
    connect(m_grid, &LeadGridView::painted, this, [this] {
        m_hasPaintedLeads = true;
        tellPainted();
    });
    connect(m_model, &LeadGridModel::fetchFailed, this, &LeadsPage::failed);
    connect(m_sidePanel, &SidePanel::valuesChosen, this, [this](leads::LeadField field, const QStringList &values) {
        Q_EMIT filterTextWanted(withSelectedValues(m_filterText, m_query.filter, field, values));
    });
    connect(m_sidePanel, &SidePanel::testLeadsChosen, this,
            [this](bool only) { Q_EMIT filterTextWanted(withTestLeads(m_filterText, m_query.filter, only)); });
    connect(m_sidePanel, &SidePanel::sinceChosen, this, [this](const QDate &day) {
        Q_EMIT filterTextWanted(withReceivedSince(m_filterText, m_query.filter, day));
    });
}

// --- showing the answers
// ----------------------------------------------------------------------------------------------

void LeadsPage::showCounts()
{
    const QLocale locale;
    const qint64 shown = m_model->leads().count();
    // What is known of the whole cache may be older than what is shown.
    const qint64 all = m_query.filter.isEmpty() || !m_hasTotals ? shown : std::max(shown, m_totals.all);
    QStringList parts;
    if (m_model->newCount() > 0)
        parts.append(tr("%1 new").arg(locale.toString(m_model->newCount())));
    if (shown == all)
        parts.append(shown == 1 ? tr("1 lead") : tr("%Ln leads", nullptr, int(shown)));
    else
        //: How many leads the filter lets through, of all
        parts.append(tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    m_counts->setText(parts.join(QStringLiteral(" \u00b7 ")));
}

void LeadsPage::setCanPull(bool canPull)
{
    m_canPull = canPull;
    chooseCentre();
}

void LeadsPage::chooseCentre()
{
    if (!m_hasView || !m_hasTotals)
        return;
    const bool hasLeads = m_totals.all > 0;
    QWidget *shown = m_grid;
    if (m_model->leads().count() == 0)
        shown = hasLeads ? m_noMatch : m_canPull ? m_nothingCame : m_noLeads;
    m_centre->setCurrentWidget(shown);
    m_details->setVisible(hasLeads);
    m_bar->setVisible(hasLeads);
    if (shown != m_grid) {
        m_hasPaintedLeads = m_hasShownLead = true; // there are none
        tellPainted();
    }
}

void LeadsPage::tellPainted()
{
    // Of the sample leads one is shown in detail: the picture is whole when that is there too.
    if (!m_hasPaintedLeads || (m_services.isDemo && !m_hasShownLead))
        return;
    if (!std::exchange(m_hasToldPainted, true))
        QMetaObject::invokeMethod(this, &LeadsPage::leadsPainted, Qt::QueuedConnection);
}

void LeadsPage::showLead(qint64 id)
{
    m_leadTask = {};
    if (m_personLead != id)
        m_details->person().wait();
    m_personLead = id;
    askForPersonSoon();
    if (id == 0) {
        m_details->clear();
        return;
    }
    const auto work =
        withStore(m_services.stores,
                  [id](store::LeadStore &store, std::stop_token) -> core::Result<std::optional<LeadDetails::Content>> {
                      auto row = store.lead(id);
                      if (!row)
                          return core::failure(row);
                      if (!*row)
                          return std::nullopt;
                      auto record = store.workRecord(id);
                      if (!record)
                          return core::failure(record);
                      LeadDetails::Content content = LeadDetails::contentOf(**std::move(row));
                      content.events = std::move(record->events);
                      return content;
                  });
    m_leadTask =
        m_services.reading.run(this, work, [this, id](const core::Result<std::optional<LeadDetails::Content>> &lead) {
            if (!lead) {
                Q_EMIT failed(lead.error());
                return;
            }
            if (!*lead) {
                m_details->clear();
                return;
            }
            m_details->show(**lead);
            m_hasShownLead = true;
            tellPainted();
            const auto isIn = [id](const std::vector<qint64> &ids) { return std::ranges::find(ids, id) != ids.end(); };
            if (!(*lead)->row.isNew || isIn(m_unmarked) || isIn(m_marking)) // as counted
                return;
            m_model->markSeen(id);
            --m_totals.unseen;
            m_sidePanel->showTotals(m_totals);
            showCounts();
            m_unmarked.push_back(id);
            markSeen();
        });
}

void LeadsPage::markSeen()
{
    if (!m_marking.empty() || m_unmarked.empty())
        return;
    m_marking = std::exchange(m_unmarked, {});
    struct Marked
    {
        qint64 changesBefore;
        qint64 changesAfter;
    };
    const auto mark = withStore(m_services.stores,
                                [ids = m_marking](store::LeadStore &store, std::stop_token) -> core::Result<Marked> {
                                    const auto before = store.changeCounter();
                                    if (!before)
                                        return core::failure(before);
                                    if (const auto marked = store.markSeen(ids); !marked)
                                        return core::failure(marked);
                                    const auto after = store.changeCounter();
                                    return after ? core::Result<Marked>(Marked{*before, *after}) : core::failure(after);
                                });
    m_seenTask = m_services.writing.run(this, mark, [this](const core::Result<Marked> &marked) {
        m_marking.clear();
        if (!marked) {
            Q_EMIT failed(marked.error());
            return;
        }
        // What was looked at stays where it is, also in a view of new leads, as long as nothing else has changed.
        const bool isAlone = marked->changesAfter == marked->changesBefore + 1;
        if (m_knownChanges == marked->changesBefore && isAlone && !m_isAsking && !m_isOvertaken)
            m_knownChanges = marked->changesAfter;
        m_isOvertaken = m_isOvertaken && !m_unmarked.empty();
        markSeen();
    });
}

void LeadsPage::connectHandOut()
{
    connect(m_handOut, &HandOut::activityStarted, this, &LeadsPage::activityStarted);
    connect(m_handOut, &HandOut::told, this, &LeadsPage::told);
    connect(m_handOut, &HandOut::failed, this, &LeadsPage::failed);
    connect(m_handOut, &HandOut::zoneChanged, this, [this] {
        m_grid->horizontalHeader()->viewport()->update();
        m_grid->viewport()->update();
        showLead(m_grid->currentLead());
    });
    connect(m_grid, &LeadGridView::menuOpening, this, [this](QMenu &menu) {
        if (!menu.isEmpty())
            menu.addSeparator();
        m_handOut->addLeadActions(menu);
    });
    connect(m_grid, &LeadGridView::headerMenuOpening, this,
            [this](QMenu &menu) { menu.addAction(m_handOut->zoneAction()); });
}

// --- panes
// ------------------------------------------------------------------------------------------------------------

LeadSelection LeadsPage::selection() const
{
    return m_grid->selection();
}

void LeadsPage::focusLeads()
{
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, NameColumn));
    m_grid->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> LeadsPage::panes() const
{
    return {m_sidePanel, m_lower, m_centre->currentWidget(), m_details};
}

bool LeadsPage::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrangePanes(); // something in it needs more room than before
    return QWidget::event(event);
}

void LeadsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangePanes();
}

void LeadsPage::arrangePanes()
{
    // In a language with long words, all of it needs more.
    const int leads = m_leadPanes->widget(0)->minimumSizeHint().width();
    const int withSidePanel = leads + m_left->minimumWidth();
    m_left->setVisible(width() >= std::max(widthForSidePanel, withSidePanel));
    const int withDetails = withSidePanel + m_details->minimumSizeHint().width();
    const Qt::Orientation orientation =
        width() >= std::max(widthForDetailsBeside, withDetails) ? Qt::Horizontal : Qt::Vertical;
    if (orientation == m_leadPanes->orientation())
        return;
    m_leadPanes->setOrientation(orientation);
    m_leadPanes->setSizes(orientation == Qt::Horizontal ? QList{width() - 300, 300}
                                                        : QList{height() * 2 / 3, height() / 3});
}

QSize LeadsPage::minimumSizeHint() const
{
    const int width = std::max(m_leadPanes->widget(0)->minimumSizeHint().width(), m_details->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

void LeadsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isAsking && m_knownChanges) {
        poll();
        followTime();
    }
}

void LeadsPage::saveState()
{
    keepPanes(*m_panes, m_settings, Setting::PagePanes);
    keepPanes(*m_leadPanes, m_settings, Setting::LeadPanes);
    m_settings.set(Setting::GridHeader, m_grid->columnsState());
    m_settings.set(Setting::Grouping, groupingText(m_query.grouping));
    m_settings.set(Setting::Sort, sortText(m_query.sort));
}

} // namespace leadlight::ui
