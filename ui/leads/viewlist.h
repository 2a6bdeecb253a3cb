// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background.h"
#include "ui/leads/savedviews.h"
#include "ui/leads/viewstate.h"

#include <QObject>
#include <QTimer>

class QHeaderView;
class QMenu;

namespace leadlight::ui {

class FilterField;
class LeadsPage;
class MessageBar;
class Settings;
class SidePanel;
enum class LeadsView;
struct Services;

/// Chooses, saves and arranges views: brings together the list in the side panel, the leads page and the filter field.
/// A saved view stays the current one while it is changed, until another is chosen; the order, the headings and the
/// columns that belong to no saved view come back when that is left. GUI thread; owned by the window.
class ViewList final : public QObject
{
    Q_OBJECT

public:
    /// The state to start with; nothing: as the window was left.
    [[nodiscard]] static std::optional<ViewState> startState(const SavedViews &views);

    /// @p settings: how the leads are sorted and grouped outside saved views. The page has begun with startState().
    ViewList(const Services &services, SavedViews &views, const Settings &settings, LeadsPage &page, FilterField &field,
             MessageBar &message);

    /// What it is called; empty when there are fewer.
    [[nodiscard]] QString titleAt(int index) const;
    /// From the top, the fixed ones first; does nothing when there are fewer.
    void chooseAt(int index);
    /// A saved view; does nothing where there is none of that id.
    void choose(const QString &id);
    void chooseFixed(LeadsView view);
    void saveAs();
    /// What restore() takes at the next start; empty: all leads.
    [[nodiscard]] QString current() const;
    /// Goes on with the view that was current() at the end, where no view is set to start with.
    void restore(const QString &current);
    /// So that what is remembered of the window is not a saved view's.
    void showOwnLayout();

Q_SIGNALS:
    void failed(const leadlight::core::Error &error);

private:
    /// All of a view but its filter.
    struct Layout
    {
        leads::LeadSort sort;
        QList<leads::LeadField> grouping;
        QList<ViewColumn> columns;
    };

    [[nodiscard]] Layout layoutNow() const;
    [[nodiscard]] SavedView stateNow() const;
    void show(const QString &filterText, const Layout &layout);
    void save();
    void name(const QString &id, const QString &name);
    void dropFresh();
    void remove(const QString &id);
    void showMenu(const QString &id, const QPoint &at);
    void addViewActions(QMenu &menu, const SavedView &view);

    void showViews();
    void showCurrent();
    void count();
    void tellSetAside();
    template <typename Outcome> bool check(const Outcome &outcome);

    const Services &m_services;
    SavedViews &m_views;
    LeadsPage &m_page;
    FilterField &m_field;
    MessageBar &m_message;
    SidePanel &m_panel;
    QHeaderView &m_header;
    QString m_current;  ///< a saved view's id; empty: none
    QString m_fresh;    ///< the view that was just saved and waits for its name
    QString m_previous; ///< the current view before that
    Layout m_own;       ///< outside saved views; up to date while one is current
    QTimer m_changing;
    QTimer m_counting;
    core::Task m_countTask;
};

} // namespace leadlight::ui
