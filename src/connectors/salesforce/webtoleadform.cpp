// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/salesforce/webtoleadform.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace leadlight::connectors {

namespace {

constexpr qsizetype longestText = 200'000; // characters; generated HTML has some thousands

QRegularExpression ignoringCase(const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// The value of an attribute in a tag, whichever quotes it has.
QString attribute(const QString &tag, const char *name)
{
    static const QString value = QStringLiteral(R"re(\b%1\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))re");
    const QRegularExpression pattern(value.arg(QString::fromLatin1(name)), QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(tag);
    return (match.captured(1) + match.captured(2) + match.captured(3)).trimmed();
}

QString withoutEntities(QString html)
{
    html.replace(QLatin1StringView("&lt;"), QLatin1StringView("<"));
    html.replace(QLatin1StringView("&gt;"), QLatin1StringView(">"));
    html.replace(QLatin1StringView("&quot;"), QLatin1StringView("\""));
    html.replace(QLatin1StringView("&#39;"), QLatin1StringView("'"));
    html.replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
    // A word processor's quotes.
    static const QRegularExpression curly(QStringLiteral("[\\x{201c}\\x{201d}\\x{201e}]"));
    return html.replace(curly, QStringLiteral("\""));
}

} // namespace

std::optional<WebToLeadForm> readWebToLeadForm(const QByteArray &pasted)
{
    const QString text = withoutEntities(QString::fromUtf8(pasted).left(longestText));
    WebToLeadForm form;
    static const QRegularExpression input = ignoringCase("<input\\b[^>]*>");
    for (auto inputs = input.globalMatch(text); inputs.hasNext();) {
        const QString tag = inputs.next().captured();
        if (attribute(tag, "name").compare(QLatin1StringView("oid"), Qt::CaseInsensitive) == 0)
            form.organizationId = attribute(tag, "value");
    }
    static const QRegularExpression servlet =
        ignoringCase(R"(https?://[^\s"'<>?]+/servlet\.WebToLead(?:\?[^\s"'<>]*)?)");
    if (const auto address = servlet.match(text); address.hasMatch()) {
        form.endpoint = address.captured().section(u'?', 0, 0);
        if (form.organizationId.isEmpty())
            form.organizationId = organizationInQuery(address.captured());
    }
    form.hasReCaptcha = text.contains(QLatin1StringView("recaptcha"), Qt::CaseInsensitive);
    static const QRegularExpression bare(QStringLiteral("^[\\s\"']*(00[Dd][A-Za-z0-9]{10,16})[\\s\"']*$"));
    if (const auto match = bare.match(text); match.hasMatch())
        form.organizationId = match.captured(1);
    if (form.organizationId.isEmpty() && form.endpoint.isEmpty())
        return std::nullopt;
    return form;
}

QString organizationInQuery(const QString &endpoint)
{
    const auto items = QUrlQuery(QUrl::fromEncoded(endpoint.toUtf8())).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key.compare(QLatin1StringView("orgId"), Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace leadlight::connectors
