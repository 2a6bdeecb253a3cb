// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background.h"
#include "store/leadstore.h"
#include "ui/leads/filterfacets.h"
#include "ui/leads/gridplace.h"
#include "ui/leads/viewstate.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QHeaderView;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace leadlight::ui {

class Activity;
class EmptyState;
class FileChooser;
class GroupingChooser;
class HandOut;
class LeadDetails;
class LeadGridModel;
class LeadGridView;
class Settings;
class SidePanel;
class WorkActions;
class WorkUndo;
struct Services;

/// The leads: side panel, grid, details. Asks the cache in the background whenever the filter, the order, the grouping
/// or the leads themselves change, also when another process changed them; the latest question wins. What is on the
/// screen comes first: facets are counted when the leads are shown, and what concerns the whole cache after that. GUI
/// thread; owned by the window.
class LeadsPage final : public QWidget
{
    Q_OBJECT

public:
    /// @p connectors: stands under the views and facets; the page takes it over.
    /// @p start: what to show first; else all leads as they were left.
    LeadsPage(const Services &services, Settings &settings, FileChooser &files, QWidget *connectors,
              const std::optional<ViewState> &start, QWidget *parent = nullptr);
    ~LeadsPage() override;

    void setFilter(const QString &text, const leads::LeadFilter &filter);
    /// Whether there is a connector that leads could come through; then none is another thing to say.
    void setCanPull(bool canPull);
    [[nodiscard]] ViewState viewState() const;
    /// Applies the whole of it and asks once; the filter's text goes out with filterTextWanted(). Of a text with a
    /// fault the rest is in force.
    void showView(const ViewState &state);
    /// Asks again, for the leads have changed; keeps selection and scroll position.
    void refresh();
    [[nodiscard]] const leads::LeadQuery &query() const { return m_query; }
    /// The selected leads; a folded heading stands for all that is under it.
    [[nodiscard]] LeadSelection selection() const;
    [[nodiscard]] SidePanel &sidePanel() { return *m_sidePanel; }
    [[nodiscard]] QHeaderView &header();
    [[nodiscard]] const WorkActions &workActions() const { return *m_actions; }
    [[nodiscard]] const HandOut &handOut() const { return *m_handOut; }
    /// Lets go of leads that were erased: drafts, undo history, files to drag, what is on the screen.
    void forget(const std::vector<qint64> &ids);
    /// Takes back a change that was made.
    void undoWork(qint64 change);
    void focusLeads();
    /// Side panel, what stands under it, leads, details.
    [[nodiscard]] QList<QWidget *> panes() const;
    /// The details below the leads, and no side panel.
    [[nodiscard]] QSize minimumSizeHint() const override;
    void saveState();

Q_SIGNALS:
    /// The side panel wants another filter; it comes back through setFilter().
    void filterTextWanted(const QString &text);
    void asked(); ///< for leads, in another order or under other headings perhaps
    /// @p lastMonth: leads received in the last 30 days.
    void totalsChanged(const leadlight::store::Totals &totals, qint64 lastMonth);
    void failed(const leadlight::core::Error &error);
    void leadsPainted();                                       ///< once
    void activityStarted(leadlight::ui::Activity *activity);   ///< to be shown with its progress
    void told(const QString &sentence);                        ///< what came of a change that was asked for
    void madeWithUndo(const QString &sentence, qint64 change); ///< the same, to be told with undoWork()
    void erasureWanted(qint64 lead);                           ///< of the person whose lead that is
    void connectWanted();
    void checkWanted(); ///< of the connectors
    void sampleLeadsWanted();
    void importWanted();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What concerns the whole cache and not the view.
    struct Overview
    {
        store::Totals totals;
        qint64 lastMonth = 0;
    };

    /// A snapshot, and LeadStore::changeCounter() as of then or a little before.
    struct Answer
    {
        GridSnapshot snapshot;
        qint64 changes = 0;
    };

    QWidget *makeCentre();
    void arrangePanes();
    void connectParts();
    void ask(bool keepsScroll);
    void followTime();
    void askForFacets();
    void askForTotals();
    void askForTheRest();
    void poll();
    void takeAnswer(Answer answer, bool keepsScroll);
    void showCounts();
    void chooseCentre();
    void tellPainted();
    void showLead(qint64 id);
    void markSeen();
    void connectHandOut();
    void connectWork();
    void connectPerson();
    void chooseLead(qint64 id);
    void openLead(qint64 id);
    void goBack();
    void showCurrentLead(); ///< the grid's, in the details
    void askForPersonSoon();
    void askForPerson();
    [[nodiscard]] LeadSelection workSelection() const;
    void writeNote();
    void askToChoose();
    void askToErase();
    void addTag();
    void goToNextNew();
    void goTo(qint64 lead, bool takesFocus = true);
    void askForKnown();

    const Services &m_services;
    Settings &m_settings;
    QString m_filterText;
    leads::LeadQuery m_query;
    store::Totals m_totals;
    bool m_hasView = false;
    bool m_hasTotals = false;
    bool m_hasPaintedLeads = false;
    bool m_hasShownLead = false;
    bool m_hasToldPainted = false;
    bool m_hasChosenSample = false;
    bool m_isAsking = false;    ///< for a view
    bool m_asksAgain = false;   ///< the leads have changed since
    bool m_wantsFacets = false; ///< until they are answered
    bool m_wantsTotals = false;
    bool m_goesOn = false; ///< work may have taken the current lead out of the view
    QDate m_today = QDate::currentDate();
    std::optional<qint64> m_knownChanges; ///< what is shown is as of this LeadStore::changeCounter()
    QElapsedTimer m_sinceAsked;
    QTimer m_poll;
    QTimer m_minute{this}; ///< found by its name

    LeadGridModel *m_model;
    LeadGridView *m_grid;
    SidePanel *m_sidePanel;
    QWidget *m_left;
    QWidget *m_lower; ///< below the side panel
    LeadDetails *m_details;
    WorkUndo *m_undo;
    WorkActions *m_actions;
    HandOut *m_handOut;
    QStringList m_knownTags;
    QWidget *m_bar = nullptr;
    GroupingChooser *m_grouping = nullptr;
    QLabel *m_counts = nullptr;
    QStackedWidget *m_centre = nullptr;
    EmptyState *m_noLeads = nullptr;
    EmptyState *m_nothingCame = nullptr; ///< though there is a connector
    bool m_canPull = false;
    EmptyState *m_noMatch = nullptr;
    QSplitter *m_panes;     ///< side panel and the rest
    QSplitter *m_leadPanes; ///< leads and details, beside or below each other

    qint64 m_gridLead = 0;    ///< the grid's current one
    qint64 m_outsideLead = 0; ///< the one in the details that the grid does not have
    qint64 m_personLead = 0;  ///< whose others are shown or asked for
    QTimer m_personRest;

    core::Task m_viewTask;
    core::Task m_facetsTask;
    core::Task m_totalsTask;
    core::Task m_leadTask;
    core::Task m_personTask;
    std::vector<qint64> m_unmarked; ///< looked at, not yet told to the store
    std::vector<qint64> m_marking;  ///< being told
    bool m_isOvertaken = false;     ///< an answer came while marking, from before or from after it
    core::Task m_seenTask;
    core::Task m_pollTask;
    core::Task m_forgetTask;
    core::Task m_nextTask;
    core::Task m_knownTask;
};

} // namespace leadlight::ui
