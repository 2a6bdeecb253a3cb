// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/storagecheck.h"

#include "azure/sasterms.h"
#include "connectors/checksettings.h"
#include "connectors/storagefields.h"

#include <QtGlobal>

namespace leadlight::connectors {

using azure::SasTerms;
using azure::Service;
using azure::SharedAccessSignature;
using azure::StorageAccount;
using core::Error;
using core::ErrorKind;

namespace {

constexpr int noticeDays = 30;

bool usesEntra(const Connector &connector)
{
    return connector.values.contains(QStringLiteral("applicationId"));
}

QString credentialField(const Connector &connector)
{
    return usesEntra(connector) ? QStringLiteral("applicationId") : QStringLiteral("connectionString");
}

QString addressField(const Connector &connector)
{
    if (!usesEntra(connector))
        return QStringLiteral("connectionString");
    const QString endpoint = QStringLiteral("endpoint");
    return connector.values.contains(endpoint) ? endpoint : QStringLiteral("account");
}

/// "Add (sp=a)": the portal's own word beside the letter that stands in the signature.
QString portalWord(const QString &lack)
{
    struct Word
    {
        const char *lack;
        const char *word;
    };
    static constexpr Word words[]{
        {"sp=r", "Read"},   {"sp=l", "List"},    {"sp=rl", "Read, List"}, {"sp=a", "Add"},
        {"sp=c", "Create"}, {"sp=w", "Write"},   {"sp=d", "Delete"},      {"ss=t", "Table"},
        {"ss=b", "Blob"},   {"srt=o", "Object"}, {"srt=c", "Container"},  {"srt=co", "Container, Object"},
    };
    for (const auto &[name, word] : words) {
        if (lack == QLatin1StringView(name))
            return QStringLiteral("%1 (%2)").arg(QLatin1StringView(word), lack);
    }
    return lack;
}

} // namespace

QList<QLatin1StringView> storageCheckSteps(bool sendTestLead)
{
    QList<QLatin1StringView> steps{QLatin1StringView("settings"), QLatin1StringView("reach"),
                                   QLatin1StringView("sign-in"), QLatin1StringView("object"),
                                   QLatin1StringView("read")};
    if (sendTestLead)
        steps << QLatin1StringView("test-lead") << QLatin1StringView("clean-up");
    return steps;
}

Finding storageSettings(const ConnectorKind &kind, const Check &check, Service service,
                        std::optional<StorageAccount> &account, std::stop_token stop)
{
    Finding finding = checkSettings(kind, check, stop);
    if (finding.status == StepStatus::Fail)
        return finding;
    auto read = storageAccount(
        kind, check.connector(),
        [&check](const QString &field, std::stop_token s) { return check.secret(field, std::move(s)); },
        std::move(stop));
    if (!read)
        return Finding::of(read.error(), credentialField(check.connector()));
    if ((service == Service::Table ? read->tableEndpoint : read->blobEndpoint).isEmpty())
        return Finding::fail(QLatin1StringView("endpoint-missing"), credentialField(check.connector()));
    account = std::move(*read);
    return finding;
}

Finding reachStorage(const Check &check, const QUrl &endpoint, std::stop_token stop)
{
    return reach(check.http(), endpoint, addressField(check.connector()), std::move(stop));
}

std::optional<Finding> refusedBySas(const StorageAccount &account, Service service, const QString &resource,
                                    QLatin1StringView permissions)
{
    const auto *sas = std::get_if<SharedAccessSignature>(&account.credential);
    if (!sas)
        return std::nullopt;
    const SasTerms terms = SasTerms::of(*sas);
    auto verdict = terms.areCurrent(QDateTime::currentDateTimeUtc());
    if (verdict)
        verdict = terms.grant(service, resource, permissions);
    if (verdict)
        return std::nullopt;
    return storageFailure(verdict.error(), {});
}

Finding signedIn(const StorageAccount &account)
{
    const auto *sas = std::get_if<SharedAccessSignature>(&account.credential);
    const QDateTime end = sas ? SasTerms::of(*sas).end : QDateTime();
    if (!end.isValid() || QDateTime::currentDateTimeUtc().daysTo(end) > noticeDays)
        return Finding::pass();
    Finding finding = Finding::warn(
        QLatin1StringView("credential-ends"),
        {QT_TRANSLATE_NOOP("connectors", "The shared access signature ends on %1."), {end.toString(Qt::ISODate)}});
    finding.field = QStringLiteral("connectionString");
    return finding;
}

Finding storageFailure(const Error &error, const Connector &connector)
{
    Finding finding = Finding::of(error, credentialField(connector));
    if (error.kind == ErrorKind::SasExpired && !error.subject.isEmpty())
        finding.note = {QT_TRANSLATE_NOOP("connectors", "It ended on %1."), {error.subject}};
    else if (error.kind == ErrorKind::SasInsufficient && error.subject.startsWith(QLatin1StringView("st=")))
        finding.note = {QT_TRANSLATE_NOOP("connectors", "It begins on %1."), {error.subject.mid(3)}};
    else if (error.kind == ErrorKind::SasInsufficient)
        finding.note = {QT_TRANSLATE_NOOP("connectors", "What it lacks: %1."), {portalWord(error.subject)}};
    else if (error.kind == ErrorKind::Redirected)
        finding.note = {QT_TRANSLATE_NOOP("connectors", "It points to %1."), {error.subject}};
    return finding;
}

Finding leadsRead(qsizetype count, qsizetype unreadable)
{
    if (unreadable > 0) {
        return Finding::warn(QLatin1StringView("leads-unreadable"),
                             {QT_TRANSLATE_NOOP("connectors", "%1 of the first %2 leads could not be read whole."),
                              {QString::number(unreadable), QString::number(count)}});
    }
    if (count == 0)
        return Finding::pass({QT_TRANSLATE_NOOP("connectors", "It can be read. There are no leads in it yet.")});
    return Finding::pass(
        {QT_TRANSLATE_NOOP("connectors", "It can be read. Looked at: %1 leads."), {QString::number(count)}});
}

Finding testLeadCompared(const QString &name, const QStringList &differences)
{
    if (!differences.isEmpty()) {
        return Finding::fail(
            QLatin1StringView("test-lead-differs"), {},
            {QT_TRANSLATE_NOOP("connectors", "Different: %1."), {differences.join(QStringLiteral(", "))}});
    }
    return Finding::pass(
        {QT_TRANSLATE_NOOP("connectors", "%1 was written, read back and compared field by field."), {name}});
}

bool mayHaveArrived(const Error &error)
{
    return error.httpStatus < 400 || error.httpStatus >= 500;
}

Finding cleanedUp(const core::Result<> &removed, const QString &name)
{
    // What is not there was not written after all, or an earlier attempt has deleted it.
    if (removed || removed.error().httpStatus == 404)
        return Finding::pass({QT_TRANSLATE_NOOP("connectors", "%1 was deleted again."), {name}});
    Finding finding = Finding::warn(QLatin1StringView("test-lead-left"),
                                    {QT_TRANSLATE_NOOP("connectors", "%1 is still there."), {name}});
    finding.code = removed.error().serviceCode;
    finding.detail = removed.error().detail;
    return finding;
}

} // namespace leadlight::connectors
