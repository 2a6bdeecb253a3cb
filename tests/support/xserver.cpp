// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/xserver.h"

#include <QStringList>

namespace leadlight::testsupport {

namespace {

constexpr int patience = 20'000;

}

XServer::~XServer()
{
    m_server.terminate();
    m_server.waitForFinished(patience);
}

bool XServer::start(const QString &size)
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    size + QStringLiteral("x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!m_server.waitForReadyRead(patience))
        return false;
    m_display = QLatin1Char(':') + QString::fromLatin1(m_server.readLine().trimmed());
    return true;
}

} // namespace leadlight::testsupport
