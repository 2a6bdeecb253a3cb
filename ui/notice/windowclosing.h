// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace leadlight::ui {

class NoticeState;
class Preferences;

/// What closing the window does: ends the program, or leaves it in the tray, as a person has chosen. Asks once, when
/// the window is closed for the first time while leads are fetched in the background. GUI thread.
class WindowClosing final : public QObject
{
    Q_OBJECT

public:
    /// @p hasTray: whether the desktop has a tray at this moment.
    WindowClosing(QWidget &window, Preferences &preferences, NoticeState &state, std::function<bool()> hasTray,
                  QObject *parent = nullptr);

    /// At the start; whether in front, the window manager knows, for the person may have gone on to other work.
    void openWindow();
    /// Brings the window to the front, from the tray too.
    void showWindow();
    /// Leaves it in the tray, or where there is none, in the task bar.
    void hideWindow();
    /// Ends the program, whatever closing the window does.
    void quit();
    /// Ends the event loop with `opensAnew`: the window is to be made again, in another language.
    void openAnew();
    static constexpr int opensAnew = 1000; ///< no exit code of ours

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool asksFirst() const;
    void ask();
    /// Calls @p end; where an import or the like would be cut off, only once somebody has said so.
    void endOnce(const std::function<void()> &end);
    void askToStop(const std::function<void()> &end);

    QWidget &m_window;
    Preferences &m_preferences;
    NoticeState &m_state;
    const std::function<bool()> m_hasTray;
    bool m_isQuitting = false;
};

} // namespace leadlight::ui
