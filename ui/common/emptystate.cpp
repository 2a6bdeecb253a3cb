// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight::ui {

namespace {

constexpr int margin = 24;

} // namespace

EmptyState::EmptyState(const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(sentence, this))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    QFont font = m_sentence->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_sentence->setFont(font);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

QPushButton *EmptyState::addButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setMinimumHeight(2 * fontMetrics().height());
    button->setMinimumWidth(button->sizeHint().width() + 16);
    button->setDefault(m_buttons->count() == 0);
    if (button->isDefault())
        setFocusProxy(button);
    m_buttons->addWidget(button);
    return button;
}

QSize EmptyState::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < m_buttons->count(); ++i)
        widest = std::max(widest, m_buttons->itemAt(i)->minimumSize().width());
    return {widest + 2 * margin, QWidget::minimumSizeHint().height()};
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    int all = m_buttons->spacing() * (m_buttons->count() - 1);
    for (int i = 0; i < m_buttons->count(); ++i)
        all += m_buttons->itemAt(i)->minimumSize().width();
    m_buttons->setDirection(all + 2 * margin <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace leadlight::ui
