// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace leadlight::ui {

/// A sentence below what it is about: dimmed, or in the colour of a fault. Hidden while it is empty. Plain text,
/// follows a change of palette. GUI thread.
class NoteLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Note, Fault };

    explicit NoteLabel(const QString &name, QWidget *parent = nullptr);

    void show(Tone tone, const QString &text);
    void show(const QString &text) { show(Tone::Note, text); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    Tone m_tone = Tone::Note;
};

} // namespace leadlight::ui
