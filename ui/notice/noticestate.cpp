// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/noticestate.h"

#include "ui/common/settings.h"

#include <QSettings>

namespace leadlight::ui {

namespace {

constexpr QLatin1StringView toldKey("notice/toldUpTo");
constexpr QLatin1StringView pausedKey("notice/pausedOn");
constexpr QLatin1StringView lateKey("notice/toldLateUpTo");
constexpr QLatin1StringView askedKey("notice/askedAboutTray");

QString sinceKey(const QString &uid)
{
    return QStringLiteral("noticeSince/") + uid;
}

} // namespace

NoticeState::NoticeState(const QString &stateFile)
    : m_file(openSettingsFile(stateFile))
{
}

NoticeState::~NoticeState() = default;

std::optional<qint64> NoticeState::toldUpTo() const
{
    bool isNumber = false;
    const qint64 id = m_file->value(toldKey).toString().toLongLong(&isNumber);
    return isNumber && id >= 0 ? std::optional(id) : std::nullopt;
}

void NoticeState::setToldUpTo(qint64 id)
{
    m_file->setValue(toldKey, QString::number(id));
}

QDateTime NoticeState::syncedSince(const QString &connectorUid) const
{
    return QDateTime::fromString(m_file->value(sinceKey(connectorUid)).toString(), Qt::ISODate);
}

void NoticeState::setSyncedSince(const QString &connectorUid, const QDateTime &time)
{
    m_file->setValue(sinceKey(connectorUid), time.toUTC().toString(Qt::ISODate));
}

QDate NoticeState::pausedOn() const
{
    return QDate::fromString(m_file->value(pausedKey).toString(), Qt::ISODate);
}

void NoticeState::setPausedOn(QDate day)
{
    m_file->setValue(pausedKey, day.toString(Qt::ISODate));
}

QDateTime NoticeState::toldLateUpTo() const
{
    return QDateTime::fromString(m_file->value(lateKey).toString(), Qt::ISODateWithMs);
}

void NoticeState::setToldLateUpTo(const QDateTime &time)
{
    m_file->setValue(lateKey, time.toUTC().toString(Qt::ISODateWithMs));
}

bool NoticeState::wasAskedAboutTray() const
{
    return m_file->value(askedKey).toString() == QLatin1StringView("true");
}

void NoticeState::setWasAskedAboutTray()
{
    m_file->setValue(askedKey, true);
}

} // namespace leadlight::ui
