// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <chrono>

namespace leadlight::bench {

using Clock = std::chrono::steady_clock;

[[nodiscard]] inline double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// Times everything that the GUI thread does: each event that its event loop hands out is one stretch in which the
/// window answers to nothing else. Also remembers when widgets were last painted. GUI thread.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// When the event in which @p widget was last painted was over, pixels handed to the screen included.
    [[nodiscard]] Clock::time_point paintedAt(const QWidget *widget) const { return m_paintedAt.value(widget); }
    /// When anything was last painted.
    [[nodiscard]] Clock::time_point lastPaint() const { return m_lastPaint; }

    /// Forgets the stretches so far.
    void startCounting();
    /// Since then: the longest one, how much of it was spent computing (the rest went to other programs, or to waiting
    /// for them), what it was about, how many were longer than a frame, and all busy time.
    [[nodiscard]] QJsonObject stalls() const;

private:
    QHash<const QObject *, Clock::time_point> m_paintedAt;
    QList<const QObject *> m_paintedNow;
    Clock::time_point m_lastPaint;
    int m_depth = 0;
    Clock::duration m_longest{};
    Clock::duration m_longestComputing{};
    Clock::duration m_busy{};
    QByteArray m_longestWhat;
    int m_overFrame = 0;
};

} // namespace leadlight::bench
