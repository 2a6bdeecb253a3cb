// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/notelabel.h"

#include "ui/common/shades.h"

#include <QEvent>
#include <QGuiApplication>

namespace leadlight::ui {

NoteLabel::NoteLabel(const QString &name, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(name);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMinimumWidth(1); // a long word must not decide how wide the window is
    hide();
    applyTone();
}

void NoteLabel::show(Tone tone, const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
    if (std::exchange(m_tone, tone) != tone)
        applyTone();
}

void NoteLabel::applyTone()
{
    // Not from the widget's own palette, which has been written to before.
    const QPalette plain = QGuiApplication::palette();
    setPalette(m_tone == Tone::Fault ? withFaultText(plain) : withDimmedText(plain));
}

void NoteLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone(); // which changes it once more, to what it is then
}

} // namespace leadlight::ui
