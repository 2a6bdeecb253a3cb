// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/checksettings.h"

#include "connectors/connectorkind.h"
#include "http/message.h"

#include <QDate>
#include <QtGlobal>

#include <chrono>

namespace leadlight::connectors {

using core::Error;
using core::ErrorKind;

namespace {

constexpr int noticeDays = 30;

Finding wrongField(const ConnectorKind &kind, const Error &error, const QString &id)
{
    const FieldDescription *field = kind.field(id);
    const QString label = field ? QString::fromUtf8(field->label) : id;
    Finding finding = Finding::of(error, id);
    finding.field = id;
    finding.detail.clear(); // stands in the note
    if (error.detail != QLatin1StringView("missing"))
        finding.note = {QT_TRANSLATE_NOOP("connectors", "%1 is not right: %2."), {label, error.detail}};
    else if (field && field->isSecret)
        return Finding::fail(QLatin1StringView("secret-missing"), id);
    else
        finding.note = {QT_TRANSLATE_NOOP("connectors", "%1 is missing."), {label}};
    return finding;
}

/// The end of a credential, when it is worth telling.
std::optional<Finding> ending(const FieldDescription &field, const QString &value)
{
    const QDate end = QDate::fromString(value, Qt::ISODate);
    const QDate today = QDate::currentDate();
    if (!end.isValid() || today.daysTo(end) > noticeDays)
        return std::nullopt;
    const QStringList arguments{QString::fromUtf8(field.label), value};
    Finding finding =
        Finding::warn(QLatin1StringView("credential-ends"),
                      end < today ? Message{QT_TRANSLATE_NOOP("connectors", "%1: %2, which is past."), arguments}
                                  : Message{QT_TRANSLATE_NOOP("connectors", "%1: %2, which is soon."), arguments});
    finding.field = field.id;
    return finding;
}

} // namespace

Finding checkSettings(const ConnectorKind &kind, const Check &check, std::stop_token stop)
{
    QList<QString> given;
    QMap<QString, Finding> unreadable; ///< secrets that the keychain did not give out; they may not be needed
    Finding result = Finding::pass();
    for (const FieldDescription &field : kind.fields()) {
        const QString id = field.id;
        core::Secret secret;
        QByteArray value = check.connector().values.value(id).toUtf8();
        if (field.isSecret) {
            if (kind.validate(check.connector(), given))
                continue; // complete without it
            auto read = check.secret(id, stop);
            if (!read && read.error().kind != ErrorKind::SecretMissing) {
                Finding finding = Finding::of(read.error(), id);
                finding.field = id;
                unreadable.insert(id, finding);
            }
            if (!read || read->isEmpty())
                continue; // whether it is needed depends on the others
            secret = std::move(*read);
            given.append(id);
        } else if (value.isEmpty()) {
            continue;
        }
        if (field.validate) {
            if (const auto valid = field.validate(field.isSecret ? secret.reveal() : QByteArrayView(value)); !valid)
                return wrongField(kind, valid.error(), id);
        }
        if (field.isDate && result.status == StepStatus::Pass)
            result = ending(field, check.connector().values.value(id)).value_or(result);
    }
    if (const auto valid = kind.validate(check.connector(), given); !valid) {
        const QString &missing = valid.error().subject;
        return unreadable.contains(missing) ? unreadable.value(missing) : wrongField(kind, valid.error(), missing);
    }
    return result;
}

Finding reachHost(http::Client &http, const QUrl &url, const QString &field, std::stop_token stop)
{
    QUrl front = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery);
    front.setPath(QStringLiteral("/"));
    Finding finding = reach(http, front, field, std::move(stop));
    if (finding.diagnosis == QLatin1StringView("redirected"))
        return Finding::pass({QT_TRANSLATE_NOOP("connectors", "%1 answers."), {url.host()}});
    const bool isOfField = !finding.field.isEmpty() && finding.diagnosis != QLatin1StringView("clock-skew");
    if (finding.status == StepStatus::Fail && isOfField)
        finding.field = field;
    return finding;
}

QString newTestLeadName()
{
    using Ticks = std::chrono::duration<qint64, std::ratio<1, 10'000'000>>;
    constexpr qint64 unixEpoch = 621'355'968'000'000'000;
    const auto now = std::chrono::duration_cast<Ticks>(std::chrono::system_clock::now().time_since_epoch());
    return QStringLiteral("MSFT_TEST_%1").arg(now.count() + unixEpoch);
}

Finding testLeadFailure(const Error &error, const QString &name, const QString &field)
{
    if (error.serviceCode != http::outcomeUnknown)
        return Finding::of(error, field);
    Finding finding = Finding::fail(
        QLatin1StringView("outcome-unknown"), {},
        {QT_TRANSLATE_NOOP("connectors", "Whether the test lead %1 arrived is not known. It was not sent again."),
         {name}});
    finding.detail = error.detail;
    return finding;
}

} // namespace leadlight::connectors
