// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connectorkind.h"

#include <QTest>

using namespace leadlight;
using connectors::Connector;
using connectors::ConnectorKind;
using connectors::connectorKind;

/// How the two storage kinds are set up: what is pasted, what is asked for, what is handed over.
class StorageFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paste_ofAnyForm_isRecognised_data();
    void paste_ofAnyForm_isRecognised();
    void paste_ofSomethingElse_isNot_data();
    void paste_ofSomethingElse_isNot();
    void connectionString_withASignature_isRemarkedOn();
    void expiry_ofASignature_isRead_data();
    void expiry_ofASignature_isRead();
    void clientSecretExpires_isADay_data();
    void clientSecretExpires_isADay();
    void setUpSteps_askForWhatIsRequired();
    void handOver_namesTheFieldsOfPartnerCenter();
    void connector_withBothWaysIn_isWrong();
};

namespace {

const QByteArray key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
const QByteArray plain =
    "DefaultEndpointsProtocol=https;AccountName=contosoleads;AccountKey=" + key + ";EndpointSuffix=core.windows.net";
const QByteArray sas = "sv=2021-08-06&ss=bt&srt=co&sp=rl&se=2035-01-01T00%3A00%3A00Z&sig=a%2Bb%2Fc%3D";

} // namespace

void StorageFieldsTest::paste_ofAnyForm_isRecognised_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QString>("field"); // filled beside the connection string
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("remark"); // part of it
    QTest::addColumn<bool>("valid");
    const QString table = QStringLiteral("azure-table");
    const QString blob = QStringLiteral("azure-blob");
    const auto row = [](const char *name, const QString &kind, const QByteArray &pasted, const char *field = "",
                        const char *value = "", const char *remark = "", bool valid = true) {
        QTest::newRow(name) << kind << pasted << QString::fromLatin1(field) << QByteArray(value)
                            << QString::fromLatin1(remark) << valid;
    };
    row("plain", table, plain);
    row("plain, blob", blob, plain);
    row("blanks around", table, "  \n" + plain + "\n ");
    row("quoted, wrapped", table, '"' + plain.left(50) + "\r\n" + plain.mid(50) + '"');
    row("JSON", table, R"({"connectionString":")" + plain + R"("})");
    row("emulator", table, "UseDevelopmentStorage=true");
    row("signature", table, "TableEndpoint=https://contosoleads.table.core.windows.net/;SharedAccessSignature=?" + sas);
    row("signature out of HTML", table,
        "TableEndpoint=https://contosoleads.table.core.windows.net/;SharedAccessSignature=" +
            QByteArray(sas).replace("&", "&amp;"));
    row("translated suffix", table, QByteArray(plain).replace("windows", "screens"), "", "",
        "core.screens.net was replaced");
    row("a faulty one is shown with its fault", table, plain.left(90), "", "", "", false);
    row("URL", table, "https://contosoleads.table.core.windows.net/?" + sas);
    row("URL of a table", table,
        "https://contosoleads.table.core.windows.net/MarketplaceLeads?sv=1&tn=marketplaceleads&sp=r&sig=a", "table",
        "MarketplaceLeads");
    row("URL of a container", blob, "https://contosoleads.blob.core.windows.net/leads?sr=c&sp=rl&sig=a", "container",
        "leads");
    row("URL of a blob service, for tables", table, "https://contosoleads.blob.core.windows.net/leads?" + sas);
    row("URL for blobs only, for tables", table, "https://contosoleads.blob.core.windows.net/leads?sr=c&sp=rl&sig=a",
        "", "", "for blobs, not for tables");
    row("URL for tables only, for blobs", blob, "https://contosoleads.table.core.windows.net/Leads?tn=leads&sp=r&sig=a",
        "", "", "for tables, not for blobs");
}

void StorageFieldsTest::paste_ofAnyForm_isRecognised()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, pasted);
    QFETCH(QString, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, remark);
    QFETCH(bool, valid);
    const auto recognised = connectorKind(kind)->recognise(pasted);
    QVERIFY(recognised.has_value());
    const core::Secret text = recognised->values.value(QStringLiteral("connectionString"));
    QVERIFY(!text.isEmpty());
    QCOMPARE(connectorKind(kind)->field(u"connectionString")->validate(text.reveal()).has_value(), valid);
    QCOMPARE(recognised->values.size(), field.isEmpty() ? 1 : 2);
    QCOMPARE(recognised->values.value(field).reveal().toByteArray(), value);
    QCOMPARE(recognised->remark.isEmpty(), remark.isEmpty());
    QVERIFY(recognised->remark.english().contains(remark));
}

void StorageFieldsTest::paste_ofSomethingElse_isNot_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("prose") << QByteArray("Ask Petr for it");
    QTest::newRow("only the key") << key;
    QTest::newRow("a URL without a signature")
        << QByteArray("https://contosoleads.table.core.windows.net/MarketplaceLeads");
    QTest::newRow("embed code") << QByteArray(
        "<script>MktoForms2.loadForm(\"//app-ys12.marketo.com\",\"123-PQR-789\",1179);</script>");
    QTest::newRow("bytes") << QByteArray("\xff\xfe\0\1", 4);
}

void StorageFieldsTest::paste_ofSomethingElse_isNot()
{
    QFETCH(QByteArray, pasted);
    QVERIFY(!connectorKind(u"azure-table")->recognise(pasted));
    QVERIFY(!connectorKind(u"azure-blob")->recognise(pasted));
}

void StorageFieldsTest::connectionString_withASignature_isRemarkedOn()
{
    const auto *field = connectorKind(u"azure-table")->field(u"connectionString");
    QVERIFY(field->remark(plain).isEmpty());
    QVERIFY(field->remark("nonsense").isEmpty());
    const QString remark =
        field->remark("TableEndpoint=https://contoso.table.core.windows.net/;SharedAccessSignature=" + sas).english();
    QVERIFY(remark.contains(QStringLiteral("2035-01-01T00:00:00Z")));
    QVERIFY(remark.contains(QStringLiteral("Partner Center wants the connection string with an account key")));
    QVERIFY(!remark.contains(QStringLiteral("sig=")));
    QVERIFY(!field->remark("TableEndpoint=https://contoso.table.core.windows.net/;SharedAccessSignature=si=p&sig=a")
                 .isEmpty());
}

void StorageFieldsTest::expiry_ofASignature_isRead_data()
{
    QTest::addColumn<QByteArray>("connectionString");
    QTest::addColumn<QString>("end");
    const QByteArray endpoint = "BlobEndpoint=https://contoso.blob.core.windows.net/;SharedAccessSignature=";
    QTest::newRow("key") << plain << QString();
    QTest::newRow("signature") << endpoint + sas << QStringLiteral("2035-01-01T00:00:00Z");
    QTest::newRow("a date only") << endpoint + "se=2035-01-01&sig=a" << QStringLiteral("2035-01-01T00:00:00Z");
    QTest::newRow("in a policy") << endpoint + "si=readers&sig=a" << QString();
    QTest::newRow("URL") << "https://contoso.blob.core.windows.net/?" + sas << QStringLiteral("2035-01-01T00:00:00Z");
    QTest::newRow("nonsense") << QByteArray("nonsense") << QString();
}

void StorageFieldsTest::expiry_ofASignature_isRead()
{
    QFETCH(QByteArray, connectionString);
    QFETCH(QString, end);
    const QString field = QStringLiteral("connectionString");
    for (const QStringView kind : {u"azure-table", u"azure-blob"}) {
        const auto expiries = connectorKind(kind)->expiries({{field, core::Secret(QByteArray(connectionString))}});
        QCOMPARE(expiries.value(field), end);
        QCOMPARE(expiries.size(), end.isEmpty() ? 0 : 1);
    }
    QVERIFY(connectorKind(u"azure-table")->expiries({}).isEmpty());
}

void StorageFieldsTest::clientSecretExpires_isADay_data()
{
    QTest::addColumn<bool>("right");
    QTest::newRow("2026-11-30") << true;
    QTest::newRow("2026-02-30") << false;
    QTest::newRow("30.11.2026") << false;
    QTest::newRow("soon") << false;
    QTest::newRow("2026-11-30T00:00:00Z") << false;
}

void StorageFieldsTest::clientSecretExpires_isADay()
{
    QFETCH(bool, right);
    const auto *field = connectorKind(u"azure-table")->field(u"clientSecretExpires");
    QVERIFY(field && field->isDate && !field->isRequired && !field->isSecret);
    QCOMPARE(field->validate(QTest::currentDataTag()).has_value(), right);
}

void StorageFieldsTest::setUpSteps_askForWhatIsRequired()
{
    for (const QStringView id : {u"azure-table", u"azure-blob"}) {
        const ConnectorKind *kind = connectorKind(id);
        QStringList asked;
        for (const auto &step : kind->setupSteps()) {
            QVERIFY(*step.title && !step.instructions.empty());
            QVERIFY(!step.link || QByteArray(step.link).startsWith("https://"));
            for (const char *instruction : step.instructions)
                QVERIFY2(QByteArray(instruction).endsWith('.'), instruction);
            for (const QLatin1StringView field : step.fields) {
                QVERIFY2(kind->field(QString(field)), field.data());
                asked.append(field);
            }
        }
        QCOMPARE(asked.removeDuplicates(), 0);
        for (const auto &field : kind->fields())
            QVERIFY2(!field.isRequired || asked.contains(field.id), field.id.data());
    }
}

void StorageFieldsTest::handOver_namesTheFieldsOfPartnerCenter()
{
    const auto labels = [](QStringView id) {
        QStringList found;
        for (const auto &line : connectorKind(id)->handOver({}))
            found.append(QString::fromUtf8(line.label) + u'=' + line.field);
        return found;
    };
    QCOMPARE(labels(u"azure-table"), QStringList{QStringLiteral("Storage account connection string=connectionString")});
    QCOMPARE(labels(u"azure-blob"),
             (QStringList{QStringLiteral("Container name=container"),
                          QStringLiteral("Storage account connection string=connectionString")}));
}

void StorageFieldsTest::connector_withBothWaysIn_isWrong()
{
    const Connector connector{QStringLiteral("u"),
                              QStringLiteral("n"),
                              QStringLiteral("azure-table"),
                              {{QStringLiteral("account"), QStringLiteral("contoso")}}};
    const auto valid = connectorKind(u"azure-table")->validate(connector, {QStringLiteral("connectionString")});
    QVERIFY(!valid);
    QCOMPARE(valid.error().subject, QStringLiteral("account"));
}

QTEST_APPLESS_MAIN(StorageFieldsTest)
#include "tst_storagefields.moc"
