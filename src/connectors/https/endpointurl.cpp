// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/https/endpointurl.h"

#include "core/redaction.h"
#include "http/message.h"

#include <QUrlQuery>
#include <QtGlobal>

#include <algorithm>

namespace leadlight::connectors {

using core::ErrorKind;

namespace {

constexpr qsizetype longestUrl = 2000; // bytes; Windows' credential store takes 2,560
constexpr qsizetype shortestPart = 4;  // characters; shorter ones are no secret and stand in every text

tl::unexpected<core::Error> wrong(const char *why)
{
    return core::fail(ErrorKind::WrongField, QStringLiteral("url"), QString::fromUtf8(why));
}

bool isFlow(const QUrl &url)
{
    const QString host = url.host();
    const bool isMicrosofts = host.endsWith(QLatin1StringView(".logic.azure.com")) ||
                              host.endsWith(QLatin1StringView(".logic.azure.us")) ||
                              host.endsWith(QLatin1StringView(".logic.azure.cn")) ||
                              host.endsWith(QLatin1StringView(".api.powerplatform.com"));
    return isMicrosofts || url.path().contains(QLatin1StringView("/triggers/manual/"));
}

core::Result<> validateBytes(QByteArrayView value)
{
    if (value.isEmpty())
        return wrong("missing");
    if (value.size() > longestUrl)
        return wrong(QT_TRANSLATE_NOOP("connectors", "it is longer than 2,000 characters"));
    if (std::any_of(value.begin(), value.end(), [](char c) { return static_cast<uchar>(c) <= ' ' || c == 0x7f; }))
        return wrong(QT_TRANSLATE_NOOP("connectors", "there is a blank, a line break or a control character in it"));
    if (std::any_of(value.begin(), value.end(), [](char c) { return static_cast<uchar>(c) > 0x7f; }))
        return wrong(QT_TRANSLATE_NOOP("connectors", "there is a character in it that no URL has"));
    if (value.contains(QByteArrayView("&amp;")))
        return wrong(
            QT_TRANSLATE_NOOP("connectors", "it has &amp; where & belongs, as when copied from a page's source"));
    return {};
}

} // namespace

core::Result<> EndpointUrl::validate(QByteArrayView value)
{
    if (const auto bytes = validateBytes(value); !bytes)
        return bytes;
    // An escape of an unreserved character would be sent spelled out, so what is no clean URL is named instead of
    // repaired.
    const QUrl url = QUrl::fromEncoded(value.toByteArray(), QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return wrong(QT_TRANSLATE_NOOP("connectors", "a whole URL that starts with https://"));
    if (url.scheme() != QLatin1StringView("https") &&
        !(url.scheme() == QLatin1StringView("http") && http::isLoopback(url)))
        return wrong(QT_TRANSLATE_NOOP("connectors", "the marketplace delivers to https:// only"));
    if (!url.userInfo().isEmpty())
        return wrong(QT_TRANSLATE_NOOP("connectors", "no user name or password belongs in front of the host"));
    if (url.hasFragment())
        return wrong(QT_TRANSLATE_NOOP("connectors", "what stands behind # is never sent to a server"));
    if (isFlow(url) && QUrlQuery(url).queryItemValue(QStringLiteral("sig")).isEmpty()) {
        return wrong(QT_TRANSLATE_NOOP(
            "connectors", "its end, the signature (sig=), was cut off; use the copy button of the flow's trigger"));
    }
    return {};
}

std::optional<core::Secret> EndpointUrl::recognise(const QByteArray &pasted)
{
    const auto isAround = [](char c) { return c == '"' || c == '\'' || (c >= '\t' && c <= '\r') || c == ' '; };
    const auto *first = std::find_if_not(pasted.cbegin(), pasted.cend(), isAround);
    const auto last = std::find_if_not(pasted.crbegin(), pasted.crend(), isAround).base();
    if (first >= last)
        return std::nullopt;
    const QByteArrayView url(first, last);
    const QByteArray scheme = url.first(std::min<qsizetype>(url.size(), 8)).toByteArray().toLower();
    if (!scheme.startsWith("https://") && !scheme.startsWith("http://"))
        return std::nullopt;
    if (std::any_of(url.begin(), url.end(), isAround) || url.contains('<') || url.contains('>'))
        return std::nullopt;
    return core::Secret(url.toByteArray());
}

EndpointUrl::EndpointUrl(const core::Secret &value)
    : m_url(QUrl::fromEncoded(value.reveal().toByteArray(), QUrl::StrictMode))
{
    for (const auto form : {QUrl::FullyEncoded, QUrl::FullyDecoded}) {
        const QString path = m_url.path(form);
        const QString query = m_url.query(form);
        m_parts << path + u'?' + query << path << query << path.split(u'/');
        const auto items = QUrlQuery(m_url).queryItems(form);
        for (const auto &[key, text] : items)
            m_parts << text;
    }
    m_parts << core::redacted(m_url).section(u'/', 3); // how errors tell it
    m_parts.removeIf([](const QString &part) { return part.size() < shortestPart; });
    std::sort(m_parts.begin(), m_parts.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString EndpointUrl::scrubbed(QString text) const
{
    for (const QString &part : m_parts)
        text.replace(part, QStringLiteral("REDACTED"), Qt::CaseInsensitive);
    return core::redacted(text);
}

} // namespace leadlight::connectors
