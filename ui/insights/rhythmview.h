// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/insight.h"

#include <QWidget>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace leadlight::ui {

class NoteLabel;
class SilenceWatch;

/// The offers with their rhythm, the unusually quiet ones first and those that are not watched last; a dozen at a time,
/// with a field to find one where there are many. Explains how silence is judged. GUI thread.
class RhythmView final : public QWidget
{
    Q_OBJECT

public:
    RhythmView(SilenceWatch &watch, bool canCheck, QWidget *parent = nullptr);

    /// What the watch knows by now.
    void refresh();

Q_SIGNALS:
    void checkWanted(const QString &offer);
    void leadsWanted(const QString &filterText);

private:
    void makeParts();
    void showRows();
    [[nodiscard]] std::vector<const store::OfferSilence *> found() const;

    SilenceWatch &m_watch;
    const bool m_canCheck;
    int m_most;
    NoteLabel *m_note;
    QToolButton *m_explain;
    NoteLabel *m_model;
    QLineEdit *m_search;
    QVBoxLayout *m_rows;
    QToolButton *m_more;
};

} // namespace leadlight::ui
