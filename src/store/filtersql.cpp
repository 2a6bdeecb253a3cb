// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filtersql.h"

#include "store/headings.h"
#include "store/leadrows.h"
#include "store/sqlfunctions.h"
#include "store/statement.h"

namespace leadlight::store {

using leads::LeadField;
using leads::LeadPattern;
using leads::LeadTerm;
using Scope = TextPattern::Scope;

namespace {

/// Code fields and ids are compared whole, texts in part unless a wildcard says where; an empty value means an empty
/// field.
Scope scopeOf(LeadField field, const LeadPattern &pattern)
{
    const bool isText = leads::info(field).kind == leads::LeadFieldInfo::Kind::Text;
    return isText && !pattern.hasWildcard && !pattern.text.isEmpty() ? Scope::Part : Scope::Whole;
}

/// `(a OP b OP c)`; @p neutral when there is nothing to join.
template <typename Range, typename Make>
std::string joined(const Range &range, const char *op, const char *neutral, Make make)
{
    std::string sql;
    for (const auto &each : range)
        sql += (sql.empty() ? "(" : op) + make(each);
    return sql.empty() ? neutral : sql + ")";
}

} // namespace

core::Result<FilterSql> FilterSql::build(Connection &connection, const leads::LeadFilter &filter,
                                         const Headings &headings)
{
    auto statement = Statement::prepare(connection, "SELECT id, connector FROM pull_origins");
    if (!statement)
        return core::failure(statement);
    std::vector<Origin> origins;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return core::failure(row);
        if (!*row)
            break;
        origins.push_back({statement->number(0), statement->text(1)});
    }
    FilterSql sql(headings, std::move(origins));
    if (!filter.isEmpty())
        sql.m_where = " WHERE " + joined(filter.groups, " OR ", "1", [&sql](const auto &group) {
                          return joined(group, " AND ", "1", [&sql](const LeadTerm &each) { return sql.term(each); });
                      });
    return sql;
}

void FilterSql::bindTo(Statement &statement) const
{
    for (const auto &value : m_values) {
        if (const auto *number = std::get_if<qint64>(&value))
            statement.bind(*number);
        else if (const auto *text = std::get_if<QString>(&value))
            statement.bind(*text);
        else
            statement.bindPointer(std::get<const TextPattern *>(value), textPatternType);
    }
}

std::string FilterSql::term(const LeadTerm &term)
{
    // IS NOT TRUE, because what is unknown is not what was excluded.
    return "(" + condition(term) + (term.exclude ? ") IS NOT TRUE" : ") IS TRUE");
}

std::string FilterSql::condition(const LeadTerm &term)
{
    switch (term.kind) {
    case LeadTerm::Kind::Word:
        return joined(term.anyOf, " OR ", "0", [this](const LeadPattern &pattern) { return word(pattern); });
    case LeadTerm::Kind::Field:
        return joined(term.anyOf, " OR ", "0", [&](const LeadPattern &pattern) { return field(term.field, pattern); });
    case LeadTerm::Kind::Name:
        return joined(term.anyOf, " OR ", "0", [this](const LeadPattern &pattern) -> std::string {
            bindPattern({pattern, scopeOf(LeadField::LastName, pattern)});
            return "name_matches(l.search, ?)";
        });
    case LeadTerm::Kind::Flag:
        return flag(term.flag);
    case LeadTerm::Kind::Time:
        return time(term);
    }
    Q_UNREACHABLE();
}

std::string FilterSql::word(const LeadPattern &pattern)
{
    const TextPattern text(pattern, Scope::Part);
    bindPattern(text);
    std::string sql = "(word_in(l.search, ?)";
    if (const auto ids = m_headings->matchingAnyField(text); !ids.empty())
        sql += " OR " + oneOf("l.heading_id", ids);
    if (const auto ids = originsMatching(text); !ids.empty())
        sql += " OR " + oneOf("l.origin_id", ids);
    return sql + ")";
}

std::string FilterSql::field(LeadField field, const LeadPattern &pattern)
{
    const TextPattern text(pattern, scopeOf(field, pattern));
    if (Headings::has(field))
        return oneOf("l.heading_id", m_headings->matching(field, text));
    if (field == LeadField::Connector)
        return oneOf("l.origin_id", originsMatching(text));
    if (const auto position = searchPosition(field)) {
        m_values.emplace_back(qint64(*position));
        bindPattern(text);
        return "field_matches(l.search, ?, ?)";
    }
    // The id is all that is left of what LeadTerm::Kind::Field allows.
    bindPattern(text);
    return "text_matches(CAST(l.id AS TEXT), ?)";
}

std::string FilterSql::flag(LeadTerm::Flag flag)
{
    qint64 bit = problemsFlag;
    switch (flag) {
    case LeadTerm::Flag::New:
        return "NOT EXISTS (SELECT 1 FROM lead_marks m WHERE m.lead_id = l.id AND m.seen_at IS NOT NULL)";
    case LeadTerm::Flag::Test:
        bit = testFlag;
        break;
    case LeadTerm::Flag::DoNotContact:
        bit = doNotContactFlag;
        break;
    case LeadTerm::Flag::Withheld:
        bit = withheldFlag;
        break;
    case LeadTerm::Flag::Problem:
        break;
    }
    m_values.emplace_back(bit);
    return "l.flags & ? <> 0";
}

std::string FilterSql::time(const LeadTerm &term)
{
    m_values.emplace_back(term.fromTicks);
    m_values.emplace_back(term.untilTicks);
    return "ifnull(l.received_ticks, l.created_ticks) >= ? AND ifnull(l.received_ticks, l.created_ticks) < ?";
}

std::string FilterSql::oneOf(const char *column, const std::vector<qint64> &ids)
{
    QString list = QStringLiteral("[");
    for (const qint64 id : ids)
        list += (list.size() > 1 ? u","_qs : QString()) + QString::number(id);
    m_values.emplace_back(list + u']');
    return column + std::string(" IN (SELECT value FROM json_each(?))");
}

std::vector<qint64> FilterSql::originsMatching(const TextPattern &pattern) const
{
    std::vector<qint64> ids;
    for (const Origin &origin : m_origins) {
        if (pattern.matchesText(origin.connector))
            ids.push_back(origin.id);
    }
    return ids;
}

void FilterSql::bindPattern(TextPattern pattern)
{
    m_values.emplace_back(&m_patterns.emplace_back(std::move(pattern)));
}

} // namespace leadlight::store
