// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background.h"
#include "store/leadstore.h"
#include "ui/leads/gridrows.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace leadlight::store {
class ThreadStores;
}

namespace leadlight::ui {

/// The grid over one snapshot of leads: a flat table with group headings among the leads. Leads are fetched in blocks,
/// in the background, as they are looked at; until then a row says so by IsLoadedRole. GUI thread; owned by its page.
class LeadGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole,
        // of a heading
        LevelRole,
        CountRole,
        IsFoldedRole,
        WordsRole,
        CodeRole,
        // of a lead
        LeadIdRole,
        IsNewRole,
        BadgesRole,
        IsLoadedRole,
    };

    LeadGridModel(core::Background &background, const store::ThreadStores &stores, QObject *parent = nullptr);

    /// Shows another snapshot, as a reset. What was folded stays folded.
    void setView(store::LeadView view);
    [[nodiscard]] const store::LeadView &view() const { return m_view; }
    [[nodiscard]] const GridRows &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// The lead of a row; 0 for a heading.
    [[nodiscard]] qint64 leadId(int row) const;
    /// The row of a lead, or of the folded heading over it; -1 when the snapshot does not hold it.
    [[nodiscard]] int rowOfLead(qint64 id) const;

    void setFolded(int row, bool isFolded);
    void setAllFolded(bool areFolded);
    /// Takes the mark of a new lead away, here; the caller knows that it has one, and tells the store.
    void markSeen(qint64 id);

Q_SIGNALS:
    /// Rows could not be read from the cache.
    void fetchFailed(const leadlight::core::Error &error);

private:
    using Block = std::vector<store::LeadRow>; ///< id 0 where the lead is gone

    [[nodiscard]] QVariant headingData(const GridRows::Group &group, int role) const;
    [[nodiscard]] QVariant leadData(qint64 position, int column, int role) const;
    [[nodiscard]] const store::LeadRow *leadAt(qint64 position) const;
    void fetchWanted();
    void takeBlocks(const QList<qint64> &blocks, std::vector<store::LeadRow> rows);

    core::Background &m_background;
    const store::ThreadStores &m_stores;
    store::LeadView m_view;
    GridRows m_rows;
    QSet<QString> m_folded; ///< paths
    QSet<qint64> m_seen;    ///< no longer new since the snapshot was taken

    mutable QCache<qint64, Block> m_blocks;
    mutable QList<qint64> m_wanted; ///< blocks asked for and not there, the latest last
    QList<qint64> m_underWay;
    core::Task m_fetch;
};

} // namespace leadlight::ui
