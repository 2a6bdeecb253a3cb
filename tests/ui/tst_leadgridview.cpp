// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/textlayouts.h"
#include "ui/windowfixture.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>

#include <numeric>

using namespace leadlight;
using namespace leadlight::tests;
using leads::LeadField;
using ui::LeadGridModel;
using ui::LeadGridView;

class TestLeadGridView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void scrollBar_tellsWhereTheRowsAre();
    void jumpToTheEnd_fetchesWhatIsThere();
    void rows_showTheLeadTheyStandFor();
    void letter_searchesNothing();
    void keys_moveAndSelect();
    void mouse_selectsRows();
    void header_sorts();
    void hugeText_isCut();
    void selectAll_isOneRange();
    void selectAll_survivesNewLeads();
    void selection_survivesAnotherOrder();
    void selection_madeWhileAskingSurvives();
    void foldedHeading_standsForItsLeads();
    void foldingWhileAsking_isKept();
    void foldingAll_keepsTheCurrentLeadInSight();
    void scrollPosition_survivesLeadsAbove();
    void currentLeadThatIsGone_givesWayToTheNext();
    void columnsOfAFormerVersion_getTheNewOnes();
    void texts_areBoldAndCutToTheirWidth();
    void millionGroups_foldAndScroll();

private:
    void write(int leads);
    [[nodiscard]] static store::LeadView flat(int leads);
    [[nodiscard]] static store::LeadView grouped(int groups, int leadsOfEach);
    void select(int first, int last);
    [[nodiscard]] std::vector<qint64> selectedIds() const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<core::Background> m_reading;
    std::unique_ptr<LeadGridModel> m_model;
    std::unique_ptr<LeadGridView> m_view;
};

void TestLeadGridView::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_reading = std::make_unique<core::Background>(2);
    m_model = std::make_unique<LeadGridModel>(*m_reading, m_fixture->stores);
    m_view = std::make_unique<LeadGridView>(*m_model);
    m_view->resize(900, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestLeadGridView::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_reading.reset();
    m_fixture.reset();
}

/// Leads 1 .. @p leads, called "Jana <id>".
void TestLeadGridView::write(int leads)
{
    std::vector<leads::Lead> all;
    for (int id = 1; id <= leads; ++id) {
        leads::Lead lead;
        lead.place = leads::TableKey{QStringLiteral("p"), QString::number(id)};
        lead.firstName = QStringLiteral("Jana");
        lead.lastName = QString::number(id);
        all.push_back(lead);
    }
    m_fixture->write(all);
}

store::LeadView TestLeadGridView::flat(int leads)
{
    store::LeadView view;
    view.ids.resize(size_t(leads));
    std::iota(view.ids.begin(), view.ids.end(), 1);
    return view;
}

store::LeadView TestLeadGridView::grouped(int groups, int leadsOfEach)
{
    store::LeadView view = flat(groups * leadsOfEach);
    for (int i = 0; i < groups; ++i)
        view.groups.push_back(
            {0, LeadField::Offer, QStringLiteral("offer %1").arg(i), {}, qint64(i) * leadsOfEach, leadsOfEach});
    return view;
}

void TestLeadGridView::select(int first, int last)
{
    m_view->selectionModel()->select(
        QItemSelection(m_model->index(first, 0), m_model->index(last, m_model->columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
}

std::vector<qint64> TestLeadGridView::selectedIds() const
{
    std::vector<qint64> ids = m_view->selection().ids();
    std::sort(ids.begin(), ids.end());
    return ids;
}

void TestLeadGridView::scrollBar_tellsWhereTheRowsAre()
{
    m_model->setView(flat(1'500'000));
    QScrollBar *bar = m_view->verticalScrollBar();
    QCOMPARE(bar->maximum(), 1'500'000 * m_view->rowHeight() - m_view->viewport()->height());
    bar->setValue(bar->maximum());
    QCOMPARE(m_view->rowAt(m_view->viewport()->height() - 1), 1'499'999);
    bar->setValue(bar->maximum() / 2);
    QVERIFY(qAbs(m_view->rowAt(0) - 750'000) < 20);
    QCOMPARE(m_view->indexAt({50, 0}).row(), m_view->rowAt(0));
}

void TestLeadGridView::jumpToTheEnd_fetchesWhatIsThere()
{
    write(3000);
    m_model->setView(flat(3000));
    QSignalSpy fetched(m_model.get(), &QAbstractItemModel::dataChanged);
    QScrollBar *bar = m_view->verticalScrollBar();
    // Past everything at a speed that leaves no time to fetch.
    for (int value = 0; value < bar->maximum(); value += m_view->viewport()->height()) {
        bar->setValue(value);
        m_view->viewport()->repaint();
    }
    bar->setValue(bar->maximum());
    m_view->viewport()->repaint();
    QTRY_VERIFY(m_model->lead(2999));
    QCOMPARE(m_model->lead(2999)->lead.lastName, QStringLiteral("3000"));
    QVERIFY(fetched.size() < 10); // of 47 blocks that were painted
}

void TestLeadGridView::rows_showTheLeadTheyStandFor()
{
    write(600);
    store::LeadView view = grouped(30, 20);
    std::reverse(view.ids.begin(), view.ids.end());
    m_model->setView(view);
    const auto names = [this] {
        int right = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (const qint64 id = m_model->leadId(row); id != 0)
                right += m_model->index(row, ui::NameColumn).data() == QStringLiteral("Jana %1").arg(id) ? 1 : 0;
        }
        return right;
    };
    QTRY_COMPARE(names(), 600);
    m_model->setFolded(0, true);
    QCOMPARE(names(), 580);
}

void TestLeadGridView::letter_searchesNothing()
{
    write(200);
    m_model->setView(flat(200'000));
    m_view->setCurrentIndex(m_model->index(3, 1));
    QTRY_VERIFY(m_model->lead(3));
    QTest::keyClicks(m_view.get(), QStringLiteral("Jana 150"));
    QCOMPARE(m_view->currentIndex().row(), 3);
}

void TestLeadGridView::keys_moveAndSelect()
{
    m_model->setView(flat(1'000));
    m_view->setCurrentIndex(m_model->index(0, 1));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selectedIds(), (std::vector<qint64>{2, 3, 4}));
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    const int page = m_view->currentIndex().row() - 3;
    QVERIFY(page > 5 && page < 40);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QCOMPARE(m_view->currentIndex().row(), 3);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), 999);
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(m_view->selection().count(), 1000);
}

void TestLeadGridView::mouse_selectsRows()
{
    m_model->setView(flat(1'000));
    const auto point = [this](int row) { return QPoint(60, m_view->rowViewportPosition(row) + 3); };
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point(2));
    QCOMPARE(selectedIds(), (std::vector<qint64>{3}));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, point(4));
    QCOMPARE(selectedIds(), (std::vector<qint64>{3, 4, 5}));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, point(3));
    QCOMPARE(selectedIds(), (std::vector<qint64>{3, 5}));
    // From here to far below the edge of the view.
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, point(999));
    QCOMPARE(m_view->selection().ranges.back().end, 1000);
    QVERIFY(m_view->selection().count() > 990);
}

void TestLeadGridView::header_sorts()
{
    QSignalSpy wanted(m_view.get(), &LeadGridView::sortWanted);
    QHeaderView *header = m_view->horizontalHeader();
    const int x = header->sectionViewportPosition(ui::NameColumn) + 20;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<leads::LeadSort>(), (leads::LeadSort{LeadField::LastName, false}));
}

void TestLeadGridView::hugeText_isCut()
{
    leads::Lead lead;
    lead.place = leads::TableKey{QStringLiteral("p"), QStringLiteral("1")};
    lead.company = QString(3'000'000, u'x');
    lead.description = lead.company;
    m_fixture->write({lead});
    m_model->setView(flat(1));
    QTRY_VERIFY(m_model->lead(0));
    QVERIFY(m_model->lead(0)->lead.company.size() < 400);
    QVERIFY(m_model->lead(0)->lead.company.capacity() < 1000); // the rest is not kept in memory either
    for (int column = 0; column < m_model->columnCount(); ++column)
        QVERIFY(m_model->index(0, column).data(Qt::ToolTipRole).toString().size() < 2000);
}

void TestLeadGridView::selectAll_isOneRange()
{
    m_model->setView(flat(1'500'000));
    QTest::keySequence(m_view.get(), QKeySequence::SelectAll);
    QCOMPARE(m_view->selection().ranges, (std::vector<ui::PositionRange>{{0, 1'500'000}}));
    QCOMPARE(m_view->selection().count(), 1'500'000);
    // Without one in the middle.
    m_view->selectionModel()->select(m_model->index(700, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QCOMPARE(m_view->selection().ranges, (std::vector<ui::PositionRange>{{0, 700}, {701, 1'500'000}}));
}

void TestLeadGridView::selectAll_survivesNewLeads()
{
    m_model->setView(grouped(100, 50));
    m_view->selectAll();
    store::LeadView more = grouped(100, 50);
    more.ids[7] = 900'001; // one went, one came
    m_model->setView(more);
    QCOMPARE(m_view->selection().count(), 4'999);
    QVERIFY(!m_view->selectionModel()->isSelected(m_model->index(8, 0)));
    QVERIFY(m_view->selectionModel()->isSelected(m_model->index(51, 0))); // a heading of selected leads
}

void TestLeadGridView::selection_survivesAnotherOrder()
{
    m_model->setView(flat(2000));
    select(100, 299);
    m_view->selectionModel()->setCurrentIndex(m_model->index(150, 1), QItemSelectionModel::NoUpdate);
    const std::vector<qint64> before = selectedIds();
    store::LeadView reversed = flat(2000);
    std::reverse(reversed.ids.begin(), reversed.ids.end());
    m_model->setView(reversed);
    QCOMPARE(selectedIds(), before);
    QCOMPARE(m_view->currentLead(), 151);
    QVERIFY(m_view->viewport()->rect().intersects(m_view->visualRect(m_view->currentIndex())));
}

void TestLeadGridView::selection_madeWhileAskingSurvives()
{
    m_model->setView(flat(2000));
    select(100, 120);
    // As the page does: asked for with the place of then ...
    ui::GridSnapshot snapshot = ui::makeSnapshot(grouped(4, 500), m_model->folding(), m_view->place(), {});
    QVERIFY(snapshot.found.selected.size() == 1);
    select(1000, 1010); // ... and meanwhile another one.
    m_view->showSnapshot(std::move(snapshot), false);
    std::vector<qint64> expected(11);
    std::iota(expected.begin(), expected.end(), 1001);
    QCOMPARE(selectedIds(), expected);
}

void TestLeadGridView::foldedHeading_standsForItsLeads()
{
    m_model->setView(grouped(3, 10));
    select(11, 11); // the second heading
    QCOMPARE(m_view->selection().count(), 0);
    m_model->setFolded(11, true);
    QCOMPARE(m_view->selection().ranges, (std::vector<ui::PositionRange>{{10, 20}}));
    m_model->setView(grouped(4, 10));
    QCOMPARE(m_view->selection().ranges, (std::vector<ui::PositionRange>{{10, 20}}));
    QVERIFY(m_view->selectionModel()->isSelected(m_model->index(11, 0)));
    QVERIFY(!m_view->selectionModel()->isSelected(m_model->index(12, 0)));
}

void TestLeadGridView::foldingWhileAsking_isKept()
{
    m_model->setView(grouped(3, 10));
    ui::GridSnapshot snapshot = ui::makeSnapshot(grouped(3, 12), m_model->folding(), m_view->place(), {});
    m_model->setFolded(0, true);
    m_view->showSnapshot(std::move(snapshot), true);
    QVERIFY(m_model->rows().isFolded(0));
    QCOMPARE(m_model->rowCount(), 3 + 24);

    snapshot = ui::makeSnapshot(grouped(3, 12), m_model->folding(), m_view->place(), {});
    m_model->setAllFolded(true);
    m_view->showSnapshot(std::move(snapshot), true);
    QCOMPARE(m_model->rowCount(), 3);
}

void TestLeadGridView::foldingAll_keepsTheCurrentLeadInSight()
{
    m_model->setView(grouped(500, 10));
    m_view->setCurrentIndex(m_model->index(11 * 300 + 5, 1));
    m_model->setAllFolded(true);
    QCOMPARE(m_view->currentIndex().row(), 300);
    QVERIFY(m_view->viewport()->rect().intersects(m_view->visualRect(m_view->currentIndex())));
    m_model->setAllFolded(false);
    QCOMPARE(m_view->currentIndex().row(), 11 * 300);
}

void TestLeadGridView::scrollPosition_survivesLeadsAbove()
{
    m_model->setView(flat(5000));
    m_view->verticalScrollBar()->setValue(2000 * m_view->rowHeight() + 7);
    store::LeadView more = flat(5000);
    more.ids.insert(more.ids.begin(), {9001, 9002, 9003});
    m_view->showSnapshot(ui::makeSnapshot(more, {}, m_view->place(), {}), true);
    QCOMPARE(m_view->verticalScrollBar()->value(), 2003 * m_view->rowHeight() + 7);
    QCOMPARE(m_model->leadId(m_view->rowAt(0)), 2001);
    m_view->showSnapshot(ui::makeSnapshot(flat(5000), {}, m_view->place(), {}), false);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestLeadGridView::currentLeadThatIsGone_givesWayToTheNext()
{
    const auto without = [](int first, int end) {
        store::LeadView view = flat(2000);
        view.ids.erase(view.ids.begin() + first, view.ids.begin() + end);
        return view;
    };
    m_model->setView(flat(2000));
    m_view->verticalScrollBar()->setValue(95 * m_view->rowHeight());
    select(100, 899);
    m_view->selectionModel()->setCurrentIndex(m_model->index(100, 1), QItemSelectionModel::NoUpdate);
    QSignalSpy current(m_view.get(), &LeadGridView::currentLeadChanged);
    auto answer = [this](store::LeadView view, bool goesOn) {
        return ui::makeSnapshot(std::move(view), m_model->folding(), m_view->place(goesOn), {});
    };
    m_view->showSnapshot(answer(without(100, 900), true), true);
    QCOMPARE(m_view->currentLead(), 901); // the first that was not selected
    QCOMPARE(current.last().first().toLongLong(), 901);
    QCOMPARE(selectedIds(), std::vector<qint64>{901});
    QVERIFY(m_view->selectionModel()->isSelected(m_model->index(100, 0))); // the whole row
    QCOMPARE(m_view->verticalScrollBar()->value(), 95 * m_view->rowHeight());
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));

    m_model->setView(flat(2000));
    m_view->setCurrentIndex(m_model->index(1999, 1));
    m_view->showSnapshot(answer(without(1999, 2000), true), true);
    QCOMPARE(m_view->currentLead(), 1999); // none behind it
    // Who has gone elsewhere meanwhile stays there.
    ui::GridSnapshot snapshot = answer(without(1998, 2000), true);
    m_view->setCurrentIndex(m_model->index(5, 1));
    m_view->showSnapshot(std::move(snapshot), true);
    QCOMPARE(m_view->currentLead(), 6);
    // And where nobody worked, nothing is opened.
    m_view->showSnapshot(answer(without(5, 6), false), true);
    QCOMPARE(m_view->currentLead(), 0);
    QCOMPARE(current.last().first().toLongLong(), 0);
}

void TestLeadGridView::columnsOfAFormerVersion_getTheNewOnes()
{
    constexpr int former = 15;
    QStandardItemModel model(0, former);
    QHeaderView header(Qt::Horizontal);
    header.setModel(&model);
    header.resizeSection(2, 123);
    header.setSectionHidden(6, true);
    header.moveSection(header.visualIndex(8), 1);
    m_view->restoreColumns(header.saveState());
    const QHeaderView &shown = *m_view->horizontalHeader();
    QCOMPARE(shown.sectionSize(2), 123);
    QVERIFY(shown.isSectionHidden(6));
    QCOMPARE(shown.visualIndex(8), 1);
    for (int column = former; column < shown.count(); ++column)
        QCOMPARE(!shown.isSectionHidden(column), ui::leadColumns()[size_t(column)].isShownAtFirst);
    // Where they are in a fresh window: behind the company.
    QCOMPARE(shown.visualIndex(19), shown.visualIndex(3) + 1);
    QCOMPARE(shown.visualIndex(15), shown.visualIndex(3) + 2);
    // What this version remembers comes back as it was left.
    m_view->horizontalHeader()->setSectionHidden(15, true);
    m_view->horizontalHeader()->moveSection(shown.visualIndex(19), 3);
    const QByteArray state = m_view->columnsState();
    m_view->resetColumns();
    QVERIFY(!shown.isSectionHidden(15));
    m_view->restoreColumns(state);
    QVERIFY(shown.isSectionHidden(15));
    QCOMPARE(shown.visualIndex(19), 3);
    QCOMPARE(shown.visualIndex(8), 1);
    for (const char *nonsense : {"nonsense", "", "20 nonsense", "-1"})
        m_view->restoreColumns(nonsense);
    QCOMPARE(m_view->columnsState(), state);
}

void TestLeadGridView::texts_areBoldAndCutToTheirWidth()
{
    ui::TextLayouts layouts(10);
    const QString text = QStringLiteral("Jana Novakova of Contoso");
    const auto drawn = [&](int width, bool isBold) {
        QImage image(300, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        layouts.draw(painter, QRect(0, 0, width, 30), Qt::AlignLeft, Qt::LeftToRight, isBold, text);
        return image;
    };
    const QImage plain = drawn(300, false);
    QVERIFY(plain != drawn(300, true));
    QCOMPARE(drawn(300, false), plain);
    QImage right = drawn(60, false).copy(62, 0, 238, 30);
    QImage white = right;
    white.fill(Qt::white);
    QCOMPARE(right, white);
    QVERIFY(plain.copy(62, 0, 238, 30) != white);
    // Another font counts, also where the texts are the same.
    QFont large = QGuiApplication::font();
    large.setPointSize(2 * large.pointSize());
    layouts.setFont(large);
    QVERIFY(drawn(300, false) != plain);
}

void TestLeadGridView::millionGroups_foldAndScroll()
{
    m_model->setView(grouped(1'000'000, 1));
    QCOMPARE(m_model->rowCount(), 2'000'000);
    m_model->setFolded(1'000'000, true);
    QCOMPARE(m_model->rowCount(), 1'999'999);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    m_view->viewport()->repaint();
    QCOMPARE(m_view->rowAt(m_view->viewport()->height() - 1), 1'999'998);
    m_model->setAllFolded(true);
    QCOMPARE(m_model->rowCount(), 1'000'000);
    m_view->selectAll();
    QCOMPARE(m_view->selection().count(), 1'000'000);
}

QTEST_MAIN(TestLeadGridView)
#include "tst_leadgridview.moc"
