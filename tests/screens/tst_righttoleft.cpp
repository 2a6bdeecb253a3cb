// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/dress.h"
#include "screens/screen.h"
#include "screens/shown.h"
#include "ui/common/icons.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/personrow.h"
#include "ui/leads/sidepanel.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace leadlight;
using namespace leadlight::tests;
using namespace Qt::Literals::StringLiterals;

/// Every screen as it is in a language that is written from right to left.
class TestRightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanupTestCase() { QVERIFY(Dress().putOn()); }
    void screen_fits_data();
    void screen_fits();
    void panes_areMirrored();
    void columns_beginAtTheRight();
    void heading_hasItsCountAtTheLeft();
    void headingChevron_foldsAtTheRight();
    void facet_hasItsCountAtTheLeft();
    void person_hasItsTimeAtTheLeft();
    void icons_turnWithTheText_data();
    void icons_turnWithTheText();

private:
    /// Opens a screen by its id.
    static QWidget *open(Stage &stage, const QString &id);
};

namespace {

/// How much is drawn in the left and in the right half of a strip, in pixels that are not its ground.
std::pair<int, int> halves(const QImage &picture, const QRect &strip)
{
    const QRgb ground = picture.pixel(strip.center());
    int left = 0;
    int right = 0;
    for (int y = strip.top(); y <= strip.bottom(); ++y) {
        for (int x = strip.left(); x <= strip.right(); ++x) {
            if (picture.pixel(x, y) != ground)
                ++(x < strip.center().x() ? left : right);
        }
    }
    return {left, right};
}

std::pair<int, int> halves(QWidget &widget, const QRect &strip)
{
    return halves(widget.grab(strip).toImage(), QRect(QPoint(), strip.size()));
}

} // namespace

void TestRightToLeft::init()
{
    QVERIFY((Dress{.language = u"pseudo-rtl"_s, .direction = Qt::RightToLeft}.putOn()));
}

QWidget *TestRightToLeft::open(Stage &stage, const QString &id)
{
    const auto found = std::ranges::find(screens(), id, &Screen::id);
    return found->open(stage);
}

void TestRightToLeft::screen_fits_data()
{
    QTest::addColumn<const Screen *>("screen");
    for (const Screen &screen : screens())
        QTest::newRow(qPrintable(screen.id)) << &screen;
}

void TestRightToLeft::screen_fits()
{
    QFETCH(const Screen *, screen);
    Stage stage;
    const QStringList faults = misfitsIn(*screen->open(stage));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestRightToLeft::panes_areMirrored()
{
    Stage stage;
    QWidget *window = open(stage, u"leads-selected"_s);
    const auto xOf = [&](const char *name) { return stage.find(name).mapTo(window, QPoint()).x(); };
    QVERIFY(xOf("sidePanel") > xOf("leadGrid"));
    QVERIFY(xOf("leadGrid") > xOf("leadDetails"));
    QVERIFY(xOf("menu") < xOf("filterEdit"));
}

void TestRightToLeft::columns_beginAtTheRight()
{
    Stage stage;
    open(stage, u"leads-flat"_s);
    auto &grid = stage.find<ui::LeadGridView>("leadGrid");
    const auto cell = [&grid](int column) { return grid.visualRect(grid.model()->index(0, column)); };
    QVERIFY(cell(ui::NameColumn).left() > cell(ui::NameColumn + 1).left());
    QCOMPARE(cell(ui::MarkerColumn).right(), grid.viewport()->width() - 1);
}

void TestRightToLeft::heading_hasItsCountAtTheLeft()
{
    Stage stage;
    open(stage, u"leads-grouped"_s);
    auto &grid = stage.find<ui::LeadGridView>("leadGrid");
    const QRect row(0, 1, grid.viewport()->width(), grid.rowHeight() - 3);
    const auto [left, right] = halves(*grid.viewport(), row);
    QVERIFY2(left > 0 && right > 2 * left, qPrintable(u"%1, %2"_s.arg(left).arg(right)));
}

void TestRightToLeft::headingChevron_foldsAtTheRight()
{
    Stage stage;
    open(stage, u"leads-grouped"_s);
    auto &grid = stage.find<ui::LeadGridView>("leadGrid");
    const int all = grid.model()->rowCount();
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, {16, grid.rowHeight() / 2});
    QCOMPARE(grid.model()->rowCount(), all);
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, {grid.viewport()->width() - 16, grid.rowHeight() / 2});
    QVERIFY(grid.model()->rowCount() < all);
}

void TestRightToLeft::facet_hasItsCountAtTheLeft()
{
    Stage stage;
    open(stage, u"leads-grouped"_s);
    auto &panel = stage.find<ui::SidePanel>("sidePanel");
    const QRect words = panel.visualRect(panel.model()->index(0, 0, panel.model()->index(0, 0)));
    const QRect count = panel.visualRect(panel.model()->index(0, 1, panel.model()->index(0, 0)));
    QVERIFY(count.right() < words.left() + 1);
    // Its digits keep away from the edge.
    const QImage picture = panel.viewport()->grab(QRect(0, count.top(), 7, count.height() - 2)).toImage();
    QCOMPARE(halves(picture, picture.rect()), (std::pair{0, 0}));
}

void TestRightToLeft::person_hasItsTimeAtTheLeft()
{
    auto row = std::make_unique<ui::PersonRow>(nullptr);
    row->setWords({.title = u"Open edX and more words"_s, .aside = u"5. 8."_s, .note = {}});
    row->resize(400, row->sizeHint().height());
    const auto [left, right] = halves(*row, row->rect());
    QVERIFY2(left > 0 && right > 2 * left, qPrintable(u"%1, %2"_s.arg(left).arg(right)));
}

void TestRightToLeft::icons_turnWithTheText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("turns");
    QTest::newRow("back") << u"back"_s << true;
    QTest::newRow("send") << u"send"_s << true;
    QTest::newRow("link") << u"link"_s << true;
    QTest::newRow("question") << u"question"_s << false;
    QTest::newRow("check") << u"check"_s << false;
}

void TestRightToLeft::icons_turnWithTheText()
{
    QFETCH(QString, name);
    QFETCH(bool, turns);
    const auto picture = [&name] {
        return ui::lineIcon(QLatin1StringView(name.toLatin1())).pixmap(QSize(32, 32), 1.0).toImage();
    };
    const QImage mirrored = picture();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY((mirrored != picture()) == turns);
}

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
