// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadwork.h"

#include <QDateTime>

#include <vector>

namespace leadlight::store {

/// One thing that a person did, to one lead or to many; what is done and undone as one.
struct WorkChange
{
    enum class Kind {
        Status = 0,   ///< status
        Owner = 1,    ///< text; empty: nobody
        FollowUp = 2, ///< day; invalid: none
        AddTag = 3,   ///< text
        RemoveTag = 4,
        AddNote = 5,    ///< text
        EditNote = 6,   ///< note, text
        RemoveNote = 7, ///< note
        Join = 8,       ///< the leads are one person's, whatever their e-mail addresses say
        Split = 9,      ///< each of the leads is a person of its own again, apart from those it was joined with
    };
    Kind kind = Kind::Status;
    std::vector<qint64> leads = {}; ///< ids
    leads::LeadStatus status = leads::LeadStatus::New;
    QString text = {};
    QDate day = {};
    qint64 note = 0;
};

/// A change that was made, by which it is undone and done again.
struct WorkDone
{
    qint64 id = 0;        ///< 0: there was nothing to change
    qint64 leadCount = 0; ///< leads that are different now
};

/// One line of a lead's history.
struct WorkEvent
{
    WorkChange::Kind kind = WorkChange::Kind::Status;
    QString before; ///< as text: a status by its name, a day in ISO 8601
    QString after;
    leads::LeadTime at;
    QString by;
};

/// What people have made of a lead and how that came about.
struct WorkRecord
{
    leads::LeadWork work;          ///< with its notes
    std::vector<WorkEvent> events; ///< the oldest first, without what was taken back
};

/// A note is not longer (UTF-8).
constexpr qsizetype mostNoteBytes = 1024 * 1024;

} // namespace leadlight::store
