// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/services.h"
#include "ui/common/withstore.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leaddetails.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/notesview.h"
#include "ui/leads/workactions.h"
#include "ui/leads/workpanel.h"
#include "ui/leads/workundo.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QShortcut>

#include <algorithm>

namespace leadlight::ui {

namespace {

struct Known
{
    QStringList owners;
    QStringList tags;
};

QStringList valuesOf(const QList<store::FacetValue> &known)
{
    QStringList values;
    for (const store::FacetValue &each : known)
        values.append(each.value);
    return values;
}

/// The first lead after @p from that is among @p chosen, from the top again after the last; 0: none.
qint64 nextOf(const std::vector<qint64> &ids, qint64 from, std::vector<qint64> chosen)
{
    std::sort(chosen.begin(), chosen.end());
    const qint64 count = qint64(ids.size());
    for (qint64 i = 1; i <= count; ++i) {
        const qint64 id = ids[size_t((from + i) % count)];
        if (std::binary_search(chosen.begin(), chosen.end(), id))
            return id;
    }
    return 0;
}

} // namespace

void LeadsPage::connectWork()
{
    WorkPanel &panel = m_details->work();
    panel.notes().keepDraftsIn(m_services.profile.draftsFile());
    const auto make = [this](const store::WorkChange &change) { m_undo->make(change); };
    connect(&panel, &WorkPanel::changeWanted, this, make);
    connect(&panel.notes(), &NotesView::saved, this, &LeadsPage::focusLeads);
    connect(&panel.notes(), &NotesView::draftKept, this,
            [this] { Q_EMIT told(tr("The note that is not saved yet stays with its lead.")); });
    connect(m_actions, &WorkActions::changeWanted, this, [this](store::WorkChange change) {
        // With the keyboard in the details it is the lead there, also one that the grid does not have.
        if (m_outsideLead != 0 && !m_grid->hasFocus()) {
            change.leads = {m_outsideLead};
            m_undo->make(change);
        } else if (const LeadSelection chosen = workSelection(); chosen.ranges.empty()) {
            askToChoose();
        } else {
            m_undo->make(change, chosen);
        }
    });
    connect(m_actions, &WorkActions::tagWanted, this, &LeadsPage::addTag);
    connect(m_actions, &WorkActions::noteWanted, this, &LeadsPage::writeNote);
    connect(m_actions, &WorkActions::erasureWanted, this, &LeadsPage::askToErase);
    connect(m_details, &LeadDetails::erasureWanted, this, &LeadsPage::askToErase);
    connect(m_actions, &WorkActions::nextNewWanted, this, &LeadsPage::goToNextNew);
    connect(m_grid, &LeadGridView::menuOpening, this, [this](QMenu &menu) {
        if (workSelection().ranges.empty())
            return;
        menu.addSeparator();
        m_actions->addTo(menu);
    });
    const auto addKey = [this](Qt::Key key, const QString &what, auto act) {
        auto *shortcut = new QShortcut(key, m_grid);
        shortcut->setContext(Qt::WidgetShortcut);
        shortcut->setWhatsThis(what);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    addKey(Qt::Key_J, tr("Next lead with status New"), &LeadsPage::goToNextNew);
    addKey(Qt::Key_N, tr("Write a note"), &LeadsPage::writeNote);
    connect(m_undo, &WorkUndo::told, this, &LeadsPage::told);
    connect(m_undo, &WorkUndo::madeWithUndo, this, &LeadsPage::madeWithUndo);
    connect(m_undo, &WorkUndo::failed, this, &LeadsPage::failed);
    connect(m_undo, &WorkUndo::givenUp, &panel.notes(), [&panel](const store::WorkChange &change) {
        if (change.kind == store::WorkChange::Kind::AddNote || change.kind == store::WorkChange::Kind::EditNote)
            panel.notes().takeBack(change);
    });
    connect(m_undo, &WorkUndo::changed, this, [this] {
        showLead(m_outsideLead != 0 ? m_outsideLead : m_grid->currentLead());
        m_goesOn = true;
        refresh();
        askForKnown();
    });
    askForKnown();
}

/// The selected leads, or the one in the details.
LeadSelection LeadsPage::workSelection() const
{
    LeadSelection leads = m_grid->selection();
    if (!leads.ranges.empty() || m_grid->currentLead() == 0)
        return leads;
    const qint64 position = m_model->rows().at(m_grid->currentIndex().row()).position;
    leads.leads = m_model->rows().sharedLeads();
    leads.ranges = {{position, position + 1}};
    return leads;
}

void LeadsPage::writeNote()
{
    const qint64 count = workSelection().count();
    if (count > 1)
        m_actions->askForNote(count);
    else if (count == 1)
        m_details->work().notes().focusEditor();
    else
        askToChoose();
}

void LeadsPage::addTag()
{
    const qint64 count = workSelection().count();
    if (count > 1)
        m_actions->askForTag(m_knownTags, count);
    else if (count == 1)
        m_details->work().focusTag();
    else
        askToChoose();
}

void LeadsPage::askToChoose()
{
    Q_EMIT told(tr("Choose a lead first. J goes to the next one with the status New."));
}

void LeadsPage::goToNextNew()
{
    const int row = m_grid->currentIndex().row();
    qint64 from = -1;
    if (row >= 0) {
        const GridRows::Row at = m_model->rows().at(row);
        from = at.isHeading() ? m_model->leads().first(at.group) - 1 : at.position;
    }
    leads::LeadQuery query;
    query.filter = leads::LeadFilter::fromText(QStringLiteral("status:new")).value();
    const auto work = withStore(m_services.stores,
                                [leads = m_model->rows().sharedLeads(), from,
                                 query](store::LeadStore &store, std::stop_token stop) -> core::Result<qint64> {
                                    auto view = store.view(query, stop);
                                    if (!view)
                                        return core::failure(view);
                                    return nextOf(leads->ids(), from, std::move(view->ids));
                                });
    const auto take = [this, before = QPointer(QApplication::focusWidget())](const core::Result<qint64> &next) {
        if (!next)
            Q_EMIT failed(next.error());
        else if (*next == 0)
            Q_EMIT told(tr("None of these leads has the status New."));
        else
            goTo(*next, QApplication::focusWidget() == before); // else somebody types elsewhere by now
    };
    m_nextTask = m_services.reading.run(this, work, take);
}

void LeadsPage::goTo(qint64 lead, bool takesFocus)
{
    int row = m_model->rowOfLead(lead);
    while (row >= 0 && m_model->rows().at(row).isHeading()) { // folded
        m_model->setFolded(row, false);
        row = m_model->rowOfLead(lead);
    }
    if (row < 0)
        return;
    m_grid->setCurrentIndex(m_model->index(row, NameColumn));
    if (takesFocus)
        m_grid->setFocus(Qt::ShortcutFocusReason);
}

void LeadsPage::askForKnown()
{
    const auto work = withStore(m_services.stores, [](store::LeadStore &store, std::stop_token) -> core::Result<Known> {
        const auto owners = store.knownOwners();
        if (!owners)
            return core::failure(owners);
        const auto tags = store.knownTags();
        return tags ? core::Result<Known>(Known{valuesOf(*owners), valuesOf(*tags)}) : core::failure(tags);
    });
    m_knownTask = m_services.reading.run(this, work, [this](const core::Result<Known> &known) {
        if (!known)
            return; // only less is offered; the view's own question tells why
        m_knownTags = known->tags;
        m_details->work().setKnown(known->owners, known->tags);
    });
}

} // namespace leadlight::ui
