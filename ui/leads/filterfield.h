// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadquery.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace leadlight::ui {

/// The field for the filter's text. Reads the text as it is typed, underlines what it cannot understand and reports
/// why; until it is understood again, the last filter stays in force. GUI thread.
class FilterField final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Takes effect at once.
    void setText(const QString &text);
    void focus();

Q_SIGNALS:
    void filterChanged(const QString &text, const leadlight::leads::LeadFilter &filter);
    /// Why the text is not understood; empty when it is.
    void reasonChanged(const QString &reason);
    void leaveWanted(); ///< Down or Enter: on to the leads

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readText();
    void underline(int position, int length);

    QLineEdit *m_edit;
    QTimer m_typing;     ///< from the last key to the filter
    QTimer m_hesitating; ///< from a text that is not understood to saying so: half a word is not a mistake
    leads::FilterError m_error{};
};

} // namespace leadlight::ui
