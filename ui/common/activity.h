// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background.h"
#include "core/result.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace leadlight::ui {

/// Long work that a person waits for: runs in the background, tells ten times a second how far it is, can be stopped,
/// and ends with a sentence. Owned by the window; deletes itself when it has ended. GUI thread.
class Activity : public QObject
{
    Q_OBJECT

public:
    explicit Activity(core::Background &background, QObject *parent = nullptr);

    /// Whether nothing is lost when it is stopped, since the next one goes on where it ended.
    [[nodiscard]] virtual bool goesOnLater() const { return false; }
    /// Asks the work to stop where it can; it still ends with ended().
    void stop() { m_stop.request_stop(); }

Q_SIGNALS:
    void progressed(const QString &text);
    /// What came of it, in a sentence; @p isFault where something did not work.
    void ended(const QString &text, bool isFault);

protected:
    /// How far it is, in a few words.
    [[nodiscard]] virtual QString progressText() const = 0;

    /// Calls @p work on a worker thread with a token that stop() and the end of the program trigger, then @p deliver
    /// here.
    template <typename Work, typename Deliver> void run(Work work, Deliver deliver)
    {
        m_pulse.start();
        m_task = m_background.run(
            this,
            [work = std::move(work), own = m_stop](std::stop_token everything) mutable {
                const std::stop_callback stopWithTheRest(everything, [&own] { own.request_stop(); });
                return work(own.get_token());
            },
            [this, deliver = std::move(deliver)](auto result) {
                m_pulse.stop();
                deliver(std::move(result));
                deleteLater();
            });
    }

private:
    core::Background &m_background;
    std::stop_source m_stop;
    QTimer m_pulse;
    core::Task m_task;
};

} // namespace leadlight::ui
