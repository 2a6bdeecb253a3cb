// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page of leads asks the cache, and when.

#include "ui/common/services.h"
#include "ui/common/withstore.h"
#include "ui/leads/groupingchooser.h"
#include "ui/leads/handout.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/sidepanel.h"

#include <QHeaderView>

#include <algorithm>
#include <chrono>
#include <utility>

namespace leadlight::ui {

namespace {

/// How often to look whether another process changed the leads.
constexpr std::chrono::milliseconds pollPause(1500);

} // namespace

void LeadsPage::setFilter(const QString &text, const leads::LeadFilter &filter)
{
    const bool isSame = filter == m_query.filter;
    m_filterText = text;
    m_handOut->setFilterText(text);
    m_query.filter = filter;
    m_sidePanel->showFilter(filter);
    if (isSame)
        return;
    m_wantsFacets = true;
    ask(false);
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
    m_grouping->setGrouping(state.grouping);
    m_grid->showSort(state.sort);
    m_filterText = leads::understoodPart(state.filterText);
    m_handOut->setFilterText(m_filterText);
    m_query.filter = leads::LeadFilter::fromText(m_filterText).value();
    m_sidePanel->showFilter(m_query.filter);
    m_wantsFacets = true;
    ask(false);
    Q_EMIT filterTextWanted(state.filterText);
}

void LeadsPage::refresh()
{
    m_wantsFacets = m_wantsTotals = true;
    // Not faster than it can be answered; but what is under way may be from before and not know where to go on.
    m_asksAgain = m_isAsking && !m_goesOn;
    if (!m_asksAgain)
        ask(true);
}

/// Who waits, who is late and what "today" means change by themselves.
void LeadsPage::followTime()
{
    // Not faster than it can be answered; showEvent() or the next minute sees to it.
    if (!isVisible() || window()->isMinimized() || m_isAsking || m_wantsFacets || m_wantsTotals)
        return;
    const QDate today = QDate::currentDate();
    const bool isNewDay = std::exchange(m_today, today) != today;
    auto filter = leads::LeadFilter::fromText(m_filterText);
    const bool isOther = filter && *filter != m_query.filter;
    if (isOther)
        m_query.filter = *std::move(filter);
    if (isOther || isNewDay) {
        refresh();
        return;
    }
    m_wantsTotals = true;
    m_poll.stop();
    askForTotals();
}

void LeadsPage::ask(bool keepsScroll)
{
    m_facetsTask = {};
    m_totalsTask = {};
    m_poll.stop();
    m_isAsking = true;
    m_sinceAsked.start();
    Q_EMIT asked();
    const auto work = withStore(
        m_services.stores,
        [query = m_query, folding = m_model->folding(), place = m_grid->place(std::exchange(m_goesOn, false))](
            store::LeadStore &store, std::stop_token stop) -> core::Result<Answer> {
            const auto changes = store.changeCounter();
            if (!changes)
                return core::failure(changes);
            auto view = store.view(query, stop);
            if (!view)
                return core::failure(view);
            return Answer{makeSnapshot(*std::move(view), folding, place, stop), *changes};
        });
    m_viewTask = m_services.reading.run(this, work, [this, keepsScroll](core::Result<Answer> answer) {
        m_isAsking = false;
        if (!answer) {
            m_asksAgain = m_wantsFacets = m_wantsTotals = false; // would fail the same way
            if (answer.error().kind != core::ErrorKind::Cancelled)
                Q_EMIT failed(answer.error());
            return;
        }
        takeAnswer(*std::move(answer), keepsScroll);
        askForTheRest();
    });
}

/// One question after the other, what is looked at first, first.
void LeadsPage::askForTheRest()
{
    if (std::exchange(m_asksAgain, false))
        ask(true);
    else if (m_wantsFacets)
        askForFacets();
    else if (m_wantsTotals)
        askForTotals();
    else
        m_poll.start(std::max(pollPause, std::chrono::milliseconds(2 * m_sinceAsked.elapsed())));
}

void LeadsPage::poll()
{
    if (!isVisible())
        return; // showEvent() sees to it
    if (window()->isMinimized()) {
        m_poll.start(pollPause);
        return;
    }
    const auto work =
        withStore(m_services.stores, [](store::LeadStore &store, std::stop_token) { return store.changeCounter(); });
    m_pollTask = m_services.reading.run(this, work, [this](const core::Result<qint64> &changes) {
        if (m_isAsking)
            return;
        if (changes && m_knownChanges != *changes)
            refresh();
        else
            m_poll.start(pollPause);
    });
}

void LeadsPage::takeAnswer(Answer answer, bool keepsScroll)
{
    m_hasView = true;
    if (std::exchange(m_knownChanges, answer.changes) != answer.changes)
        askForPersonSoon(); // who stands around the lead may have changed
    m_isOvertaken = !m_marking.empty();
    auto gone = m_model->rows().sharedLeads();
    m_grid->showSnapshot(std::move(answer.snapshot), keepsScroll);
    // Giving back the memory of a million groups takes its time, too.
    m_forgetTask = m_services.reading.run(
        this, [gone = std::move(gone)](std::stop_token) mutable { return gone.reset(), true; }, [](bool) {});
    showCounts();
    chooseCentre();
    // Sample leads may be looked at on nobody's behalf; with a person's own, "new" is theirs to take away.
    if (m_services.isDemo && !std::exchange(m_hasChosenSample, true))
        m_grid->chooseFirstLead();
}

void LeadsPage::askForFacets()
{
    const auto work = withStore(m_services.stores, [filter = m_query.filter, since = SidePanel::sinceTimes()](
                                                       store::LeadStore &store, std::stop_token stop) {
        return store.facets(filter, since, stop);
    });
    m_facetsTask = m_services.reading.run(this, work, [this](const core::Result<store::Facets> &facets) {
        if (facets)
            m_sidePanel->showFacets(*facets);
        m_wantsFacets = false;
        askForTheRest();
    });
}

void LeadsPage::askForTotals()
{
    // Leads of the last 30 days, for what the storage costs a month.
    leads::LeadTerm recent;
    recent.kind = leads::LeadTerm::Kind::Time;
    recent.fromTicks = leads::LeadTime::fromDateTime(QDateTime::currentDateTimeUtc().addDays(-30)).ticks;
    leads::LeadFilter lastMonth;
    lastMonth.groups = {{recent}};

    const auto work = withStore(m_services.stores,
                                [lastMonth](store::LeadStore &store, std::stop_token stop) -> core::Result<Overview> {
                                    const auto totals = store.totals(stop);
                                    if (!totals)
                                        return core::failure(totals);
                                    const auto count = store.count(lastMonth, stop);
                                    if (!count)
                                        return core::failure(count);
                                    return Overview{*totals, *count};
                                });
    m_totalsTask = m_services.reading.run(this, work, [this](const core::Result<Overview> &overview) {
        m_wantsTotals = false;
        askForTheRest();
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

} // namespace leadlight::ui
