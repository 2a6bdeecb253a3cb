// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/connectionstring.h"

#include "azure/sasurl.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace leadlight::azure {

namespace {

tl::unexpected<core::Error> wrong(const QString &part, const char *reason, const QString &detail)
{
    core::Error error{core::ErrorKind::WrongConnectionString, part, detail, 0, QString::fromLatin1(reason), {}};
    return tl::unexpected(error);
}

/// The value of {"connectionString": "..."}, or the text itself.
QString unwrapped(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(QLatin1StringView("connectionString"), Qt::CaseInsensitive) == 0)
            return it.value().toString();
    }
    return text;
}

} // namespace

QString tidied(const QString &text)
{
    QString tidy;
    for (const QChar c : text) {
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            tidy += c;
    }
    const QString quotes = QStringLiteral("\"'`\u201c\u201d\u201e\u2018\u2019");
    while (!tidy.isEmpty() && quotes.contains(tidy.front()))
        tidy.remove(0, 1);
    while (!tidy.isEmpty() && quotes.contains(tidy.back()))
        tidy.chop(1);
    return tidy.replace(QLatin1StringView("&amp;"), QLatin1StringView("&"), Qt::CaseInsensitive);
}

core::Result<QMap<QByteArray, QByteArray>> connectionStringParts(const core::Secret &text)
{
    static const QSet<QByteArray> known{
        "accountname",           "accountkey",    "defaultendpointsprotocol",
        "endpointsuffix",        "tableendpoint", "blobendpoint",
        "queueendpoint",         "fileendpoint",  "dfsendpoint",
        "sharedaccesssignature", "webendpoint",   "developmentstorageproxyuri",
        "usedevelopmentstorage",
    };
    QMap<QByteArray, QByteArray> parts;
    const QString plain = unwrapped(QString::fromUtf8(text.reveal()).trimmed());
    if (const auto url = SasUrl::fromText(plain)) {
        parts.insert("sharedaccesssignature", url->query.reveal().toByteArray());
        if (!url->tableEndpoint.isEmpty())
            parts.insert("tableendpoint", url->tableEndpoint);
        if (!url->blobEndpoint.isEmpty())
            parts.insert("blobendpoint", url->blobEndpoint);
        return parts;
    }
    int position = 0;
    int unreadable = 0;
    const QByteArray tidy = tidied(plain).toUtf8();
    for (const QByteArray &segment : tidy.split(';')) {
        ++position;
        const qsizetype equals = segment.indexOf('=');
        const QByteArray name = segment.left(equals).toLower();
        if (equals > 0 && known.contains(name))
            parts.insert(name, segment.mid(equals + 1));
        else if (!segment.isEmpty() && equals <= 0 && unreadable == 0)
            unreadable = position;
    }
    if (parts.isEmpty()) {
        return wrong(QStringLiteral("connection string"), "not-a-connection-string",
                     QStringLiteral("It has none of the parts of a storage account's connection string."));
    }
    if (unreadable > 0) {
        // Only its place is told: it may be a piece of the key.
        return wrong(QStringLiteral("part %1").arg(unreadable), "malformed",
                     QStringLiteral("Part %1 is not of the form Name=value.").arg(unreadable));
    }
    return parts;
}

} // namespace leadlight::azure
