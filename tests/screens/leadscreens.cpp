// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/screen.h"
#include "support/hostileleads.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/sidepanel.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace leadlight::tests {

namespace {

constexpr qint64 newestLead = 180; ///< of the sample leads: one who came before, with a message, a note and a tag
constexpr QSize usual(1280, 760);

QWidget *openLeads(Stage &stage, QSize size = usual)
{
    stage.addLeads();
    return &stage.openWindow(size);
}

void choose(Stage &stage, qint64 lead)
{
    auto &grid = stage.find<ui::LeadGridView>("leadGrid");
    auto &model = static_cast<ui::LeadGridModel &>(*grid.model());
    grid.setCurrentIndex(model.index(model.rowOfLead(lead), 1));
    stage.await([&stage] { return stage.find("personPanel").isVisible(); }, "the person");
    stage.settle();
}

QWidget *openSelected(Stage &stage, QSize size = usual)
{
    QWidget *window = openLeads(stage, size);
    choose(stage, newestLead);
    return window;
}

void type(Stage &stage, const QString &filter)
{
    stage.find<QLineEdit>("filterEdit").setText(filter);
    stage.settle();
}

QWidget *openFiltered(Stage &stage, const char *filter)
{
    QWidget *window = openLeads(stage);
    type(stage, QString::fromUtf8(filter));
    return window;
}

/// What cannot be understood, and why.
QWidget *openWrong(Stage &stage)
{
    QWidget *window = openFiltered(stage, "colour:red contoso");
    stage.await([&stage] { return stage.find("filterReason").isVisible(); }, "the reason");
    return window;
}

/// Typed by hand, so that completions are offered.
QWidget *openTyped(Stage &stage, const char *typed)
{
    QWidget *window = openLeads(stage);
    auto &edit = stage.find<QLineEdit>("filterEdit");
    edit.setFocus();
    QTest::keyClicks(&edit, QString::fromUtf8(typed));
    stage.await([&stage] { return stage.find("completions").isVisible(); }, "completions");
    stage.settle();
    return window;
}

QWidget *openFlat(Stage &stage)
{
    QWidget *window = openLeads(stage);
    const auto actions = stage.find<QPushButton>("groupingChooser").findChildren<QAction *>();
    const auto flat = std::ranges::find_if(
        actions, [](const QAction *action) { return action->isCheckable() && action->data().toString().isEmpty(); });
    (*flat)->trigger();
    stage.settle();
    return window;
}

QWidget *openHostile(Stage &stage)
{
    stage.add(testsupport::hostileLeads(9, QDateTime::currentDateTimeUtc()));
    QWidget *window = &stage.openWindow();
    auto &grid = stage.find<ui::LeadGridView>("leadGrid");
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_End);
    stage.settle();
    return window;
}

/// The lead whose contact could not be read.
QWidget *openProblem(Stage &stage)
{
    QWidget *window = openFiltered(stage, "is:problem");
    auto &grid = stage.find<ui::LeadGridView>("leadGrid");
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_End);
    stage.settle();
    return window;
}

QWidget *openProperties(Stage &stage)
{
    QWidget *window = openSelected(stage);
    auto *bar = stage.find<QScrollArea>("leadDetails").verticalScrollBar();
    bar->setValue(bar->maximum());
    return window;
}

QWidget *openNote(Stage &stage)
{
    QWidget *window = openSelected(stage);
    auto &editor = stage.find<QPlainTextEdit>("noteEditor");
    editor.setFocus();
    QTest::keyClicks(&editor, QStringLiteral("Wants an offer for 40 seats"));
    stage.find<QScrollArea>("leadDetails").ensureWidgetVisible(&editor);
    return window;
}

QWidget *openFault(Stage &stage)
{
    stage.addConnector(QStringLiteral("contoso.table"), Stage::Account::Refusing);
    auto &window = stage.openWindow();
    stage.find<QAction>("sync").trigger();
    stage.await([&stage] { return stage.find("messageBar").isVisible(); }, "the fault");
    stage.settle();
    return &window;
}

/// There is a way for leads to come, and none has.
QWidget *openNothingCame(Stage &stage)
{
    stage.addConnector(QStringLiteral("contoso.table"), Stage::Account::Empty);
    QWidget *window = &stage.openWindow();
    stage.await([&stage] { return stage.find("nothingCame").isVisible(); }, "the page without leads");
    stage.settle();
    return window;
}

QWidget *openSyncing(Stage &stage)
{
    stage.addLeads();
    stage.addConnector(QStringLiteral("contoso.table"), Stage::Account::Silent);
    auto &window = stage.openWindow();
    stage.find<QAction>("sync").trigger();
    stage.await([&stage] { return !stage.find<QLabel>("activityText").text().isEmpty(); }, "the sync");
    return &window;
}

void saveView(Stage &stage, const QString &name)
{
    QTest::keySequence(stage.find("mainWindow").window(), QKeySequence::Save);
    stage.await([&stage] { return stage.find("viewName").isVisible(); }, "the name of the view");
    QTest::keyClicks(&stage.find("viewName"), name);
    QTest::keyClick(&stage.find("viewName"), Qt::Key_Return);
    stage.settle();
}

QWidget *openChangedView(Stage &stage)
{
    QWidget *window = openFiltered(stage, "source:SPZA action:PLT");
    saveView(stage, QStringLiteral("Q4_calls"));
    type(stage, QStringLiteral("source:SPZA"));
    return window;
}

/// A view is deleted, which can be undone.
QWidget *openUndo(Stage &stage)
{
    QWidget *window = openFiltered(stage, "source:SPZA");
    saveView(stage, QStringLiteral("Q4_all"));
    QTest::keyClick(&stage.find("sidePanel"), Qt::Key_Delete);
    stage.await([&stage] { return stage.find("messageAction").isVisible(); }, "the offer to undo");
    stage.settle();
    return window;
}

} // namespace

QList<Screen> leadScreens()
{
    return {
        {QStringLiteral("leads-empty"), [](Stage &stage) { return &stage.openWindow(); }},
        {QStringLiteral("leads-nothing-came"), openNothingCame},
        {QStringLiteral("leads-grouped"), [](Stage &stage) { return openLeads(stage); }},
        {QStringLiteral("leads-flat"), openFlat},
        {QStringLiteral("leads-selected"), [](Stage &stage) { return openSelected(stage); }},
        {QStringLiteral("leads-properties"), openProperties},
        {QStringLiteral("leads-note"), openNote},
        {QStringLiteral("leads-hostile"), openHostile},
        {QStringLiteral("leads-problem"), openProblem},
        {QStringLiteral("leads-no-match"), [](Stage &stage) { return openFiltered(stage, "nobodyhasthisname"); }},
        {QStringLiteral("leads-narrow"),
         [](Stage &stage) {
             return openSelected(stage, {700, 760});
         }},
        {QStringLiteral("leads-very-narrow"),
         [](Stage &stage) {
             return openSelected(stage, {480, 760});
         }},
        {QStringLiteral("leads-wide"),
         [](Stage &stage) {
             return openSelected(stage, {1920, 1000});
         }},
        {QStringLiteral("leads-undo"), openUndo},
        {QStringLiteral("leads-fault"), openFault},
        {QStringLiteral("leads-syncing"), openSyncing},
        {QStringLiteral("leads-changed-view"), openChangedView},
        {QStringLiteral("filter-set"),
         [](Stage &stage) { return openFiltered(stage, "source:SPZA -is:dnc docusign"); }},
        {QStringLiteral("filter-wrong"), openWrong},
        {QStringLiteral("filter-fields"), [](Stage &stage) { return openTyped(stage, "co"); }},
        {QStringLiteral("filter-values"), [](Stage &stage) { return openTyped(stage, "source:"); }},
    };
}

} // namespace leadlight::tests
