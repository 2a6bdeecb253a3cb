// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace leadlight::ui {

/// A lead or a person in few words that leads to it: what and when over a dimmed line. Paints strangers' texts plain
/// and elided; the whole of them stands in the tool tip. Click, Space or Enter press it. GUI thread.
class PersonRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PersonRow(QWidget *parent);

    struct Words
    {
        QString title;
        QString aside; ///< at the right of the title
        QString note;  ///< below
    };
    /// @p words: as shownLine() has them.
    void setWords(const Words &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Words m_words;
};

} // namespace leadlight::ui
