// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"

#include <QByteArrayView>

#include <array>
#include <optional>

namespace leadlight::leads {

/// What a property or column means for a lead, whatever name its shape gives it.
enum class LeadPart {
    // Where it stands
    PartitionKey,
    RowKey,
    Timestamp,
    // What happened
    LeadSource,
    ActionCode,
    Offer,
    OfferTitle,
    CreatedTime,
    Description,
    Notes, ///< in our own exports LeadWork::notes, in others' another description
    // Who
    CustomerInfo, ///< all of the person as JSON
    FirstName,
    LastName,
    FullName,
    Email,
    Phone,
    Country,
    Company,
    Title,
    // Told by our own exports only
    Id,
    Connector,
    Publisher,
    ReceivedAt,
    IsTest,
    DoNotContact,
    PiiWithheld,
    Problems,
    Origin,
    Raw,
    Status,
    Owner,
    Tags,
    FollowUp,
    AnsweredAt,
    // Known to belong to a lead, without a field of its own
    Other,
};
constexpr size_t leadPartCount = static_cast<size_t>(LeadPart::Other) + 1;

/// What all of our own exports have and nobody else.
inline constexpr std::array marksOfAnExport{LeadPart::IsTest, LeadPart::DoNotContact, LeadPart::PiiWithheld,
                                            LeadPart::ReceivedAt, LeadPart::Origin};

/// The part that a property's or column's name (UTF-8) stands for, in any of the known shapes. Case, blanks, '_', '-',
/// '/' and '.' do not count. Nothing for an unknown name.
[[nodiscard]] std::optional<LeadPart> leadPartNamed(QByteArrayView name);

/// The texts of one lead by their meaning, collected from JSON or CSV, and the rules that make a Lead of them.
class LeadParts
{
public:
    void set(LeadPart part, QString text)
    {
        m_texts[static_cast<size_t>(part)] = std::move(text);
        m_found[static_cast<size_t>(part)] = true;
    }
    [[nodiscard]] const QString &text(LeadPart part) const { return m_texts[static_cast<size_t>(part)]; }
    [[nodiscard]] bool has(LeadPart part) const { return m_found[static_cast<size_t>(part)]; }

    /// Whether anything of what a lead says was found; keys and times alone are not enough.
    [[nodiscard]] bool isLead() const;
    /// Whether this is a lead that Leadlight exported: its flags, times, origin and work are taken as they are.
    [[nodiscard]] bool isOwnExport() const;

    /// Everything but the raw entity. Problems that are known already come first.
    [[nodiscard]] Lead toLead(QStringList problems);

private:
    void readCustomerInfo(QStringList &problems);
    void fillPerson(Lead &lead) const;
    void fillOrigin(Lead &lead) const;
    void fillTimes(Lead &lead) const;
    void fillFlags(Lead &lead) const;
    void fillOwnExport(Lead &lead) const;
    void fillWork(Lead &lead) const;

    std::array<QString, leadPartCount> m_texts;
    std::array<bool, leadPartCount> m_found{};
};

/// The place in an exported lead's `origin`; nothing when it tells none.
[[nodiscard]] std::optional<LeadPlace> placeFromJson(QByteArrayView origin);

} // namespace leadlight::leads
