// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connectorkind.h"
#include "connectors/dynamics/dynamicsfields.h"

#include <QSet>
#include <QTest>

#include <optional>

using namespace leadlight;
using namespace leadlight::connectors;

namespace {

const QString guid = QStringLiteral("3701c77e-1cfa-4c56-91e6-3ed0b622145a");

const ConnectorKind &kind()
{
    return *connectorKind(u"dynamics");
}

} // namespace

/// What the wizard and the hand-over sheet show of Dynamics: fields with their rules, pages, what a paste gives.
class DynamicsSetupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value_right_isTaken_data();
    void value_right_isTaken();
    void value_wrong_isNamed_data();
    void value_wrong_isNamed();
    void value_endlessOrHostile_isRefused_data();
    void value_endlessOrHostile_isRefused();
    void value_right_tellsMore_data();
    void value_right_tellsMore();
    void setUp_incomplete_namesTheField_data();
    void setUp_incomplete_namesTheField();
    void signIn_ofACloud_isItsOwn_data();
    void signIn_ofACloud_isItsOwn();
    void paste_fillsFields_data();
    void paste_fillsFields();
    void pages_askForEveryField();
    void handOver_followsTheSignIn();
};

void DynamicsSetupTest::value_right_isTaken_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *field, const QByteArray &value) {
        QTest::addRow("%s %s", field, value.constData()) << QString::fromLatin1(field) << value;
    };
    row("url", "https://contoso.crm4.dynamics.com");
    row("url", "https://contoso.crm.dynamics.com/");
    row("url", "https://Contoso-1.CRM11.Dynamics.com");
    row("url", "https://contoso.api.crm4.dynamics.com");
    row("url", "https://contoso.crm9.dynamics.com");
    row("url", "https://contoso.crm.dynamics.cn");
    row("url", "https://contoso.crm.microsoftdynamics.us");
    row("url", "https://contoso.crm.microsoftdynamics.de");
    row("url", "https://contoso.crm.appsplatform.us");
    row("url", "http://127.0.0.1:8080");
    row("url", "http://localhost:8080/");
    row("auth", "entra");
    row("auth", "office365");
    row("directoryId", guid.toUtf8());
    row("directoryId", guid.toUpper().toUtf8());
    row("directoryId", "contoso.onmicrosoft.com");
    row("applicationId", guid.toUtf8());
    row("clientSecret", "1234ABCDEDFRZ/G/FdY0aUABCEDcqhbLn/ST122345nBc=");
    row("clientSecret", "abc~8Q.with+plus_and-more");
    row("clientSecretExpires", "2027-03-31");
    row("userName", "contoso@contoso.onmicrosoft.com");
    row("password", "with a blank inside");
    row("authority", "https://login.microsoftonline.us");
    row("authority", "http://127.0.0.1:8080");
}

void DynamicsSetupTest::value_right_isTaken()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, value);
    const auto valid = kind().field(field)->validate(value);
    QVERIFY2(valid, valid ? "" : qPrintable(valid.error().detail));
}

void DynamicsSetupTest::value_wrong_isNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("says"); // a part of the sentence
    const auto row = [](const char *field, const QByteArray &value, const char *says) {
        QTest::addRow("%s %s", field, value.constData())
            << QString::fromLatin1(field) << value << QString::fromLatin1(says);
    };
    row("url", "contoso.crm4.dynamics.com", "starts with https://");
    row("url", "http://contoso.crm4.dynamics.com", "starts with https://");
    row("url", "ftp://contoso.crm4.dynamics.com", "starts with https://");
    row("url", "https://", "starts with https://");
    row("url", "https://contoso.crm4.dynamics.com/main.aspx", "without /main.aspx");
    row("url", "https://contoso.crm4.dynamics.com/api/data/v9.2/", "without /main.aspx");
    row("url", "https://contoso.crm4.dynamics.com/?appid=1", "without /main.aspx");
    row("url", "https://contoso.crm4.dynamics.com/#x", "without /main.aspx");
    row("url", "https://contoso.crm4.dynamics.com:444", "without /main.aspx");
    row("url", "https://jane:secret@contoso.crm4.dynamics.com", "without /main.aspx");
    row("url", "https://crm.contoso.com", "on-premises");
    row("url", "https://crm4.dynamics.com", "on-premises");
    row("url", "https://contoso.crm4.dynamics.com.evil.example", "on-premises");
    row("url", "https://contoso.operations.dynamics.com", "Finance and Operations");
    row("url", "https://businesscentral.dynamics.com/x", "Business Central");
    row("url", "https://home.dynamics.com", "start page");
    row("url", "https://make.powerapps.com/environments", "Power Apps");
    row("url", "https://admin.powerplatform.microsoft.com", "portal");
    row("url", "https://portal.azure.com", "portal");
    row("url", "https://login.microsoftonline.com", "sign in");
    row("auth", "basic", "entra or office365");
    row("directoryId", "12345678-8af1-4asf-1234-12234d01db47", "the letters a to f"); // the documents' own sample
    row("directoryId", "jane@contoso.com", "user name");
    row("directoryId", "organizations", "32 hexadecimal digits");
    row("directoryId", "3701c77e1cfa4c5691e63ed0b622145a", "32 hexadecimal digits");
    row("applicationId", "contoso.onmicrosoft.com", "32 hexadecimal digits");
    row("applicationId", "12345678-8af1-4asf-1234-12234d01db47", "the letters a to f");
    row("clientSecret", guid.toUtf8(), "the secret's ID");
    row("clientSecret", " abc", "blank or a line break");
    row("clientSecret", "abc\r\n", "blank or a line break");
    row("clientSecret",
        "ab\xE2\x80\x8B"
        "c",
        "cannot be seen");
    row("password", "abc ", "blank or a line break");
    row("clientSecretExpires", "31.3.2027", "2027-03-31");
    row("clientSecretExpires", "2027-02-30", "2027-03-31");
    row("userName", "contoso", "the whole user name");
    row("userName", "contoso@contoso", "the whole user name");
    row("authority", "http://login.example.org", "https://");
}

void DynamicsSetupTest::value_wrong_isNamed()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, says);
    const auto valid = kind().field(field)->validate(value);
    QVERIFY(!valid);
    QCOMPARE(valid.error().kind, core::ErrorKind::WrongField);
    QCOMPARE(valid.error().subject, field);
    QVERIFY2(valid.error().detail.contains(says), qPrintable(valid.error().detail));
    QVERIFY2(!field.startsWith(QLatin1StringView("client")) || !valid.error().detail.contains(QString::fromUtf8(value)),
             "the sentence repeats the secret");
}

void DynamicsSetupTest::value_endlessOrHostile_isRefused_data()
{
    QTest::addColumn<QString>("field");
    for (const FieldDescription &field : kind().fields())
        QTest::newRow(field.id.data()) << QString(field.id);
}

void DynamicsSetupTest::value_endlessOrHostile_isRefused()
{
    QFETCH(QString, field);
    const auto validate = kind().field(field)->validate;
    QVERIFY(!validate(QByteArray(1'000'000, 'a')));
    QVERIFY(!validate(QByteArray("a\0b", 3)));
    QVERIFY(!validate("a\x07"
                      "b"));
    QVERIFY(!validate("\xE2\x80\xAE"
                      "moc.scimanyd.4mrc.osotnoc//:sptth")); // turned round
    QVERIFY(!validate("a\nb"));
}

void DynamicsSetupTest::value_right_tellsMore_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("api")
        << "url" << QByteArray("https://contoso.api.crm4.dynamics.com")
        << "This is the address of the Web API. In Partner Center enter https://contoso.crm4.dynamics.com.";
    QTest::newRow("address") << "url" << QByteArray("https://contoso.crm4.dynamics.com") << "";
    QTest::newRow("domain") << "directoryId" << QByteArray("contoso.com")
                            << "The domain name works here. Partner Center asks for the ID.";
    QTest::newRow("entra") << "auth" << QByteArray("entra") << "";
    QTest::newRow("office365")
        << "auth" << QByteArray("office365")
        << "Retired: Microsoft turned this sign-in off for Dynamics 365 in April 2022, because a password "
           "alone cannot answer for a second factor. Choose the Entra application.";
}

void DynamicsSetupTest::value_right_tellsMore()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, says);
    QCOMPARE(kind().field(field)->remark(value).english(), says);
}

void DynamicsSetupTest::setUp_incomplete_namesTheField_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("secrets");
    QTest::addColumn<QString>("missing");
    const QString url = QStringLiteral("url=https://contoso.crm.dynamics.com");
    const QString directory = QStringLiteral("directoryId=x");
    const QString application = QStringLiteral("applicationId=x");
    const QString office = QStringLiteral("auth=office365");
    const QString name = QStringLiteral("userName=x");
    const QStringList secret{QStringLiteral("clientSecret")};
    const QStringList password{QStringLiteral("password")};
    QTest::newRow("nothing") << QStringList() << QStringList() << "url";
    QTest::newRow("whole") << QStringList{url, directory, application} << secret << "";
    QTest::newRow("entra by name") << QStringList{url, QStringLiteral("auth=entra"), directory, application} << secret
                                   << "";
    QTest::newRow("no directory") << QStringList{url, application} << secret << "directoryId";
    QTest::newRow("no application") << QStringList{url, directory} << secret << "applicationId";
    QTest::newRow("no secret") << QStringList{url, directory, application} << QStringList() << "clientSecret";
    QTest::newRow("the other secret") << QStringList{url, directory, application} << password << "clientSecret";
    QTest::newRow("office365") << QStringList{url, office, name} << password << "";
    QTest::newRow("office365 without a name") << QStringList{url, office} << password << "userName";
    QTest::newRow("office365 without a password") << QStringList{url, office, name} << secret << "password";
}

void DynamicsSetupTest::setUp_incomplete_namesTheField()
{
    QFETCH(QStringList, values);
    QFETCH(QStringList, secrets);
    QFETCH(QString, missing);
    Connector connector{QStringLiteral("u"), QStringLiteral("n"), QStringLiteral("dynamics"), {}};
    for (const QString &value : values)
        connector.values.insert(value.section(u'=', 0, 0), value.section(u'=', 1));
    const auto valid = kind().validate(connector, secrets);
    QCOMPARE(valid ? QString() : valid.error().subject, missing);
}

void DynamicsSetupTest::signIn_ofACloud_isItsOwn_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("expected");
    QTest::newRow("public") << "https://contoso.crm4.dynamics.com"
                            << ""
                            << "https://login.microsoftonline.com";
    QTest::newRow("GCC") << "https://contoso.crm9.dynamics.com"
                         << ""
                         << "https://login.microsoftonline.com";
    QTest::newRow("US government") << "https://contoso.crm.microsoftdynamics.us"
                                   << ""
                                   << "https://login.microsoftonline.us";
    QTest::newRow("US defence") << "https://contoso.crm.appsplatform.us"
                                << ""
                                << "https://login.microsoftonline.us";
    QTest::newRow("China") << "https://contoso.crm.dynamics.cn"
                           << ""
                           << "https://login.partner.microsoftonline.cn";
    QTest::newRow("chosen") << "https://contoso.crm.dynamics.cn"
                            << "https://login.chinacloudapi.cn"
                            << "https://login.chinacloudapi.cn";
}

void DynamicsSetupTest::signIn_ofACloud_isItsOwn()
{
    QFETCH(QString, url);
    QFETCH(QString, authority);
    QFETCH(QString, expected);
    Connector connector;
    connector.values = {{QStringLiteral("url"), url}, {QStringLiteral("authority"), authority}};
    QCOMPARE(dynamicsfield::signInAddress(connector).toString(), expected);
}

void DynamicsSetupTest::paste_fillsFields_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QString>("expected"); // "field=value field=value", empty: not recognised
    QTest::addColumn<QString>("remark");
    const QString url = QStringLiteral("url=https://contoso.crm4.dynamics.com");
    const QString only = QStringLiteral("Of this address, only https://contoso.crm4.dynamics.com is needed.");
    const QString ids = QStringLiteral("applicationId=91e63ed0-b622-4c56-8145-3701c77e1cfa directoryId=%1").arg(guid);
    QTest::newRow("address") << QByteArray("https://contoso.crm4.dynamics.com") << url << "";
    QTest::newRow("with a slash") << QByteArray(" https://contoso.crm4.dynamics.com/\n") << url << "";
    QTest::newRow("host") << QByteArray("contoso.crm4.dynamics.com") << url << "";
    QTest::newRow("of an app")
        << QByteArray("https://Contoso.crm4.dynamics.com/main.aspx?appid=1&pagetype=entitylist&etn=lead") << url
        << only;
    QTest::newRow("of the Web API") << QByteArray("https://contoso.api.crm4.dynamics.com/api/data/v9.2/") << url
                                    << only;
    QTest::newRow("overview, lines apart")
        << QByteArray("Display name\n:\nLeads\nApplication (client) "
                      "ID\n:\n91e63ed0-b622-4c56-8145-3701c77e1cfa\nObject ID\n:\n"
                      "11111111-2222-3333-4444-555555555555\nDirectory (tenant) ID\n:\n") +
               guid.toUtf8() + "\nSupported account types\n"
        << ids << "";
    QTest::newRow("overview, one line")
        << QByteArray("Application (client) ID: 91e63ed0-b622-4c56-8145-3701c77e1cfa Directory (tenant) ID: ") +
               guid.toUtf8()
        << ids << "";
    QTest::newRow("older labels") << QByteArray(
                                         "Application ID 91e63ed0-b622-4c56-8145-3701c77e1cfa\r\nDirectory ID ") +
                                         guid.toUtf8()
                                  << ids << "";
    QTest::newRow("JSON of the Azure tools")
        << QByteArray(
               R"({"appId":"91e63ed0-b622-4c56-8145-3701c77e1cfa","displayName":"Leads","password":"S3/cr+t=","tenant":")") +
               guid.toUtf8() + R"("})"
        << QStringLiteral(
               "applicationId=91e63ed0-b622-4c56-8145-3701c77e1cfa auth=entra clientSecret=S3/cr+t= directoryId=%1")
               .arg(guid)
        << "";
    QTest::newRow("JSON of an SDK")
        << QByteArray(R"({"client_id":"91e63ed0-b622-4c56-8145-3701c77e1cfa","clientSecret":"S","tenantId":")") +
               guid.toUtf8() + R"(","url":"https://contoso.crm4.dynamics.com/"})"
        << QStringLiteral(
               "applicationId=91e63ed0-b622-4c56-8145-3701c77e1cfa auth=entra clientSecret=S directoryId=%1 %2")
               .arg(guid, url)
        << "";
    QTest::newRow("connection string of an application")
        << QByteArray("AuthType=ClientSecret;url=https://"
                      "contoso.crm4.dynamics.com;ClientId=91e63ed0-b622-4c56-8145-3701c77e1cfa;"
                      "ClientSecret=a=b+c/")
        << QStringLiteral("applicationId=91e63ed0-b622-4c56-8145-3701c77e1cfa auth=entra clientSecret=a=b+c/ ") + url
        << "";
    QTest::newRow("connection string of a user") << QByteArray("AuthType=Office365;Username=jane@contoso.onmicrosoft."
                                                               "com;Password=p=w;Url=https://contoso.crm4.dynamics.com")
                                                 << QStringLiteral("auth=office365 password=p=w ") + url +
                                                        QStringLiteral(" userName=jane@contoso.onmicrosoft.com")
                                                 << "";
    QTest::newRow("nothing") << QByteArray() << ""
                             << "";
    QTest::newRow("another paste") << QByteArray("DefaultEndpointsProtocol=https;AccountName=a;AccountKey=b==") << ""
                                   << "";
    QTest::newRow("another host") << QByteArray("https://contoso.crm4.dynamics.com.evil.example/") << ""
                                  << "";
    QTest::newRow("an ID alone") << guid.toUtf8() << ""
                                 << "";
    QTest::newRow("garbage") << QByteArray("\xff\xfe\x00{", 4) << ""
                             << "";
    QTest::newRow("endless") << QByteArray(5'000'000, 'a') << ""
                             << "";
    QTest::newRow("endless JSON") << QByteArray(200'000, '[') << ""
                                  << "";
}

void DynamicsSetupTest::paste_fillsFields()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QString, expected);
    QFETCH(QString, remark);
    const auto recognised = kind().recognise(pasted);
    QStringList found;
    if (recognised) {
        for (auto value = recognised->values.cbegin(); value != recognised->values.cend(); ++value) {
            QVERIFY2(kind().field(value.key())->validate(value->reveal()), qPrintable(value.key()));
            found.append(value.key() + u'=' + QString::fromUtf8(value->reveal()));
        }
    }
    QCOMPARE(found.join(u' '), expected);
    QCOMPARE(recognised.has_value(), !expected.isEmpty());
    QCOMPARE(recognised ? recognised->remark.english() : QString(), remark);
}

void DynamicsSetupTest::pages_askForEveryField()
{
    QSet<QString> asked;
    for (const SetupStep &step : kind().setupSteps()) {
        QVERIFY(*step.title && !step.instructions.empty());
        QVERIFY(QUrl(QString::fromUtf8(step.link), QUrl::StrictMode).scheme() == QLatin1StringView("https"));
        for (const QLatin1StringView field : step.fields) {
            QVERIFY2(kind().field(QString(field)), field.data());
            QVERIFY2(!asked.contains(field), field.data());
            asked.insert(field);
        }
    }
    QCOMPARE(asked.size(), qsizetype(kind().fields().size()) - 1); // the sign-in address is for few
    QVERIFY(!asked.contains(QStringLiteral("authority")));
}

void DynamicsSetupTest::handOver_followsTheSignIn()
{
    const auto fields = [](const QString &auth) {
        Connector connector;
        connector.values.insert(QStringLiteral("auth"), auth);
        QStringList ids;
        for (const HandOverValue &value : kind().handOver(connector))
            ids.append(value.field);
        return ids.join(u' ');
    };
    QCOMPARE(fields({}), QStringLiteral("url auth applicationId directoryId clientSecret"));
    QCOMPARE(fields(QStringLiteral("office365")), QStringLiteral("url auth userName password"));
}

QTEST_APPLESS_MAIN(DynamicsSetupTest)
#include "tst_dynamicssetup.moc"
