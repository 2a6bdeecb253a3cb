// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <stop_token>

struct sqlite3;

namespace leadlight::store {

/// One connection to the cache: opened and owned through Qt Sql, with the sqlite3 handle below it for prepared
/// statements, error codes and functions of our own. Bound to the thread that opened it. Statements must go before it.
class Connection final
{
public:
    /// Opens the file; an unreadable one is noticed at the first statement. Errors: NotWritable, CacheDamaged.
    [[nodiscard]] static core::Result<std::unique_ptr<Connection>> open(const QString &path, bool readOnly);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Runs a statement without values: schema, settings, transactions.
    [[nodiscard]] core::Result<> exec(const QString &sql);
    /// The number in the first column of the first row.
    [[nodiscard]] core::Result<qint64> number(const QString &sql);
    /// What the last call that failed on this connection means.
    [[nodiscard]] tl::unexpected<core::Error> failure() const;

private:
    Connection(QString name, QString path);

    QString m_name;
    friend class StopScope;
    friend class UnstoppableScope;
    QString m_path;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    const std::stop_token *m_stop = nullptr; ///< asked while statements run; may be null
};

/// A transaction that is rolled back unless it was committed.
class Transaction final
{
public:
    enum class Kind {
        Read,  ///< a snapshot
        Write, ///< takes the one writer's place at once, waiting for it
    };
    [[nodiscard]] static core::Result<Transaction> begin(Connection &connection, Kind kind);
    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] core::Result<> commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    {
    }
    Connection *m_connection;
};

/// While it lives, statements of the connection end with Cancelled soon after a stop was asked for.
class StopScope final
{
public:
    StopScope(Connection &connection, std::stop_token stop);
    ~StopScope();
    Q_DISABLE_COPY_MOVE(StopScope)

private:
    Connection &m_connection;
    std::stop_token m_stop;
};

/// While it lives, statements run to their end whatever StopScope is around it: for work that others wait for too.
class UnstoppableScope final
{
public:
    explicit UnstoppableScope(Connection &connection)
        : m_connection(connection)
        , m_stop(std::exchange(connection.m_stop, nullptr))
    {
    }
    ~UnstoppableScope() { m_connection.m_stop = m_stop; }
    Q_DISABLE_COPY_MOVE(UnstoppableScope)

private:
    Connection &m_connection;
    const std::stop_token *m_stop;
};

} // namespace leadlight::store
