// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadspage.h"

#include "ui/common/emptystate.h"
#include "ui/common/services.h"
#include "ui/common/settings.h"
#include "ui/common/shades.h"
#include "ui/common/withstore.h"
#include "ui/leads/groupingchooser.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leaddetails.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/sidepanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leadlight::ui {

namespace {

/// A clipboard is for what a person picks; more than this is what Export is for.
constexpr int copyLimit = 10000;
/// Below these widths details go under the leads, then the side panel hides.
constexpr int widthForDetailsBeside = 1000;
constexpr int widthForSidePanel = 640;

} // namespace

LeadsPage::LeadsPage(const Services &services, Settings &settings, QWidget *connectors, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_settings(settings)
    , m_model(new LeadGridModel(services.reading, services.stores, this))
    , m_grid(new LeadGridView(*m_model, this))
    , m_sidePanel(new SidePanel(this))
    , m_left(new QWidget(this))
    , m_details(new LeadDetails(this))
    , m_panes(new QSplitter(this))
    , m_leadPanes(new QSplitter(m_panes))
{
    m_query.grouping = groupingFromText(settings.text(Setting::Grouping));

    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_sidePanel, 1);
    left->addWidget(connectors);

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
    m_left->setMinimumWidth(150);
    m_details->setMinimumSize(200, 120);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);

    m_panes->restoreState(settings.bytes(Setting::PageSplitter));
    m_leadPanes->restoreState(settings.bytes(Setting::LeadSplitter));
    m_grid->horizontalHeader()->restoreState(settings.bytes(Setting::GridHeader));
    if (m_grid->shownColumns().isEmpty())
        m_grid->resetColumns();
    m_grid->showSort(m_query.sort);
    m_grouping->setGrouping(m_query.grouping);
    connectParts();
    refresh();
}

LeadsPage::~LeadsPage() = default;

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

    m_noMatch = new EmptyState(tr("No lead matches this filter."), centre);
    m_noMatch->setObjectName(QStringLiteral("noMatch"));
    connect(m_noMatch->addButton(tr("Empty the filter"), "emptyFilter"), &QPushButton::clicked, this,
            [this] { Q_EMIT filterTextWanted({}); });

    m_centre = new QStackedWidget(centre);
    m_centre->setObjectName(QStringLiteral("centre"));
    m_centre->addWidget(m_grid);
    m_centre->addWidget(m_noLeads);
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
    connect(m_grid, &LeadGridView::currentLeadChanged, this, &LeadsPage::showLead);
    connect(m_grid, &LeadGridView::detailsWanted, this, [this] { m_details->setFocus(Qt::ShortcutFocusReason); });
    connect(m_grid, &LeadGridView::copyWanted, this, &LeadsPage::copyLeads);
    connect(m_grid, &LeadGridView::painted, this, [this] {
        m_hasPaintedLeads = true;
        tellPainted();
    });
    connect(m_model, &LeadGridModel::fetchFailed, this, &LeadsPage::failed);
    connect(m_sidePanel, &SidePanel::viewChosen, this,
            [this](LeadsView view) { Q_EMIT filterTextWanted(filterTextOf(view)); });
    connect(m_sidePanel, &SidePanel::valuesChosen, this, [this](leads::LeadField field, const QStringList &values) {
        Q_EMIT filterTextWanted(withSelectedValues(m_filterText, m_query.filter, field, values));
    });
}

// --- asking the cache
// -------------------------------------------------------------------------------------------------

void LeadsPage::setFilter(const QString &text, const leads::LeadFilter &filter)
{
    const bool isSame = filter == m_query.filter;
    m_filterText = text;
    m_query.filter = filter;
    m_sidePanel->showFilter(filter);
    if (isSame)
        return;
    ask(false);
    askForFacets();
}

ViewState LeadsPage::viewState() const
{
    return {m_filterText, m_query.sort, m_query.grouping, m_grid->horizontalHeader()->saveState()};
}

void LeadsPage::showView(const ViewState &state)
{
    if (!state.columns.isEmpty())
        m_grid->horizontalHeader()->restoreState(state.columns);
    m_query.sort = state.sort;
    m_query.grouping = state.grouping;
    m_settings.set(Setting::Grouping, groupingText(state.grouping));
    m_grouping->setGrouping(state.grouping);
    m_grid->showSort(state.sort);
    if (auto filter = leads::LeadFilter::fromText(state.filterText)) {
        m_filterText = state.filterText;
        m_query.filter = *std::move(filter);
        m_sidePanel->showFilter(m_query.filter);
    }
    ask(false);
    askForFacets();
    Q_EMIT filterTextWanted(state.filterText);
}

void LeadsPage::refresh()
{
    ask(true);
    askForFacets();
    askForTotals();
}

void LeadsPage::ask(bool keepsScroll)
{
    const auto work = withStore(m_services.stores, [query = m_query](store::LeadStore &store, std::stop_token stop) {
        return store.view(query, stop);
    });
    m_viewTask = m_services.reading.run(this, work, [this, keepsScroll](core::Result<store::LeadView> view) {
        if (view)
            takeView(std::move(*view), keepsScroll);
        else if (view.error().kind != core::ErrorKind::Cancelled)
            Q_EMIT failed(view.error());
    });
}

void LeadsPage::takeView(store::LeadView view, bool keepsScroll)
{
    m_hasView = true;
    m_grid->keepScrollPosition(keepsScroll);
    m_model->setView(std::move(view));
    showCounts();
    chooseCentre();
    // Sample leads may be looked at on nobody's behalf; with a person's own, "new" is theirs to take away.
    if (m_services.isDemo && !std::exchange(m_hasChosenSample, true))
        m_grid->chooseFirstLead();
}

void LeadsPage::askForFacets()
{
    const auto work =
        withStore(m_services.stores, [filter = m_query.filter](store::LeadStore &store, std::stop_token stop) {
            return store.facets(filter, {}, stop);
        });
    m_facetsTask = m_services.reading.run(this, work, [this](const core::Result<store::Facets> &facets) {
        if (facets)
            m_sidePanel->showFacets(*facets);
    });
}

void LeadsPage::askForTotals()
{
    // Leads of the last 30 days, for what the storage costs a month.
    leads::LeadTerm recent;
    recent.kind = leads::LeadTerm::Kind::Time;
    recent.fromTicks = leads::LeadTime::fromDateTime(QDateTime::currentDateTimeUtc().addDays(-30)).ticks;
    leads::LeadQuery lastMonth;
    lastMonth.filter.groups = {{recent}};

    const auto work = withStore(m_services.stores,
                                [lastMonth](store::LeadStore &store, std::stop_token stop) -> core::Result<Overview> {
                                    const auto totals = store.totals(stop);
                                    if (!totals)
                                        return core::failure(totals);
                                    const auto view = store.view(lastMonth, stop);
                                    if (!view)
                                        return core::failure(view);
                                    return Overview{*totals, qint64(view->ids.size())};
                                });
    m_totalsTask = m_services.reading.run(this, work, [this](const core::Result<Overview> &overview) {
        if (!overview)
            return; // the view's own question tells why
        m_hasTotals = true;
        m_totals = overview->totals;
        m_sidePanel->showTotals(m_totals);
        showCounts();
        chooseCentre();
        Q_EMIT totalsChanged(m_totals, overview->lastMonth);
    });
}

// --- showing the answers
// ----------------------------------------------------------------------------------------------

void LeadsPage::showCounts()
{
    if (!m_hasView || !m_hasTotals)
        return;
    const QLocale locale;
    const qint64 shown = qint64(m_model->view().ids.size());
    QStringList parts;
    if (m_model->view().newCount > 0)
        parts.append(tr("%1 new").arg(locale.toString(m_model->view().newCount)));
    if (shown == m_totals.all)
        parts.append(shown == 1 ? tr("1 lead") : tr("%1 leads").arg(locale.toString(shown)));
    else
        //: How many leads the filter lets through, of all
        parts.append(tr("%1 of %2").arg(locale.toString(shown), locale.toString(m_totals.all)));
    m_counts->setText(parts.join(QStringLiteral(" \u00b7 ")));
}

void LeadsPage::chooseCentre()
{
    if (!m_hasView || !m_hasTotals)
        return;
    const bool hasLeads = m_totals.all > 0;
    QWidget *shown = m_grid;
    if (m_model->view().ids.empty())
        shown = hasLeads ? m_noMatch : m_noLeads;
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
    if (id == 0) {
        m_details->clear();
        return;
    }
    const auto work =
        withStore(m_services.stores, [id](store::LeadStore &store, std::stop_token) { return store.lead(id); });
    m_leadTask = m_services.reading.run(this, work, [this, id](const core::Result<std::optional<store::LeadRow>> &row) {
        if (!row) {
            Q_EMIT failed(row.error());
            return;
        }
        if (!*row) {
            m_details->clear();
            return;
        }
        m_details->show(**row);
        m_hasShownLead = true;
        tellPainted();
        if (!(*row)->isNew)
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
    if (m_isMarking || m_unmarked.empty())
        return;
    m_isMarking = true;
    const auto mark =
        withStore(m_services.stores, [ids = std::exchange(m_unmarked, {})](store::LeadStore &store, std::stop_token) {
            return store.markSeen(ids);
        });
    m_seenTask = m_services.writing.run(this, mark, [this](const core::Result<> &marked) {
        m_isMarking = false;
        if (!marked)
            Q_EMIT failed(marked.error());
        else
            markSeen();
    });
}

void LeadsPage::copyLeads()
{
    const std::vector<qint64> ids = m_grid->selectedLeads(copyLimit);
    if (ids.empty())
        return;
    const auto work =
        withStore(m_services.stores, [ids](store::LeadStore &store, std::stop_token) { return store.rows(ids); });
    m_copyTask = m_services.reading.run(
        this, work, [this, columns = m_grid->shownColumns()](const core::Result<std::vector<store::LeadRow>> &rows) {
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            QStringList lines;
            for (const store::LeadRow &row : *rows) {
                QStringList cells;
                for (const int column : columns)
                    cells.append(leadColumns()[size_t(column)].text(row.lead, QDateTime::currentDateTimeUtc()));
                lines.append(cells.join(QLatin1Char('\t')));
            }
            QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
        });
}

// --- panes
// ------------------------------------------------------------------------------------------------------------

void LeadsPage::focusLeads()
{
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, NameColumn));
    m_grid->setFocus(Qt::ShortcutFocusReason);
}

void LeadsPage::focusNextPane()
{
    if (m_sidePanel->hasFocus())
        focusLeads();
    else if (m_grid->hasFocus() && m_details->isVisible())
        m_details->setFocus(Qt::ShortcutFocusReason);
    else
        m_sidePanel->setFocus(Qt::ShortcutFocusReason);
}

void LeadsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_left->setVisible(width() >= widthForSidePanel);
    const Qt::Orientation orientation = width() >= widthForDetailsBeside ? Qt::Horizontal : Qt::Vertical;
    if (orientation == m_leadPanes->orientation())
        return;
    m_leadPanes->setOrientation(orientation);
    m_leadPanes->setSizes(orientation == Qt::Horizontal ? QList{width() - 300, 300}
                                                        : QList{height() * 2 / 3, height() / 3});
}

void LeadsPage::saveState()
{
    m_settings.set(Setting::PageSplitter, m_panes->saveState());
    m_settings.set(Setting::LeadSplitter, m_leadPanes->saveState());
    m_settings.set(Setting::GridHeader, m_grid->horizontalHeader()->saveState());
}

} // namespace leadlight::ui
