// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connector.h"
#include "connectors/knownerrors.h"
#include "core/background.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace leadlight::ui {

class NoteLabel;
struct Services;

/// "What does this error mean?": an error text of Partner Center goes in, its cause and its remedy come out as one
/// types, with a button to the field of a connector that may be to blame. Needs no network. GUI thread.
class ExplainDialog final : public QDialog
{
    Q_OBJECT

public:
    ExplainDialog(const Services &services, const QList<connectors::Connector> &connectors, QWidget *parent = nullptr);

Q_SIGNALS:
    void editWanted(const QString &uid, const QString &field);

private:
    void look();
    void showExplanation(const std::optional<connectors::Explanation> &explanation);
    void offerEdits(const QString &field);

    const Services &m_services;
    const QList<connectors::Connector> m_connectors;
    QPlainTextEdit *m_text;
    QLabel *m_cause;
    QLabel *m_remedy;
    NoteLabel *m_note;
    QVBoxLayout *m_edits;
    core::Task m_task;
};

} // namespace leadlight::ui
