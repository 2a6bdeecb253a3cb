// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/settings.h"

#include <QDateTime>
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
        SettingInfo{Setting::PageSplitter, "window/splitter", QByteArray()},
        SettingInfo{Setting::LeadSplitter, "window/leadSplitter", QByteArray()},
        SettingInfo{Setting::GridHeader, "grid/header", QByteArray()},
        SettingInfo{Setting::Grouping, "grid/grouping", QStringLiteral("source,action,offer")},
        SettingInfo{Setting::ExportLeftOut, "export/withDoNotContactAndTest", false},
        SettingInfo{Setting::ExportFormat, "export/format", QStringLiteral("csv")},
        SettingInfo{Setting::TimesInUtc, "view/timesInUtc", false},
        SettingInfo{Setting::ImportMappings, "import/mappings", QString()},
    };
    return table[static_cast<size_t>(key)];
}

QString lastSyncKey(const QString &uid)
{
    return QStringLiteral("lastSync/") + uid;
}

} // namespace

Settings::Settings(const QString &stateFile)
    : m_file(std::make_unique<QSettings>(stateFile, QSettings::IniFormat))
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
    return stored.typeId() == entry.fallback.typeId() ? stored : entry.fallback;
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
    m_file->setValue(QLatin1StringView(info(key).name), value);
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
