// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadwork.h"

#include <QWidget>

class QToolButton;

namespace leadlight::ui {

/// What people did to a lead, the latest first, with what notes said before; folded until somebody wants to see it.
/// GUI thread.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    /// The oldest first. Nothing is shown where there is none.
    void showEvents(const std::vector<store::WorkEvent> &events);

private:
    void showRows();
    void addRow(const store::WorkEvent &event);

    std::vector<store::WorkEvent> m_events;
    QToolButton *m_heading;
    QWidget *m_rows = nullptr; ///< made when it is unfolded
};

} // namespace leadlight::ui
