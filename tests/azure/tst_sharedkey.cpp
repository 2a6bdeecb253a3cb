// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/sharedkey.h"

#include <QTest>

using namespace leadlight;
namespace sharedkey = azure::sharedkey;

namespace {

core::Secret emulatorKey()
{
    return core::Secret(QByteArray::fromBase64(
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="));
}

http::Request request(const QByteArray &method, const QByteArray &url)
{
    http::Request request{.method = method, .url = QUrl::fromEncoded(url)};
    request.setHeader("x-ms-date", "Fri, 28 Sep 2018 18:24:18 GMT");
    return request;
}

const QByteArray blobListing =
    "GET\n\n\n\n\n\n\n\n\n\n\n\n"
    "x-ms-date:Fri, 28 Sep 2018 18:24:18 GMT\nx-ms-version:2021-08-06\n"
    "/contosoleads/marketplaceleadcontainer\ncomp:list\nmaxresults:2\nprefix:lead\nrestype:container";

} // namespace

class tst_SharedKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signature_ofKnownText_isTheKnownOne_data();
    void signature_ofKnownText_isTheKnownOne();
    void tableStringToSign_ofRequest_isAsDocumented_data();
    void tableStringToSign_ofRequest_isAsDocumented();
    void blobStringToSign_ofListing_isAsDocumented();
    void blobStringToSign_coversConditionsRangeAndBody();
    void blobStringToSign_ofQuery_isDecodedAndSorted();
};

void tst_SharedKey::signature_ofKnownText_isTheKnownOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("V1") << QByteArray("GET\n\n\nFri, 28 Sep 2018 18:24:18 GMT\n/contosoleads/MarketplaceLeads()")
                        << QByteArray("q1wfESZuL8771GECmbf3DmkvmuI+4hgY0nQQHvktSKY=");
    QTest::newRow("V2") << QByteArray("Fri, 28 Sep 2018 18:24:18 GMT\n/contosoleads/MarketplaceLeads()")
                        << QByteArray("YRTusQTHIlIWItk9Anw+pPeo6/IDAF7MpCRU8tyMUdU=");
    QTest::newRow("V3") << QByteArray("POST\n\napplication/json\nFri, 28 Sep 2018 18:24:18 GMT\n/contosoleads/Tables")
                        << QByteArray("8PDczW2zSa/geXE3P27AhNk5rtl4lqSu4NjGNzycLuw=");
    QTest::newRow("V4")
        << QByteArray("GET\n\n\nFri, 28 Sep 2018 18:24:18 GMT\n/devstoreaccount1/devstoreaccount1/MarketplaceLeads()")
        << QByteArray("L3GNeoqAkT5GtsJazpVFbPzqCRmTetSkX+mvkV9e12c=");
    QTest::newRow("V5") << QByteArray("Fri, 28 Sep 2018 18:24:18 GMT\n/contosoleads/?comp=properties")
                        << QByteArray("fdcuHFQtbHjo5EofwZSP8ybOPl78Z2QY/Jji097LEBw=");
    QTest::newRow("V6") << blobListing << QByteArray("LLWcZRoBGEu/MUsGJuMv07KetbgOspx+vidODFw00Q0=");
}

void tst_SharedKey::signature_ofKnownText_isTheKnownOne()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, signature);
    QCOMPARE(sharedkey::signature(text, emulatorKey()), signature);
}

void tst_SharedKey::tableStringToSign_ofRequest_isAsDocumented_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("V1") << QByteArray("GET")
                        << QByteArray("https://contosoleads.table.core.windows.net/MarketplaceLeads()") << QByteArray()
                        << QByteArray("contosoleads")
                        << QByteArray("GET\n\n\nFri, 28 Sep 2018 18:24:18 GMT\n/contosoleads/MarketplaceLeads()");
    QTest::newRow("V1, the query is left out")
        << QByteArray("GET")
        << QByteArray("https://contosoleads.table.core.windows.net/"
                      "MarketplaceLeads()?$top=1000&$filter=A%20eq%20%27b%27&NextRowKey=x")
        << QByteArray() << QByteArray("contosoleads")
        << QByteArray("GET\n\n\nFri, 28 Sep 2018 18:24:18 GMT\n/contosoleads/MarketplaceLeads()");
    QTest::newRow("V3") << QByteArray("POST") << QByteArray("https://contosoleads.table.core.windows.net/Tables")
                        << QByteArray("application/json") << QByteArray("contosoleads")
                        << QByteArray("POST\n\napplication/json\nFri, 28 Sep 2018 18:24:18 GMT\n/contosoleads/Tables");
    QTest::newRow("V4, path-style")
        << QByteArray("GET") << QByteArray("http://127.0.0.1:10002/devstoreaccount1/MarketplaceLeads()") << QByteArray()
        << QByteArray("devstoreaccount1")
        << QByteArray("GET\n\n\nFri, 28 Sep 2018 18:24:18 GMT\n/devstoreaccount1/devstoreaccount1/MarketplaceLeads()");
    QTest::newRow("comp stays, and a path there always is")
        << QByteArray("GET")
        << QByteArray("https://contosoleads.table.core.windows.net?restype=service&comp=properties") << QByteArray()
        << QByteArray("contosoleads")
        << QByteArray("GET\n\n\nFri, 28 Sep 2018 18:24:18 GMT\n/contosoleads/?comp=properties");
}

void tst_SharedKey::tableStringToSign_ofRequest_isAsDocumented()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, account);
    QFETCH(QByteArray, text);
    http::Request asked = request(method, url);
    asked.setHeader("x-ms-version", "2019-02-02"); // of no account for tables
    if (!contentType.isEmpty())
        asked.setHeader("Content-Type", contentType);
    QCOMPARE(sharedkey::tableStringToSign(asked, account), text);
}

void tst_SharedKey::blobStringToSign_ofListing_isAsDocumented()
{
    http::Request asked = request("GET", "https://contosoleads.blob.core.windows.net/marketplaceleadcontainer"
                                         "?restype=container&comp=list&prefix=lead&maxresults=2");
    asked.setHeader("X-MS-Version", "2021-08-06");
    asked.setHeader("Accept", "*/*");
    QCOMPARE(sharedkey::blobStringToSign(asked, "contosoleads"), blobListing);
}

void tst_SharedKey::blobStringToSign_coversConditionsRangeAndBody()
{
    http::Request asked = request("PUT", "https://c.blob.core.windows.net/x/%C4%8D%20a.csv");
    asked.setHeader("Content-Type", "text/csv");
    asked.setHeader("If-None-Match", "\"0x1\"");
    asked.setHeader("Range", "bytes=0-6");
    asked.body = "12345";
    QCOMPARE(sharedkey::blobStringToSign(asked, "c"),
             QByteArray("PUT\n\n\n5\n\ntext/csv\n\n\n\n\"0x1\"\n\nbytes=0-6\n"
                        "x-ms-date:Fri, 28 Sep 2018 18:24:18 GMT\n/c/x/%C4%8D%20a.csv"));
}

void tst_SharedKey::blobStringToSign_ofQuery_isDecodedAndSorted()
{
    const http::Request asked =
        request("GET", "https://c.blob.core.windows.net/x?Prefix=%C4%8D%2Fa%26b&marker=1%2B2%3D&comp=list");
    QVERIFY(sharedkey::blobStringToSign(asked, "c").endsWith("/c/x\ncomp:list\nmarker:1+2=\nprefix:\xC4\x8D/a&b"));
}

QTEST_GUILESS_MAIN(tst_SharedKey)
#include "tst_sharedkey.moc"
