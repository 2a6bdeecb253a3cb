// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/commands.h"
#include "ui/connectorfixture.h"
#include "ui/help/helpwindow.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace leadlight;
using namespace leadlight::tests;
using ui::Command;
using ui::CommandPalette;
using ui::HelpWindow;
using ui::MainWindow;

/// What can be done by the keyboard alone, and the help that lists it.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void commands_areThoseThatCanBeDone();
    void palette_doesWhatIsChosen();
    void palette_findsNothing();
    void help_isAboutWhereTheKeyboardIs();
    void keys_workInTheFilterToo();
    void keyboardHelp_listsTheKeys();
    void wizard_hasItsHelp();

private:
    CommandPalette *openPalette();
    HelpWindow *help() const { return m_window->findChild<HelpWindow *>(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.get(), Qt::Key(key), modifiers);
    }

    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestCommands::init()
{
    m_fixture = std::make_unique<ConnectorFixture>();
    m_fixture->write(sampleLeads());
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    QSignalSpy painted(m_window.get(), &MainWindow::leadsPainted);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(painted.wait());
}

void TestCommands::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

CommandPalette *TestCommands::openPalette()
{
    press(Qt::Key_K, Qt::ControlModifier);
    return m_window->findChild<CommandPalette *>();
}

void TestCommands::commands_areThoseThatCanBeDone()
{
    QWidget window;
    auto *menu = new QMenu(QStringLiteral("&File"), &window);
    menu->addAction(QStringLiteral("&Open R&&D"))->setShortcut(QKeySequence(Qt::Key_F2));
    menu->addSeparator();
    menu->addAction(QStringLiteral("Not now"))->setEnabled(false);
    menu->addAction(QStringLiteral("Hidden"))->setVisible(false);
    window.addAction(new QAction(QStringLiteral("Alone"), &window));
    const QList<Command> commands = ui::commandsOf(window, ui::CommandChoice::Now);
    QCOMPARE(commands.size(), 2);
    QCOMPARE(commands.at(0).title, QStringLiteral("Alone"));
    QCOMPARE(ui::commandsOf(window, ui::CommandChoice::Ever).size(), 3);
    QVERIFY(commands.at(0).keys.isEmpty());
    QCOMPARE(commands.at(1).title, QStringLiteral("File: Open R&D"));
    QCOMPARE(commands.at(1).keys, QStringLiteral("F2"));
}

void TestCommands::palette_doesWhatIsChosen()
{
    QSignalSpy preferences(m_window.get(), &MainWindow::preferencesWanted);
    const QPointer<CommandPalette> palette = openPalette();
    QVERIFY(palette);
    auto *search = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QTreeWidget *>();
    QVERIFY(list->topLevelItemCount() > 10);
    QTest::keyClicks(search, QStringLiteral("EFEREN"));
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("Ctrl+,"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(preferences.size(), 1);
    QTRY_VERIFY(!palette);
}

void TestCommands::palette_findsNothing()
{
    const QPointer<CommandPalette> palette = openPalette();
    auto *search = palette->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("xylophone"));
    QCOMPARE(palette->findChild<QTreeWidget *>()->topLevelItemCount(), 1); // which says so
    QVERIFY(!palette->findChild<QTreeWidget *>()->currentItem());
    QTest::keyClick(search, Qt::Key_Return); // nothing to do, and nothing is done
    QVERIFY(palette);
    QTest::keyClick(palette, Qt::Key_Escape);
    QTRY_VERIFY(!palette);
}

void TestCommands::help_isAboutWhereTheKeyboardIs()
{
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_F1);
    QTRY_VERIFY(help());
    QCOMPARE(help()->topic(), QStringLiteral("filter"));
    help()->close();
    QTRY_VERIFY(!help());
    m_window->showConnectors();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_F1);
    QTRY_VERIFY(help());
    QCOMPARE(help()->topic(), QStringLiteral("no-leads"));
}

void TestCommands::keys_workInTheFilterToo()
{
    press(Qt::Key_F, Qt::ControlModifier);
    auto *filter = m_window->findChild<QLineEdit *>(QStringLiteral("filterEdit"));
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("contoso"));
    filter->setCursorPosition(0);
    QTest::keyClick(filter, Qt::Key_K, Qt::ControlModifier); // in a text field of its own it deletes what follows
    QCOMPARE(filter->text(), QStringLiteral("contoso"));
    QVERIFY(m_window->findChild<CommandPalette *>());
}

void TestCommands::keyboardHelp_listsTheKeys()
{
    press(Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(help());
    QCOMPARE(help()->topic(), QStringLiteral("keyboard"));
    const QString text = help()->findChild<QTextBrowser *>()->toPlainText();
    for (const char *key : {"F5", "Ctrl+K", "Ctrl+F", "Ctrl+E", "Alt+1", "Ctrl+9", "F6"})
        QVERIFY2(text.contains(QLatin1StringView(key)), key);
}

void TestCommands::wizard_hasItsHelp()
{
    m_window->findChild<QAbstractButton *>(QStringLiteral("addConnector"))->click();
    auto *wizard = m_window->findChild<QWidget *>(QStringLiteral("connectorWizard"));
    QVERIFY(wizard);
    QCOMPARE(HelpWindow::topicOf(wizard->findChild<QLineEdit *>()), QStringLiteral("lead-destination"));
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
