// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "store/index/indexrefresh.h"
#include "store/index/indexsource.h"
#include "store/index/leadindex.h"
#include "store/leadrows.h"
#include "store/statement.h"

#include <QtTest>

#include <algorithm>
#include <functional>

namespace leadlight::tests {

/// Looks at the index of a cache through a connection of its own, and compares it with what SQL says. Bound to the
/// thread that made it.
class IndexReader
{
public:
    explicit IndexReader(const QString &path, std::shared_ptr<store::LeadIndex> index = {})
        : m_index(index ? std::move(index) : store::LeadIndex::of(path))
    {
        auto opened = store::Connection::open(path, true);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_connection = *std::move(opened);
    }

    [[nodiscard]] store::Connection &connection() { return *m_connection; }
    [[nodiscard]] store::LeadIndex &index() { return *m_index; }
    std::shared_ptr<const store::IndexSnapshot> snapshot()
    {
        const auto transaction = store::Transaction::begin(*m_connection, store::Transaction::Kind::Read);
        auto snapshot = m_index->snapshot(*m_connection, {});
        if (!snapshot) {
            QTest::qFail(qPrintable(snapshot.error().detail), __FILE__, __LINE__);
            return nullptr;
        }
        return *std::move(snapshot);
    }
    /// Brings the index up to date and says in what it differs from the cache at that moment; empty when in nothing.
    QString difference()
    {
        const auto transaction = store::Transaction::begin(*m_connection, store::Transaction::Kind::Read);
        const auto snapshot = m_index->snapshot(*m_connection, {});
        return snapshot ? differenceFrom(**snapshot) : snapshot.error().detail;
    }
    QString tidy()
    {
        const auto done = m_index->tidy(*m_connection, {});
        return done ? QString() : done.error().detail;
    }

    /// What @p snapshot has otherwise than the connection's transaction sees.
    QString differenceFrom(const store::IndexSnapshot &snapshot)
    {
        auto statement = store::Statement::prepare(
            *m_connection,
            "SELECT l.id, ifnull(received_ticks, -9223372036854775807 - 1), "
            "ifnull(created_ticks, -9223372036854775807 - 1), heading_id, origin_id, "
            "flags + CASE WHEN vanished_at IS NULL THEN 0 ELSE 16 END + CASE WHEN seen_at IS NULL THEN 0 ELSE 64 END, "
            "country, search, connector, source, action, CASE offer WHEN '' THEN offer_title ELSE offer END, "
            "publisher, offer_title FROM leads l JOIN headings h ON h.id = heading_id "
            "JOIN pull_origins o ON o.id = origin_id LEFT JOIN lead_marks m ON m.lead_id = l.id");
        size_t count = 0;
        QString trouble = troubleWithin(snapshot);
        while (statement && statement->step().value_or(false)) {
            ++count;
            const qint64 id = statement->number(0);
            const auto [part, row] = find(snapshot, id);
            if (!part)
                trouble += QStringLiteral("%1 is missing; ").arg(id);
            else if (!isEqual(snapshot, *part, row, *statement))
                trouble += QStringLiteral("%1 differs; ").arg(id);
        }
        if (countOf(snapshot) != count)
            trouble += QStringLiteral("%1 leads, not %2; ").arg(countOf(snapshot)).arg(count);
        const auto changes = m_connection->number(QStringLiteral("SELECT changes FROM cache_state"));
        const auto rawBytes = m_connection->number(QStringLiteral("SELECT raw_bytes FROM cache_state"));
        if (snapshot.changes != changes || snapshot.rawBytes != rawBytes)
            trouble += QStringLiteral("moment %1, not %2").arg(snapshot.changes).arg(changes.value_or(-1));
        return trouble.left(1000);
    }
    /// Leads that are there.
    [[nodiscard]] static size_t countOf(const store::IndexSnapshot &snapshot)
    {
        const auto isThere = [](quint8 flags) { return !(flags & store::goneFlag); };
        size_t count = 0;
        for (const store::IndexPart *part : snapshot.parts())
            count += size_t(std::count_if(part->flags->begin(), part->flags->end(), isThere));
        return count;
    }

private:
    using Found = std::pair<const store::IndexPart *, size_t>;

    [[nodiscard]] static Found find(const store::IndexSnapshot &snapshot, qint64 id)
    {
        for (const store::IndexPart *part : snapshot.parts()) {
            const size_t row = part->leads->rowOf(id);
            if (row < part->count() && !((*part->flags)[row] & store::goneFlag))
                return {part, row};
        }
        return {nullptr, 0};
    }
    [[nodiscard]] static bool isEqual(const store::IndexSnapshot &snapshot, const store::IndexPart &part, size_t row,
                                      const store::Statement &wanted)
    {
        using enum leads::LeadField;
        const store::LeadSegment &segment = *part.leads;
        const auto &columns = segment.columns();
        bool equal =
            columns.received[row] == wanted.number(1) && columns.created[row] == wanted.number(2) &&
            columns.headings[row] == wanted.number(3) && columns.origins[row] == wanted.number(4) &&
            (*part.flags)[row] == wanted.number(5) && segment.country(columns.countries[row]) == wanted.bytes(6) &&
            segment.text(row) == wanted.bytes(7) && snapshot.connectors->value(columns.origins[row]) == wanted.text(8);
        int column = 9;
        for (const auto field : {Source, Action, Offer, Publisher, OfferTitle}) {
            const auto &values = snapshot.headings->values(field);
            equal = equal && values.text(values.ofHeadings()[columns.headings[row]]) == wanted.text(column++);
        }
        return equal;
    }
    /// What a snapshot must never be, whatever the cache holds.
    [[nodiscard]] static QString troubleWithin(const store::IndexSnapshot &snapshot)
    {
        QString trouble;
        for (const store::IndexPart *part : snapshot.parts()) {
            const auto ids = part->leads->columns().ids;
            if (!std::is_sorted(ids.begin(), ids.end(), std::less_equal<>()))
                trouble += QStringLiteral("ids are not ascending; ");
            if (part->flags->size() != ids.size())
                trouble += QStringLiteral("flags of other leads; ");
        }
        for (size_t row = 0; row < snapshot.delta.count(); ++row) {
            const size_t inBase = snapshot.base.leads->rowOf(snapshot.delta.leads->columns().ids[row]);
            if (inBase < snapshot.base.count() && !((*snapshot.base.flags)[inBase] & store::goneFlag))
                trouble += QStringLiteral("a lead is there twice; ");
        }
        return trouble;
    }

    std::shared_ptr<store::LeadIndex> m_index;
    std::unique_ptr<store::Connection> m_connection;
};

/// Makes an index of what is there now, as is otherwise done from many leads on.
inline void writeIndex(const QString &cachePath)
{
    const auto connection = *store::Connection::open(cachePath, true);
    const auto transaction = store::Transaction::begin(*connection, store::Transaction::Kind::Read);
    const auto now = store::readMoment(*connection);
    QVERIFY(now);
    const auto written = store::writeBase(*connection, *now, store::LeadIndex::folderOf(cachePath));
    QVERIFY(written);
    QVERIFY(*written);
}

} // namespace leadlight::tests
