// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace leadlight::ui {

namespace {

QByteArray fingerprint(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SecretClipboard::SecretClipboard(std::chrono::seconds keeps, QObject *parent)
    : QObject(parent)
    , m_keeps(int(keeps.count()))
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &SecretClipboard::tick);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const core::Secret &secret)
{
    const QString text = QString::fromUtf8(secret.reveal());
    m_fingerprint = fingerprint(text);
    auto *data = new QMimeData;
    data->setText(text);
    // What Klipper and others, Windows' history and macOS managers go by.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    data->setData(
        QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""), "1");
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), "1");
    QGuiApplication::clipboard()->setMimeData(data);
    m_secondsLeft = m_keeps;
    m_second.start();
    Q_EMIT ticked(m_secondsLeft);
}

void SecretClipboard::tick()
{
    --m_secondsLeft;
    if (m_secondsLeft <= 0)
        clear();
    Q_EMIT ticked(m_secondsLeft);
}

void SecretClipboard::clear()
{
    m_second.stop();
    m_secondsLeft = 0;
    if (std::exchange(m_fingerprint, {}) == fingerprint(QGuiApplication::clipboard()->text()))
        QGuiApplication::clipboard()->clear();
}

} // namespace leadlight::ui
