// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "bench/watchedapplication.h"
#include "core/background.h"
#include "store/threadstores.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>

#include <functional>
#include <memory>
#include <optional>

class QHeaderView;

namespace leadlight::bench {

/// The real window on a profile, built as the program builds it, driven by keys and clicks, and watched until what they
/// led to is on the screen. GUI thread.
class BenchWindow
{
public:
    BenchWindow(app::Composition &parts, WatchedApplication &application);

    /// From before the window is made until its first leads are painted.
    [[nodiscard]] std::optional<double> firstPaint() const { return m_firstPaint; }

    /// Does @p act and waits for the answer: a new snapshot of leads, its first screen painted with every row's text.
    /// Milliseconds from before @p act; nothing when it takes longer than the limit.
    [[nodiscard]] std::optional<double> untilNewLeads(const std::function<void()> &act);
    /// Does @p act and waits for the next paint of the rows; with @p filled, until none of them is still being fetched.
    [[nodiscard]] std::optional<double> untilPainted(const std::function<void()> &act, bool filled);
    /// How long after the beginning of the last wait the side panel changed last, once all is quiet; nothing when it
    /// did not.
    [[nodiscard]] std::optional<double> untilFacets();
    /// Handles events until nothing has been painted for a while.
    void settle();

    [[nodiscard]] QAbstractItemView &grid() const { return *m_grid; }
    [[nodiscard]] QHeaderView &header() const;
    [[nodiscard]] QLineEdit &filter() const { return *m_filter; }
    [[nodiscard]] QList<QAction *> groupings() const;
    [[nodiscard]] QString counts() const { return m_counts->text(); }

private:
    [[nodiscard]] std::optional<double> waitFor(const std::function<std::optional<Clock::time_point>()> &reachedAt);
    [[nodiscard]] bool isFilled() const;
    void noteArrivedRows(int first, int last);
    /// When what is shown of the leads was painted: the rows, or the sentence that there are none.
    [[nodiscard]] Clock::time_point leadsPaintedAt() const;

    WatchedApplication &m_application;
    store::ThreadStores m_stores;
    core::Background m_writing{2};
    core::Background m_reading{3};
    core::Background m_checking{1};
    std::unique_ptr<ui::MainWindow> m_window;
    QAbstractItemView *m_grid = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_counts = nullptr;
    QWidget *m_noMatch = nullptr;
    std::optional<double> m_firstPaint;
    Clock::time_point m_began;
    Clock::time_point m_newLeadsAt;
    Clock::time_point m_rowsAt; ///< when rows that can be seen were fetched last
    Clock::time_point m_facetsAt;
    Clock::time_point m_countsAt; ///< when their text changed last
    QString m_lastCounts;
};

} // namespace leadlight::bench
