// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight::ui {

EmptyState::EmptyState(const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(sentence, this))
    , m_buttons(new QWidget(this))
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

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_buttons, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

QPushButton *EmptyState::addButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(QString::fromLatin1(name));
    button->setMinimumHeight(2 * fontMetrics().height());
    button->setMinimumWidth(button->sizeHint().width() + 16);
    button->setDefault(m_buttons->layout()->count() == 0);
    m_buttons->layout()->addWidget(button);
    return button;
}

} // namespace leadlight::ui
