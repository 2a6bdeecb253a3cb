// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/serviceerror.h"

#include "azure/sasterms.h"
#include "core/redaction.h"
#include "http/httpdate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <cstdlib>

namespace leadlight::azure {

using core::Error;
using core::ErrorKind;

namespace {

constexpr qint64 toleratedSkew = 15 * 60; // seconds

struct Explanation
{
    QString code;
    QString message;
};

/// {"odata.error":{"code":"...","message":{"lang":"...","value":"..."}}}; the message may also be a plain string.
Explanation fromJson(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QJsonObject error = answer.contains(QLatin1StringView("odata.error"))
                                  ? answer.value(QLatin1StringView("odata.error")).toObject()
                                  : answer.value(QLatin1StringView("error")).toObject();
    const QJsonValue message = error.value(QLatin1StringView("message"));
    return {error.value(QLatin1StringView("code")).toString(),
            message.isObject() ? message.toObject().value(QLatin1StringView("value")).toString() : message.toString()};
}

/// <Error><Code/><Message/></Error>; other elements may repeat what was signed and are left alone.
Explanation fromXml(const QByteArray &body)
{
    Explanation explanation;
    QXmlStreamReader xml(body);
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString().toLower();
        if (name == QLatin1StringView("error"))
            continue; // into it
        if (name == QLatin1StringView("code"))
            explanation.code = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (name == QLatin1StringView("message"))
            explanation.message = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else
            xml.skipCurrentElement();
    }
    return explanation;
}

Explanation explanationOf(const http::Response &response)
{
    // A request refused early is answered in XML, whatever it asked for.
    Explanation explanation = fromJson(response.body);
    if (explanation.code.isEmpty())
        explanation = fromXml(response.body);
    if (const QByteArray code = response.header("x-ms-error-code"); !code.isEmpty())
        explanation.code = QString::fromLatin1(code);
    return explanation;
}

/// The permission that a request wants.
QString permissionFor(const QByteArray &method, Service service)
{
    if (method == "POST")
        return QStringLiteral("sp=a");
    if (method == "PUT")
        return QStringLiteral("sp=w");
    if (method == "DELETE")
        return QStringLiteral("sp=d");
    return service == Service::Table ? QStringLiteral("sp=r") : QStringLiteral("sp=rl");
}

/// What a shared access signature lacks, by the code of the refusal; empty for other codes.
QString lackOf(const QString &code, const Question &question)
{
    if (code == QLatin1StringView("AuthorizationPermissionMismatch"))
        return permissionFor(question.method, question.service);
    if (code == QLatin1StringView("AuthorizationServiceMismatch"))
        return question.service == Service::Table ? QStringLiteral("ss=t") : QStringLiteral("ss=b");
    if (code == QLatin1StringView("AuthorizationResourceTypeMismatch"))
        return QStringLiteral("srt=co");
    if (code == QLatin1StringView("AuthorizationProtocolMismatch"))
        return QStringLiteral("spr");
    if (code == QLatin1StringView("AuthorizationSourceIPMismatch"))
        return QStringLiteral("sip");
    return {};
}

/// "Server failed to authenticate ...": the emulator uses the code of a firewall for it.
bool isAboutSignature(const Explanation &explanation)
{
    return explanation.code == QLatin1StringView("AuthenticationFailed") ||
           explanation.message.contains(QLatin1StringView("failed to authenticate"), Qt::CaseInsensitive);
}

void readRefusedKey(Error &error, const http::Response &response, const Explanation &explanation, const QDateTime &now)
{
    if (error.httpStatus == 403 && !isAboutSignature(explanation)) {
        error.kind = ErrorKind::AccessDenied;
        return;
    }
    const QDateTime theirs = http::fromHttpDate(response.header("Date"));
    const qint64 ahead = theirs.isValid() ? theirs.secsTo(now) : 0;
    if (std::abs(ahead) <= toleratedSkew) {
        error.kind = ErrorKind::KeyRejected;
        return;
    }
    error.kind = ErrorKind::ClockSkew;
    error.detail.prepend(QStringLiteral("This machine's clock is %1 minutes %2 the service's. ")
                             .arg(QString::number((std::abs(ahead) + 30) / 60),
                                  ahead > 0 ? QStringLiteral("ahead of") : QStringLiteral("behind")));
}

void readRefusedSas(Error &error, const http::Response &response, const Explanation &explanation,
                    const Question &question, const SharedAccessSignature &sas)
{
    // By the service's clock where it told: it is the one that counts.
    const QDateTime theirs = http::fromHttpDate(response.header("Date"));
    const auto current = SasTerms::of(sas).areCurrent(theirs.isValid() ? theirs : question.now);
    const QString lack = lackOf(explanation.code, question);
    if (!current) {
        error.kind = current.error().kind;
        error.subject = current.error().subject;
    } else if (!lack.isEmpty()) {
        error.kind = ErrorKind::SasInsufficient;
        error.subject = lack;
    } else {
        error.kind =
            error.httpStatus == 401 || isAboutSignature(explanation) ? ErrorKind::KeyRejected : ErrorKind::AccessDenied;
    }
}

ErrorKind kindOf(int status, const QString &code, Service service)
{
    if (service == Service::Table && status == 404 &&
        (code == QLatin1StringView("TableNotFound") || code == QLatin1StringView("ResourceNotFound")))
        return ErrorKind::TableMissing;
    if (service == Service::Blob && status == 404 && code == QLatin1StringView("ContainerNotFound"))
        return ErrorKind::ContainerMissing;
    if (status == 429 || (status == 503 && code == QLatin1StringView("ServerBusy")))
        return ErrorKind::Throttled;
    return status >= 500 ? ErrorKind::ServiceFailed : ErrorKind::RequestRejected;
}

} // namespace

Error serviceError(const http::Response &response, const Question &question, const Credential &credential,
                   const QString &host)
{
    const Explanation explanation = explanationOf(response);
    Error error{ErrorKind::RequestRejected,
                host,
                core::redacted(explanation.message),
                response.status,
                explanation.code,
                QString::fromLatin1(response.header("x-ms-request-id"))};
    if (response.status == 401 || response.status == 403) {
        if (std::holds_alternative<AccountKey>(credential))
            readRefusedKey(error, response, explanation, question.now);
        else if (const auto *sas = std::get_if<SharedAccessSignature>(&credential))
            readRefusedSas(error, response, explanation, question, *sas);
        else
            error.kind = response.status == 401 ? ErrorKind::SignInFailed : ErrorKind::AccessDenied;
        return error;
    }
    error.kind = kindOf(response.status, explanation.code, question.service);
    if (error.kind == ErrorKind::TableMissing || error.kind == ErrorKind::ContainerMissing)
        error.subject = question.resource;
    return error;
}

} // namespace leadlight::azure
