// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/csvsample.h"
#include "leads/filedescription.h"
#include "leads/lead.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace leadlight::exchange {

/// What a file of leads would bring, seen from its beginning.
struct FilePreview
{
    leads::FileDescription description;
    leads::TextEncoding encoding = leads::TextEncoding::Utf8;
    std::vector<leads::Lead> leads; ///< the first ones, as they will be
    qint64 leadCount = 0;
    bool hasMore = false; ///< there are at least leadCount leads
    QByteArray firstLine; ///< of a CSV file, as its bytes stand there; tells files of the same columns
    /// Of a CSV file that is read by a mapping, which readLeadFile() wants to have then.
    std::optional<leads::CsvSample> csv;
};

/// How a file is to be looked at.
struct PreviewWishes
{
    leads::CsvWishes csv;
    leads::CsvHabits habits;
    bool mapsColumns = false; ///< also where they are known
    /// What was chosen for a CSV file of the same first line before; asked where `csv` says nothing of its columns.
    std::function<std::optional<leads::CsvWishes>(const QByteArray &firstLine)> remembered;
};

/// Looks at the beginning of a file, at most a megabyte of it. Waits for the disk only. Errors: FileMissing,
/// NotReadable, UnknownFileFormat.
[[nodiscard]] core::Result<FilePreview> previewLeadFile(const QString &path, const PreviewWishes &wishes);

} // namespace leadlight::exchange
