// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connector.h"
#include "core/background.h"
#include "store/insight.h"
#include "store/leadstore.h"
#include "ui/insights/daybuckets.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QStackedWidget;

namespace leadlight::ui {

class AnswersView;
class ArrivalsView;
class EmptyState;
class RhythmView;
class SilenceWatch;
struct Services;

/// What the leads of some days say together: how many came, how soon they were answered, which offer fell silent, what
/// storing them takes. Every number leads to the leads behind it. Asks in the background while it is shown, again
/// whenever the leads have changed; the latest question wins. GUI thread; owned by the window.
class InsightsPage final : public QWidget
{
    Q_OBJECT

public:
    InsightsPage(const Services &services, SilenceWatch &watch, QWidget *parent = nullptr);

    void setConnectors(const QList<connectors::Connector> &connectors) { m_connectors = connectors; }
    void focusPage();
    /// Which days, and what there is about them.
    [[nodiscard]] QList<QWidget *> panes() const;

Q_SIGNALS:
    void leaveWanted(); ///< back to the leads
    void leadsWanted(const QString &filterText);
    /// Check these connectors, by uid.
    void checkWanted(const QStringList &uids);
    void failed(const leadlight::core::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Range { Days30, Days90, Year, All, Chosen };
    struct Counts
    {
        store::Insight insight;
        DaySpan span;
        qint64 changes = 0; ///< LeadStore::changeCounter() as of then or a little before
    };
    struct Storage
    {
        store::Totals totals;
        qint64 lastMonth = 0; ///< leads received in the last 30 days
        qint64 bytes = 0;
    };

    QWidget *makeHead();
    QWidget *makeContent();
    void connectParts();
    void chooseRange();
    [[nodiscard]] DaySpan span() const;
    [[nodiscard]] bool widensRange(qint64 count);
    void ask();
    void askForCounts();
    void askForAnswers();
    void askForStorage();
    void poll();
    void showStorage(const Storage &storage);
    void findConnectors(const QString &offer);

    const Services &m_services;
    SilenceWatch &m_watch;
    QList<connectors::Connector> m_connectors;
    std::optional<qint64> m_knownChanges;
    bool m_mayWiden = true; ///< until there are leads or a person has chosen the days
    QComboBox *m_range = nullptr;
    QWidget *m_fromTo = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QStackedWidget *m_centre;
    EmptyState *m_empty;
    ArrivalsView *m_arrivals = nullptr;
    AnswersView *m_answers = nullptr;
    RhythmView *m_rhythm = nullptr;
    QLabel *m_storage = nullptr;
    QTimer m_poll;
    core::Task m_countsTask;
    core::Task m_answersTask;
    core::Task m_storageTask;
    core::Task m_pollTask;
    core::Task m_connectorsTask;
};

} // namespace leadlight::ui
