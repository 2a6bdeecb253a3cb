// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/preferencespage.h"

class QLabel;

namespace leadlight::ui {

class Autostart;

/// How the window looks and speaks, whose it is, and what goes on while it is closed. GUI thread.
class GeneralPage final : public PreferencesPage
{
    Q_OBJECT

public:
    /// @p autostart: nullptr where starting at login is not offered.
    GeneralPage(Preferences &preferences, const Autostart *autostart, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The window is to speak the language that was chosen now, and not only from the next start on.
    void otherLanguageWanted();

private:
    void addWindow();
    void addYou();
    void addBackground();
    void setAutostart(QCheckBox &box);

    const Autostart *m_autostart;
    QLabel *m_fault;
};

} // namespace leadlight::ui
