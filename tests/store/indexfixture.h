// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "store/index/leadindex.h"
#include "store/leadrows.h"
#include "store/statement.h"

#include <QtTest>

#include <map>

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

private:
    using Leads = std::map<qint64, QString>;

    [[nodiscard]] static QString described(const std::array<qint64, 5> &numbers, const QStringList &texts)
    {
        QStringList parts;
        for (const qint64 number : numbers)
            parts.append(QString::number(number));
        return (parts + texts).join(u'|');
    }
    [[nodiscard]] static QString textOf(std::string_view bytes)
    {
        return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    }
    /// Every lead of a snapshot that is there, in words.
    [[nodiscard]] static Leads leadsOf(const store::IndexSnapshot &snapshot, QString &trouble)
    {
        Leads leads;
        for (const store::IndexPart *part : snapshot.parts()) {
            const store::LeadSegment &segment = *part->leads;
            const auto &columns = segment.columns();
            for (size_t row = 0; row < segment.count(); ++row) {
                const quint8 flags = (*part->flags)[row];
                if (flags & store::goneFlag)
                    continue;
                QStringList texts{snapshot.connectors->value(columns.origins[row])};
                for (const auto field : {leads::LeadField::Source, leads::LeadField::Action, leads::LeadField::Offer,
                                         leads::LeadField::Publisher, leads::LeadField::OfferTitle}) {
                    const auto &values = snapshot.headings->values(field);
                    texts.append(values.text(values.ofHeadings()[columns.headings[row]]));
                }
                texts += {textOf(segment.country(columns.countries[row])), textOf(segment.text(row))};
                const qint64 id = columns.ids[row];
                if (segment.rowOf(id) != row || (row > 0 && columns.ids[row - 1] >= id))
                    trouble += QStringLiteral("order at %1 ").arg(id);
                if (!leads
                         .emplace(id, described({columns.received[row], columns.created[row], columns.origins[row],
                                                 columns.headings[row], flags},
                                                texts))
                         .second)
                    trouble += QStringLiteral("%1 twice ").arg(id);
            }
        }
        return leads;
    }
    /// The same of the cache.
    [[nodiscard]] Leads leadsOfCache()
    {
        auto statement = store::Statement::prepare(
            *m_connection,
            "SELECT l.id, ifnull(received_ticks, -9223372036854775807 - 1), "
            "ifnull(created_ticks, -9223372036854775807 - 1), origin_id, heading_id, "
            "flags + CASE WHEN vanished_at IS NULL THEN 0 ELSE 16 END + CASE WHEN seen_at IS NULL THEN 0 ELSE 64 END, "
            "connector, source, action, CASE offer WHEN '' THEN offer_title ELSE offer END, publisher, offer_title, "
            "country, search FROM leads l JOIN headings h ON h.id = heading_id JOIN pull_origins o ON o.id = origin_id "
            "LEFT JOIN lead_marks m ON m.lead_id = l.id");
        Leads leads;
        while (statement && statement->step().value_or(false)) {
            QStringList texts;
            for (int column = 6; column <= 13; ++column)
                texts.append(textOf(statement->bytes(column)));
            leads.emplace(statement->number(0),
                          described({statement->number(1), statement->number(2), statement->number(3),
                                     statement->number(4), statement->number(5)},
                                    texts));
        }
        return leads;
    }
    [[nodiscard]] QString differenceFrom(const store::IndexSnapshot &snapshot)
    {
        QString trouble;
        const Leads found = leadsOf(snapshot, trouble);
        const Leads wanted = leadsOfCache();
        for (const auto &[id, lead] : wanted) {
            const auto at = found.find(id);
            if (at == found.end())
                trouble += QStringLiteral("%1 missing ").arg(id);
            else if (at->second != lead)
                trouble += QStringLiteral("%1 is %2, not %3 ").arg(id).arg(at->second, lead);
        }
        if (found.size() > wanted.size())
            trouble += QStringLiteral("%1 too many ").arg(found.size() - wanted.size());
        const auto changes = m_connection->number(QStringLiteral("SELECT changes FROM cache_state"));
        const auto rawBytes = m_connection->number(QStringLiteral("SELECT raw_bytes FROM cache_state"));
        if (snapshot.changes != changes || snapshot.rawBytes != rawBytes)
            trouble += QStringLiteral("moment %1, not %2").arg(snapshot.changes).arg(changes.value_or(-1));
        return trouble.left(1000);
    }

    std::shared_ptr<store::LeadIndex> m_index;
    std::unique_ptr<store::Connection> m_connection;
};

} // namespace leadlight::tests
