// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightsentry.h"

#include "ui/common/icons.h"
#include "ui/common/shades.h"
#include "ui/insights/insightwords.h"
#include "ui/insights/silencewatch.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadlight::ui {

InsightsEntry::InsightsEntry(const SilenceWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton(this))
    , m_alarm(new QToolButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setObjectName(QStringLiteral("insightsTitle"));
    m_title->setText(tr("Insights"));
    m_title->setToolTip(tr("Leads by day, answers, and offers that fell silent (Ctrl+I)"));
    m_title->setAutoRaise(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setPalette(withDimmedText(palette()));
    m_alarm->setObjectName(QStringLiteral("silenceAlarm"));
    m_alarm->setIcon(lineIcon(QLatin1StringView("warning")));
    m_alarm->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_alarm->setAutoRaise(true);
    m_alarm->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 4, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_alarm);
    connect(m_title, &QToolButton::clicked, this, &InsightsEntry::pageWanted);
    connect(m_alarm, &QToolButton::clicked, this, &InsightsEntry::pageWanted);
    connect(&watch, &SilenceWatch::changed, this, [this, &watch] {
        m_alarm->setText(alarmText(watch.alarmCount()));
        m_alarm->setVisible(watch.alarmCount() > 0);
    });
}

void InsightsEntry::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_title->setPalette(withDimmedText(palette()));
}

} // namespace leadlight::ui
