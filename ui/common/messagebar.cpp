// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/messagebar.h"

#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/spoken.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace leadlight::ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(22, this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setSpokenRole(*this, QAccessible::AlertMessage);
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1); // a long word must not decide how wide the window is
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_dismiss = new QToolButton(this);
    m_dismiss->setObjectName(QStringLiteral("messageDismiss"));
    m_dismiss->setIcon(lineIcon(QLatin1StringView("close")));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_dismiss, 0, Qt::AlignVCenter);
    setFocusProxy(m_dismiss);
    connect(m_dismiss, &QToolButton::clicked, this, &QWidget::hide);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (old && isAncestorOf(now) && !isAncestorOf(old)) // not when the window comes back
            m_cameFrom = old;
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, {}))
            act();
    });
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::show(Tone tone, const QString &text)
{
    show(tone, text, {}, {});
}

void MessageBar::show(Tone tone, const QString &text, const QString &action, std::function<void()> act)
{
    m_icon->showIcon(tone == Tone::Fault ? QLatin1StringView("warning") : QLatin1StringView("info"));
    m_icon->setAccessibleName(tone == Tone::Fault ? tr("Fault") : tr("Notice"));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->setAccessibleDescription(text);
    m_act = std::move(act);
    setFocusProxy(action.isEmpty() ? static_cast<QWidget *>(m_dismiss) : m_action);
    setAccessibleName(QStringList{m_icon->accessibleName(), text}.join(QStringLiteral(": ")));
    showSpoken(*this);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::hideEvent(QHideEvent *event)
{
    // Whoever was in here goes on where they were, and not with what happens to come next.
    if (isAncestorOf(QApplication::focusWidget()) && m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    QFrame::hideEvent(event);
}

} // namespace leadlight::ui
