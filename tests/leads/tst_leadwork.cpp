// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/lead.h"

#include <QTest>

using namespace leadlight::leads;

namespace {

constexpr qint64 hour = qint64(60) * 60 * 10'000'000;
constexpr qint64 now = 1'763'700'000 * qint64(10'000'000);
const QDate today(2025, 11, 21);

} // namespace

class TestLeadWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void status_isNamedBothWays();
    void waiting_endsWithAnAnswerOrAge_data();
    void waiting_endsWithAnAnswerOrAge();
    void created_countsWhereReceivedIsUnknown();
    void ownName_isNeverEmpty();
};

void TestLeadWork::status_isNamedBothWays()
{
    for (const LeadStatus status : leadStatuses)
        QCOMPARE(leadStatusNamed(QString(nameOf(status))), status);
    QCOMPARE(leadStatusNamed(u"NOT-relevant"), LeadStatus::NotRelevant);
    QVERIFY(!leadStatusNamed(u"not relevant"));
    QVERIFY(!leadStatusNamed(u""));
}

void TestLeadWork::waiting_endsWithAnAnswerOrAge_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<int>("status");
    QTest::addColumn<QDate>("followUp");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, qint64 age, LeadStatus status, const QDate &followUp, const char *expected) {
        QTest::newRow(name) << age << int(status) << followUp << QString::fromLatin1(expected);
    };
    row("fresh", hour, LeadStatus::New, {}, "waiting");
    row("a day old", 24 * hour, LeadStatus::New, {}, "waiting");
    row("older than a day", 24 * hour + 1, LeadStatus::New, {}, "waiting late overdue");
    row("thirty days old", 720 * hour, LeadStatus::New, {}, "waiting late overdue");
    row("history", 720 * hour + 1, LeadStatus::New, {}, "");
    row("answered", 48 * hour, LeadStatus::Active, {}, "");
    row("of a fast clock", -hour, LeadStatus::New, {}, "waiting");
    row("of the future", -24 * hour, LeadStatus::New, {}, "");
    row("of 1601", 425 * qint64(365) * 24 * hour, LeadStatus::New, {}, "");
    row("unknown time", INT64_MAX, LeadStatus::New, {}, "");
    row("follow up today", 900 * hour, LeadStatus::Active, today, "overdue");
    row("follow up yesterday", hour, LeadStatus::New, today.addDays(-1), "waiting overdue");
    row("follow up tomorrow", hour, LeadStatus::Active, today.addDays(1), "");
    row("won", 900 * hour, LeadStatus::Won, today, "");
}

void TestLeadWork::waiting_endsWithAnAnswerOrAge()
{
    QFETCH(qint64, age);
    QFETCH(int, status);
    QFETCH(QDate, followUp);
    Lead lead;
    lead.receivedAt.ticks = age == INT64_MAX ? LeadTime::unknown : now - age;
    lead.work.status = LeadStatus(status);
    lead.work.followUp = followUp;
    const auto described = [&lead] {
        QStringList words;
        if (isWaiting(lead, now))
            words.append(QStringLiteral("waiting"));
        if (isLate(lead, now))
            words.append(QStringLiteral("late"));
        if (isOverdue(lead, now, today))
            words.append(QStringLiteral("overdue"));
        return words.join(u' ');
    };
    QTEST(described(), "expected");
    // Nobody waits for an answer to a test, or may be given one.
    lead.isTest = true;
    QVERIFY(!isWaiting(lead, now));
    lead.isTest = false;
    lead.doNotContact = true;
    QVERIFY(!isWaiting(lead, now));
}

void TestLeadWork::created_countsWhereReceivedIsUnknown()
{
    Lead lead;
    lead.createdAt.ticks = now - 30 * hour;
    QVERIFY(isLate(lead, now));
    lead.receivedAt.ticks = now - hour;
    QVERIFY(isWaiting(lead, now) && !isLate(lead, now));
}

void TestLeadWork::ownName_isNeverEmpty()
{
    const QString first = ownName();
    QVERIFY(!first.isEmpty());
    setOwnName(QStringLiteral(" Jana "));
    QCOMPARE(ownName(), QStringLiteral("Jana"));
    setOwnName(QStringLiteral("  "));
    QCOMPARE(ownName(), first);
}

QTEST_GUILESS_MAIN(TestLeadWork)
#include "tst_leadwork.moc"
