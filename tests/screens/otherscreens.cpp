// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/screen.h"
#include "ui/help/helpwindow.h"
#include "ui/leads/leadgridview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notice/notices.h"
#include "ui/notice/noticestate.h"
#include "ui/notice/windowclosing.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAction>
#include <QLineEdit>

namespace leadlight::tests {

namespace {

QWidget *openPreferences(Stage &stage, const char *page)
{
    ui::MainWindow &window = stage.openWindow();
    stage.make<ui::Notices>(window, QStringList{QStringLiteral("--in-tray")});
    Q_EMIT window.preferencesWanted();
    auto &dialog = stage.find<ui::PreferencesDialog>("preferences");
    dialog.showPage(page);
    return stage.show(dialog);
}

QWidget *openHelp(Stage &stage, const QString &topic, const QString &words = {})
{
    stage.openWindow();
    stage.find<QAction>(topic == QStringLiteral("keyboard") ? "keyboardHelp" : "help").trigger();
    auto &search = stage.find<QLineEdit>("helpSearch");
    if (!words.isEmpty())
        search.setText(words);
    stage.settle();
    return search.window();
}

/// What closing the window for the first time asks.
QWidget *openTrayQuestion(Stage &stage)
{
    auto &preferences = stage.make<ui::Preferences>(stage.fixture().profile.preferencesFile());
    const auto state = std::make_shared<ui::NoticeState>(stage.fixture().profile.stateFile());
    auto &window = stage.make<QWidget>();
    window.show();
    stage.make<ui::WindowClosing>(window, preferences, *state, [state] { return true; });
    window.close();
    return stage.show(stage.find("askAboutTray"));
}

/// Asked for all the selected leads.
QWidget *openForMany(Stage &stage, const char *action, const char *dialog)
{
    stage.addLeads();
    stage.openWindow();
    stage.find<ui::LeadGridView>("leadGrid").selectAll();
    stage.find<QAction>(action).trigger();
    stage.settle();
    return stage.show(stage.find(dialog));
}

} // namespace

QList<Screen> otherScreens()
{
    return {
        {QStringLiteral("preferences-general"), [](Stage &stage) { return openPreferences(stage, "generalPage"); }},
        {QStringLiteral("preferences-notifications"),
         [](Stage &stage) { return openPreferences(stage, "notificationsPage"); }},
        {QStringLiteral("preferences-network"), [](Stage &stage) { return openPreferences(stage, "networkPage"); }},
        {QStringLiteral("preferences-privacy"), [](Stage &stage) { return openPreferences(stage, "privacyPage"); }},
        {QStringLiteral("help"), [](Stage &stage) { return openHelp(stage, {}); }},
        {QStringLiteral("help-keyboard"), [](Stage &stage) { return openHelp(stage, QStringLiteral("keyboard")); }},
        {QStringLiteral("help-search"), [](Stage &stage) { return openHelp(stage, {}, QStringLiteral("Azure")); }},
        {QStringLiteral("help-no-match"),
         [](Stage &stage) { return openHelp(stage, {}, QStringLiteral("nowhere to be found")); }},
        {QStringLiteral("question-tray"), openTrayQuestion},
        {QStringLiteral("tag-for-many"), [](Stage &stage) { return openForMany(stage, "addTag", "tagDialog"); }},
        {QStringLiteral("note-for-many"), [](Stage &stage) { return openForMany(stage, "writeNote", "noteDialog"); }},
        {QStringLiteral("print"), [](Stage &stage) { return openForMany(stage, "printView", "printDialog"); }},
    };
}

} // namespace leadlight::tests
