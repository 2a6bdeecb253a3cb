// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segmentfixture.h"
#include "store/index/leadorders.h"
#include "store/leadrows.h"
#include "store/textpattern.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <numeric>
#include <thread>

using namespace leadlight;
using namespace leadlight::leads;
using namespace leadlight::store;
using namespace leadlight::tests;

namespace {

const QByteArray stamp = QByteArrayLiteral("base of today");

/// Leads whose texts agree for a long while, are equal, empty, or hold bytes of every kind.
std::shared_ptr<const LeadSegment> randomLeads(quint32 seed, int count)
{
    using namespace std::string_literals;
    static const std::string beginnings[] = {
        "",           "a",        "a\0"s,     "a\0b"s,        "abcdefg",
        "abcdefg\0"s, "abcdefgh", "\xFF\xFE", "\xE5\xB1\xB1", std::string(5000, 'q')};
    QRandomGenerator random(seed);
    LeadSegmentBuilder builder;
    for (int i = 0; i < count; ++i) {
        std::string texts;
        for (int field = 0; field < 8; ++field) {
            std::string text = beginnings[random.bounded(int(std::size(beginnings)))];
            for (int more = random.bounded(4) == 0 ? random.bounded(20) : 0; more > 0; --more)
                text += char("ab\0"[random.bounded(3)]);
            texts += (field > 0 ? "\x1F" : "") + text;
        }
        LeadSegmentBuilder::Row row;
        row.id = i + 1;
        row.text = texts;
        row.received = random.bounded(5) == 0 ? LeadTime::unknown : random.bounded(100) - 50;
        const qint64 times[] = {LeadTime::unknown, LeadTime::unknown + 1, -1, 0, 1, INT64_MAX};
        row.created = times[random.bounded(int(std::size(times)))];
        builder.add(row);
    }
    return builder.build();
}

/// The value by which a lead stands; nothing when it has none.
std::optional<std::pair<qint64, std::string_view>> valueOf(const LeadSegment &leads, LeadField field, size_t row)
{
    if (const auto position = searchPosition(field)) {
        const std::string_view text = fieldAt(leads.text(row), *position);
        return text.empty() ? std::nullopt : std::optional(std::pair(qint64(0), text));
    }
    const auto &columns = leads.columns();
    const qint64 time = field == LeadField::ReceivedAt ? columns.received[row] : columns.created[row];
    return time == LeadTime::unknown ? std::nullopt : std::optional(std::pair(time, std::string_view()));
}

void compareWithPlainSort(const LeadOrder &order, const LeadSegment &leads, LeadField field)
{
    std::vector<quint32> expected(leads.count());
    std::iota(expected.begin(), expected.end(), 0U);
    std::sort(expected.begin(), expected.end(), [&](quint32 a, quint32 b) {
        const auto x = valueOf(leads, field, a);
        const auto y = valueOf(leads, field, b);
        return x == y ? a > b : x && y ? *x < *y : x.has_value();
    });
    QVERIFY2(std::equal(expected.begin(), expected.end(), order.rows.begin(), order.rows.end()),
             info(field).name.data());
    size_t known = 0;
    for (size_t i = 0; i < expected.size(); ++i) {
        const auto value = valueOf(leads, field, expected[i]);
        known += value ? 1 : 0;
        const bool differs = i == 0 || value != valueOf(leads, field, expected[i - 1]);
        QCOMPARE(bool(order.runStarts[i / 64] >> (i % 64) & 1), differs);
    }
    QCOMPARE(order.known, known);
}

QString orderFile(const QTemporaryDir &folder, LeadField field = LeadField::Company)
{
    return folder.filePath(QStringLiteral("order-") + info(field).name);
}

} // namespace

class TestLeadOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_ofRandomLeads_areThoseOfAPlainSort()
    {
        for (const int count : {0, 1, 2, 63, 64, 65, 3000}) {
            const auto leads = randomLeads(quint32(count), count);
            LeadOrders orders(leads, {}, stamp);
            int ordered = 0;
            for (const LeadFieldInfo &field : leadFields()) {
                if (!LeadOrders::has(field.field))
                    continue;
                const auto order = orders.order(field.field, {});
                QVERIFY(order);
                compareWithPlainSort(**order, *leads, field.field);
                ++ordered;
            }
            QCOMPARE(ordered, 10);
        }
    }

    void order_onceComputed_isReadFromItsFile()
    {
        const QTemporaryDir folder;
        const auto leads = randomLeads(1, 500);
        QVERIFY(LeadOrders(leads, folder.path(), stamp).complete({}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 10);
        QCOMPARE(QFile::permissions(orderFile(folder)) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        // Another segment under the same stamp tells whether the file was read.
        const auto others = randomLeads(2, 500);
        for (const LeadField field : {LeadField::Company, LeadField::ReceivedAt}) {
            const auto order = LeadOrders(others, folder.path(), stamp).order(field, {});
            QVERIFY(order);
            compareWithPlainSort(**order, *leads, field);
        }
    }

    void file_thatIsNotOfThisBase_isComputedAnew_data()
    {
        QTest::addColumn<QByteArray>("stampWritten");
        QTest::addColumn<int>("countWritten");
        QTest::newRow("another base of that size") << QByteArray("base of yesterd") << 500;
        QTest::newRow("another stamp of that length") << QByteArray("base of todaY") << 500;
        QTest::newRow("fewer leads") << stamp << 499;
        QTest::newRow("more leads") << stamp << 600;
        QTest::newRow("none") << stamp << 0;
    }
    void file_thatIsNotOfThisBase_isComputedAnew()
    {
        QFETCH(QByteArray, stampWritten);
        QFETCH(int, countWritten);
        const QTemporaryDir folder;
        QVERIFY(LeadOrders(randomLeads(1, countWritten), folder.path(), stampWritten).complete({}));
        const auto leads = randomLeads(2, 500);
        for (int time = 0; time < 2; ++time) {
            const auto order = LeadOrders(leads, folder.path(), stamp).order(LeadField::Company, {});
            QVERIFY(order);
            compareWithPlainSort(**order, *leads, LeadField::Company);
        }
    }

    void file_damagedAnywhere_isComputedAnew()
    {
        const QTemporaryDir folder;
        const auto leads = randomLeads(1, 70);
        QVERIFY(LeadOrders(leads, folder.path(), stamp).order(LeadField::Company, {}));
        QFile file(orderFile(folder));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const auto check = [&](const QByteArray &bytes) {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
            const auto order = LeadOrders(leads, folder.path(), stamp).order(LeadField::Company, {});
            QVERIFY(order);
            compareWithPlainSort(**order, *leads, LeadField::Company);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), whole);
            file.close();
        };
        for (qsizetype at = 0; at < whole.size() && !QTest::currentTestFailed(); ++at) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged[at] ^ 0x11);
            check(damaged);
        }
        for (const qsizetype size : {qsizetype(0), qsizetype(10), whole.size() / 2, whole.size() - 1})
            check(whole.first(size));
        check(whole + "12345678");
    }

    void folder_thatCannotBeWritten_doesNoHarm()
    {
        const auto leads = randomLeads(1, 100);
        const auto order = LeadOrders(leads, QStringLiteral("/proc/not-there"), stamp).order(LeadField::Email, {});
        QVERIFY(order);
        compareWithPlainSort(**order, *leads, LeadField::Email);
    }

    void order_outlivesItsOrders()
    {
        const QTemporaryDir folder;
        const auto leads = randomLeads(1, 400);
        for (const QString &path : {folder.path(), QString()}) {
            std::shared_ptr<const LeadOrder> order;
            {
                LeadOrders orders(leads, path, stamp);
                order = orders.order(LeadField::Title, {}).value();
            }
            QFile::remove(orderFile(folder, LeadField::Title));
            compareWithPlainSort(*order, *leads, LeadField::Title);
        }
    }

    void order_afterItsMemoryWasLetGo_isTheSame()
    {
        const QTemporaryDir folder;
        const auto leads = randomLeads(3, 3000);
        for (const QString &path : {folder.path(), QString()}) {
            LeadOrders orders(leads, path, stamp);
            const auto order = orders.order(LeadField::Email, {}).value();
            QCOMPARE(order->mapped.empty(), path.isEmpty());
            orders.letGo();
            compareWithPlainSort(*order, *leads, LeadField::Email);
        }
    }

    void manyThreads_askingAtOnce_getTheSameOrder()
    {
        const auto leads = randomLeads(5, 20000);
        LeadOrders orders(leads, {}, stamp);
        std::vector<std::shared_ptr<const LeadOrder>> got(8);
        {
            std::vector<std::jthread> threads;
            for (auto &each : got)
                threads.emplace_back([&orders, &each] { each = orders.order(LeadField::Email, {}).value_or(nullptr); });
        }
        QVERIFY(got.front());
        for (const auto &each : got)
            QCOMPARE(each, got.front());
    }

    void stop_beforeOrMeanwhile_isCancelledAndTheNextOneGetsTheOrder()
    {
        const auto leads = randomLeads(6, 20000);
        LeadOrders orders(leads, {}, stamp);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = orders.order(LeadField::Email, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
        QVERIFY(!orders.complete(stop.get_token()));
        const auto order = orders.order(LeadField::Email, {});
        QVERIFY(order);
        compareWithPlainSort(**order, *leads, LeadField::Email);
    }
};

QTEST_GUILESS_MAIN(TestLeadOrders)
#include "tst_leadorders.moc"
