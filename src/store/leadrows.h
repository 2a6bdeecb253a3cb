// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"
#include "leads/leadfield.h"
#include "store/leadstore.h"
#include "store/statement.h"

#include <array>
#include <optional>
#include <string_view>

namespace leadlight::store {

class Connection;

// How a lead lies in its row: column order, the bits of `flags`, the order of the fields in `search`.

constexpr qint64 testFlag = 1;
constexpr qint64 doNotContactFlag = 2;
constexpr qint64 withheldFlag = 4;
constexpr qint64 problemsFlag = 8;
// Only in the index, never in the column `flags`.
constexpr qint64 vanishedFlag = 16;
constexpr qint64 seenFlag = 64;
constexpr qint64 goneFlag = 128;

/// Where a field stands in `search`; nothing for those that do not (they lie in headings or are not text).
[[nodiscard]] std::optional<int> searchPosition(leads::LeadField field);
constexpr int firstNameField = 0;
constexpr int lastNameField = 1;

/// The fields in `search`, which have columns of their own in the same order.
inline constexpr std::array searchFields = {
    leads::LeadField::FirstName, leads::LeadField::LastName, leads::LeadField::Email, leads::LeadField::Phone,
    leads::LeadField::Country,   leads::LeadField::Company,  leads::LeadField::Title, leads::LeadField::Description,
};
static_assert(searchFields[firstNameField] == leads::LeadField::FirstName);
static_assert(searchFields[lastNameField] == leads::LeadField::LastName);

/// The SELECT whose rows readLead reads; "WHERE l.id = ?" is up to the caller.
extern const std::string_view selectLead;
/// The same with the raw entity.
extern const std::string_view selectLeadWithRaw;
/// Everything but Lead::problems, tags and notes, which lie in a table of their own; the flag says whether there are
/// any.
[[nodiscard]] LeadRow readLead(const Statement &statement, bool withRaw);
[[nodiscard]] bool hasProblems(const Statement &statement);
/// How many tags the lead has; those and the notes lie in tables of their own (WorkRecords).
[[nodiscard]] qint64 tagCount(const Statement &statement);
/// @p slot: the statement that reads them.
[[nodiscard]] core::Result<QStringList> leadProblems(std::optional<Statement> &slot, Connection &connection, qint64 id);

/// For reading many leads: rows without origin and heading, which the few numbers that they have tell. Their columns
/// serve hasProblems too.
extern const std::string_view scanLeads;
extern const std::string_view scanLeadsWithRaw;
struct ScannedNumbers
{
    qint64 originId = 0;
    qint64 headingId = 0;
};
/// All of @p lead but connector, source, action, offer, publisher, offer's title, problems, tags and notes.
[[nodiscard]] ScannedNumbers readScanned(const Statement &statement, bool withRaw, leads::Lead &lead);

} // namespace leadlight::store
