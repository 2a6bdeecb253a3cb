// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/commands.h"
#include "ui/common/messagebar.h"
#include "ui/common/shownzone.h"
#include "ui/connectorfixture.h"
#include "ui/help/helpwindow.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadgridview.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
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
    void palette_showsFirstWhatBeginsWithTheWords();
    void palette_findsNothing();
    void help_isAboutWhereTheKeyboardIs();
    void keys_workInTheFilterToo();
    void f5_syncsWhatThereIs();
    void ctrlE_exportsTheView();
    void ctrlU_showsTimesInUtc();
    void ctrlU_inTheFilter_showsTimesInUtc();
    void keyboardHelp_listsTheKeys();
    void wizard_hasItsHelp();
    void f6_goesThroughTheParts();
    void columns_areArrangedByKeys();
    void lead_isWalkedCellByCell();
    void message_isLeftByEscape();
    void details_areLeftByEscape();

private:
    void openWindow();
    QLineEdit &goToFilter();
    /// The object names of what has the focus after each of some keys.
    QStringList focusAfter(int key, Qt::KeyboardModifiers modifiers, int times);
    ui::LeadGridView &grid() const { return *m_window->findChild<ui::LeadGridView *>(QStringLiteral("leadGrid")); }
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
    openWindow();
}

void TestCommands::openWindow()
{
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

QLineEdit &TestCommands::goToFilter()
{
    press(Qt::Key_F, Qt::ControlModifier);
    return *m_window->findChild<QLineEdit *>(QStringLiteral("filterEdit"));
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

void TestCommands::palette_showsFirstWhatBeginsWithTheWords()
{
    const QPointer<CommandPalette> palette = openPalette();
    QVERIFY(palette);
    QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("le"));
    const auto *list = palette->findChild<QTreeWidget *>();
    const auto begins = [list](int row) {
        return (u' ' + list->topLevelItem(row)->text(0)).contains(QStringLiteral(" le"), Qt::CaseInsensitive);
    };
    QVERIFY(begins(0));
    QVERIFY(!begins(list->topLevelItemCount() - 1)); // "Copy as: Markdown table"
    palette->close();
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
    QLineEdit &filter = goToFilter();
    QTRY_VERIFY(filter.hasFocus());
    QTest::keyClicks(&filter, QStringLiteral("contoso"));
    filter.setCursorPosition(0);
    QTest::keyClick(&filter, Qt::Key_K, Qt::ControlModifier); // in a text field of its own it deletes what follows
    QCOMPARE(filter.text(), QStringLiteral("contoso"));
    QVERIFY(m_window->findChild<CommandPalette *>());
}

void TestCommands::f5_syncsWhatThereIs()
{
    QSignalSpy beganWithout(m_window.get(), &MainWindow::syncBegan);
    press(Qt::Key_F5); // there is no connector
    QCOMPARE(beganWithout.size(), 0);

    m_window.reset();
    const QString nobodyThere = QStringLiteral("http://127.0.0.1:1"); // refuses at once
    m_fixture->add(QStringLiteral("Contoso"), QStringLiteral("azure-table"), {},
                   {{QStringLiteral("connectionString"), sampleConnectionString(nobodyThere).toUtf8()}});
    openWindow();
    QSignalSpy began(m_window.get(), &MainWindow::syncBegan);
    QSignalSpy ended(m_window.get(), &MainWindow::syncEnded);
    const auto *sync = m_window->findChild<QAction *>(QStringLiteral("sync"));
    QTRY_VERIFY(sync->isEnabled());
    press(Qt::Key_F5);
    QCOMPARE(began.size(), 1);
    QCOMPARE(began.at(0).at(0).toStringList(), QStringList()); // all connectors
    QVERIFY(began.at(0).at(1).toBool());                       // somebody asked
    press(Qt::Key_F5);
    QCOMPARE(began.size(), 1); // one at a time
    QTRY_COMPARE(ended.size(), 1);

    QTRY_VERIFY(sync->isEnabled());
    QLineEdit &filter = goToFilter();
    QTRY_VERIFY(filter.hasFocus());
    QTest::keyClick(&filter, Qt::Key_F5);
    QCOMPARE(began.size(), 2);
    QTRY_COMPARE(ended.size(), 2);
}

void TestCommands::ctrlE_exportsTheView()
{
    const auto *message = m_window->findChild<QLabel *>(QStringLiteral("messageText"));
    QTRY_VERIFY(m_window->findChild<QAction *>(QStringLiteral("export"))->isEnabled());
    m_window->fileChooser().setNextFiles({m_fixture->file(QStringLiteral("all.csv"))});
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY2(message->text().startsWith(QStringLiteral("5 leads exported to all.csv.")), // one is do-not-contact
                 qPrintable(message->text()));

    QLineEdit &filter = goToFilter();
    QTRY_VERIFY(filter.hasFocus());
    filter.setText(QStringLiteral("smith"));
    filter.setCursorPosition(0);
    const auto *counts = m_window->findChild<QLabel *>(QStringLiteral("counts"));
    QTRY_VERIFY2(counts->text().endsWith(QStringLiteral("1 of 6")), qPrintable(counts->text()));
    m_window->fileChooser().setNextFiles({m_fixture->file(QStringLiteral("one.csv"))});
    QTest::keyClick(&filter, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(filter.cursorPosition(), 0); // in a text field of its own it goes to the end
    QTRY_VERIFY2(message->text().startsWith(QStringLiteral("1 lead exported to one.csv.")),
                 qPrintable(message->text()));
}

void TestCommands::ctrlU_showsTimesInUtc()
{
    const auto *inUtc = m_window->findChild<QAction *>(QStringLiteral("timesInUtc"));
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_U, Qt::ControlModifier);
    QVERIFY(inUtc->isChecked());
    QVERIFY(ui::isShownInUtc());
    QTest::keyClick(&grid(), Qt::Key_U, Qt::ControlModifier);
    QVERIFY(!inUtc->isChecked());
    QVERIFY(!ui::isShownInUtc());
}

void TestCommands::ctrlU_inTheFilter_showsTimesInUtc()
{
    QLineEdit &filter = goToFilter();
    QTRY_VERIFY(filter.hasFocus());
    filter.setText(QStringLiteral("contoso"));
    QTest::keyClick(&filter, Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(filter.text(), QStringLiteral("contoso")); // in a text field of its own it deletes the line
    QVERIFY(m_window->findChild<QAction *>(QStringLiteral("timesInUtc"))->isChecked());
    QVERIFY(ui::isShownInUtc());
}

void TestCommands::keyboardHelp_listsTheKeys()
{
    press(Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(help());
    QCOMPARE(help()->topic(), QStringLiteral("keyboard"));
    const QString text = help()->findChild<QTextBrowser *>()->toPlainText();
    for (const char *key :
         {"F5", "Ctrl+K", "Ctrl+F", "Ctrl+E", "Alt+1", "Ctrl+9", "F6", "Shift+F6", "Ctrl+Shift+S", "\nJ\nNext lead",
          "\nN\nWrite a note", "Alt+Left\nBack to the chosen lead", "Esc\nBack to the leads"})
        QVERIFY2(text.contains(QLatin1StringView(key)), key);
}

void TestCommands::wizard_hasItsHelp()
{
    m_window->findChild<QAbstractButton *>(QStringLiteral("addConnector"))->click();
    auto *wizard = m_window->findChild<QWidget *>(QStringLiteral("connectorWizard"));
    QVERIFY(wizard);
    QCOMPARE(HelpWindow::topicOf(wizard->findChild<QLineEdit *>()), QStringLiteral("lead-destination"));
}

QStringList TestCommands::focusAfter(int key, Qt::KeyboardModifiers modifiers, int times)
{
    QStringList names;
    for (int i = 0; i < times; ++i) {
        press(key, modifiers);
        names.append(m_window->focusWidget()->objectName());
    }
    return names;
}

void TestCommands::f6_goesThroughTheParts()
{
    QCOMPARE(focusAfter(Qt::Key_F6, Qt::NoModifier, 5),
             QStringList({QStringLiteral("leadDetails"), QStringLiteral("filterEdit"), QStringLiteral("sidePanel"),
                          QStringLiteral("insightsTitle"), QStringLiteral("leadGrid")}));
    QCOMPARE(focusAfter(Qt::Key_F6, Qt::ShiftModifier, 3),
             QStringList({QStringLiteral("insightsTitle"), QStringLiteral("sidePanel"), QStringLiteral("filterEdit")}));
    m_window->showConnectors();
    QCOMPARE(focusAfter(Qt::Key_F6, Qt::NoModifier, 2),
             QStringList({QStringLiteral("filterEdit"), QStringLiteral("addFirstConnector")}));
    m_window->showInsights();
    QCOMPARE(
        focusAfter(Qt::Key_F6, Qt::NoModifier, 3),
        QStringList({QStringLiteral("insightsScroll"), QStringLiteral("filterEdit"), QStringLiteral("insightsRange")}));
}

void TestCommands::columns_areArrangedByKeys()
{
    const auto click = [this](int key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(&grid(), Qt::Key(key), modifiers);
    };
    QHeaderView &header = *grid().horizontalHeader();
    const int company = grid().shownColumns().at(2);
    grid().setCurrentIndex(grid().model()->index(3, company));
    click(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(header.sortIndicatorSection(), company);
    const int place = header.visualIndex(company);
    click(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(header.visualIndex(company) > place);
    click(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(header.visualIndex(company), place);
    const int width = header.sectionSize(company);
    click(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(header.sectionSize(company) > width);
    click(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(header.sectionSize(company), width);
    click(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && menu->actions().size() > 10);
    menu->close();
}

void TestCommands::lead_isWalkedCellByCell()
{
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_End);
    QVERIFY(grid().currentLead() != 0);
    QCOMPARE(grid().currentIndex().column(), int(ui::NameColumn));
    QTest::keyClick(&grid(), Qt::Key_Right);
    QCOMPARE(grid().currentIndex().column(), grid().shownColumns().at(1));
    QTest::keyClick(&grid(), Qt::Key_Left);
    QCOMPARE(grid().currentIndex().column(), int(ui::NameColumn));
    QTest::keyClick(&grid(), Qt::Key_Left);
    QCOMPARE(grid().currentLead(), 0);
}

void TestCommands::message_isLeftByEscape()
{
    auto *message = m_window->findChild<ui::MessageBar *>();
    grid().setFocus();
    message->show(ui::MessageBar::Tone::Fault, QStringLiteral("It failed."), QStringLiteral("Again"), [] {});
    QVERIFY(focusAfter(Qt::Key_F6, Qt::ShiftModifier, 3).contains(QStringLiteral("messageAction")));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!message->isVisible());
    QCOMPARE(m_window->focusWidget()->objectName(), QStringLiteral("sidePanel"));
}

void TestCommands::details_areLeftByEscape()
{
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_End);
    QTest::keyClick(&grid(), Qt::Key_Return);
    QCOMPARE(m_window->focusWidget()->objectName(), QStringLiteral("leadDetails"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(grid().hasFocus());
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
