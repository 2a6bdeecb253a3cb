// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadcolumns.h"
#include "ui/leads/savedviews.h"

#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using ui::SavedView;
using ui::SavedViews;

namespace {

SavedView sample(const char *name, const char *filter = "is:new")
{
    SavedView view;
    view.name = QString::fromUtf8(name);
    view.filterText = QString::fromUtf8(filter);
    view.sort = {leads::LeadField::Company, false};
    view.grouping = {leads::LeadField::Offer, leads::LeadField::Source};
    view.columns = {{QStringLiteral("marker"), 30}, {QStringLiteral("company"), 120}, {QStringLiteral("name"), 200}};
    return view;
}

} // namespace

/// views.json, real files in a folder.
class TestSavedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void view_isReadBackAsItWas();
    void file_isItsOwnersOnly();
    void name_isMadeFree();
    void order_isKept();
    void startUp_goesWithItsView();
    void twoWindows_keepEachOthersViews();
    void otherWindowsChange_isSeen();
    void brokenFile_isSetAsideAndHeals_data();
    void brokenFile_isSetAsideAndHeals();
    void fileBrokenLater_takesNothingAway();
    void brokenEntry_hidesOnlyItself();
    void brokenFilter_isKept();
    void foldersThatCannotBeWritten_areToldOf();
    void columns_areShownAndReadBack();
    void columns_thatAreNone_areLeftOut();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("views.json")); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QStringList names(const SavedViews &views)
    {
        QStringList names;
        for (const SavedView &view : views.all())
            names.append(view.name);
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSavedViews::view_isReadBackAsItWas()
{
    SavedViews views(path());
    QVERIFY(views.all().isEmpty());
    const auto added = views.add(sample("Žluťoučký 🚀", "company:\"Contoso Ltd\" after:2026-01-01"));
    QVERIFY(added);
    QVERIFY(!added->id.isEmpty());
    const SavedViews again(path());
    QCOMPARE(again.all(), QList<SavedView>{*added});
    QCOMPARE(again.all().first().sort, sample("").sort);
    QCOMPARE(again.all().first().columns, sample("").columns);
    QCOMPARE(again.all().first().grouping, sample("").grouping);
}

void TestSavedViews::file_isItsOwnersOnly()
{
    SavedViews views(path());
    QVERIFY(views.add(sample("a")));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(path()) & others, QFileDevice::Permissions());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("views.json")});
}

void TestSavedViews::name_isMadeFree()
{
    SavedViews views(path());
    const auto first = views.add(sample("Prague"));
    QVERIFY(views.add(sample(" prague ")));
    QCOMPARE(names(views), (QStringList{QStringLiteral("Prague"), QStringLiteral("prague 2")}));
    SavedView renamed = *first; // its own name is free
    QVERIFY(views.replace(renamed));
    renamed.name = QStringLiteral("prague 2");
    QVERIFY(views.replace(renamed));
    QCOMPARE(names(views), (QStringList{QStringLiteral("prague 2 2"), QStringLiteral("prague 2")}));
}

void TestSavedViews::order_isKept()
{
    SavedViews views(path());
    QVERIFY(views.add(sample("a")));
    QVERIFY(views.add(sample("b")));
    const auto c = views.add(sample("c"));
    QVERIFY(views.move(c->id, -1));
    QCOMPARE(names(views), (QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
    QVERIFY(views.move(c->id, -1));
    QVERIFY(views.move(c->id, -1)); // is at the top already
    QVERIFY(views.move(QStringLiteral("nobody"), 1));
    QCOMPARE(names(SavedViews(path())), (QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    // What was deleted comes back where it was.
    const SavedView gone = views.all().at(1);
    QVERIFY(views.remove(gone.id));
    QVERIFY(views.add(gone, 1));
    QCOMPARE(names(views), (QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(views.all().at(1).id, gone.id);
}

void TestSavedViews::startUp_goesWithItsView()
{
    SavedViews views(path());
    const auto view = views.add(sample("a"));
    QVERIFY(views.setStartUp(view->id));
    QCOMPARE(SavedViews(path()).startUp(), view->id);
    QVERIFY(views.remove(view->id));
    QCOMPARE(SavedViews(path()).startUp(), QString());
}

void TestSavedViews::twoWindows_keepEachOthersViews()
{
    SavedViews one(path());
    SavedViews other(path());
    const auto a = one.add(sample("a"));
    const auto b = other.add(sample("b")); // before it has seen the first
    QCOMPARE(names(other), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    SavedView changed = *a;
    changed.filterText = QStringLiteral("x");
    QVERIFY(one.replace(changed));
    QVERIFY(other.setStartUp(b->id));
    const SavedViews now(path());
    QCOMPARE(names(now), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(now.find(a->id)->filterText, QStringLiteral("x"));
    QCOMPARE(now.startUp(), b->id);
    // A view that the other has deleted is not lost when it is being changed here.
    QVERIFY(other.remove(a->id));
    QVERIFY(one.replace(changed));
    QCOMPARE(names(SavedViews(path())), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
}

void TestSavedViews::otherWindowsChange_isSeen()
{
    SavedViews one(path());
    QSignalSpy changed(&one, &SavedViews::changed);
    SavedViews other(path());
    QVERIFY(other.add(sample("a")));
    QTRY_COMPARE(names(one), QStringList{QStringLiteral("a")});
    QVERIFY(other.add(sample("b"))); // the file is another one by now
    QTRY_COMPARE(one.all().size(), 2);
    QCOMPARE(changed.size(), 2);
}

void TestSavedViews::brokenFile_isSetAsideAndHeals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("\0\xff\x80 oops", 8);
    QTest::newRow("cut off") << QByteArray("{\"version\":1,\"views\":[{\"id\":\"a\"");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no views") << QByteArray("{\"version\":1,\"views\":7}");
    QTest::newRow("too many") << "{\"version\":1,\"views\":[" + QByteArray("1,").repeated(2000) + "1]}";
    QTest::newRow("too large") << "{\"version\":1,\"views\":[]," + QByteArray(5 << 20, ' ') + "\"x\":1}";
    QTest::newRow("too deep") << QByteArray(100'000, '[');
}

void TestSavedViews::brokenFile_isSetAsideAndHeals()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    SavedViews views(path());
    QVERIFY(views.all().isEmpty());
    const QString aside = path() + QStringLiteral(".damaged");
    QCOMPARE(views.takeSetAside(), aside);
    QCOMPARE(views.takeSetAside(), QString()); // told once
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    QVERIFY(views.add(sample("a")));
    QCOMPARE(names(SavedViews(path())), QStringList{QStringLiteral("a")});
    // And a second one does not take the first one's place.
    write("oops");
    SavedViews again(path());
    QCOMPARE(again.takeSetAside(), aside + QStringLiteral("-2"));
}

void TestSavedViews::fileBrokenLater_takesNothingAway()
{
    SavedViews views(path());
    QVERIFY(views.add(sample("a")));
    write("oops");
    QVERIFY(views.add(sample("b")));
    QVERIFY(!views.takeSetAside().isEmpty());
    QCOMPARE(names(SavedViews(path())), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(QFile::remove(path()));
    QVERIFY(views.add(sample("c")));
    QCOMPARE(SavedViews(path()).all().size(), 3);
}

void TestSavedViews::brokenEntry_hidesOnlyItself()
{
    write(R"({"version":1,"views":[{"id":"1","name":"a","filter":"x"},{"id":"2","nom":"b"},7,)"
          R"({"id":"3","name":"c","filter":"y","sort":"nothing:desc","grouping":"email","columns":[1,{"id":"name"}]},)"
          R"({"id":"1","name":"d","filter":"z"}]})");
    SavedViews views(path());
    QCOMPARE(names(views), (QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("d")}));
    QCOMPARE(views.find(QStringLiteral("3"))->sort, leads::LeadSort());
    QCOMPARE(views.find(QStringLiteral("3"))->grouping, QList<leads::LeadField>());
    QCOMPARE(views.find(QStringLiteral("1"))->filterText, QStringLiteral("x"));
    QVERIFY(views.takeSetAside().isEmpty());
    QVERIFY(views.remove(QStringLiteral("3")));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"nom\": \"b\""));
}

void TestSavedViews::brokenFilter_isKept()
{
    SavedViews views(path());
    const auto view = views.add(sample("a", "colour:red \"open"));
    QCOMPARE(SavedViews(path()).find(view->id)->filterText, QStringLiteral("colour:red \"open"));
}

void TestSavedViews::foldersThatCannotBeWritten_areToldOf()
{
    SavedViews views(m_folder->filePath(QStringLiteral("nowhere/views.json")));
    const auto added = views.add(sample("a"));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, core::ErrorKind::NotWritable);
    QVERIFY(views.all().isEmpty());
}

void TestSavedViews::columns_areShownAndReadBack()
{
    QStandardItemModel model(0, int(ui::leadColumns().size()));
    QHeaderView header(Qt::Horizontal);
    header.setModel(&model);
    const QList<ui::ViewColumn> columns{{QStringLiteral("company"), 111},
                                        {QStringLiteral("marker"), 40},
                                        {QStringLiteral("description"), 222},
                                        {QStringLiteral("name"), 99}};
    ui::showColumns(header, columns);
    QCOMPARE(ui::columnsOf(header), columns);
    const QList<ui::ViewColumn> others{{QStringLiteral("marker"), 40},
                                       {QStringLiteral("name"), 100},
                                       {QStringLiteral("email"), 150},
                                       {QStringLiteral("company"), 120}};
    ui::showColumns(header, others);
    QCOMPARE(ui::columnsOf(header), others);
    ui::showColumns(header, columns);
    QCOMPARE(ui::columnsOf(header), columns);
    ui::showColumns(header, {}); // as they are
    QCOMPARE(ui::columnsOf(header), columns);
}

void TestSavedViews::columns_thatAreNone_areLeftOut()
{
    QStandardItemModel model(0, int(ui::leadColumns().size()));
    QHeaderView header(Qt::Horizontal);
    header.setModel(&model);
    ui::showColumns(header, {{QStringLiteral("colour"), 100},
                             {QStringLiteral("email"), -5},
                             {QStringLiteral("email"), 70},
                             {QStringLiteral("phone"), 1'000'000}});
    QStringList shown;
    for (const ui::ViewColumn &column : ui::columnsOf(header)) {
        shown.append(column.id);
        QVERIFY(column.width > 0 && column.width <= 4000);
    }
    QCOMPARE(shown, (QStringList{QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("marker"),
                                 QStringLiteral("name")}));
}

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
