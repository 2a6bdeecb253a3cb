// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"

#include "store/connection.h"
#include "store/storedtext.h"

#include <sqlite3.h>

namespace leadlight::store {

namespace {

// SQLITE_TRANSIENT is a C cast that -Wold-style-cast refuses.
const auto copied = reinterpret_cast<sqlite3_destructor_type>(-1);

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

core::Result<Statement> Statement::prepare(Connection &connection, std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(connection.handle(), sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        return connection.failure();
    return Statement(connection, statement);
}

Statement &Statement::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), ++m_bound, value);
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    const QByteArray stored = toStored(text);
    // A null pointer would bind NULL instead of the empty text; QByteArray::constData never is one.
    sqlite3_bind_text64(m_statement.get(), ++m_bound, stored.constData(), sqlite3_uint64(stored.size()), copied,
                        SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement.get(), ++m_bound, bytes.constData(), sqlite3_uint64(bytes.size()), copied);
    return *this;
}

Statement &Statement::bindText(std::string_view stored)
{
    // A null pointer would bind NULL.
    sqlite3_bind_text64(m_statement.get(), ++m_bound, stored.data() ? stored.data() : "", stored.size(), nullptr,
                        SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBytes(std::string_view bytes)
{
    sqlite3_bind_blob64(m_statement.get(), ++m_bound, bytes.data() ? bytes.data() : "", bytes.size(), nullptr);
    return *this;
}

Statement &Statement::bindNull()
{
    sqlite3_bind_null(m_statement.get(), ++m_bound);
    return *this;
}

core::Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    const auto failure = m_connection->failure();
    reset();
    return failure;
}

core::Result<> Statement::run()
{
    const auto more = step();
    if (!more)
        return core::failure(more);
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_bound = 0;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    return fromStored(bytes(column));
}

std::string_view Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {data ? data : "", size_t(sqlite3_column_bytes(m_statement.get(), column))};
}

} // namespace leadlight::store
