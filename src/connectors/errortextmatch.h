// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

namespace leadlight::connectors {

/// The diagnosis that the words of a text lead to; empty when none does. Knows the eight errors of the documents in
/// English, Traditional Chinese and Czech, whatever became of their colons, blanks, quotes, accents and line breaks,
/// also cut short; and sentences of the services. Any thread.
[[nodiscard]] QLatin1StringView diagnosisOfWords(const QString &text);

} // namespace leadlight::connectors
