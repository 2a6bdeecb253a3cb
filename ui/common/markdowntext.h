// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QTextEdit;

namespace leadlight::ui {

/// Shows Markdown of ours, tables without boxes. HTML in it is text; what comes from elsewhere goes through
/// exchange::markdownText() first.
void showMarkdown(QTextEdit &where, const QString &markdown);

} // namespace leadlight::ui
