// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/insight.h"
#include "ui/insights/daybuckets.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace leadlight::ui {

class BarChart;
class FlowLayout;
class InsightTable;
class NoteLabel;

/// How many leads came when, by source, action, offer or country: a chart, its legend with counts, and the same as a
/// table. Each bar, part and legend entry leads to the leads behind it. GUI thread.
class ArrivalsView final : public QWidget
{
    Q_OBJECT

public:
    explicit ArrivalsView(QWidget *parent = nullptr);

    [[nodiscard]] leads::LeadField field() const;
    /// The answer for field() and @p span; what the chart calls a day may be a week, a month or a year.
    void show(const store::Insight &insight, const DaySpan &span);

Q_SIGNALS:
    void fieldChosen();
    void leadsWanted(const QString &filterText);

private:
    QWidget *makeHead();
    void makeTable();
    void fillChart();
    void fillLegend();
    void fillTable();
    void wantLeads(int bar, int part);
    [[nodiscard]] QBrush brushOf(size_t series) const;
    [[nodiscard]] QString toolTipOf(int bar) const;

    store::Insight m_insight;
    leads::LeadField m_field = leads::LeadField::Source; ///< of m_insight
    DaySpan m_span;
    DayBuckets m_buckets;
    std::vector<std::vector<qint64>> m_values; ///< by series and bucket
    QComboBox *m_chooser = nullptr;
    QToolButton *m_tableButton = nullptr;
    QLabel *m_title = nullptr;
    NoteLabel *m_note;
    BarChart *m_chart;
    QWidget *m_legend;
    FlowLayout *m_legendLayout;
    QTableView *m_tableView;
    InsightTable *m_table;
};

} // namespace leadlight::ui
