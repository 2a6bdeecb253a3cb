// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

struct sqlite3_stmt;

namespace leadlight::store {

class Connection;

/// A prepared statement. Values are bound one after the other, results read by column. Works on the sqlite3 handle and
/// not through QSqlQuery, which makes a QVariant of every value: hundreds of thousands of rows go through here, and
/// texts that are not proper Unicode must come back as they went in. Bound to its connection's thread.
class Statement final
{
public:
    [[nodiscard]] static core::Result<Statement> prepare(Connection &connection, std::string_view sql);

    Statement &bind(qint64 value);
    Statement &bind(const QString &text);
    Statement &bind(const QByteArray &bytes);
    /// A text in its stored form and bytes as they are, neither copied: they must stay until the statement has run.
    Statement &bindText(std::string_view stored);
    Statement &bindBytes(std::string_view bytes);
    Statement &bindNull();

    /// True when there is a row. After false or an error the statement is ready for new values.
    [[nodiscard]] core::Result<bool> step();
    /// Runs a statement whose rows nobody wants.
    [[nodiscard]] core::Result<> run();
    /// Ends early what step() began.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::string_view bytes(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    Statement(Connection &connection, sqlite3_stmt *statement)
        : m_connection(&connection)
        , m_statement(statement)
    {
    }

    Connection *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bound = 0;
};

} // namespace leadlight::store
