// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connector.h"

#include <QDate>

#include <optional>

namespace leadlight::ui {

/// The day on which the first of a connector's credentials ends, as far as it is known: the earliest of its values
/// named
/// "...Expires". In local time.
[[nodiscard]] std::optional<QDate> credentialEnd(const connectors::Connector &connector);
/// Whether there is something to do about it: 30 days or less are left.
[[nodiscard]] bool endsSoon(const QDate &end, const QDate &today);
/// "in 12 days", "today", "has ended", else the date.
[[nodiscard]] QString credentialEndText(const QDate &end, const QDate &today);

} // namespace leadlight::ui
