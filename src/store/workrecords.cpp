// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/workrecords.h"

#include "store/connection.h"
#include "store/preparedstatement.h"

namespace leadlight::store {

using core::Result;
using Kind = WorkChange::Kind;

namespace {

constexpr int msDigits = 3;

leads::LeadTime timeIn(const Statement &statement, int column)
{
    if (statement.isNull(column))
        return {};
    return {statement.number(column), msDigits};
}

} // namespace

Result<> WorkRecords::complete(qint64 lead, qint64 tagCount, bool withNotes, leads::LeadWork &work)
{
    if (tagCount > 0) {
        const auto tags = prepared(m_tags, m_connection,
                                   "SELECT text FROM lead_tags JOIN work_texts ON id = tag WHERE lead_id = ? "
                                   "ORDER BY key");
        if (!tags)
            return core::failure(tags);
        (*tags)->bind(lead);
        while (true) {
            const auto row = (*tags)->step();
            if (!row)
                return core::failure(row);
            if (!*row)
                break;
            work.tags.append((*tags)->text(0));
        }
    }
    if (!withNotes || work.noteCount == 0)
        return {};
    const auto notes = prepared(m_notes, m_connection,
                                "SELECT n.id, x.text, written_ticks, edited_ticks FROM lead_notes n "
                                "JOIN work_texts x ON x.id = n.text WHERE lead_id = ? AND NOT is_removed "
                                "ORDER BY written_ticks, n.id");
    if (!notes)
        return core::failure(notes);
    Statement &note = **notes;
    note.bind(lead);
    while (true) {
        const auto row = note.step();
        if (!row)
            return core::failure(row);
        if (!*row)
            return {};
        work.notes.append({note.number(0), note.text(1), timeIn(note, 2), timeIn(note, 3)});
    }
}

Result<QString> WorkRecords::valueText(Kind kind, qint64 value)
{
    if (kind == Kind::Status)
        return QString(leads::nameOf(leads::LeadStatus(value)));
    if (value == 0)
        return QString();
    if (kind == Kind::FollowUp)
        return QDate::fromJulianDay(value).toString(Qt::ISODate);
    if (kind == Kind::Join || kind == Kind::Split)
        return QString();
    const auto select = prepared(m_text, m_connection, "SELECT text FROM work_texts WHERE id = ?");
    if (!select)
        return core::failure(select);
    const auto row = (*select)->bind(value).step();
    if (!row)
        return core::failure(row);
    const QString text = *row ? (*select)->text(0) : QString();
    (*select)->reset();
    return text;
}

Result<std::vector<WorkEvent>> WorkRecords::events(qint64 lead)
{
    auto select = Statement::prepare(m_connection, "SELECT kind, before, after, at_ticks, done_by FROM work_log "
                                                   "JOIN work_changes ON id = change_id WHERE lead_id = ? AND NOT "
                                                   "is_undone ORDER BY change_id");
    if (!select)
        return core::failure(select);
    select->bind(lead);
    std::vector<WorkEvent> events;
    while (true) {
        const auto row = select->step();
        if (!row)
            return core::failure(row);
        if (!*row)
            return events;
        const auto kind = Kind(select->number(0));
        const auto before = valueText(kind, select->number(1));
        const auto after = valueText(kind, select->number(2));
        if (!before || !after)
            return core::failure(before ? after : before);
        events.push_back({kind, *before, *after, timeIn(*select, 3), select->text(4)});
    }
}

} // namespace leadlight::store
