// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "http/message.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>

namespace leadlight::http {

class Line;
struct ReadyNetwork;

/// What one attempt came to.
struct Outcome
{
    core::Result<Response> result;
    bool mayPass = false;        ///< a fault on the way that another attempt may not meet
    bool mayHaveArrived = false; ///< no answer, or not a whole one, to a request that may well have reached the service
    bool isClearNo = false;      ///< nobody there: an unknown name, a closed port; worth one more attempt, not several
};

/// The thread that does the networking and everything we ask of Qt there. Owned by Client; exchange() may be called
/// from any thread, also from several at once.
class Wire final
{
public:
    Wire(std::chrono::milliseconds idleLimit, qint64 largestBody);
    ~Wire();
    Q_DISABLE_COPY_MOVE(Wire)

    /// One request and its answer, whatever its status but a redirect. Waits. Connections are used again as long as
    /// @p network is the same object.
    [[nodiscard]] Outcome exchange(const Request &request, const std::shared_ptr<const ReadyNetwork> &network,
                                   const std::stop_token &stop);

private:
    struct Exchange;
    class Turn;

    void start(const std::shared_ptr<Exchange> &exchange);
    void read(Exchange &exchange) const;

    std::chrono::milliseconds m_idleLimit;
    qint64 m_largestBody;
    QThread m_thread;
    QObject m_there; ///< lives in m_thread, where what is sent to it is done
    // Used in m_thread only:
    std::shared_ptr<const ReadyNetwork> m_network;
    std::shared_ptr<Line> m_line;

    std::mutex m_mutex;
    std::condition_variable_any m_turnOver;
    int m_underWay = 0;
};

} // namespace leadlight::http
