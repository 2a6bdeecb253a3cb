// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QLatin1StringView>

namespace leadlight::ui {

/// One of our own one-line icons (resources/icons), drawn in the palette's text colour at the moment of painting, so
/// that it follows a change between light and dark. GUI thread.
[[nodiscard]] QIcon lineIcon(QLatin1StringView name);

} // namespace leadlight::ui
