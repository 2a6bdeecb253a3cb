// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/index/indexsource.h"
#include "store/index/leadsegment.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace leadlight::store {

struct IndexHeader;

/// The great mass of an index: the leads of one moment with their flags of that moment.
struct IndexBase
{
    std::shared_ptr<const LeadSegment> leads;
    std::shared_ptr<const std::vector<quint8>> flags;
    CacheMoment moment;
    quint32 headingLimit = 0;      ///< headings of the leads are below it
    QString file;                  ///< empty: in memory only
    std::span<const uchar> mapped; ///< the whole of the file; empty: in memory only
    QByteArray stamp;              ///< tells this base from every other; part of the file's name
};

// A base lies in one file of the index's folder, "base-<stamp>". A file is written under another name and renamed when
// it is whole, never changed, and mapped by who uses it, so that any number of processes can use and replace it.
// Numbers are stored as this machine has them.

/// Maps a base; nothing when the file is not whole, not ours, or of another version.
[[nodiscard]] std::optional<IndexBase> readIndexBase(const QString &path);
/// The newest base of the folder that is whole and of a moment the cache has gone through; nothing when there is none.
/// @p headingLimit: of the cache. Errors: the cache's.
[[nodiscard]] core::Result<std::optional<IndexBase>> findIndexBase(Connection &connection, const QString &folder,
                                                                   const CacheMoment &now, quint32 headingLimit);
/// Removes the bases that are older than @p kept or hold what was erased since, those that cannot be read, and what
/// unfinished writing has left.
void removeOldBases(const QString &folder, const IndexBase &kept);

/// Removes the bases that were made before so many erasures.
void removeBasesBefore(const QString &folder, qint64 erasures);

/// Writes a base, lead by lead in ascending order of id; keeps the columns in memory until the end but not the texts.
/// Errors: NotWritable, DiskFull. What is not finished leaves nothing behind.
class IndexFileWriter final
{
public:
    explicit IndexFileWriter(const QString &folder);
    ~IndexFileWriter();
    Q_DISABLE_COPY_MOVE(IndexFileWriter)

    [[nodiscard]] core::Result<> open(size_t expectedLeads);
    [[nodiscard]] core::Result<> add(const LeadSegmentBuilder::Row &row, quint8 flags);
    /// For a lead that was added.
    void setSeen(qint64 id);
    /// Ends the writing and maps what was written.
    [[nodiscard]] core::Result<IndexBase> finish(const CacheMoment &moment, quint32 headingLimit);

private:
    struct Columns;
    [[nodiscard]] core::Result<> writeBuffer();
    [[nodiscard]] core::Result<> writeSections(IndexHeader &header);
    [[nodiscard]] tl::unexpected<core::Error> failure() const;

    QString m_folder;
    quint64 m_stamp;
    QSaveFile m_file;
    std::string m_buffer; ///< texts not written yet
    quint64 m_textSize = 0;
    std::unique_ptr<Columns> m_columns;
};

} // namespace leadlight::store
