// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/filepage.h"

#include "ui/common/leadwords.h"
#include "ui/common/notelabel.h"
#include "ui/import/columnstable.h"
#include "ui/import/csvchoices.h"
#include "ui/import/filewords.h"
#include "ui/import/leadpreviewmodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace leadlight::ui {

namespace {

QTableView *makeLeadTable(LeadPreviewModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QStringLiteral("importLeads"));
    table->setAccessibleName(FilePage::tr("Leads of the file"));
    table->setModel(model);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    table->horizontalHeader()->setHighlightSections(false);
    table->setMinimumHeight(6 * (table->fontMetrics().height() + 6));
    return table;
}

/// As wide as what is in it, within limits: one cell may hold anything.
void fitColumns(QTableView &table)
{
    const int widest = table.fontMetrics().averageCharWidth() * 30;
    table.resizeColumnsToContents();
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.columnWidth(column) > widest)
            table.setColumnWidth(column, widest);
    }
}

} // namespace

FilePage::FilePage(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_map(new QPushButton(tr("Choose &columns"), this))
    , m_choices(new CsvChoices(this))
    , m_columns(new ColumnsTable(this))
    , m_note(new NoteLabel(QStringLiteral("importNote"), this))
    , m_leadsTitle(new QLabel(tr("As &leads:"), this))
    , m_leads(new LeadPreviewModel(this))
    , m_table(makeLeadTable(m_leads, this))
{
    m_words->setObjectName(QStringLiteral("importWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_map->setObjectName(QStringLiteral("importMap"));
    m_map->setToolTip(tr("Decide yourself what each column of this file is"));
    m_map->setAutoDefault(false);
    m_leadsTitle->setBuddy(m_table);
    m_leadsTitle->setObjectName(QStringLiteral("importLeadsTitle"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_map, 0, Qt::AlignLeft);
    layout->addWidget(m_choices);
    layout->addWidget(m_columns);
    layout->addWidget(m_note);
    layout->addWidget(m_leadsTitle);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    showLooking({});
    connect(m_map, &QPushButton::clicked, this, &FilePage::mappingWanted);
    connect(m_columns, &ColumnsTable::columnsChosen, this, [this](const QList<leads::ColumnMapping::Column> &columns) {
        m_wishes.columns = columns;
        Q_EMIT wishesChanged(m_wishes);
    });
    connect(m_choices, &CsvChoices::dateOrderChosen, this, [this](leads::DateOrder order) {
        m_wishes.dateOrder = order;
        Q_EMIT wishesChanged(m_wishes);
    });
    connect(m_choices, &CsvChoices::formChosen, this,
            [this](char delimiter, leads::TextEncoding encoding, bool hasHeader) {
                // Which columns there are may change, too; what each of them is, is found out anew.
                m_wishes = {delimiter, encoding, hasHeader, m_wishes.dateOrder, std::nullopt};
                Q_EMIT wishesChanged(m_wishes);
            });
}

void FilePage::showLooking(const QString &name)
{
    m_words->setText(tr("Looking at %1\u2026").arg(shownLine(name)));
    m_words->show();
    m_note->show({});
    for (QWidget *each : QList<QWidget *>{m_map, m_choices, m_columns, m_leadsTitle, m_table})
        each->hide();
}

void FilePage::showFault(const QString &sentence)
{
    showLooking({});
    m_words->setText(shownLine(sentence));
}

void FilePage::showPreview(const QString &name, const exchange::FilePreview &preview, const leads::CsvWishes &wishes)
{
    //: %1 is the name of a file, %2 what it was recognised as, %3 how many leads it holds
    m_words->setText(tr("%1: %2, %3.").arg(shownLine(name), formatWords(preview), countWords(preview)));
    m_words->setVisible(!m_isInList);
    m_csv = preview.csv;
    m_wishes = wishes;
    if (m_csv) {
        const leads::ColumnMapping &mapping = m_csv->mapping;
        m_wishes = {mapping.delimiter, mapping.encoding, mapping.hasHeader, wishes.dateOrder, mapping.columns};
    }
    m_choices->setVisible(m_csv.has_value());
    m_columns->setVisible(m_csv.has_value());
    using Format = leads::FileDescription::Format;
    m_map->setVisible(!m_csv && preview.description.isCsv() && preview.description.format != Format::Export);
    m_note->show({});
    if (m_csv) {
        m_choices->setSample(*m_csv);
        m_columns->setSample(*m_csv);
        const QString fault = mappingFault(m_csv->mapping);
        m_note->show(fault.isEmpty() ? NoteLabel::Tone::Note : NoteLabel::Tone::Fault,
                     fault.isEmpty() ? mappingWarning(*m_csv) : fault);
    }
    showLeads(preview);
}

void FilePage::showLeads(const exchange::FilePreview &preview)
{
    m_leads->setLeads(preview.leads);
    m_leadsTitle->setVisible(!preview.leads.empty());
    m_table->setVisible(!preview.leads.empty());
    for (int column = 0; column < m_leads->columnCount(); ++column) {
        const bool isAlwaysThere = column == LeadPreviewModel::columnNamed(QLatin1StringView("name")) ||
                                   column == LeadPreviewModel::columnNamed(QLatin1StringView("email"));
        m_table->setColumnHidden(column, !isAlwaysThere && m_leads->isEmptyColumn(column));
    }
    // What is wrong with a lead is seen without scrolling.
    QHeaderView &header = *m_table->horizontalHeader();
    header.moveSection(header.visualIndex(LeadPreviewModel::marksColumn()), 1);
    fitColumns(*m_table);
}

} // namespace leadlight::ui
