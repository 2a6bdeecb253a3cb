// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

namespace leadlight::core {

namespace {

const QString replacement = QStringLiteral("REDACTED");

bool isHarmless(const QString &queryKey)
{
    static const QSet<QString> keys{
        QStringLiteral("comp"),    QStringLiteral("restype"),     QStringLiteral("maxresults"),
        QStringLiteral("timeout"), QStringLiteral("api-version"), QStringLiteral("$top"),
        QStringLiteral("$filter"), QStringLiteral("prefix"),      QStringLiteral("sv"),
        QStringLiteral("se"),      QStringLiteral("sp"),          QStringLiteral("ss"),
        QStringLiteral("srt"),     QStringLiteral("tn"),
    };
    return keys.contains(queryKey.toLower());
}

} // namespace

QString redacted(const QUrl &url)
{
    QUrl shown = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QUrlQuery query;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[key, value] : items)
        query.addQueryItem(key, isHarmless(QUrl::fromPercentEncoding(key.toUtf8())) ? value : replacement);
    shown.setQuery(query);
    return shown.toString(QUrl::FullyEncoded);
}

QString redacted(const QString &text)
{
    static const QRegularExpression secrets(
        QStringLiteral(
            "((?:AccountKey|SharedAccessSignature|sig|client_secret|clientSecret|password|access_token|"
            "refresh_token)[\"']?\\s*[=:]\\s*[\"']?|Bearer\\s+|SharedKey(?:Lite)?\\s+[^:\\s]+:)[^\\s\"'&;,]+"),
        QRegularExpression::CaseInsensitiveOption);
    // A SharedAccessSignature holds '&' and may be anywhere in a connection string: take it to the end of its segment.
    static const QRegularExpression sas(QStringLiteral("(SharedAccessSignature\\s*=)[^;\\s]+"),
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x1f\\x7f]+"));
    QString shown = text.left(4000);
    shown.replace(sas, QStringLiteral("\\1") + replacement);
    shown.replace(secrets, QStringLiteral("\\1") + replacement);
    shown.replace(control, QStringLiteral(" "));
    return shown.left(500).trimmed();
}

} // namespace leadlight::core
