// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QSettings;

namespace leadlight::ui {

/// What has been told so far, so that nothing is told twice: kept with the window's state. What is missing or not of
/// its kind is as if it had never been. GUI thread.
class NoticeState final
{
public:
    explicit NoticeState(const QString &stateFile);
    ~NoticeState();
    Q_DISABLE_COPY_MOVE(NoticeState)

    /// The greatest id among the leads that were there when leads were last told; nothing before the first time.
    [[nodiscard]] std::optional<qint64> toldUpTo() const;
    void setToldUpTo(qint64 id);

    /// When a connector's last whole sync began; invalid before its first.
    [[nodiscard]] QDateTime syncedSince(const QString &connectorUid) const;
    void setSyncedSince(const QString &connectorUid, const QDateTime &time);

    /// The day on which nothing is to be told.
    [[nodiscard]] QDate pausedOn() const;
    void setPausedOn(QDate day);

    /// Leads that became late until then have been told; invalid before the first time.
    [[nodiscard]] QDateTime toldLateUpTo() const;
    void setToldLateUpTo(const QDateTime &time);

    /// Whether a person has been asked what closing the window is to do.
    [[nodiscard]] bool wasAskedAboutTray() const;
    void setWasAskedAboutTray();

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace leadlight::ui
