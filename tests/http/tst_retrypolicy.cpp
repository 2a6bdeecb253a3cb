// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/httpdate.h"
#include "http/retrypolicy.h"

#include <QTest>

using namespace leadlight::http;
using namespace std::chrono_literals;

class tst_RetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delay_growsToItsLimit_data();
    void delay_growsToItsLimit();
    void isPassing_byStatus_data();
    void isPassing_byStatus();
    void retryAfter_inAllForms_data();
    void retryAfter_inAllForms();
    void httpDate_thereAndBack_isTheSame();
    void httpDate_ofSomethingElse_isNotValid_data();
    void httpDate_ofSomethingElse_isNotValid();
    void isLoopback_byHost_data();
    void isLoopback_byHost();
};

void tst_RetryPolicy::delay_growsToItsLimit_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("first, shortest") << 1 << 0.0 << 500;
    QTest::newRow("first, middle") << 1 << 0.5 << 750;
    QTest::newRow("second") << 2 << 0.0 << 1000;
    QTest::newRow("fourth") << 4 << 0.0 << 4000;
    QTest::newRow("capped") << 6 << 0.0 << 15000;
    QTest::newRow("far beyond") << 2000 << 0.0 << 15000;
}

void tst_RetryPolicy::delay_growsToItsLimit()
{
    QFETCH(int, number);
    QFETCH(double, jitter);
    QFETCH(int, milliseconds);
    QCOMPARE(RetryPolicy().delay(number, jitter), std::chrono::milliseconds(milliseconds));
}

void tst_RetryPolicy::isPassing_byStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("passing");
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {200, 304, 400, 401, 403, 404, 409, 412, 416, 501, 505})
        QTest::addRow("%d", status) << status << false;
}

void tst_RetryPolicy::isPassing_byStatus()
{
    QFETCH(int, status);
    QFETCH(bool, passing);
    QCOMPARE(isPassing(status), passing);
}

void tst_RetryPolicy::retryAfter_inAllForms_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: asks for nothing
    QTest::newRow("seconds") << QByteArray("7") << 7;
    QTest::newRow("none") << QByteArray() << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("date") << QByteArray("Fri, 28 Sep 2018 18:24:28 GMT") << 10;
    QTest::newRow("date gone by") << QByteArray("Fri, 28 Sep 2018 18:00:00 GMT") << 0;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("a day") << QByteArray("86400") << 300;
    QTest::newRow("a date next year") << QByteArray("Sat, 28 Sep 2019 18:24:28 GMT") << 300;
}

void tst_RetryPolicy::retryAfter_inAllForms()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    const QDateTime now(QDate(2018, 9, 28), QTime(18, 24, 18), Qt::UTC);
    const auto wait = retryAfter(Response{.status = 503, .headers = {{"retry-after", header}}}, now);
    QCOMPARE(wait.has_value(), seconds >= 0);
    if (wait)
        QCOMPARE(*wait, std::chrono::milliseconds(std::chrono::seconds(seconds)));
}

void tst_RetryPolicy::httpDate_thereAndBack_isTheSame()
{
    const QDateTime time(QDate(2018, 9, 28), QTime(18, 24, 18), Qt::UTC);
    QCOMPARE(toHttpDate(time), QByteArray("Fri, 28 Sep 2018 18:24:18 GMT"));
    QCOMPARE(fromHttpDate("Fri, 28 Sep 2018 18:24:18 GMT"), time);
    QCOMPARE(fromHttpDate("Fri, 28 Sep 2018 18:24:18 GMT").timeSpec(), Qt::UTC);
    QCOMPARE(toHttpDate(time.toOffsetFromUtc(7200)), QByteArray("Fri, 28 Sep 2018 18:24:18 GMT"));
}

void tst_RetryPolicy::httpDate_ofSomethingElse_isNotValid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("ISO") << QByteArray("2018-09-28T18:24:18Z");
    QTest::newRow("no such day") << QByteArray("Fri, 31 Sep 2018 18:24:18 GMT");
}

void tst_RetryPolicy::httpDate_ofSomethingElse_isNotValid()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromHttpDate(text).isValid());
}

void tst_RetryPolicy::isLoopback_byHost_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    for (const char *url : {"http://127.0.0.1:10002/devstoreaccount1", "http://127.1.2.3", "http://[::1]:10002",
                            "http://localhost", "http://devstoreaccount1.blob.localhost:10000"})
        QTest::newRow(url) << QString::fromLatin1(url) << true;
    for (const char *url : {"http://128.0.0.1", "http://10.0.0.1", "http://localhost.example.com",
                            "http://notlocalhost", "http://127.0.0.1.example.com", "http://example.com/127.0.0.1"})
        QTest::newRow(url) << QString::fromLatin1(url) << false;
}

void tst_RetryPolicy::isLoopback_byHost()
{
    QFETCH(QString, url);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopback(QUrl(url)), loopback);
}

QTEST_GUILESS_MAIN(tst_RetryPolicy)
#include "tst_retrypolicy.moc"
