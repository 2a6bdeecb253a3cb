// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/entityslices.h"

#include <QByteArray>
#include <QList>
#include <QTest>

using leadlight::azure::entitySlices;

class tst_EntitySlices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slices_ofPage_areExact_data();
    void slices_ofPage_areExact();
    void slices_ofAnythingElse_areNone_data();
    void slices_ofAnythingElse_areNone();
    void slices_ofPageCutAnywhere_areNone();
};

void tst_EntitySlices::slices_ofPage_areExact_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<QByteArray>>("entities");
    QTest::newRow("none") << QByteArray(R"({"value":[]})") << QList<QByteArray>{};
    QTest::newRow("none, with blanks") << QByteArray(" {\r\n \"value\" : [ \t] } \n") << QList<QByteArray>{};
    QTest::newRow("one") << QByteArray(R"({"odata.metadata":"http://x/$metadata#T","value":[{"a":"b"}]})")
                         << QList<QByteArray>{R"({"a":"b"})"};
    QTest::newRow("blanks inside are kept")
        << QByteArray("{\"value\":[ { \"a\" : 1 } ,\n{}]}") << QList<QByteArray>{"{ \"a\" : 1 }", "{}"};
    QTest::newRow("brackets and quotes in strings")
        << QByteArray(R"({"value":[{"a":"}]\"{["},{"CustomerInfo":"{\"x\":\"\\\"\"}"},{"b":"\\"}]})")
        << QList<QByteArray>{R"({"a":"}]\"{["})", R"({"CustomerInfo":"{\"x\":\"\\\"\"}"})", R"({"b":"\\"})"};
    QTest::newRow("nested") << QByteArray(R"({"value":[{"a":{"value":[1,{"c":[[]]}]}},{"d":null}]})")
                            << QList<QByteArray>{R"({"a":{"value":[1,{"c":[[]]}]}})", R"({"d":null})"};
    QTest::newRow("around it anything")
        << QByteArray(
               R"({"n":-1.5e3,"t":true,"o":{"value":[{"no":1}]},"s":"\"value\":[{}]","value":[{"a":1}],"z":[1,2]})")
        << QList<QByteArray>{R"({"a":1})"};
    QTest::newRow("other bytes") << QByteArray("{\"value\":[{\"a\":\"\xC4\x8D\xFF\"}]}")
                                 << QList<QByteArray>{"{\"a\":\"\xC4\x8D\xFF\"}"};
}

void tst_EntitySlices::slices_ofPage_areExact()
{
    QFETCH(QByteArray, body);
    QFETCH(QList<QByteArray>, entities);
    const auto slices = entitySlices(body);
    QVERIFY(slices);
    QList<QByteArray> found;
    for (const QByteArrayView slice : *slices) {
        QVERIFY(slice.begin() >= body.constData() && slice.end() <= body.constData() + body.size()); // no copies
        found.append(slice.toByteArray());
    }
    QCOMPARE(found, entities);
}

void tst_EntitySlices::slices_ofAnythingElse_areNone_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"",
                             "   ",
                             "null",
                             "[]",
                             "{}",
                             "<html><body>Sign in</body></html>",
                             R"({"odata.error":{"code":"x"}})",
                             R"({"value":{}})",
                             R"({"value":null})",
                             R"({"value":[1]})",
                             R"({"value":["a"]})",
                             R"({"value":[{}{}]})",
                             R"({"value":[{},]})",
                             R"({"value":[,{}]})",
                             R"({"value":[{}]}x)",
                             R"({"value":[{}]}})",
                             R"({"value":[{}],})",
                             R"({"value":[{]}]})",
                             R"({"value":[{}],"value":[{}]})",
                             R"({"a":,"value":[]})",
                             R"({"a":"b" "value":[]})",
                             R"({value:[]})",
                             R"({"value"[]})"})
        QTest::newRow(body) << QByteArray(body);
}

void tst_EntitySlices::slices_ofAnythingElse_areNone()
{
    QFETCH(QByteArray, body);
    QVERIFY(!entitySlices(body));
}

void tst_EntitySlices::slices_ofPageCutAnywhere_areNone()
{
    const QByteArray body = R"({"odata.metadata":"http://x","value":[{"a":"\"}"},{"b":[1,{}]}],"c":12})";
    QVERIFY(entitySlices(body));
    for (qsizetype length = 0; length < body.size(); ++length)
        QVERIFY2(!entitySlices(body.left(length)), body.left(length).constData());
}

QTEST_GUILESS_MAIN(tst_EntitySlices)
#include "tst_entityslices.moc"
