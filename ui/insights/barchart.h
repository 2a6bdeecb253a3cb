// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBrush>
#include <QtCharts/QChartView>

#include <functional>
#include <vector>

class QBarSet;
class QCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace leadlight::ui {

/// Bars side by side, each of parts on top of one another. Knows no texts but the numbers and names on its axes: Qt
/// Charts takes what it writes for HTML, so nothing of a lead is ever given to it. Follows the palette. GUI thread.
class BarChart final : public QChartView
{
    Q_OBJECT

public:
    struct Part
    {
        QBrush brush;
        std::vector<qint64> values; ///< one a bar
    };

    explicit BarChart(QWidget *parent = nullptr);

    /// @p name: of a bar, for the axis: ours, of numbers and dates. @p toolTip: of a bar, rich text.
    void showBars(const std::vector<Part> &parts, int bars, std::function<QString(int)> name,
                  std::function<QString(int)> toolTip);
    /// The middle of what is drawn of a bar, or of one of its parts, in the viewport.
    [[nodiscard]] QPoint middleOf(int bar, int part = -1) const;

Q_SIGNALS:
    /// @p part: -1 where there is none at that height.
    void clicked(int bar, int part);
    /// The palette has changed, and with it the brushes.
    void brushesWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    struct Hit
    {
        int bar = -1;
        int part = -1;
    };

    [[nodiscard]] Hit hitAt(const QPoint &position) const;
    void applyPalette();
    void nameBars();
    void scaleValues();

    QStackedBarSeries *m_series;
    QCategoryAxis *m_bars;
    QValueAxis *m_values;
    std::vector<Part> m_parts;
    int m_count = 0;
    int m_hovered = -1;
    std::function<QString(int)> m_name;
    std::function<QString(int)> m_toolTip;
};

} // namespace leadlight::ui
