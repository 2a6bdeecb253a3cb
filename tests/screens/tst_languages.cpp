// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/dress.h"
#include "screens/screen.h"
#include "screens/shown.h"
#include "ui/accessaudit.h"
#include "ui/common/language.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::tests;
using namespace Qt::Literals::StringLiterals;

/// Every screen in the languages that the program is translated into: words are as long as they are there, and each
/// translator chose the letters to press anew.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { QVERIFY(Dress().putOn()); }
    void screen_fitsAndHasKeysOfItsOwn_data();
    void screen_fitsAndHasKeysOfItsOwn();
};

void TestLanguages::screen_fitsAndHasKeysOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<const Screen *>("screen");
    for (const ui::Language &language : ui::languages()) {
        for (const Screen &screen : screens()) {
            const bool isQts = screen.id == u"print"_s;     // its words, its sizes
            if (language.code != u"en"_s && !isQts) // TestAccessibility, TestPseudoLanguage
                QTest::newRow(qPrintable(language.code + u' ' + screen.id)) << language.code << &screen;
        }
    }
}

void TestLanguages::screen_fitsAndHasKeysOfItsOwn()
{
    QFETCH(QString, language);
    QFETCH(const Screen *, screen);
    QVERIFY(Dress{.language = language}.putOn());
    Stage stage;
    QWidget *shown = screen->open(stage);
    const QStringList faults = misfitsIn(*shown) + keyFaults(*shown->window());
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
