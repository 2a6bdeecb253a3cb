// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace leadlight::core {

/// A piece of work under way. Stops it and drops its answer when it is destroyed or assigned to, so that keeping the
/// task in a member makes the latest question win: `m_query = background.run(this, work, deliver);`
class Task final
{
public:
    Task() = default;
    explicit Task(std::stop_source source)
        : m_source(std::move(source))
    {
    }
    Task(Task &&) noexcept = default;
    Task &operator=(Task &&other) noexcept;
    ~Task() { stop(); }

    /// Asks the work to stop; its answer will not be delivered.
    void stop() { m_source.request_stop(); }
    /// Lets the work run to its end, whatever becomes of the task; its answer is delivered as ever.
    void letGo() { m_source = std::stop_source(std::nostopstate); }

private:
    std::stop_source m_source{std::nostopstate};
};

/// Runs synchronous functions on worker threads and brings their results back to the thread that asked.
/// Lives in the GUI thread; the destructor asks everything to stop and waits for it.
class Background final
{
public:
    enum class Pace {
        Prompt, ///< somebody waits for the answers
        Quiet   ///< nobody does: the rest of the program goes first
    };
    /// @p threads: how many pieces of work may run at once; a Background of one thread runs them in order.
    explicit Background(int threads, Pace pace = Pace::Prompt);
    ~Background();
    Q_DISABLE_COPY_MOVE(Background)

    /// Calls `work(std::stop_token)` on a worker thread, then `deliver(result)` in the receiver's thread. Nothing is
    /// delivered once the task was stopped or the receiver is gone. @p receiver must live in the calling thread.
    template <typename Work, typename Deliver> [[nodiscard]] Task run(QObject *receiver, Work work, Deliver deliver)
    {
        using Value = std::invoke_result_t<Work, std::stop_token>;
        std::stop_source source;
        auto promise = std::make_shared<QPromise<Value>>();
        // A watcher that the receiver owns is safe when the receiver goes first; QFuture::then with a context is not.
        auto *watcher = new QFutureWatcher<Value>(receiver);
        QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                         [watcher, source, deliver = std::move(deliver)]() mutable {
                             watcher->deleteLater();
                             if (!source.stop_requested() && watcher->future().resultCount() > 0)
                                 deliver(watcher->future().takeResult());
                         });
        watcher->setFuture(promise->future());
        start(source, [promise, source, work = std::move(work)]() mutable {
            promise->start();
            if (!source.stop_requested())
                promise->addResult(work(source.get_token()));
            promise->finish();
        });
        return Task(std::move(source));
    }

private:
    void start(const std::stop_source &source, std::function<void()> job);

    QThreadPool m_pool;
    const Pace m_pace;
    std::stop_source m_everything;
};

} // namespace leadlight::core
