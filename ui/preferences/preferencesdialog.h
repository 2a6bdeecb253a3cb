// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/preferences.h"

#include <QDialog>
#include <QList>

#include <utility>

class QCheckBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QTimeEdit;
class QVBoxLayout;

namespace leadlight::ui {

class Autostart;

/// The preferences, all on one page. Whatever is changed holds at once; there is nothing to apply. GUI thread.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p views: id and name of each saved view. @p autostart: nullptr where starting at login is not offered.
    PreferencesDialog(Preferences &preferences, const QList<std::pair<QString, QString>> &views,
                      const Autostart *autostart, QWidget *parent = nullptr);

private:
    QFormLayout *addSection(const QString &title);
    void addBackground();
    void addNotifications();
    void addYou();
    QCheckBox *makeCheckBox(const char *name, const QString &text, Preference key);
    QTimeEdit *makeTime(const char *name, const QString &accessibleName, Preference key);
    void setAutostart(QCheckBox &box);
    void showWhatMatters();

    Preferences &m_preferences;
    const QList<std::pair<QString, QString>> m_views;
    const Autostart *m_autostart;
    QVBoxLayout *m_layout;
    QLabel *m_fault;
    QListWidget *m_viewList = nullptr;
    // Of no use while nothing is told of:
    QList<QWidget *> m_ofNewLeads;
    QList<QWidget *> m_ofPeople;
    QList<QWidget *> m_ofNotifications;
    QList<QWidget *> m_ofQuietHours;
};

} // namespace leadlight::ui
