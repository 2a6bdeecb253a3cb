// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace leadlight::bench {

/// What all leads of a set have in common.
struct LeadSet
{
    std::uint64_t seed = 1;
    std::int64_t count = 1000; ///< spread over the six years before 2026-07-01, more of them in the later ones
    std::int64_t offers = 0;   ///< how many different ones; 0 stands for three of each of forty publishers
    bool allSame = false;      ///< one lead, count times; only the row keys differ
    bool oneGroup = false;     ///< one source, one action, one offer
    std::int64_t hugeAt = -1;  ///< the lead that has a description of hugeBytes
    std::int64_t hugeBytes = 0;
};

/// One row of the marketplace's table.
struct MadeLead
{
    std::string partitionKey;
    std::string rowKey;
    std::string timestamp;
    std::string actionCode;
    std::string createdTime;
    std::string customerInfo; ///< JSON
    std::string description;
    std::string leadSource;
    std::string offerTitle;
    std::string productId;
    std::string publisher;
};

/// The lead of a number: the same set and number always give the same lead, and each is made without the others.
[[nodiscard]] MadeLead makeLead(const LeadSet &set, std::int64_t number);

/// As a line of NDJSON, an entity of the table with its Timestamp.
void appendJsonLine(std::string &out, const MadeLead &lead);

/// As a record of CSV under csvHeader().
void appendCsvRecord(std::string &out, const MadeLead &lead);
[[nodiscard]] std::string csvHeader();

} // namespace leadlight::bench
