// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadstore.h"

#include <QTemporaryDir>
#include <QTest>

using leadlight::store::LeadStore;

class CheckHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reports_comeBack_theNewestFirst();
    void reports_beyondAHundred_areDropped();
    void reports_whenForgotten_areGone();
};

namespace {

std::unique_ptr<LeadStore> open(const QTemporaryDir &dir)
{
    auto store = LeadStore::open(dir.filePath(QStringLiteral("leads.sqlite")), LeadStore::Access::ReadWrite);
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    return *std::move(store);
}

} // namespace

void CheckHistoryTest::reports_comeBack_theNewestFirst()
{
    const QTemporaryDir dir;
    const auto store = open(dir);
    QVERIFY(store->writeCheck(QStringLiteral("a"), "1"));
    QVERIFY(store->writeCheck(QStringLiteral("b"), "other"));
    QVERIFY(store->writeCheck(QStringLiteral("a"), "2"));
    QCOMPARE(store->checks(QStringLiteral("a"), 10).value(), (QList<QByteArray>{"2", "1"}));
    QCOMPARE(store->checks(QStringLiteral("a"), 1).value(), (QList<QByteArray>{"2"}));
}

void CheckHistoryTest::reports_beyondAHundred_areDropped()
{
    const QTemporaryDir dir;
    const auto store = open(dir);
    QVERIFY(store->writeCheck(QStringLiteral("b"), "other"));
    for (int i = 1; i <= 103; ++i)
        QVERIFY(store->writeCheck(QStringLiteral("a"), QByteArray::number(i)));
    const auto all = store->checks(QStringLiteral("a"), 1000).value();
    QCOMPARE(all.size(), 100);
    QCOMPARE(all.first(), QByteArray("103"));
    QCOMPARE(all.last(), QByteArray("4"));
    QCOMPARE(store->checks(QStringLiteral("b"), 10).value().size(), 1);
}

void CheckHistoryTest::reports_whenForgotten_areGone()
{
    const QTemporaryDir dir;
    const auto store = open(dir);
    QVERIFY(store->writeCheck(QStringLiteral("a"), "1"));
    QVERIFY(store->writeCheck(QStringLiteral("b"), "2"));
    QVERIFY(store->forgetChecks(QStringLiteral("a")));
    QVERIFY(store->checks(QStringLiteral("a"), 10).value().isEmpty());
    QCOMPARE(store->checks(QStringLiteral("b"), 10).value().size(), 1);
}

QTEST_GUILESS_MAIN(CheckHistoryTest)
#include "tst_checkhistory.moc"
