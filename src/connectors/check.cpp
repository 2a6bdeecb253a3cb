// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/check.h"

#include "connectors/connectorkind.h"
#include "connectors/knownerrors.h"
#include "http/client.h"
#include "http/httpdate.h"
#include "secrets/proxypassword.h"

#include <QElapsedTimer>
#include <QtGlobal>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace leadlight::connectors {

using core::ErrorKind;

namespace {

/// Asks a step to stop when its time is up, or when the whole check is stopped.
class Deadline final
{
public:
    Deadline(std::chrono::milliseconds limit, const std::stop_token &whole)
        : m_follow(whole, [this] { m_stop.request_stop(); })
        , m_watch([this, limit](const std::stop_token &done) {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait_for(lock, done, limit, [] { return false; }) && !done.stop_requested()) {
                m_passed = true;
                m_stop.request_stop();
            }
        })
    {
    }

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    /// Ends the watch; whether the time was up before.
    [[nodiscard]] bool hasPassed()
    {
        m_watch.request_stop();
        m_watch.join();
        return m_passed;
    }

private:
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_follow;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_passed = false; ///< written by the watch, read after it has ended
    std::jthread m_watch;
};

/// Whether no field of the connector is to blame.
bool isOfTheProxy(const core::Error &error)
{
    switch (error.kind) {
    case ErrorKind::ProxyUnreachable:
    case ErrorKind::ProxyRefused:
    case ErrorKind::ProxySignIn:
        return true;
    default:
        return error.subject == secrets::proxyPasswordField;
    }
}

} // namespace

Finding Finding::pass(const Message &note)
{
    return {.note = note};
}

Finding Finding::warn(QLatin1StringView diagnosis, const Message &note)
{
    return {.status = StepStatus::Warn, .diagnosis = diagnosis, .note = note};
}

Finding Finding::fail(QLatin1StringView diagnosis, const QString &field, const Message &note)
{
    return {.status = StepStatus::Fail, .diagnosis = diagnosis, .field = field, .note = note};
}

Finding Finding::of(const core::Error &error, const QString &field)
{
    const QLatin1StringView diagnosis = diagnosisOf(error);
    const KnownError *known = knownError(QString(diagnosis));
    return {.status = StepStatus::Fail,
            .diagnosis = diagnosis,
            .code = error.serviceCode,
            .field = known && !known->field.isEmpty() ? QString(known->field) : field,
            .detail = error.detail};
}

Check::Check(const Connector &connector, ReadSecret secret, http::Client &http, CheckOptions options, Observer observer,
             std::stop_token stop)
    : m_connector(connector)
    , m_secret(std::move(secret))
    , m_http(http)
    , m_options(std::move(options))
    , m_observer(std::move(observer))
    , m_stop(std::move(stop))
{
    m_report.connector = connector.name;
    m_report.kind = connector.kind;
    m_report.startedAt = QDateTime::currentDateTimeUtc();
}

core::Result<core::Secret> Check::secret(const QString &field, std::stop_token stop) const
{
    return m_secret(field, std::move(stop));
}

bool Check::step(QLatin1StringView id, const Work &work)
{
    if (m_failed || m_stop.stop_requested()) {
        skip(id);
        return false;
    }
    return run(id, work);
}

bool Check::always(QLatin1StringView id, bool wanted, const Work &work)
{
    if (wanted)
        return run(id, work);
    skip(id);
    return false;
}

void Check::skip(QLatin1StringView id)
{
    m_report.steps.append({id, {.status = StepStatus::Skipped}, 0});
    m_observer(m_report);
}

bool Check::run(QLatin1StringView id, const Work &work)
{
    m_report.steps.append({id, {.status = StepStatus::Skipped}, -1});
    m_observer(m_report);
    QElapsedTimer timer;
    timer.start();
    Deadline deadline(m_options.stepLimit, m_stop);
    Finding finding = work(deadline.token());
    // What the step made of the silence itself says more than that its time was up.
    if (deadline.hasPassed() && finding.status == StepStatus::Fail && finding.diagnosis.isEmpty())
        finding = Finding::fail(QLatin1StringView("timed-out"), finding.field);
    // A lead that may have arrived is told even of a check that was stopped.
    const bool isUnknown = finding.diagnosis == QLatin1StringView("outcome-unknown");
    if (m_stop.stop_requested() && finding.status == StepStatus::Fail && !isUnknown)
        finding = {.status = StepStatus::Skipped};
    m_failed = m_failed || finding.status == StepStatus::Fail;
    m_report.steps.last() = {id, finding, timer.elapsed()};
    m_observer(m_report);
    return finding.status == StepStatus::Pass || finding.status == StepStatus::Warn;
}

CheckReport runCheck(const Connector &connector, const ReadSecret &secret, http::Client &http,
                     const CheckOptions &options, const Check::Observer &observer, std::stop_token stop)
{
    QElapsedTimer timer;
    timer.start();
    Check check(
        connector, secret, http, options, observer ? observer : [](const CheckReport &) {}, std::move(stop));
    if (const ConnectorKind *kind = connectorKind(connector.kind))
        kind->check(check);
    else
        check.step(QLatin1StringView("settings"), [](std::stop_token) {
            return Finding::fail(QLatin1StringView("kind-unknown"), QStringLiteral("kind"));
        });
    CheckReport report = check.report();
    report.durationMs = timer.elapsed();
    return report;
}

Finding reach(http::Client &http, const QUrl &url, const QString &field, std::stop_token stop)
{
    http::Request request;
    request.url = url;
    const auto response = http.send(request, std::move(stop));
    if (!response)
        return Finding::of(response.error(), isOfTheProxy(response.error()) ? QString() : field);
    const QDateTime service = http::fromHttpDate(response->header("Date"));
    const qint64 off = service.isValid() ? qAbs(service.secsTo(QDateTime::currentDateTimeUtc())) : 0;
    constexpr qint64 tolerated = 5 * 60;
    if (off > tolerated) {
        return Finding::warn(QLatin1StringView("clock-skew"),
                             {QT_TRANSLATE_NOOP("connectors", "This computer's clock is off by %1 minutes."),
                              {QString::number(off / 60)}});
    }
    return Finding::pass({QT_TRANSLATE_NOOP("connectors", "%1 answers."), {url.host()}});
}

} // namespace leadlight::connectors
