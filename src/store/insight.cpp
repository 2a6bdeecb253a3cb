// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/insight.h"

#include "store/index/termmatches.h"
#include "store/indexquestion.h"
#include "store/insightrows.h"
#include "store/leadstore_p.h"
#include "store/storedtext.h"

#include <algorithm>

namespace leadlight::store {

using core::Result;
using leads::LeadField;

namespace {

/// The values of a field of leads, numbered over both parts of a snapshot.
class FieldValues
{
public:
    FieldValues(const IndexSnapshot &snapshot, LeadField field)
        : m_snapshot(snapshot)
        , m_field(field)
    {
        if (field != LeadField::Country) {
            m_count = snapshot.headings->values(field).count();
            return;
        }
        TextNumbers numbers;
        for (size_t i = 0; i < m_ofCountries.size(); ++i) {
            const LeadSegment &leads = *snapshot.parts()[i]->leads;
            for (size_t n = 0; n < leads.columns().countryEnds.size(); ++n)
                m_ofCountries[i].push_back(numbers.number(leads.country(n)));
        }
        m_countries = numbers.texts();
        m_count = m_countries.count();
    }

    [[nodiscard]] size_t count() const { return m_count; }
    /// What tells the value of each lead of a part, and the value of each that may stand there.
    [[nodiscard]] std::span<const quint32> column(const IndexPart &part) const
    {
        const auto &columns = part.leads->columns();
        return m_field == LeadField::Country ? columns.countries : columns.headings;
    }
    [[nodiscard]] std::span<const quint32> ofColumn(const IndexPart &part) const
    {
        if (m_field == LeadField::Country)
            return m_ofCountries[&part == &m_snapshot.base ? 0 : 1];
        return m_snapshot.headings->values(m_field).ofHeadings();
    }
    /// Whether @p a stands before @p b where both have as many leads; the empty value is last.
    [[nodiscard]] bool isBefore(quint32 a, quint32 b) const
    {
        if (m_field != LeadField::Country)
            return a < b;
        return m_countries[a].empty() != m_countries[b].empty() ? m_countries[b].empty()
                                                                : m_countries[a] < m_countries[b];
    }
    [[nodiscard]] Insight::Series seriesOf(quint32 value) const
    {
        Insight::Series series;
        if (m_field == LeadField::Country)
            series.value = fromStored(m_countries[value]);
        else
            series.value = m_snapshot.headings->values(m_field).text(value);
        if (m_field == LeadField::Offer)
            series.title = m_snapshot.headings->titleOf(value);
        return series;
    }

private:
    const IndexSnapshot &m_snapshot;
    const LeadField m_field;
    size_t m_count = 0;
    TextColumn m_countries;
    std::array<std::vector<quint32>, 2> m_ofCountries; ///< of either part
};

/// Counts in two passes: how many leads each value has, then those of the largest by day.
class SeriesCount
{
public:
    SeriesCount(const IndexSnapshot &snapshot, const InsightQuery &query, const std::stop_token &stop)
        : m_snapshot(snapshot)
        , m_query(query)
        , m_stop(stop)
        , m_days(query.first, query.last, query.zone)
        , m_values(snapshot, query.by)
    {
    }

    Result<Insight> insight()
    {
        Insight insight;
        insight.first = m_query.first;
        if (m_days.count() == 0)
            return insight;
        const auto counts = countValues();
        if (!counts)
            return core::failure(counts);
        const std::vector<quint32> largest = largestOf(*counts);
        for (const quint32 value : largest)
            insight.series.push_back(m_values.seriesOf(value));
        insight.series.emplace_back().isRest = true;
        if (const auto done = countDays(largest, insight.series); !done)
            return core::failure(done);
        for (Insight::Series &series : insight.series) {
            for (const quint32 count : series.perDay)
                series.count += count;
            insight.count += series.count;
        }
        if (insight.series.back().count == 0)
            insight.series.pop_back();
        return insight;
    }

private:
    /// By value.
    Result<std::vector<qint64>> countValues()
    {
        std::vector<qint64> counts(m_values.count());
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const IndexPart &part = *m_snapshot.parts()[i];
            auto rows = m_snapshot.terms->matching(m_snapshot, part, m_query.filter, m_stop);
            if (!rows)
                return core::failure(rows);
            m_rows[i] = *std::move(rows);
            OfSlices<std::vector<quint32>> ofSlices;
            for (auto &ofSlice : ofSlices)
                ofSlice.resize(m_values.count());
            const auto &columns = part.leads->columns();
            const auto column = m_values.column(part);
            const auto ofColumn = m_values.ofColumn(part);
            const auto done = countRows(m_rows[i], ofSlices, m_stop, [&](std::vector<quint32> &own, size_t row) {
                own[ofColumn[column[row]]] += m_days.contain(timeOfRow(columns, row)) ? 1 : 0;
            });
            if (!done)
                return core::failure(done);
            for (const auto &ofSlice : ofSlices) {
                for (size_t value = 0; value < counts.size(); ++value)
                    counts[value] += ofSlice[value];
            }
        }
        return counts;
    }

    [[nodiscard]] std::vector<quint32> largestOf(const std::vector<qint64> &counts) const
    {
        std::vector<quint32> values;
        for (quint32 value = 0; value < counts.size(); ++value) {
            if (counts[value] > 0)
                values.push_back(value);
        }
        const auto end = values.begin() + ptrdiff_t(std::min(values.size(), size_t(Insight::mostSeries)));
        std::partial_sort(values.begin(), end, values.end(), [&](quint32 a, quint32 b) {
            return counts[a] != counts[b] ? counts[a] > counts[b] : m_values.isBefore(a, b);
        });
        values.erase(end, values.end());
        return values;
    }

    /// Fills in Series::perDay; the last series takes what has none of its own.
    Result<> countDays(const std::vector<quint32> &largest, std::vector<Insight::Series> &series)
    {
        std::vector<quint8> seriesOf(m_values.count(), quint8(largest.size()));
        for (size_t i = 0; i < largest.size(); ++i)
            seriesOf[largest[i]] = quint8(i);
        OfSlices<std::vector<quint32>> ofSlices; // by series and day
        for (auto &ofSlice : ofSlices)
            ofSlice.resize(series.size() * m_days.count());
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const IndexPart &part = *m_snapshot.parts()[i];
            const auto &columns = part.leads->columns();
            const auto column = m_values.column(part);
            std::vector<quint8> seriesOfColumn;
            for (const quint32 value : m_values.ofColumn(part))
                seriesOfColumn.push_back(seriesOf[value]);
            const auto done = countRows(m_rows[i], ofSlices, m_stop, [&](std::vector<quint32> &own, size_t row) {
                const qint64 time = timeOfRow(columns, row);
                if (m_days.contain(time))
                    ++own[seriesOfColumn[column[row]] * m_days.count() + m_days.dayOf(time)];
            });
            if (!done)
                return done;
        }
        for (size_t i = 0; i < series.size(); ++i) {
            series[i].perDay.resize(m_days.count());
            for (size_t day = 0; day < m_days.count(); ++day) {
                for (const auto &ofSlice : ofSlices)
                    series[i].perDay[day] += ofSlice[i * m_days.count() + day];
            }
        }
        return {};
    }

    const IndexSnapshot &m_snapshot;
    const InsightQuery &m_query;
    const std::stop_token &m_stop;
    const LeadDays m_days;
    const FieldValues m_values;
    std::array<RowSet, 2> m_rows; ///< of either part: what the filter lets through
};

} // namespace

Result<Insight> LeadStore::insight(const InsightQuery &query, std::stop_token stop)
{
    return onIndex(*d->connection, *d->index, stop,
                   [&](const IndexSnapshot &snapshot) { return SeriesCount(snapshot, query, stop).insight(); });
}

} // namespace leadlight::store
