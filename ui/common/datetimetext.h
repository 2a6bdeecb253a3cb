// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/listtime.h"

#include <QLocale>
#include <QString>

class QDateTime;

namespace leadlight::ui {

// Some locales want the part of the day ("in the evening") in a time, which Qt does not know and would show as the
// letter B. Any thread.

/// As it is written in the language of the program, in the zone that @p time is in.
[[nodiscard]] QString dateTimeText(const QDateTime &time, QLocale::FormatType format = QLocale::ShortFormat);
/// Which number comes first where a day is written in numbers.
[[nodiscard]] leads::DateOrder dateOrderOf(const QLocale &locale);
/// For QTimeEdit.
[[nodiscard]] QString shortTimeFormat(const QLocale &locale);

} // namespace leadlight::ui
