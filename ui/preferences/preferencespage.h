// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/preferences.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QVBoxLayout;

namespace leadlight::ui {

/// A page of the preferences: sections below each other, whose controls hold at once. GUI thread.
class PreferencesPage : public QWidget
{
    Q_OBJECT

public:
    /// Keeps @p preferences.
    explicit PreferencesPage(Preferences &preferences, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Preferences &preferences() const { return m_preferences; }
    /// A heading, and the form below it.
    QFormLayout *addSection(const QString &title);
    /// Shows and changes a flag. Stands nowhere yet.
    [[nodiscard]] QCheckBox *makeCheckBox(const char *name, const QString &text, Preference key);
    /// After the last section: what is above moves up, and the fields of all sections begin at the same place.
    void endPage();
    /// The wheel scrolls the page; what it comes over on the way keeps its value.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Preferences &m_preferences;
    QVBoxLayout *m_layout;
    QList<QFormLayout *> m_forms;
};

} // namespace leadlight::ui
