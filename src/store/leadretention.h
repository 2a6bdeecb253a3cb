// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadstore.h"

#include <QDateTime>

#include <optional>

namespace leadlight::store {

/// How long leads are kept after they were received (created, where that is unknown; first seen, where that is too).
struct RetentionRule
{
    int months = 0;        ///< 0: forever
    bool keepsOpen = true; ///< leads with the status Active or a day to follow up that is not over
    friend bool operator==(const RetentionRule &, const RetentionRule &) = default;
};

struct RetentionOutlook
{
    qint64 older = 0; ///< leads that are to go
    qint64 all = 0;
    /// A third is more than a day makes old: rather is the clock of this machine wrong, or the rule was meant
    /// otherwise.
    [[nodiscard]] bool isUnusual() const { return 3 * older > all; }
};

/// What came of keeping to the rule.
struct RetentionOutcome
{
    RetentionRule rule;
    RetentionOutlook outlook; ///< before anything was erased
    qint64 erased = 0;
};

/// Erases leads for their age, as a rule that is kept in the cache says, so that every program that works on the cache
/// keeps to it. Leads from before the last erasing do not come back with a sync or an import as long as there is a
/// rule; they are passed by and counted as unchanged. Bound to the store's thread. Errors of all: the cache's.
class LeadRetention final
{
public:
    explicit LeadRetention(LeadStore &store)
        : m_store(store)
    {
    }

    [[nodiscard]] core::Result<RetentionRule> rule();
    /// Erases nothing by itself. With "forever" what still lies in the storage account may come back.
    [[nodiscard]] core::Result<> setRule(const RetentionRule &rule);
    /// What @p rule would erase now.
    [[nodiscard]] core::Result<RetentionOutlook> outlook(const RetentionRule &rule, const QDateTime &now,
                                                         std::stop_token stop);
    /// Erases what the rule in force says, some thousand leads at a time so that nobody waits, and finishes that, which
    /// may take long (LeadStore::finishErasing). What was erased until a stop stays so. How many leads went. Errors:
    /// also Cancelled.
    [[nodiscard]] core::Result<qint64> eraseOlder(const QDateTime &now, std::stop_token stop);
    /// Keeps to the rule in force, and finishes what erasing was cut off before. What is out of the ordinary stays,
    /// unless it is by the rule that a person has @p agreed to. Errors: also Cancelled.
    [[nodiscard]] core::Result<RetentionOutcome> keep(const std::optional<RetentionRule> &agreed, const QDateTime &now,
                                                      std::stop_token stop);

private:
    [[nodiscard]] core::Result<std::vector<qint64>> older(const RetentionRule &rule, const QDateTime &now,
                                                          std::stop_token stop);
    [[nodiscard]] core::Result<std::vector<qint64>> confirmed(std::span<const qint64> ids, const RetentionRule &rule,
                                                              const QDateTime &now);
    [[nodiscard]] core::Result<qint64> eraseSome(std::span<const qint64> ids, const RetentionRule &rule,
                                                 const QDateTime &now);

    LeadStore &m_store;
};

} // namespace leadlight::store
