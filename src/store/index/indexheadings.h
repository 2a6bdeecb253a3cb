// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/leadfield.h"
#include "store/index/rowset.h"
#include "store/index/textcolumn.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace leadlight::store {

class Connection;
class TextPattern;

/// What headings that were not known before have in one field.
struct NewHeadingTexts
{
    static constexpr quint32 none = ~quint32(0);
    const TextColumn &texts; ///< stored form, each once
    std::span<const quint32>
        ofHeadings; ///< n-th of texts, by id from the first new one; none where there is no heading
};

/// What the headings have in one field, each value once, numbered in the order in which values stand under each other:
/// by folded text, then as they are; the empty value, which is always there, last. Immutable; any thread.
class HeadingValues final
{
public:
    HeadingValues();
    /// Those of @p known and of more headings, numbered anew.
    [[nodiscard]] static HeadingValues extended(const HeadingValues &known, const NewHeadingTexts &more);

    [[nodiscard]] size_t count() const { return m_stored.count(); }
    [[nodiscard]] quint32 empty() const { return quint32(count() - 1); }
    /// The value of each heading, by heading id.
    [[nodiscard]] std::span<const quint32> ofHeadings() const { return m_ofHeadings; }
    [[nodiscard]] QString text(quint32 value) const;
    [[nodiscard]] std::string_view folded(quint32 value) const { return m_folded[value]; }
    /// The number of a text; nothing when no heading has it.
    [[nodiscard]] std::optional<quint32> find(const QString &text) const;

private:
    struct NoValues
    {
    };
    explicit HeadingValues(NoValues) {}
    TextColumn m_stored;
    TextColumn m_folded;
    std::vector<quint32> m_ofHeadings;
};

/// All combinations of source, action, offer, publisher and offer title that leads come under, by the id in the table
/// headings: hundreds as a rule, a million at worst. What stands for the offer where a lead has only its title is the
/// title, so that a heading or facet made of it finds the same leads again. Immutable; any thread.
class IndexHeadings final
{
public:
    /// Those of the cache, given that @p known (may be null) were read before; @p known itself when there are no more.
    /// Errors: the cache's.
    [[nodiscard]] static core::Result<std::shared_ptr<const IndexHeadings>>
    load(Connection &connection, std::shared_ptr<const IndexHeadings> known);

    [[nodiscard]] static bool has(leads::LeadField field);
    /// One past the greatest id; gaps between ids count as headings without any text. The headings of every segment of
    /// a snapshot are below it.
    [[nodiscard]] quint32 limit() const { return quint32(m_values.front().ofHeadings().size()); }
    /// Of one of the five fields.
    [[nodiscard]] const HeadingValues &values(leads::LeadField field) const;
    /// Those whose field matches, by id: a set of limit() bits.
    [[nodiscard]] RowSet matching(leads::LeadField field, const TextPattern &pattern) const;
    /// Those with a field that matches.
    [[nodiscard]] RowSet matchingAnyField(const TextPattern &pattern) const;
    /// A title of an offer (by its number in values(Offer)), empty when nobody told one.
    [[nodiscard]] QString titleOf(quint32 offer) const;

private:
    void findTitles();
    std::array<HeadingValues, 5> m_values;
    std::vector<quint32> m_titles; ///< by number of the offer: a number of the offer title
};

} // namespace leadlight::store
