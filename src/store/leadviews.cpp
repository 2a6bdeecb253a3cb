// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadviews.h"

#include "store/connection.h"
#include "store/filtersql.h"
#include "store/headings.h"
#include "store/leadrows.h"
#include "store/statement.h"
#include "store/storedtext.h"

#include <algorithm>
#include <numeric>

namespace leadlight::store {

using leads::LeadField;

namespace {

constexpr qint64 sortsLast = INT64_MAX;

/// A lead on its way into a view. Sorted by group, then key, then the newest id.
struct Row
{
    qint64 key;
    qint64 id;
    qint64 group;
    friend bool operator<(const Row &a, const Row &b)
    {
        return std::tie(a.group, a.key, b.id) < std::tie(b.group, b.key, a.id);
    }
};

/// Numbers headings by the values of some fields, equal values alike, in the order of HeadingOrder.
struct HeadingRanks
{
    QHash<qint64, qint64> rankOf;         ///< by heading id
    std::vector<const Heading *> example; ///< by rank

    HeadingRanks(const Headings &headings, const QList<LeadField> &fields)
    {
        struct Entry
        {
            std::vector<HeadingOrder> values;
            const Heading *heading;
        };
        std::vector<Entry> entries;
        for (const Heading &heading : headings.all()) {
            Entry entry{{}, &heading};
            for (const LeadField field : fields)
                entry.values.emplace_back(heading.value(field));
            entries.push_back(std::move(entry));
        }
        std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.values < b.values; });
        for (size_t i = 0; i < entries.size(); ++i) {
            if (i == 0 || entries[i].values != entries[i - 1].values)
                example.push_back(entries[i].heading);
            rankOf.insert(entries[i].heading->id, qint64(example.size()) - 1);
        }
    }
};

/// How the key to sort by is found.
struct SortKey
{
    enum class Kind { Number, HeadingRank, Folded, Text };
    Kind kind;
    std::string sql; ///< an expression over "leads l"
};

SortKey sortKey(LeadField field)
{
    if (Headings::has(field))
        return {SortKey::Kind::HeadingRank, "0"};
    if (const auto position = searchPosition(field))
        return {SortKey::Kind::Folded, "search_field(l.search, " + std::to_string(*position) + ")"};
    switch (field) {
    case LeadField::Connector:
        return {SortKey::Kind::Text, "(SELECT o.connector FROM pull_origins o WHERE o.id = l.origin_id)"};
    case LeadField::Origin:
        return {SortKey::Kind::Text,
                "ifnull(l.place_name, l.key1) || char(31) || ifnull(printf('%020d', l.place_row), l.key2)"};
    case LeadField::CreatedAt:
        return {SortKey::Kind::Number, "l.created_ticks"};
    case LeadField::ReceivedAt:
        return {SortKey::Kind::Number, "l.received_ticks"};
    case LeadField::IsTest:
        return {SortKey::Kind::Number, "l.flags & " + std::to_string(testFlag)};
    case LeadField::DoNotContact:
        return {SortKey::Kind::Number, "l.flags & " + std::to_string(doNotContactFlag)};
    case LeadField::PiiWithheld:
        return {SortKey::Kind::Number, "l.flags & " + std::to_string(withheldFlag)};
    case LeadField::Problems:
        return {SortKey::Kind::Number, "l.flags & " + std::to_string(problemsFlag)};
    default:
        return {SortKey::Kind::Number, "l.id"};
    }
}

/// Texts by which rows are sorted, all in one piece of memory.
class SortTexts
{
public:
    void add(std::string_view text)
    {
        m_memory += text;
        m_ends.push_back(m_memory.size());
    }
    [[nodiscard]] std::string_view operator[](size_t i) const
    {
        const size_t from = i == 0 ? 0 : m_ends[i - 1];
        return std::string_view(m_memory).substr(from, m_ends[i] - from);
    }
    /// Gives each row the rank of its text, equal texts alike.
    void rank(std::vector<Row> &rows) const
    {
        std::vector<size_t> order(rows.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::sort(order.begin(), order.end(), [this](size_t a, size_t b) { return (*this)[a] < (*this)[b]; });
        qint64 rank = 0;
        for (size_t i = 0; i < order.size(); ++i) {
            if (i > 0 && (*this)[order[i]] != (*this)[order[i - 1]])
                ++rank;
            rows[order[i]].key = (*this)[order[i]].empty() ? sortsLast : rank;
        }
    }

private:
    std::string m_memory;
    std::vector<size_t> m_ends;
};

core::Result<std::vector<Row>> matchingRows(Connection &connection, const leads::LeadQuery &query,
                                            const Headings &headings, const HeadingRanks &groups)
{
    const auto filter = FilterSql::build(connection, query.filter, headings);
    if (!filter)
        return core::failure(filter);
    const SortKey key = sortKey(query.sort.field);
    auto statement =
        Statement::prepare(connection, "SELECT l.id, l.heading_id, " + key.sql + " FROM leads l" + filter->where());
    if (!statement)
        return core::failure(statement);
    filter->bindTo(*statement);
    const bool byHeading = key.kind == SortKey::Kind::HeadingRank;
    const HeadingRanks ranks(headings, byHeading ? QList<LeadField>{query.sort.field} : QList<LeadField>());
    SortTexts texts;
    std::vector<Row> rows;
    while (true) {
        const auto more = statement->step();
        if (!more)
            return core::failure(more);
        if (!*more)
            break;
        const qint64 heading = statement->number(1);
        Row row{0, statement->number(0), groups.rankOf.value(heading)};
        if (key.kind == SortKey::Kind::Number) {
            row.key = statement->isNull(2) ? sortsLast : statement->number(2);
        } else if (byHeading) {
            row.key = ranks.rankOf.value(heading);
            if (ranks.example[size_t(row.key)]->value(query.sort.field).isEmpty())
                row.key = sortsLast;
        } else if (key.kind == SortKey::Kind::Folded) {
            texts.add(statement->bytes(2));
        } else {
            texts.add(toStored(leads::folded(statement->text(2))).toStdString());
        }
        rows.push_back(row);
    }
    if (key.kind == SortKey::Kind::Folded || key.kind == SortKey::Kind::Text)
        texts.rank(rows);
    return rows;
}

void sortRows(std::vector<Row> &rows, bool descending)
{
    if (descending) {
        // ~n turns the order of numbers round and cannot overflow.
        for (Row &row : rows)
            row.key = row.key == sortsLast ? sortsLast : ~row.key;
    }
    std::sort(rows.begin(), rows.end());
}

std::vector<LeadGroup> groupsOf(const std::vector<Row> &rows, const QList<LeadField> &fields, const Headings &headings,
                                const HeadingRanks &ranks)
{
    std::vector<LeadGroup> groups;
    std::vector<size_t> open(size_t(fields.size())); ///< the groups, one per level, that the last row belongs to
    for (size_t i = 0; i < rows.size() && !fields.isEmpty(); ++i) {
        const bool isFirst = i == 0;
        if (isFirst || rows[i].group != rows[i - 1].group) {
            const Heading &heading = *ranks.example[size_t(rows[i].group)];
            bool differs = isFirst;
            for (int level = 0; level < int(fields.size()); ++level) {
                const LeadField field = fields[level];
                const QString &value = heading.value(field);
                differs = differs || groups[open[size_t(level)]].value != value;
                if (!differs)
                    continue;
                open[size_t(level)] = groups.size();
                const QString title = field == LeadField::Offer ? headings.titleOf(value) : QString();
                groups.push_back({level, field, value, title, qint64(i), 0});
            }
        }
        for (const size_t group : open)
            ++groups[group].count;
    }
    return groups;
}

core::Result<qint64> countNew(Connection &connection, const std::vector<qint64> &ids)
{
    auto statement = Statement::prepare(connection, "SELECT lead_id FROM lead_marks WHERE seen_at IS NOT NULL");
    if (!statement)
        return core::failure(statement);
    std::vector<bool> seen;
    while (true) {
        const auto more = statement->step();
        if (!more)
            return core::failure(more);
        if (!*more)
            break;
        const auto id = size_t(statement->number(0));
        if (id >= seen.size())
            seen.resize(id + id / 2 + 1);
        seen[id] = true;
    }
    return std::count_if(ids.begin(), ids.end(),
                         [&seen](qint64 id) { return size_t(id) >= seen.size() || !seen[size_t(id)]; });
}

} // namespace

core::Result<LeadView> buildView(Connection &connection, const leads::LeadQuery &query)
{
    const auto headings = Headings::load(connection);
    if (!headings)
        return core::failure(headings);
    const HeadingRanks groups(*headings, query.grouping);
    auto rows = matchingRows(connection, query, *headings, groups);
    if (!rows)
        return core::failure(rows);
    sortRows(*rows, query.sort.descending);
    LeadView view;
    view.ids.reserve(rows->size());
    for (const Row &row : *rows)
        view.ids.push_back(row.id);
    view.groups = groupsOf(*rows, query.grouping, *headings, groups);
    const auto newCount = countNew(connection, view.ids);
    if (!newCount)
        return core::failure(newCount);
    view.newCount = *newCount;
    return view;
}

} // namespace leadlight::store
