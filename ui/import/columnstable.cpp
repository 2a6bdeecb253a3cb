// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/columnstable.h"

#include "ui/import/columnsmodel.h"
#include "ui/import/filewords.h"

#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

namespace leadlight::ui {

namespace {

using leads::ColumnMapping;

/// Scrolls the table to itself when it gets the focus, and lets the wheel turn the table.
class PartChooser final : public QComboBox
{
public:
    PartChooser(ColumnsTable &table, int column)
        : QComboBox(&table)
        , m_table(table)
        , m_column(column)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        addItem(columnWords(std::nullopt), QString());
        insertSeparator(1);
        for (const leads::MappablePart &each : leads::mappableParts())
            addItem(columnWords(each.part), QString(each.id));
        setMaxVisibleItems(count());
        connect(this, &QComboBox::currentTextChanged, this, &QWidget::setToolTip);
    }

    void choose(ColumnMapping::Column column)
    {
        setCurrentIndex(std::max(0, findData(QString(leads::idOf(column)))));
        setToolTip(currentText()); // which may have no room
    }
    [[nodiscard]] ColumnMapping::Column chosen() const { return leads::mappablePartNamed(currentData().toString()); }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QComboBox::focusInEvent(event);
        m_table.scrollTo(m_table.model()->index(ColumnsModel::chooserRow, m_column));
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    ColumnsTable &m_table;
    const int m_column;
};

} // namespace

ColumnsTable::ColumnsTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ColumnsModel(this))
{
    setObjectName(QStringLiteral("importColumns"));
    setAccessibleName(tr("Columns of the file"));
    setModel(m_model);
    setTabKeyNavigation(false);
    setSelectionMode(NoSelection);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
}

void ColumnsTable::setSample(const leads::CsvSample &sample)
{
    if (m_header != sample.mapping.header || m_rows != sample.rows) {
        m_header = sample.mapping.header;
        m_rows = sample.rows;
        m_model->setSample(sample);
        makeChoosers();
        // With a chooser as the current cell, the table could not have the focus itself.
        if (m_model->rowCount() > 1)
            setCurrentIndex(m_model->index(ColumnsModel::chooserRow + 1, 0));
        setRowHeights();
        updateGeometry();
    }
    for (qsizetype i = 0; i < m_choosers.size(); ++i) {
        const QSignalBlocker blocker(m_choosers[i]);
        static_cast<PartChooser *>(m_choosers[i])->choose(sample.mapping.columns.value(i));
        // What is chosen can be read; a column that somebody has made wider stays so.
        const int needed = fontMetrics().horizontalAdvance(m_choosers[i]->currentText()) + 3 * fontMetrics().height();
        if (columnWidth(int(i)) < needed)
            setColumnWidth(int(i), needed);
    }
}

void ColumnsTable::makeChoosers()
{
    m_choosers.clear(); // the view deletes them with its index widgets
    const int width = fontMetrics().averageCharWidth() * 20;
    QWidget *before = this;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        auto *chooser = new PartChooser(*this, column);
        chooser->setObjectName(QStringLiteral("importColumn%1").arg(column));
        //: Accessible name of a choice: what a column of a file is for a lead
        chooser->setAccessibleName(tr("Property for column %1").arg(m_model->nameOf(column)));
        connect(chooser, &QComboBox::currentIndexChanged, this, &ColumnsTable::tellChoice);
        setIndexWidget(m_model->index(ColumnsModel::chooserRow, column), chooser);
        setColumnWidth(column, width);
        setTabOrder(before, chooser);
        before = chooser;
        m_choosers.append(chooser);
    }
}

void ColumnsTable::setRowHeights()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, fontMetrics().height() + 6);
    if (!m_choosers.isEmpty())
        setRowHeight(ColumnsModel::chooserRow, m_choosers.first()->sizeHint().height());
}

void ColumnsTable::tellChoice()
{
    QList<ColumnMapping::Column> columns;
    for (const QComboBox *chooser : std::as_const(m_choosers))
        columns.append(static_cast<const PartChooser *>(chooser)->chosen());
    Q_EMIT columnsChosen(columns);
}

QSize ColumnsTable::sizeHint() const
{
    const int height = horizontalHeader()->sizeHint().height() + verticalHeader()->length() +
                       horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
    return {QTableView::sizeHint().width(), height};
}

void ColumnsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setRowHeights();
        updateGeometry();
    }
}

} // namespace leadlight::ui
