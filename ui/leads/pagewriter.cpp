// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/pagewriter.h"

#include "ui/common/leadwords.h"

#include <QDateTime>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QTextLayout>

#include <cmath>

namespace leadlight::ui {

namespace {

constexpr qreal bodySize = 9;
constexpr qreal smallSize = 7.5;
constexpr qreal titleSize = 13;
constexpr qreal headHeight = 38;
constexpr qreal footHeight = 16;
constexpr qreal nameWidth = 120;
constexpr qreal gap = 6;
constexpr int anyLines = 100'000;
constexpr int linesOfACell = 3;

} // namespace

PageWriter::PageWriter(QPagedPaintDevice &device, Page page, std::stop_token stop)
    : m_device(device)
    , m_page(std::move(page))
    , m_stop(std::move(stop))
{
}

PageWriter::~PageWriter() = default;

int PageWriter::write(const std::function<void(PageWriter &)> &content)
{
    if (!m_painter.begin(&m_device))
        return 0;
    m_area = QRectF(0, pixels(headHeight), m_device.width(), 0);
    m_area.setBottom(m_device.height() - pixels(footHeight));
    run(content);
    m_all = m_number;
    m_isCut = m_isFull;
    m_isCounting = false;
    run(content);
    return m_painter.end() && !m_stop.stop_requested() ? m_all : 0;
}

void PageWriter::run(const std::function<void(PageWriter &)> &content)
{
    m_number = 0;
    m_isFull = false;
    m_columns.clear();
    beginPage();
    content(*this);
}

qreal PageWriter::pixels(qreal points) const
{
    return points * m_device.logicalDpiY() / 72.0;
}

std::unique_ptr<QTextLayout> PageWriter::laidOut(const QString &text, Ink ink, Box box) const
{
    QFont font(m_page.font);
    font.setPointSizeF(ink.size);
    font.setBold(ink.isBold);
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    auto layout = std::make_unique<QTextLayout>(lines, QFont(font, &m_device), &m_device);
    QTextOption option;
    option.setWrapMode(hasEndlessWord(text) ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    qreal y = 0;
    for (int i = 0; i < box.mostLines; ++i) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

void PageWriter::draw(QTextLayout &layout, QPointF at, int first, int count, bool isQuiet)
{
    if (m_isCounting || count == 0)
        return;
    m_painter.setPen(isQuiet ? QColor(90, 90, 90) : QColor(Qt::black));
    const qreal top = layout.lineAt(first).y();
    for (int i = first; i < first + count; ++i)
        layout.lineAt(i).draw(&m_painter, at - QPointF(0, top));
}

void PageWriter::flow(const QString &text, Ink ink, Box box)
{
    const auto layout = laidOut(text, ink, box);
    for (int i = 0; i < layout->lineCount() && !isOver(); ++i) {
        const qreal height = layout->lineAt(i).height();
        if (!makeRoom(height))
            return;
        draw(*layout, QPointF(box.left, m_y), i, 1, ink.isQuiet);
        m_y += height;
    }
}

/// False where there is none left.
bool PageWriter::makeRoom(qreal height)
{
    if (isOver())
        return false;
    if (m_y + height <= m_area.bottom())
        return true;
    if (m_number == m_page.mostPages) {
        m_isFull = true;
        return false;
    }
    beginPage();
    return true;
}

void PageWriter::beginPage()
{
    if (m_number++ > 0 && !m_isCounting)
        m_device.newPage();
    m_y = m_area.top();
    const auto line = [this](const QString &text, Ink ink, qreal y) {
        draw(*laidOut(text, ink, {0, m_area.width(), 1}), QPointF(0, y), 0, 1, ink.isQuiet);
    };
    line(m_page.title, {titleSize, true}, 0);
    if (!m_page.subtitle.isEmpty())
        line(m_page.subtitle, {smallSize, false, true}, pixels(18));
    const QLocale locale;
    QString foot = tr("Page %1 of %2").arg(locale.toString(m_number), locale.toString(m_all));
    if (m_isCut && m_number == m_page.mostPages)
        foot += QStringLiteral(" \u00b7 ") + tr("What does not fit on %1 pages is in an export.").arg(m_page.mostPages);
    line(foot, {smallSize, false, true}, m_area.bottom() + pixels(5));
    if (!m_isCounting) {
        m_painter.setPen(QPen(QColor(170, 170, 170), pixels(0.5)));
        for (const qreal y : {m_area.top() - pixels(5), m_area.bottom() + pixels(2)})
            m_painter.drawLine(QPointF(0, y), QPointF(m_area.width(), y));
    }
    if (!m_columns.isEmpty())
        tableHead();
}

void PageWriter::paragraph(const QString &text, qreal size, bool isBold)
{
    if (text.isEmpty())
        return;
    flow(text, {size, isBold}, {0, m_area.width(), anyLines});
    m_y += pixels(3);
}

void PageWriter::heading(const QString &text)
{
    m_y += pixels(8);
    if (makeRoom(pixels(50)))
        paragraph(text, 10.5, true);
}

void PageWriter::pair(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const qreal left = pixels(nameWidth + gap);
    const auto title = laidOut(name, {smallSize, false, true}, {0, pixels(nameWidth), anyLines});
    if (!makeRoom(std::max(pixels(bodySize * 1.5), title->boundingRect().height())))
        return;
    draw(*title, QPointF(0, m_y + pixels(1)), 0, title->lineCount(), true);
    const qreal under = m_y + title->boundingRect().height();
    const int page = m_number;
    flow(value, {bodySize}, {left, m_area.width() - left, anyLines});
    if (m_number == page)
        m_y = std::max(m_y, under);
    m_y += pixels(2);
}

// --- tables
// -----------------------------------------------------------------------------------------------------------

void PageWriter::beginTable(const QList<Column> &columns)
{
    m_columns = columns;
    const auto scale = [this] {
        qreal all = 0;
        for (const Column &column : std::as_const(m_columns))
            all += column.width;
        for (Column &column : m_columns)
            column.width *= m_area.width() / all;
    };
    scale();
    // No title is broken within a word, where there is room.
    for (Column &column : m_columns) {
        const QStringList words = column.title.split(QLatin1Char(' '));
        for (const QString &word : words) {
            const auto line = laidOut(word, {smallSize, true}, {0, m_area.width(), 1});
            column.width = std::max(column.width, line->maximumWidth() + pixels(2 * gap));
        }
    }
    scale();
    tableHead();
}

void PageWriter::tableHead()
{
    qreal left = 0;
    qreal height = 0;
    for (const Column &column : std::as_const(m_columns)) {
        const auto title = laidOut(column.title, {smallSize, true}, {0, column.width - pixels(gap), linesOfACell});
        draw(*title, QPointF(left, m_y), 0, title->lineCount(), false);
        height = std::max(height, title->boundingRect().height());
        left += column.width;
    }
    m_y += height + pixels(4);
}

void PageWriter::groupHeading(int level, const QString &text)
{
    m_y += pixels(4);
    const qreal left = pixels(10) * level;
    const auto line = laidOut(text, {bodySize, true}, {0, m_area.width() - left, 1});
    if (!makeRoom(line->boundingRect().height() + pixels(4 * bodySize)))
        return;
    draw(*line, QPointF(left, m_y), 0, 1, false);
    m_y += line->boundingRect().height() + pixels(2);
}

void PageWriter::row(const QStringList &cells)
{
    std::vector<std::unique_ptr<QTextLayout>> layouts;
    qreal height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        layouts.push_back(laidOut(cells[i], {smallSize}, {0, m_columns[i].width - pixels(gap), linesOfACell}));
        height = std::max(height, layouts.back()->boundingRect().height());
    }
    if (!makeRoom(height + pixels(3)))
        return;
    qreal left = 0;
    for (size_t i = 0; i < layouts.size(); ++i) {
        QTextLayout &layout = *layouts[i];
        draw(layout, QPointF(left, m_y), 0, layout.lineCount(), false);
        const QTextLine last = layout.lineAt(layout.lineCount() - 1);
        if (!m_isCounting && last.isValid() && last.textStart() + last.textLength() < layout.text().size()) {
            m_painter.setFont(layout.font());
            m_painter.drawText(
                QPointF(left + std::min(last.naturalTextWidth(), m_columns[qsizetype(i)].width - pixels(gap)),
                        m_y + last.y() + last.ascent()),
                QStringLiteral("\u2026"));
        }
        left += m_columns[qsizetype(i)].width;
    }
    m_y += height + pixels(1.5);
    if (!m_isCounting) {
        m_painter.setPen(QPen(QColor(215, 215, 215), pixels(0.3)));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_area.width(), m_y));
    }
    m_y += pixels(1.5);
}

} // namespace leadlight::ui
