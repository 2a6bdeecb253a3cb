// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/leads/gridblocks.h"
#include "ui/leads/gridplace.h"

#include <QAbstractTableModel>

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

    /// Shows another snapshot, as a reset. What was folded stays folded, also what was since @p snapshot was asked for.
    void setSnapshot(GridSnapshot snapshot);
    /// Makes the snapshot here and now.
    void setView(store::LeadView view) { setSnapshot(makeSnapshot(std::move(view), m_folding, {}, {})); }

    [[nodiscard]] const GridRows &rows() const { return m_rows; }
    [[nodiscard]] const GroupedLeads &leads() const { return m_rows.leads(); }
    [[nodiscard]] const GridFolding &folding() const { return m_folding; }
    [[nodiscard]] qint64 newCount() const { return m_newCount; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// The lead of a row; 0 for a heading.
    [[nodiscard]] qint64 leadId(int row) const;
    /// The row of a lead, or of the folded heading over it; -1 when the snapshot does not hold it. Goes over all ids.
    [[nodiscard]] int rowOfLead(qint64 id) const;
    /// What the row of a lead shows; nullptr while it is being fetched.
    [[nodiscard]] const store::LeadRow *lead(qint64 position) const { return m_blocks->lead(position); }

    void setFolded(int row, bool isFolded);
    void setAllFolded(bool areFolded);
    /// Takes the mark of a new lead away, here; the caller knows that it has one, and tells the store.
    void markSeen(qint64 id);

Q_SIGNALS:
    /// Rows could not be read from the cache.
    void fetchFailed(const leadlight::core::Error &error);

private:
    [[nodiscard]] QVariant headingData(int group, int role) const;
    [[nodiscard]] QVariant leadData(qint64 position, int column, int role) const;
    [[nodiscard]] static QString readAloud(const store::LeadRow &row, int column);
    void tellChanged(qint64 first, qint64 end);

    GridRows m_rows;
    GridFolding m_folding;
    qint64 m_newCount = 0;
    GridBlocks *m_blocks;
};

} // namespace leadlight::ui
