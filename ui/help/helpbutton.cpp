// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpbutton.h"

#include <QCoreApplication>

namespace leadlight::ui {

HelpButton::HelpButton(QWidget *parent)
    : QPushButton(tr("Help"), parent)
{
    setObjectName(QStringLiteral("helpButton"));
    setToolTip(tr("Help on this (F1)"));
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] {
        QEvent event(wanted());
        QCoreApplication::sendEvent(this, &event);
    });
}

QEvent::Type HelpButton::wanted()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

} // namespace leadlight::ui
