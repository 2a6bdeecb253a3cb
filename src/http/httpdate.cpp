// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/httpdate.h"

#include <QLocale>

namespace leadlight::http {

namespace {

const QString format = QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");

} // namespace

QDateTime fromHttpDate(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), format);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QByteArray toHttpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), format).toLatin1();
}

} // namespace leadlight::http
