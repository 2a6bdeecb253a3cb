// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/insight.h"
#include "ui/insights/daybuckets.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace leadlight::ui {

class BarChart;
class NoteLabel;

/// How soon leads were answered: a sentence, four numbers with their shares, and how many answers came after how many
/// hours. What still waits leads to those leads. GUI thread.
class AnswersView final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersView(QWidget *parent = nullptr);

    void show(const store::AnswerTimes &times, const DaySpan &span);

Q_SIGNALS:
    void leadsWanted(const QString &filterText);

private:
    void fillChart();
    [[nodiscard]] QString sentence() const;

    store::AnswerTimes m_times;
    DaySpan m_span;
    NoteLabel *m_sentence;
    QLabel *m_inTime;
    QLabel *m_late;
    QToolButton *m_waiting;
    QToolButton *m_unanswered;
    NoteLabel *m_chartNote;
    BarChart *m_chart;
};

} // namespace leadlight::ui
