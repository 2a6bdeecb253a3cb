// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/leadimport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace leadlight;
using namespace leadlight::exchange;
using namespace leadlight::leads;

namespace {

/// All the work with a batch is done in the order of the file.
std::function<BatchWork(LeadFileBatch)> inOrder(std::function<core::Result<>(const LeadFileBatch &)> take)
{
    return [take = std::move(take)](LeadFileBatch batch) -> BatchWork {
        return [&take, batch = std::move(batch)] { return take(batch); };
    };
}

std::function<BatchWork(LeadFileBatch)> nothing()
{
    return inOrder([](const LeadFileBatch &) { return core::Result<>(); });
}

} // namespace

class TestLeadImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_isReadInBatches();
    void manyBatches_arriveInTheOrderOfTheFile_data();
    void manyBatches_arriveInTheOrderOfTheFile();
    void hugeLead_arrivesWhole();
    void sampleLeads_areAllOfThem();
    void emptyFile_givesNothing();
    void missingFile_isSaid();
    void foreignFile_isSaidWithItsPath();
    void stop_isObeyed();
    void stopWhileLeadsAreRead_isObeyed();
    void failingWork_endsTheReading();

private:
    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("leads %1.txt").arg(++m_files));
        QFile made(path);
        return made.open(QIODevice::WriteOnly) && made.write(content) == content.size() ? path : QString();
    }

    QString manyLeads()
    {
        QByteArray content;
        for (int i = 0; i < 20'000; ++i)
            content += "{\"LeadSource\":\"SPZA\"}\n";
        return file(content);
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestLeadImport::file_isReadInBatches()
{
    QByteArray content = "LeadSource,Email\n";
    for (int i = 0; i < 9000; ++i)
        content += "SPZA," + QByteArray::number(i) + '\n';
    const QString path = file(content);
    QList<size_t> sizes;
    QList<double> shares;
    std::vector<Lead> leads;
    const auto count = readLeadFile(path, {}, inOrder([&](const LeadFileBatch &batch) -> core::Result<> {
                                        sizes.append(batch.leads.size());
                                        shares.append(batch.share);
                                        leads.insert(leads.end(), batch.leads.begin(), batch.leads.end());
                                        return {};
                                    }));
    QVERIFY(count);
    QCOMPARE(*count, 9000);
    QCOMPARE(sizes, (QList<size_t>{4000, 4000, 1000}));
    QVERIFY(std::is_sorted(shares.cbegin(), shares.cend()));
    QCOMPARE(shares.last(), 1.0);
    QCOMPARE(leads.back().email, QStringLiteral("8999"));
    QCOMPARE(leads.back().place, LeadPlace(FileRow{QStringLiteral("leads %1.txt").arg(m_files), 9000}));
}

void TestLeadImport::manyBatches_arriveInTheOrderOfTheFile_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("end");
    const QByteArray before = R"({"LeadSource":"SPZA","Email":")";
    QTest::newRow("lines") << QByteArray() << before << QByteArray("\"}\n") << QByteArray();
    QTest::newRow("array") << QByteArray("[{\"LeadSource\":\"SPZA\"}") << ",\n" + before << QByteArray("\"}")
                           << QByteArray("]");
    QTest::newRow("answer") << QByteArray(R"({"odata.metadata":"x","value":[{"LeadSource":"SPZA"})") << ',' + before
                            << QByteArray("\"}") << QByteArray("]}");
    QTest::newRow("csv") << QByteArray("LeadSource;Email\r\n") << QByteArray("\"SP\nZA\";") << QByteArray("\r\n")
                         << QByteArray();
}

/// Some leads take long to read and most do not, so that threads overtake each other.
void TestLeadImport::manyBatches_arriveInTheOrderOfTheFile()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, end);
    constexpr int most = 50'000;
    QByteArray content = begin;
    for (int i = 0; i < most; ++i) {
        const bool isLarge = i % 9000 < 40;
        content += before + QByteArray::number(i) + (isLarge ? '@' + QByteArray(50'000, 'x') : QByteArray()) + after;
    }
    content += end;
    int expected = 0;
    qint64 row = 0;
    const auto count = readLeadFile(file(content), {}, inOrder([&](const LeadFileBatch &batch) -> core::Result<> {
                                        for (const Lead &lead : batch.leads) {
                                            const bool isFirst = lead.email.isEmpty();
                                            if (std::get<FileRow>(lead.place).row != ++row)
                                                return core::fail(core::ErrorKind::WrongField, lead.email);
                                            const QString number = lead.email.section(u'@', 0, 0);
                                            if (!isFirst && number != QString::number(expected++))
                                                return core::fail(core::ErrorKind::WrongField, number);
                                        }
                                        return {};
                                    }));
    QVERIFY2(count, count ? "" : qPrintable(count.error().subject));
    QCOMPARE(*count, row);
    QCOMPARE(expected, most);
}

void TestLeadImport::hugeLead_arrivesWhole()
{
    const QByteArray huge(9'000'000, 'd');
    QByteArray content;
    for (int i = 0; i < 10; ++i)
        content += R"({"LeadSource":"SPZA","Description":")" + (i == 5 ? huge : QByteArray("small")) + "\"}\n";
    QList<qsizetype> sizes;
    const auto count = readLeadFile(file(content), {}, inOrder([&](const LeadFileBatch &batch) -> core::Result<> {
                                        for (const Lead &lead : batch.leads)
                                            sizes.append(lead.description.size());
                                        return {};
                                    }));
    QVERIFY(count);
    QCOMPARE(sizes, (QList<qsizetype>{5, 5, 5, 5, 5, huge.size(), 5, 5, 5, 5}));
}

void TestLeadImport::sampleLeads_areAllOfThem()
{
    qsizetype tests = 0;
    qsizetype withheld = 0;
    qsizetype doNotContact = 0;
    qsizetype problems = 0;
    const auto count =
        readLeadFile(QStringLiteral(LEADLIGHT_TEST_DATA "/../../resources/demo-leads.ndjson"), {},
                     inOrder([&](const LeadFileBatch &batch) -> core::Result<> {
                         for (const Lead &lead : batch.leads) {
                             tests += lead.isTest ? 1 : 0;
                             withheld += lead.piiWithheld ? 1 : 0;
                             doNotContact += lead.doNotContact ? 1 : 0;
                             problems += lead.problems.size();
                             if (!lead.createdAt.isKnown() || !lead.receivedAt.isKnown() || lead.offer.isEmpty())
                                 return core::fail(core::ErrorKind::WrongField, lead.email);
                         }
                         return {};
                     }));
    QVERIFY(count);
    QCOMPARE(*count, 180);
    QCOMPARE(tests, 3);
    QCOMPARE(withheld, 3);
    QVERIFY(doNotContact > 0);
    QCOMPARE(problems, 1);
}

void TestLeadImport::emptyFile_givesNothing()
{
    const auto count = readLeadFile(file({}), {}, nothing());
    QVERIFY(count);
    QCOMPARE(*count, 0);
}

void TestLeadImport::missingFile_isSaid()
{
    const QString path = m_folder.filePath(QStringLiteral("nowhere.csv"));
    const auto count = readLeadFile(path, {}, nothing());
    QVERIFY(!count);
    QCOMPARE(count.error().kind, core::ErrorKind::FileMissing);
    QCOMPARE(count.error().subject, path);
    const auto folder = readLeadFile(m_folder.path(), {}, nothing());
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, core::ErrorKind::NotReadable);
}

void TestLeadImport::foreignFile_isSaidWithItsPath()
{
    const QString path = file("Dear customer,\nhello\n");
    const auto count = readLeadFile(path, {}, nothing());
    QVERIFY(!count);
    QCOMPARE(count.error().kind, core::ErrorKind::UnknownFileFormat);
    QCOMPARE(count.error().subject, path);
}

void TestLeadImport::stop_isObeyed()
{
    std::stop_source stop;
    int batches = 0;
    const auto count = readLeadFile(manyLeads(), stop.get_token(), inOrder([&](const LeadFileBatch &) {
                                        ++batches;
                                        stop.request_stop();
                                        return core::Result<>();
                                    }));
    QVERIFY(!count);
    QCOMPARE(count.error().kind, core::ErrorKind::Cancelled);
    QCOMPARE(batches, 1);
}

void TestLeadImport::stopWhileLeadsAreRead_isObeyed()
{
    std::stop_source stop;
    std::atomic<int> handedOut = 0;
    const auto count = readLeadFile(manyLeads(), stop.get_token(), [&](const LeadFileBatch &) -> BatchWork {
        stop.request_stop();
        return [&handedOut] {
            ++handedOut;
            return core::Result<>();
        };
    });
    QVERIFY(!count);
    QCOMPARE(count.error().kind, core::ErrorKind::Cancelled);
    QCOMPARE(handedOut.load(), 0);
}

void TestLeadImport::failingWork_endsTheReading()
{
    int batches = 0;
    const auto count = readLeadFile(manyLeads(), {}, inOrder([&](const LeadFileBatch &) -> core::Result<> {
                                        ++batches;
                                        return core::fail(core::ErrorKind::DiskFull, QStringLiteral("cache"));
                                    }));
    QVERIFY(!count);
    QCOMPARE(count.error().kind, core::ErrorKind::DiskFull);
    QCOMPARE(count.error().subject, QStringLiteral("cache"));
    QCOMPARE(batches, 1);
}

QTEST_GUILESS_MAIN(TestLeadImport)
#include "tst_leadimport.moc"
