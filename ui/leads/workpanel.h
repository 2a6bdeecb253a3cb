// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"
#include "store/leadwork.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QStringListModel;
class QToolButton;
class QVBoxLayout;

namespace leadlight::ui {

class NotesView;

/// What people have made of one lead, to be seen and changed: status, owner, follow-up, tags, notes. Shows a change at
/// once and asks for it with changeWanted(); what is true comes back through showLead(). GUI thread.
class WorkPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkPanel(QWidget *parent = nullptr);

    /// @p lead: with its notes.
    void showLead(const leads::Lead &lead);
    /// No lead is shown any more; what was typed is kept.
    void clear();
    /// What is offered while typing.
    void setKnown(const QStringList &owners, const QStringList &tags);
    [[nodiscard]] NotesView &notes() { return *m_notes; }
    void focusTag();

Q_SIGNALS:
    void changeWanted(const leadlight::store::WorkChange &change);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(QGridLayout &fields, const QString &name, QWidget *editor, QWidget *buddy);
    QWidget *makeOwner();
    QWidget *makeFollowUp();
    QWidget *makeTags();
    void connectParts();
    [[nodiscard]] store::WorkChange changeOf(store::WorkChange::Kind kind) const;
    void changeOwner(const QString &owner);
    void changeFollowUp(const QDate &day);
    void addTag();
    void keepTyped();
    void showFollowUp();
    void showTags();
    void showClock();

    leads::Lead m_lead; ///< as it is shown
    QLabel *m_clock;
    QComboBox *m_status;
    QLineEdit *m_owner = nullptr;
    QToolButton *m_me = nullptr;
    QDateEdit *m_day = nullptr;
    QToolButton *m_followUp = nullptr;
    QVBoxLayout *m_tags = nullptr;
    QLineEdit *m_newTag = nullptr;
    NotesView *m_notes;
    QStringListModel *m_knownOwners;
    QStringListModel *m_knownTags;
    QTimer m_minute;
};

} // namespace leadlight::ui
