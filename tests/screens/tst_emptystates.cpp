// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/dress.h"
#include "screens/screen.h"
#include "ui/common/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace leadlight;
using namespace leadlight::tests;
using namespace Qt::Literals::StringLiterals;

/// Where there is nothing, a sentence says so and one button leads on; the first start has three doors.
class TestEmptyStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Dress().putOn()); }
    void emptyState_leadsOn_data();
    void emptyState_leadsOn();
    void screen_leadsOnByOneButton_data();
    void screen_leadsOnByOneButton();
};

namespace {

struct Shown
{
    QString sentence;
    QStringList buttons; ///< their names
};

/// The empty states that are to be seen in a window.
QList<Shown> emptyStatesIn(const QWidget &window)
{
    QList<Shown> shown;
    for (const ui::EmptyState *state : window.findChildren<ui::EmptyState *>()) {
        if (!state->isVisible())
            continue;
        QStringList buttons;
        for (const QPushButton *button : state->findChildren<QPushButton *>()) {
            if (button->isVisible())
                buttons.append(button->objectName());
        }
        shown.append({state->findChild<QLabel *>(u"emptySentence"_s)->text(), buttons});
    }
    return shown;
}

} // namespace

void TestEmptyStates::emptyState_leadsOn_data()
{
    QTest::addColumn<QStringList>("buttons");
    QTest::newRow("leads-empty") << QStringList{u"connectStorage"_s, u"openSampleLeads"_s, u"importFile"_s};
    QTest::newRow("leads-nothing-came") << QStringList{u"checkForLeads"_s};
    QTest::newRow("leads-no-match") << QStringList{u"emptyFilter"_s};
    QTest::newRow("connectors-empty") << QStringList{u"addFirstConnector"_s};
    QTest::newRow("insights-empty") << QStringList{u"getLeads"_s};
}

void TestEmptyStates::emptyState_leadsOn()
{
    QFETCH(QStringList, buttons);
    const auto screen = std::ranges::find(screens(), QString::fromLatin1(QTest::currentDataTag()), &Screen::id);
    QVERIFY(screen != screens().end());
    Stage stage;
    const QList<Shown> shown = emptyStatesIn(*screen->open(stage));
    QCOMPARE(shown.size(), 1);
    QVERIFY(!shown.constFirst().sentence.isEmpty());
    QCOMPARE(shown.constFirst().buttons, buttons);
}

void TestEmptyStates::screen_leadsOnByOneButton_data()
{
    QTest::addColumn<const Screen *>("screen");
    for (const Screen &screen : screens())
        QTest::newRow(qPrintable(screen.id)) << &screen;
}

void TestEmptyStates::screen_leadsOnByOneButton()
{
    QFETCH(const Screen *, screen);
    Stage stage;
    const QList<Shown> all = emptyStatesIn(*screen->open(stage)->window());
    for (const Shown &shown : all) {
        const bool isFirstStart = shown.buttons.contains(u"openSampleLeads"_s);
        const QString fault = u"\"%1\" has the buttons: %2"_s.arg(shown.sentence, shown.buttons.join(u", "));
        QVERIFY2(shown.buttons.size() == (isFirstStart ? 3 : 1), qPrintable(fault));
    }
}

QTEST_MAIN(TestEmptyStates)
#include "tst_emptystates.moc"
