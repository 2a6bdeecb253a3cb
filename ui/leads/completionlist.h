// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/filtercompletion.h"

#include <QTreeWidget>

namespace leadlight::ui {

/// The list of completions under the filter field: value, words, count. Lies inside the window and over what is below
/// the field, so that it can never take the focus from it; the field tells it which keys were pressed. GUI thread.
class CompletionList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CompletionList(QWidget *parent);

    /// Shows them, none highlighted, with the left edge near @p at (a point of the window, under the text).
    void offer(const QList<leads::FilterCompletion> &completions, const QPoint &at);
    /// Moves the highlight; up from the first one takes it away.
    void highlightNext(int steps);
    /// The highlighted one; nullptr when none is.
    [[nodiscard]] const leads::FilterCompletion *highlighted() const;
    [[nodiscard]] const QList<leads::FilterCompletion> &offered() const { return m_completions; }

Q_SIGNALS:
    void chosen(const leadlight::leads::FilterCompletion &completion); ///< by mouse
    void highlightMoved(const QString &words);                         ///< what is highlighted, for a screen reader

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyPalette();
    void fitInto(const QPoint &at);

    QList<leads::FilterCompletion> m_completions;
};

} // namespace leadlight::ui
