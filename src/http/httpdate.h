// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

namespace leadlight::http {

/// A time as HTTP headers spell it: "Fri, 28 Sep 2018 18:24:18 GMT". Not valid when the text is anything else.
[[nodiscard]] QDateTime fromHttpDate(const QByteArray &text);
[[nodiscard]] QByteArray toHttpDate(const QDateTime &time);

} // namespace leadlight::http
