// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background.h"
#include "store/leadstore.h"
#include "ui/leads/groupedleads.h"

#include <QCache>
#include <QObject>
#include <QSet>

namespace leadlight::store {
class ThreadStores;
}

namespace leadlight::ui {

/// The leads of a snapshot that are looked at, fetched block by block in the background and kept for a while. Texts are
/// cut to what fits on a line. What was asked for last is fetched first, and what has been scrolled past is not fetched
/// at all. GUI thread; owned by its model.
class GridBlocks final : public QObject
{
    Q_OBJECT

public:
    GridBlocks(core::Background &background, const store::ThreadStores &stores, QObject *parent = nullptr);

    /// Forgets what belonged to another snapshot.
    void setLeads(std::shared_ptr<const GroupedLeads> leads);
    /// The lead at a position; nullptr while it is not here, which it will be soon, or when it is gone from the cache.
    [[nodiscard]] const store::LeadRow *lead(qint64 position) const;
    /// Takes the mark of a new lead away, of this snapshot.
    void markSeen(qint64 id, qint64 position);
    [[nodiscard]] bool isSeen(qint64 id) const { return m_seen.contains(id); }

Q_SIGNALS:
    void fetched(qint64 first, qint64 end); ///< positions
    void failed(const leadlight::core::Error &error);

private:
    using Block = std::vector<store::LeadRow>; ///< id 0 where the lead is gone
    using Fetched = std::vector<std::pair<qint64, std::unique_ptr<Block>>>;

    void fetchWanted();
    void take(Fetched blocks);

    core::Background &m_background;
    const store::ThreadStores &m_stores;
    std::shared_ptr<const GroupedLeads> m_leads;
    QSet<qint64> m_seen; ///< no longer new since the snapshot was taken
    mutable QCache<qint64, Block> m_blocks;
    mutable QList<qint64> m_wanted; ///< asked for and not there, the latest last
    QList<qint64> m_underWay;
    core::Task m_fetch;
};

} // namespace leadlight::ui
