// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/answersview.h"

#include "ui/common/flowlayout.h"
#include "ui/common/joined.h"
#include "ui/common/leadwords.h"
#include "ui/common/notelabel.h"
#include "ui/common/spoken.h"
#include "ui/connectors/pagetitle.h"
#include "ui/insights/barchart.h"
#include "ui/insights/insightwords.h"
#include "ui/insights/seriesbrush.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

namespace leadlight::ui {

namespace {

constexpr double ticksPerHour = 3600.0 * 10'000'000;

QString withShare(const QString &words, qint64 count, qint64 all)
{
    const QLocale locale;
    const QString text = words + QStringLiteral("  ") + locale.toString(count);
    if (all == 0)
        return text;
    //: %1 is "Answered later 120", %2 the share in percent
    return AnswersView::tr("%1 (%2\u00a0%)").arg(text, locale.toString(double(count) * 100 / double(all), 'f', 0));
}

} // namespace

AnswersView::AnswersView(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new NoteLabel(QStringLiteral("answersNote"), this))
    , m_inTime(new QLabel(this))
    , m_late(new QLabel(this))
    , m_waiting(new QToolButton(this))
    , m_unanswered(new QToolButton(this))
    , m_chartNote(new NoteLabel(QStringLiteral("answersChartNote"), this))
    , m_chart(new BarChart(this))
{
    m_inTime->setObjectName(QStringLiteral("answeredInTime"));
    m_late->setObjectName(QStringLiteral("answeredLate"));
    m_waiting->setObjectName(QStringLiteral("waitingLeads"));
    m_unanswered->setObjectName(QStringLiteral("unansweredLeads"));
    m_chart->setObjectName(QStringLiteral("answersChart"));
    m_chart->setMinimumHeight(150);
    auto *numbers = new FlowLayout(12);
    for (QLabel *label : {m_inTime, m_late}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(0, 4, 0, 4);
        numbers->addWidget(label);
    }
    for (QToolButton *button : {m_waiting, m_unanswered}) {
        button->setFocusPolicy(Qt::StrongFocus);
        setPlainToolTip(*button, tr("Show these leads"));
        numbers->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(pageTitle(tr("Time to first answer"), this));
    layout->addWidget(m_sentence);
    layout->addLayout(numbers);
    layout->addWidget(m_chartNote);
    layout->addWidget(m_chart);
    connect(m_waiting, &QToolButton::clicked, this, [this] { Q_EMIT leadsWanted(waitingBehind(m_span)); });
    connect(m_unanswered, &QToolButton::clicked, this, [this] { Q_EMIT leadsWanted(unansweredBehind(m_span)); });
    connect(m_chart, &BarChart::brushesWanted, this, &AnswersView::fillChart);
}

void AnswersView::show(const store::AnswerTimes &times, const DaySpan &span)
{
    m_times = times;
    m_span = span;
    const qint64 all = times.answeredInTime + times.answeredLate + times.waiting + times.unanswered;
    m_sentence->show(sentence());
    m_inTime->setText(withShare(tr("Answered within 24 hours"), times.answeredInTime, all));
    m_late->setText(withShare(tr("Answered later"), times.answeredLate, all));
    m_waiting->setText(withShare(tr("Waiting for less than a day"), times.waiting, all));
    m_unanswered->setText(withShare(tr("Not answered for a day or longer"), times.unanswered, all));
    m_waiting->setEnabled(times.waiting > 0);
    m_unanswered->setEnabled(times.unanswered > 0);
    fillChart();
}

QString AnswersView::sentence() const
{
    const qint64 answered = m_times.answeredInTime + m_times.answeredLate;
    const QString what =
        tr("A lead counts as answered when its status is first set to something other than New. Test leads and people "
           "who are not to be contacted are left out.");
    if (answered == 0)
        return joinedSentences({tr("No lead of these days has been answered yet."), what});
    //: %1 is "120 leads", %2 a length of time
    const QString half = tr("%1 of these days answered, half of them within %2.")
                             .arg(leadsText(answered), durationText(double(m_times.medianTicks) / ticksPerHour));
    return joinedSentences({half, what});
}

void AnswersView::fillChart()
{
    const bool hasAny =
        std::any_of(m_times.perHour.begin(), m_times.perHour.end(), [](quint32 count) { return count > 0; });
    m_chart->setVisible(hasAny);
    m_chartNote->show(hasAny ? tr("Answers by the hours that the person waited, of those within 24:") : QString());
    if (!hasAny)
        return;
    const std::vector<qint64> values(m_times.perHour.begin(), m_times.perHour.end());
    const auto hours = [](int hour) {
        const QLocale locale;
        //: An axis: answered after 3 to 4 hours
        return tr("%1 to %2 h").arg(locale.toString(hour), locale.toString(hour + 1));
    };
    m_chart->showBars({{seriesBrush(0, palette()), values}}, int(values.size()), hours, [hours, values](int hour) {
        return plainToolTip(hours(hour) + QStringLiteral(": ") + leadsText(values[size_t(hour)]));
    });
    QStringList spoken;
    for (size_t hour = 0; hour < values.size(); ++hour) {
        if (values[hour] > 0)
            spoken.append(hours(int(hour)) + QStringLiteral(": ") + QLocale().toString(values[hour]));
    }
    m_chart->setAccessibleName(joinedSentences({m_chartNote->text(), joinedItems(spoken)}));
}

} // namespace leadlight::ui
