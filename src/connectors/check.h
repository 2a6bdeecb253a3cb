// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connector.h"
#include "connectors/message.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <stop_token>

namespace leadlight::http {
class Client;
}

namespace leadlight::connectors {

/// How a step of a check ended. A warning does not make the check fail.
enum class StepStatus { Pass, Warn, Fail, Skipped };

/// What a step found out.
struct Finding
{
    StepStatus status = StepStatus::Pass;
    QString diagnosis = {}; ///< id of a KnownError; empty for a plain pass
    QString code = {};      ///< the service's own code, e.g. "AADSTS7000215"
    QString field = {};     ///< the field to fix; empty: the KnownError's
    Message note = {};      ///< what was seen, e.g. "The form \"%1\" is approved."
    QString detail = {};    ///< what the service said, redacted, untranslated

    [[nodiscard]] static Finding pass(const Message &note = {});
    [[nodiscard]] static Finding warn(QLatin1StringView diagnosis, const Message &note = {});
    [[nodiscard]] static Finding fail(QLatin1StringView diagnosis, const QString &field = {}, const Message &note = {});
    /// A failure found by its kind and code in the catalogue; @p field when the catalogue names none.
    [[nodiscard]] static Finding of(const core::Error &error, const QString &field = {});
};

struct CheckStep
{
    QString id; ///< settings, reach, sign-in, permission, object, read, test-lead, clean-up
    Finding finding;
    qint64 durationMs = 0;
};

/// A whole check: `check --json` (cli.md), the history, and what the Connectors page shows.
struct CheckReport
{
    QString connector;
    QString kind;
    QDateTime startedAt; ///< UTC
    qint64 durationMs = 0;
    QList<CheckStep> steps;

    [[nodiscard]] bool ok() const; ///< no step failed
    [[nodiscard]] bool hasWarning() const;
    [[nodiscard]] QJsonObject toJson() const;                           ///< causes, remedies and notes in English
    [[nodiscard]] static CheckReport fromJson(const QJsonObject &json); ///< what cannot be read stays empty
};

struct CheckOptions
{
    bool sendTestLead = false;
    /// Asks the person before something unusual, e.g. a private address. Called on the checking thread; may wait.
    /// Without one the answer is no.
    std::function<bool(const Message &question)> ask = {};
    std::chrono::milliseconds stepLimit{45000}; ///< a step that takes longer is stopped and fails as "timed-out"
};

/// One run of a check, handed to ConnectorKind::check, which calls step() for one step after the other in straight-line
/// code. Lives on the checking worker thread.
class Check final
{
public:
    using Work = std::function<Finding(std::stop_token)>;
    /// Called on the checking thread with the report so far: before a step (its id with status Skipped and duration -1
    /// stands last) and after it.
    using Observer = std::function<void(const CheckReport &)>;

    Check(const Connector &connector, ReadSecret secret, http::Client &http, CheckOptions options, Observer observer,
          std::stop_token stop);

    [[nodiscard]] const Connector &connector() const { return m_connector; }
    [[nodiscard]] http::Client &http() const { return m_http; }
    [[nodiscard]] const CheckOptions &options() const { return m_options; }
    [[nodiscard]] std::stop_token stopToken() const { return m_stop; } ///< for what is done between steps
    [[nodiscard]] core::Result<core::Secret> secret(const QString &field, std::stop_token stop) const;

    /// Runs a step with its time limit. Once a step has failed, or the check was stopped, the rest is skipped: @p work
    /// is then not called. Returns whether the step passed or warned.
    bool step(QLatin1StringView id, const Work &work);
    /// The same, run even after a failure as long as @p wanted: for clean-up.
    bool always(QLatin1StringView id, bool wanted, const Work &work);
    void skip(QLatin1StringView id);

    [[nodiscard]] const CheckReport &report() const { return m_report; }

private:
    bool run(QLatin1StringView id, const Work &work);

    const Connector m_connector;
    const ReadSecret m_secret;
    http::Client &m_http;
    const CheckOptions m_options;
    const Observer m_observer;
    const std::stop_token m_stop;
    CheckReport m_report;
    bool m_failed = false;
};

/// Checks one connector from its settings to the last step that its kind has; waits on the calling worker thread. Never
/// fails itself: what went wrong stands in the report.
[[nodiscard]] CheckReport runCheck(const Connector &connector, const ReadSecret &secret, http::Client &http,
                                   const CheckOptions &options, const Check::Observer &observer, std::stop_token stop);

/// The step "reach", the same for every kind: DNS, TCP, TLS and the clock, by any answer to a GET of @p url. A clock
/// that is off by more than five minutes is a warning. @p field: the field that holds the address, which is to blame
/// unless a proxy is.
[[nodiscard]] Finding reach(http::Client &http, const QUrl &url, const QString &field, std::stop_token stop);

} // namespace leadlight::connectors
