// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLatin1StringView>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace leadlight::ui {

/// What the window remembers. Each key has one type and one default, both in the table in settings.cpp.
enum class Setting {
    WindowGeometry, ///< bytes
    PagePanes,      ///< text: widths of the side panel and the rest, "230,1100"
    LeadPanes,      ///< text: widths of the leads and their details
    GridHeader,     ///< bytes: columns, their order and widths
    Grouping,       ///< text: field names, "source,action,offer"; empty: flat
    Sort,           ///< text: "receivedAt:desc"
    View,           ///< text: the saved view's id, or the filter of a view that is always there
    ExportLeftOut,  ///< bool: export do-not-contact and test leads too
    ExportFormat,   ///< text: "csv", "json", "ndjson", "xlsx"
    TimesInUtc,     ///< bool: else in the zone of this machine
    ImportMappings, ///< text: MappingMemory
};

/// Opens a file of settings. One that is none, or far larger than any that a window writes, is set aside; where even
/// that cannot be, what is set lasts as long as the program.
[[nodiscard]] std::unique_ptr<QSettings> openSettingsFile(const QString &path);

/// The window's memory over QSettings: this machine's state, apart from preferences. A value that is missing, damaged
/// or of another kind than its key is the default. GUI thread; owned by the window.
class Settings final
{
public:
    explicit Settings(const QString &stateFile);
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    [[nodiscard]] QByteArray bytes(Setting key) const;
    [[nodiscard]] QString text(Setting key) const;
    [[nodiscard]] bool flag(Setting key) const;
    void set(Setting key, const QVariant &value);

    /// When a connector was last synced without a fault; invalid when never.
    [[nodiscard]] QDateTime lastSync(const QString &connectorUid) const;
    void setLastSync(const QString &connectorUid, const QDateTime &time);

private:
    [[nodiscard]] QVariant value(Setting key) const;

    std::unique_ptr<QSettings> m_file;
};

} // namespace leadlight::ui
