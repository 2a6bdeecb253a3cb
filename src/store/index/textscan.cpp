// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/textscan.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace leadlight::store {

namespace {

/// The bytes that folded texts are mostly made of, the most frequent first: Latin letters, then what Chinese, Japanese
/// and Korean characters begin with. Looking for the rarer ones gives fewer false alarms.
constexpr std::string_view frequentBytes =
    "eaoinrt.lscmu dh@pkgbyv01234567-89jzfwxq\xE5\xE4\xE6\xE7\xE8\xE9\xE3\xC5\xC3";

size_t rarity(char byte)
{
    return std::min(frequentBytes.find(byte), frequentBytes.size());
}

} // namespace

TextScan::TextScan(std::string_view needle)
    : m_needle(needle)
    , m_probe2(needle.size() - 1)
{
    for (size_t i = 0; i < needle.size(); ++i) {
        if (rarity(needle[i]) > rarity(needle[m_probe1]))
            m_probe1 = i;
    }
    if (m_probe2 == m_probe1)
        m_probe2 = 0;
    for (size_t i = 0; i < needle.size(); ++i) {
        if (i != m_probe1 && rarity(needle[i]) > rarity(needle[m_probe2]))
            m_probe2 = i;
    }
}

const char *TextScan::find(const char *from, const char *end) const
{
    const size_t size = m_needle.size();
    if (size_t(end - from) < size)
        return end;
    if (size == 1) {
        const void *found = std::memchr(from, m_needle.front(), size_t(end - from));
        return found ? static_cast<const char *>(found) : end;
    }
    if (const char *found = findInBlocks(from, end))
        return found;
    const std::string_view rest(from, size_t(end - from));
    const size_t at = rest.find(m_needle);
    return at == rest.npos ? end : from + at;
}

#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__

namespace {

using Block [[gnu::vector_size(16)]] = quint8;
using Halves [[gnu::vector_size(16)]] = quint64;

constexpr size_t blocks = 4; ///< at a time

Block load(const char *from)
{
    Block block;
    std::memcpy(&block, from, sizeof(block));
    return block;
}

} // namespace

/// Compares sixteen places at once with two bytes of the needle, and the whole of it where both are met. Moves @p from
/// to where the blocks end.
const char *TextScan::findInBlocks(const char *&from, const char *end) const
{
    const size_t size = m_needle.size();
    const Block first = Block{} + quint8(m_needle[m_probe1]);
    const Block second = Block{} + quint8(m_needle[m_probe2]);
    for (; size_t(end - from) >= size + blocks * sizeof(Block); from += blocks * sizeof(Block)) {
        Block hits[blocks];
        Block any{};
        for (size_t i = 0; i < blocks; ++i) {
            const char *at = from + i * sizeof(Block);
            hits[i] = Block((load(at + m_probe1) == first) & (load(at + m_probe2) == second));
            any |= hits[i];
        }
        const auto anyHalves = std::bit_cast<Halves>(any);
        if ((anyHalves[0] | anyHalves[1]) == 0) [[likely]]
            continue;
        for (size_t i = 0; i < blocks * 2; ++i) {
            quint64 half = std::bit_cast<Halves>(hits[i / 2])[i % 2];
            while (half != 0) {
                const auto bit = unsigned(std::countr_zero(half));
                const char *at = from + i * 8 + bit / 8;
                if (std::memcmp(at, m_needle.data(), size) == 0)
                    return at;
                half &= ~(quint64(0xFF) << bit);
            }
        }
    }
    return nullptr;
}

#else

const char *TextScan::findInBlocks(const char *&, const char *) const
{
    return nullptr;
}

#endif

} // namespace leadlight::store
