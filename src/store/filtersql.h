// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/leadquery.h"
#include "store/textpattern.h"

#include <deque>
#include <string>
#include <variant>
#include <vector>

namespace leadlight::store {

class Connection;
class Headings;
class Statement;

/// A filter as a condition over "leads l", with every value bound. Must outlive the statement it is bound to.
class FilterSql final
{
public:
    [[nodiscard]] static core::Result<FilterSql> build(Connection &connection, const leads::LeadFilter &filter,
                                                       const Headings &headings);

    /// " WHERE ...", or empty when every lead passes.
    [[nodiscard]] const std::string &where() const { return m_where; }
    void bindTo(Statement &statement) const;

private:
    struct Origin
    {
        qint64 id;
        QString connector;
    };
    FilterSql(const Headings &headings, std::vector<Origin> origins)
        : m_headings(&headings)
        , m_origins(std::move(origins))
    {
    }

    [[nodiscard]] std::string term(const leads::LeadTerm &term);
    [[nodiscard]] std::string condition(const leads::LeadTerm &term);
    [[nodiscard]] std::string word(const leads::LeadPattern &pattern);
    [[nodiscard]] std::string field(leads::LeadField field, const leads::LeadPattern &pattern);
    [[nodiscard]] std::string flag(leads::LeadTerm::Flag flag);
    [[nodiscard]] std::string time(const leads::LeadTerm &term);
    [[nodiscard]] std::string oneOf(const char *column, const std::vector<qint64> &ids);
    [[nodiscard]] std::vector<qint64> originsMatching(const TextPattern &pattern) const;
    void bindPattern(TextPattern pattern);

    const Headings *m_headings;
    std::vector<Origin> m_origins;
    std::string m_where;
    std::vector<std::variant<qint64, QString, const TextPattern *>> m_values; ///< in the order of the question marks
    std::deque<TextPattern> m_patterns;                                       ///< a deque: pointers to them stay good
};

} // namespace leadlight::store
