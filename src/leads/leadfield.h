// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"

#include <QLatin1StringView>

#include <optional>
#include <span>

namespace leadlight::leads {

/// The fields of a lead that can be shown, sorted, filtered and exported, in the order of the export.
enum class LeadField {
    Id,
    Connector,
    Source,
    Action,
    Offer,
    Publisher,
    OfferTitle,
    FirstName,
    LastName,
    Email,
    Phone,
    Country,
    Company,
    Title,
    Description,
    CreatedAt,
    ReceivedAt,
    IsTest,
    DoNotContact,
    PiiWithheld,
    Problems,
    Origin,
    // What people have made of a lead (Lead::work).
    Status,
    Owner,
    Tags,
    FollowUp,
    AnsweredAt,
    Notes,
};

/// What a field is called and how it behaves: the one table that the exports, the filter language, the cache and the
/// grid read.
struct LeadFieldInfo
{
    enum class Kind {
        Number, ///< the id
        Code,   ///< compared whole: source, action, offer, publisher, country, connector, status, owner, each tag
        Text,   ///< searched for substrings; also each note
        Time,   ///< a time; the follow-up a day
        Flag,
        List,  ///< problems
        Place, ///< origin
    };
    LeadField field;
    QLatin1StringView name; ///< as in JSON, CSV and the filter language: "firstName"
    Kind kind;
    QString Lead::*text = nullptr;  ///< for Code and Text; these three are null for workFields()
    LeadTime Lead::*time = nullptr; ///< for Time
    bool Lead::*flag = nullptr;     ///< for Flag
};

/// The fields that a lead brought with it, each once, ordered as LeadField.
[[nodiscard]] std::span<const LeadFieldInfo> leadFields();
/// Those that lie in Lead::work, behind them in the same order.
[[nodiscard]] std::span<const LeadFieldInfo> workFields();
[[nodiscard]] const LeadFieldInfo &info(LeadField field);
/// Case-insensitive; nothing when there is no such field.
[[nodiscard]] std::optional<LeadField> leadFieldNamed(QStringView name);

} // namespace leadlight::leads
