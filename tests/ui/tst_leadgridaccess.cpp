// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadgridview.h"
#include "ui/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QProcess>
#include <QScrollBar>

#include <numeric>

using namespace leadlight;
using namespace leadlight::tests;
using leads::LeadField;
using ui::LeadGridModel;
using ui::LeadGridView;

namespace {

constexpr int patience = 20'000;

/// What was told to programs that read the screen, as "focus Name: Jana 1".
QStringList told;

void note(QAccessibleEvent *event)
{
    const QAccessibleInterface *interface = event->accessibleInterface();
    const bool isCell = interface && interface->object() == nullptr;
    switch (event->type()) {
    case QAccessible::Focus:
        if (isCell)
            told.append(QStringLiteral("focus ") + interface->text(QAccessible::Name));
        break;
    case QAccessible::NameChanged:
        if (isCell)
            told.append(QStringLiteral("name ") + interface->text(QAccessible::Name));
        break;
    case QAccessible::SelectionWithin:
        told.append(QStringLiteral("selection"));
        break;
    default:
        break;
    }
}

QStringList allTold(QLatin1StringView kind)
{
    return told.filter(QString(kind));
}

} // namespace

/// The grid as a program that reads the screen sees it, with the real bridge to such programs at work.
class TestLeadGridAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cell_saysItsColumnAndValue();
    void marks_areWords();
    void heading_isOneCellThatSaysItsState();
    void columnsOnTheScreen_areTheColumns();
    void millionLeads_areOnlyAskedForOnTheScreen();
    void manyCells_areForgotten();
    void arrowKeys_tellTheCell();
    void focus_tellsTheCell();
    void folding_isTold();
    void newLeads_leaveTheCellAsItWas();
    void currentLeadThatIsGone_isTold();
    void selectAll_isCountedNotListed();
    void actions_foldAndSort();

private:
    void show(store::LeadView view);
    [[nodiscard]] static store::LeadView flat(int leads);
    [[nodiscard]] static store::LeadView grouped(int groups, int leadsOfEach);
    [[nodiscard]] QAccessibleInterface &grid() const { return *QAccessible::queryAccessibleInterface(m_view.get()); }
    [[nodiscard]] QAccessibleTableInterface &table() const { return *grid().tableInterface(); }
    [[nodiscard]] QString nameAt(int row, int column) const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<core::Background> m_reading;
    std::unique_ptr<LeadGridModel> m_model;
    std::unique_ptr<LeadGridView> m_view;
};

void TestLeadGridAccess::initTestCase()
{
    if (!QTest::qWaitFor(&QAccessible::isActive))
        QSKIP("nobody listens: the bus has not switched accessibility on");
    QAccessible::installUpdateHandler(note);
}

void TestLeadGridAccess::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_reading = std::make_unique<core::Background>(2);
    m_model = std::make_unique<LeadGridModel>(*m_reading, m_fixture->stores);
    m_view = std::make_unique<LeadGridView>(*m_model);
    m_view->resize(900, 400);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestLeadGridAccess::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_reading.reset();
    m_fixture.reset();
}

void TestLeadGridAccess::show(store::LeadView view)
{
    m_fixture->write(sampleLeads());
    m_model->setView(std::move(view));
    m_view->setFocus();
    QCoreApplication::processEvents();
    told.clear();
}

store::LeadView TestLeadGridAccess::flat(int leads)
{
    store::LeadView view;
    view.ids.resize(size_t(leads));
    std::iota(view.ids.begin(), view.ids.end(), 1);
    return view;
}

store::LeadView TestLeadGridAccess::grouped(int groups, int leadsOfEach)
{
    store::LeadView view = flat(groups * leadsOfEach);
    for (int i = 0; i < groups; ++i)
        view.groups.push_back(
            {0, LeadField::Offer, QStringLiteral("offer %1").arg(i), {}, qint64(i) * leadsOfEach, leadsOfEach});
    return view;
}

QString TestLeadGridAccess::nameAt(int row, int column) const
{
    const QAccessibleInterface *cell = table().cellAt(row, column);
    return cell ? cell->text(QAccessible::Name) : QStringLiteral("(no cell)");
}

void TestLeadGridAccess::cell_saysItsColumnAndValue()
{
    show(flat(6));
    QCOMPARE(grid().role(), QAccessible::Table);
    QCOMPARE(grid().text(QAccessible::Name), QStringLiteral("Leads"));
    QTRY_COMPARE(nameAt(0, 1), QStringLiteral("Name: Jana Smith, New"));
    QCOMPARE(nameAt(0, 2), QStringLiteral("E-mail: smith@example.com"));
    QCOMPARE(nameAt(0, 3), QStringLiteral("Company: Contoso"));
    QAccessibleTableCellInterface *cell = table().cellAt(3, 3)->tableCellInterface();
    QCOMPARE(cell->rowIndex(), 3);
    QCOMPARE(cell->columnIndex(), 3);
    QCOMPARE(cell->columnHeaderCells().size(), 1);
    QCOMPARE(cell->columnHeaderCells().constFirst()->text(QAccessible::Name), QStringLiteral("Company"));
    QCOMPARE(cell->columnHeaderCells().constFirst()->role(), QAccessible::ColumnHeader);
}

void TestLeadGridAccess::marks_areWords()
{
    show(flat(6));
    QTRY_COMPARE(nameAt(2, 0), QStringLiteral("New, Do not contact"));
    m_model->markSeen(1);
    QCOMPARE(nameAt(0, 0), QStringLiteral("Looked at"));
}

void TestLeadGridAccess::heading_isOneCellThatSaysItsState()
{
    show(grouped(2, 3));
    QCOMPARE(nameAt(0, 1), QStringLiteral("offer 0, 3 leads, unfolded, level 1"));
    QAccessibleInterface *heading = table().cellAt(0, 1);
    QCOMPARE(grid().child(table().columnCount()), heading);
    QVERIFY(grid().child(table().columnCount() + 1)->text(QAccessible::Name) != nameAt(0, 1));
    QCOMPARE(heading->rect().width(), m_view->viewport()->width());
    const QAccessibleInterface *under = table().cellAt(0, 3);
    QVERIFY(under->text(QAccessible::Name).isEmpty() && under->state().invisible);
    QVERIFY(heading->state().expandable && heading->state().expanded && !heading->state().collapsed);
    m_model->setFolded(0, true);
    QCOMPARE(nameAt(0, 1), QStringLiteral("offer 0, 3 leads, folded, level 1"));
    QVERIFY(table().cellAt(0, 1)->state().collapsed);
    QCOMPARE(table().rowCount(), 5);
}

void TestLeadGridAccess::columnsOnTheScreen_areTheColumns()
{
    show(flat(6));
    QTRY_VERIFY(nameAt(0, 3).startsWith(QStringLiteral("Company")));
    const int before = table().columnCount();
    m_view->horizontalHeader()->setSectionHidden(2, true);
    QCOMPARE(table().columnCount(), before - 1);
    QVERIFY(nameAt(0, 2).startsWith(QStringLiteral("Company")));
    QCOMPARE(table().columnDescription(2), QStringLiteral("Company"));
    QVERIFY(!table().cellAt(0, before - 1));
    QVERIFY(!table().cellAt(6, 0));
    QVERIFY(!table().cellAt(-1, 0));
}

void TestLeadGridAccess::millionLeads_areOnlyAskedForOnTheScreen()
{
    show(flat(1'500'000));
    QCOMPARE(table().rowCount(), 1'500'000);
    QCOMPARE(table().cellAt(1'499'999, 3)->tableCellInterface()->rowIndex(), 1'499'999);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    const int children = grid().childCount();
    QVERIFY2(children > 50 && children < 1000, qPrintable(QString::number(children)));
    for (int i = 0; i < children; ++i) {
        QAccessibleInterface *child = grid().child(i);
        QVERIFY(child && child->isValid());
        QCOMPARE(grid().indexOfChild(child), i);
        QCOMPARE(child->parent(), &grid());
    }
    QVERIFY(!grid().child(children));
    QAccessibleInterface *cell = grid().child(4 * table().columnCount() + 1); // after the titles and the current row
    QCOMPARE(grid().childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
}

void TestLeadGridAccess::manyCells_areForgotten()
{
    show(flat(100'000));
    const QAccessible::Id first = QAccessible::uniqueId(table().cellAt(50'000, 1));
    QVERIFY(QAccessible::accessibleInterface(first));
    for (int row = 50'000; row < 56'000; ++row)
        QVERIFY(table().cellAt(row, 1));
    QTRY_VERIFY(!QAccessible::accessibleInterface(first));
    QCOMPARE(table().cellAt(50'000, 1)->tableCellInterface()->rowIndex(), 50'000);
}

void TestLeadGridAccess::arrowKeys_tellTheCell()
{
    show(flat(6));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTRY_VERIFY(m_model->lead(0));
    told.clear();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(allTold(QLatin1StringView("focus ")), QStringList({QStringLiteral("focus Name: Jana Novak, New"),
                                                                QStringLiteral("focus E-mail: novak@example.com"),
                                                                QStringLiteral("focus Company: Contoso")}));
    QVERIFY(grid().focusChild()->state().focused);
    QVERIFY(grid().focusChild()->state().selected);
}

void TestLeadGridAccess::focus_tellsTheCell()
{
    show(flat(6));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTRY_VERIFY(m_model->lead(0));
    m_view->clearFocus();
    told.clear();
    m_view->setFocus();
    QTRY_COMPARE(allTold(QLatin1StringView("focus ")), QStringList(QStringLiteral("focus Name: Jana Smith, New")));
}

void TestLeadGridAccess::folding_isTold()
{
    show(grouped(2, 3));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    told.clear();
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(told, QStringList(QStringLiteral("name offer 0, 3 leads, folded, level 1")));
    told.clear();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(told, QStringList(QStringLiteral("name offer 0, 3 leads, unfolded, level 1")));
}

void TestLeadGridAccess::newLeads_leaveTheCellAsItWas()
{
    show(flat(4));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTRY_VERIFY(m_model->lead(0));
    QAccessibleInterface *cell = grid().focusChild();
    const QAccessible::Id id = QAccessible::uniqueId(cell);
    told.clear();
    store::LeadView more;
    more.ids = {6, 5, 1, 2, 3, 4};
    m_model->setView(std::move(more));
    QCOMPARE(m_view->currentLead(), 1);
    QVERIFY(allTold(QLatin1StringView("focus ")).isEmpty());
    QCOMPARE(QAccessible::uniqueId(grid().focusChild()), id);
    QCOMPARE(grid().focusChild()->tableCellInterface()->rowIndex(), 2);
    QTRY_COMPARE(grid().focusChild()->text(QAccessible::Name), QStringLiteral("Name: Jana Smith, New"));
}

void TestLeadGridAccess::currentLeadThatIsGone_isTold()
{
    show(flat(4));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    const QAccessible::Id id = QAccessible::uniqueId(grid().focusChild());
    m_model->setView(store::LeadView());
    QVERIFY(!QAccessible::accessibleInterface(id));
    QVERIFY(!grid().focusChild());
    QCOMPARE(grid().childCount(), table().columnCount());
}

void TestLeadGridAccess::selectAll_isCountedNotListed()
{
    show(flat(1'500'000));
    m_view->selectAll();
    QVERIFY(told.contains(QStringLiteral("selection")));
    QCOMPARE(table().selectedRowCount(), 1'500'000);
    QVERIFY(table().selectedRows().size() <= 1000);
    QVERIFY(table().selectedCells().size() < 1000);
    QVERIFY(table().isRowSelected(1'234'567));
    QVERIFY(table().unselectRow(7));
    QCOMPARE(table().selectedRowCount(), 1'499'999);
    QVERIFY(!table().cellAt(7, 1)->state().selected);
}

void TestLeadGridAccess::actions_foldAndSort()
{
    show(grouped(2, 3));
    QAccessibleActionInterface *heading = table().cellAt(0, 1)->actionInterface();
    QVERIFY(heading->actionNames().contains(QAccessibleActionInterface::pressAction()));
    heading->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(table().rowCount(), 5);
    QCOMPARE(m_view->currentIndex().row(), 0);
    QAccessibleInterface *title = grid().child(3);
    QCOMPARE(title->text(QAccessible::Name), QStringLiteral("Company"));
    title->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(title->text(QAccessible::Description), QStringLiteral("Sorted by this column, ascending."));
}

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    QProcess display;
    display.start(QStringLiteral("Xvfb"),
                  {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                   QStringLiteral("1400x800x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!display.waitForReadyRead(patience))
        qFatal("Xvfb did not start");
    qputenv("DISPLAY", ':' + display.readLine().trimmed());
    QProcess bus; // to the programs that read the screen
    bus.start(QStringLiteral("/usr/libexec/at-spi-bus-launcher"), {QStringLiteral("--launch-immediately")});
    if (!bus.waitForStarted(patience))
        qFatal("at-spi-bus-launcher did not start");
    int failures = 0;
    {
        QApplication app(count, arguments);
        TestLeadGridAccess test;
        failures = QTest::qExec(&test, count, arguments);
    }
    for (QProcess *process : {&bus, &display}) {
        process->terminate();
        process->waitForFinished(patience);
    }
    return failures;
}

#include "tst_leadgridaccess.moc"
