// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefixture.h"
#include "store/leadreceiver.h"

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

using namespace leadlight;
using namespace leadlight::leads;
using namespace leadlight::store;
using namespace leadlight::tests;

namespace {

/// Keeps what it is given: for every lead its id, its company and its raw entity.
class KeepingReceiver : public LeadReceiver
{
public:
    explicit KeepingReceiver(bool wantsRaw = false)
        : m_wantsRaw(wantsRaw)
    {
    }

    [[nodiscard]] bool wantsRaw() const override { return m_wantsRaw; }
    void begin(qint64 leads) override { begun.append(leads); }
    [[nodiscard]] bool append(QByteArray &to, const Lead &lead) const override
    {
        if (lead.doNotContact)
            return false;
        to += QByteArray::number(lead.id) + ' ' + lead.company.toUtf8() + ' ' + lead.raw.bytes + '\n';
        return true;
    }
    [[nodiscard]] core::Result<> take(const LeadBytes &bytes) override
    {
        text += bytes.bytes;
        taken += bytes.leads;
        leftOut += bytes.leftOut;
        return {};
    }

    [[nodiscard]] std::vector<qint64> ids() const
    {
        std::vector<qint64> ids;
        for (const QByteArray &line : text.split('\n')) {
            if (!line.isEmpty())
                ids.push_back(line.first(line.indexOf(' ')).toLongLong());
        }
        return ids;
    }

    QList<qint64> begun;
    QByteArray text;
    qint64 taken = 0;
    qint64 leftOut = 0;

private:
    bool m_wantsRaw;
};

/// More than one thread has to do with, in several headings.
std::vector<Lead> manyLeads(int count)
{
    std::vector<Lead> leads;
    for (int i = 0; i < count; ++i) {
        leads.push_back(tableLead(i, QStringLiteral("Company %1").arg(i)));
        leads.back().offer = QStringLiteral("offer.%1").arg(i % 7);
    }
    return leads;
}

constexpr int many = 12'345;

} // namespace

class TestLeadReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyLeads_comeInTheOrderOfTheQuery_data()
    {
        QTest::addColumn<LeadField>("field");
        QTest::addColumn<bool>("descending");
        QTest::newRow("newest first") << LeadField::ReceivedAt << true;
        QTest::newRow("as they lie in the file") << LeadField::Id << false;
        QTest::newRow("across the file") << LeadField::Email << false;
        QTest::newRow("by offer") << LeadField::Offer << true;
    }
    void manyLeads_comeInTheOrderOfTheQuery()
    {
        QFETCH(LeadField, field);
        QFETCH(bool, descending);
        TemporaryCache cache;
        const auto store = cache.open();
        LEADLIGHT_REQUIRE(written, store->writePage(tableOrigin(), pageOf(manyLeads(many))));
        const LeadQuery query{{}, {field, descending}, {}};
        LEADLIGHT_REQUIRE(view, store->view(query, {}));
        KeepingReceiver receiver;
        QVERIFY(store->forEach(query, receiver, {}));
        QCOMPARE(receiver.begun, QList<qint64>{many});
        QCOMPARE(receiver.taken, many);
        QVERIFY(receiver.ids() == view.ids);
    }

    void leads_areWhole()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        Lead table = tableLead(1);
        table.problems = {QStringLiteral("One."), QString(), QStringLiteral("Two.")};
        table.isTest = true;
        Lead blob = tableLead(2);
        blob.place = BlobRow{QStringLiteral("2018/leads.csv"), 7};
        blob.receivedAt = {};
        blob.createdAt = {-5, 3};
        blob.company = QString(QChar(0xFEFF)) + QChar(0xD83D) + QChar(0);
        blob.piiWithheld = true;
        LEADLIGHT_REQUIRE(written, store->writePage(tableOrigin(), pageOf({table, blob})));

        class LeadsReceiver final : public KeepingReceiver
        {
        public:
            using KeepingReceiver::KeepingReceiver;
            [[nodiscard]] bool append(QByteArray &, const Lead &lead) const override
            {
                met.push_back(lead);
                return true;
            }
            mutable std::vector<Lead> met; // so few leads are read by one thread
        } receiver(true);
        const std::vector<qint64> ids = allIds(*store);
        QVERIFY(store->forEach(std::span(ids), receiver, {}));
        QCOMPARE(receiver.met.size(), 2u);
        for (size_t i = 0; i < ids.size(); ++i) {
            LEADLIGHT_REQUIRE(row, store->lead(ids[i]));
            QVERIFY(receiver.met[i] == row->lead);
        }
        QCOMPARE(receiver.met[0].problems, table.problems);
        QCOMPARE(receiver.met[1].raw, blob.raw);
    }

    void chosenLeads_comeInTheirOrder_goneOnesAreLeftOut()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        LEADLIGHT_REQUIRE(written, store->writePage(tableOrigin(), pageOf(manyLeads(many))));
        std::vector<qint64> ids = allIds(*store);
        std::shuffle(ids.begin(), ids.end(), std::mt19937(7)); // NOLINT: the same every time
        std::vector<qint64> chosen(ids.begin(), ids.begin() + 6'000);
        std::vector<qint64> withGone = chosen;
        withGone.insert(withGone.begin() + 2'500, {many + 1, -1, many + 1'000'000});
        KeepingReceiver receiver;
        QVERIFY(store->forEach(std::span<const qint64>(withGone), receiver, {}));
        QVERIFY(receiver.ids() == chosen);

        const std::vector<qint64> twice{chosen[3], chosen[1], chosen[3]};
        KeepingReceiver again;
        QVERIFY(store->forEach(std::span<const qint64>(twice), again, {}));
        QVERIFY(again.ids() == twice);
        KeepingReceiver none;
        QVERIFY(store->forEach(std::span<const qint64>(), none, {}));
        QVERIFY(none.text.isEmpty());
        QCOMPARE(none.begun, QList<qint64>{0});
    }

    void unwantedLeads_areCounted()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        std::vector<Lead> leads = manyLeads(5'000);
        for (size_t i = 0; i < leads.size(); i += 5)
            leads[i].doNotContact = true;
        LEADLIGHT_REQUIRE(written, store->writePage(tableOrigin(), pageOf(leads)));
        KeepingReceiver receiver;
        QVERIFY(store->forEach(LeadQuery(), receiver, {}));
        QCOMPARE(receiver.taken, 4'000);
        QCOMPARE(receiver.leftOut, 1'000);
        QCOMPARE(receiver.ids().size(), 4'000u);
    }

    /// A stretch that outgrows its room is handed over lead by lead.
    void largeLeads_comeInPieces()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        std::vector<Lead> leads = manyLeads(3'000);
        for (size_t i = 1'000; i < 1'040; ++i)
            leads[i].company = QString(1'000'000, QChar(u'a' + int(i % 26)));
        LEADLIGHT_REQUIRE(written, store->writePage(tableOrigin(), pageOf(leads)));

        class PiecesReceiver final : public KeepingReceiver
        {
        public:
            [[nodiscard]] core::Result<> take(const LeadBytes &bytes) override
            {
                largest = std::max(largest, bytes.bytes.size());
                return KeepingReceiver::take(bytes);
            }
            qsizetype largest = 0;
        } receiver;
        const LeadQuery query{{}, {LeadField::Id, false}, {}};
        QVERIFY(store->forEach(query, receiver, {}));
        QVERIFY(receiver.ids() == allIds(*store));
        QVERIFY(receiver.largest < 17 * 1024 * 1024);
        QVERIFY(receiver.text.size() > 40'000'000);
    }

    void failingReceiver_endsTheReading()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        LEADLIGHT_REQUIRE(written, store->writePage(tableOrigin(), pageOf(manyLeads(many))));
        class FullReceiver final : public KeepingReceiver
        {
        public:
            [[nodiscard]] core::Result<> take(const LeadBytes &) override
            {
                return ++calls < 3 ? core::Result<>() : core::fail(core::ErrorKind::DiskFull);
            }
            int calls = 0;
        } receiver;
        const auto ended = store->forEach(LeadQuery(), receiver, {});
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, core::ErrorKind::DiskFull);
        QCOMPARE(receiver.calls, 3);
        // The store is as good as before.
        QVERIFY(store->view({}, {}));
    }

    void stop_isObeyed()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        LEADLIGHT_REQUIRE(written, store->writePage(tableOrigin(), pageOf(manyLeads(many))));
        class StoppingReceiver final : public KeepingReceiver
        {
        public:
            [[nodiscard]] core::Result<> take(const LeadBytes &bytes) override
            {
                stop.request_stop();
                return KeepingReceiver::take(bytes);
            }
            std::stop_source stop;
        } receiver;
        const auto ended = store->forEach(LeadQuery(), receiver, receiver.stop.get_token());
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, core::ErrorKind::Cancelled);
        QVERIFY(receiver.taken < many);
        QVERIFY(store->view({}, {}));
    }

    /// Somebody writes all the time: whatever the threads see belongs to one moment.
    void concurrentWriter_allIsOfOneMoment()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        constexpr int few = 6'000;
        const auto generation = [](int number) {
            std::vector<Lead> leads;
            for (int i = 0; i < few; ++i)
                leads.push_back(tableLead(i, QStringLiteral("generation%1").arg(number)));
            return leads;
        };
        LEADLIGHT_REQUIRE(written, store->writePage(tableOrigin(), pageOf(generation(0))));
        std::atomic<int> generations = 0;
        const std::jthread writer([&](std::stop_token stop) {
            const auto own = cache.open();
            for (int number = 1; !stop.stop_requested(); ++number) {
                if (own->writePage(tableOrigin(), pageOf(generation(number))))
                    ++generations;
            }
        });
        QTRY_VERIFY(generations > 0);
        for (int pass = 0; pass < 10; ++pass) {
            KeepingReceiver receiver;
            QVERIFY(store->forEach(LeadQuery(), receiver, {}));
            QCOMPARE(receiver.taken, few);
            QSet<QByteArray> met;
            for (const QByteArray &line : receiver.text.split('\n')) {
                if (!line.isEmpty())
                    met.insert(line.split(' ')[1]);
            }
            QCOMPARE(met.size(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestLeadReading)
#include "tst_leadreading.moc"
