// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/leadlightprogram.h"
#include "support/azurite.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace leadlight::integration;
using leadlight::testsupport::Azurite;

/// `leadlight sync` on the Blob service of Azurite, filled by @azure/storage-blob.
class TestAzureBlob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyShape_synced_arrivesFieldByField();
    void manySmallBlobs_syncedTwiceThenSomeMore_onlyWhatChangedIsRead();
    void prefix_synced_leavesOtherBlobsAlone();
    void fullSync_afterBlobsWereDeleted_keepsTheirLeads();
    void missingContainer_sync_meansNoLeadYet();
    void wrongKey_sync_failsWithOneSentence();
    void containerSignature_sync_reads();

private:
    std::vector<QJsonObject> write(const QString &container, const QStringList &options);

    Azurite m_azurite;
};

namespace {

QString keyOf(const QJsonObject &place)
{
    return place[u"blob"_s].toString() + u'|' + QString::number(place[u"row"_s].toInteger());
}

void compareWithManifest(const std::vector<QJsonObject> &leads, const std::vector<QJsonObject> &manifest)
{
    QHash<QString, QJsonObject> written;
    for (const QJsonObject &line : manifest)
        written.insert(keyOf(line), line);
    QCOMPARE(leads.size(), manifest.size());
    for (const QJsonObject &lead : leads) {
        const QString key = keyOf(lead[u"origin"_s].toObject());
        QVERIFY2(written.contains(key), qPrintable(key + u" is there twice or was never written"_s));
        const QString wrong = difference(lead, written.take(key)[u"expected"_s].toObject());
        QVERIFY2(wrong.isEmpty(), qPrintable(key + u": "_s + wrong));
    }
    QVERIFY(written.isEmpty());
}

} // namespace

void TestAzureBlob::initTestCase()
{
    QString why;
    QVERIFY2(m_azurite.start(&why), qPrintable(why));
}

std::vector<QJsonObject> TestAzureBlob::write(const QString &container, const QStringList &options)
{
    QByteArray printed;
    QString why;
    if (!m_azurite.runScript(u"blob-leads.mjs"_s, QStringList{u"--container"_s, container} + options, &printed, &why))
        qWarning().noquote() << why;
    return jsonLines(printed);
}

void TestAzureBlob::everyShape_synced_arrivesFieldByField()
{
    const std::vector<QJsonObject> manifest = write(u"shapes"_s, {});
    QCOMPARE(manifest.size(), 49u);
    LeadlightProgram program;
    const Run added = program.addConnector(u"azure-blob"_s, m_azurite.connectionString(), {u"container=shapes"_s});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const QJsonObject report = program.sync();
    QCOMPARE(report[u"error"_s], QJsonValue());
    QCOMPARE(report[u"added"_s].toInt(), 49);
    compareWithManifest(program.leads(), manifest);
}

void TestAzureBlob::manySmallBlobs_syncedTwiceThenSomeMore_onlyWhatChangedIsRead()
{
    std::vector<QJsonObject> manifest = write(u"many"_s, {u"--do"_s, u"small"_s, u"--count"_s, u"700"_s});
    LeadlightProgram program;
    QCOMPARE(program.addConnector(u"azure-blob"_s, m_azurite.connectionString(), {u"container=many"_s}).exitCode, 0);
    QCOMPARE(program.sync()[u"added"_s].toInt(), 700);
    compareWithManifest(program.leads(), manifest);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(program.sync()[u"read"_s].toInt(), 0);

    // Ten new ones, and five that are written again and get a new ETag.
    const auto more = write(u"many"_s, {u"--do"_s, u"small"_s, u"--count"_s, u"10"_s, u"--from"_s, u"700"_s});
    write(u"many"_s, {u"--do"_s, u"small"_s, u"--count"_s, u"5"_s});
    manifest.insert(manifest.end(), more.begin(), more.end());
    const QJsonObject third = program.sync();
    QCOMPARE(third[u"read"_s].toInt(), 15);
    QCOMPARE(third[u"added"_s].toInt(), 10);
    compareWithManifest(program.leads(), manifest);
}

void TestAzureBlob::prefix_synced_leavesOtherBlobsAlone()
{
    write(u"prefixes"_s, {u"--prefix"_s, u"one/"_s, u"--do"_s, u"small"_s, u"--count"_s, u"3"_s});
    write(u"prefixes"_s, {u"--prefix"_s, u"two/"_s, u"--do"_s, u"small"_s, u"--count"_s, u"4"_s});
    LeadlightProgram program;
    QCOMPARE(
        program.addConnector(u"azure-blob"_s, m_azurite.connectionString(), {u"container=prefixes"_s, u"prefix=two/"_s})
            .exitCode,
        0);
    QCOMPARE(program.sync()[u"added"_s].toInt(), 4);
}

void TestAzureBlob::fullSync_afterBlobsWereDeleted_keepsTheirLeads()
{
    write(u"vanishing"_s, {u"--do"_s, u"small"_s, u"--count"_s, u"20"_s});
    LeadlightProgram program;
    QCOMPARE(program.addConnector(u"azure-blob"_s, m_azurite.connectionString(), {u"container=vanishing"_s}).exitCode,
             0);
    QCOMPARE(program.sync()[u"added"_s].toInt(), 20);
    write(u"vanishing"_s, {u"--do"_s, u"delete"_s, u"--count"_s, u"6"_s});
    const Run full = program.run({u"sync"_s, u"--full"_s});
    QCOMPARE(full.exitCode, 0);
    QVERIFY2(full.out.contains(" 14 ") && full.out.contains(" 6 "), full.out.constData());
    QCOMPARE(program.leads().size(), 20u);
}

void TestAzureBlob::missingContainer_sync_meansNoLeadYet()
{
    LeadlightProgram program;
    QCOMPARE(program.addConnector(u"azure-blob"_s, m_azurite.connectionString(), {u"container=notthere"_s}).exitCode,
             0);
    const Run run = program.run({u"sync"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("no lead has been delivered yet"), run.out.constData());
}

void TestAzureBlob::wrongKey_sync_failsWithOneSentence()
{
    write(u"wrongkey"_s, {u"--do"_s, u"small"_s, u"--count"_s, u"1"_s});
    LeadlightProgram program;
    const QByteArray otherKey = QByteArray(64, 'k').toBase64();
    QCOMPARE(
        program.addConnector(u"azure-blob"_s, m_azurite.connectionString(otherKey), {u"container=wrongkey"_s}).exitCode,
        0);
    const Run run = program.run({u"sync"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.startsWith("Contoso: ") && run.err.count('\n') == 1, run.err.constData());
}

void TestAzureBlob::containerSignature_sync_reads()
{
    write(u"signed"_s, {u"--do"_s, u"small"_s, u"--count"_s, u"8"_s});
    QByteArray signature;
    QString why;
    QVERIFY2(m_azurite.runScript(u"make-sas.mjs"_s,
                                 {u"--kind"_s, u"container"_s, u"--name"_s, u"signed"_s, u"--permissions"_s, u"rl"_s},
                                 &signature, &why),
             qPrintable(why));
    LeadlightProgram program;
    QCOMPARE(program.addConnector(u"azure-blob"_s, signature.trimmed(), {u"container=signed"_s}).exitCode, 0);
    const QJsonObject report = program.sync();
    QCOMPARE(report[u"error"_s], QJsonValue());
    QCOMPARE(report[u"added"_s].toInt(), 8);
}

QTEST_GUILESS_MAIN(TestAzureBlob)

#include "tst_azureblob.moc"
