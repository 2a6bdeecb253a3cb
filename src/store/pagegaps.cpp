// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/pagegaps.h"

#include "store/connection.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <span>
#include <sqlite3.h>
#include <vector>

namespace leadlight::store {

using core::Result;

namespace {

using Page = std::span<unsigned char>;

/// Between the pointers and the cells of a page of a tree (file format, 1.6); empty for every other page, unless there
/// are pages of auto_vacuum.
Page gapOf(Page page, bool isFirst)
{
    constexpr size_t fileHeader = 100;
    constexpr size_t leafHeader = 8;
    constexpr size_t innerHeader = 12;
    const Page header = page.subspan(isFirst ? fileHeader : 0);
    const unsigned char type = header[0];
    const bool isLeaf = type == 10 || type == 13;
    const bool isInner = type == 2 || type == 5;
    if (!isLeaf && !isInner)
        return {};
    const size_t cells = qFromBigEndian<quint16>(&header[3]);
    const size_t begin = size_t(header.data() - page.data()) + (isLeaf ? leafHeader : innerHeader) + 2 * cells;
    const size_t end = qFromBigEndian<quint16>(&header[5]);
    // 0 means 65536, and there is no gap in an empty page of that size that is worth anything.
    return begin < end && end <= page.size() ? page.subspan(begin, end - begin) : Page();
}

/// Works on the file through SQLite's own handle: closing another one would drop the locks that SQLite holds.
class GapWriter
{
public:
    GapWriter(Connection &connection, qint64 pageSize)
        : m_connection(connection)
        , m_page(size_t(pageSize))
    {
        sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
    }

    /// Pages from @p first on up to before @p end, counted from 0.
    [[nodiscard]] Result<> overwrite(qint64 first, qint64 end)
    {
        for (qint64 n = first; n < end; ++n) {
            const auto offset = n * qint64(m_page.size());
            if (m_file->pMethods->xRead(m_file, m_page.data(), int(m_page.size()), offset) != SQLITE_OK)
                return failure();
            const Page gap = gapOf(m_page, n == 0);
            if (std::all_of(gap.begin(), gap.end(), [](unsigned char byte) { return byte == 0; }))
                continue;
            std::fill(gap.begin(), gap.end(), static_cast<unsigned char>(0));
            if (m_file->pMethods->xWrite(m_file, gap.data(), int(gap.size()), offset + (gap.data() - m_page.data())) !=
                SQLITE_OK)
                return failure();
        }
        return m_file->pMethods->xSync(m_file, SQLITE_SYNC_NORMAL) == SQLITE_OK ? Result<>() : failure();
    }

private:
    [[nodiscard]] tl::unexpected<core::Error> failure() const
    {
        return core::fail(core::ErrorKind::NotWritable, m_connection.path(), QStringLiteral("cannot overwrite gaps"));
    }

    Connection &m_connection;
    sqlite3_file *m_file = nullptr;
    std::vector<unsigned char> m_page;
};

Result<> emptyJournal(Connection &connection)
{
    const auto isBusy = connection.number(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!isBusy)
        return core::failure(isBusy);
    return *isBusy == 0 ? Result<>() : core::fail(core::ErrorKind::CacheBusy, connection.path());
}

/// False when somebody has written in between, so that the file is not all there is.
Result<bool> overwritePart(Connection &connection, GapWriter &writer, qint64 first, qint64 end)
{
    if (const auto emptied = emptyJournal(connection); !emptied)
        return core::failure(emptied);
    auto alone = Transaction::begin(connection, Transaction::Kind::Write);
    if (!alone)
        return core::failure(alone);
    if (QFileInfo(connection.path() + QStringLiteral("-wal")).size() > 0)
        return false;
    if (const auto written = writer.overwrite(first, end); !written)
        return core::failure(written);
    // A change that is none: it makes everybody read anew what they have of these pages in memory, before they write
    // them.
    if (const auto told = connection.exec(QStringLiteral("UPDATE cache_state SET changes = changes")); !told)
        return core::failure(told);
    const auto committed = alone->commit();
    return committed ? Result<bool>(true) : core::failure(committed);
}

/// Once over all pages.
Result<> overwriteAll(Connection &connection, const std::stop_token &stop)
{
    constexpr qint64 pagesAtATime = 2048;
    constexpr int attempts = 100;
    const auto pageSize = connection.number(QStringLiteral("PRAGMA page_size"));
    const auto pages = connection.number(QStringLiteral("PRAGMA page_count"));
    if (!pageSize || !pages)
        return core::failure(pageSize ? pages : pageSize);
    GapWriter writer(connection, *pageSize);
    for (qint64 first = 0; first < *pages; first += pagesAtATime) {
        Result<bool> done = false;
        for (int attempt = 0; attempt < attempts && done && !*done; ++attempt) {
            if (stop.stop_requested())
                return core::fail(core::ErrorKind::Cancelled);
            done = overwritePart(connection, writer, first, std::min(first + pagesAtATime, *pages));
        }
        if (!done)
            return core::failure(done);
        if (!*done)
            return core::fail(core::ErrorKind::CacheBusy, connection.path());
    }
    return {};
}

} // namespace

Result<> overwritePageGaps(Connection &connection, const std::stop_token &stop)
{
    const auto autoVacuum = connection.number(QStringLiteral("PRAGMA auto_vacuum"));
    if (!autoVacuum)
        return core::failure(autoVacuum);
    if (*autoVacuum != 0)
        return core::fail(core::ErrorKind::NotWritable, connection.path(), QStringLiteral("auto_vacuum is on"));
    // Who writes meanwhile may move a page from where this has not been to where it has.
    constexpr int rounds = 3;
    const QString ofOthers = QStringLiteral("PRAGMA data_version");
    for (int round = 0; round < rounds; ++round) {
        const auto before = connection.number(ofOthers);
        if (const auto done = overwriteAll(connection, stop); !done)
            return done;
        const auto after = connection.number(ofOthers);
        if (!before || !after)
            return core::failure(before ? after : before);
        if (*before == *after)
            break;
    }
    sqlite3_db_release_memory(connection.handle()); // pages as they were
    return emptyJournal(connection);
}

} // namespace leadlight::store
