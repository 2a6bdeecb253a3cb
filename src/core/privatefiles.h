// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace leadlight::core {

/// Makes a folder (and its parents) that only its owner may enter. An existing folder is left as it is.
/// Errors: NotWritable, DiskFull.
[[nodiscard]] Result<> makePrivateFolder(const QString &path);

/// Makes sure that a file exists and that only its owner may read it, before anything is written into it.
/// Errors: NotWritable, DiskFull.
[[nodiscard]] Result<> makePrivateFile(const QString &path);

/// Renames what lies at @p path, a file or whatever else, to "PATH.damaged" (or "-2", "-3"), so that it is kept and out
/// of the way. Returns where it lies now. Errors: NotWritable, DiskFull.
[[nodiscard]] Result<QString> setAside(const QString &path);

enum class FileAccess { AsUsual, OwnerOnly };

/// Writes a file whole, or leaves what is at @p path as it was. Errors: NotWritable, DiskFull.
[[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &bytes, FileAccess access);

/// Whether errno, which the system has just set, says that there is no room: a full disk, a quota, a largest size.
[[nodiscard]] bool saysNoRoom(int systemError);
/// Whether the volume that holds (or would hold) this file has no room left.
[[nodiscard]] bool isDiskFull(const QString &path);

} // namespace leadlight::core
