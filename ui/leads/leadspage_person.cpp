// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/persons.h"
#include "ui/common/services.h"
#include "ui/common/withstore.h"
#include "ui/leads/handout.h"
#include "ui/leads/leaddetails.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/notesview.h"
#include "ui/leads/personpanel.h"
#include "ui/leads/workpanel.h"
#include "ui/leads/workundo.h"

namespace leadlight::ui {

namespace {

/// Whoever holds the arrow key down is not asked about each lead that goes by.
constexpr std::chrono::milliseconds rest{150};

} // namespace

void LeadsPage::connectPerson()
{
    PersonPanel &panel = m_details->person();
    connect(&panel, &PersonPanel::leadWanted, this, &LeadsPage::openLead);
    connect(&panel, &PersonPanel::filterWanted, this, &LeadsPage::filterTextWanted);
    connect(&panel, &PersonPanel::changeWanted, this,
            [this](const store::WorkChange &change) { m_undo->make(change); });
    connect(m_details, &LeadDetails::backWanted, this, &LeadsPage::goBack);
    m_personRest.setSingleShot(true);
    m_personRest.setInterval(rest);
    connect(&m_personRest, &QTimer::timeout, this, &LeadsPage::askForPerson);
}

/// The grid has another current lead, or the same one again in another snapshot.
void LeadsPage::chooseLead(qint64 id)
{
    if (std::exchange(m_gridLead, id) == id && m_outsideLead != 0)
        return;
    m_outsideLead = 0;
    m_details->setOutside(false);
    showLead(id);
}

void LeadsPage::openLead(qint64 id)
{
    if (m_model->rowOfLead(id) >= 0) {
        if (m_grid->currentLead() == id)
            goBack();
        else
            goTo(id);
        return;
    }
    m_outsideLead = id;
    m_details->setOutside(true);
    showLead(id);
}

void LeadsPage::goBack()
{
    showCurrentLead();
    m_grid->setFocus(Qt::ShortcutFocusReason);
}

void LeadsPage::showCurrentLead()
{
    m_outsideLead = 0;
    m_details->setOutside(false);
    showLead(m_grid->currentLead());
}

void LeadsPage::askForPersonSoon()
{
    m_personTask = {};
    if (m_personLead == 0)
        m_personRest.stop();
    else
        m_personRest.start();
}

void LeadsPage::askForPerson()
{
    const auto work = withStore(m_services.stores, [id = m_personLead](store::LeadStore &store, std::stop_token stop) {
        return store.person(id, stop);
    });
    m_personTask = m_services.reading.run(this, work, [this](const core::Result<store::PersonLeads> &person) {
        if (person)
            m_details->showPerson(m_personLead, *person);
        else if (person.error().kind != core::ErrorKind::Cancelled)
            Q_EMIT failed(person.error());
    });
}

/// Of the lead in the details.
void LeadsPage::askToErase()
{
    const qint64 lead = m_outsideLead != 0 ? m_outsideLead : m_grid->currentLead();
    if (lead == 0)
        Q_EMIT told(tr("Choose a lead of the person first."));
    else
        Q_EMIT erasureWanted(lead);
}

void LeadsPage::forget(const std::vector<qint64> &ids)
{
    m_details->work().notes().forgetDrafts(ids);
    m_undo->forget();
    m_handOut->forgetFiles();
    if (m_outsideLead != 0)
        showCurrentLead(); // and whoever types elsewhere keeps the focus
    m_goesOn = true;
    refresh();
    askForKnown();
}

void LeadsPage::undoWork(qint64 change)
{
    m_undo->undo(change);
}

} // namespace leadlight::ui
