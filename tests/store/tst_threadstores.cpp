// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefixture.h"
#include "store/threadstores.h"

#include <QRegularExpression>

#include <semaphore>
#include <thread>

using namespace leadlight;
using namespace leadlight::store;
using namespace leadlight::tests;

class TestThreadStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void forThisThread_givesEachThreadItsOwn()
    {
        TemporaryCache cache;
        const ThreadStores stores(cache.path(), LeadStore::Access::ReadWrite);
        LEADLIGHT_REQUIRE(mine, stores.forThisThread());
        LEADLIGHT_REQUIRE(again, stores.forThisThread());
        QCOMPARE(mine, again);
        LeadStore *other = nullptr;
        bool works = false;
        std::jthread([&] {
            const auto store = stores.forThisThread();
            other = store.value_or(nullptr);
            works = other && other->writePage(tableOrigin(), pageOf({tableLead(1)}));
        }).join();
        QVERIFY(works);
        QVERIFY(other != mine);
        QCOMPARE(allIds(*mine).size(), 1u);
    }

    void forThisThread_ofTwoObjects_staysApart()
    {
        TemporaryCache first;
        TemporaryCache second;
        const ThreadStores a(first.path(), LeadStore::Access::ReadWrite);
        const ThreadStores b(second.path(), LeadStore::Access::ReadWrite);
        LEADLIGHT_REQUIRE(inA, a.forThisThread());
        QVERIFY(inA->writePage(tableOrigin(), pageOf({tableLead(1)})));
        LEADLIGHT_REQUIRE(inB, b.forThisThread());
        QVERIFY(allIds(*inB).empty());
    }

    void forThisThread_cannotOpen_tellsAndTriesAgain()
    {
        TemporaryCache cache;
        const ThreadStores stores(cache.path(), LeadStore::Access::ReadOnly);
        const auto missing = stores.forThisThread();
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, core::ErrorKind::FileMissing);
        cache.open();
        QVERIFY(stores.forThisThread());
    }

    void destroyed_whileThreadsLive_closesTheirsWhenTheyEnd()
    {
        TemporaryCache cache;
        std::binary_semaphore opened(0);
        std::binary_semaphore destroyed(0);
        auto stores = std::make_unique<ThreadStores>(cache.path(), LeadStore::Access::ReadWrite);
        std::jthread thread([&] {
            std::ignore = stores->forThisThread();
            opened.release();
            destroyed.acquire();
        });
        opened.acquire();
        stores.reset();
        // The last connection to a cache takes the journal with it.
        QVERIFY(QFile::exists(cache.path() + QStringLiteral("-wal")));
        destroyed.release();
        thread.join();
        QVERIFY(!QFile::exists(cache.path() + QStringLiteral("-wal")));
    }
};

QTEST_GUILESS_MAIN(TestThreadStores)
#include "tst_threadstores.moc"
