// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/gate.h"
#include "integration/leadlightprogram.h"
#include "store/leaderasure.h"
#include "support/azurite.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace leadlight;
using namespace leadlight::integration;
using leadlight::testsupport::Azurite;

/// `leadlight sync` on the Table service of Azurite, filled by @azure/data-tables.
class TestAzureTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void manyLeads_syncedTwiceThenAHundredMore_arriveOnceFieldByField();
    void sync_killedInTheMiddle_goesOnWhereItWas();
    void sync_interrupted_keepsWhatWasDone();
    void sync_whileAnotherRuns_saysSo();
    void fullSync_afterRowsWereDeleted_keepsThemAndCountsThem();
    void erasedPerson_comesBackNeitherByFullSyncNorByOwnExports();
    void rowChangedInTheTable_nextSync_updatesItsLead();
    void missingTable_sync_meansNoLeadYet();
    void wrongKey_sync_failsWithOneSentence();
    void sharedAccessSignature_sync_reads_data();
    void sharedAccessSignature_sync_reads();
    void expiredSignature_sync_saysSo();
    void closedPort_sync_failsWithOneSentence();

private:
    /// Writes leads into a table and returns the manifest of what was written.
    std::vector<QJsonObject> write(const QString &table, int count, int from = 0);
    void remove(const QString &table, int count, int from = 0);
    [[nodiscard]] QByteArray connectionStringThrough(const Gate &gate) const;
    [[nodiscard]] QByteArray signature(const QStringList &options) const;

    Azurite m_azurite;
};

namespace {

QString keyOf(const QString &partitionKey, const QString &rowKey)
{
    return partitionKey + u'|' + rowKey;
}

/// What is wrong with the entity a lead carries, against what was written; empty when nothing is.
QString rawDifference(const QJsonObject &raw, const QJsonObject &wire)
{
    for (auto it = wire.begin(); it != wire.end(); ++it) {
        const QJsonArray property = it.value().toArray();
        if (raw[it.key()] != property[0])
            return u"raw "_s + it.key();
        if (raw[it.key() + u"@odata.type"_s].toString() != property[1].toString())
            return u"raw type of "_s + it.key();
    }
    return {};
}

void compareWithManifest(const std::vector<QJsonObject> &leads, const std::vector<QJsonObject> &manifest)
{
    QHash<QString, QJsonObject> written;
    for (const QJsonObject &line : manifest)
        written.insert(keyOf(line[u"partitionKey"_s].toString(), line[u"rowKey"_s].toString()), line);
    QCOMPARE(leads.size(), manifest.size());
    for (const QJsonObject &lead : leads) {
        const QJsonObject origin = lead[u"origin"_s].toObject();
        const QString key = keyOf(origin[u"partitionKey"_s].toString(), origin[u"rowKey"_s].toString());
        QVERIFY2(written.contains(key), qPrintable(key + u" is there twice or was never written"_s));
        const QJsonObject line = written.take(key);
        const QString wrong = difference(lead, line[u"expected"_s].toObject());
        QVERIFY2(wrong.isEmpty(), qPrintable(key + u": "_s + wrong));
        const QJsonObject raw = lead[u"raw"_s].toObject();
        const QString rawWrong = rawDifference(raw, line[u"wire"_s].toObject());
        QVERIFY2(rawWrong.isEmpty(), qPrintable(key + u": "_s + rawWrong));
        QCOMPARE(lead[u"receivedAt"_s], raw[u"Timestamp"_s]);
        QCOMPARE(lead[u"connector"_s].toString(), u"Contoso"_s);
    }
    QVERIFY(written.isEmpty());
}

bool isOneSentence(const QByteArray &text)
{
    return text.endsWith(".\n") && text.count('\n') == 1;
}

/// The service tells its clock in whole seconds, so what was written in the second in which a sync began is read again
/// by the next. Waits until that is over, for tests that count what is read.
void letTheSecondGoBy()
{
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > second);
}

} // namespace

void TestAzureTable::initTestCase()
{
    QString why;
    QVERIFY2(m_azurite.start(&why), qPrintable(why));
}

std::vector<QJsonObject> TestAzureTable::write(const QString &table, int count, int from)
{
    QByteArray printed;
    QString why;
    const QStringList arguments{u"--table"_s,           table,       u"--count"_s,
                                QString::number(count), u"--from"_s, QString::number(from)};
    if (!m_azurite.runScript(u"table-leads.mjs"_s, arguments, &printed, &why))
        qWarning().noquote() << why;
    return jsonLines(printed);
}

void TestAzureTable::remove(const QString &table, int count, int from)
{
    QByteArray printed;
    QString why;
    const QStringList arguments{u"--do"_s,   u"delete"_s,          u"--table"_s,
                                table,       u"--count"_s,         QString::number(count),
                                u"--from"_s, QString::number(from)};
    QVERIFY2(m_azurite.runScript(u"table-leads.mjs"_s, arguments, &printed, &why), qPrintable(why));
}

QByteArray TestAzureTable::connectionStringThrough(const Gate &gate) const
{
    return m_azurite.connectionString().replace(m_azurite.tableEndpoint().toEncoded(), gate.url().toEncoded());
}

QByteArray TestAzureTable::signature(const QStringList &options) const
{
    QByteArray printed;
    QString why;
    if (!m_azurite.runScript(u"make-sas.mjs"_s, options, &printed, &why))
        qWarning().noquote() << why;
    return printed.trimmed();
}

void TestAzureTable::manyLeads_syncedTwiceThenAHundredMore_arriveOnceFieldByField()
{
    std::vector<QJsonObject> manifest = write(u"MarketplaceLeads"_s, 20000);
    QCOMPARE(manifest.size(), 20000u);
    letTheSecondGoBy();
    LeadlightProgram program;
    const Run added = program.addConnector(u"azure-table"_s, m_azurite.connectionString());
    QVERIFY2(added.exitCode == 0, added.err.constData());

    const QJsonObject first = program.sync();
    QCOMPARE(first[u"error"_s], QJsonValue());
    QCOMPARE(first[u"ok"_s].toBool(), true);
    QCOMPARE(first[u"read"_s].toInt(), 20000);
    QCOMPARE(first[u"added"_s].toInt(), 20000);
    QVERIFY(first[u"pages"_s].toInt() >= 20);
    compareWithManifest(program.leads(), manifest);
    if (QTest::currentTestFailed())
        return;

    const QJsonObject second = program.sync();
    QCOMPARE(second[u"added"_s].toInt(), 0);
    QCOMPARE(second[u"updated"_s].toInt(), 0);
    QVERIFY2(second[u"read"_s].toInt() <= 100, qPrintable(QString::number(second[u"read"_s].toInt())));

    const std::vector<QJsonObject> more = write(u"MarketplaceLeads"_s, 100, 20000);
    manifest.insert(manifest.end(), more.begin(), more.end());
    const QJsonObject third = program.sync();
    QCOMPARE(third[u"added"_s].toInt(), 100);
    QVERIFY2(third[u"read"_s].toInt() <= 200, qPrintable(QString::number(third[u"read"_s].toInt())));
    compareWithManifest(program.leads(), manifest);
}

void TestAzureTable::sync_killedInTheMiddle_goesOnWhereItWas()
{
    const std::vector<QJsonObject> manifest = write(u"Killed"_s, 20000);
    Gate gate(m_azurite.tableEndpoint());
    LeadlightProgram program;
    QCOMPARE(program.addConnector(u"azure-table"_s, connectionStringThrough(gate), {u"table=Killed"_s}).exitCode, 0);

    gate.letThrough(8);
    const auto process = program.start({u"sync"_s});
    QTRY_VERIFY_WITH_TIMEOUT(gate.requestsHeld() > 0, 60000);
    QCOMPARE(::kill(pid_t(process->processId()), SIGKILL), 0);
    QVERIFY(process->waitForFinished());

    const int kept = int(program.leads().size());
    QVERIFY2(kept >= 5000 && kept <= 8000, qPrintable(QString::number(kept)));
    gate.letThrough(1000000);
    const QJsonObject resumed = program.sync();
    QCOMPARE(resumed[u"error"_s], QJsonValue());
    QCOMPARE(resumed[u"added"_s].toInt(), 20000 - kept);
    QCOMPARE(resumed[u"read"_s].toInt(), 20000 - kept);
    compareWithManifest(program.leads(), manifest);
}

void TestAzureTable::sync_interrupted_keepsWhatWasDone()
{
    write(u"Interrupted"_s, 5000);
    Gate gate(m_azurite.tableEndpoint());
    LeadlightProgram program;
    QCOMPARE(program.addConnector(u"azure-table"_s, connectionStringThrough(gate), {u"table=Interrupted"_s}).exitCode,
             0);

    gate.letThrough(3);
    const auto process = program.start({u"sync"_s});
    QTRY_VERIFY_WITH_TIMEOUT(gate.requestsHeld() > 0, 60000);
    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
    QCOMPARE(LeadlightProgram::finish(*process).exitCode, 130);

    // The page at hand may be given up, the ones before it may not.
    const int kept = int(program.leads().size());
    QVERIFY2(kept == 2000 || kept == 3000, qPrintable(QString::number(kept)));
    gate.letThrough(1000000);
    QCOMPARE(program.sync()[u"added"_s].toInt(), 5000 - kept);
}

void TestAzureTable::sync_whileAnotherRuns_saysSo()
{
    write(u"Twice"_s, 2000);
    Gate gate(m_azurite.tableEndpoint());
    LeadlightProgram program;
    QCOMPARE(program.addConnector(u"azure-table"_s, connectionStringThrough(gate), {u"table=Twice"_s}).exitCode, 0);

    gate.letThrough(1);
    const auto process = program.start({u"sync"_s});
    QTRY_VERIFY_WITH_TIMEOUT(gate.requestsHeld() > 0, 60000);
    const Run second = program.run({u"sync"_s});
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(isOneSentence(second.err), second.err.constData());
    // Reading is not in the way of writing.
    QVERIFY(program.leads().size() <= 1000);
    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
    QCOMPARE(LeadlightProgram::finish(*process).exitCode, 130);
}

void TestAzureTable::fullSync_afterRowsWereDeleted_keepsThemAndCountsThem()
{
    write(u"Vanishing"_s, 1500);
    letTheSecondGoBy();
    LeadlightProgram program;
    QCOMPARE(program.addConnector(u"azure-table"_s, m_azurite.connectionString(), {u"table=Vanishing"_s}).exitCode, 0);
    QCOMPARE(program.sync()[u"added"_s].toInt(), 1500);

    remove(u"Vanishing"_s, 30, 600);
    QVERIFY(program.sync()[u"read"_s].toInt() <= 100);
    const Run full = program.run({u"sync"_s, u"--full"_s});
    QCOMPARE(full.exitCode, 0);
    QVERIFY2(full.out.contains("1470"), full.out.constData());
    QVERIFY2(full.out.contains(" 30 "), full.out.constData());
    QCOMPARE(program.leads().size(), 1500u);
}

void TestAzureTable::erasedPerson_comesBackNeitherByFullSyncNorByOwnExports()
{
    write(u"Erasing"_s, 500);
    letTheSecondGoBy();
    LeadlightProgram program;
    QCOMPARE(program.addConnector(u"azure-table"_s, m_azurite.connectionString(), {u"table=Erasing"_s}).exitCode, 0);
    QCOMPARE(program.sync()[u"added"_s].toInt(), 500);
    QString address;
    for (const QJsonObject &lead : program.leads()) {
        if (lead[u"email"_s].toString().contains(u'@'))
            address = lead[u"email"_s].toString();
    }
    const QString filter = u"email:\""_s + address + u'"';
    const auto hers = program.leads(filter);
    QVERIFY(!address.isEmpty() && !hers.empty());
    const QStringList exports{program.filePath(u"all.csv"_s), program.filePath(u"all.ndjson"_s)};
    for (const QString &path : exports)
        QCOMPARE(program.run({u"leads"_s, u"--output"_s, path}).exitCode, 0);
    {
        const auto store =
            store::LeadStore::open(program.profile() + u"/leads.sqlite"_s, store::LeadStore::Access::ReadWrite);
        QVERIFY(store);
        std::vector<qint64> ids;
        for (const QJsonObject &lead : hers)
            ids.push_back(lead[u"id"_s].toInteger());
        QVERIFY((*store)->erase(ids));
        QVERIFY((*store)->finishErasing());
    }
    QCOMPARE(program.leads(filter).size(), 0u);

    const QJsonObject full = program.sync({u"--full"_s});
    QCOMPARE(full[u"read"_s].toInt(), 500);
    QCOMPARE(full[u"unchanged"_s].toInt(), 500);
    QCOMPARE(full[u"vanished"_s].toInt(), 0);
    QCOMPARE(program.leads(filter).size(), 0u);
    for (const QString &path : exports) {
        QCOMPARE(program.run({u"import"_s, path}).exitCode, 0);
        QCOMPARE(program.leads(filter).size(), 0u);
    }
    QVERIFY(program.leads().size() > 500);
}

void TestAzureTable::rowChangedInTheTable_nextSync_updatesItsLead()
{
    write(u"Changing"_s, 100);
    LeadlightProgram program;
    QCOMPARE(program.addConnector(u"azure-table"_s, m_azurite.connectionString(), {u"table=Changing"_s}).exitCode, 0);
    QCOMPARE(program.sync()[u"added"_s].toInt(), 100);
    const qint64 id = program.leads(u"email:person3@example.com"_s).at(0)[u"id"_s].toInteger();

    write(u"Changing"_s, 10); // the same leads again, with a new Timestamp
    const QJsonObject again = program.sync();
    QCOMPARE(again[u"added"_s].toInt(), 0);
    QCOMPARE(again[u"updated"_s].toInt(), 10);
    QCOMPARE(program.leads(u"email:person3@example.com"_s).at(0)[u"id"_s].toInteger(), id);
    QCOMPARE(program.leads().size(), 100u);
}

void TestAzureTable::missingTable_sync_meansNoLeadYet()
{
    LeadlightProgram program;
    QCOMPARE(program.addConnector(u"azure-table"_s, m_azurite.connectionString(), {u"table=NotThere"_s}).exitCode, 0);
    const Run run = program.run({u"sync"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("no lead has been delivered yet"), run.out.constData());

    write(u"NotThere"_s, 5);
    QCOMPARE(program.sync()[u"added"_s].toInt(), 5);
}

void TestAzureTable::wrongKey_sync_failsWithOneSentence()
{
    write(u"WrongKey"_s, 1);
    LeadlightProgram program;
    const QByteArray otherKey = QByteArray(64, 'k').toBase64();
    QCOMPARE(
        program.addConnector(u"azure-table"_s, m_azurite.connectionString(otherKey), {u"table=WrongKey"_s}).exitCode,
        0);
    const Run run = program.run({u"sync"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json()[u"ok"_s], QJsonValue(false));
    QVERIFY2(run.err.startsWith("Contoso: ") && run.err.count('\n') == 1, run.err.constData());
    QVERIFY(!run.err.contains(otherKey) && !run.out.contains(otherKey));
}

void TestAzureTable::sharedAccessSignature_sync_reads_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("account") << QStringList{u"--kind"_s, u"account"_s};
    QTest::newRow("table") << QStringList{u"--kind"_s, u"table"_s, u"--name"_s, u"Signed"_s};
}

void TestAzureTable::sharedAccessSignature_sync_reads()
{
    QFETCH(QStringList, options);
    write(u"Signed"_s, 1200);
    LeadlightProgram program;
    QCOMPARE(program.addConnector(u"azure-table"_s, signature(options), {u"table=Signed"_s}).exitCode, 0);
    const QJsonObject report = program.sync();
    QCOMPARE(report[u"error"_s], QJsonValue());
    QCOMPARE(report[u"added"_s].toInt(), 1200);
}

void TestAzureTable::expiredSignature_sync_saysSo()
{
    LeadlightProgram program;
    const QByteArray expired = signature({u"--kind"_s, u"account"_s, u"--minutes"_s, u"-30"_s});
    QCOMPARE(program.addConnector(u"azure-table"_s, expired).exitCode, 0);
    const Run run = program.run({u"sync"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("ended") || run.err.contains("expired"), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
}

void TestAzureTable::closedPort_sync_failsWithOneSentence()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(server.serverPort());
    server.close();
    LeadlightProgram program;
    const QByteArray nowhere =
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=" + Azurite::publishedKey +
        ";TableEndpoint=http://127.0.0.1:" + port + "/devstoreaccount1;";
    QCOMPARE(program.addConnector(u"azure-table"_s, nowhere).exitCode, 0);
    const Run run = program.run({u"sync"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("127.0.0.1") && run.err.count('\n') == 1, run.err.constData());
}

QTEST_GUILESS_MAIN(TestAzureTable)

#include "tst_azuretable.moc"
