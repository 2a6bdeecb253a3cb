// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace leadlight::ui {

/// A sentence with what to do next, where leads would be. GUI thread.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// The first one is the default.
    QPushButton *addButton(const QString &text, const char *name);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_sentence;
    QBoxLayout *m_buttons; ///< beside each other, or below where there is no room
};

} // namespace leadlight::ui
