// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadstore_p.h"

namespace leadlight::store {

using core::Result;

Result<> LeadStore::writeCheck(const QString &connectorUid, const QByteArray &report)
{
    return d->inTransaction([&]() -> Result<> {
        auto insert =
            Statement::prepare(*d->connection, "INSERT INTO check_reports (connector_uid, report) VALUES (?, ?)");
        if (!insert)
            return core::failure(insert);
        if (const auto done = insert->bind(connectorUid).bind(report).run(); !done)
            return done;
        auto trim = Statement::prepare(
            *d->connection,
            "DELETE FROM check_reports WHERE connector_uid = ? AND id <= (SELECT id FROM check_reports WHERE "
            "connector_uid = ? ORDER BY id DESC LIMIT 1 OFFSET 100)");
        if (!trim)
            return core::failure(trim);
        return trim->bind(connectorUid).bind(connectorUid).run();
    });
}

Result<> LeadStore::forgetChecks(const QString &connectorUid)
{
    return d->inTransaction([&]() -> Result<> {
        auto statement = Statement::prepare(*d->connection, "DELETE FROM check_reports WHERE connector_uid = ?");
        if (!statement)
            return core::failure(statement);
        return statement->bind(connectorUid).run();
    });
}

Result<QList<QByteArray>> LeadStore::checks(const QString &connectorUid, int most)
{
    auto statement = Statement::prepare(
        *d->connection, "SELECT report FROM check_reports WHERE connector_uid = ? ORDER BY id DESC LIMIT ?");
    if (!statement)
        return core::failure(statement);
    statement->bind(connectorUid).bind(qint64(most));
    QList<QByteArray> reports;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return core::failure(row);
        if (!*row)
            return reports;
        const std::string_view bytes = statement->bytes(0);
        reports.append(QByteArray(bytes.data(), qsizetype(bytes.size())));
    }
}

} // namespace leadlight::store
