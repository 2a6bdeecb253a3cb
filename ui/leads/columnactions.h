// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeySequence;

namespace leadlight::ui {

class LeadGridView;

/// What the mouse does with the header of the grid, by keys, for the column of the current cell: sorts by it, moves and
/// resizes it, chooses which columns are shown. GUI thread; owned by the grid.
class ColumnActions final : public QObject
{
    Q_OBJECT

public:
    explicit ColumnActions(LeadGridView &grid);

private:
    void add(const QString &text, const char *name, const QKeySequence &keys, void (ColumnActions::*act)(int column));
    void sort(int column);
    void moveLeft(int column);
    void moveRight(int column);
    void widen(int column);
    void narrow(int column);
    void choose(int column);
    void move(int column, int step);
    void resize(int column, int characters);

    LeadGridView &m_grid;
};

} // namespace leadlight::ui
