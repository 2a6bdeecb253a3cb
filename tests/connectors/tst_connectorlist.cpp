// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connectorlist.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight::connectors;
using leadlight::core::ErrorKind;

class ConnectorListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void load_withoutAFile_isEmpty();
    void add_thenLoad_roundTrip();
    void add_aNameThatIsThere_isRefused();
    void add_whereNothingCanBeWritten_keepsTheListAsItWas();
    void remove_thenLoad_isGone();
    void replace_withAnotherName_keepsTheUid();
    void replace_withANameThatIsTaken_isRefused();
    void load_withOneUnreadableEntry_keepsTheOthersAndTheEntry();
    void load_aBrokenFile_saysSoAndLeavesItAlone();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("connectors.json")); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

Connector table(const QString &name)
{
    return {{}, name, QStringLiteral("azure-table"), {{QStringLiteral("table"), QStringLiteral("Leads")}}};
}

} // namespace

void ConnectorListTest::load_withoutAFile_isEmpty()
{
    const auto list = ConnectorList::load(path());
    QVERIFY(list);
    QVERIFY(list->all().isEmpty());
}

void ConnectorListTest::add_thenLoad_roundTrip()
{
    auto list = ConnectorList::load(path());
    const auto added = list->add(table(QStringLiteral(" Contoso table ")));
    QVERIFY(added);
    QVERIFY(!added->uid.isEmpty());
    const auto again = ConnectorList::load(path());
    QVERIFY(again);
    QCOMPARE(again->all(), QList<Connector>{*added});
    QVERIFY(again->named(QStringLiteral("CONTOSO TABLE")));
    QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void ConnectorListTest::add_aNameThatIsThere_isRefused()
{
    auto list = ConnectorList::load(path());
    QVERIFY(list->add(table(QStringLiteral("Contoso"))));
    const auto second = list->add(table(QStringLiteral("contoso")));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::ConnectorExists);
    QCOMPARE(list->all().size(), 1);
}

void ConnectorListTest::add_whereNothingCanBeWritten_keepsTheListAsItWas()
{
    auto list = ConnectorList::load(QStringLiteral("/proc/leadlight/connectors.json"));
    QVERIFY(list);
    const auto added = list->add(table(QStringLiteral("Contoso")));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::NotWritable);
    QVERIFY(list->all().isEmpty());
}

void ConnectorListTest::remove_thenLoad_isGone()
{
    auto list = ConnectorList::load(path());
    QVERIFY(list->add(table(QStringLiteral("one"))));
    QVERIFY(list->add(table(QStringLiteral("two"))));
    QVERIFY(list->remove(QStringLiteral("ONE")));
    QCOMPARE(list->remove(QStringLiteral("one")).error().kind, ErrorKind::UnknownConnector);
    const auto again = ConnectorList::load(path());
    QCOMPARE(again->all().size(), 1);
    QCOMPARE(again->all().first().name, QStringLiteral("two"));
}

void ConnectorListTest::replace_withAnotherName_keepsTheUid()
{
    auto list = ConnectorList::load(path());
    Connector connector = *list->add(table(QStringLiteral("one")));
    QVERIFY(list->add(table(QStringLiteral("two"))));
    connector.name = QStringLiteral("ONE");
    connector.values.insert(QStringLiteral("table"), QStringLiteral("Other"));
    QVERIFY(list->replace(connector));
    const auto again = ConnectorList::load(path());
    QCOMPARE(again->all().first(), connector);
    QCOMPARE(again->all().size(), 2);
}

void ConnectorListTest::replace_withANameThatIsTaken_isRefused()
{
    auto list = ConnectorList::load(path());
    Connector connector = *list->add(table(QStringLiteral("one")));
    QVERIFY(list->add(table(QStringLiteral("two"))));
    connector.name = QStringLiteral("Two");
    QCOMPARE(list->replace(connector).error().kind, ErrorKind::ConnectorExists);
    connector.uid = QStringLiteral("nobody");
    QCOMPARE(list->replace(connector).error().kind, ErrorKind::UnknownConnector);
    QCOMPARE(ConnectorList::load(path())->all().first().name, QStringLiteral("one"));
}

void ConnectorListTest::load_withOneUnreadableEntry_keepsTheOthersAndTheEntry()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"connectors":[{"name":7},{"uid":"u","name":"Contoso","kind":"of the future","values":{"a":"b"}}]})");
    file.close();
    auto list = ConnectorList::load(path());
    QVERIFY(list);
    QCOMPARE(list->all().size(), 1);
    QCOMPARE(list->unreadableEntries(), 1);
    QVERIFY(list->add(table(QStringLiteral("Another"))));
    const auto again = ConnectorList::load(path());
    QCOMPARE(again->all().size(), 2);
    QCOMPARE(again->unreadableEntries(), 1);
}

void ConnectorListTest::load_aBrokenFile_saysSoAndLeavesItAlone()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"connectors":[{"name")");
    file.close();
    const auto list = ConnectorList::load(path());
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::NotReadable);
    QCOMPARE(list.error().subject, path());
    QVERIFY(QFile::exists(path()));
}

QTEST_APPLESS_MAIN(ConnectorListTest)
#include "tst_connectorlist.moc"
