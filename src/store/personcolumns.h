// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/index/leadsegment.h"

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace leadlight::store {

/// By what leads may be told to be one person's (personkey.h), as numbers, so that looking through 1.5 million leads is
/// looking through a few megabytes. Row n of every column belongs to row n of the segment. Equal texts have equal
/// numbers in this run of the program, a text that tells nothing has 0. Different texts practically never share one of
/// the long numbers and now and then one of the short ones. Immutable; any thread.
class PersonColumns final
{
public:
    struct Keys
    {
        quint64 person = 0; ///< e-mail
        quint32 mailbox = 0;
        quint32 domain = 0;
        quint32 company = 0;
        quint32 name = 0;
        quint32 phone = 0; ///< its last digits: with and without the country's code alike
    };
    /// @p fields: as LeadSegment::text().
    [[nodiscard]] static Keys keysOf(std::string_view fields);

    /// Those of a segment: worked out on all processors when first asked for (some tenths of a second for a million
    /// leads, nobody can stop it), remembered as long as the segment is there.
    [[nodiscard]] static std::shared_ptr<const PersonColumns> of(const std::shared_ptr<const LeadSegment> &leads);

    std::vector<quint64> person;
    std::vector<quint32> mailbox;
    std::vector<quint32> domain;
    std::vector<quint32> company;
    std::vector<quint32> name;
    std::vector<quint32> phone;

private:
    [[nodiscard]] static std::shared_ptr<const PersonColumns> made(const LeadSegment &leads);
};

/// A folded text in stored form without blanks around it, as QString::trimmed() has it. @p kept: the answer's memory
/// where it is not a part of @p text.
[[nodiscard]] std::string_view trimmedText(std::string_view text, std::string &kept);

} // namespace leadlight::store
