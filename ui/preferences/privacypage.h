// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background.h"
#include "store/leadretention.h"
#include "ui/preferences/preferencespage.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace leadlight::ui {

class NoteLabel;
class RetentionWatch;
struct Services;

/// How long leads are kept. A rule that erases is in force when a person has seen how many leads go now and has agreed,
/// and when it is stored; until then the one before is. GUI thread.
class PrivacyPage final : public PreferencesPage
{
    Q_OBJECT

public:
    /// All must outlive the page.
    PrivacyPage(Preferences &preferences, const Services &services, RetentionWatch &retention,
                QWidget *parent = nullptr);

private:
    void addText(QFormLayout &form, const QString &text);
    QWidget *makeQuestion();
    [[nodiscard]] store::RetentionRule chosen() const;
    void showRule(const store::RetentionRule &rule);
    void choose();
    void showOutlook(const core::Result<store::RetentionOutlook> &outlook);
    void agree();
    void giveFocusBack();
    void showKept(const store::RetentionRule &rule);
    void showFault(const core::Error &error);

    const Services &m_services;
    RetentionWatch &m_retention;
    store::RetentionRule m_inForce;
    QComboBox *m_period;
    QCheckBox *m_keepsOpen;
    QLabel *m_outlook;
    QPushButton *m_agree;
    QWidget *m_question; ///< with the two
    NoteLabel *m_note;
    bool m_hadFocus = false; ///< when it was switched off for a while
    core::Task m_task;
};

} // namespace leadlight::ui
