// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>

namespace leadlight::ui {

/// What leads are copied as. Text and Markdown have the shown columns, CSV and JSON everything, as exports have it.
enum class CopyAs { Text, TextWithHeadings, Csv, Json, Markdown, Vcard, Addresses };

/// How leads become the text of a CopyAs. A value; any thread.
struct CopyFormat
{
    QStringList mimeTypes; ///< beside text/plain
    bool wantsRaw = false;
    QByteArray before; ///< the first lead
    QByteArray after;  ///< the last one
    qsizetype surplus; ///< bytes at the end of the last lead, when there is one, that only stand between two
    /// Appends a lead; false where it is left out. Several threads at once.
    std::function<bool(QByteArray &to, const leads::Lead &lead)> append;
};

/// @p columns: places in leadColumns(), in their order on screen.
[[nodiscard]] CopyFormat copyFormat(CopyAs as, const QList<int> &columns);

} // namespace leadlight::ui
