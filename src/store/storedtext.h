// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace leadlight::store {

/// A text as the cache keeps it: UTF-8, in which a surrogate without its other half is written as the three bytes that
/// UTF-8 would have for it. Leads are hostile input; whatever a QString holds comes back equal. Any thread.
[[nodiscard]] QByteArray toStored(QStringView text);
[[nodiscard]] QString fromStored(std::string_view bytes);
void appendStored(QByteArray &to, QStringView text);

} // namespace leadlight::store
