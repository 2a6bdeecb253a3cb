// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/screen.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/sidepanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notice/trayicon.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace leadlight::tests {

namespace {

template <typename Button> QWidget *openMenuOf(Stage &stage, const char *button)
{
    stage.addLeads();
    stage.openWindow();
    return stage.popUp(stage.find<Button>(button).menu());
}

/// Of a button among the details of a lead.
QWidget *openMenuOfLead(Stage &stage, const char *button)
{
    stage.addLeads();
    stage.openWindow();
    auto &grid = stage.find<ui::LeadGridView>("leadGrid");
    QTest::keyClick(&grid, Qt::Key_Home);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&grid, Qt::Key_Down);
    stage.settle();
    return stage.popUp(stage.find<QToolButton>(button).menu());
}

QWidget *openSubmenu(Stage &stage, const char *button, const char *ofAction)
{
    openMenuOf<QToolButton>(stage, button);
    for (const QAction *action : stage.find<QToolButton>(button).menu()->actions()) {
        if (action->menu() && action->menu()->findChild<QAction *>(QLatin1StringView(ofAction)))
            return stage.popUp(action->menu());
        if (action->menu() && action->menu()->actions().contains(&stage.find<QAction>(ofAction)))
            return stage.popUp(action->menu());
    }
    qFatal("no menu has %s", ofAction);
}

QWidget *openGridMenu(Stage &stage)
{
    stage.addLeads();
    stage.openWindow();
    auto *viewport = stage.find<ui::LeadGridView>("leadGrid").viewport();
    QContextMenuEvent event(QContextMenuEvent::Mouse, {40, 60}, viewport->mapToGlobal(QPoint(40, 60)));
    QCoreApplication::sendEvent(viewport, &event);
    return stage.openMenu();
}

QWidget *openHeaderMenu(Stage &stage)
{
    stage.addLeads();
    stage.openWindow();
    Q_EMIT stage.find<ui::LeadGridView>("leadGrid").horizontalHeader()->customContextMenuRequested({40, 5});
    return stage.openMenu();
}

QWidget *openConnectorMenu(Stage &stage)
{
    stage.addConnector(QStringLiteral("contoso.table"), Stage::Account::Empty);
    stage.openWindow();
    auto &list = stage.find<QListWidget>("connectors");
    stage.await([&list] { return list.count() == 1; }, "the connector");
    Q_EMIT list.customContextMenuRequested(list.visualItemRect(list.item(0)).center());
    return stage.openMenu();
}

QWidget *openViewMenu(Stage &stage)
{
    stage.addLeads();
    QWidget &window = stage.openWindow();
    QTest::keySequence(&window, QKeySequence::Save);
    QTest::keyClicks(&stage.find("viewName"), QStringLiteral("Q4_all"));
    QTest::keyClick(&stage.find("viewName"), Qt::Key_Return);
    stage.settle();
    auto &panel = stage.find<ui::SidePanel>("sidePanel");
    const QRect row = panel.visualItemRect(panel.currentItem());
    QContextMenuEvent event(QContextMenuEvent::Mouse, row.center(), panel.viewport()->mapToGlobal(row.center()));
    QCoreApplication::sendEvent(panel.viewport(), &event);
    return stage.openMenu();
}

QWidget *openTrayMenu(Stage &stage)
{
    return stage.popUp(const_cast<QMenu *>(&stage.make<ui::TrayIcon>().menu()));
}

QWidget *openPalette(Stage &stage, const char *words)
{
    stage.addLeads();
    stage.openWindow();
    stage.find<QAction>("commandPalette").trigger();
    QTest::keyClicks(&stage.find("commandSearch"), QLatin1StringView(words));
    stage.settle();
    return stage.find("commandSearch").parentWidget();
}

} // namespace

QList<Screen> menuScreens()
{
    return {
        {QStringLiteral("menu-main"), [](Stage &stage) { return openMenuOf<QToolButton>(stage, "menu"); }},
        {QStringLiteral("menu-lead"), [](Stage &stage) { return openMenuOf<QToolButton>(stage, "leadMenu"); }},
        {QStringLiteral("menu-lead-status"), [](Stage &stage) { return openSubmenu(stage, "leadMenu", "won"); }},
        {QStringLiteral("menu-copy-as"), [](Stage &stage) { return openSubmenu(stage, "leadMenu", "copyCsv"); }},
        {QStringLiteral("menu-export"), [](Stage &stage) { return openMenuOf<QToolButton>(stage, "exportButton"); }},
        {QStringLiteral("menu-grouping"),
         [](Stage &stage) { return openMenuOf<QPushButton>(stage, "groupingChooser"); }},
        {QStringLiteral("menu-grid"), openGridMenu},
        {QStringLiteral("menu-header"), openHeaderMenu},
        {QStringLiteral("menu-connector"), openConnectorMenu},
        {QStringLiteral("menu-view"), openViewMenu},
        {QStringLiteral("menu-follow-up"), [](Stage &stage) { return openMenuOfLead(stage, "workFollowUp"); }},
        {QStringLiteral("menu-tray"), openTrayMenu},
        {QStringLiteral("palette"), [](Stage &stage) { return openPalette(stage, ""); }},
        {QStringLiteral("palette-search"), [](Stage &stage) { return openPalette(stage, "pdf"); }},
    };
}

} // namespace leadlight::tests
