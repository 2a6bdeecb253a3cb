// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/iconlabel.h"

#include "ui/common/icons.h"

#include <QEvent>

namespace leadlight::ui {

IconLabel::IconLabel(int size, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
{
}

void IconLabel::showIcon(QLatin1StringView name)
{
    m_name = name;
    draw();
}

void IconLabel::draw()
{
    setPixmap(lineIcon(m_name).pixmap(QSize(m_size, m_size), devicePixelRatioF()));
}

void IconLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_name.isEmpty())
        draw();
}

} // namespace leadlight::ui
