// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/storageaccount.h"

#include <QTest>

using namespace leadlight;
using azure::StorageAccount;
using core::ErrorKind;

namespace {

const QByteArray key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
const QByteArray sas = "sv=2021-08-06&ss=bt&srt=co&sp=rl&se=2035-01-01T00%3A00%3A00Z&spr=https&sig=a%2Bb%2Fc%3D";
const QByteArray plain =
    "DefaultEndpointsProtocol=https;AccountName=contosoleads;AccountKey=" + key + ";EndpointSuffix=core.windows.net";

azure::EntraApplication application()
{
    return {QStringLiteral("9d8c1c6e-0a5c-4e2f-9a43-5d0d1d9a3b11"),
            QStringLiteral("4f1a7d0e-5b1e-4d6a-8d3b-0c9be1a2f0c4"), core::Secret("s3cret"), QUrl()};
}

} // namespace

class tst_StorageAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionString_inAnyForm_isRead_data();
    void connectionString_inAnyForm_isRead();
    void connectionString_ofAnEmulator_mayHaveAShortKey();
    void connectionString_withFault_namesPartAndReason_data();
    void connectionString_withFault_namesPartAndReason();
    void connectionString_withFault_hidesTheKey();
    void entra_byNameOrEndpoint_findsBothServices_data();
    void entra_byNameOrEndpoint_findsBothServices();
    void entra_withFault_namesField_data();
    void entra_withFault_namesField();
    void entra_withoutAuthority_usesThePublicOne();
};

void tst_StorageAccount::connectionString_inAnyForm_isRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("blob");
    QTest::addColumn<bool>("isKey");

    const auto row = [](const char *title, const QByteArray &text, const char *name, const char *table,
                        const char *blob, bool isKey = true) {
        QTest::newRow(title) << text << QString::fromLatin1(name) << QString::fromLatin1(table)
                             << QString::fromLatin1(blob) << isKey;
    };
    const char *contoso = "contosoleads";
    const char *table = "https://contosoleads.table.core.windows.net";
    const char *blob = "https://contosoleads.blob.core.windows.net";
    const char *emulatorTable = "http://127.0.0.1:10002/devstoreaccount1";
    const char *emulatorBlob = "http://127.0.0.1:10000/devstoreaccount1";

    row("as the portal gives it", plain, contoso, table, blob);
    row("one endpoint of an emulator, the other underivable",
        "DefaultEndpointsProtocol=http;AccountName=contosoleads;AccountKey=" + key +
            ";TableEndpoint=http://127.0.0.1:10002/contosoleads",
        contoso, "http://127.0.0.1:10002/contosoleads", "");
    row("without protocol and suffix", "AccountName=contosoleads;AccountKey=" + key, contoso, table, blob);
    row("names in other cases, empty segments", ";;accountname=contosoleads;ACCOUNTKEY=" + key + ";;", contoso, table,
        blob);
    row("blanks and line breaks",
        " DefaultEndpointsProtocol=https; AccountName=contosoleads;\r\n AccountKey=" + key.left(40) + "\n" +
            key.mid(40) + " \n",
        contoso, table, blob);
    row("invisible marks",
        "\xEF\xBB\xBF" + QByteArray("AccountName=contosoleads;\xC2\xA0") + "AccountKey=" + key + "\xE2\x80\x8B",
        contoso, table, blob);
    row("in quotes", '"' + plain + '"', contoso, table, blob);
    row("in typographic quotes", "\xE2\x80\x9C" + plain + "\xE2\x80\x9D", contoso, table, blob);
    row("in JSON", R"({"connectionString":")" + plain + R"("})", contoso, table, blob);
    row("in JSON, other case, escaped",
        R"( { "ConnectionString" : "AccountName=contosoleads;AccountKey=)" + QByteArray(key).replace("/", "\\/") +
            R"(" })",
        contoso, table, blob);
    row("parts it does not know", plain + ";Color=blue", contoso, table, blob);
    row("China", "AccountName=contosoleads;AccountKey=" + key + ";EndpointSuffix=core.chinacloudapi.cn", contoso,
        "https://contosoleads.table.core.chinacloudapi.cn", "https://contosoleads.blob.core.chinacloudapi.cn");
    row("US Government", "AccountName=contosoleads;AccountKey=" + key + ";EndpointSuffix=core.usgovcloudapi.net",
        contoso, "https://contosoleads.table.core.usgovcloudapi.net",
        "https://contosoleads.blob.core.usgovcloudapi.net");
    row("Germany", "AccountName=contosoleads;AccountKey=" + key + ";EndpointSuffix=core.cloudapi.de", contoso,
        "https://contosoleads.table.core.cloudapi.de", "https://contosoleads.blob.core.cloudapi.de");
    row("a cloud of one's own",
        "AccountName=contosoleads;AccountKey=" + key + ";EndpointSuffix=local.azurestack.external", contoso,
        "https://contosoleads.table.local.azurestack.external", "https://contosoleads.blob.local.azurestack.external");

    row("emulator", "UseDevelopmentStorage=true", "devstoreaccount1", emulatorTable, emulatorBlob);
    row("emulator, other case", " usedevelopmentstorage=True;", "devstoreaccount1", emulatorTable, emulatorBlob);
    row("emulator behind a proxy", "UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://localhost/",
        "devstoreaccount1", "http://localhost:10002/devstoreaccount1", "http://localhost:10000/devstoreaccount1");
    row("emulator, written out",
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=" + key +
            ";BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;QueueEndpoint=http://127.0.0.1:10001/"
            "devstoreaccount1"
            ";TableEndpoint=http://127.0.0.1:10002/devstoreaccount1;",
        "devstoreaccount1", emulatorTable, emulatorBlob);
    row("emulator by host names",
        "AccountName=devstoreaccount1;AccountKey=" + key +
            ";BlobEndpoint=http://devstoreaccount1.blob.localhost:10000" +
            ";TableEndpoint=http://devstoreaccount1.table.localhost:10002",
        "devstoreaccount1", "http://devstoreaccount1.table.localhost:10002",
        "http://devstoreaccount1.blob.localhost:10000");

    row("custom domain for blobs only",
        "BlobEndpoint=https://leads.contoso.com/;AccountName=contosoleads;AccountKey=" + key, contoso, table,
        "https://leads.contoso.com");
    row("Cosmos",
        "DefaultEndpointsProtocol=https;AccountName=contoso-leads;AccountKey=" + key +
            ";TableEndpoint=https://contoso-leads.table.cosmos.azure.com:443/;",
        "contoso-leads", "https://contoso-leads.table.cosmos.azure.com:443", "");
    row("Cosmos, older",
        "AccountName=contoso;AccountKey=" + key + ";TableEndpoint=https://contoso.table.cosmosdb.azure.com:443/",
        "contoso", "https://contoso.table.cosmosdb.azure.com:443", "");

    const QByteArray endpoints = "BlobEndpoint=https://contosoleads.blob.core.windows.net/;QueueEndpoint=https://"
                                 "contosoleads.queue.core.windows.net/;"
                                 "FileEndpoint=https://contosoleads.file.core.windows.net/;TableEndpoint=https://"
                                 "contosoleads.table.core.windows.net/;";
    row("SAS as the portal gives it", endpoints + "SharedAccessSignature=" + sas, contoso, table, blob, false);
    row("SAS with its question mark", endpoints + "SharedAccessSignature=?" + sas, contoso, table, blob, false);
    row("SAS copied out of HTML", endpoints + "SharedAccessSignature=" + QByteArray(sas).replace("&", "&amp;"), contoso,
        table, blob, false);
    row("SAS with a name only", "AccountName=contosoleads;SharedAccessSignature=" + sas, contoso, table, blob, false);
    row("SAS for one service", "TableEndpoint=https://contosoleads.table.core.windows.net;SharedAccessSignature=" + sas,
        contoso, table, "", false);
    row("SAS for the emulator", "TableEndpoint=http://127.0.0.1:10002/devstoreaccount1;SharedAccessSignature=" + sas,
        "devstoreaccount1", emulatorTable, "", false);
}

void tst_StorageAccount::connectionString_inAnyForm_isRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    QFETCH(QString, table);
    QFETCH(QString, blob);
    QFETCH(bool, isKey);
    const auto account = StorageAccount::fromConnectionString(core::Secret(text));
    QVERIFY2(account, account ? "" : qPrintable(account.error().subject + u' ' + account.error().detail));
    QCOMPARE(account->name, name);
    QCOMPARE(account->tableEndpoint.toString(), table);
    QCOMPARE(account->blobEndpoint.toString(), blob);
    if (isKey)
        QCOMPARE(std::get<azure::AccountKey>(account->credential).key.reveal().toByteArray().toBase64(), key);
    else
        QCOMPARE(std::get<azure::SharedAccessSignature>(account->credential).query.reveal().toByteArray(), sas);
}

void tst_StorageAccount::connectionString_ofAnEmulator_mayHaveAShortKey()
{
    const auto account = azure::StorageAccount::fromConnectionString(core::Secret(
        QByteArray("AccountName=contoso;AccountKey=a2V5MQ==;TableEndpoint=http://127.0.0.1:10002/contoso")));
    QVERIFY(account);
    QCOMPARE(std::get<azure::AccountKey>(account->credential).key.reveal().toByteArray(), QByteArray("key1"));
}

void tst_StorageAccount::connectionString_withFault_namesPartAndReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *title, const QByteArray &text, const char *part, const char *reason) {
        QTest::newRow(title) << text << QString::fromLatin1(part) << QString::fromLatin1(reason);
    };
    const QByteArray name = "AccountName=contosoleads;";
    const QByteArray accountKey = "AccountKey=" + key + ";";
    row("nothing", "", "connection string", "not-a-connection-string");
    row("prose", "Ask Petr for it", "connection string", "not-a-connection-string");
    row("an address", "https://contosoleads.table.core.windows.net/?x=1", "connection string",
        "not-a-connection-string");
    row("only the key", key, "connection string", "not-a-connection-string");
    row("other JSON", R"({"key":"value"})", "connection string", "not-a-connection-string");
    row("a database's", "Server=tcp:x;Database=y;User ID=z", "connection string", "not-a-connection-string");
    row("a segment without =", name + "abcdef;" + accountKey, "part 2", "malformed");

    row("no name", accountKey, "AccountName", "missing");
    row("empty name", "AccountName=;" + accountKey, "AccountName", "missing");
    row("capitals in the name", "AccountName=ContosoLeads;" + accountKey, "AccountName", "malformed");
    row("a host for a name", "AccountName=contosoleads.table.core.windows.net;" + accountKey, "AccountName",
        "malformed");
    row("too long a name", "AccountName=contosoleadscontosoleads1;" + accountKey, "AccountName", "wrong-length");
    row("too short a name", "AccountName=co;" + accountKey, "AccountName", "wrong-length");

    row("no credential", name, "AccountKey", "missing");
    row("empty key", name + "AccountKey=", "AccountKey", "missing");
    row("key is not base64", name + "AccountKey=" + key.left(20) + "***" + key.mid(23), "AccountKey", "malformed");
    row("key cut by four", name + "AccountKey=" + key.mid(4), "AccountKey", "wrong-length");
    row("key of another kind", name + "AccountKey=MTIzNDU2Nzg=", "AccountKey", "wrong-length");
    row("SAS without signature", name + "SharedAccessSignature=sv=2021-08-06&sp=r", "SharedAccessSignature",
        "malformed");
    row("SAS with an empty signature", name + "SharedAccessSignature=sv=2021-08-06&sig=", "SharedAccessSignature",
        "malformed");

    row("translated suffix", name + accountKey + "EndpointSuffix=core.screens.net", "EndpointSuffix", "wrong-suffix");
    row("mistyped suffix", name + accountKey + "EndpointSuffix=core.window.net", "EndpointSuffix", "wrong-suffix");
    row("suffix is an address", name + accountKey + "EndpointSuffix=https://core.windows.net", "EndpointSuffix",
        "malformed");
    row("translated endpoint", name + accountKey + "TableEndpoint=https://contosoleads.table.core.screens.net",
        "TableEndpoint", "wrong-suffix");
    row("plain http", "DefaultEndpointsProtocol=http;" + name + accountKey, "DefaultEndpointsProtocol", "plain-http");
    row("another protocol", "DefaultEndpointsProtocol=ftp;" + name + accountKey, "DefaultEndpointsProtocol",
        "malformed");
    row("plain endpoint", name + accountKey + "TableEndpoint=http://contosoleads.table.core.windows.net",
        "TableEndpoint", "plain-http");
    row("plain blob endpoint", name + accountKey + "BlobEndpoint=http://leads.contoso.com", "BlobEndpoint",
        "plain-http");
    row("endpoint without scheme", name + accountKey + "TableEndpoint=contosoleads.table.core.windows.net",
        "TableEndpoint", "malformed");
    row("endpoint with a query", name + accountKey + "BlobEndpoint=https://x.blob.core.windows.net/?a=b",
        "BlobEndpoint", "malformed");
    row("endpoint with a password", name + accountKey + "BlobEndpoint=https://u:p@x.blob.core.windows.net/",
        "BlobEndpoint", "malformed");
    row("no emulator", "UseDevelopmentStorage=false", "UseDevelopmentStorage", "malformed");
    row("emulator elsewhere", "UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://10.0.0.7",
        "DevelopmentStorageProxyUri", "plain-http");
    row("emulator nowhere", "UseDevelopmentStorage=true;DevelopmentStorageProxyUri=here", "DevelopmentStorageProxyUri",
        "malformed");
}

void tst_StorageAccount::connectionString_withFault_namesPartAndReason()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, part);
    QFETCH(QString, reason);
    const auto account = StorageAccount::fromConnectionString(core::Secret(text));
    QVERIFY(!account);
    QCOMPARE(account.error().kind, ErrorKind::WrongConnectionString);
    QCOMPARE(account.error().subject, part);
    QCOMPARE(account.error().serviceCode, reason);
    QVERIFY(!account.error().detail.isEmpty());
}

void tst_StorageAccount::connectionString_withFault_hidesTheKey()
{
    // A stray semicolon makes the rest of the key a part of its own.
    const auto account = StorageAccount::fromConnectionString(
        core::Secret("AccountName=contosoleads;AccountKey=" + key.left(30) + ';' + key.mid(30, 40)));
    QVERIFY(!account);
    const QString told = account.error().subject + account.error().detail + account.error().serviceCode;
    QVERIFY(!told.contains(QString::fromLatin1(key.mid(30, 40))));
}

void tst_StorageAccount::entra_byNameOrEndpoint_findsBothServices_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("blob");
    const auto row = [](const char *given, const char *name, const char *table, const char *blob) {
        QTest::newRow(given) << QString::fromLatin1(given) << QString::fromLatin1(name) << QString::fromLatin1(table)
                             << QString::fromLatin1(blob);
    };
    row(" contosoleads ", "contosoleads", "https://contosoleads.table.core.windows.net",
        "https://contosoleads.blob.core.windows.net");
    row("https://contosoleads.table.core.windows.net/", "contosoleads", "https://contosoleads.table.core.windows.net",
        "https://contosoleads.blob.core.windows.net");
    row("https://contosoleads.blob.core.chinacloudapi.cn", "contosoleads",
        "https://contosoleads.table.core.chinacloudapi.cn", "https://contosoleads.blob.core.chinacloudapi.cn");
    row("https://leads.contoso.com", "leads", "https://leads.contoso.com", "https://leads.contoso.com");
    row("http://127.0.0.1:10002/devstoreaccount1", "devstoreaccount1", "http://127.0.0.1:10002/devstoreaccount1",
        "http://127.0.0.1:10002/devstoreaccount1");
}

void tst_StorageAccount::entra_byNameOrEndpoint_findsBothServices()
{
    QFETCH(QString, given);
    QFETCH(QString, name);
    QFETCH(QString, table);
    QFETCH(QString, blob);
    const auto account = StorageAccount::forEntra(given, application());
    QVERIFY(account);
    QCOMPARE(account->name, name);
    QCOMPARE(account->tableEndpoint.toString(), table);
    QCOMPARE(account->blobEndpoint.toString(), blob);
}

void tst_StorageAccount::entra_withFault_namesField_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("directory");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("field");
    const QString account = QStringLiteral("contosoleads");
    const QString good = QStringLiteral("9d8c1c6e-0a5c-4e2f-9a43-5d0d1d9a3b11");
    const QString authority = QStringLiteral("https://login.microsoftonline.com");
    QTest::newRow("account") << QStringLiteral("Contoso Leads") << good << good << QByteArray("s") << authority
                             << QStringLiteral("account");
    QTest::newRow("no account") << QString() << good << good << QByteArray("s") << authority
                                << QStringLiteral("account");
    QTest::newRow("plain endpoint") << QStringLiteral("http://contosoleads.table.core.windows.net") << good << good
                                    << QByteArray("s") << authority << QStringLiteral("endpoint");
    // The documents' own sample is not hexadecimal.
    QTest::newRow("directory") << account << QStringLiteral("12345678-8af1-4asf-1234-12234d01db47") << good
                               << QByteArray("s") << authority << QStringLiteral("directoryId");
    QTest::newRow("directory with a path") << account << QStringLiteral("contoso.com/../x") << good << QByteArray("s")
                                           << authority << QStringLiteral("directoryId");
    QTest::newRow("application") << account << QStringLiteral("contoso.onmicrosoft.com") << QStringLiteral("Leadlight")
                                 << QByteArray("s") << authority << QStringLiteral("applicationId");
    QTest::newRow("secret") << account << good << good << QByteArray() << authority << QStringLiteral("clientSecret");
    QTest::newRow("authority") << account << good << good << QByteArray("s")
                               << QStringLiteral("http://login.example.com") << QStringLiteral("authority");
}

void tst_StorageAccount::entra_withFault_namesField()
{
    QFETCH(QString, given);
    QFETCH(QString, directory);
    QFETCH(QString, id);
    QFETCH(QByteArray, secret);
    QFETCH(QString, authority);
    QFETCH(QString, field);
    const auto account = StorageAccount::forEntra(given, {directory, id, core::Secret(secret), QUrl(authority)});
    QVERIFY(!account);
    QCOMPARE(account.error().kind, ErrorKind::WrongField);
    QCOMPARE(account.error().subject, field);
}

void tst_StorageAccount::entra_withoutAuthority_usesThePublicOne()
{
    const auto account = StorageAccount::forEntra(QStringLiteral("contosoleads"), application());
    QVERIFY(account);
    QCOMPARE(std::get<azure::EntraApplication>(account->credential).authority,
             QUrl(QStringLiteral("https://login.microsoftonline.com")));
}

QTEST_GUILESS_MAIN(tst_StorageAccount)
#include "tst_storageaccount.moc"
