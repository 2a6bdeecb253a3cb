// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segmentfixture.h"
#include "store/index/textscan.h"
#include "store/leadrows.h"

#include <QRandomGenerator>
#include <QtTest>

#include <thread>

using namespace leadlight;
using namespace leadlight::leads;
using namespace leadlight::store;
using namespace leadlight::tests;

namespace {

LeadFilter filter(const QString &text)
{
    const auto read = LeadFilter::fromText(text);
    return read ? *read : LeadFilter();
}

/// The rows of the base that the filter lets through.
std::vector<size_t> rowsOf(const IndexSnapshot &snapshot, const QString &text)
{
    std::vector<size_t> rows;
    const auto found = snapshot.terms->matching(snapshot, snapshot.base, filter(text), {});
    if (found)
        found->forEach([&rows](size_t row) { rows.push_back(row); });
    return rows;
}

/// Enough leads for their answers to be remembered: "lead <n> " and one of a few words.
IndexSnapshot manyLeads(int count)
{
    static const std::string words[] = {"contoso", "contos", "fabrikam", "konto", "\xE5\xB1\xB1\xE7\x94\xB0"};
    std::vector<std::string> texts;
    for (int i = 0; i < count; ++i)
        texts.push_back(withField(i % 8, "lead " + std::to_string(i) + ' ' + words[size_t(i) % std::size(words)]));
    return snapshotOf(segmentOf(texts));
}

} // namespace

class TestTermMatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scan_randomTexts_findsWhatPlainSearchFinds()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20000; ++round) {
            const int letters = 1 + random.bounded(3);
            const auto make = [&](int length) {
                std::string text;
                for (int i = 0; i < length; ++i)
                    text += char("ab\0"[random.bounded(letters)]);
                return text;
            };
            const std::string text = make(random.bounded(300));
            const std::string needle = make(1 + random.bounded(random.bounded(10) == 0 ? 90 : 12));
            const TextScan scan(needle);
            const char *const end = text.data() + text.size();
            for (size_t from = 0; from <= text.size(); ++from) {
                const size_t expected = std::min(text.find(needle, from), text.size());
                const char *at = scan.find(text.data() + from, end);
                QCOMPARE(size_t(at - text.data()), expected);
                from = expected;
            }
        }
    }

    void word_anywhere_findsTheLead_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<std::vector<size_t>>("rows");
        using Rows = std::vector<size_t>;
        QTest::newRow("first letter") << "z" << Rows{0};
        QTest::newRow("last field") << "prague" << Rows{3};
        QTest::newRow("folded") << QStringLiteral("ŽOFIE") << Rows{0};
        QTest::newRow("one Chinese character") << QStringLiteral("田") << Rows{1};
        QTest::newRow("over a field's end") << "\"zofie novak\"" << Rows{};
        QTest::newRow("over a lead's end")
            << QString(QStringLiteral("\"x") + QChar(0) + QStringLiteral("y\"")) << Rows{5};
        QTest::newRow("wildcard") << "pr*gue" << Rows{3};
        QTest::newRow("wildcard over a field's end") << "zofie*novak" << Rows{};
        QTest::newRow("wildcard alone") << "*" << Rows{0, 1, 2, 3, 4, 5, 6};
        QTest::newRow("nothing") << "\"\"" << Rows{0, 1, 2, 3, 4, 5, 6};
        QTest::newRow("longer than any text") << QString(5000, u'z') << Rows{};
        QTest::newRow("name") << "name:\"zofie novak\"" << Rows{0};
        QTest::newRow("name with a wildcard") << "name:z*k" << Rows{0};
        QTest::newRow("trimmed name") << "name:o*n" << Rows{4};
        QTest::newRow("field") << "lastName:novak" << Rows{0};
        QTest::newRow("other field") << "firstName:novak" << Rows{};
        QTest::newRow("empty field") << "-description:\"\"" << Rows{3};
        QTest::newRow("code") << "country:us" << Rows{6};
        QTest::newRow("part of a code") << "country:u" << Rows{};
        QTest::newRow("code with a wildcard") << "country:u*" << Rows{6};
        QTest::newRow("id") << "id:2,4" << Rows{1, 3};
        QTest::newRow("ids") << "id:*" << Rows{0, 1, 2, 3, 4, 5, 6};
        QTest::newRow("any of") << "prague,us" << Rows{3, 6};
        QTest::newRow("none of") << "-prague,us,z" << Rows{1, 2, 4, 5};
        QTest::newRow("groups") << "prague OR us -prague" << Rows{3, 6};
    }
    void word_anywhere_findsTheLead()
    {
        QFETCH(QString, filter);
        QFETCH(std::vector<size_t>, rows);
        using namespace std::string_literals;
        const auto snapshot = snapshotOf(segmentOf(
            {"zofie\x1Fnovak\x1F\x1F\x1F\x1F\x1F\x1F", withField(5, "\xE5\xB1\xB1\xE7\x94\xB0"), withField(7, ""),
             withField(7, "prague"), withField(1, "ohn"), withField(0, "x\0y"s), withField(4, "us")}));
        QCOMPARE(rowsOf(snapshot, filter), rows);
    }

    void needleWithAZero_whereTwoLeadsMeet_isNotFound()
    {
        using namespace std::string_literals;
        const auto snapshot = snapshotOf(segmentOf({withField(7, "x"), "y" + withField(1, "b")}));
        QCOMPARE(rowsOf(snapshot, QStringLiteral("\"x") + QChar(0) + QStringLiteral("y\"")), std::vector<size_t>{});
    }

    void flagsAndGoneLeads_arePickedByTheirBits()
    {
        std::vector<std::string> texts(100, withField(0, "a"));
        std::vector<quint8> flags(100);
        flags[3] = quint8(testFlag);
        flags[64] = quint8(testFlag | seenFlag);
        flags[70] = quint8(testFlag | goneFlag);
        flags[99] = quint8(doNotContactFlag | problemsFlag | seenFlag);
        const auto snapshot = snapshotOf(segmentOf(texts), flags);
        QCOMPARE(rowsOf(snapshot, QStringLiteral("is:test")), (std::vector<size_t>{3, 64}));
        QCOMPARE(rowsOf(snapshot, QStringLiteral("is:test is:new")), (std::vector<size_t>{3}));
        QCOMPARE(rowsOf(snapshot, QStringLiteral("is:dnc is:problem -is:withheld")), (std::vector<size_t>{99}));
        QCOMPARE(rowsOf(snapshot, QStringLiteral("a")).size(), 99u);
        QCOMPARE(rowsOf(snapshot, QStringLiteral("-is:test")).size(), 97u);
    }

    void keystrokes_oneAfterTheOther_findWhatEachFindsAlone()
    {
        const auto snapshot = manyLeads(60000);
        const QString words[] = {QStringLiteral("c"),
                                 QStringLiteral("co"),
                                 QStringLiteral("con"),
                                 QStringLiteral("onto"),
                                 QStringLiteral("contoso"),
                                 QStringLiteral("lead 123"),
                                 QStringLiteral("\"lead 12\""),
                                 QStringLiteral("name:cont"),
                                 QStringLiteral("name:conto"),
                                 QStringLiteral("email:lead"),
                                 QStringLiteral("email:\"lead 1\""),
                                 QStringLiteral("co*so"),
                                 QStringLiteral("山"),
                                 QStringLiteral("山田"),
                                 QStringLiteral("con"),
                                 QStringLiteral("zzz"),
                                 QStringLiteral("zzzz")};
        size_t found = 0;
        for (const QString &word : words) {
            const auto alone = snapshotOf(snapshot.base.leads);
            const auto expected = rowsOf(alone, word);
            QVERIFY2(rowsOf(snapshot, word) == expected, qPrintable(word));
            found += expected.size();
        }
        QVERIFY(found > 60000);
    }

    void manyDifferentWords_areAllAnswered()
    {
        const auto snapshot = manyLeads(40000);
        for (int i = 1; i < 200; ++i)
            QCOMPARE(rowsOf(snapshot, QStringLiteral("\"lead %1 \"").arg(i * 7)), std::vector<size_t>{size_t(i) * 7});
        QCOMPARE(rowsOf(snapshot, QStringLiteral("\"lead 7 \"")), std::vector<size_t>{7});
    }

    void anotherSegment_isNotAnsweredWithTheRowsOfTheFirst()
    {
        auto snapshot = manyLeads(40000);
        const auto all = rowsOf(snapshot, QStringLiteral("lead"));
        QCOMPARE(all.size(), 40000u);
        const auto terms = snapshot.terms;
        for (int round = 0; round < 5; ++round) {
            snapshot = snapshotOf(
                segmentOf(std::vector<std::string>(30000 + size_t(round), withField(7, std::string(60, 'x')))));
            snapshot.terms = terms;
            QCOMPARE(rowsOf(snapshot, QStringLiteral("lead")).size(), 0u);
            QCOMPARE(rowsOf(snapshot, QStringLiteral("xx")).size(), 30000u + size_t(round));
        }
    }

    void textsOfMegabytes_amongShortOnes_areFound()
    {
        std::vector<std::string> texts;
        for (int i = 0; i < 300; ++i)
            texts.push_back(withField(7, i % 100 == 50 ? std::string(2'000'000, 'a') + "needle" : "short"));
        const auto snapshot = snapshotOf(segmentOf(texts));
        QCOMPARE(rowsOf(snapshot, QStringLiteral("needle")), (std::vector<size_t>{50, 150, 250}));
        QCOMPARE(rowsOf(snapshot, QStringLiteral("description:needle")), (std::vector<size_t>{50, 150, 250}));
        QCOMPARE(rowsOf(snapshot, QStringLiteral("short")).size(), 297u);
    }

    void aMillionEqualLeads_areFoundOrNot()
    {
        const auto snapshot = snapshotOf(segmentOf(std::vector<std::string>(1'000'000, withField(2, "a@b.example"))));
        QCOMPARE(rowsOf(snapshot, QStringLiteral("a@b")).size(), 1'000'000u);
        QCOMPARE(rowsOf(snapshot, QStringLiteral("b@a")).size(), 0u);
    }

    void stop_whileSearching_endsIt()
    {
        const auto snapshot = manyLeads(200000);
        for (int round = 0; round < 20; ++round) {
            std::stop_source stop;
            std::atomic<bool> begun = false;
            std::jthread stopper([&] {
                while (!begun)
                    std::this_thread::yield();
                stop.request_stop();
            });
            core::Result<RowSet> found;
            // Words that were not asked before, until the stop comes.
            for (int i = 0; found && i < 1'000'000; ++i) {
                begun = true;
                found = snapshot.terms->matching(snapshot, snapshot.base,
                                                 filter(QStringLiteral("description:*%1*").arg(round * 1'000'000 + i)),
                                                 stop.get_token());
            }
            QVERIFY(!found);
            QCOMPARE(found.error().kind, core::ErrorKind::Cancelled);
        }
    }

    void tenThousandKeystrokes_eachCancelledByTheNext_endWithTheRightAnswer()
    {
        const auto snapshot = manyLeads(50000);
        std::atomic<int> wrong = 0;
        std::atomic<int> asked = 0; ///< the number of the latest question
        std::atomic<int> begun = 0;
        std::atomic<bool> ends = false;
        std::stop_source latest;
        std::mutex mutex; // of latest
        const auto answer = [&] {
            while (!ends) {
                std::stop_token token;
                int question = 0;
                {
                    const std::lock_guard lock(mutex);
                    token = latest.get_token();
                    question = asked;
                }
                begun = question;
                const auto found = snapshot.terms->matching(
                    snapshot, snapshot.base, filter(QStringLiteral("\"lead %1 \"").arg(question % 300)), token);
                if (found ? found->count() != 1 : found.error().kind != core::ErrorKind::Cancelled)
                    ++wrong;
            }
        };
        {
            const std::jthread view(answer);
            const std::jthread facets(answer);
            for (int i = 1; i <= 10000; ++i) {
                {
                    const std::lock_guard lock(mutex);
                    latest.request_stop();
                    latest = std::stop_source();
                    asked = i;
                }
                while (begun != i)
                    std::this_thread::yield();
            }
            ends = true;
        }
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(rowsOf(snapshot, QStringLiteral("\"lead 12345 \"")), std::vector<size_t>{12345});
        QCOMPARE(rowsOf(snapshot, QStringLiteral("lead")).size(), 50000u);
    }
};

QTEST_GUILESS_MAIN(TestTermMatches)
#include "tst_termmatches.moc"
