// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/message.h"

#include <QHostAddress>

#include <algorithm>

namespace leadlight::http {

namespace {

auto find(const Headers &headers, const QByteArray &name)
{
    return std::find_if(headers.cbegin(), headers.cend(),
                        [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray value(const Headers &headers, const QByteArray &name)
{
    const auto found = find(headers, name);
    return found == headers.cend() ? QByteArray() : found->second;
}

} // namespace

void Request::setHeader(const QByteArray &name, const QByteArray &newValue)
{
    headers.removeIf([&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    headers.append({name, newValue});
}

QByteArray Request::header(const QByteArray &name) const
{
    return value(headers, name);
}

QByteArray Response::header(const QByteArray &name) const
{
    return value(headers, name);
}

bool Response::hasHeader(const QByteArray &name) const
{
    return find(headers, name) != headers.cend();
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1StringView("localhost") || host.endsWith(QLatin1StringView(".localhost")) ||
           QHostAddress(host).isLoopback();
}

} // namespace leadlight::http
