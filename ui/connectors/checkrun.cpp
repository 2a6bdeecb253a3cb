// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/checkrun.h"

#include "store/threadstores.h"
#include "ui/common/services.h"

#include <QJsonDocument>

#include <condition_variable>
#include <mutex>

namespace leadlight::ui {

using connectors::CheckReport;
using connectors::Message;

namespace {

/// What the checking thread hands back.
struct Outcome
{
    CheckReport report;
    core::Result<> kept;
};

core::Result<> keep(const store::ThreadStores &stores, const QString &uid, const CheckReport &report)
{
    const auto store = stores.forThisThread();
    if (!store)
        return core::failure(store);
    return (*store)->writeCheck(uid, QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact));
}

} // namespace

/// Connects the checking thread with the run, and outlives either.
class CheckRun::Line final
{
public:
    explicit Line(CheckRun *run)
        : m_run(run)
    {
    }

    /// GUI thread: nothing more is delivered.
    void cut()
    {
        const std::scoped_lock lock(m_mutex);
        m_run = nullptr;
    }

    /// GUI thread.
    void answer(bool yes)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_answer = yes;
        }
        m_answered.notify_all();
    }

    /// Checking thread.
    void tell(const CheckReport &report)
    {
        deliver([report](CheckRun &run) {
            run.m_report = report;
            Q_EMIT run.changed();
        });
    }

    /// Checking thread: waits for the answer; no when stopped.
    bool ask(const Message &question, std::stop_token stop)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_answer.reset();
        }
        deliver([question](CheckRun &run) {
            run.m_question = question;
            Q_EMIT run.changed();
        });
        std::unique_lock lock(m_mutex);
        return m_answered.wait(lock, stop, [this] { return m_answer.has_value(); }) && *m_answer;
    }

private:
    template <typename Act> void deliver(Act act)
    {
        const std::scoped_lock lock(m_mutex);
        if (CheckRun *run = m_run)
            QMetaObject::invokeMethod(
                run, [run, act] { act(*run); }, Qt::QueuedConnection);
    }

    std::mutex m_mutex;
    std::condition_variable_any m_answered;
    CheckRun *m_run;
    std::optional<bool> m_answer;
};

CheckRun::CheckRun(const Services &services, const connectors::Connector &connector, bool sendTestLead, QObject *parent)
    : QObject(parent)
    , m_sendsTestLead(sendTestLead)
    , m_line(std::make_shared<Line>(this))
{
    m_report.connector = connector.name;
    m_report.kind = connector.kind;
    const auto work = [connector, sendTestLead, line = m_line, own = m_stop, check = services.check,
                       &stores = services.stores](std::stop_token everything) mutable {
        const std::stop_callback stopWithTheRest(everything, [&own] { own.request_stop(); });
        const std::stop_token stop = own.get_token();
        connectors::CheckOptions options;
        options.sendTestLead = sendTestLead;
        options.ask = [line, stop](const Message &question) { return line->ask(question, stop); };
        const CheckReport report = check(
            connector, options, [line](const CheckReport &soFar) { line->tell(soFar); }, stop);
        return Outcome{report, stop.stop_requested() ? core::Result<>() : keep(stores, connector.uid, report)};
    };
    m_task = services.checking.run(this, work, [this](const Outcome &outcome) {
        m_report = outcome.report;
        m_question.reset();
        m_kept = outcome.kept;
        Q_EMIT ended();
    });
}

CheckRun::~CheckRun()
{
    m_line->cut();
    m_stop.request_stop();
}

void CheckRun::answer(bool yes)
{
    m_question.reset();
    m_line->answer(yes);
    Q_EMIT changed();
}

} // namespace leadlight::ui
