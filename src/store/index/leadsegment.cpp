// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/leadsegment.h"

#include <algorithm>

namespace leadlight::store {

size_t LeadSegment::rowOf(qint64 id) const
{
    const auto found = std::lower_bound(m_columns.ids.begin(), m_columns.ids.end(), id);
    return found != m_columns.ids.end() && *found == id ? size_t(found - m_columns.ids.begin()) : count();
}

struct LeadSegmentBuilder::Memory
{
    std::vector<qint64> ids;
    std::vector<qint64> received;
    std::vector<qint64> created;
    std::vector<quint32> headings;
    std::vector<quint32> origins;
    std::vector<quint32> countries;
    std::vector<quint64> textEnds;
    std::string texts;
    size_t roomForLeads = 0;
    size_t roomForBytes = 0;

    void reserve(size_t leads, size_t bytes)
    {
        roomForLeads = leads;
        roomForBytes = bytes;
        ids.reserve(leads);
        received.reserve(leads);
        created.reserve(leads);
        headings.reserve(leads);
        origins.reserve(leads);
        countries.reserve(leads);
        textEnds.reserve(leads);
        texts.reserve(bytes);
    }
};

LeadSegmentBuilder::Row LeadSegmentBuilder::row(const LeadSegment &leads, size_t n)
{
    const auto &columns = leads.columns();
    return {columns.ids[n],      columns.received[n], columns.created[n],
            columns.headings[n], columns.origins[n],  leads.country(columns.countries[n]),
            leads.text(n)};
}

LeadSegmentBuilder::LeadSegmentBuilder()
    : m_memory(std::make_shared<Memory>())
{
}

LeadSegmentBuilder::~LeadSegmentBuilder() = default;

bool LeadSegmentBuilder::hasRoomFor(const Row &row) const
{
    return m_memory->ids.size() < m_memory->roomForLeads &&
           m_memory->texts.size() + row.text.size() < m_memory->roomForBytes;
}

void LeadSegmentBuilder::add(const Row &row)
{
    if (!hasRoomFor(row)) {
        // Segments that were given out look at the memory: it stays where it is, and only its unused end is written to.
        constexpr size_t least = 64;
        auto larger = std::make_shared<Memory>();
        larger->reserve(std::max(least, 2 * m_memory->ids.size()),
                        std::max(least, 2 * (m_memory->texts.size() + row.text.size() + 1)));
        const auto copy = [&](auto Memory::*column) {
            auto &to = (*larger).*column;
            to.insert(to.end(), ((*m_memory).*column).begin(), ((*m_memory).*column).end());
        };
        copy(&Memory::ids);
        copy(&Memory::received);
        copy(&Memory::created);
        copy(&Memory::headings);
        copy(&Memory::origins);
        copy(&Memory::countries);
        copy(&Memory::textEnds);
        copy(&Memory::texts);
        m_memory = std::move(larger);
    }
    Memory &memory = *m_memory;
    memory.ids.push_back(row.id);
    memory.received.push_back(row.received);
    memory.created.push_back(row.created);
    memory.headings.push_back(row.heading);
    memory.origins.push_back(row.origin);
    memory.countries.push_back(m_countryNumbers.number(row.country));
    memory.texts += row.text;
    memory.textEnds.push_back(memory.texts.size());
    memory.texts += '\0';
}

std::shared_ptr<const LeadSegment> LeadSegmentBuilder::build()
{
    struct Kept
    {
        std::shared_ptr<const Memory> memory;
        std::shared_ptr<const TextColumn> countries;
    };
    if (!m_countries || m_countries->count() != m_countryNumbers.texts().count())
        m_countries = std::make_shared<const TextColumn>(m_countryNumbers.texts());
    const Memory &memory = *m_memory;
    const LeadSegment::Columns columns{memory.ids,          memory.received,     memory.created,  memory.headings,
                                       memory.origins,      memory.countries,    memory.textEnds, memory.texts,
                                       m_countries->ends(), m_countries->bytes()};
    return std::make_shared<const LeadSegment>(columns, std::make_shared<const Kept>(Kept{m_memory, m_countries}));
}

} // namespace leadlight::store
