// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/checkview.h"

#include "connectors/connectorkind.h"
#include "connectors/knownerrors.h"
#include "ui/common/iconlabel.h"
#include "ui/common/leadwords.h"
#include "ui/common/messagetext.h"
#include "ui/common/notelabel.h"
#include "ui/common/spoken.h"
#include "ui/connectors/checkrun.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight::ui {

using connectors::CheckReport;
using connectors::CheckStep;
using connectors::StepStatus;

namespace {

/// The marks of a step that runs and of one that has not begun, as Check::Observer gives and we continue them.
constexpr qint64 runs = -1;
constexpr qint64 waits = -2;

QLatin1StringView stepIcon(const CheckStep &step)
{
    if (step.durationMs == runs)
        return QLatin1StringView("sync");
    switch (step.finding.status) {
    case StepStatus::Pass:
        return QLatin1StringView("ok");
    case StepStatus::Warn:
        return QLatin1StringView("warning");
    case StepStatus::Fail:
        return QLatin1StringView("fault");
    case StepStatus::Skipped:
        break;
    }
    return step.durationMs == waits ? QLatin1StringView("open") : QLatin1StringView("skipped");
}

QString stepState(const CheckStep &step)
{
    if (step.durationMs == runs)
        return CheckView::tr("Checking\u2026");
    if (step.durationMs == waits)
        return CheckView::tr("Not yet");
    const QString word = statusWord(step.finding.status);
    //: How a step of a check ended, and how long it took: "Fine, 0.3 s"
    return step.finding.status == StepStatus::Skipped
               ? word
               : CheckView::tr("%1, %2").arg(word, durationText(step.durationMs));
}

QLabel *makeText(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->hide();
    return label;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

/// One step.
class CheckView::Row final : public QWidget
{
public:
    explicit Row(CheckView *view)
        : QWidget(view->widget())
        , m_icon(new IconLabel(16, this))
        , m_title(new QLabel(this))
        , m_state(new NoteLabel(QStringLiteral("stepState"), this))
        , m_note(makeText("stepNote", this))
        , m_cause(makeText("stepCause", this))
        , m_remedy(makeText("stepRemedy", this))
        , m_answer(new NoteLabel(QStringLiteral("stepAnswer"), this))
        , m_fix(new QPushButton(this))
    {
        setSpokenRole(*this, QAccessible::ListItem);
        m_title->setTextFormat(Qt::PlainText);
        m_title->setWordWrap(true);
        m_state->setWordWrap(false);
        setSpokenRole(*m_state, QAccessible::AlertMessage);
        m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_fix->setObjectName(QStringLiteral("fixThis"));
        m_fix->hide();
        connect(m_fix, &QPushButton::clicked, view, [this, view] { Q_EMIT view->fixWanted(m_field); });

        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(m_icon);
        head->addWidget(m_title, 1);
        head->addWidget(m_state);
        auto *below = new QVBoxLayout;
        below->setContentsMargins(16 + 8, 0, 0, 0);
        below->setSpacing(4);
        for (QWidget *each : std::initializer_list<QWidget *>{m_note, m_cause, m_remedy, m_answer})
            below->addWidget(each);
        below->addWidget(m_fix, 0, Qt::AlignLeft);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 4, 0, 4);
        layout->setSpacing(4);
        layout->addLayout(head);
        layout->addLayout(below);
    }

    void show(const CheckStep &step, const QString &kind)
    {
        const connectors::Finding &finding = step.finding;
        const bool isBad = finding.status == StepStatus::Fail || finding.status == StepStatus::Warn;
        const connectors::KnownError *known = isBad ? connectors::knownError(finding.diagnosis) : nullptr;
        setObjectName(QStringLiteral("step-") + step.id);
        m_icon->showIcon(stepIcon(step));
        QFont font = this->font();
        font.setBold(isBad || step.durationMs == runs);
        m_title->setFont(font);
        m_title->setText(stepTitle(step.id));
        m_state->show(finding.status == StepStatus::Fail ? NoteLabel::Tone::Fault : NoteLabel::Tone::Note,
                      stepState(step));
        m_icon->setAccessibleName(m_state->text());
        const QString spoken = m_title->text() + QStringLiteral(": ") + m_state->text();
        const bool isOther = spoken != accessibleName();
        setAccessibleName(spoken);
        m_state->setAccessibleName(spoken);
        if (isBad && isOther) // what goes well is not read aloud step by step
            showSpoken(*m_state);
        showText(m_note, shownText(translated(finding.note)));
        showText(m_cause, known ? translated(known->cause) : QString());
        showText(m_remedy, known ? remedyText(*known) : QString());
        m_answer->show(isBad ? answerText(finding) : QString());
        m_field = finding.field.isEmpty() && known ? QString(known->field) : finding.field;
        const connectors::ConnectorKind *owner = connectors::connectorKind(kind);
        const bool canFix = isBad && owner && owner->field(m_field);
        //: Button beside a failed step; %1 is the field's name
        m_fix->setText(CheckView::tr("Fix this: %1").arg(fieldName(kind, m_field)));
        m_fix->setVisible(canFix);
        setVisible(true);
    }

private:
    [[nodiscard]] static QString answerText(const connectors::Finding &finding)
    {
        QStringList lines;
        if (!finding.code.isEmpty())
            lines.append(CheckView::tr("Code: %1").arg(shownLine(finding.code)));
        if (!finding.detail.isEmpty())
            lines.append(CheckView::tr("What the service said: %1").arg(shownText(finding.detail)));
        return lines.join(QLatin1Char('\n'));
    }

    IconLabel *m_icon;
    QLabel *m_title;
    NoteLabel *m_state;
    QLabel *m_note;
    QLabel *m_cause;
    QLabel *m_remedy;
    NoteLabel *m_answer;
    QPushButton *m_fix;
    QString m_field;
};

CheckView::CheckView(QWidget *parent)
    : QScrollArea(parent)
    , m_sentence(makeText("checkSentence", this))
    , m_question(new QWidget(this))
    , m_questionText(new QLabel(m_question))
    , m_layout(nullptr)
{
    setObjectName(QStringLiteral("checkView"));
    setAccessibleName(tr("Steps of the check"));
    setSpokenRole(*this, QAccessible::Pane);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);

    m_question->setObjectName(QStringLiteral("checkQuestion"));
    m_questionText->setObjectName(QStringLiteral("checkQuestionText"));
    m_questionText->setTextFormat(Qt::PlainText);
    m_questionText->setWordWrap(true);
    auto *yes = new QPushButton(tr("Yes, go on"), m_question);
    auto *no = new QPushButton(tr("No"), m_question);
    yes->setObjectName(QStringLiteral("answerYes"));
    no->setObjectName(QStringLiteral("answerNo"));
    connect(yes, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(no, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
    auto *answers = new QHBoxLayout;
    answers->addWidget(yes);
    answers->addWidget(no);
    answers->addStretch();
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins(16 + 8, 4, 0, 8);
    question->addWidget(m_questionText);
    question->addLayout(answers);
    m_question->hide();

    auto *inside = new QWidget(this);
    m_layout = new QVBoxLayout(inside);
    m_layout->setContentsMargins(12, 8, 12, 8);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_sentence);
    m_layout->addWidget(m_question);
    m_layout->addStretch();
    setWidget(inside);
    inside->setAutoFillBackground(false);
}

void CheckView::show(const CheckReport &report)
{
    m_question->hide();
    showSteps(report.steps, report.kind, false);
}

void CheckView::showRun(const CheckRun &run, const connectors::Connector &connector)
{
    QList<CheckStep> steps = run.report().steps;
    const qsizetype begun = steps.size();
    if (const connectors::ConnectorKind *kind = connectors::connectorKind(connector.kind)) {
        const QList<QLatin1StringView> all = kind->checkSteps(connector, run.sendsTestLead());
        for (qsizetype i = begun; i < all.size(); ++i)
            steps.append({all.at(i), {.status = StepStatus::Skipped}, waits});
    }
    showSteps(steps, connector.kind, true);
    const std::optional<connectors::Message> &question = run.question();
    m_questionText->setText(question ? shownText(translated(*question)) : QString());
    m_question->setVisible(question.has_value());
    if (question) {
        // Below the step that asks.
        m_layout->removeWidget(m_question);
        m_layout->insertWidget(1 + int(begun), m_question);
        ensureWidgetVisible(m_question);
    }
}

void CheckView::showSentence(const QString &sentence)
{
    m_question->hide();
    showSteps({}, {}, false);
    showText(m_sentence, sentence);
}

void CheckView::showSteps(const QList<CheckStep> &steps, const QString &kind, bool isRunning)
{
    showText(m_sentence,
             steps.isEmpty() && !isRunning ? tr("This kind of connector has nothing to check.") : QString());
    while (m_rows.size() < size_t(steps.size())) {
        m_rows.push_back(new Row(this));
        m_layout->insertWidget(m_layout->count() - 1, m_rows.back());
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (i < size_t(steps.size()))
            m_rows[i]->show(steps.at(qsizetype(i)), kind);
        else
            m_rows[i]->hide();
    }
}

} // namespace leadlight::ui
