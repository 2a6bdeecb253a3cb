// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadreading.h"
#include "store/leadrows.h"
#include "store/leadstore_p.h"
#include "store/leadviews.h"
#include "store/preparedstatement.h"
#include "store/readsnapshot.h"

#include <sqlite3.h>

namespace leadlight::store {

using core::ErrorKind;
using core::Result;

namespace {

/// The value of the one column of @p sql for an origin's identity, or nothing when the origin is not known.
Result<std::optional<QByteArray>> valueForOrigin(Connection &connection, std::string_view sql, const QString &identity)
{
    auto statement = Statement::prepare(connection, sql);
    if (!statement)
        return core::failure(statement);
    const auto row = statement->bind(identity).step();
    if (!row)
        return core::failure(row);
    if (!*row)
        return std::nullopt;
    const std::string_view bytes = statement->bytes(0);
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

Result<QByteArray> LeadStore::checkpoint(const PullOrigin &origin)
{
    const auto value =
        valueForOrigin(*d->connection, "SELECT checkpoint FROM pull_origins WHERE identity = ?", origin.identity);
    if (!value)
        return core::failure(value);
    return value->value_or(QByteArray());
}

Result<QHash<QString, QString>> LeadStore::documentVersions(const PullOrigin &origin)
{
    auto statement = Statement::prepare(*d->connection, "SELECT name, version FROM documents JOIN pull_origins o "
                                                        "ON o.id = origin_id WHERE o.identity = ?");
    if (!statement)
        return core::failure(statement);
    statement->bind(origin.identity);
    QHash<QString, QString> versions;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return core::failure(row);
        if (!*row)
            return versions;
        versions.insert(statement->text(0), statement->text(1));
    }
}

Result<> LeadStore::tidyIndex(std::stop_token stop)
{
    return d->index->tidy(*d->connection, stop);
}

Result<std::vector<LeadRow>> LeadStore::rows(std::span<const qint64> ids)
{
    return onSnapshot(*d->connection, {}, [&]() -> Result<std::vector<LeadRow>> {
        std::vector<LeadRow> rows;
        rows.reserve(ids.size());
        for (const qint64 id : ids) {
            auto row = d->row(id, Private::Extent::Row);
            if (!row)
                return core::failure(row);
            if (*row)
                rows.push_back(**std::move(row));
        }
        return rows;
    });
}

Result<std::optional<LeadRow>> LeadStore::lead(qint64 id)
{
    return onSnapshot(*d->connection, {}, [&] { return d->row(id, Private::Extent::Whole); });
}

Result<> LeadStore::forEach(const leads::LeadQuery &query, LeadReceiver &receiver, std::stop_token stop)
{
    return onSnapshot(*d->connection, stop, [&]() -> Result<> {
        const auto view = buildView(*d->connection, *d->index, query, stop);
        return view ? LeadReading(*d->connection, view->ids, receiver, stop).run() : core::failure(view);
    });
}

Result<> LeadStore::forEach(std::span<const qint64> ids, LeadReceiver &receiver, std::stop_token stop)
{
    return onSnapshot(*d->connection, stop, [&] { return LeadReading(*d->connection, ids, receiver, stop).run(); });
}

Result<> LeadStore::quickCheck(std::stop_token stop)
{
    return onSnapshot(*d->connection, stop, [&]() -> Result<> {
        auto statement = Statement::prepare(*d->connection, "PRAGMA quick_check(1)");
        if (!statement)
            return core::failure(statement);
        // All of it is one instruction of SQLite's machine, so the token is not looked at before the end.
        const std::stop_callback interrupt(stop, [handle = d->connection->handle()] { sqlite3_interrupt(handle); });
        const auto row = statement->step();
        if (!row)
            return core::failure(row);
        const QString found = statement->text(0);
        if (found != QLatin1StringView("ok"))
            return core::fail(ErrorKind::CacheDamaged, d->connection->path(), found);
        return {};
    });
}

Result<qint64> LeadStore::changeCounter()
{
    return d->connection->number(QStringLiteral("SELECT changes FROM cache_state"));
}

Result<std::optional<LeadRow>> LeadStore::Private::row(qint64 id, Extent extent)
{
    const bool withRaw = extent == Extent::Whole;
    static const std::string plain = std::string(selectLead) + " WHERE l.id = ?";
    static const std::string whole = std::string(selectLeadWithRaw) + " WHERE l.id = ?";
    const auto select = prepared(withRaw ? selectRawRow : selectRow, *connection, withRaw ? whole : plain);
    if (!select)
        return core::failure(select);
    Statement &statement = **select;
    const auto found = statement.bind(id).step();
    if (!found)
        return core::failure(found);
    if (!*found)
        return std::nullopt;
    LeadRow row = readLead(statement, withRaw);
    const bool troubled = hasProblems(statement);
    const qint64 tags = tagCount(statement);
    statement.reset();
    if (const auto done = workRecords().complete(id, tags, extent != Extent::Row, row.lead.work); !done)
        return core::failure(done);
    if (troubled) {
        auto told = leadProblems(selectProblems, *connection, id);
        if (!told)
            return core::failure(told);
        row.lead.problems = *std::move(told);
    }
    return row;
}

} // namespace leadlight::store
