// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/sasterms.h"
#include "azure/sasurl.h"

#include <QTest>

using namespace leadlight;
using azure::SasTerms;
using azure::SasUrl;
using azure::Service;
using core::ErrorKind;

class tst_SasTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terms_areReadOutOfTheQuery();
    void dates_decideAboutNow_data();
    void dates_decideAboutNow();
    void rights_decideAboutARequest_data();
    void rights_decideAboutARequest();
    void url_withASignature_isTakenApart_data();
    void url_withASignature_isTakenApart();
    void text_thatIsNoSuchUrl_isNone_data();
    void text_thatIsNoSuchUrl_isNone();
};

namespace {

SasTerms terms(const QByteArray &query)
{
    return SasTerms::of({core::Secret(query)});
}

} // namespace

void tst_SasTerms::terms_areReadOutOfTheQuery()
{
    const SasTerms account =
        terms("sv=2019-02-02&ss=bt&srt=co&sp=rl&st=2020-01-01T00%3A00%3A00Z&se=2035-01-01T12%3A00%3A00Z&sig=x");
    QCOMPARE(account.services, QStringLiteral("bt"));
    QCOMPARE(account.resourceTypes, QStringLiteral("co"));
    QCOMPARE(account.permissions, QStringLiteral("rl"));
    QCOMPARE(account.start, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(account.end, QDateTime(QDate(2035, 1, 1), QTime(12, 0), Qt::UTC));
    QVERIFY(!account.hasPolicy);
    const SasTerms table = terms("sv=2019-02-02&tn=MarketplaceLeads&si=readers&sig=x");
    QCOMPARE(table.table, QStringLiteral("MarketplaceLeads"));
    QVERIFY(table.hasPolicy);
    QVERIFY(!table.start.isValid() && !table.end.isValid());
    // A date alone is midnight UTC, in whatever zone we are.
    QCOMPARE(terms("se=2035-01-01&sig=x").end, QDateTime(QDate(2035, 1, 1), QTime(0, 0), Qt::UTC));
    QVERIFY(!terms("se=soon&sig=x").end.isValid());
}

void tst_SasTerms::dates_decideAboutNow_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("subject"); // empty: it is current
    QTest::newRow("none") << QByteArray("sig=x") << QString();
    QTest::newRow("within") << QByteArray("st=2018-01-01&se=2019-01-01") << QString();
    QTest::newRow("ended") << QByteArray("st=2017-01-01&se=2018-01-01T00%3A00%3A00Z")
                           << QStringLiteral("2018-01-01T00:00:00Z");
    QTest::newRow("ends now") << QByteArray("se=2018-09-28T18%3A24%3A18Z") << QStringLiteral("2018-09-28T18:24:18Z");
    QTest::newRow("begins later") << QByteArray("st=2018-10-01&se=2019-01-01")
                                  << QStringLiteral("st=2018-10-01T00:00:00Z");
}

void tst_SasTerms::dates_decideAboutNow()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, subject);
    const auto verdict = terms(query).areCurrent(QDateTime(QDate(2018, 9, 28), QTime(18, 24, 18), Qt::UTC));
    QCOMPARE(verdict ? QString() : verdict.error().subject, subject);
    if (!verdict)
        QCOMPARE(verdict.error().kind,
                 subject.startsWith(QLatin1StringView("st=")) ? ErrorKind::SasInsufficient : ErrorKind::SasExpired);
}

void tst_SasTerms::rights_decideAboutARequest_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("isTable");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("lack"); // empty: granted
    const auto row = [](const char *query, bool isTable, const char *wanted, const char *lack) {
        QTest::addRow("%s: %s", query, wanted)
            << QByteArray(query) << isTable << QString::fromLatin1(wanted) << QString::fromLatin1(lack);
    };
    row("ss=bt&srt=co&sp=r", true, "r", "");
    row("ss=bt&srt=co&sp=r", true, "rad", "sp=a");
    row("ss=bt&srt=co&sp=ra", true, "rad", "sp=d");
    row("ss=bt&srt=co&sp=l", true, "r", "sp=r");
    row("ss=bqf&srt=co&sp=r", true, "r", "ss=t");
    row("ss=t&srt=co&sp=rl", false, "rl", "ss=b");
    row("ss=t&srt=sc&sp=r", true, "r", "srt=o");
    row("ss=t&srt=o&sp=r", true, "r", "");
    row("ss=b&srt=o&sp=rl", false, "rl", "srt=c");
    row("ss=b&srt=o&sp=rwd", false, "r(cw)d", "");
    row("ss=b&srt=co&sp=rlc", false, "r(cw)", "");
    row("ss=b&srt=co&sp=rlw", false, "r(cw)", "");
    row("ss=b&srt=co&sp=rl", false, "r(cw)", "sp=w");
    row("ss=b&srt=co&sp=rw", false, "r(cw)d", "sp=d");
    row("tn=leads&sp=r", true, "r", "");
    row("tn=LEADS&sp=r", true, "r", "");
    row("tn=other&sp=r", true, "r", "tn=Leads");
    row("tn=leads&sp=r", false, "rl", "sr=c");
    row("sr=c&sp=rl", false, "rl", "");
    row("sr=b&sp=r", false, "rl", "sr=c");
    row("sr=c&sp=rl", true, "r", "tn=Leads");
    row("tn=leads&si=policy", true, "rad", "");
    row("tn=leads&si=policy&sp=r", true, "ra", "sp=a");
    row("tn=leads", true, "r", "sp=r");
}

void tst_SasTerms::rights_decideAboutARequest()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, isTable);
    QFETCH(QString, wanted);
    QFETCH(QString, lack);
    const QByteArray letters = wanted.toLatin1();
    const auto verdict = terms(query).grant(isTable ? Service::Table : Service::Blob, QStringLiteral("Leads"),
                                            QLatin1StringView(letters));
    QCOMPARE(verdict ? QString() : verdict.error().subject, lack);
    if (!verdict)
        QCOMPARE(verdict.error().kind, ErrorKind::SasInsufficient);
}

void tst_SasTerms::url_withASignature_isTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("blob");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<bool>("isBlob");
    const auto row = [](const char *name, const char *text, const char *table, const char *blob, const char *query,
                        const char *resource, bool isBlob) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(table) << QByteArray(blob) << QByteArray(query)
                            << QString::fromLatin1(resource) << isBlob;
    };
    const char *table = "https://contoso.table.core.windows.net";
    const char *blob = "https://contoso.blob.core.windows.net";
    row("a table's",
        "https://contoso.table.core.windows.net/MarketplaceLeads?sv=1&tn=marketplaceleads&sp=r&sig=a%2Bb%3D", table, "",
        "sv=1&tn=marketplaceleads&sp=r&sig=a%2Bb%3D", "MarketplaceLeads", false);
    row("as a query", "https://contoso.table.core.windows.net/MarketplaceLeads()?tn=x&sig=a", table, "", "tn=x&sig=a",
        "MarketplaceLeads", false);
    row("an account's, at tables", "https://contoso.table.core.windows.net/?ss=bt&srt=co&sp=r&sig=a", table, blob,
        "ss=bt&srt=co&sp=r&sig=a", "", false);
    row("an account's, at blobs", "https://contoso.blob.core.windows.net?ss=bt&srt=co&sp=r&sig=a", table, blob,
        "ss=bt&srt=co&sp=r&sig=a", "", true);
    row("a container's", "https://contoso.blob.core.windows.net/leads?sr=c&sp=rl&sig=a", "", blob, "sr=c&sp=rl&sig=a",
        "leads", true);
    row("out of HTML, quoted, wrapped", " \"https://contoso.blob.core.windows.net/leads?sr=c&amp;sp=rl\n&amp;sig=a\" ",
        "", blob, "sr=c&sp=rl&sig=a", "leads", true);
    row("with a fragment", "https://contoso.blob.core.windows.net/leads?sr=c&sig=a#top", "", blob, "sr=c&sig=a",
        "leads", true);
    row("the emulator's", "http://127.0.0.1:10002/devstoreaccount1/Leads?tn=leads&sig=a",
        "http://127.0.0.1:10002/devstoreaccount1", "", "tn=leads&sig=a", "Leads", false);
    row("the emulator's, blobs", "http://localhost:10000/devstoreaccount1/leads?sr=c&sig=a", "",
        "http://localhost:10000/devstoreaccount1", "sr=c&sig=a", "leads", true);
    row("a domain of one's own", "https://leads.contoso.com/inbox?sr=c&sig=a", "", "https://leads.contoso.com",
        "sr=c&sig=a", "inbox", true);
}

void tst_SasTerms::url_withASignature_isTakenApart()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, blob);
    QFETCH(QByteArray, query);
    QFETCH(QString, resource);
    QFETCH(bool, isBlob);
    const auto url = SasUrl::fromText(text);
    QVERIFY(url.has_value());
    QCOMPARE(url->tableEndpoint, table);
    QCOMPARE(url->blobEndpoint, blob);
    QCOMPARE(url->query.reveal().toByteArray(), query);
    QCOMPARE(url->resource, resource);
    QCOMPARE(url->isBlob, isBlob);

    const auto account = azure::StorageAccount::fromConnectionString(core::Secret(text.toUtf8()));
    QVERIFY2(account, account ? "" : qPrintable(account.error().detail));
    QCOMPARE(account->tableEndpoint.toEncoded(), table);
    QCOMPARE(account->blobEndpoint.toEncoded(), blob);
    QCOMPARE(std::get<azure::SharedAccessSignature>(account->credential).query.reveal().toByteArray(), query);
}

void tst_SasTerms::text_thatIsNoSuchUrl_isNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no signature") << QStringLiteral("https://contoso.table.core.windows.net/Leads?sv=1");
    QTest::newRow("no query") << QStringLiteral("https://contoso.table.core.windows.net/Leads");
    QTest::newRow("a connection string") << QStringLiteral(
        "TableEndpoint=https://x.table.core.windows.net/;SharedAccessSignature=sig=a");
    QTest::newRow("a signature alone") << QStringLiteral("?sv=1&sig=a");
    QTest::newRow("another scheme") << QStringLiteral("ftp://contoso.table.core.windows.net/Leads?sig=a");
    QTest::newRow("no host") << QStringLiteral("https:///Leads?sig=a");
}

void tst_SasTerms::text_thatIsNoSuchUrl_isNone()
{
    QFETCH(QString, text);
    QVERIFY(!SasUrl::fromText(text));
}

QTEST_APPLESS_MAIN(tst_SasTerms)
#include "tst_sasterms.moc"
