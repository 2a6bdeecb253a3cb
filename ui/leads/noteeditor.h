// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace leadlight::ui {

/// The box that a note is written in. What would make the note longer than anyone types is refused and told, not cut;
/// lines without blanks are broken where they end, so that no text makes the window hang. GUI thread.
class NoteEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent);

    static constexpr qsizetype mostTyped = 20'000; ///< UTF-16 units

    void setNote(const QString &text);
    [[nodiscard]] bool isTooLong() const { return document()->characterCount() - 1 > mostTyped; }

Q_SIGNALS:
    void refused(const QString &sentence); ///< something was not put in

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    void chooseWrapping();
};

} // namespace leadlight::ui
