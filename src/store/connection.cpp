// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include "core/privatefiles.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <sqlite3.h>

namespace leadlight::store {

using core::ErrorKind;

namespace {

// How long a statement waits for another process that writes.
constexpr auto openOptions = "QSQLITE_BUSY_TIMEOUT=5000";
// Instructions of SQLite's machine between two looks at the stop token: well under a millisecond.
constexpr int instructionsPerLook = 4000;

QString freshName()
{
    static std::atomic<quint64> counter = 0;
    return QStringLiteral("leadlight-store-%1").arg(++counter);
}

ErrorKind kindOf(int extendedCode, int systemError)
{
    switch (extendedCode) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMMAP:
        return core::saysNoRoom(systemError) ? ErrorKind::DiskFull : ErrorKind::NotWritable;
    default:
        break;
    }
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorKind::NotWritable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::CacheBusy;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    default:
        // CORRUPT, NOTADB, unreadable sectors, and tables that are not what the schema says.
        return ErrorKind::CacheDamaged;
    }
}

int stopAsked(void *where)
{
    const std::stop_token *stop = *static_cast<const std::stop_token *const *>(where);
    return stop && stop->stop_requested() ? 1 : 0;
}

} // namespace

Connection::Connection(QString name, QString path)
    : m_name(std::move(name))
    , m_path(std::move(path))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
}

core::Result<std::unique_ptr<Connection>> Connection::open(const QString &path, bool readOnly)
{
    std::unique_ptr<Connection> connection(new Connection(freshName(), path));
    auto &database = connection->m_database;
    database.setDatabaseName(path);
    const QString options = QLatin1StringView(openOptions);
    database.setConnectOptions(readOnly ? options + QStringLiteral(";QSQLITE_OPEN_READONLY") : options);
    if (!database.open()) {
        const int code = database.lastError().nativeErrorCode().toInt();
        return core::fail(kindOf(code, 0), path, database.lastError().databaseText());
    }
    // A Qt that brings a SQLite of its own must not be mixed with the one linked here: its handle means nothing to us.
    QSqlQuery query(QStringLiteral("SELECT sqlite_source_id()"), database);
    if (!query.next() || query.value(0).toString() != QLatin1StringView(sqlite3_sourceid()))
        return core::fail(ErrorKind::CacheDamaged, path,
                          QStringLiteral("Qt and Leadlight use different SQLite libraries"));
    connection->m_handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
    return connection;
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

core::Result<> Connection::exec(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure();
    return {};
}

core::Result<qint64> Connection::number(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql) || !query.next())
        return failure();
    return query.value(0).toLongLong();
}

tl::unexpected<core::Error> Connection::failure() const
{
    const int code = sqlite3_extended_errcode(m_handle);
    const auto detail = QStringLiteral("%1 (SQLite %2)").arg(QString::fromUtf8(sqlite3_errmsg(m_handle))).arg(code);
    return core::fail(kindOf(code, sqlite3_system_errno(m_handle)), m_path, detail);
}

core::Result<Transaction> Transaction::begin(Connection &connection, Kind kind)
{
    const auto begun =
        connection.exec(kind == Kind::Read ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return core::failure(begun);
    return Transaction(connection);
}

core::Result<> Transaction::commit()
{
    const auto committed = m_connection->exec(QStringLiteral("COMMIT"));
    if (committed)
        m_connection = nullptr;
    return committed;
}

Transaction::~Transaction()
{
    // Some failures (a full disk) have rolled back already.
    if (m_connection && sqlite3_get_autocommit(m_connection->handle()) == 0)
        static_cast<void>(m_connection->exec(QStringLiteral("ROLLBACK")));
}

StopScope::StopScope(Connection &connection, std::stop_token stop)
    : m_connection(connection)
    , m_stop(std::move(stop))
{
    m_connection.m_stop = &m_stop;
    sqlite3_progress_handler(m_connection.handle(), instructionsPerLook, stopAsked, &m_connection.m_stop);
}

StopScope::~StopScope()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
    m_connection.m_stop = nullptr;
}

} // namespace leadlight::store
