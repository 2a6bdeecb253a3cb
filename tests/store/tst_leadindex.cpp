// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefixture.h"
#include "indexfixture.h"
#include "store/connection.h"
#include "store/index/leadindex.h"
#include "store/leadrows.h"
#include "store/statement.h"

#include <QDir>
#include <QProcess>

#include <atomic>
#include <random>
#include <thread>

using namespace leadlight;
using namespace leadlight::leads;
using namespace leadlight::store;
using namespace leadlight::tests;

class TestLeadIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapshot_ofAnEmptyCache_isEmpty()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        IndexReader reader(cache.path());
        const auto snapshot = reader.snapshot();
        QVERIFY(snapshot);
        QCOMPARE(snapshot->base.count() + snapshot->delta.count(), 0u);
        QCOMPARE(reader.difference(), QString());
    }

    void snapshot_afterEveryKindOfChange_isWhatTheCacheSays()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        IndexReader reader(cache.path());
        const auto check = [&reader] { return reader.difference(); };
        QVERIFY(store->writePage(tableOrigin(), pageOf({tableLead(1), tableLead(2), tableLead(3)})));
        QCOMPARE(check(), QString());
        QVERIFY(store->markSeen(std::array<qint64, 2>{1, 3}));
        QCOMPARE(check(), QString());
        QVERIFY(store->writePage(tableOrigin(), pageOf({tableLead(2, QStringLiteral("Other")), tableLead(4)})));
        QCOMPARE(check(), QString());
        PulledPage whole = pageOf({tableLead(1), tableLead(4)});
        whole.ofFullPass = whole.endsFullPass = true;
        QVERIFY(store->writePage(tableOrigin(), whole));
        QCOMPARE(check(), QString());
        QVERIFY(store->writePage(tableOrigin(), pageOf({tableLead(3)})));
        QCOMPARE(check(), QString());
        QVERIFY(store->renameConnector(tableOrigin().connector, QStringLiteral("New name")));
        QCOMPARE(check(), QString());
    }
};

QTEST_GUILESS_MAIN(TestLeadIndex)
#include "tst_leadindex.moc"
