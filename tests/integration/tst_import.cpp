// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/leadlightprogram.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <functional>

using namespace Qt::StringLiterals;
using namespace leadlight::integration;

namespace {

QString writeLines(const LeadlightProgram &program, int count, const std::function<QByteArray(int)> &line)
{
    const QString path = program.filePath(u"leads.ndjson"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (int i = 0; i < count; ++i)
        file.write(line(i) + '\n');
    return path;
}

QByteArray numbered(int number)
{
    return "{\"LeadSource\":\"SPZA-INS|contoso.offer\",\"Email\":\"person" + QByteArray::number(number) +
           "@example.com\"}";
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leads_ofAFile_areStoredInItsOrder()
    {
        constexpr int count = 30'000;
        const LeadlightProgram program;
        const QString path = writeLines(program, count, numbered);
        QCOMPARE(program.run({u"import"_s, path}).exitCode, 0);
        std::vector<QJsonObject> leads = program.leads();
        QCOMPARE(leads.size(), size_t(count));
        std::sort(leads.begin(), leads.end(),
                  [](const auto &a, const auto &b) { return a[u"id"_s].toInteger() < b[u"id"_s].toInteger(); });
        for (int i = 0; i < count; ++i)
            QCOMPARE(leads[size_t(i)][u"email"_s].toString(), u"person%1@example.com"_s.arg(i));
    }

    void identicalLeads_areAllKeptAndAddedOnce()
    {
        constexpr int count = 50'000;
        const LeadlightProgram program;
        const QString path = writeLines(program, count, [](int) { return numbered(7); });
        const Run first = program.run({u"import"_s, path});
        QVERIFY2(first.out.contains("50000 new"), first.out.constData());
        const Run second = program.run({u"import"_s, path});
        QVERIFY2(second.out.contains(" 0 new") && second.out.contains("50000 already there"), second.out.constData());
        QCOMPARE(program.leads(u"email:person7@example.com"_s).size(), size_t(count));
    }

    void leadWithMegabytes_isKeptWhole()
    {
        const QByteArray huge(5'000'000, 'x');
        const LeadlightProgram program;
        const QString path = writeLines(program, 5001, [&huge](int i) {
            return i == 2500 ? "{\"LeadSource\":\"SPZA\",\"Description\":\"needle " + huge + "\"}" : numbered(i);
        });
        QCOMPARE(program.run({u"import"_s, path}).exitCode, 0);
        const auto found = program.leads(u"needle"_s);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0][u"description"_s].toString().size(), huge.size() + 7);
        QCOMPARE(program.leads(u"source:SPZA"_s).size(), 5001u);
    }

    /// Killed at many moments: what was imported stays, and importing again adds the rest and nothing twice.
    void killedInTheMiddle_losesNothingAndAddsNothingTwice()
    {
        constexpr int count = 60'000;
        const LeadlightProgram program;
        const QString path = writeLines(program, count, numbered);
        size_t kept = 0;
        for (int round = 0; round < 6 && kept < size_t(count); ++round) {
            const auto process = program.start({u"import"_s, path});
            QVERIFY(process->waitForStarted());
            // Not a wait for anything: spreads the kills over all that an import does.
            process->waitForFinished(60 + 45 * round);
            process->kill();
            process->waitForFinished();
            const size_t now = program.leads().size();
            QVERIFY2(now >= kept, qPrintable(u"%1 after %2"_s.arg(now).arg(kept)));
            QVERIFY(now <= size_t(count));
            kept = now;
        }
        const Run last = program.run({u"import"_s, path});
        QCOMPARE(last.exitCode, 0);
        QVERIFY2(last.out.contains(QByteArray::number(qlonglong(count) - qlonglong(kept)) + " new"),
                 last.out.constData());
        QVERIFY2(last.out.contains(QByteArray::number(qlonglong(kept)) + " already there"), last.out.constData());
        QCOMPARE(program.leads().size(), size_t(count));
    }

    void interrupted_endsAndKeepsWhatWasWritten()
    {
        constexpr int count = 100'000;
        const LeadlightProgram program;
        const QString path = writeLines(program, count, numbered);
        const auto process = program.start({u"import"_s, path});
        QTRY_VERIFY_WITH_TIMEOUT(QFile(program.profile() + u"/leads.sqlite-wal"_s).size() > 1'000'000, 30000);
        QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
        const Run ended = LeadlightProgram::finish(*process);
        const size_t kept = program.leads().size();
        QVERIFY(kept > 0);
        // It may have been through already on a quick machine; else it says so and is not.
        QCOMPARE(ended.exitCode, kept < size_t(count) ? 130 : ended.exitCode);
        QCOMPARE(program.run({u"import"_s, path}).exitCode, 0);
        QCOMPARE(program.leads().size(), size_t(count));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
