// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferences.h"

#include "leads/leadwork.h"
#include "ui/common/appearance.h"
#include "ui/common/language.h"
#include "ui/common/settings.h"
#include "ui/preferences/username.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <array>

namespace leadlight::ui {

namespace {

constexpr int fewestSyncMinutes = 5;
constexpr int mostSyncMinutes = 24 * 60;
constexpr qsizetype longestName = 80;
constexpr qsizetype mostViews = 100;
constexpr qsizetype longestHost = 253;
constexpr qsizetype longestUserName = 255; // what SOCKS5 can say

/// As an ini file keeps it: it knows no times, and a list of one empty text comes back as nothing.
QVariant stored(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QTime:
        return value.toTime().toString(QStringLiteral("HH:mm"));
    case QMetaType::QStringList:
        return QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(value.toStringList())).toJson(QJsonDocument::Compact));
    default:
        return value;
    }
}

/// A value of the key's kind and range made from what is stored; invalid where that cannot be.
using Heal = QVariant (*)(const QVariant &stored);

QVariant flagFrom(const QVariant &stored)
{
    // An ini file knows texts only.
    const QString text = stored.toString();
    const bool isFlag = text == QLatin1StringView("true") || text == QLatin1StringView("false");
    return isFlag ? QVariant(text == QLatin1StringView("true")) : QVariant();
}

QVariant minutesFrom(const QVariant &stored)
{
    bool isNumber = false;
    const qlonglong minutes = stored.toLongLong(&isNumber);
    if (!isNumber)
        return {};
    return minutes <= 0 ? 0 : int(std::clamp<qlonglong>(minutes, fewestSyncMinutes, mostSyncMinutes));
}

QVariant timeFrom(const QVariant &stored)
{
    const QTime time = QTime::fromString(stored.toString(), QStringLiteral("HH:mm"));
    return time.isValid() ? QVariant(time) : QVariant();
}

QVariant textsFrom(const QVariant &stored)
{
    const QJsonDocument document = QJsonDocument::fromJson(stored.toString().toUtf8());
    if (!document.isArray())
        return {};
    QStringList texts = QVariant(document.array().toVariantList().mid(0, mostViews)).toStringList();
    texts.removeDuplicates();
    return texts;
}

QVariant nameFrom(const QVariant &stored)
{
    const QString name = stored.toString().simplified().left(longestName);
    return name.isEmpty() ? QVariant() : QVariant(name);
}

QVariant languageFrom(const QVariant &stored)
{
    const QString code = stored.toString();
    const bool isKnown = std::ranges::any_of(languages(), [&](const Language &each) { return each.code == code; });
    return isKnown ? QVariant(code) : QVariant();
}

QVariant appearanceFrom(const QVariant &stored)
{
    return nameOf(appearanceNamed(stored.toString()));
}

QVariant proxyKindFrom(const QVariant &stored)
{
    static const QStringList kinds{QStringLiteral("system"), QStringLiteral("none"), QStringLiteral("http"),
                                   QStringLiteral("socks5")};
    return kinds.contains(stored.toString()) ? stored : QVariant();
}

QVariant hostFrom(const QVariant &stored)
{
    const QString host = stored.toString().trimmed();
    static const QRegularExpression other(QStringLiteral("[^\\w.:-]"), QRegularExpression::UseUnicodePropertiesOption);
    // One colon is no address's: a port, or a password, stands behind it.
    const bool isHost = host.size() <= longestHost && !host.contains(other) && host.count(u':') != 1;
    return isHost ? QVariant(host) : QVariant();
}

QVariant portFrom(const QVariant &stored)
{
    bool isNumber = false;
    const int port = stored.toInt(&isNumber);
    return isNumber && port > 0 && port <= 65535 ? QVariant(port) : QVariant();
}

QVariant userNameFrom(const QVariant &stored)
{
    const QString name = stored.toString();
    return name.size() <= longestUserName ? QVariant(name) : QVariant();
}

struct PreferenceInfo
{
    Preference key;
    const char *name;
    QVariant fallback;
    Heal heal;
};

const PreferenceInfo &info(Preference key)
{
    static const std::array table{
        PreferenceInfo{Preference::SyncMinutes, "background/syncMinutes", 15, minutesFrom},
        PreferenceInfo{Preference::StaysInTray, "background/staysInTray", false, flagFrom},
        PreferenceInfo{Preference::Notifies, "notifications/on", true, flagFrom},
        PreferenceInfo{Preference::NotifiedViews, "notifications/views", QStringList{QString()}, textsFrom},
        PreferenceInfo{Preference::NotifiesNames, "notifications/names", false, flagFrom},
        PreferenceInfo{Preference::NotifiesSilence, "notifications/silence", true, flagFrom},
        PreferenceInfo{Preference::NotifiesLate, "notifications/late", false, flagFrom},
        PreferenceInfo{Preference::QuietHours, "notifications/quietHours", false, flagFrom},
        PreferenceInfo{Preference::QuietFrom, "notifications/quietFrom", QTime(18, 0), timeFrom},
        PreferenceInfo{Preference::QuietUntil, "notifications/quietUntil", QTime(8, 0), timeFrom},
        PreferenceInfo{Preference::QuietWeekends, "notifications/quietWeekends", false, flagFrom},
        PreferenceInfo{Preference::ProxyKind, "proxy/kind", QStringLiteral("system"), proxyKindFrom},
        PreferenceInfo{Preference::OwnProxyKind, "proxy/ownKind", QStringLiteral("http"), proxyKindFrom},
        PreferenceInfo{Preference::ProxyHost, "proxy/host", QString(), hostFrom},
        PreferenceInfo{Preference::ProxyPort, "proxy/port", 8080, portFrom},
        PreferenceInfo{Preference::ProxyUser, "proxy/userName", QString(), userNameFrom},
        PreferenceInfo{Preference::ProxyPasswordKept, "proxy/passwordIsKept", false, flagFrom},
        PreferenceInfo{Preference::OwnName, "you/name", userName(), nameFrom},
        PreferenceInfo{Preference::Language, "window/language", QString(), languageFrom},
        PreferenceInfo{Preference::Appearance, "window/appearance", nameOf(Appearance::System), appearanceFrom},
    };
    const PreferenceInfo &found = table[static_cast<size_t>(key)];
    Q_ASSERT(found.key == key);
    return found;
}

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(openSettingsFile(file))
{
    leads::setOwnName(text(Preference::OwnName));
}

Preferences::~Preferences() = default;

QVariant Preferences::value(Preference key) const
{
    const PreferenceInfo &entry = info(key);
    const QVariant kept = m_file->value(QLatin1StringView(entry.name));
    const QVariant healed = kept.isValid() ? entry.heal(kept) : QVariant();
    return healed.isValid() ? healed : entry.fallback;
}

void Preferences::set(Preference key, const QVariant &value)
{
    const PreferenceInfo &entry = info(key);
    const QVariant before = this->value(key);
    // What does not heal may be what a file must not hold, such as a password pasted into the wrong field.
    const QVariant healed = entry.heal(stored(value));
    if (healed.isValid())
        m_file->setValue(QLatin1StringView(entry.name), stored(healed));
    else
        m_file->remove(QLatin1StringView(entry.name));
    m_file->sync();
    if (m_file->status() != QSettings::NoError)
        Q_EMIT notKept();
    if (this->value(key) == before)
        return;
    if (key == Preference::OwnName)
        leads::setOwnName(text(key));
    Q_EMIT changed(key);
}

} // namespace leadlight::ui
