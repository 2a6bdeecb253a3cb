// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/networkaccess.h"
#include "support/scriptedserver.h"
#include "ui/connectorfixture.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QMenu;

namespace leadlight::ui {
class ConnectorChecks;
class MainWindow;
} // namespace leadlight::ui

namespace leadlight::tests {

/// What a screen is brought up on: a profile of its own, real services, the window. All that is opened on it goes with
/// it. Whoever waits for something in vain ends the program with a sentence, for then the screen is not there to be
/// looked at. GUI thread.
class Stage final
{
public:
    Stage();
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    // Before the window is opened:

    /// The sample leads that come with the program, moved in time so that the newest is two hours old; some have been
    /// worked on.
    void addLeads();
    /// Every text that they may show.
    [[nodiscard]] static QStringList textsOfLeads();
    void add(const std::vector<leads::Lead> &leads);
    /// A storage account whose server answers with an empty table, refuses, or never answers.
    enum class Account { Empty, Refusing, Silent };
    connectors::Connector addConnector(const QString &name, Account account);
    ConnectorFixture &fixture() { return m_fixture; }
    ui::Services &services() { return m_services; } ///< may be changed

    /// The window, no larger than the screen, once everything in it has been answered.
    ui::MainWindow &openWindow(QSize size = {1280, 760});
    /// Something that is not the window's, kept as long as the stage.
    template <typename Object, typename... Arguments> Object &make(Arguments &&...arguments)
    {
        auto *object = new Object(std::forward<Arguments>(arguments)...);
        m_kept.emplace_back(object);
        return *object;
    }
    ui::ConnectorChecks &checks();

    /// What has this name in anything that was opened; of several, one that is visible.
    template <typename Object = QWidget> Object &find(const char *name)
    {
        auto *found = qobject_cast<Object *>(findNamed(name, Object::staticMetaObject));
        if (!found)
            qFatal("a screen lacks %s", name);
        return *found;
    }
    /// Presses a button, once it can be pressed.
    void click(const char *button);
    QWidget *popUp(QMenu *menu);
    /// The menu that is open.
    QWidget *openMenu();
    /// Shows a dialog, once it has been laid out.
    QWidget *show(QWidget &widget);

    void await(const std::function<bool()> &isThere, const char *what);
    /// Until nothing of what is open waits for work in the background.
    void settle();

private:
    [[nodiscard]] QObject *findNamed(const char *name, const QMetaObject &kind) const;
    [[nodiscard]] std::vector<QObject *> roots() const;
    testsupport::ScriptedServer &server(Account account);

    ConnectorFixture m_fixture;
    std::unique_ptr<testsupport::ScriptedServer> m_servers[3];
    connectors::NetworkAccess m_network{m_fixture.profile, m_fixture.keychain, m_fixture.client};
    ui::Services m_services;
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<ui::ConnectorChecks> m_checks;
    std::vector<QPointer<QObject>> m_kept; ///< may delete themselves
};

} // namespace leadlight::tests
