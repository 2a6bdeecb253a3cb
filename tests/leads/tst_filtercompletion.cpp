// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/filtercompletion.h"
#include "leads/filternames.h"

#include <QTest>

using namespace leadlight::leads;

namespace {

FilterVocabulary vocabulary()
{
    FilterVocabulary known;
    known.values = {
        {QStringLiteral("source"),
         {{QStringLiteral("AzurePortal"), QStringLiteral("Azure portal"), 310},
          {QStringLiteral("SPZA"), QStringLiteral("AppSource"), 1204},
          {QStringLiteral("My Source"), {}, 2}}},
        {QStringLiteral("action"),
         {{QStringLiteral("INS"), QStringLiteral("Get it now"), 886},
          {QStringLiteral("PLT"), QStringLiteral("Contact me"), 318}}},
        {QStringLiteral("connector"),
         {{QStringLiteral("Contoso table"), {}, -1}, {QStringLiteral("say \"hi\""), {}, -1}}},
        {QStringLiteral("is"),
         {{QStringLiteral("new"), QStringLiteral("Not looked at yet"), 37},
          {QStringLiteral("test"), QStringLiteral("Test leads"), 3}}},
        {QStringLiteral("after"),
         {{QStringLiteral("2026-11-21"), QStringLiteral("Today"), -1},
          {QStringLiteral("2026-11-14"), QStringLiteral("A week ago"), -1}}},
    };
    known.names = {{QStringLiteral("country"), QStringLiteral("Country")}};
    return known;
}

/// The text with '|' for the cursor, taken apart.
std::pair<QString, int> textAndCursor(const QString &marked)
{
    QString text = marked;
    const qsizetype cursor = text.indexOf(u'|');
    return {text.remove(cursor, 1), int(cursor)};
}

} // namespace

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void place_offersWhatFits_data();
    void place_offersWhatFits();
    void replacement_keepsTheRest_data();
    void replacement_keepsTheRest();
    void offer_tellsWordsAndCount();
    void asked_offersEveryName();
    void everyResult_isAFilter();
    void nearName_isFound_data();
    void nearName_isFound();
};

void TestFilterCompletion::place_offersWhatFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    // Names, where a word begins.
    row("co|", "country: company: connector:");
    row("CO|", "country: company: connector:");
    row("-co|", "country: company: connector:");
    row("a co| b", "country: company: connector:");
    row("x OR co|", "country: company: connector:");
    row("te|", "is:test");
    row("ne|", "is:new");
    row("is|", "is:");
    row("compny|:x", "company:");
    // What is a word and nothing else is left alone.
    row("c|", "");
    row("|", "");
    row("co |", "");
    row("contoso|", "");
    row("jana|", "");
    row("\"co|", "");
    row("smith,co|", "");
    row("co|,smith", "");
    row("9:2F|", "");
    // Values.
    row("source:|", "SPZA AzurePortal My Source");
    row("SOURCE:|", "SPZA AzurePortal My Source");
    row("-source:s|", "SPZA My Source"); // begins with it, then those in which it stands
    row("source:p|", "AzurePortal SPZA");
    row("source:az|", "AzurePortal");
    row("source:spza|", "");
    row("source:SPZA,|", "AzurePortal My Source");
    row("source:SPZA,az|", "AzurePortal");
    row("source:|,SPZA", "AzurePortal My Source");
    row("source:SP|ZA x", "");
    row("source:S|P x", "SPZA My Source");
    row("source:\"My|", "My Source");
    row("source:\"My| is:new", "My Source");
    row("source:\"My| S\" x", "My Source");
    row("source:\"My Source\"|", "");
    row("action:con|", "PLT");
    row("action:me|", "PLT");
    row("action:zz|", "");
    row("is:|", "new test");
    row("is:loo|", "new");
    row("after:|", "2026-11-21 2026-11-14");
    row("after:wee|", "2026-11-14");
    row("after:2026-11-1|", "2026-11-14");
    row("company:c|", "");
    row("žlutý source:a|", "AzurePortal SPZA");
    row("source:| after:2026-11-21", "SPZA AzurePortal My Source");
    row("source:x |", "");
    row("source: |", "");
    row("source:\"a,|b\",\"c", "");
}

void TestFilterCompletion::place_offersWhatFits()
{
    QFETCH(QString, text);
    const auto [plain, cursor] = textAndCursor(text);
    const auto completions = filterCompletions(plain, cursor, vocabulary(), false);
    QStringList shown;
    for (const FilterCompletion &each : completions)
        shown.append(each.shown);
    QTEST(shown.join(u' '), "expected");
}

void TestFilterCompletion::replacement_keepsTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("co|", "country:");
    row("a -co| b", "a -country: b");
    row("com|pnay:x y", "company:x y");
    row("source:S|P x", "source:SPZA x");
    row("source:az|,SPZA", "source:AzurePortal,SPZA");
    row("source:my| x", "source:\"My Source\" x");
    row("source:\"my|", "source:\"My Source\"");
    row("source:\"my| is:new", "source:\"My Source\" is:new");
    row("source:\"my| S\",SPZA", "source:\"My Source\",SPZA");
    row("connector:hi|", "connector:\"say \"\"hi\"\"\"");
    row("connector:\"say \"\"h|", "connector:\"say \"\"hi\"\"\"");
    row("🚀 žlutý action:con| x", "🚀 žlutý action:PLT x");
    row("tes| x", "is:test x");
}

void TestFilterCompletion::replacement_keepsTheRest()
{
    QFETCH(QString, text);
    auto [plain, cursor] = textAndCursor(text);
    const auto completions = filterCompletions(plain, cursor, vocabulary(), false);
    QVERIFY(!completions.isEmpty());
    const FilterCompletion &first = completions.first();
    QTEST(plain.replace(first.position, first.length, first.replacement), "expected");
}

void TestFilterCompletion::offer_tellsWordsAndCount()
{
    const auto completions = filterCompletions(QStringLiteral("action:p"), 8, vocabulary(), false);
    QCOMPARE(completions, (QList<FilterCompletion>{{7, 1, QStringLiteral("PLT"), QStringLiteral("PLT"),
                                                    QStringLiteral("Contact me"), 318}}));
    QCOMPARE(filterCompletions(QStringLiteral("cou"), 3, vocabulary(), false).first().words, QStringLiteral("Country"));
}

void TestFilterCompletion::asked_offersEveryName()
{
    QCOMPARE(filterCompletions(QStringLiteral("a "), 2, vocabulary(), true).size(), qsizetype(filterNames().size()));
    QCOMPARE(filterCompletions(QStringLiteral("a "), 2, vocabulary(), false).size(), 0);
}

/// Wherever the cursor is, whatever the text: each offer stays within the text, and a value gives a filter.
void TestFilterCompletion::everyResult_isAFilter()
{
    const QStringList texts{QStringLiteral("a source:\"My Source\",SP -action:x OR is:n after:2026"),
                            QStringLiteral("source:\"\"\"\",,\"x"), QStringLiteral("--co::\"\"a\",- :x is:,\"")};
    for (const QString &text : texts) {
        for (int cursor = 0; cursor <= text.size(); ++cursor) {
            const auto completions = filterCompletions(text, cursor, vocabulary(), true);
            for (const FilterCompletion &each : completions) {
                QVERIFY(each.position >= 0 && each.length >= 0 && each.position + each.length <= text.size());
                QVERIFY(each.position <= cursor);
            }
        }
    }
    const auto values = filterCompletions(QStringLiteral("connector:"), 10, vocabulary(), false);
    QCOMPARE(values.size(), 2);
    for (const FilterCompletion &each : values) {
        const auto filter = LeadFilter::fromText(QStringLiteral("connector:") + each.replacement);
        QVERIFY(filter);
        QCOMPARE(filter->groups[0][0].anyOf[0].text, each.shown);
    }
}

void TestFilterCompletion::nearName_isFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *typed, const char *expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
    };
    row("compny", "company");
    row("COMPNAY", "company");
    row("comp", "company");
    row("contry", "country");
    row("surce", "source");
    row("čountry", "country");
    row("createdAt", "after");
    row("colour", "");
    row("x", "");
    row("země", "");
}

void TestFilterCompletion::nearName_isFound()
{
    QFETCH(QString, typed);
    QTEST(filterNameNear(typed), "expected");
}

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
