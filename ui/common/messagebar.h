// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace leadlight::ui {

class IconLabel;

/// What happened, said inside the window and not in a box over it: one message at a time, the latest, until it is
/// dismissed; Escape does that, too. GUI thread.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Notice, Fault };

    explicit MessageBar(QWidget *parent = nullptr);

    void show(Tone tone, const QString &text);
    /// With one thing to do about it; the message goes when it is done.
    void show(Tone tone, const QString &text, const QString &action, std::function<void()> act);
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_dismiss = nullptr;
    QPointer<QWidget> m_cameFrom; ///< where the focus was before it came in here
    std::function<void()> m_act;
};

} // namespace leadlight::ui
