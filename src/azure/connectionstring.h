// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace leadlight::azure {

/// A pasted text without white space (it may be wrapped anywhere, and none ever belongs inside), invisible marks,
/// quotes around and "&amp;".
[[nodiscard]] QString tidied(const QString &text);

/// The parts of a connection string by their names in lower case, freed from whatever it was pasted with: JSON around
/// it, quotes, blanks and line breaks, "&amp;". Names it does not know are left out. A URL with a shared access
/// signature gives the parts it stands for. Error: WrongConnectionString as in StorageAccount::fromConnectionString.
[[nodiscard]] core::Result<QMap<QByteArray, QByteArray>> connectionStringParts(const core::Secret &text);

} // namespace leadlight::azure
