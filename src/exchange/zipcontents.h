// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace leadlight::exchange {

/// The uncompressed size of a file in a zip archive, as the archive's directory says; nothing where there is no such
/// file or the archive cannot be read. For archives of a few dozen files and without a comment.
[[nodiscard]] std::optional<qint64> zippedSize(const QString &archive, const QByteArray &name);

} // namespace leadlight::exchange
