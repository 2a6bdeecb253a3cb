// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QFont>
#include <QPainter>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>

class QPagedPaintDevice;
class QTextLayout;

namespace leadlight::ui {

/// Writes plain text on pages from the top down, a head and a foot with the page's number on each. What is written is
/// asked for twice, first to count the pages. Text is never read as anything but text. Any thread, one at a time.
/// Lengths are points.
class PageWriter final
{
    Q_DECLARE_TR_FUNCTIONS(leadlight::ui::PageWriter)

public:
    struct Page
    {
        QString title;
        QString subtitle; ///< in one line under it, cut where it is too long
        QString font;     ///< a family
        int mostPages = 0;
    };
    struct Column
    {
        QString title;
        qreal width; ///< in proportion to the others
    };

    PageWriter(QPagedPaintDevice &device, Page page, std::stop_token stop);
    ~PageWriter();
    Q_DISABLE_COPY_MOVE(PageWriter)

    /// Has @p content write twice. The number of pages; 0 where it was stopped or the device does not take them.
    [[nodiscard]] int write(const std::function<void(PageWriter &)> &content);
    /// Whether there is no point in writing more: stopped, or no page left.
    [[nodiscard]] bool isOver() const { return m_isFull || m_stop.stop_requested(); }
    /// Whether something found no page.
    [[nodiscard]] bool isCut() const { return m_isCut; }

    void paragraph(const QString &text, qreal size, bool isBold = false);
    /// With room for a few lines under it.
    void heading(const QString &text);
    /// A name and its value beside it; nothing where the value is empty.
    void pair(const QString &name, const QString &value);

    /// Rows from here on have these columns, whose titles stand on top of every page.
    void beginTable(const QList<Column> &columns);
    void groupHeading(int level, const QString &text);
    void row(const QStringList &cells);

private:
    struct Box
    {
        qreal left;
        qreal width;
        int mostLines;
    };
    struct Ink
    {
        qreal size;
        bool isBold = false;
        bool isQuiet = false;
    };

    [[nodiscard]] qreal pixels(qreal points) const;
    [[nodiscard]] std::unique_ptr<QTextLayout> laidOut(const QString &text, Ink ink, Box box) const;
    void draw(QTextLayout &layout, QPointF at, int first, int count, bool isQuiet);
    void flow(const QString &text, Ink ink, Box box);
    bool makeRoom(qreal height);
    void beginPage();
    void tableHead();
    void run(const std::function<void(PageWriter &)> &content);

    QPagedPaintDevice &m_device;
    const Page m_page;
    const std::stop_token m_stop;
    QPainter m_painter;
    QRectF m_area; ///< of the page, device pixels, without head and foot
    qreal m_y = 0;
    int m_number = 0;
    int m_all = 0;
    bool m_isCounting = true;
    bool m_isFull = false; ///< on this round
    bool m_isCut = false;
    QList<Column> m_columns;
};

} // namespace leadlight::ui
