// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/preferencespage.h"

#include <QList>

#include <utility>

class QListWidget;
class QTimeEdit;

namespace leadlight::ui {

/// What is told on the desktop, and when not. GUI thread.
class NotificationsPage final : public PreferencesPage
{
    Q_OBJECT

public:
    /// @p views: id and name of each saved view.
    NotificationsPage(Preferences &preferences, const QList<std::pair<QString, QString>> &views,
                      QWidget *parent = nullptr);

private:
    void addNewLeads(const QList<std::pair<QString, QString>> &views);
    void addQuietHours();
    [[nodiscard]] QListWidget *makeViewList(const QList<std::pair<QString, QString>> &views);
    [[nodiscard]] QTimeEdit *makeTime(const char *name, const QString &accessibleName, Preference key);
    void showWhatMatters();

    // Of no use while nothing is told of:
    QList<QWidget *> m_ofNewLeads;
    QList<QWidget *> m_ofPeople;
    QList<QWidget *> m_ofNotifications;
    QList<QWidget *> m_ofQuietHours;
};

} // namespace leadlight::ui
