// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/workchanges.h"

#include "leads/leadquery.h"
#include "store/connection.h"
#include "store/personkey.h"
#include "store/storedtext.h"

#include <QSet>

#include <sqlite3.h>
#include <string>

namespace leadlight::store {

using core::Result;
using Kind = WorkChange::Kind;

namespace {

constexpr qint64 ticksPerMs = 10'000;

/// The column of lead_work that a kind gives another value; empty for tags and notes.
std::string valueColumn(Kind kind)
{
    switch (kind) {
    case Kind::Status:
        return "status";
    case Kind::Owner:
        return "owner";
    case Kind::FollowUp:
        return "follow_up";
    case Kind::Join:
    case Kind::Split:
        return "person";
    default:
        return {};
    }
}

QString tidied(const QString &name)
{
    return name.simplified();
}

} // namespace

template <typename... Values> Result<qint64> WorkChanges::run(std::string_view sql, const Values &...values)
{
    auto statement = Statement::prepare(m_connection, sql);
    if (!statement)
        return core::failure(statement);
    (statement->bind(values), ...);
    if (const auto done = statement->run(); !done)
        return core::failure(done);
    return sqlite3_changes(m_connection.handle());
}

Result<qint64> WorkChanges::number(std::string_view sql)
{
    return m_connection.number(QString::fromLatin1(sql.data(), qsizetype(sql.size())));
}

Result<qint64> WorkChanges::textNumber(TextKind kind, const QString &text)
{
    const QByteArray key = toStored(kind == TagText ? leads::folded(text) : text);
    if (kind != NoteText) {
        auto known = Statement::prepare(m_connection, "SELECT id FROM work_texts WHERE kind = ? AND key = ?");
        if (!known)
            return core::failure(known);
        known->bind(qint64(kind)).bindText({key.constData(), size_t(key.size())});
        const auto row = known->step();
        if (!row)
            return core::failure(row);
        if (*row)
            return known->number(0);
    }
    auto insert = Statement::prepare(m_connection, "INSERT INTO work_texts (kind, text, key) VALUES (?, ?, ?)");
    if (!insert)
        return core::failure(insert);
    insert->bind(qint64(kind)).bind(text);
    if (kind == NoteText)
        insert->bindNull();
    else
        insert->bindText({key.constData(), size_t(key.size())});
    if (const auto done = insert->run(); !done)
        return core::failure(done);
    return sqlite3_last_insert_rowid(m_connection.handle());
}

Result<> WorkChanges::emptyTargets()
{
    if (const auto made = run("CREATE TEMP TABLE IF NOT EXISTS work_targets (lead_id INTEGER PRIMARY KEY)"); !made)
        return core::failure(made);
    const auto emptied = run("DELETE FROM temp.work_targets");
    return emptied ? Result<>() : core::failure(emptied);
}

Result<qint64> WorkChanges::gatherTargets(const WorkChange &change)
{
    if (const auto emptied = emptyTargets(); !emptied)
        return core::failure(emptied);
    if (change.kind == Kind::EditNote || change.kind == Kind::RemoveNote) {
        const auto owner = run("INSERT INTO temp.work_targets SELECT lead_id FROM lead_notes "
                               "WHERE id = ? AND NOT is_removed",
                               change.note);
        if (!owner)
            return owner;
    } else {
        auto insert = Statement::prepare(m_connection,
                                         "INSERT OR IGNORE INTO temp.work_targets SELECT id FROM leads WHERE id = ?");
        if (!insert)
            return core::failure(insert);
        for (const qint64 id : change.leads) {
            if (const auto done = insert->bind(id).run(); !done)
                return core::failure(done);
        }
    }
    const auto widened = change.kind == Kind::Join    ? widenJoin()
                         : change.kind == Kind::Split ? findJoined()
                                                      : Result<>();
    if (!widened)
        return core::failure(widened);
    return number("SELECT count(*) FROM temp.work_targets");
}

/// With those that the leads were joined with before; nobody where all are one person already.
Result<> WorkChanges::widenJoin()
{
    const auto apart = number("SELECT count(DISTINCT ifnull(w.person, 0)) > 1 OR "
                              "(max(ifnull(w.person, 0)) = 0 AND count(*) > 1) "
                              "FROM temp.work_targets t LEFT JOIN lead_work w USING (lead_id)");
    if (!apart)
        return core::failure(apart);
    const auto done =
        *apart != 0 ? run("INSERT OR IGNORE INTO temp.work_targets SELECT lead_id FROM lead_work WHERE person > 0 AND "
                          "person IN (SELECT person FROM temp.work_targets JOIN lead_work USING (lead_id))")
                    : run("DELETE FROM temp.work_targets");
    return done ? Result<>() : core::failure(done);
}

/// In place of the leads those through which they are joined with others: themselves, or others with their addresses.
Result<> WorkChanges::findJoined()
{
    const auto keysOf = [this](std::string_view sql, auto take) -> Result<> {
        auto statement = Statement::prepare(m_connection, sql);
        if (!statement)
            return core::failure(statement);
        while (true) {
            const auto row = statement->step();
            if (!row)
                return core::failure(row);
            if (!*row)
                return {};
            take(statement->number(0), personKey(leads::folded(statement->text(1))));
        }
    };
    QSet<QString> addresses;
    std::vector<qint64> joined;
    const auto known =
        keysOf("SELECT id, email FROM temp.work_targets JOIN leads ON id = lead_id", [&](qint64, const QString &key) {
            if (!key.isEmpty())
                addresses.insert(key);
        });
    if (!known)
        return known;
    const auto found = keysOf("SELECT id, email, lead_id IN temp.work_targets FROM lead_work JOIN leads "
                              "ON id = lead_id WHERE person > 0 AND NOT lead_id IN temp.work_targets",
                              [&](qint64 id, const QString &key) {
                                  if (addresses.contains(key))
                                      joined.push_back(id);
                              });
    if (!found)
        return found;
    for (const qint64 id : joined) {
        if (const auto added = run("INSERT INTO temp.work_targets VALUES (?)", id); !added)
            return core::failure(added);
    }
    return {};
}

Result<WorkDone> WorkChanges::make(const WorkChange &change, const QString &by)
{
    if (toStored(change.text).size() > mostNoteBytes)
        return core::fail(core::ErrorKind::WrongField, QStringLiteral("note"), QStringLiteral("too long"));
    const auto targets = gatherTargets(change);
    if (!targets)
        return core::failure(targets);
    if (*targets == 0)
        return WorkDone{};
    const auto noted = run("INSERT INTO work_changes (kind, at_ticks, done_by) VALUES (?, ?, ?)", qint64(change.kind),
                           m_moment.ms * ticksPerMs, by);
    if (!noted)
        return core::failure(noted);
    const qint64 id = sqlite3_last_insert_rowid(m_connection.handle());
    const auto count = log(id, change);
    if (!count)
        return core::failure(count);
    if (*count == 0) {
        const auto forgotten = run("DELETE FROM work_changes WHERE id = ?", id);
        return forgotten ? Result<WorkDone>(WorkDone{}) : core::failure(forgotten);
    }
    if (const auto done = apply(id, change); !done)
        return core::failure(done);
    if (const auto emptied = emptyTargets(); !emptied)
        return core::failure(emptied);
    return WorkDone{id, *count};
}

Result<qint64> WorkChanges::log(qint64 id, const WorkChange &change)
{
    const qint64 now = m_moment.ms * ticksPerMs;
    const auto logValue = [&](qint64 value) {
        const std::string column = valueColumn(change.kind);
        return run("INSERT INTO work_log (change_id, lead_id, before, after) SELECT ?1, lead_id, ifnull(" + column +
                       ", 0), ?2 FROM temp.work_targets LEFT JOIN lead_work USING (lead_id) WHERE ifnull(" + column +
                       ", 0) <> ?2",
                   id, value);
    };
    switch (change.kind) {
    case Kind::Status:
        return run("INSERT INTO work_log (change_id, lead_id, before, after, time_before, time_after) "
                   "SELECT ?1, lead_id, ifnull(status, 0), ?2, answered_ticks, "
                   "CASE WHEN ?2 <> 0 THEN ifnull(answered_ticks, ?3) END "
                   "FROM temp.work_targets LEFT JOIN lead_work USING (lead_id) WHERE ifnull(status, 0) <> ?2",
                   id, qint64(change.status), now);
    case Kind::Owner: {
        const QString owner = tidied(change.text);
        const auto value = owner.isEmpty() ? Result<qint64>(0) : textNumber(OwnerText, owner);
        return value ? logValue(*value) : value;
    }
    case Kind::FollowUp:
        return logValue(change.day.isValid() ? change.day.toJulianDay() : 0);
    case Kind::Join:
        return logValue(id);
    case Kind::Split:
        return logValue(0);
    case Kind::AddTag:
    case Kind::RemoveTag:
        return logTag(id, change);
    case Kind::AddNote:
    case Kind::EditNote:
    case Kind::RemoveNote:
        return logNote(id, change);
    }
    return 0;
}

Result<qint64> WorkChanges::logTag(qint64 id, const WorkChange &change)
{
    const QString tag = tidied(change.text);
    if (tag.isEmpty())
        return 0;
    const auto value = textNumber(TagText, tag);
    if (!value)
        return value;
    const bool isAdded = change.kind == Kind::AddTag;
    std::string sql = "INSERT INTO work_log (change_id, lead_id, ";
    sql += isAdded ? "before, after" : "after, before";
    sql += ") SELECT ?1, lead_id, 0, ?2 FROM temp.work_targets t WHERE ";
    sql += isAdded ? "NOT " : "";
    sql += "EXISTS (SELECT 1 FROM lead_tags g WHERE g.lead_id = t.lead_id AND g.tag = ?2)";
    return run(sql, id, *value);
}

Result<qint64> WorkChanges::logNote(qint64 id, const WorkChange &change)
{
    const qint64 now = m_moment.ms * ticksPerMs;
    if (change.kind == Kind::RemoveNote)
        return run("INSERT INTO work_log (change_id, lead_id, before, after, note) "
                   "SELECT ?, lead_id, text, 0, id FROM lead_notes WHERE id = ?",
                   id, change.note);
    if (change.text.isEmpty())
        return 0;
    if (change.kind == Kind::AddNote) {
        const auto text = textNumber(NoteText, change.text);
        if (!text)
            return text;
        const auto last = number("SELECT ifnull(max(id), 0) FROM lead_notes");
        if (!last)
            return last;
        const auto added = run("INSERT INTO lead_notes (lead_id, text, written_ticks) "
                               "SELECT lead_id, ?, ? FROM temp.work_targets ORDER BY lead_id",
                               *text, now);
        if (!added)
            return added;
        return run("INSERT INTO work_log (change_id, lead_id, before, after, note) "
                   "SELECT ?, lead_id, 0, text, id FROM lead_notes WHERE id > ?",
                   id, *last);
    }
    const auto same = run("DELETE FROM temp.work_targets WHERE EXISTS (SELECT 1 FROM lead_notes n "
                          "JOIN work_texts x ON x.id = n.text WHERE n.id = ? AND x.text = ?)",
                          change.note, change.text);
    if (!same || *same > 0)
        return same ? Result<qint64>(0) : same;
    const auto text = textNumber(NoteText, change.text);
    if (!text)
        return text;
    return run("INSERT INTO work_log (change_id, lead_id, before, after, note, time_before, time_after) "
               "SELECT ?, lead_id, text, ?, id, edited_ticks, ? FROM lead_notes WHERE id = ?",
               id, *text, now, change.note);
}

Result<> WorkChanges::apply(qint64 id, const WorkChange &change)
{
    // From here on the targets are what the log says.
    if (const auto emptied = emptyTargets(); !emptied)
        return emptied;
    const auto chosen = run("INSERT INTO temp.work_targets SELECT lead_id FROM work_log WHERE change_id = ?", id);
    if (!chosen)
        return core::failure(chosen);
    // A lead that nobody has worked on yet gets its row.
    const auto rows = run("INSERT OR IGNORE INTO lead_work (lead_id, change) SELECT lead_id, ? FROM temp.work_targets",
                          m_moment.change);
    if (!rows)
        return core::failure(rows);
    if (change.kind == Kind::AddNote) {
        const auto counted = run("UPDATE lead_work SET notes = notes + 1, change = ? "
                                 "WHERE lead_id IN temp.work_targets",
                                 m_moment.change);
        return counted ? Result<>() : core::failure(counted);
    }
    return applyTurn(id, change.kind, Direction::Redo);
}

Result<WorkDone> WorkChanges::turn(qint64 id, Direction direction)
{
    auto known = Statement::prepare(m_connection, "SELECT kind FROM work_changes WHERE id = ?");
    if (!known)
        return core::failure(known);
    const auto row = known->bind(id).step();
    if (!row)
        return core::failure(row);
    if (!*row)
        return WorkDone{};
    const auto kind = Kind(known->number(0));
    known->reset();
    if (const auto emptied = emptyTargets(); !emptied)
        return core::failure(emptied);
    if (const auto chosen = chooseTargets(id, kind, direction); !chosen)
        return core::failure(chosen);
    const auto count = number("SELECT count(*) FROM temp.work_targets");
    if (!count)
        return core::failure(count);
    if (*count == 0)
        return WorkDone{};
    if (const auto done = applyTurn(id, kind, direction); !done)
        return core::failure(done);
    const auto marked = run("UPDATE work_log SET is_undone = ? WHERE change_id = ? AND lead_id IN temp.work_targets",
                            qint64(direction == Direction::Undo), id);
    if (!marked)
        return core::failure(marked);
    if (const auto emptied = emptyTargets(); !emptied)
        return core::failure(emptied);
    return WorkDone{id, *count};
}

/// The leads that still are as the change (or its undoing) left them.
Result<> WorkChanges::chooseTargets(qint64 id, Kind kind, Direction direction)
{
    const bool isUndo = direction == Direction::Undo;
    std::string same;
    switch (kind) {
    case Kind::AddTag:
    case Kind::RemoveTag: {
        const bool isThere = (kind == Kind::AddTag) == isUndo;
        same = isThere ? "" : "NOT ";
        same += "EXISTS (SELECT 1 FROM lead_tags g WHERE g.lead_id = log.lead_id AND g.tag = log.before + log.after)";
        break;
    }
    case Kind::AddNote:
    case Kind::RemoveNote: {
        const bool isThere = (kind == Kind::AddNote) == isUndo;
        same = "EXISTS (SELECT 1 FROM lead_notes n WHERE n.id = log.note AND n.text = log.before + log.after AND ";
        same += isThere ? "NOT n.is_removed)" : "n.is_removed)";
        break;
    }
    case Kind::EditNote:
        same = "EXISTS (SELECT 1 FROM lead_notes n WHERE n.id = log.note AND NOT n.is_removed AND n.text = log.";
        same += isUndo ? "after)" : "before)";
        break;
    default:
        same = "EXISTS (SELECT 1 FROM lead_work w WHERE w.lead_id = log.lead_id AND w." + valueColumn(kind) +
               (isUndo ? " = log.after)" : " = log.before)");
    }
    const auto chosen = run("INSERT INTO temp.work_targets SELECT lead_id FROM work_log log WHERE change_id = ? AND "
                            "is_undone = ? AND " +
                                same,
                            id, qint64(!isUndo));
    return chosen ? Result<>() : core::failure(chosen);
}

Result<> WorkChanges::applyTurn(qint64 id, Kind kind, Direction direction)
{
    const bool isUndo = direction == Direction::Undo;
    const std::string value = isUndo ? "log.before" : "log.after";
    const std::string time = isUndo ? "log.time_before" : "log.time_after";
    switch (kind) {
    case Kind::AddTag:
        return switchTags(id, "after", !isUndo);
    case Kind::RemoveTag:
        return switchTags(id, "before", isUndo);
    case Kind::AddNote:
        return switchNotes(id, !isUndo);
    case Kind::RemoveNote:
        return switchNotes(id, isUndo);
    case Kind::EditNote: {
        const auto edited = run("UPDATE lead_notes SET text = " + value + ", edited_ticks = " + time +
                                    " FROM work_log log WHERE log.change_id = ? AND log.note = lead_notes.id",
                                id);
        if (!edited)
            return core::failure(edited);
        const auto told = run("UPDATE lead_work SET change = ? WHERE lead_id IN temp.work_targets", m_moment.change);
        return told ? Result<>() : core::failure(told);
    }
    default:
        break;
    }
    const std::string answered = kind == Kind::Status ? ", answered_ticks = " + time : std::string();
    const auto set = run("UPDATE lead_work SET " + valueColumn(kind) + " = " + value + answered +
                             ", change = ? FROM work_log log WHERE log.change_id = ? AND log.lead_id = "
                             "lead_work.lead_id AND lead_work.lead_id IN temp.work_targets",
                         m_moment.change, id);
    return set ? Result<>() : core::failure(set);
}

Result<> WorkChanges::switchTags(qint64 id, std::string_view tagColumn, bool isAdded)
{
    const std::string tag(tagColumn);
    const auto switched = isAdded ? run("INSERT INTO lead_tags (lead_id, tag) SELECT lead_id, " + tag +
                                            " FROM work_log WHERE change_id = ? AND lead_id IN temp.work_targets",
                                        id)
                                  : run("DELETE FROM lead_tags WHERE lead_id IN temp.work_targets AND tag = (SELECT " +
                                            tag + " FROM work_log WHERE change_id = ? LIMIT 1)",
                                        id);
    if (!switched)
        return core::failure(switched);
    const auto counted = run("UPDATE lead_work SET tags = tags + ?, change = ? WHERE lead_id IN temp.work_targets",
                             qint64(isAdded ? 1 : -1), m_moment.change);
    return counted ? Result<>() : core::failure(counted);
}

Result<> WorkChanges::switchNotes(qint64 id, bool isThere)
{
    const auto switched = run("UPDATE lead_notes SET is_removed = ? WHERE id IN (SELECT note FROM work_log "
                              "WHERE change_id = ? AND lead_id IN temp.work_targets)",
                              qint64(!isThere), id);
    if (!switched)
        return core::failure(switched);
    const auto counted = run("UPDATE lead_work SET notes = notes + ?, change = ? WHERE lead_id IN temp.work_targets",
                             qint64(isThere ? 1 : -1), m_moment.change);
    return counted ? Result<>() : core::failure(counted);
}

Result<> WorkChanges::restore(qint64 lead, const leads::LeadWork &work)
{
    const auto owner = tidied(work.owner).isEmpty() ? Result<qint64>(0) : textNumber(OwnerText, tidied(work.owner));
    if (!owner)
        return core::failure(owner);
    qint64 tagCount = 0;
    for (const QString &each : work.tags) {
        if (tidied(each).isEmpty())
            continue;
        const auto tag = textNumber(TagText, tidied(each));
        if (!tag)
            return core::failure(tag);
        const auto added = run("INSERT OR IGNORE INTO lead_tags (lead_id, tag) VALUES (?, ?)", lead, *tag);
        if (!added)
            return core::failure(added);
        tagCount += *added;
    }
    qint64 noteCount = 0;
    for (const leads::LeadNote &note : work.notes) {
        if (note.text.isEmpty() || toStored(note.text).size() > mostNoteBytes)
            continue;
        const auto text = textNumber(NoteText, note.text);
        if (!text)
            return core::failure(text);
        const auto added = run("INSERT INTO lead_notes (lead_id, text, written_ticks) VALUES (?, ?, ?)", lead, *text,
                               note.writtenAt.isKnown() ? note.writtenAt.ticks : m_moment.ms * ticksPerMs);
        if (!added)
            return core::failure(added);
        ++noteCount;
    }
    auto insert = Statement::prepare(m_connection, "INSERT INTO lead_work (lead_id, status, owner, follow_up, tags, "
                                                   "notes, change, answered_ticks) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return core::failure(insert);
    insert->bind(lead).bind(qint64(work.status)).bind(*owner);
    insert->bind(work.followUp.isValid() ? work.followUp.toJulianDay() : 0).bind(tagCount).bind(noteCount);
    insert->bind(m_moment.change);
    if (work.answeredAt.isKnown())
        insert->bind(work.answeredAt.ticks);
    else
        insert->bindNull();
    return insert->run();
}

} // namespace leadlight::store
