// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/check.h"
#include "core/background.h"
#include "core/result.h"

#include <QObject>

#include <memory>
#include <optional>

namespace leadlight::ui {

struct Services;

/// One check of one connector, under way: what the checking thread says arrives here step by step, what it asks waits
/// here for an answer. Writes the finished report to the connector's history; a stopped one is not worth keeping.
/// GUI thread; stops when it is destroyed.
class CheckRun final : public QObject
{
    Q_OBJECT

public:
    CheckRun(const Services &services, const connectors::Connector &connector, bool sendTestLead,
             QObject *parent = nullptr);
    ~CheckRun() override;

    /// Ends soon after, with ended(); a question that waits is answered with no.
    void stop() { m_stop.request_stop(); }
    [[nodiscard]] bool wasStopped() const { return m_stop.stop_requested(); }
    [[nodiscard]] bool sendsTestLead() const { return m_sendsTestLead; }
    void answer(bool yes);

    [[nodiscard]] const connectors::CheckReport &report() const { return m_report; }
    [[nodiscard]] const core::Result<> &kept() const
    {
        return m_kept;
    } ///< whether the history took it, once it has ended
    [[nodiscard]] const std::optional<connectors::Message> &question() const { return m_question; }

Q_SIGNALS:
    void changed();
    void ended();

private:
    class Line;

    const bool m_sendsTestLead;
    std::shared_ptr<Line> m_line;
    std::stop_source m_stop;
    connectors::CheckReport m_report;
    core::Result<> m_kept;
    std::optional<connectors::Message> m_question;
    core::Task m_task;
};

} // namespace leadlight::ui
