// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectorfixture.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/savedviews.h"
#include "ui/leads/sidepanel.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace leadlight;
using namespace leadlight::tests;
using ui::MainWindow;
using ui::SavedView;
using ui::SavedViews;

/// Saved views in the whole window: keys typed, rows clicked, the file read.
class TestViewList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saveAs_asksForANameAndCounts();
    void escape_savesNothing();
    void view_comesBackAsAWhole();
    void change_isToldSavedAndUndone();
    void menu_renamesMovesDeletesAndUndoes();
    void digits_chooseViews();
    void startUpView_isAskedForFirstAndOnce();
    void brokenFilter_isToldAndKept();
    void ownLayout_isWhatTheWindowRemembers();
    void otherWindowsView_appears();
    void brokenFile_isToldOnce();
    void folderInTheWay_isSetAsideAndTold();

private:
    void open();
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    ui::SidePanel &panel() const { return *find<ui::SidePanel>("sidePanel"); }
    QHeaderView &header() const { return *find<ui::LeadGridView>("leadGrid")->horizontalHeader(); }
    QString text() const { return find<QLineEdit>("filterEdit")->text(); }
    QString counts() const { return find<QLabel>("counts")->text(); }
    QTreeWidgetItem *row(const QString &name) const
    {
        const QTreeWidgetItem *views = panel().topLevelItem(0);
        for (int i = 0; i < views->childCount(); ++i) {
            if (views->child(i)->text(0) == name)
                return views->child(i);
        }
        return nullptr;
    }
    void click(const char *name)
    {
        QTreeWidgetItem *item = row(QString::fromUtf8(name));
        QVERIFY2(item, name);
        panel().scrollToItem(item);
        QTest::mouseClick(panel().viewport(), Qt::LeftButton, {}, panel().visualItemRect(item).center());
    }
    void type(const char *filter)
    {
        auto *edit = find<QLineEdit>("filterEdit");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(filter));
    }
    void save(const char *name)
    {
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        auto *edit = find<QLineEdit>("viewName");
        QVERIFY(edit);
        QTest::keyClicks(edit, QString::fromUtf8(name));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!find<QLineEdit>("viewName"));
    }
    /// An entry of the menu of a view.
    void chooseInMenu(const QString &view, const char *entry)
    {
        const qsizetype index = indexInFile(view); // file() reads it anew
        Q_EMIT panel().viewMenuWanted(file().all().at(index).id, QPoint(10, 10));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == QString::fromUtf8(entry)) {
                QVERIFY(action->isEnabled());
                action->trigger();
                menu->close();
                return;
            }
        }
        QFAIL(entry);
    }
    SavedViews &file() const
    {
        m_file = std::make_unique<SavedViews>(m_fixture->profile.viewsFile());
        return *m_file;
    }
    QStringList namesInFile() const
    {
        QStringList names;
        for (const SavedView &view : file().all())
            names.append(view.name);
        return names;
    }
    qsizetype indexInFile(const QString &name) const { return namesInFile().indexOf(name); }

    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    mutable std::unique_ptr<SavedViews> m_file;
};

void TestViewList::init()
{
    m_fixture = std::make_unique<ConnectorFixture>();
    m_fixture->write(sampleLeads());
}

void TestViewList::cleanup()
{
    m_window.reset();
    m_file.reset();
    m_fixture.reset();
}

void TestViewList::open()
{
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    QSignalSpy painted(m_window.get(), &MainWindow::leadsPainted);
    m_window->resize(1200, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(painted.wait());
}

void TestViewList::saveAs_asksForANameAndCounts()
{
    open();
    type("source:SPZA");
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    auto *edit = find<QLineEdit>("viewName");
    QVERIFY(edit);
    QCOMPARE(edit->text(), QStringLiteral("source:SPZA")); // a name to begin with
    QTest::keyClicks(edit, QStringLiteral("From AppSource"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(namesInFile(), QStringList{QStringLiteral("From AppSource")});
    QCOMPARE(file().all().first().filterText, QStringLiteral("source:SPZA"));
    QTRY_COMPARE(row(QStringLiteral("From AppSource"))->text(1), QStringLiteral("3"));
    QVERIFY(row(QStringLiteral("From AppSource"))->font(0).bold());
    // The counts follow the leads.
    std::vector<leads::Lead> more = sampleLeads();
    for (leads::Lead &lead : more)
        lead.place = leads::TableKey{QStringLiteral("more"), std::get<leads::TableKey>(lead.place).rowKey};
    m_fixture->write(more);
    m_window->findChild<ui::LeadsPage *>()->refresh();
    QTRY_COMPARE(row(QStringLiteral("From AppSource"))->text(1), QStringLiteral("6"));
}

void TestViewList::escape_savesNothing()
{
    open();
    type("smith");
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QTest::keyClick(find<QLineEdit>("viewName"), Qt::Key_Escape);
    QTRY_VERIFY(!find<QLineEdit>("viewName"));
    QCOMPARE(namesInFile(), QStringList());
    QVERIFY(!row(QStringLiteral("smith")));
    QVERIFY(row(QStringLiteral("All leads"))->font(0).bold());
    QCOMPARE(text(), QStringLiteral("smith"));
}

void TestViewList::view_comesBackAsAWhole()
{
    open();
    const QList<ui::ViewColumn> ownColumns = ui::columnsOf(header());
    type("source:SPZA");
    header().setSectionHidden(header().logicalIndex(2), true);
    header().resizeSection(1, 333);
    header().moveSection(3, 1);
    const QList<ui::ViewColumn> columns = ui::columnsOf(header());
    auto *chooser = find<QPushButton>("groupingChooser");
    const auto actions = chooser->menu()->actions();
    actions.last()->trigger(); // not grouped
    save("Flat");
    QTRY_COMPARE(counts(), QStringLiteral("3 new \u00b7 3 of 6"));
    const QString flat = chooser->text();

    // Saving with the layout of the moment makes it the view's; elsewhere the window looks as before.
    click("All leads");
    QCOMPARE(text(), QString());
    ui::showColumns(header(), ownColumns);
    actions.first()->trigger();
    QVERIFY(chooser->text() != flat);
    click("Flat");
    QCOMPARE(text(), QStringLiteral("source:SPZA"));
    QCOMPARE(chooser->text(), flat);
    QCOMPARE(ui::columnsOf(header()), columns);
    QTRY_COMPARE(counts(), QStringLiteral("3 new \u00b7 3 of 6"));
    click("Do not contact");
    QCOMPARE(text(), QStringLiteral("is:dnc"));
    QVERIFY(chooser->text() != flat);
    QCOMPARE(ui::columnsOf(header()), ownColumns);
}

void TestViewList::change_isToldSavedAndUndone()
{
    open();
    type("source:SPZA");
    save("A");
    QVERIFY(row(QStringLiteral("A")));
    type("source:SPZA smith");
    QTRY_VERIFY(row(QStringLiteral("A (modified)")));
    click("Undo the changes");
    QCOMPARE(text(), QStringLiteral("source:SPZA"));
    QTRY_VERIFY(row(QStringLiteral("A")));
    QVERIFY(!row(QStringLiteral("Undo the changes")));
    header().resizeSection(1, header().sectionSize(1) + 20); // columns count, too
    QTRY_VERIFY(row(QStringLiteral("A (modified)")));
    type("smith");
    QTRY_VERIFY(row(QStringLiteral("Save the changes")));
    click("Save the changes");
    QTRY_VERIFY(row(QStringLiteral("A")));
    QCOMPARE(file().all().first().filterText, QStringLiteral("smith"));
    QCOMPARE(file().all().first().columns, ui::columnsOf(header()));
    QTRY_COMPARE(row(QStringLiteral("A"))->text(1), QStringLiteral("1"));
}

void TestViewList::menu_renamesMovesDeletesAndUndoes()
{
    open();
    for (const char *name : {"A", "B", "C"}) {
        type(name);
        save(name);
    }
    chooseInMenu(QStringLiteral("C"), "Move up");
    QCOMPARE(namesInFile().join(u' '), QStringLiteral("A C B"));
    chooseInMenu(QStringLiteral("A"), "Move down");
    QCOMPARE(namesInFile().join(u' '), QStringLiteral("C A B"));
    chooseInMenu(QStringLiteral("A"), "Rename");
    auto *edit = find<QLineEdit>("viewName");
    QTest::keyClicks(edit, QStringLiteral("A1"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(namesInFile().join(u' '), QStringLiteral("C A1 B"));
    chooseInMenu(QStringLiteral("A1"), "Start with this view");
    const QString id = file().startUp();
    QVERIFY(!id.isEmpty());

    panel().setFocus();
    panel().setCurrentItem(row(QStringLiteral("A1")));
    QTest::keyClick(&panel(), Qt::Key_Delete);
    QCOMPARE(namesInFile().join(u' '), QStringLiteral("C B"));
    QCOMPARE(find<QLabel>("messageText")->text(), QStringLiteral("The view A1 is deleted."));
    find<QPushButton>("messageAction")->click();
    QCOMPARE(namesInFile().join(u' '), QStringLiteral("C A1 B"));
    QCOMPARE(file().startUp(), id);
    chooseInMenu(QStringLiteral("A1"), "Start with this view"); // and no longer
    QCOMPARE(file().startUp(), QString());
}

void TestViewList::digits_chooseViews()
{
    open();
    type("smith");
    save("A");
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(text(), QStringLiteral("is:waiting"));
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(text(), QStringLiteral("is:overdue"));
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(text(), QStringLiteral("is:dnc"));
    QTest::keyClick(m_window.get(), Qt::Key_8, Qt::ControlModifier);
    QCOMPARE(text(), QStringLiteral("smith"));
    QVERIFY(row(QStringLiteral("A"))->font(0).bold());
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier); // there is none
    QCOMPARE(text(), QStringLiteral("smith"));
}

void TestViewList::startUpView_isAskedForFirstAndOnce()
{
    {
        SavedViews views(m_fixture->profile.viewsFile());
        SavedView view;
        view.name = QStringLiteral("Start");
        view.filterText = QStringLiteral("source:SPZA");
        view.grouping = {leads::LeadField::Offer};
        view.columns = {{QStringLiteral("marker"), 30}, {QStringLiteral("name"), 200}, {QStringLiteral("phone"), 90}};
        const auto added = views.add(view);
        QVERIFY(added);
        QVERIFY(views.setStartUp(added->id));
    }
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    QSignalSpy answers(find<ui::LeadGridView>("leadGrid")->model(), &QAbstractItemModel::modelReset);
    QSignalSpy painted(m_window.get(), &MainWindow::leadsPainted);
    m_window->resize(1200, 800);
    m_window->show();
    QCOMPARE(text(), QStringLiteral("source:SPZA"));
    QCOMPARE(ui::columnsOf(header()).size(), 3);
    QVERIFY(painted.wait());
    QTRY_COMPARE(row(QStringLiteral("Start"))->text(1), QStringLiteral("3"));
    QTRY_COMPARE(counts(), QStringLiteral("3 new \u00b7 3 of 6"));
    QCOMPARE(answers.size(), 1);
    QVERIFY(row(QStringLiteral("Start"))->font(0).bold());
}

void TestViewList::brokenFilter_isToldAndKept()
{
    {
        SavedViews views(m_fixture->profile.viewsFile());
        SavedView view;
        view.name = QStringLiteral("Broken");
        view.filterText = QStringLiteral("smith colour:red");
        QVERIFY(views.add(view));
    }
    open();
    QCOMPARE(row(QStringLiteral("Broken"))->text(1), QStringLiteral("!"));
    click("Broken");
    QCOMPARE(text(), QStringLiteral("smith colour:red"));
    QVERIFY(find<QLabel>("filterReason")->isVisible());
    QVERIFY(find<QLabel>("filterReason")->text().contains(QStringLiteral("colour")));
    QTRY_COMPARE(counts(), QStringLiteral("1 new \u00b7 1 of 6")); // what is understood of it
    QVERIFY(row(QStringLiteral("Broken")));                        // not modified
    click("All leads");
    QVERIFY(!find<QLabel>("filterReason")->isVisible());
    QCOMPARE(file().all().first().filterText, QStringLiteral("smith colour:red"));
}

void TestViewList::ownLayout_isWhatTheWindowRemembers()
{
    open();
    const QList<ui::ViewColumn> ownColumns = ui::columnsOf(header());
    const QString grouping = find<QPushButton>("groupingChooser")->text();
    type("smith");
    save("A");
    header().setSectionHidden(2, true);
    find<QPushButton>("groupingChooser")->menu()->actions().last()->trigger();
    QVERIFY(find<QPushButton>("groupingChooser")->text() != grouping);
    m_window->close();
    m_window.reset();
    open();
    QCOMPARE(text(), QStringLiteral("smith")); // the view comes back
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(text(), QString());
    QCOMPARE(ui::columnsOf(header()), ownColumns);
    QCOMPARE(find<QPushButton>("groupingChooser")->text(), grouping);
}

void TestViewList::otherWindowsView_appears()
{
    open();
    SavedViews other(m_fixture->profile.viewsFile());
    SavedView view;
    view.name = QStringLiteral("Elsewhere");
    view.filterText = QStringLiteral("is:dnc");
    const auto added = other.add(view);
    QTRY_VERIFY(row(QStringLiteral("Elsewhere")));
    QTRY_COMPARE(row(QStringLiteral("Elsewhere"))->text(1), QStringLiteral("1"));
    click("Elsewhere");
    QVERIFY(other.remove(added->id));
    QTRY_VERIFY(!row(QStringLiteral("Elsewhere")));
    QCOMPARE(text(), QStringLiteral("is:dnc"));
    QVERIFY(row(QStringLiteral("Do not contact"))->font(0).bold());
}

void TestViewList::brokenFile_isToldOnce()
{
    QFile broken(m_fixture->profile.viewsFile());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("oops");
    broken.close();
    open();
    QVERIFY(find<QLabel>("messageText")->text().contains(QStringLiteral("views.json.damaged")));
    type("smith");
    save("A");
    m_window.reset();
    open();
    QVERIFY(!find<QWidget>("messageBar")->isVisible());
    QVERIFY(row(QStringLiteral("A")));
}

void TestViewList::folderInTheWay_isSetAsideAndTold()
{
    open();
    const QString path = m_fixture->profile.viewsFile();
    QVERIFY(QDir().mkpath(path + QStringLiteral("/in the way")));
    type("smith");
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(find<QLabel>("messageText")->text().contains(QStringLiteral("views.json")));
    QVERIFY(find<QLineEdit>("viewName")); // and the view is saved
}

QTEST_MAIN(TestViewList)
#include "tst_viewlist.moc"
