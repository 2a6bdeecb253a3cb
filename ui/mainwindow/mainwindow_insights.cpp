// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the insight page and the silence alarm stand in the window.

#include "ui/connectors/connectorchecks.h"
#include "ui/connectors/connectorspage.h"
#include "ui/connectors/connectorspane.h"
#include "ui/insights/insightsentry.h"
#include "ui/insights/insightspage.h"
#include "ui/insights/silencewatch.h"
#include "ui/mainwindow/mainwindow.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace leadlight::ui {

QWidget *MainWindow::makeLowerPane()
{
    auto *pane = new QWidget(this);
    auto *entry = new InsightsEntry(*m_silence, pane);
    connect(entry, &InsightsEntry::pageWanted, this, &MainWindow::showInsights);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(entry);
    layout->addWidget(m_connectors);
    return pane;
}

void MainWindow::connectInsights()
{
    connect(m_insights, &InsightsPage::leaveWanted, this, &MainWindow::showLeads);
    connect(m_insights, &InsightsPage::failed, this, &MainWindow::fail);
    connect(m_insights, &InsightsPage::checkWanted, this, &MainWindow::check);
    connect(m_insights, &InsightsPage::leadsWanted, this, &MainWindow::showLeadsOf);
    connect(m_connectors, &ConnectorsPane::loaded, this, [this] {
        m_insights->setConnectors(m_connectors->all());
        m_silence->setConnectors(m_connectors->all());
    });
    // Not before what somebody waits for is on the screen.
    connect(this, &MainWindow::leadsPainted, m_silence, &SilenceWatch::ask);
    connect(this, &MainWindow::syncEnded, m_silence, &SilenceWatch::ask);
}

void MainWindow::showInsights()
{
    m_pages->setCurrentWidget(m_insights);
    m_insights->focusPage();
}

void MainWindow::check(const QStringList &uids)
{
    showConnectors();
    m_connectorsPage->choose(uids.value(0));
    for (const connectors::Connector &connector : m_connectors->all()) {
        if (uids.contains(connector.uid))
            m_checks->start(connector, false);
    }
}

} // namespace leadlight::ui
