// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/dynamics/dynamicspaste.h"

#include "connectors/dynamics/dynamicsfields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtGlobal>

namespace leadlight::connectors {

namespace field = dynamicsfield;

namespace {

constexpr qsizetype longestPaste = 100'000; // bytes

/// What a field is called by those who write it down; compared without case, blanks, "_" and "-".
struct Alias
{
    const char *name;
    QLatin1StringView field;
};
constexpr Alias aliases[]{
    {"clientid", field::applicationId},
    {"appid", field::applicationId},
    {"applicationid", field::applicationId},
    {"application(client)id", field::applicationId},
    {"tenant", field::directoryId},
    {"tenantid", field::directoryId},
    {"directoryid", field::directoryId},
    {"directory(tenant)id", field::directoryId},
    {"clientsecret", field::clientSecret},
    {"secret", field::clientSecret},
    {"applicationkey", field::clientSecret},
    {"username", field::userName},
    {"url", field::url},
    {"serviceuri", field::url},
    {"server", field::url},
    {"crmurl", field::url},
};

/// Name and value pairs, in the order found.
using Pairs = QList<std::pair<QString, QString>>;

QString plain(const QString &name)
{
    QString key = name.toLower();
    return key.remove(u' ').remove(u'_').remove(u'-');
}

Pairs fromJson(const QByteArray &pasted)
{
    Pairs pairs;
    const QJsonObject json = QJsonDocument::fromJson(pasted).object();
    for (auto each = json.begin(); each != json.end(); ++each) {
        if (each->isString())
            pairs.append({plain(each.key()), each->toString()});
    }
    return pairs;
}

/// "AuthType=ClientSecret;Url=https://...;ClientId=...;ClientSecret=..."
Pairs fromConnectionString(const QString &text)
{
    Pairs pairs;
    if (!text.contains(QLatin1StringView("AuthType"), Qt::CaseInsensitive))
        return pairs;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0)
            pairs.append({plain(part.left(equals).trimmed()), part.mid(equals + 1).trimmed()});
    }
    return pairs;
}

/// "Application (client) ID : 3701c77e-...", on one line or on several, as the portal's page is copied.
Pairs fromLabels(const QString &text)
{
    static const QRegularExpression label(
        QStringLiteral(
            "(?<name>Application(?: \\(client\\))?|Client|Directory(?: \\(tenant\\))?|Tenant) ID\\s*[:=]?\\s*"
            "(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\b"),
        QRegularExpression::CaseInsensitiveOption);
    Pairs pairs;
    for (auto matches = label.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        pairs.append({plain(match.captured(u"name") + QStringLiteral(" ID")), match.captured(u"id")});
    }
    return pairs;
}

QLatin1StringView fieldNamed(const QString &name, bool isApplication)
{
    // The Azure tools call an application's secret its password.
    if (name == QLatin1StringView("password"))
        return isApplication ? field::clientSecret : field::password;
    for (const Alias &alias : aliases) {
        if (name == QLatin1StringView(alias.name))
            return alias.field;
    }
    return {};
}

QMap<QString, QString> valuesOf(const Pairs &pairs)
{
    bool isApplication = false;
    for (const auto &[name, value] : pairs)
        isApplication = isApplication || fieldNamed(name, false) == field::applicationId;
    for (const auto &[name, value] : pairs)
        isApplication = isApplication && name != QLatin1StringView("username");
    QMap<QString, QString> values;
    for (const auto &[name, value] : pairs) {
        if (const auto id = fieldNamed(name, isApplication); !id.isEmpty() && !value.isEmpty())
            values.insert(id, value);
    }
    return values;
}

} // namespace

std::optional<Recognised> recogniseDynamics(const QByteArray &pasted)
{
    const QString text = QString::fromUtf8(pasted.left(longestPaste)).trimmed();
    Pairs pairs = fromJson(pasted.left(longestPaste));
    if (pairs.isEmpty())
        pairs = fromConnectionString(text);
    if (pairs.isEmpty())
        pairs = fromLabels(text);
    QMap<QString, QString> values = valuesOf(pairs);

    Recognised recognised;
    values.remove(field::url); // may have a path; the host says it all
    if (const QString host = field::organizationHostIn(text); !host.isEmpty()) {
        const QString address = QStringLiteral("https://") + host;
        values.insert(field::url, address);
        static const QRegularExpression blank(QStringLiteral("\\s"));
        const QString shown = text.endsWith(u'/') ? text.chopped(1).toLower() : text.toLower();
        if (pairs.isEmpty() && !text.contains(blank) && shown != host && shown != address)
            recognised.remark = {QT_TRANSLATE_NOOP("connectors", "Of this address, only %1 is needed."), {address}};
    }
    if (values.contains(field::userName) && values.contains(field::password))
        values.insert(field::auth, QStringLiteral("office365"));
    else if (values.contains(field::clientSecret))
        values.insert(field::auth, QStringLiteral("entra"));
    if (values.isEmpty())
        return std::nullopt;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        recognised.values.insert(value.key(), core::Secret(value->toUtf8()));
    return recognised;
}

} // namespace leadlight::connectors
