// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/completionlist.h"

#include "ui/common/leadwords.h"
#include "ui/common/shades.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace leadlight::ui {

namespace {

constexpr int mostRowsShown = 12;
constexpr int widestValue = 320;

/// Rows as high as the side panel's, texts off the edges.
class AiryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 8};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == 2)
            option->rect.adjust(0, 0, -6, 0);
    }
};

} // namespace

CompletionList::CompletionList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("completions"));
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    setColumnCount(3);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setFrameStyle(Box | Plain);
    setItemDelegate(new AiryDelegate(this));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(8);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(this, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem *item) { Q_EMIT chosen(m_completions.at(indexOfTopLevelItem(item))); });
    hide();
}

void CompletionList::offer(const QList<leads::FilterCompletion> &completions, const QPoint &at)
{
    m_completions = completions;
    while (topLevelItemCount() > completions.size())
        delete takeTopLevelItem(topLevelItemCount() - 1);
    while (topLevelItemCount() < completions.size())
        new QTreeWidgetItem(this);
    for (int i = 0; i < completions.size(); ++i) {
        const leads::FilterCompletion &each = completions.at(i);
        QTreeWidgetItem *item = topLevelItem(i);
        const QString count = each.count < 0 ? QString() : QLocale().toString(each.count);
        item->setText(0, each.shown.isEmpty() ? QStringLiteral("\"\"") : shownLine(each.shown));
        item->setText(1, shownLine(each.words));
        item->setText(2, count);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    applyPalette();
    setCurrentItem(nullptr);
    clearSelection();
    verticalScrollBar()->setValue(0);
    fitInto(at);
    raise();
    show();
}

void CompletionList::applyPalette()
{
    const QPalette plain = parentWidget()->palette();
    QPalette framed;
    framed.setColor(QPalette::WindowText, mixed(plain.color(QPalette::Text), plain.color(QPalette::Base), 0.4));
    setPalette(framed); // all but the frame as around it
    const QColor dimmed = dimmedText(plain);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (const int column : {1, 2})
            topLevelItem(i)->setForeground(column, dimmed);
    }
}

void CompletionList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        applyPalette();
}

/// Never wider or higher than the window has room for.
void CompletionList::fitInto(const QPoint &at)
{
    int widths[3] = {0, 0, 0};
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int column = 0; column < 3; ++column)
            widths[column] = std::max(widths[column], fontMetrics().horizontalAdvance(topLevelItem(i)->text(column)));
    }
    constexpr int air = 24;
    setColumnWidth(0, std::min(widths[0], widestValue) + air);
    setColumnWidth(2, widths[2] > 0 ? widths[2] + air : 8);
    const bool scrolls = topLevelItemCount() > mostRowsShown;
    const int wanted = columnWidth(0) + std::min(widths[1], widestValue) + air + columnWidth(2) + 2 * frameWidth() +
                       (scrolls ? verticalScrollBar()->sizeHint().width() : 0);
    const QSize room = parentWidget()->size();
    const int width = std::min(std::max(wanted, 220), room.width());
    const int rows = std::min(topLevelItemCount(), mostRowsShown);
    const int height = std::min(rows * sizeHintForRow(0) + 2 * frameWidth(), room.height() - at.y());
    setGeometry(std::clamp(at.x(), 0, room.width() - width), at.y(), width, height);
}

void CompletionList::highlightNext(int steps)
{
    const int row = currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
    const int next = std::min(std::max(row, row < 0 && steps > 1 ? 0 : row) + steps, topLevelItemCount() - 1);
    if (next < 0) {
        setCurrentItem(nullptr);
        clearSelection();
        Q_EMIT highlightMoved({});
        return;
    }
    setCurrentItem(topLevelItem(next));
    QStringList words;
    for (int column = 0; column < 3; ++column) {
        if (const QString text = currentItem()->text(column); !text.isEmpty())
            words.append(text);
    }
    Q_EMIT highlightMoved(words.join(QStringLiteral(", ")));
}

const leads::FilterCompletion *CompletionList::highlighted() const
{
    return currentItem() ? &m_completions.at(indexOfTopLevelItem(currentItem())) : nullptr;
}

} // namespace leadlight::ui
