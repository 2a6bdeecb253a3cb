// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/settings.h"

#include "core/privatefiles.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <array>

namespace leadlight::ui {

namespace {

struct SettingInfo
{
    Setting key;
    const char *name;
    QVariant fallback; ///< its type is the key's type
};

const SettingInfo &info(Setting key)
{
    static const std::array table{
        SettingInfo{Setting::WindowGeometry, "window/geometry", QByteArray()},
        SettingInfo{Setting::PagePanes, "window/panes", QString()},
        SettingInfo{Setting::LeadPanes, "window/leadPanes", QString()},
        SettingInfo{Setting::GridHeader, "grid/header", QByteArray()},
        SettingInfo{Setting::Grouping, "grid/grouping", QStringLiteral("source,action,offer")},
        SettingInfo{Setting::Sort, "grid/sort", QStringLiteral("receivedAt:desc")},
        SettingInfo{Setting::View, "view/current", QString()},
        SettingInfo{Setting::ExportLeftOut, "export/withDoNotContactAndTest", false},
        SettingInfo{Setting::ExportFormat, "export/format", QStringLiteral("csv")},
        SettingInfo{Setting::TimesInUtc, "view/timesInUtc", false},
        SettingInfo{Setting::ImportMappings, "import/mappings", QString()},
    };
    const SettingInfo &found = table[static_cast<size_t>(key)];
    Q_ASSERT(found.key == key);
    return found;
}

/// Far more than a window writes.
constexpr qint64 mostBytes = 1 << 20;

bool isSettingsFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > mostBytes)
        return false;
    if (!file.open(QIODevice::ReadOnly))
        return true; // it may be one, but not for us
    const QByteArray bytes = file.readAll();
    const QSettings settings(path, QSettings::IniFormat);
    const bool hasKeys = !settings.allKeys().isEmpty(); // only asked for, they are read
    return bytes.isEmpty() || (hasKeys && settings.status() == QSettings::NoError && !bytes.contains('\0') &&
                               QByteArrayView(bytes).isValidUtf8());
}

/// What widgets tell of themselves is theirs alone to understand, and they believe what they are told. So a few bytes
/// that damage does not leave right stand in front.
QByteArray sealed(const QByteArray &bytes)
{
    return QByteArray::number(qChecksum(bytes)) + ' ' + bytes;
}

QByteArray unsealed(const QByteArray &stored)
{
    const QByteArray bytes = stored.mid(stored.indexOf(' ') + 1);
    return sealed(bytes) == stored ? bytes : QByteArray();
}

QString lastSyncKey(const QString &uid)
{
    return QStringLiteral("lastSync/") + uid;
}

} // namespace

std::unique_ptr<QSettings> openSettingsFile(const QString &path)
{
    if (QFileInfo::exists(path) && !isSettingsFile(path))
        static_cast<void>(core::setAside(path));
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

Settings::Settings(const QString &stateFile)
    : m_file(openSettingsFile(stateFile))
{
}

Settings::~Settings() = default;

QVariant Settings::value(Setting key) const
{
    const SettingInfo &entry = info(key);
    const QVariant stored = m_file->value(QLatin1StringView(entry.name));
    if (!stored.isValid())
        return entry.fallback;
    // An ini file knows texts and byte arrays only, so a flag comes back as a text.
    if (entry.fallback.typeId() == QMetaType::Bool) {
        const QString text = stored.toString();
        const bool isFlag = text == QLatin1StringView("true") || text == QLatin1StringView("false");
        return isFlag ? QVariant(text == QLatin1StringView("true")) : entry.fallback;
    }
    if (stored.typeId() != entry.fallback.typeId())
        return entry.fallback;
    return entry.fallback.typeId() == QMetaType::QByteArray ? QVariant(unsealed(stored.toByteArray())) : stored;
}

QByteArray Settings::bytes(Setting key) const
{
    return value(key).toByteArray();
}

QString Settings::text(Setting key) const
{
    return value(key).toString();
}

bool Settings::flag(Setting key) const
{
    return value(key).toBool();
}

void Settings::set(Setting key, const QVariant &value)
{
    const bool isBytes = value.typeId() == QMetaType::QByteArray;
    m_file->setValue(QLatin1StringView(info(key).name), isBytes ? QVariant(sealed(value.toByteArray())) : value);
}

QDateTime Settings::lastSync(const QString &connectorUid) const
{
    return QDateTime::fromString(m_file->value(lastSyncKey(connectorUid)).toString(), Qt::ISODate);
}

void Settings::setLastSync(const QString &connectorUid, const QDateTime &time)
{
    m_file->setValue(lastSyncKey(connectorUid), time.toUTC().toString(Qt::ISODate));
}

} // namespace leadlight::ui
