// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/check.h"
#include "connectors/knownerrors.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace leadlight::connectors {

namespace {

constexpr std::array statusNames{QLatin1StringView("pass"), QLatin1StringView("warn"), QLatin1StringView("fail"),
                                 QLatin1StringView("skipped")};

QString statusName(StepStatus status)
{
    return statusNames[size_t(status)];
}

StepStatus statusNamed(const QString &name)
{
    const auto found = std::find(statusNames.begin(), statusNames.end(), name);
    return found == statusNames.end() ? StepStatus::Skipped : StepStatus(found - statusNames.begin());
}

void insertText(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QJsonObject stepToJson(const CheckStep &step)
{
    const Finding &finding = step.finding;
    QJsonObject json{{QStringLiteral("id"), step.id},
                     {QStringLiteral("status"), statusName(finding.status)},
                     {QStringLiteral("durationMs"), step.durationMs}};
    insertText(json, QLatin1StringView("code"), finding.code);
    insertText(json, QLatin1StringView("diagnosis"), finding.diagnosis);
    if (const KnownError *known = knownError(finding.diagnosis)) {
        insertText(json, QLatin1StringView("cause"), QString::fromUtf8(known->cause));
        insertText(json, QLatin1StringView("remedy"), QString::fromUtf8(known->remedy));
    }
    insertText(json, QLatin1StringView("field"), finding.field);
    insertText(json, QLatin1StringView("note"), finding.note.english());
    insertText(json, QLatin1StringView("detail"), finding.detail);
    return json;
}

CheckStep stepFromJson(const QJsonObject &json)
{
    CheckStep step;
    step.id = json[u"id"].toString();
    step.durationMs = json[u"durationMs"].toInteger();
    step.finding = {.status = statusNamed(json[u"status"].toString()),
                    .diagnosis = json[u"diagnosis"].toString(),
                    .code = json[u"code"].toString(),
                    .field = json[u"field"].toString(),
                    .note = {},
                    .detail = json[u"detail"].toString()};
    // The sentence itself; what it was made of is not kept.
    if (const QString note = json[u"note"].toString(); !note.isEmpty())
        step.finding.note = {"%1", {note}};
    return step;
}

} // namespace

bool CheckReport::ok() const
{
    return std::none_of(steps.begin(), steps.end(),
                        [](const CheckStep &step) { return step.finding.status == StepStatus::Fail; });
}

bool CheckReport::hasWarning() const
{
    return std::any_of(steps.begin(), steps.end(),
                       [](const CheckStep &step) { return step.finding.status == StepStatus::Warn; });
}

QJsonObject CheckReport::toJson() const
{
    QJsonArray array;
    for (const CheckStep &step : steps)
        array.append(stepToJson(step));
    return {{QStringLiteral("connector"), connector},
            {QStringLiteral("kind"), kind},
            {QStringLiteral("ok"), ok()},
            {QStringLiteral("startedAt"), startedAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("durationMs"), durationMs},
            {QStringLiteral("steps"), array}};
}

CheckReport CheckReport::fromJson(const QJsonObject &json)
{
    CheckReport report;
    report.connector = json[u"connector"].toString();
    report.kind = json[u"kind"].toString();
    report.startedAt = QDateTime::fromString(json[u"startedAt"].toString(), Qt::ISODateWithMs);
    report.durationMs = json[u"durationMs"].toInteger();
    const QJsonArray array = json[u"steps"].toArray();
    for (const QJsonValue &step : array)
        report.steps.append(stepFromJson(step.toObject()));
    return report;
}

} // namespace leadlight::connectors
