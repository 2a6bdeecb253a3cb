// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace leadlight::exchange {

/// @p text as text and nothing else: no link, image, emphasis or HTML comes of it, and a line break in it becomes a
/// blank.
[[nodiscard]] QString markdownText(const QString &text);

/// The head of a Markdown table as GitHub and others read it: the titles and the rule under them.
[[nodiscard]] QByteArray markdownHead(const QStringList &titles);

/// Appends a row of such a table with its line end; each cell is as markdownText() makes it.
void appendMarkdownRow(QByteArray &to, const QStringList &cells);

} // namespace leadlight::exchange
