// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadquery.h"

#include <QTest>

using namespace leadlight::leads;

/// The form in which texts are compared.
class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_losesCaseAndLatinMarks_data();
    void text_losesCaseAndLatinMarks();
    void longText_foldsAsItsPartsDo();
};

void TestFolding::text_losesCaseAndLatinMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("ascii", "Contoso LTD. [@`{]", "contoso ltd. [@`{]");
    row("Czech", "Žluťoučký KŮŇ", "zlutoucky kun");
    row("decomposed", "Z\u030Clut\u030Couc\u030Cky\u0301", "zlutoucky");
    row("Polish", "Łódź Żabka", "lodz zabka");
    row("German", "Straße GROẞ Ähre", "strasse gross ahre");
    row("Nordic", "Søren Ågesen Þórunn Æther Œuvre Đorđe Ðór", "soren agesen thorunn aether oeuvre dorde dor");
    row("Turkish", "İstanbul Çağlayanlı", "istanbul caglayanli");
    row("Vietnamese", "Nguyễn Thảo Vy", "nguyen thao vy");
    row("Greek keeps its accents", "Καραμήτρου", "καραμήτρου");
    row("Greek final sigma", "ΣΑΣ", "σασ");
    row("Cyrillic keeps its letters", "Йогурт Ёлка Україна", "йогурт ёлка україна");
    row("Chinese", "王曉晴", "王曉晴");
    row("Japanese keeps its marks", "ガギ パ", "ガギ パ");
    row("Korean", "박서윤", "박서윤");
    row("Arabic", "ليلى الحمداوي", "ليلى الحمداوي");
    row("Hindi", "अर्जुन मेहरावल", "अर्जुन मेहरावल");
    row("emoji", "Zoë ☁️🚀", "zoe ☁️🚀");
    row("empty", "", "");
}

void TestFolding::text_losesCaseAndLatinMarks()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
    QCOMPARE(folded(expected), expected);
}

void TestFolding::longText_foldsAsItsPartsDo()
{
    QString text;
    QString expected;
    for (int i = 0; i < 1000; ++i) {
        text += QStringLiteral("Škoda \u738b Ĝ ");
        expected += QStringLiteral("skoda \u738b g ");
    }
    QCOMPARE(folded(text), expected);
    // Wherever a piece ends, letters keep their marks, pairs their halves and syllables their parts.
    for (qsizetype offset = 0; offset < 4; ++offset) {
        const QString before(1021 + offset, QChar(0x738b));
        const QString torn = QStringLiteral("S\u030c\u0301\U0001F600\u1112\u1161\u11ab");
        QCOMPARE(folded(before + torn), before + QStringLiteral("s\U0001F600\ud55c"));
    }
    // Halves of surrogate pairs, NUL and marks without a letter come through.
    const QString odd = QChar(0xd83d) + QStringLiteral("A") + QChar(0) + QChar(0x301) + QChar(0xdc00);
    QCOMPARE(folded(odd).size(), odd.size());
    QCOMPARE(folded(odd).mid(1, 2), QStringLiteral("a") + QChar(0));
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
