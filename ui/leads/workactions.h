// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadwork.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace leadlight::ui {

class WorkUndo;

/// What to do with the selected leads, as actions with their keys: for the menu "Lead", for the grid's own menu and
/// for the keyboard anywhere on the page of leads. GUI thread; owned by that page.
class WorkActions final : public QObject
{
    Q_OBJECT

public:
    /// @p page: where the keys work.
    WorkActions(WorkUndo &undo, QWidget *page);

    void addTo(QMenu &menu) const;
    /// Asks for a tag, or a note, for @p leadCount leads.
    void askForTag(const QStringList &known, qint64 leadCount);
    void askForNote(qint64 leadCount);

Q_SIGNALS:
    void changeWanted(const leadlight::store::WorkChange &change); ///< for the selected leads
    void tagWanted();
    void noteWanted();
    void nextNewWanted();
    void erasureWanted();

private:
    void makeStatusActions();
    QAction *add(const QString &text, const QKeySequence &keys, const char *name);
    void showHistory();

    WorkUndo &m_undo;
    QWidget *m_page;
    QString m_begunNote; ///< for many leads, typed and not saved
    QAction *m_undoAction;
    QAction *m_redoAction;
    QList<QAction *> m_status;
    QList<QAction *> m_others;
    QAction *m_erase = nullptr;
};

} // namespace leadlight::ui
