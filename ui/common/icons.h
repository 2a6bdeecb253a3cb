// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QLatin1StringView>

namespace leadlight::ui {

/// One of our own one-line icons (resources/icons), drawn in the palette's text colour at the moment of painting, so
/// that it follows a change between light and dark. GUI thread.
[[nodiscard]] QIcon lineIcon(QLatin1StringView name);
/// The icon of a kind of connector, by its id; a plug where it has none of its own.
[[nodiscard]] QIcon kindIcon(const QString &kind);

} // namespace leadlight::ui
