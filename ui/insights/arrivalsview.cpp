// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/arrivalsview.h"

#include "ui/common/flowlayout.h"
#include "ui/common/leadwords.h"
#include "ui/common/notelabel.h"
#include "ui/common/spoken.h"
#include "ui/connectors/pagetitle.h"
#include "ui/insights/barchart.h"
#include "ui/insights/insighttable.h"
#include "ui/insights/insightwords.h"
#include "ui/insights/seriesbrush.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadlight::ui {

using leads::LeadField;

namespace {

constexpr int rowsShown = 10;

/// A button's text in which no character is a mnemonic.
QString asButtonText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

} // namespace

ArrivalsView::ArrivalsView(QWidget *parent)
    : QWidget(parent)
    , m_note(new NoteLabel(QStringLiteral("arrivalsNote"), this))
    , m_chart(new BarChart(this))
    , m_legend(new QWidget(this))
    , m_legendLayout(new FlowLayout(4))
    , m_tableView(new QTableView(this))
    , m_table(new InsightTable(this))
{
    m_chart->setObjectName(QStringLiteral("arrivalsChart"));
    m_legend->setObjectName(QStringLiteral("arrivalsLegend"));
    m_legend->setLayout(m_legendLayout);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_note);
    layout->addWidget(m_chart);
    layout->addWidget(m_legend);
    layout->addWidget(m_tableView);
    connect(m_chart, &BarChart::clicked, this, &ArrivalsView::wantLeads);
    connect(m_chart, &BarChart::brushesWanted, this, [this] {
        fillChart();
        fillLegend();
    });
}

QWidget *ArrivalsView::makeHead()
{
    auto *head = new QWidget(this);
    m_title = pageTitle(QString(), head);
    m_title->setObjectName(QStringLiteral("arrivalsTitle"));
    m_title->setWordWrap(false);
    m_chooser = new QComboBox(head);
    m_chooser->setObjectName(QStringLiteral("arrivalsBy"));
    m_chooser->setAccessibleName(tr("Count leads by"));
    m_chooser->setAccessibleDescription(m_chooser->accessibleName()); // on Linux its choice is read as its name
    for (const auto field : {LeadField::Source, LeadField::Action, LeadField::Offer, LeadField::Country})
        //: %1 is "Source", "Action", "Offer" or "Country"
        m_chooser->addItem(tr("By %1").arg(groupingFieldName(field).toLower()), int(field));
    m_tableButton = new QToolButton(head);
    m_tableButton->setObjectName(QStringLiteral("arrivalsTableButton"));
    m_tableButton->setText(tr("As a table"));
    m_tableButton->setCheckable(true);
    m_tableButton->setFocusPolicy(Qt::StrongFocus);
    m_chart->setAccessibleDescription(tr("Its numbers are read with the button \"%1\".").arg(m_tableButton->text()));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_chooser);
    layout->addWidget(m_tableButton);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &ArrivalsView::fieldChosen);
    connect(m_tableButton, &QToolButton::toggled, this, [this](bool isTable) {
        m_tableView->setVisible(isTable);
        m_chart->setVisible(!isTable);
    });
    return head;
}

void ArrivalsView::makeTable()
{
    m_tableView->setObjectName(QStringLiteral("arrivalsTable"));
    m_tableView->setAccessibleName(tr("Leads by day"));
    m_tableView->setModel(m_table);
    m_tableView->setShowGrid(false);
    m_tableView->setTabKeyNavigation(false);
    m_tableView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tableView->verticalHeader()->hide();
    m_tableView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_tableView->horizontalHeader()->setHighlightSections(false);
    m_tableView->horizontalHeader()->setMaximumSectionSize(50 * fontMetrics().averageCharWidth());
    m_tableView->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_tableView->setFixedHeight((rowsShown + 2) * (fontMetrics().height() + 6));
    m_tableView->hide();
    const auto open = [this] {
        const QModelIndex index = m_tableView->currentIndex();
        if (index.isValid())
            wantLeads(m_table->barOf(index.row()), InsightTable::partOf(index.column()));
    };
    connect(m_tableView, &QTableView::doubleClicked, this, open);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(key, m_tableView);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(tr("In the table of the insights: show these leads"));
        connect(shortcut, &QShortcut::activated, this, open);
    }
}

LeadField ArrivalsView::field() const
{
    return LeadField(m_chooser->currentData().toInt());
}

// --- showing
// ----------------------------------------------------------------------------------------------------------

void ArrivalsView::show(const store::Insight &insight, const DaySpan &span)
{
    m_insight = insight;
    m_field = field();
    m_span = span;
    m_buckets = DayBuckets(span);
    m_values.clear();
    for (const store::Insight::Series &series : m_insight.series)
        m_values.push_back(m_buckets.sums(series.perDay));
    switch (m_buckets.unit()) {
    case DayBuckets::Unit::Day:
        m_title->setText(tr("Leads a day"));
        break;
    case DayBuckets::Unit::Week:
        m_title->setText(tr("Leads a week"));
        break;
    case DayBuckets::Unit::Month:
        m_title->setText(tr("Leads a month"));
        break;
    case DayBuckets::Unit::Year:
        m_title->setText(tr("Leads a year"));
        break;
    }
    const QString between = QLocale().toString(span.first, QLocale::ShortFormat) + QStringLiteral(" \u2013 ") +
                            QLocale().toString(span.last, QLocale::ShortFormat);
    //: %1 is "1,204 leads", %2 two dates
    m_note->show(insight.count == 0
                     ? tr("No lead was received in these days (%1).").arg(between)
                     : tr("%1 in these days (%2), test leads left out.").arg(leadsText(insight.count), between));
    fillChart();
    fillLegend();
    fillTable();
}

QBrush ArrivalsView::brushOf(size_t series) const
{
    return m_insight.series[series].isRest ? restBrush(palette()) : seriesBrush(int(series), palette());
}

void ArrivalsView::fillChart()
{
    std::vector<BarChart::Part> parts;
    for (size_t i = 0; i < m_values.size(); ++i)
        parts.push_back({brushOf(i), m_values[i]});
    m_chart->showBars(
        parts, m_buckets.count(), [this](int bar) { return m_buckets.shortName(bar); },
        [this](int bar) { return toolTipOf(bar); });
    //: For a screen reader: %1 is "Leads a day", %2 a sentence with their number
    m_chart->setAccessibleName(tr("%1, a chart. %2").arg(m_title->text(), m_note->text()));
}

QString ArrivalsView::toolTipOf(int bar) const
{
    qint64 sum = 0;
    for (const auto &values : m_values)
        sum += values[size_t(bar)];
    QStringList lines{m_buckets.name(bar) + QStringLiteral(": ") + leadsText(sum)};
    for (size_t i = 0; i < m_values.size(); ++i) {
        if (const qint64 count = m_values[i][size_t(bar)]; count > 0)
            lines.append(seriesText(m_field, m_insight.series[i]) + QStringLiteral(": ") + QLocale().toString(count));
    }
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return QStringLiteral("<qt>") + lines.join(QStringLiteral("<br>")) + QStringLiteral("</qt>");
}

/// The buttons are used again, so that the one with the focus keeps it.
void ArrivalsView::fillLegend()
{
    while (m_legendLayout->count() > int(m_insight.series.size())) {
        const std::unique_ptr<QLayoutItem> item(m_legendLayout->takeAt(m_legendLayout->count() - 1));
        delete item->widget();
    }
    while (m_legendLayout->count() < int(m_insight.series.size())) {
        auto *button = new QToolButton(m_legend);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        const int part = m_legendLayout->count();
        connect(button, &QToolButton::clicked, this, [this, part] { wantLeads(-1, part); });
        m_legendLayout->addWidget(button);
    }
    for (size_t i = 0; i < m_insight.series.size(); ++i) {
        const store::Insight::Series &series = m_insight.series[i];
        auto *button = qobject_cast<QToolButton *>(m_legendLayout->itemAt(int(i))->widget());
        const QString text = seriesText(m_field, series) + QStringLiteral("  ") + QLocale().toString(series.count);
        button->setText(asButtonText(text));
        button->setAccessibleName(text);
        button->setIcon(swatch(brushOf(i), 14, devicePixelRatioF()));
        setPlainToolTip(*button, tr("Show these leads"));
        button->show();
    }
    m_legend->updateGeometry();
}

void ArrivalsView::fillTable()
{
    QStringList bars;
    for (int bar = 0; bar < m_buckets.count(); ++bar)
        bars.append(m_buckets.name(bar));
    QStringList parts;
    for (const store::Insight::Series &series : m_insight.series)
        parts.append(seriesText(m_field, series));
    const QModelIndex current = m_tableView->currentIndex();
    m_table->show(bars, parts, m_values);
    m_tableView->setCurrentIndex(m_table->index(std::max(current.row(), 0), std::max(current.column(), 0)));
    m_tableView->resizeColumnsToContents();
}

void ArrivalsView::wantLeads(int bar, int part)
{
    const DaySpan span = bar < 0 ? m_span : m_buckets.span(bar);
    Q_EMIT leadsWanted(leadsBehind(span, part < 0 ? QString() : seriesFilter(m_field, m_insight, size_t(part))));
}

} // namespace leadlight::ui
