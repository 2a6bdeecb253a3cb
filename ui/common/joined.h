// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace leadlight::ui {

// What stands between sentences and between items is a matter of the language: Chinese has no blank behind a full
// stop. Empty parts are passed over. Any thread, once translations are loaded.

/// "One sentence. Another one."
[[nodiscard]] QString joinedSentences(const QStringList &sentences);
/// "one thing, another one"
[[nodiscard]] QString joinedItems(const QStringList &items);

} // namespace leadlight::ui
