// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/dress.h"
#include "screens/screen.h"
#include "ui/accessaudit.h"

#include <QMenu>
#include <QTest>

using namespace leadlight::tests;

/// Every window, dialog and menu, for those who hear them and for those who have no mouse.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Dress().putOn()); }
    void screen_isSpoken_data() { addScreens(); }
    void screen_isSpoken();
    void screen_isWalkedWithTab_data() { addScreens(); }
    void screen_isWalkedWithTab();
    void screen_showsTheFocus_data() { addScreens(); }
    void screen_showsTheFocus();
    void screen_hasKeysOfItsOwn_data() { addScreens(); }
    void screen_hasKeysOfItsOwn();

private:
    static void addScreens();
    /// Opens the screen at hand and compares with no faults; menus have the keys to themselves.
    static void compare(QStringList (*faultsOf)(QWidget &window), bool isForMenus = true);
};

void TestAccessibility::addScreens()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < screens().size(); ++i)
        QTest::newRow(qPrintable(screens().at(i).id)) << i;
}

void TestAccessibility::compare(QStringList (*faultsOf)(QWidget &window), bool isForMenus)
{
    QFETCH(int, index);
    Stage stage;
    QWidget *shown = screens().at(index).open(stage);
    QVERIFY(shown);
    QWidget *window = shown->window();
    if (!isForMenus && window->windowType() == Qt::Popup)
        return;
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    const QStringList faults = faultsOf(*window);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestAccessibility::screen_isSpoken()
{
    compare(spokenFaults);
}

void TestAccessibility::screen_isWalkedWithTab()
{
    compare(tabFaults, false);
}

void TestAccessibility::screen_showsTheFocus()
{
    compare(focusFaults, false);
}

void TestAccessibility::screen_hasKeysOfItsOwn()
{
    compare(keyFaults);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
