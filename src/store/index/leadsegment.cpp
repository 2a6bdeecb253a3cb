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

quint32 CountryNumbers::number(std::string_view country)
{
    // Neighbours often have the same.
    if (m_texts.count() > 0 && m_texts[m_last] == country)
        return m_last;
    auto found = m_numbers.find(country);
    if (found == m_numbers.end()) {
        found = m_numbers.emplace(country, quint32(m_texts.count())).first;
        m_texts.add(country);
    }
    return m_last = found->second;
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
    CountryNumbers numbers;
};

LeadSegmentBuilder::LeadSegmentBuilder()
    : m_memory(std::make_shared<Memory>())
{
}

LeadSegmentBuilder::~LeadSegmentBuilder() = default;

void LeadSegmentBuilder::add(const Row &row)
{
    m_memory->ids.push_back(row.id);
    m_memory->received.push_back(row.received);
    m_memory->created.push_back(row.created);
    m_memory->headings.push_back(row.heading);
    m_memory->origins.push_back(row.origin);
    m_memory->countries.push_back(m_memory->numbers.number(row.country));
    m_memory->texts += row.text;
    m_memory->textEnds.push_back(m_memory->texts.size());
    m_memory->texts += '\0';
}

std::shared_ptr<const LeadSegment> LeadSegmentBuilder::build()
{
    const Memory &memory = *m_memory;
    const TextColumn &countries = memory.numbers.texts();
    const LeadSegment::Columns columns{memory.ids,       memory.received,  memory.created,  memory.headings,
                                       memory.origins,   memory.countries, memory.textEnds, memory.texts,
                                       countries.ends(), countries.bytes()};
    return std::make_shared<const LeadSegment>(columns, std::move(m_memory));
}

} // namespace leadlight::store
