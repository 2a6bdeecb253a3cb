// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace leadlight::leads {

/// Where a lead comes from in the marketplace's own form, "Source-Action|Offer" (fact sheet section 2.1).
struct LeadOrigin
{
    QString source; ///< "SPZA", "AzureMarketplace", ... verbatim, also when unknown
    QString action; ///< "INS", "PLT", "DNC", ... verbatim
    QString offer;  ///< "publisher.offer", or an offer's name for test leads

    /// Splits at the first '|', its left part at the first '-', and trims. Never fails: what is missing stays empty.
    /// "AppSource (SPZA)" becomes "SPZA".
    [[nodiscard]] static LeadOrigin fromText(QStringView text);

    /// What stands before the first '.' of an offer id; empty when there is none.
    [[nodiscard]] static QString publisherOf(const QString &offer);

    friend bool operator==(const LeadOrigin &, const LeadOrigin &) = default;
};

} // namespace leadlight::leads
