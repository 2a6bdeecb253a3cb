// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadstore.h"

#include "core/privatefiles.h"
#include "store/leadstore_p.h"
#include "store/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <mutex>
#include <sqlite3.h>

namespace leadlight::store {

using core::ErrorKind;

namespace {

/// Settings of each connection.
/// - synchronous FULL, not NORMAL: either survives a kill, but NORMAL may lose the last commits when the power fails. A
///   pull would fetch those pages again; what a person added to a lead and what was imported from a file since deleted
///   would be gone. One flush a page of a thousand leads is cheap beside fetching it.
/// - No memory mapping: a file that shrinks or a disk that fails under a mapping ends the program instead of the
///   statement.
/// - secure_delete: what is deleted or replaced is overwritten. What is erased is to be nowhere; leads are seldom
///   deleted otherwise.
/// - wal_autocheckpoint, 32 MB: pages of leads touch the same parts of the key index again and again; copied
///   back rarely they are written rarely.
const char *const connectionSettings[] = {
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
    "PRAGMA secure_delete = ON",
    "PRAGMA cache_size = -16384",
    "PRAGMA journal_size_limit = 67108864",
    "PRAGMA wal_autocheckpoint = 8000",
};

/// A file of its owner only, before SQLite opens it; the side files get the same mode from SQLite.
core::Result<> preparePrivately(const QString &path)
{
    // Only a new file is opened here: closing one that SQLite holds open in this process would drop SQLite's locks
    // (POSIX locks belong to the process, not to the descriptor). For the same reason one thread at a time.
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    if (const auto made = core::makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    if (!QFileInfo::exists(path))
        return core::makePrivateFile(path);
    // Nothing but a file of ours: a path that names a folder or a device is refused by SQLite, not changed by us.
    if (QFileInfo(path).isFile())
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

core::Result<std::unique_ptr<Connection>> connectTo(const QString &path, bool readOnly)
{
    auto connection = Connection::open(path, readOnly);
    if (!connection)
        return connection;
    // Looked at before anything is changed: the file may be damaged, somebody else's, or a newer Leadlight's.
    const auto version = checkedVersion(**connection);
    if (!version)
        return core::failure(version);
    for (const char *setting : connectionSettings) {
        if (const auto done = (*connection)->exec(QString::fromLatin1(setting)); !done)
            return core::failure(done);
    }
    return connection;
}

/// The switch needs the file for itself and, unlike every other statement, does not wait for it: two processes that
/// make the cache at the same time get in each other's way here. An existing cache has switched already.
core::Result<> switchToWal(Connection &connection)
{
    constexpr int attempts = 100;
    constexpr unsigned long pauseMs = 50;
    for (int attempt = 1;; ++attempt) {
        const auto done = connection.exec(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (done || done.error().kind != ErrorKind::CacheBusy || attempt == attempts)
            return done;
        QThread::msleep(pauseMs);
    }
}

core::Result<std::unique_ptr<Connection>> connectToWrite(const QString &path)
{
    if (const auto prepared = preparePrivately(path); !prepared)
        return core::failure(prepared);
    auto connection = connectTo(path, false);
    if (!connection)
        return connection;
    // SQLite opens what it cannot write for reading only, without a word.
    if (sqlite3_db_readonly((*connection)->handle(), "main") != 0)
        return core::fail(ErrorKind::NotWritable, path, QStringLiteral("the file is read-only"));
    if (const auto wal = switchToWal(**connection); !wal)
        return core::failure(wal);
    if (const auto migrated = migrate(**connection); !migrated)
        return core::failure(migrated);
    return connection;
}

core::Result<std::unique_ptr<Connection>> connectToRead(const QString &path)
{
    if (!QFileInfo::exists(path))
        return core::fail(ErrorKind::FileMissing, path);
    auto connection = connectTo(path, true);
    if (!connection)
        return connection;
    const auto version = checkedVersion(**connection);
    if (!version)
        return core::failure(version);
    if (*version == schemaVersion)
        return connection;
    // An older or empty cache is brought up to date before it is read.
    connection->reset();
    if (const auto migrated = connectToWrite(path); !migrated)
        return core::failure(migrated);
    return connectTo(path, true);
}

} // namespace

LeadStore::LeadStore(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

LeadStore::~LeadStore() = default;

core::Result<std::unique_ptr<LeadStore>> LeadStore::open(const QString &path, Access access)
{
    auto connection = access == Access::ReadWrite ? connectToWrite(path) : connectToRead(path);
    if (!connection)
        return core::failure(connection);
    auto priv = std::make_unique<Private>();
    priv->connection = *std::move(connection);
    priv->index = LeadIndex::of(path);
    return std::unique_ptr<LeadStore>(new LeadStore(std::move(priv)));
}

core::Result<QString> LeadStore::setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    const QString aside = path + QStringLiteral(".damaged-") + stamp;
    // The side files first: were the program to end in between, a new cache must not find the old one's journal.
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        if (!QFileInfo::exists(path + suffix))
            continue;
        QFile file(path + suffix);
        if (!file.rename(aside + suffix))
            return core::fail(ErrorKind::NotWritable, path + suffix, file.errorString());
    }
    // The index holds nothing of its own; a new cache gets a new one.
    QDir(LeadIndex::folderOf(path)).removeRecursively();
    return aside;
}

} // namespace leadlight::store
