// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/screen.h"
#include "ui/common/settings.h"
#include "ui/insightfixture.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace leadlight::tests {

namespace {

QWidget *openInsights(Stage &stage, QSize size = {1280, 900})
{
    ui::MainWindow &window = stage.openWindow(size);
    window.showInsights();
    stage.await([&stage] { return !stage.find<QLabel>("storageText").text().isEmpty(); }, "the insights");
    stage.settle();
    return &window;
}

QWidget *openFull(Stage &stage, QSize size = {1280, 900})
{
    stage.addLeads();
    QWidget *window = openInsights(stage, size);
    stage.await([&stage] { return !stage.find<QLabel>("answersNote").text().isEmpty(); }, "the answers");
    return window;
}

void scrollToEnd(Stage &stage)
{
    auto *bar = stage.find<QScrollArea>("insightsScroll").verticalScrollBar();
    bar->setValue(bar->maximum());
    stage.settle();
}

QWidget *openTable(Stage &stage)
{
    QWidget *window = openFull(stage);
    stage.click("arrivalsTableButton");
    return window;
}

QWidget *openBy(Stage &stage, int choice)
{
    QWidget *window = openFull(stage);
    auto &chooser = stage.find<QComboBox>("arrivalsBy");
    chooser.setCurrentIndex(choice);
    Q_EMIT chooser.activated(choice);
    stage.settle();
    return window;
}

QWidget *openChosenDays(Stage &stage)
{
    QWidget *window = openFull(stage);
    auto &range = stage.find<QComboBox>("insightsRange");
    range.setCurrentIndex(range.count() - 1);
    Q_EMIT range.activated(range.count() - 1);
    stage.settle();
    return window;
}

/// An offer that has been quiet for long beside one that has not.
QWidget *openSilence(Stage &stage)
{
    std::vector<leads::Lead> leads;
    const qint64 now = leads::LeadTime::fromDateTime(QDateTime::currentDateTimeUtc()).ticks;
    addDaily(leads, QStringLiteral("docusign.1"), 200, 60, now);
    addDaily(leads, QStringLiteral("contoso.2"), 200, 0, now);
    stage.add(leads);
    const auto connector = stage.addConnector(QStringLiteral("contoso.table"), Stage::Account::Empty);
    ui::Settings(stage.fixture().profile.stateFile()).setLastSync(connector.uid, QDateTime::currentDateTimeUtc());
    QWidget *window = openInsights(stage);
    stage.await([&stage] { return stage.find("offerBadge").isVisible(); }, "the offer that fell silent");
    stage.click("explainSilence");
    scrollToEnd(stage);
    return window;
}

} // namespace

QList<Screen> insightScreens()
{
    return {
        {QStringLiteral("insights-empty"), [](Stage &stage) { return openInsights(stage); }},
        {QStringLiteral("insights"), [](Stage &stage) { return openFull(stage); }},
        {QStringLiteral("insights-narrow"),
         [](Stage &stage) {
             return openFull(stage, {640, 900});
         }},
        {QStringLiteral("insights-end"),
         [](Stage &stage) {
             QWidget *window = openFull(stage);
             scrollToEnd(stage);
             return window;
         }},
        {QStringLiteral("insights-table"), openTable},
        {QStringLiteral("insights-by-action"), [](Stage &stage) { return openBy(stage, 1); }},
        {QStringLiteral("insights-by-offer"), [](Stage &stage) { return openBy(stage, 2); }},
        {QStringLiteral("insights-by-country"), [](Stage &stage) { return openBy(stage, 3); }},
        {QStringLiteral("insights-chosen-days"), openChosenDays},
        {QStringLiteral("insights-silence"), openSilence},
    };
}

} // namespace leadlight::tests
