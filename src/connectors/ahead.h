// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <future>
#include <stop_token>
#include <utility>

namespace leadlight::connectors {

/// What a pull will want next, asked for on a thread of its own while the answer before is being read, so that the
/// service never waits for us. Going away, it asks the work to stop and waits for it.
template <typename Answer> class Ahead final
{
public:
    explicit Ahead(std::function<Answer(std::stop_token)> work)
        : m_answer(std::async(std::launch::async, std::move(work), m_source.get_token()))
    {
    }
    ~Ahead() { m_source.request_stop(); }
    Q_DISABLE_COPY_MOVE(Ahead)

    /// Waits for the answer; to be called once.
    [[nodiscard]] Answer take(const std::stop_token &stop)
    {
        const std::stop_callback stopToo(stop, [this] { m_source.request_stop(); });
        return m_answer.get();
    }

private:
    std::stop_source m_source;
    std::future<Answer> m_answer; ///< waits for its thread when it is destroyed
};

} // namespace leadlight::connectors
