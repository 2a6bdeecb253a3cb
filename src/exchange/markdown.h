// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace leadlight::exchange {

/// The head of a Markdown table as GitHub and others read it: the titles and the rule under them.
[[nodiscard]] QByteArray markdownHead(const QStringList &titles);

/// Appends a row of such a table with its line end. Cells are text and nothing else: no link, image, emphasis or HTML
/// comes of them, and a line break in one becomes a blank.
void appendMarkdownRow(QByteArray &to, const QStringList &cells);

} // namespace leadlight::exchange
