// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/historyview.h"

#include "ui/common/notelabel.h"
#include "ui/common/valuetext.h"
#include "ui/leads/workwords.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr size_t mostShown = 50;

bool isEqual(const store::WorkEvent &a, const store::WorkEvent &b)
{
    return a.kind == b.kind && a.at == b.at && a.by == b.by && a.before == b.before && a.after == b.after;
}

} // namespace

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
{
    setObjectName(QStringLiteral("historyView"));
    m_heading->setObjectName(QStringLiteral("historyHeading"));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setAutoRaise(true);
    m_heading->setCheckable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading, 0, Qt::AlignLeft);
    connect(m_heading, &QToolButton::toggled, this, &HistoryView::showRows);
    showEvents({});
}

void HistoryView::showEvents(const std::vector<store::WorkEvent> &events)
{
    setVisible(!events.empty());
    if (std::equal(events.begin(), events.end(), m_events.begin(), m_events.end(), isEqual) && m_rows)
        return;
    m_events = events;
    m_heading->setText(tr("History (%1)").arg(QLocale().toString(qint64(m_events.size()))));
    showRows();
}

void HistoryView::showRows()
{
    const bool isOpen = m_heading->isChecked();
    m_heading->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    delete std::exchange(m_rows, nullptr);
    if (!isOpen || m_events.empty())
        return;
    m_rows = new QWidget(this);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const size_t shown = std::min(mostShown, m_events.size());
    for (size_t i = 0; i < shown; ++i)
        addRow(m_events[m_events.size() - 1 - i]);
    if (shown < m_events.size())
        layout->addWidget(new QLabel(tr("and %1 earlier").arg(QLocale().toString(qint64(m_events.size() - shown)))));
    this->layout()->addWidget(m_rows);
}

void HistoryView::addRow(const store::WorkEvent &event)
{
    const auto addLabel = [this](const QString &text) {
        auto *label = new QLabel(text, m_rows);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_rows->layout()->addWidget(label);
        return label;
    };
    addLabel(eventWords(event))->setObjectName(QStringLiteral("historyEvent"));
    using Kind = store::WorkChange::Kind;
    if (event.kind == Kind::EditNote || event.kind == Kind::RemoveNote) {
        auto *before = new ValueText(m_rows);
        before->setObjectName(QStringLiteral("historyNote"));
        before->setValue(event.before);
        before->setAccessibleName(tr("What the note said before"));
        m_rows->layout()->addWidget(before);
    }
    auto *maker = new NoteLabel(QStringLiteral("historyMaker"), m_rows);
    maker->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    maker->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    maker->show(eventMaker(event));
    m_rows->layout()->addWidget(maker);
}

} // namespace leadlight::ui
