// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/gridplace.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <numeric>
#include <set>
#include <unordered_map>

using namespace leadlight;
using leads::LeadField;
using ui::GridFolding;
using ui::GridRows;
using ui::GroupedLeads;
using ui::PositionRange;
using ui::RowRange;

namespace {

/// A heading or a lead of the naive grid.
struct Line
{
    int group;
    qint64 position;
};

/// A view as the store gives it: random sizes, sources in no order that people would read.
store::LeadView randomView(QRandomGenerator &random, int depth, int mostGroups)
{
    constexpr LeadField fields[] = {LeadField::Source, LeadField::Action, LeadField::Offer};
    store::LeadView view;
    const std::function<void(int)> add = [&](int level) {
        const int siblings = 1 + random.bounded(mostGroups);
        for (int i = 0; i < siblings; ++i) {
            const size_t at = view.groups.size();
            const qint64 first = qint64(view.ids.size());
            // Some of them without a value, which stand last.
            const QString value = i == 0 ? QString() : QStringLiteral("v%1").arg((i * 7) % siblings + 1);
            view.groups.push_back({level, fields[level], value, {}, first, 0});
            if (level + 1 < depth)
                add(level + 1);
            else
                for (int lead = 1 + random.bounded(5); lead > 0; --lead)
                    view.ids.push_back(qint64(view.ids.size()) + 1);
            view.groups[at].count = qint64(view.ids.size()) - first;
        }
    };
    if (depth > 0) {
        add(0);
    } else {
        view.ids.resize(size_t(random.bounded(50)));
        std::iota(view.ids.begin(), view.ids.end(), 1);
    }
    std::shuffle(view.ids.begin(), view.ids.end(), random);
    return view;
}

/// The grid, line by line, the plain way.
std::vector<Line> naiveLines(const GroupedLeads &leads, const GridFolding &folding)
{
    std::vector<Line> lines;
    if (leads.groupCount() == 0) {
        for (qint64 i = 0; i < leads.count(); ++i)
            lines.push_back({-1, i});
    }
    for (int group = 0; group < leads.groupCount(); ++group) {
        bool isHidden = false;
        for (int over = leads.parent(group); over >= 0; over = leads.parent(over))
            isHidden = isHidden || folding.isFolded(leads.key(over));
        if (isHidden)
            continue;
        lines.push_back({group, -1});
        if (folding.isFolded(leads.key(group)) || !leads.isInnermost(group))
            continue;
        for (qint64 i = 0; i < leads.count(group); ++i)
            lines.push_back({group, leads.first(group) + i});
    }
    return lines;
}

void compare(const GridRows &rows, const GridFolding &folding)
{
    const GroupedLeads &leads = rows.leads();
    const std::vector<Line> lines = naiveLines(leads, folding);
    QCOMPARE(rows.count(), int(lines.size()));
    std::vector<bool> isShown(size_t(leads.count()));
    for (int row = 0; row < rows.count(); ++row) {
        const GridRows::Row at = rows.at(row);
        QCOMPARE(at.group, lines[size_t(row)].group);
        QCOMPARE(at.position, lines[size_t(row)].position);
        if (at.isHeading()) {
            QCOMPARE(rows.rowOfGroup(at.group), row);
        } else {
            QCOMPARE(rows.rowOfPosition(at.position), row);
            isShown[size_t(at.position)] = true;
        }
    }
    for (qint64 position = 0; position < leads.count(); ++position) {
        const GridRows::Row at = rows.at(rows.rowOfPosition(position));
        if (isShown[size_t(position)])
            continue;
        QVERIFY(at.isHeading());
        QVERIFY(rows.isFolded(at.group));
        QVERIFY(position >= leads.first(at.group) && position < leads.first(at.group) + leads.count(at.group));
    }
}

/// What [first, last] stands for, the plain way.
std::set<qint64> leadsOfRows(const GridRows &rows, RowRange range)
{
    std::set<qint64> result;
    for (int row = range.first; row <= range.last; ++row) {
        const GridRows::Row at = rows.at(row);
        if (!at.isHeading())
            result.insert(at.position);
        else if (rows.isFolded(at.group))
            for (qint64 i = 0; i < rows.leads().count(at.group); ++i)
                result.insert(rows.leads().first(at.group) + i);
    }
    return result;
}

std::set<qint64> positions(PositionRange range)
{
    std::set<qint64> result;
    for (qint64 i = range.first; i < range.end; ++i)
        result.insert(i);
    return result;
}

} // namespace

class TestGridRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arranging_keepsEveryLeadUnderItsGroup();
    void folding_isAsLineByLine_data();
    void folding_isAsLineByLine();
    void ranges_ofRowsAndLeads_areTheSame();
    void selection_isFoundById();
    void selection_inTooManyPieces_isGivenUp();
    void millionGroups_foldAndUnfold();
};

void TestGridRows::arranging_keepsEveryLeadUnderItsGroup()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 50; ++round) {
        const store::LeadView view = randomView(random, 1 + round % 3, 6);
        const GroupedLeads leads(view);
        QCOMPARE(leads.groupCount(), int(view.groups.size()));
        // Every lead has the same values over it as before.
        const auto before = [&view](size_t position) {
            QStringList values;
            for (const store::LeadGroup &group : view.groups) {
                if (qint64(position) >= group.first && qint64(position) < group.first + group.count)
                    values.append(ui::groupWords(group.field, group.value, group.title).joined());
            }
            return values;
        };
        std::unordered_map<qint64, QStringList> expected;
        for (size_t i = 0; i < view.ids.size(); ++i)
            expected[view.ids[i]] = before(i);
        QCOMPARE(leads.count(), qint64(view.ids.size()));
        for (qint64 position = 0; position < leads.count(); ++position) {
            QStringList values;
            for (int group = leads.groupOfPosition(position); group >= 0; group = leads.parent(group))
                values.prepend(leads.words(group).joined());
            QCOMPARE(values, expected.at(leads.ids()[size_t(position)]));
        }
        for (int group = 1; group < leads.groupCount(); ++group)
            QVERIFY(leads.first(group - 1) <= leads.first(group));
        for (int group = 0; group < leads.groupCount(); ++group)
            QCOMPARE(leads.groupOfKey(leads.key(group)), group);
    }
}

void TestGridRows::folding_isAsLineByLine_data()
{
    QTest::addColumn<int>("depth");
    for (int depth = 0; depth <= 3; ++depth)
        QTest::addRow("%d levels", depth) << depth;
}

void TestGridRows::folding_isAsLineByLine()
{
    QFETCH(int, depth);
    QRandomGenerator random(quint32(depth) + 11);
    for (int round = 0; round < 20; ++round) {
        const auto leads = std::make_shared<const GroupedLeads>(randomView(random, depth, 5));
        GridFolding folding;
        GridRows rows(leads, folding);
        compare(rows, folding);
        for (int step = 0; step < 30 && leads->groupCount() > 0; ++step) {
            if (step % 10 == 9) {
                folding = {random.bounded(2) == 1, {}};
                rows.setFolding(folding);
            }
            const int group = random.bounded(leads->groupCount());
            const bool isFolded = random.bounded(2) == 1;
            folding.set(leads->key(group), isFolded);
            rows.setFolded(group, isFolded);
            compare(rows, folding);
            if (QTest::currentTestFailed())
                return;
        }
        compare(GridRows(leads, folding), folding); // made anew it is the same
    }
}

void TestGridRows::ranges_ofRowsAndLeads_areTheSame()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 300; ++round) {
        const auto leads = std::make_shared<const GroupedLeads>(randomView(random, round % 4, 4));
        GridFolding folding;
        for (int group = 0; group < leads->groupCount(); ++group)
            folding.set(leads->key(group), random.bounded(4) == 0);
        const GridRows rows(leads, folding);
        if (rows.count() == 0)
            continue;
        const int first = random.bounded(rows.count());
        const RowRange range{first, first + random.bounded(rows.count() - first)};
        QCOMPARE(positions(rows.leadsOf(range)), leadsOfRows(rows, range));
        // And back: rows that stand for these leads, unless a folded heading would stand for more.
        const PositionRange some = rows.leadsOf(range);
        QCOMPARE(leadsOfRows(rows, rows.rowsOf(some)), positions(some));

        // Of any leads those are found that are shown, and whole folded groups.
        const qint64 from = random.bounded(int(leads->count()));
        const PositionRange any{from, from + 1 + random.bounded(int(leads->count() - from))};
        std::set<qint64> expected;
        for (qint64 position = any.first; position < any.end; ++position) {
            const int group = rows.at(rows.rowOfPosition(position)).group;
            const bool isHidden = rows.at(rows.rowOfPosition(position)).isHeading();
            if (!isHidden || (any.first <= leads->first(group) && leads->first(group) + leads->count(group) <= any.end))
                expected.insert(position);
        }
        QCOMPARE(leadsOfRows(rows, rows.rowsOf(any)), expected);
    }
    // Everything is one range from the first row to the last, headings and all.
    const auto leads = std::make_shared<const GroupedLeads>(randomView(random, 3, 4));
    const GridRows rows(leads, {});
    QCOMPARE(rows.rowsOf({0, leads->count()}).first, 0);
    QCOMPARE(rows.rowsOf({0, leads->count()}).last, rows.count() - 1);
    // A part of a folded group is not the group.
    GridFolding folded{true, {}};
    QVERIFY(GridRows(leads, folded).rowsOf({0, 1}).isEmpty() == (leads->count(0) > 1));
}

void TestGridRows::selection_isFoundById()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 100; ++round) {
        const auto before = std::make_shared<const GroupedLeads>(randomView(random, round % 4, 4));
        const GroupedLeads now(randomView(random, (round + 1) % 4, 4)); // other leads in another order
        if (before->count() < 2)
            continue;
        ui::LeadSelection selected{before, {}};
        const qint64 middle = 1 + random.bounded(int(before->count()) - 1);
        selected.ranges = {{0, middle / 2}, {middle, before->count()}};
        std::erase_if(selected.ranges, [](PositionRange range) { return range.first == range.end; });
        const std::vector<qint64> ids = selected.ids();
        QCOMPARE(selected.count(), qint64(ids.size()));
        const std::set<qint64> wanted(ids.begin(), ids.end());
        std::set<qint64> found;
        for (const PositionRange range : ui::findSelection(selected, now))
            found.insert(now.ids().begin() + range.first, now.ids().begin() + range.end);
        std::set<qint64> expected;
        for (const qint64 id : now.ids()) {
            if (wanted.contains(id))
                expected.insert(id);
        }
        QCOMPARE(found, expected);
    }
}

void TestGridRows::selection_inTooManyPieces_isGivenUp()
{
    store::LeadView view;
    view.ids.resize(4000);
    std::iota(view.ids.begin(), view.ids.end(), 1);
    const auto before = std::make_shared<const GroupedLeads>(view);
    const ui::LeadSelection half{before, {{0, 2000}}};
    // Every second one is selected now.
    std::stable_sort(view.ids.begin(), view.ids.end(), [](qint64 a, qint64 b) { return a % 2000 < b % 2000; });
    QVERIFY(ui::findSelection(half, GroupedLeads(view)).empty());
    QCOMPARE(ui::findSelection({before, {{0, 4000}}}, GroupedLeads(view)), (std::vector<PositionRange>{{0, 4000}}));
}

void TestGridRows::millionGroups_foldAndUnfold()
{
    constexpr int groups = 1'000'000;
    store::LeadView view;
    for (int i = 0; i < groups; ++i) {
        view.groups.push_back({0, LeadField::Offer, QString::number(i), {}, i, 1});
        view.ids.push_back(i + 1);
    }
    const auto leads = std::make_shared<const GroupedLeads>(std::move(view));
    GridRows rows(leads, {});
    QCOMPARE(rows.count(), 2 * groups);
    QCOMPARE(leads->words(999'999).words, QStringLiteral("999999")); // numbers in their order
    rows.setFolded(10, true);
    QCOMPARE(rows.count(), 2 * groups - 1);
    QCOMPARE(rows.rowOfPosition(groups - 1), 2 * groups - 2);
    QCOMPARE(rows.rowOfGroup(leads->groupOfKey(leads->key(500'000))), 999'999);
    rows.setFolding({true, {}});
    QCOMPARE(rows.count(), groups);
    QCOMPARE(rows.rowsOf({0, groups}).last, groups - 1);
    rows.setFolding({});
    QCOMPARE(rows.count(), 2 * groups);
}

QTEST_GUILESS_MAIN(TestGridRows)
#include "tst_gridrows.moc"
