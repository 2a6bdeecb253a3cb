// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <type_traits>

namespace leadlight::store {

/// What stands first in a file of the index, byte for byte. Numbers are as this machine writes them: a file of another
/// one is not read.
struct IndexHeader
{
    enum Section {
        Texts,
        Ids,
        Received,
        Created,
        Headings,
        Origins,
        Countries,
        TextEnds,
        CountryEnds,
        CountryTexts,
        Flags,
        sectionCount
    };
    struct Extent
    {
        quint64 offset; ///< where the section before it ends, rounded up
        quint64 size;
    };
    static constexpr std::array<char, 8> rightMagic = {'L', 'L', 'I', 'N', 'D', 'E', 'X', '\n'};
    static constexpr quint32 rightByteOrder = 0x01020304;
    static constexpr quint32 rightVersion = 1;

    std::array<char, 8> magic = rightMagic;
    quint32 byteOrder = rightByteOrder;
    quint32 version = rightVersion;
    qint64 changes = 0;
    qint64 token = 0;
    qint64 erasures = 0;
    quint64 stamp = 0;
    quint64 leads = 0;
    quint64 countries = 0;
    quint64 headingLimit = 0;
    quint64 fileSize = 0;
    std::array<Extent, sectionCount> sections = {};
    quint64 checksum = 0; ///< of all that stands before it

    /// FNV-1a: a header that was written halfway or that changed on the disk does not fit it.
    [[nodiscard]] quint64 rightChecksum() const
    {
        const auto *bytes = reinterpret_cast<const unsigned char *>(this);
        quint64 sum = 0xcbf29ce484222325;
        for (size_t i = 0; i < offsetof(IndexHeader, checksum); ++i)
            sum = (sum ^ bytes[i]) * 0x100000001b3;
        return sum;
    }
    /// Every section begins at a multiple of 8.
    [[nodiscard]] static quint64 roundedUp(quint64 offset) { return (offset + 7) & ~quint64(7); }
    /// Whether this is a header of ours and whole, and every section has the size that the counts ask for and all
    /// together fill a file of this size.
    [[nodiscard]] bool fits(quint64 sizeOfFile) const;
    /// How many bytes each lead takes in a section; 0 where that differs from lead to lead.
    [[nodiscard]] static quint64 bytesPerLead(Section section);
};
static_assert(std::is_trivially_copyable_v<IndexHeader>);
static_assert(std::has_unique_object_representations_v<IndexHeader>); // nothing between the members
/// Where the first section begins.
constexpr quint64 indexHeaderRoom = 4096;
static_assert(sizeof(IndexHeader) <= indexHeaderRoom);

} // namespace leadlight::store
