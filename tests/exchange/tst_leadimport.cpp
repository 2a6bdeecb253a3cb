// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/leadimport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::exchange;
using namespace leadlight::leads;

class TestLeadImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_isReadInBatches();
    void sampleLeads_areAllOfThem();
    void emptyFile_givesNothing();
    void missingFile_isSaid();
    void foreignFile_isSaidWithItsPath();
    void stop_isObeyed();
    void failingReceiver_endsTheReading();

private:
    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("leads %1.txt").arg(++m_files));
        QFile made(path);
        return made.open(QIODevice::WriteOnly) && made.write(content) == content.size() ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestLeadImport::file_isReadInBatches()
{
    QByteArray content = "LeadSource,Email\n";
    for (int i = 0; i < 2500; ++i)
        content += "SPZA," + QByteArray::number(i) + '\n';
    const QString path = file(content);
    QList<size_t> sizes;
    std::vector<Lead> leads;
    const auto count = readLeadFile(path, {}, [&](std::vector<Lead> batch) -> core::Result<> {
        sizes.append(batch.size());
        leads.insert(leads.end(), batch.begin(), batch.end());
        return {};
    });
    QVERIFY(count);
    QCOMPARE(*count, 2500);
    QCOMPARE(sizes, (QList<size_t>{1000, 1000, 500}));
    QCOMPARE(leads.back().email, QStringLiteral("2499"));
    QCOMPARE(leads.back().place, LeadPlace(FileRow{QStringLiteral("leads %1.txt").arg(m_files), 2500}));
}

void TestLeadImport::sampleLeads_areAllOfThem()
{
    qsizetype tests = 0;
    qsizetype withheld = 0;
    qsizetype doNotContact = 0;
    qsizetype problems = 0;
    const auto count =
        readLeadFile(QStringLiteral(LEADLIGHT_TEST_DATA "/../../resources/demo-leads.ndjson"), {},
                     [&](const std::vector<Lead> &batch) -> core::Result<> {
                         for (const Lead &lead : batch) {
                             tests += lead.isTest ? 1 : 0;
                             withheld += lead.piiWithheld ? 1 : 0;
                             doNotContact += lead.doNotContact ? 1 : 0;
                             problems += lead.problems.size();
                             if (!lead.createdAt.isKnown() || !lead.receivedAt.isKnown() || lead.offer.isEmpty())
                                 return core::fail(core::ErrorKind::WrongField, lead.email);
                         }
                         return {};
                     });
    QVERIFY(count);
    QCOMPARE(*count, 180);
    QCOMPARE(tests, 3);
    QCOMPARE(withheld, 3);
    QVERIFY(doNotContact > 0);
    QCOMPARE(problems, 1);
}

void TestLeadImport::emptyFile_givesNothing()
{
    const auto count = readLeadFile(file({}), {}, [](const std::vector<Lead> &) { return core::Result<>(); });
    QVERIFY(count);
    QCOMPARE(*count, 0);
}

void TestLeadImport::missingFile_isSaid()
{
    const QString path = m_folder.filePath(QStringLiteral("nowhere.csv"));
    const auto count = readLeadFile(path, {}, [](const std::vector<Lead> &) { return core::Result<>(); });
    QVERIFY(!count);
    QCOMPARE(count.error().kind, core::ErrorKind::FileMissing);
    QCOMPARE(count.error().subject, path);
    const auto folder = readLeadFile(m_folder.path(), {}, [](const std::vector<Lead> &) { return core::Result<>(); });
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, core::ErrorKind::NotReadable);
}

void TestLeadImport::foreignFile_isSaidWithItsPath()
{
    const QString path = file("Dear customer,\nhello\n");
    const auto count = readLeadFile(path, {}, [](const std::vector<Lead> &) { return core::Result<>(); });
    QVERIFY(!count);
    QCOMPARE(count.error().kind, core::ErrorKind::UnknownFileFormat);
    QCOMPARE(count.error().subject, path);
}

void TestLeadImport::stop_isObeyed()
{
    QByteArray content;
    for (int i = 0; i < 5000; ++i)
        content += "{\"LeadSource\":\"SPZA\"}\n";
    std::stop_source stop;
    int batches = 0;
    const auto count = readLeadFile(file(content), stop.get_token(), [&](const std::vector<Lead> &) {
        ++batches;
        stop.request_stop();
        return core::Result<>();
    });
    QVERIFY(!count);
    QCOMPARE(count.error().kind, core::ErrorKind::Cancelled);
    QCOMPARE(batches, 1);
}

void TestLeadImport::failingReceiver_endsTheReading()
{
    QByteArray content;
    for (int i = 0; i < 5000; ++i)
        content += "{\"LeadSource\":\"SPZA\"}\n";
    int batches = 0;
    const auto count = readLeadFile(file(content), {}, [&](const std::vector<Lead> &) -> core::Result<> {
        ++batches;
        return core::fail(core::ErrorKind::DiskFull, QStringLiteral("cache"));
    });
    QVERIFY(!count);
    QCOMPARE(count.error().kind, core::ErrorKind::DiskFull);
    QCOMPARE(count.error().subject, QStringLiteral("cache"));
    QCOMPARE(batches, 1);
}

QTEST_GUILESS_MAIN(TestLeadImport)
#include "tst_leadimport.moc"
