// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/jsonscan.h"

#include <QTest>

using namespace leadlight::leads;

class TestJsonScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value_hasAnEnd_data();
    void value_hasAnEnd();
    void string_isUnescaped_data();
    void string_isUnescaped();
    void members_comeInOrderWithTheirOwnCharacters();
    void brokenObject_givesWhatStandsBeforeTheBreak();
    void deepNesting_isRead();
    void elements_areSliced();
};

void TestJsonScan::value_hasAnEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("at");
    const auto row = [](const char *text, JsonEnd::Status status, int at) {
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(status) << at;
    };
    using Status = JsonEnd::Status;
    row("{}", Status::Complete, 2);
    row(" {\"a\":[1,{\"b\":null}],\"c\":\"}\"} x", Status::Complete, 29);
    row("[]", Status::Complete, 2);
    row("\"a\\\"b\" ", Status::Complete, 6);
    row("true,", Status::Complete, 4);
    row("-1.5e+3]", Status::Complete, 7);
    row("12", Status::Incomplete, 2);
    row("tru", Status::Incomplete, 0);
    row("{\"a\":1", Status::Incomplete, 6);
    row("{\"a", Status::Incomplete, 3);
    row("{\"a\":", Status::Incomplete, 5);
    row("{", Status::Incomplete, 1);
    row("", Status::Incomplete, 0);
    row("[1,2", Status::Incomplete, 4);
    row("{\"a\":1,}", Status::Broken, 7);
    row("{\"a\" 1}", Status::Broken, 5);
    row("{\"a\":1 \"b\":2}", Status::Broken, 7);
    row("{'a':1}", Status::Broken, 1);
    row("[1,]", Status::Broken, 3);
    row("{\"a\":x}", Status::Broken, 5);
    row("[}", Status::Broken, 1);
    row("]", Status::Broken, 0);
    row("\xef\xbb\xbf{\xc2\xa0}", Status::Complete, 7);
}

void TestJsonScan::value_hasAnEnd()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    QFETCH(int, at);
    const JsonEnd end = jsonEnd(text);
    QCOMPARE(static_cast<int>(end.status), status);
    QCOMPARE(end.at, qsizetype(at));
}

void TestJsonScan::string_isUnescaped_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &written, const QString &text) {
        QTest::newRow(name) << QByteArray('"' + written + '"') << text;
    };
    row("plain", "abc", QStringLiteral("abc"));
    row("short escapes", R"(\"\\\/\b\f\n\r\t)", QStringLiteral("\"\\/\b\f\n\r\t"));
    row("umlaut", R"(\u00fC)", QStringLiteral("ü"));
    row("pair", R"(\ud83d\uDE80)", QStringLiteral("🚀"));
    row("lone high", R"(\ud83dx)", QStringLiteral("\ufffdx"));
    row("lone low", R"(\ude80)", QStringLiteral("\ufffd"));
    row("NUL", R"(a\u0000b)", QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    row("cut escape", R"(\u12)", QStringLiteral("u12"));
    row("unknown escape", R"(\x)", QStringLiteral("x"));
    row("backslash before ü", "\\\xc3\xbc", QStringLiteral("ü"));
    row("raw line break", "a\nb", QStringLiteral("a\nb"));
    row("bytes that are not UTF-8", "a\xff\xfe", QStringLiteral("a\ufffd\ufffd"));
}

void TestJsonScan::string_isUnescaped()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, text);
    QCOMPARE((JsonValue{JsonValue::Kind::String, written}.toText()), text);
}

void TestJsonScan::members_comeInOrderWithTheirOwnCharacters()
{
    const QByteArray json = R"({"z":12345678901234567890.10,"a":{"n": [1, 2]},"a":null,"\u0062":false, "s":"x"} )";
    const JsonMembers object = jsonMembers(json);
    QVERIFY(object.isWhole);
    QStringList read;
    for (const JsonMember &member : object.members)
        read.append(member.name() + u'=' + member.value.toText());
    QCOMPARE(read, (QStringList{QStringLiteral("z=12345678901234567890.10"), QStringLiteral("a={\"n\": [1, 2]}"),
                                QStringLiteral("a="), QStringLiteral("b=false"), QStringLiteral("s=x")}));
}

void TestJsonScan::brokenObject_givesWhatStandsBeforeTheBreak()
{
    for (const char *json : {R"({"a":1,"b":"cut)", R"({"a":1 "b":2})", R"({"a":1,})", R"({"a":1} x)"}) {
        const JsonMembers object = jsonMembers(json);
        QVERIFY2(!object.isWhole, json);
        QCOMPARE(object.members.size(), size_t(1));
        QCOMPARE(object.members[0].name(), QStringLiteral("a"));
    }
    QVERIFY(jsonMembers("").members.empty());
    QVERIFY(jsonMembers("[1]").members.empty());
    QVERIFY(jsonMembers("{}").isWhole);
}

void TestJsonScan::deepNesting_isRead()
{
    const qsizetype depth = 1'000'000;
    const QByteArray json = "{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
    QCOMPARE(jsonEnd(json).at, json.size());
    QCOMPARE(jsonMembers(json).members.size(), size_t(1));
    QCOMPARE(jsonEnd(QByteArray(depth, '{')).status, JsonEnd::Status::Broken);
}

void TestJsonScan::elements_areSliced()
{
    const QByteArray json = R"([1, "two", {"three":3}, [] ])";
    QStringList read;
    for (const JsonValue &element : jsonElements(json))
        read.append(element.toText());
    QCOMPARE(read, (QStringList{QStringLiteral("1"), QStringLiteral("two"), QStringLiteral("{\"three\":3}"),
                                QStringLiteral("[]")}));
    QVERIFY(jsonElements("[]").empty());
    QVERIFY(jsonElements("[1,").empty());
    QVERIFY(jsonElements("{}").empty());
}

QTEST_GUILESS_MAIN(TestJsonScan)
#include "tst_jsonscan.moc"
