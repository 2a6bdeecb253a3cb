// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/check.h"
#include "connectors/connectorkind.h"
#include "connectors/knownerrors.h"
#include "http/client.h"
#include "support/testclock.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <array>
#include <memory>

namespace leadlight::testsupport {

/// A connector as a test sets it up, and its check with waits that take no time.
struct CheckRun
{
    connectors::Connector connector;
    QMap<QString, QByteArray> secrets;
    connectors::CheckOptions options;
    std::stop_token stop;

    [[nodiscard]] connectors::CheckReport run() const
    {
        http::Client client({}, std::make_shared<TestClock>());
        const auto secret = [this](const QString &field, std::stop_token) -> core::Result<core::Secret> {
            const auto found = secrets.constFind(field);
            if (found == secrets.cend())
                return core::fail(core::ErrorKind::SecretMissing, field);
            return core::Secret(QByteArray(found->constData(), found->size()));
        };
        return connectors::runCheck(connector, secret, client, options, {}, stop);
    }
};

/// "settings:pass reach:pass object:fail(form-not-found,formId)"; a diagnosis that the catalogue does not know has a
/// '?'.
[[nodiscard]] inline QString summary(const connectors::CheckReport &report)
{
    constexpr std::array words{"pass", "warn", "fail", "skipped"};
    QStringList steps;
    for (const connectors::CheckStep &step : report.steps) {
        const connectors::Finding &finding = step.finding;
        QString text = step.id + u':' + QLatin1StringView(words[size_t(finding.status)]);
        if (!finding.diagnosis.isEmpty() && !connectors::knownError(finding.diagnosis))
            text += u'?';
        if (!finding.diagnosis.isEmpty())
            text += u'(' + finding.diagnosis + (finding.field.isEmpty() ? QString() : u',' + finding.field) + u')';
        steps.append(text);
    }
    return steps.join(u' ');
}

[[nodiscard]] inline connectors::Finding finding(const connectors::CheckReport &report, const char *step)
{
    const auto found = std::find_if(report.steps.begin(), report.steps.end(), [&](const connectors::CheckStep &each) {
        return each.id == QLatin1StringView(step);
    });
    return found == report.steps.end() ? connectors::Finding() : found->finding;
}

/// Everything that is kept and shown of a report.
[[nodiscard]] inline QByteArray everything(const connectors::CheckReport &report)
{
    return QJsonDocument(report.toJson()).toJson();
}

} // namespace leadlight::testsupport
