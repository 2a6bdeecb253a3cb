// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connectorkind.h"

#include <QSet>
#include <QTest>

using namespace leadlight::connectors;
using leadlight::core::ErrorKind;

class ConnectorKindsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void descriptions_ofEveryKind_areComplete();
    void value_ofAField_isValidated_data();
    void value_ofAField_isValidated();
    void setUp_ofAKind_isValidated_data();
    void setUp_ofAKind_isValidated();
    void value_leftOut_isTheDefault();
};

void ConnectorKindsTest::descriptions_ofEveryKind_areComplete()
{
    QSet<QString> ids;
    for (const ConnectorKind *kind : connectorKinds()) {
        QVERIFY(!ids.contains(kind->id()));
        ids.insert(kind->id());
        QCOMPARE(connectorKind(QString(kind->id())), kind);
        QSet<QString> fields;
        for (const FieldDescription &field : kind->fields()) {
            QVERIFY(!fields.contains(field.id));
            fields.insert(field.id);
            QVERIFY(*field.label && *field.help);
            QVERIFY2(!*field.defaultValue || !field.validate || field.validate(field.defaultValue), field.label);
        }
    }
    QVERIFY(ids.contains(QStringLiteral("azure-table")));
    QVERIFY(ids.contains(QStringLiteral("azure-blob")));
    QVERIFY(!connectorKind(u"azure-cake"));
}

void ConnectorKindsTest::value_ofAField_isValidated_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("right");
    const auto row = [](const char *kind, const char *field, const char *value, bool right) {
        QTest::addRow("%s %s", field, value)
            << QString::fromLatin1(kind) << QString::fromLatin1(field) << QByteArray(value) << right;
    };
    row("azure-table", "table", "MarketplaceLeads", true);
    row("azure-table", "table", "1Leads", false);
    row("azure-table", "table", "ab", false);
    row("azure-table", "table", "Leads\n", false);
    row("azure-blob", "container", "marketplaceleadcontainer", true);
    row("azure-blob", "container", "a-1", true);
    row("azure-blob", "container", "Upper", false);
    row("azure-blob", "container", "two--hyphens", false);
    row("azure-blob", "container", "-first", false);
    row("azure-table", "directoryId", "3701c77e-1cfa-4c56-91e6-3ed0b622145a", true);
    row("azure-table", "directoryId", "contoso.onmicrosoft.com", true);
    row("azure-table", "directoryId", "12345678-8af1-4asf-1234-12234d01db47", false); // the documents' own sample
    row("azure-table", "applicationId", "3701c77e-1cfa-4c56-91e6-3ed0b622145a", true);
    row("azure-table", "applicationId", "contoso.onmicrosoft.com", false);
    row("azure-table", "account", "contosoleads", true);
    row("azure-table", "account", "Contoso", false);
    row("azure-table", "authority", "https://login.microsoftonline.us", true);
    row("azure-table", "authority", "http://127.0.0.1:8080", true);
    row("azure-table", "authority", "http://login.example.org", false);
    row("azure-table", "endpoint", "https://contoso.table.core.windows.net", true);
    row("azure-table", "endpoint", "http://contoso.table.core.windows.net", false);
    row("azure-table", "connectionString", "UseDevelopmentStorage=true", true);
    row("azure-table", "connectionString", "nonsense", false);
}

void ConnectorKindsTest::value_ofAField_isValidated()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    QFETCH(QByteArray, value);
    QFETCH(bool, right);
    const FieldDescription *description = connectorKind(kind)->field(field);
    QVERIFY(description);
    const auto valid = description->validate(value);
    QCOMPARE(valid.has_value(), right);
    if (!right)
        QVERIFY(!valid.error().subject.isEmpty());
}

void ConnectorKindsTest::setUp_ofAKind_isValidated_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("secrets");
    QTest::addColumn<QString>("wrongField"); // empty: nothing is wrong
    const QString table = QStringLiteral("azure-table");
    const QString blob = QStringLiteral("azure-blob");
    const QStringList string{QStringLiteral("connectionString")};
    const QStringList secret{QStringLiteral("clientSecret")};
    const QStringList entra{QStringLiteral("account"), QStringLiteral("directoryId"), QStringLiteral("applicationId")};
    QTest::newRow("string") << table << QStringList() << string << QString();
    QTest::newRow("nothing") << table << QStringList() << QStringList() << QStringLiteral("connectionString");
    QTest::newRow("entra") << table << entra << secret << QString();
    QTest::newRow("entra without secret") << table << entra << QStringList() << QStringLiteral("clientSecret");
    QTest::newRow("entra without account") << table << entra.mid(1) << secret << QStringLiteral("account");
    QTest::newRow("entra without directory")
        << table << QStringList{entra[0], entra[2]} << secret << QStringLiteral("directoryId");
    QTest::newRow("both ways") << table << entra << string << QStringLiteral("account");
    QTest::newRow("blob without container") << blob << QStringList() << string << QStringLiteral("container");
    QTest::newRow("blob") << blob << QStringList{QStringLiteral("container")} << string << QString();
}

void ConnectorKindsTest::setUp_ofAKind_isValidated()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, values);
    QFETCH(QStringList, secrets);
    QFETCH(QString, wrongField);
    Connector connector{QStringLiteral("u"), QStringLiteral("n"), kind, {}};
    for (const QString &field : values)
        connector.values.insert(field, QStringLiteral("x"));
    const auto valid = connectorKind(kind)->validate(connector, secrets);
    QCOMPARE(valid ? QString() : valid.error().subject, wrongField);
}

void ConnectorKindsTest::value_leftOut_isTheDefault()
{
    const ConnectorKind *kind = connectorKind(u"azure-table");
    Connector connector;
    QCOMPARE(kind->value(connector, QLatin1StringView("table")), QStringLiteral("MarketplaceLeads"));
    connector.values.insert(QStringLiteral("table"), QStringLiteral("Other"));
    QCOMPARE(kind->value(connector, QLatin1StringView("table")), QStringLiteral("Other"));
}

QTEST_APPLESS_MAIN(ConnectorKindsTest)
#include "tst_connectorkinds.moc"
