// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/check.h"

#include <QScrollArea>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace leadlight::ui {

class CheckRun;

/// A check step by step: how each ended, how long it took, what was seen, and where it failed the cause, what to do,
/// and a button that leads to the field to fix. The same while it runs and afterwards. GUI thread.
class CheckView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CheckView(QWidget *parent = nullptr);

    /// A finished check.
    void show(const connectors::CheckReport &report);
    /// One under way, with what is still to come, and its question, which waits for answered().
    void showRun(const CheckRun &run, const connectors::Connector &connector);
    void showSentence(const QString &sentence); ///< instead of steps

Q_SIGNALS:
    void fixWanted(const QString &field);
    void answered(bool yes);

private:
    class Row;

    void showSteps(const QList<connectors::CheckStep> &steps, const QString &kind, bool isRunning);

    QLabel *m_sentence;
    QWidget *m_question;
    QLabel *m_questionText;
    QVBoxLayout *m_layout;
    std::vector<Row *> m_rows;
};

} // namespace leadlight::ui
