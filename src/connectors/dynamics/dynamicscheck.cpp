// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/dynamics/dynamicscheck.h"

#include "azure/entratoken.h"
#include "connectors/checksettings.h"
#include "connectors/dynamics/dataverse.h"
#include "connectors/dynamics/dynamicsfields.h"

#include <QtGlobal>

namespace leadlight::connectors {

using core::Error;
using core::ErrorKind;
namespace field = dynamicsfield;

namespace {

constexpr QLatin1StringView timeout("crm-timeout");
constexpr int webSource = 8;

/// What the steps hand on to each other.
struct Visit
{
    Check &check;
    const bool byPassword = field::usesOffice365(check.connector());
    QByteArray token = {};
    bool offersWeb = false;
    QString testLead = {};
    QString leadId = {};

    [[nodiscard]] Dataverse dataverse() const { return {check.http(), field::organization(check.connector()), token}; }
};

/// Whether nothing that deserves the name answered.
bool isSilence(const Error &error)
{
    return error.kind == ErrorKind::ConnectionFailed || error.kind == ErrorKind::TimedOut ||
           error.kind == ErrorKind::UnreadableAnswer;
}

/// The field to look at: the address when the way there is at fault, who signs in when that one is refused.
QString fieldFor(const Error &error, QLatin1StringView address, QLatin1StringView who)
{
    switch (error.kind) {
    case ErrorKind::Cancelled: // the step's time was up
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::TlsUntrusted:
    case ErrorKind::Redirected:
    case ErrorKind::UnreadableAnswer:
        return address;
    case ErrorKind::SignInFailed:
    case ErrorKind::AccessDenied:
        return who;
    default:
        return {};
    }
}

/// A failure of Dataverse's.
Finding failure(const Error &error, const Visit &visit)
{
    Finding finding =
        Finding::of(error, fieldFor(error, field::url, visit.byPassword ? field::userName : field::applicationId));
    if (isSilence(error)) {
        finding.diagnosis = timeout;
        finding.field = field::url;
    }
    if (error.kind == ErrorKind::SignInFailed && finding.diagnosis == QLatin1StringView("sign-in-refused"))
        finding.diagnosis = QLatin1StringView("crm-sign-in-failed"); // it is Dynamics that refuses, not Entra
    return finding;
}

Finding settings(const ConnectorKind &kind, const Visit &visit, const std::stop_token &stop)
{
    Finding finding = checkSettings(kind, visit.check, stop);
    if (finding.status == StepStatus::Pass && visit.byPassword) {
        finding = Finding::warn(QLatin1StringView("office365-retired"));
        finding.field = field::auth;
    }
    return finding;
}

Finding reachBoth(const Visit &visit, const std::stop_token &stop)
{
    const QUrl organization = field::organization(visit.check.connector());
    const QUrl signIn = field::signInAddress(visit.check.connector());
    Finding there = reachHost(visit.check.http(), organization, field::url, stop);
    if (there.diagnosis == QLatin1StringView("connection-failed") ||
        there.diagnosis == QLatin1StringView("timed-out") || there.diagnosis == QLatin1StringView("answer-unreadable"))
        there.diagnosis = timeout;
    if (there.status == StepStatus::Fail)
        return there;
    const Finding door = reachHost(visit.check.http(), signIn, field::authority, stop);
    if (door.status == StepStatus::Fail || there.status == StepStatus::Pass)
        there = door;
    if (there.status == StepStatus::Pass)
        there.note = {QT_TRANSLATE_NOOP("connectors", "%1 and %2 answer."), {organization.host(), signIn.host()}};
    return there;
}

Finding signIn(Visit &visit, const std::stop_token &stop)
{
    const Connector &connector = visit.check.connector();
    const QLatin1StringView secretField = visit.byPassword ? field::password : field::clientSecret;
    const auto secret = visit.check.secret(secretField, stop);
    if (!secret)
        return Finding::of(secret.error(), secretField);
    const QString scope = field::organization(connector).toString(QUrl::FullyEncoded) + QStringLiteral("/.default");
    azure::EntraToken entra(visit.check.http(), field::identity(connector, *secret),
                            std::make_shared<core::SystemClock>(), scope);
    const auto token = entra.token(stop);
    if (!token)
        return Finding::of(token.error(), fieldFor(token.error(), field::authority,
                                                   visit.byPassword ? field::userName : field::applicationId));
    visit.token = *token;
    return Finding::pass();
}

Finding permission(Visit &visit, const std::stop_token &stop)
{
    const Dataverse dataverse = visit.dataverse();
    const auto user = dataverse.whoAmI(stop);
    if (!user)
        return failure(user.error(), visit);
    const auto depths = dataverse.privilegeDepths(*user, QStringLiteral("prvCreateLead"), stop);
    if (!depths)
        return failure(depths.error(), visit);
    if (depths->isEmpty())
        return Finding::fail(QLatin1StringView("crm-create-not-permitted"), {},
                             {QT_TRANSLATE_NOOP("connectors", "No security role of this user may create leads.")});
    return Finding::pass(
        {QT_TRANSLATE_NOOP("connectors", "May create leads (%1)."), {depths->join(QStringLiteral(", "))}});
}

Finding leadSource(Visit &visit, const std::stop_token &stop)
{
    const auto source = visit.dataverse().leadSourceField(stop);
    if (!source) {
        if (source.error().httpStatus == 404 && source.error().kind == ErrorKind::RequestRejected)
            return Finding::fail(QLatin1StringView("lead-source-missing"));
        // To read definitions takes a right that delivering leads does not.
        if (source.error().kind == ErrorKind::AccessDenied)
            return Finding::warn(QLatin1StringView("lead-source-unreadable"));
        return failure(source.error(), visit);
    }
    visit.offersWeb = source->hasWeb;
    if (!source->isValidForCreate)
        return Finding::fail(
            QLatin1StringView("lead-source-missing"), {},
            {QT_TRANSLATE_NOOP("connectors", "Lead Source cannot be filled in when a lead is created.")});
    if (source->isSecured)
        return Finding::warn(QLatin1StringView("lead-source-secured"));
    if (!source->hasWeb)
        return Finding::warn(QLatin1StringView("lead-source-without-web"));
    return Finding::pass({QT_TRANSLATE_NOOP("connectors", "Lead Source is there, with the choice Web.")});
}

QJsonObject testLead(const QString &name, bool offersWeb)
{
    QJsonObject lead{{QStringLiteral("subject"), QStringLiteral("%1-%1|%1").arg(name)},
                     {QStringLiteral("firstname"), name},
                     {QStringLiteral("lastname"), name},
                     {QStringLiteral("companyname"), name},
                     {QStringLiteral("jobtitle"), name},
                     {QStringLiteral("description"), name},
                     {QStringLiteral("emailaddress1"), name + QStringLiteral("@test.com")},
                     {QStringLiteral("telephone1"), QStringLiteral("1234567890")},
                     {QStringLiteral("address1_country"), QStringLiteral("US")}};
    if (offersWeb)
        lead.insert(QStringLiteral("leadsourcecode"), webSource);
    return lead;
}

Finding sendTestLead(Visit &visit, const std::stop_token &stop)
{
    visit.testLead = newTestLeadName();
    const QJsonObject lead = testLead(visit.testLead, visit.offersWeb);
    const auto created = visit.dataverse().createLead(lead, stop);
    if (!created && created.error().serviceCode == http::outcomeUnknown)
        return testLeadFailure(created.error(), visit.testLead, {});
    if (!created)
        return failure(created.error(), visit);
    visit.leadId = created->id;
    QStringList changed;
    for (auto sent = lead.begin(); sent != lead.end(); ++sent) {
        const auto kept = created->record.constFind(sent.key());
        if (kept != created->record.constEnd() && *kept != *sent)
            changed.append(sent.key());
    }
    if (!changed.isEmpty())
        return Finding::warn(QLatin1StringView("test-lead-differs"),
                             {QT_TRANSLATE_NOOP("connectors", "%1 was created, but came back changed in: %2."),
                              {visit.testLead, changed.join(QStringLiteral(", "))}});
    return Finding::pass({QT_TRANSLATE_NOOP("connectors", "%1 was created."), {visit.testLead}});
}

Finding cleanUp(const Visit &visit, const std::stop_token &stop)
{
    const auto deleted = visit.dataverse().deleteLead(visit.leadId, stop);
    if (deleted)
        return Finding::pass({QT_TRANSLATE_NOOP("connectors", "%1 was deleted."), {visit.testLead}});
    // The role Microsoft Marketplace Lead Writer need not include the right to delete.
    Finding finding = Finding::warn(
        QLatin1StringView("test-lead-left"),
        {QT_TRANSLATE_NOOP("connectors", "Delete the lead %1 in Dynamics 365 yourself."), {visit.testLead}});
    finding.code = deleted.error().serviceCode;
    finding.detail = deleted.error().detail;
    return finding;
}

} // namespace

void checkDynamics(const ConnectorKind &kind, Check &check)
{
    Visit visit{check};
    check.step(QLatin1StringView("settings"), [&](std::stop_token stop) { return settings(kind, visit, stop); });
    check.step(QLatin1StringView("reach"), [&](std::stop_token stop) { return reachBoth(visit, stop); });
    check.step(QLatin1StringView("sign-in"), [&](std::stop_token stop) { return signIn(visit, stop); });
    check.step(QLatin1StringView("permission"), [&](std::stop_token stop) { return permission(visit, stop); });
    check.step(QLatin1StringView("object"), [&](std::stop_token stop) { return leadSource(visit, stop); });
    if (!check.options().sendTestLead)
        return;
    check.step(QLatin1StringView("test-lead"), [&](std::stop_token stop) { return sendTestLead(visit, stop); });
    check.always(
        QLatin1StringView("clean-up"), !visit.leadId.isEmpty(),
        // A check that was stopped still takes its lead back.
        [&](std::stop_token stop) { return cleanUp(visit, stop.stop_requested() ? std::stop_token() : stop); });
}

} // namespace leadlight::connectors
