// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/barchart.h"

#include "ui/common/shades.h"
#include "ui/common/spoken.h"

#include <QMouseEvent>
#include <QToolTip>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

/// The width of a bar and the gap beside it, as a share.
constexpr double barWidth = 0.8;
constexpr int valueLines = 4;

/// The next of 1, 2, 5, 10, 20, 50 ... that is not less.
qint64 niceStep(qint64 atLeast)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 step : {power, 2 * power, 5 * power}) {
            if (step >= atLeast)
                return step;
        }
    }
}

} // namespace

BarChart::BarChart(QWidget *parent)
    : QChartView(parent)
    , m_series(new QStackedBarSeries)
    , m_bars(new QCategoryAxis)
    , m_values(new QValueAxis)
{
    setSpokenRole(*this, QAccessible::Chart);
    setFrameShape(NoFrame);
    setLayoutDirection(Qt::LeftToRight); // time and numbers go on to the right everywhere
    setFocusPolicy(Qt::NoFocus); // what it shows can be had as a table
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setMinimumHeight(190);
    m_bars->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_bars->setGridLineVisible(false);
    m_bars->setStartValue(-0.5);
    m_values->setLabelFormat(QStringLiteral("%.0f"));
    m_values->setLineVisible(false);
    m_series->setBarWidth(barWidth);
    chart()->addSeries(m_series);
    chart()->addAxis(m_bars, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_series->attachAxis(m_bars);
    m_series->attachAxis(m_values);
    chart()->legend()->hide();
    chart()->setLocalizeNumbers(true);
    chart()->setMargins({});
    chart()->setBackgroundVisible(false);
    applyPalette();
}

// --- showing
// ----------------------------------------------------------------------------------------------------------

void BarChart::showBars(const std::vector<Part> &parts, int bars, std::function<QString(int)> name,
                        std::function<QString(int)> toolTip)
{
    m_parts = parts;
    m_count = bars;
    m_name = std::move(name);
    m_toolTip = std::move(toolTip);
    m_hovered = -1;
    m_series->clear();
    QList<QBarSet *> sets;
    for (const Part &part : m_parts) {
        auto *set = new QBarSet(QString(), this);
        QList<qreal> values;
        for (const qint64 value : part.values)
            values.append(double(value));
        set->append(values);
        set->setBrush(part.brush);
        set->setPen(Qt::NoPen);
        sets.append(set);
    }
    m_series->append(sets);
    scaleValues();
    nameBars();
}

void BarChart::scaleValues()
{
    qint64 most = 0;
    for (size_t bar = 0; bar < size_t(m_count); ++bar) {
        qint64 sum = 0;
        for (const Part &part : m_parts)
            sum += part.values[bar];
        most = std::max(most, sum);
    }
    const qint64 step = niceStep((most + valueLines - 1) / valueLines);
    const qint64 lines = std::max<qint64>(1, (most + step - 1) / step);
    m_values->setRange(0, double(step * lines));
    m_values->setTickCount(int(lines) + 1);
}

/// As many names as there is room for, at even distances.
void BarChart::nameBars()
{
    const QStringList old = m_bars->categoriesLabels();
    for (const QString &label : old)
        m_bars->remove(label);
    if (m_count == 0)
        return;
    m_bars->setRange(-0.5, m_count - 0.5);
    const int widest = fontMetrics().horizontalAdvance(m_name(m_count - 1)) * 3 / 2;
    const int fitting = std::clamp(viewport()->width() / std::max(widest, 1), 1, m_count);
    const int distance = (m_count + fitting - 1) / fitting;
    for (int bar = distance / 2; bar + distance / 4 < m_count; bar += distance)
        m_bars->append(m_name(bar), bar);
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    nameBars();
}

void BarChart::applyPalette()
{
    const QColor text = dimmedText(palette());
    setBackgroundBrush(palette().color(QPalette::Base));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_bars), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsBrush(text);
        axis->setLabelsFont(font());
        axis->setLinePen(hairline(palette()));
        axis->setGridLinePen(hairline(palette()));
    }
}

void BarChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyPalette();
        Q_EMIT brushesWanted();
    }
}

/// The bar under the pointer is framed.
void BarChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_hovered < 0)
        return;
    const auto at = [this](double x, double y) { return chart()->mapToPosition({x, y}, m_series); };
    const QRectF column(at(m_hovered - 0.5, m_values->max()), at(m_hovered + 0.5, 0));
    painter->setPen(dimmedText(palette()));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(column);
}

// --- pointing
// ---------------------------------------------------------------------------------------------------------

BarChart::Hit BarChart::hitAt(const QPoint &position) const
{
    const QPointF inChart = chart()->mapFromScene(mapToScene(position));
    if (m_count == 0 || !chart()->plotArea().contains(inChart))
        return {};
    const QPointF value = chart()->mapToValue(inChart, m_series);
    Hit hit{.bar = std::clamp(int(std::lround(value.x())), 0, m_count - 1), .part = -1};
    qint64 sum = 0;
    for (size_t part = 0; part < m_parts.size(); ++part) {
        sum += m_parts[part].values[size_t(hit.bar)];
        if (value.y() < double(sum)) {
            hit.part = int(part);
            break;
        }
    }
    return hit;
}

QPoint BarChart::middleOf(int bar, int part) const
{
    double from = 0;
    double until = 0;
    for (int each = 0; each < int(m_parts.size()) && (part < 0 || each <= part); ++each) {
        from = part < 0 ? 0 : until;
        until += double(m_parts[size_t(each)].values[size_t(bar)]);
    }
    const QPointF inChart = chart()->mapToPosition({double(bar), (from + until) / 2}, m_series);
    return mapFromScene(chart()->mapToScene(inChart));
}

void BarChart::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // for the release to come here
}

void BarChart::mouseReleaseEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->pos());
    if (event->button() == Qt::LeftButton && hit.bar >= 0)
        Q_EMIT clicked(hit.bar, hit.part);
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = hitAt(event->pos()).bar;
    if (bar == m_hovered)
        return;
    m_hovered = bar;
    viewport()->setCursor(bar < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
    if (bar < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), m_toolTip(bar), viewport());
}

void BarChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_hovered = -1;
    viewport()->update();
}

void BarChart::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolls the page
}

} // namespace leadlight::ui
