// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/indexheadings.h"

#include "leads/leadquery.h"
#include "store/connection.h"
#include "store/index/parallel.h"
#include "store/index/sortedrows.h"
#include "store/statement.h"
#include "store/storedtext.h"
#include "store/textpattern.h"

#include <algorithm>

namespace leadlight::store {

using leads::LeadField;

namespace {

constexpr LeadField headingFields[] = {LeadField::Source, LeadField::Action, LeadField::Offer, LeadField::Publisher,
                                       LeadField::OfferTitle};
constexpr size_t offerColumn = 2;
constexpr size_t titleColumn = 4;
/// Ids are given out one after the other. Far beyond what so many rows need, a file is not what it should be.
constexpr qint64 spareIds = 1'000'000;

size_t indexOf(LeadField field)
{
    return size_t(std::find(std::begin(headingFields), std::end(headingFields), field) - std::begin(headingFields));
}

QByteArray foldedForm(std::string_view stored)
{
    return toStored(leads::folded(fromStored(stored)));
}

/// How values stand under each other.
struct Place
{
    std::string_view folded;
    std::string_view stored;
    friend bool operator<(const Place &a, const Place &b)
    {
        return std::tuple(a.folded.empty(), a.stored.empty(), a.folded, a.stored) <
               std::tuple(b.folded.empty(), b.stored.empty(), b.folded, b.stored);
    }
};

/// The texts of one field of the headings that were read just now.
class FreshTexts
{
public:
    void add(std::string_view text, size_t place)
    {
        m_ofHeadings.resize(place, NewHeadingTexts::none);
        m_ofHeadings.push_back(m_numbers.number(text));
    }
    [[nodiscard]] NewHeadingTexts all() const { return {m_numbers.texts(), m_ofHeadings}; }

private:
    TextNumbers m_numbers;
    std::vector<quint32> m_ofHeadings;
};

/// The numbers of texts in their order.
std::vector<quint32> sorted(const TextColumn &texts, const TextColumn &folded)
{
    std::vector<std::string_view> views;
    views.reserve(folded.count());
    for (size_t n = 0; n < folded.count(); ++n)
        views.push_back(folded[n]);
    std::vector<quint32> rows = sortByText(views, {}).value().rows; // fails only when asked to stop
    const auto isBefore = [&](quint32 a, quint32 b) { return Place{folded[a], texts[a]} < Place{folded[b], texts[b]}; };
    for (size_t from = 0, to = 0; from < rows.size(); from = to) {
        for (to = from + 1; to < rows.size() && folded[rows[to]] == folded[rows[from]];)
            ++to;
        if (to - from > 1)
            std::sort(rows.begin() + ptrdiff_t(from), rows.begin() + ptrdiff_t(to), isBefore);
    }
    return rows;
}

} // namespace

HeadingValues::HeadingValues()
{
    m_stored.add({});
    m_folded.add({});
}

HeadingValues HeadingValues::extended(const HeadingValues &known, const NewHeadingTexts &more)
{
    TextColumn folded;
    for (size_t i = 0; i < more.texts.count(); ++i) {
        const QByteArray form = foldedForm(more.texts[i]);
        folded.add({form.constData(), size_t(form.size())});
    }
    const std::vector<quint32> order = sorted(more.texts, folded);
    const auto placeOfNew = [&](quint32 n) { return Place{folded[n], more.texts[n]}; };
    const auto placeOfKnown = [&](quint32 n) { return Place{known.m_folded[n], known.m_stored[n]}; };

    HeadingValues merged{NoValues{}};
    std::vector<quint32> numberOfKnown(known.count());
    std::vector<quint32> numberOfNew(order.size());
    const auto put = [&merged](const Place &place) {
        merged.m_folded.add(place.folded);
        merged.m_stored.add(place.stored);
        return quint32(merged.m_stored.count() - 1);
    };
    auto fresh = order.cbegin();
    for (quint32 old = 0; old < known.count(); ++old) {
        for (; fresh != order.cend() && placeOfNew(*fresh) < placeOfKnown(old); ++fresh)
            numberOfNew[*fresh] = put(placeOfNew(*fresh));
        numberOfKnown[old] = put(placeOfKnown(old));
        // What is not before it and not after it is the same text.
        if (fresh != order.cend() && more.texts[*fresh] == known.m_stored[old])
            numberOfNew[*fresh++] = numberOfKnown[old];
    }
    merged.m_folded.shrink();
    merged.m_stored.shrink();
    merged.m_ofHeadings.reserve(known.m_ofHeadings.size() + more.ofHeadings.size());
    for (const quint32 value : known.m_ofHeadings)
        merged.m_ofHeadings.push_back(numberOfKnown[value]);
    for (const quint32 text : more.ofHeadings)
        merged.m_ofHeadings.push_back(text == NewHeadingTexts::none ? merged.empty() : numberOfNew[text]);
    return merged;
}

QString HeadingValues::text(quint32 value) const
{
    return fromStored(m_stored[value]);
}

std::optional<quint32> HeadingValues::find(const QString &text) const
{
    const QByteArray stored = toStored(text);
    const QByteArray folded = toStored(leads::folded(text));
    const Place wanted{{folded.constData(), size_t(folded.size())}, {stored.constData(), size_t(stored.size())}};
    quint32 from = 0;
    for (auto left = quint32(count()); left > 0;) {
        const quint32 half = left / 2;
        if (Place{m_folded[from + half], m_stored[from + half]} < wanted) {
            from += half + 1;
            left -= half + 1;
        } else {
            left = half;
        }
    }
    // The empty text is last, so that there always is one at the place found.
    if (m_stored[from] != wanted.stored)
        return std::nullopt;
    return from;
}

core::Result<std::shared_ptr<const IndexHeadings>> IndexHeadings::load(Connection &connection,
                                                                       std::shared_ptr<const IndexHeadings> known)
{
    if (!known)
        known = std::make_shared<const IndexHeadings>();
    auto statement = Statement::prepare(connection, "SELECT id, source, action, CASE offer WHEN '' THEN offer_title "
                                                    "ELSE offer END, publisher, offer_title FROM headings "
                                                    "WHERE id >= ? ORDER BY id");
    if (!statement)
        return core::failure(statement);
    const qint64 first = known->limit();
    statement->bind(first);
    std::array<FreshTexts, std::size(headingFields)> fresh;
    qint64 count = 0;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return core::failure(row);
        if (!*row)
            break;
        const qint64 id = statement->number(0);
        if (id - first > 2 * count + spareIds)
            return core::fail(core::ErrorKind::CacheDamaged, connection.path(), QStringLiteral("ids of headings"));
        for (size_t i = 0; i < fresh.size(); ++i)
            fresh[i].add(statement->bytes(int(i) + 1), size_t(id - first));
        ++count;
    }
    if (count == 0)
        return known;
    auto headings = std::make_shared<IndexHeadings>();
    const auto extended = inParallel(fresh.size(), {}, [&](size_t i) {
        headings->m_values[i] = HeadingValues::extended(known->m_values[i], fresh[i].all());
    });
    if (!extended)
        return core::failure(extended);
    headings->findTitles();
    return headings;
}

void IndexHeadings::findTitles()
{
    const HeadingValues &offers = m_values[offerColumn];
    const HeadingValues &titles = m_values[titleColumn];
    m_titles.assign(offers.count(), titles.empty());
    for (size_t id = 0; id < limit(); ++id) {
        quint32 &title = m_titles[offers.ofHeadings()[id]];
        if (title == titles.empty())
            title = titles.ofHeadings()[id];
    }
}

bool IndexHeadings::has(LeadField field)
{
    return indexOf(field) < std::size(headingFields);
}

const HeadingValues &IndexHeadings::values(LeadField field) const
{
    return m_values[indexOf(field)];
}

RowSet IndexHeadings::matching(LeadField field, const TextPattern &pattern) const
{
    const HeadingValues &values = this->values(field);
    std::vector<bool> matches(values.count());
    for (quint32 value = 0; value < matches.size(); ++value)
        matches[value] = pattern.matches(values.folded(value));
    RowSet headings(limit());
    for (size_t id = 0; id < limit(); ++id) {
        if (matches[values.ofHeadings()[id]])
            headings.insert(id);
    }
    return headings;
}

RowSet IndexHeadings::matchingAnyField(const TextPattern &pattern) const
{
    RowSet headings(limit());
    for (const LeadField field : headingFields)
        headings |= matching(field, pattern);
    return headings;
}

QString IndexHeadings::titleOf(quint32 offer) const
{
    return m_titles.empty() ? QString() : m_values[titleColumn].text(m_titles[offer]);
}

} // namespace leadlight::store
