// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/mappingmemory.h"

#include <QTest>

using namespace leadlight::leads;
using namespace Qt::Literals::StringLiterals;
using leadlight::ui::MappingMemory;

namespace {

CsvSample sample(DateOrders orders = DateOrders::Alike)
{
    CsvSample csv;
    csv.mapping.delimiter = ';';
    csv.mapping.encoding = TextEncoding::Windows1250;
    csv.mapping.dateOrder = DateOrder::DayFirst;
    csv.mapping.header = {u"secret name"_s, u"b"_s, u"c"_s};
    csv.mapping.columns = {LeadPart::Email, std::nullopt, LeadPart::CreatedTime};
    csv.dateOrders = orders;
    return csv;
}

} // namespace

class TestMappingMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapping_comesBack();
    void latest_takesThePlaceOfTheOneBefore();
    void fifty_areKept();
    void fileWithoutAHeader_isForgotten();
    void damagedText_healsToNothing_data();
    void damagedText_healsToNothing();
};

void TestMappingMemory::mapping_comesBack()
{
    MappingMemory memory;
    memory.remember("a;b;c", sample());
    memory.remember("d;e;f", sample(DateOrders::Either));
    QVERIFY(!memory.toText().contains(u"secret"));
    const MappingMemory read(memory.toText());
    const auto first = read.find("a;b;c");
    QVERIFY(first);
    QCOMPARE(*first, (CsvWishes{';', TextEncoding::Windows1250, true, std::nullopt, sample().mapping.columns}));
    // What only a person can tell is remembered, too.
    const auto second = read.find("d;e;f");
    QVERIFY(second);
    QCOMPARE(second->dateOrder, std::optional(DateOrder::DayFirst));
    QVERIFY(!read.find("a;b"));
    QCOMPARE(read.toText(), memory.toText());
}

void TestMappingMemory::latest_takesThePlaceOfTheOneBefore()
{
    MappingMemory memory;
    memory.remember("a", sample());
    CsvSample other = sample();
    other.mapping.columns = {LeadPart::Phone};
    memory.remember("a", other);
    const auto found = MappingMemory(memory.toText()).find("a");
    QVERIFY(found);
    QCOMPARE(*found->columns, other.mapping.columns);
}

void TestMappingMemory::fifty_areKept()
{
    MappingMemory memory;
    for (int i = 0; i < 60; ++i)
        memory.remember(QByteArray::number(i), sample());
    memory.remember("10", sample()); // comes to the front
    const MappingMemory read(memory.toText());
    QVERIFY(read.find("10") && read.find("59") && read.find("11"));
    QVERIFY(!read.find("9"));
}

void TestMappingMemory::fileWithoutAHeader_isForgotten()
{
    CsvSample csv = sample();
    csv.mapping.hasHeader = false;
    MappingMemory memory;
    memory.remember("a", csv);
    QVERIFY(!memory.find("a"));
}

void TestMappingMemory::damagedText_healsToNothing_data()
{
    QTest::addColumn<QString>("text");
    MappingMemory memory;
    memory.remember("a", sample());
    const QString whole = memory.toText();
    QTest::newRow("nothing") << QString();
    QTest::newRow("cut short") << whole.chopped(3);
    QTest::newRow("not a list") << u"{}"_s;
    QTest::newRow("other values") << u"[1,\"a\",null,{}]"_s;
    QTest::newRow("no columns") << QString(whole).replace(u"\"columns\":["_s, u"\"col\":["_s);
    QTest::newRow("another delimiter") << QString(whole).replace(u"\";\""_s, u"\"x\""_s);
    QTest::newRow("another encoding") << QString(whole).replace(u"windows-1250"_s, u"windows-9999"_s);
}

void TestMappingMemory::damagedText_healsToNothing()
{
    QFETCH(QString, text);
    QVERIFY(!MappingMemory(text).find("a"));
}

QTEST_GUILESS_MAIN(TestMappingMemory)
#include "tst_mappingmemory.moc"
