// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/sortedrows.h"

#include "store/index/parallel.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace leadlight::store {

namespace {

struct KeyedRow
{
    quint64 key;
    quint32 row;
    friend bool operator<(const KeyedRow &a, const KeyedRow &b)
    {
        return a.key != b.key ? a.key < b.key : a.row > b.row;
    }
};

/// Seven bytes of a text and, in the last one, how many bytes are left with them, up to eight. So keys stand in the
/// order of the texts, and equal ones mean that both end here or both go on.
constexpr size_t keyBytes = 7;
constexpr quint64 goesOn = keyBytes + 1;

quint64 keyAt(std::string_view text, size_t offset)
{
    const size_t left = std::min(text.size() - std::min(offset, text.size()), keyBytes);
    char bytes[8] = {};
    std::memcpy(bytes, text.data() + std::min(offset, text.size()), left);
    bytes[keyBytes] = char(text.size() - std::min(offset, text.size()) > keyBytes ? goesOn : left);
    return qFromBigEndian<quint64>(bytes);
}

/// Sorts rows by their keys: they are first dealt out to many small heaps, which are then sorted one by one.
class Sorting
{
public:
    /// @p keys: in descending order of row. @p texts: where the keys come from; empty when the keys are all there is.
    Sorting(std::vector<KeyedRow> keys, std::span<const std::string_view> texts, const std::stop_token &stop)
        : m_keys(std::move(keys))
        , m_texts(texts)
        , m_stop(stop)
    {
    }

    core::Result<SortedRows> sorted()
    {
        m_starts.assign(m_keys.size(), 0);
        const std::vector<size_t> ends = dealOut();
        constexpr size_t heapsAtOnce = 256;
        const auto done = inParallel(ends.size() / heapsAtOnce, m_stop, [&](size_t batch) {
            for (size_t heap = batch * heapsAtOnce; heap < (batch + 1) * heapsAtOnce; ++heap)
                sortHeap(heap == 0 ? 0 : ends[heap - 1], ends[heap]);
        });
        if (!done)
            return core::failure(done);
        SortedRows result;
        result.known = m_keys.size();
        result.rows.reserve(m_keys.size());
        for (const KeyedRow &each : m_keys)
            result.rows.push_back(each.row);
        result.runStarts.assign((m_starts.size() + 63) / 64, 0);
        for (size_t i = 0; i < m_starts.size(); ++i)
            result.runStarts[i / 64] |= quint64(m_starts[i]) << (i % 64);
        return result;
    }

private:
    /// Puts what has the same first bits together, keeping the order otherwise; returns where each heap ends.
    std::vector<size_t> dealOut()
    {
        constexpr int heapBits = 16;
        std::vector<size_t> ends(size_t(1) << heapBits);
        if (m_keys.empty())
            return ends;
        const auto [least, greatest] = std::minmax_element(
            m_keys.begin(), m_keys.end(), [](const KeyedRow &a, const KeyedRow &b) { return a.key < b.key; });
        const quint64 base = least->key;
        const int shift = std::max(0, int(std::bit_width(greatest->key - base)) - heapBits);
        for (const KeyedRow &each : m_keys)
            ++ends[(each.key - base) >> shift];
        size_t sum = 0;
        for (size_t &end : ends)
            end = std::exchange(sum, sum + end);
        std::vector<KeyedRow> dealt(m_keys.size());
        for (const KeyedRow &each : m_keys)
            dealt[ends[(each.key - base) >> shift]++] = each;
        m_keys = std::move(dealt);
        return ends;
    }

    struct Run
    {
        size_t from;
        size_t to;
        size_t offset; ///< in the texts, where the keys are from
    };

    /// Not recursive: texts may agree for megabytes.
    void sortHeap(size_t from, size_t to)
    {
        std::vector<Run> runs;
        if (from != to)
            runs.push_back({from, to, 0});
        while (!runs.empty() && !m_stop.stop_requested()) {
            const Run run = runs.back();
            runs.pop_back();
            const auto begin = m_keys.begin() + qptrdiff(run.from);
            const auto end = m_keys.begin() + qptrdiff(run.to);
            // Often already sorted: equal values, or times that grow.
            if (!std::is_sorted(begin, end))
                std::sort(begin, end);
            for (size_t at = run.from; at < run.to;) {
                const size_t start = at;
                while (at < run.to && m_keys[at].key == m_keys[start].key)
                    ++at;
                m_starts[start] = 1;
                if (!m_texts.empty() && at - start > 1 && (m_keys[start].key & 0xFF) == goesOn) {
                    readOn(start, at, run.offset + keyBytes);
                    runs.push_back({start, at, run.offset + keyBytes});
                }
            }
        }
    }

    void readOn(size_t from, size_t to, size_t offset)
    {
        for (size_t i = from; i < to; ++i)
            m_keys[i].key = keyAt(m_texts[m_keys[i].row], offset);
    }

    std::vector<KeyedRow> m_keys;
    std::vector<quint8> m_starts; ///< bytes, since threads write them
    std::span<const std::string_view> m_texts;
    const std::stop_token &m_stop;
};

/// Appends those without a value, the greatest row first.
template <typename IsKnown> void addUnknown(SortedRows &sorted, size_t count, IsKnown isKnown)
{
    sorted.runStarts.resize((count + 63) / 64);
    if (sorted.known < count)
        sorted.runStarts[sorted.known / 64] |= quint64(1) << (sorted.known % 64);
    for (size_t row = count; row-- > 0;) {
        if (!isKnown(row))
            sorted.rows.push_back(quint32(row));
    }
}

template <typename IsKnown, typename Key>
core::Result<SortedRows> sortRows(size_t count, std::span<const std::string_view> texts, const std::stop_token &stop,
                                  IsKnown isKnown, Key key)
{
    std::vector<KeyedRow> keys;
    keys.reserve(count);
    for (size_t row = count; row-- > 0;) {
        if (isKnown(row))
            keys.push_back({key(row), quint32(row)});
    }
    auto sorted = Sorting(std::move(keys), texts, stop).sorted();
    if (sorted)
        addUnknown(*sorted, count, isKnown);
    return sorted;
}

} // namespace

core::Result<SortedRows> sortByText(std::span<const std::string_view> texts, const std::stop_token &stop)
{
    return sortRows(
        texts.size(), texts, stop, [texts](size_t row) { return !texts[row].empty(); },
        [texts](size_t row) { return keyAt(texts[row], 0); });
}

core::Result<SortedRows> sortByNumber(std::span<const qint64> numbers, qint64 unknown, const std::stop_token &stop)
{
    return sortRows(
        numbers.size(), {}, stop, [&](size_t row) { return numbers[row] != unknown; },
        [numbers](size_t row) { return quint64(numbers[row]) ^ (quint64(1) << 63); });
}

} // namespace leadlight::store
