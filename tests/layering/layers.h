// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace leadlight::layering {

/// The folders of src/, then "ui" and "app", as the table of layers names them.
[[nodiscard]] QStringList layerNames();

/// The layer that a source file belongs to, from its path inside the project: "src/core/error.h" -> "core",
/// "ui/leads/leadgrid.cpp" -> "ui". Empty when the table has none.
[[nodiscard]] QString layerOf(const QString &path);

/// What an #include says, with its brackets or quotes: `<QString>`, `"core/error.h"`; empty when the line is none.
[[nodiscard]] QString includeIn(const QString &line);

/// Why a file of @p layer may not say this; empty when it may. One sentence, English.
[[nodiscard]] QString objection(const QString &layer, const QString &include);

} // namespace leadlight::layering
