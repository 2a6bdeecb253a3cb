// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadwork.h"

namespace leadlight::leads {

// Tags and notes as the text of one cell, which people read and which can be taken apart again without loss.

/// Tags with ", " between them. One that holds a comma or a quote, starts with '[' or has blanks around it stands in
/// quotes, those within doubled.
[[nodiscard]] QString tagsText(const QStringList &tags);
/// What tagsText() joined; where somebody typed it, blanks around a tag and empty ones do not count.
[[nodiscard]] QStringList tagsFromText(QStringView text);

/// "2026-11-21T10:00:00Z text", each note on a line of its own; its further lines start with a blank.
[[nodiscard]] QString notesText(const QList<LeadNote> &notes);
/// What notesText() joined. A line that starts with no time is a note of an unknown time.
[[nodiscard]] QList<LeadNote> notesFromText(const QString &text);

} // namespace leadlight::leads
