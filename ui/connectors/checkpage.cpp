// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/checkpage.h"

#include "connectors/connectorkind.h"
#include "ui/common/icons.h"
#include "ui/common/notelabel.h"
#include "ui/common/spoken.h"
#include "ui/connectors/checkrun.h"
#include "ui/connectors/checkview.h"
#include "ui/connectors/connectorchecks.h"
#include "ui/connectors/pagetitle.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight::ui {

CheckPage::CheckPage(ConnectorChecks &checks, QWidget *parent)
    : QWidget(parent)
    , m_checks(checks)
    , m_state(new NoteLabel(QStringLiteral("checkState"), this))
    , m_view(new CheckView(this))
    , m_again(new QPushButton(lineIcon(QLatin1StringView("check")), tr("Check again"), this))
    , m_testLead(new QPushButton(lineIcon(QLatin1StringView("send")), tr("Send test lead"), this))
    , m_stop(new QPushButton(lineIcon(QLatin1StringView("stop")), tr("Stop"), this))
{
    setSpokenRole(*m_state, QAccessible::AlertMessage);
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_testLead->setObjectName(QStringLiteral("wizardTestLead"));
    m_stop->setObjectName(QStringLiteral("stopCheck"));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(8);
    head->addWidget(pageTitle(tr("Check"), this));
    head->addWidget(m_state);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 0);
    buttons->setSpacing(8);
    for (QPushButton *button : {m_again, m_testLead, m_stop}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 12, 4, 12);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);

    connect(m_again, &QPushButton::clicked, this, [this] { start(m_connector, false); });
    connect(m_testLead, &QPushButton::clicked, this, [this] { start(m_connector, true); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_checks.stop(m_connector.uid); });
    connect(m_view, &CheckView::answered, this, [this](bool yes) { m_checks.answer(m_connector.uid, yes); });
    connect(m_view, &CheckView::fixWanted, this, &CheckPage::fixWanted);
    connect(&m_checks, &ConnectorChecks::changed, this, [this](const QString &uid) {
        if (uid == m_connector.uid && m_checks.running(uid))
            refresh();
    });
    connect(&m_checks, &ConnectorChecks::ended, this, [this](const QString &uid, bool wasStopped) {
        if (uid != m_connector.uid)
            return;
        m_outcome = wasStopped ? Outcome::Stopped : Outcome::Ended;
        refresh();
    });
}

void CheckPage::start(const connectors::Connector &connector, bool sendTestLead)
{
    m_connector = connector;
    m_outcome = Outcome::Running;
    m_checks.start(connector, sendTestLead);
    refresh();
}

bool CheckPage::works() const
{
    return m_outcome == Outcome::Ended && healthOf(m_checks.history(m_connector.uid).constFirst()) != Health::Failed;
}

void CheckPage::refresh()
{
    const connectors::ConnectorKind *kind = connectors::connectorKind(m_connector.kind);
    const CheckRun *run = m_checks.running(m_connector.uid);
    m_again->setVisible(!run);
    m_testLead->setVisible(!run && kind->checkSteps(m_connector, true).contains(QLatin1StringView("test-lead")));
    m_stop->setVisible(run);
    if (run) {
        m_state->show(tr("Saved. The connector is being checked."));
        m_view->showRun(*run, m_connector);
    } else if (m_outcome == Outcome::Stopped) {
        m_state->show(tr("Saved. The check was stopped."));
        m_view->showSentence(tr("Press Check again whenever you want to know whether it works."));
    } else {
        const connectors::CheckReport report = m_checks.history(m_connector.uid).constFirst();
        m_view->show(report);
        if (!works())
            m_state->show(NoteLabel::Tone::Fault,
                          tr("Saved, but the check failed. See below the failed step what to do."));
        else
            m_state->show(report.hasWarning() ? tr("Saved. It works, with a warning.") : tr("Saved. It works."));
        showSpoken(*m_state);
    }
}

} // namespace leadlight::ui
