// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/csvchoices.h"

#include "leads/csvscan.h"
#include "ui/common/flowlayout.h"
#include "ui/import/filewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace leadlight::ui {

namespace {

void choose(QComboBox &box, int value)
{
    const QSignalBlocker blocker(&box);
    box.setCurrentIndex(box.findData(value));
}

} // namespace

CsvChoices::CsvChoices(QWidget *parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout(12));
    m_delimiter = addChoice("importDelimiter", tr("&Delimiter"));
    for (const char delimiter : leads::csvDelimiters)
        m_delimiter->addItem(delimiterWords(delimiter), int(delimiter));
    m_encoding = addChoice("importEncoding", tr("&Encoding"));
    const QList<leads::TextEncoding> encodings = leads::readableEncodings();
    for (const leads::TextEncoding encoding : encodings)
        m_encoding->addItem(encodingWords(encoding), int(encoding));
    m_header = new QCheckBox(tr("The &first line is a header"), this);
    m_header->setObjectName(QStringLiteral("importHeader"));
    layout()->addWidget(m_header);
    m_dates = addChoice("importDates", tr("Da&tes"));
    //: How dates are written in a file
    m_dates->addItem(tr("day/month/year"), int(leads::DateOrder::DayFirst));
    m_dates->addItem(tr("month/day/year"), int(leads::DateOrder::MonthFirst));
    connect(m_delimiter, &QComboBox::currentIndexChanged, this, &CsvChoices::tellForm);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &CsvChoices::tellForm);
    connect(m_header, &QCheckBox::toggled, this, &CsvChoices::tellForm);
    connect(m_dates, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT dateOrderChosen(static_cast<leads::DateOrder>(m_dates->currentData().toInt())); });
}

QComboBox *CsvChoices::addChoice(const char *name, const QString &label)
{
    auto *pair = new QWidget(this);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *text = new QLabel(label, pair);
    auto *box = new QComboBox(pair);
    box->setObjectName(QLatin1StringView(name));
    text->setBuddy(box);
    row->addWidget(text);
    row->addWidget(box);
    layout()->addWidget(pair);
    return box;
}

void CsvChoices::setSample(const leads::CsvSample &sample)
{
    const leads::ColumnMapping &mapping = sample.mapping;
    choose(*m_delimiter, int(mapping.delimiter));
    choose(*m_encoding, int(mapping.encoding));
    choose(*m_dates, int(mapping.dateOrder));
    const QSignalBlocker blocker(m_header);
    m_header->setChecked(mapping.hasHeader);
    m_dates->parentWidget()->setVisible(sample.dateOrders != leads::DateOrders::Alike);
}

void CsvChoices::tellForm()
{
    Q_EMIT formChosen(static_cast<char>(m_delimiter->currentData().toInt()),
                      static_cast<leads::TextEncoding>(m_encoding->currentData().toInt()), m_header->isChecked());
}

} // namespace leadlight::ui
