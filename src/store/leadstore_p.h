// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "store/index/leadindex.h"
#include "store/leadstore.h"
#include "store/leadupserts.h"
#include "store/statement.h"
#include "store/workrecords.h"

#include <functional>

namespace leadlight::store {

class WorkChanges;

/// What a LeadStore is made of. Declared in the order that lets statements go before their connection.
class LeadStore::Private final
{
public:
    std::unique_ptr<Connection> connection;
    std::shared_ptr<LeadIndex> index;      ///< shared with every store on the file
    std::optional<LeadUpserts> upserts;    ///< prepared by the first write
    std::optional<Statement> selectRow;    ///< prepared by the first look at a row
    std::optional<Statement> selectRawRow; ///< with the raw entity
    std::optional<Statement> selectProblems;
    std::optional<WorkRecords> records; ///< made by the first who asks

    enum class Extent {
        Row,   ///< what stands in a list
        Notes, ///< and the notes
        Whole, ///< and the raw entity
    };
    /// The row of a lead, or nothing when there is none.
    [[nodiscard]] core::Result<std::optional<LeadRow>> row(qint64 id, Extent extent);
    [[nodiscard]] WorkRecords &workRecords() { return records ? *records : records.emplace(*connection); }
    /// Runs @p change in a transaction that counts as a change when leads are different afterwards.
    [[nodiscard]] core::Result<WorkDone> changeWork(const std::function<core::Result<WorkDone>(WorkChanges &)> &change);

    struct Origin
    {
        qint64 id = 0;
        bool wasRenamed = false; ///< its leads now stand under another connector's name
    };
    /// The origin's row, made when it is new.
    [[nodiscard]] core::Result<Origin> findOrigin(const PullOrigin &origin);
    /// For the transaction at hand.
    [[nodiscard]] core::Result<> readyUpserts(Tombstones::Arrival arrival);
    /// For what the transaction is about to write. Ends with noteChange when it wrote something.
    [[nodiscard]] core::Result<WriteMoment> writeMoment();
    [[nodiscard]] core::Result<PageOutcome> writePage(const PullOrigin &origin, const PulledPage &page);
    [[nodiscard]] core::Result<PageOutcome> writeImport(const IncomingLeads &leads, ImportedFile &file);
    [[nodiscard]] core::Result<> noteDocuments(qint64 originId, const PulledPage &page, const QSet<qint64> &present,
                                               const WriteMoment &moment, PageOutcome &outcome);
    [[nodiscard]] core::Result<> endFullPass(qint64 originId, const WriteMoment &moment, PageOutcome &outcome);
    /// Raises changeCounter() to the moment's number.
    [[nodiscard]] core::Result<> noteChange(const WriteMoment &moment);
    /// Runs @p write in a transaction of its own.
    template <typename Write> auto inTransaction(Write write) -> decltype(write());
};

template <typename Write> auto LeadStore::Private::inTransaction(Write write) -> decltype(write())
{
    auto transaction = Transaction::begin(*connection, Transaction::Kind::Write);
    if (!transaction)
        return core::failure(transaction);
    auto written = write();
    const auto committed = written ? transaction->commit() : core::Result<>();
    if ((!written || !committed) && upserts)
        upserts->rolledBack();
    if (!committed)
        return core::failure(committed);
    return written;
}

} // namespace leadlight::store
