// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchwindow.h"

#include "ui/common/services.h"
#include "ui/leads/leadgridmodel.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace leadlight::bench {

namespace {

constexpr std::chrono::seconds limit(20);
constexpr std::chrono::milliseconds quiet(250);

} // namespace

BenchWindow::BenchWindow(app::Composition &parts, WatchedApplication &application)
    : m_application(application)
    , m_stores(parts.profile.cacheFile(), store::LeadStore::Access::ReadWrite)
    , m_began(Clock::now())
{
    m_window = std::make_unique<ui::MainWindow>(ui::Services{.profile = parts.profile,
                                                             .stores = m_stores,
                                                             .secrets = parts.secrets,
                                                             .sync = parts.sync,
                                                             .reading = m_reading,
                                                             .writing = m_writing,
                                                             .checking = m_checking,
                                                             .check = {},
                                                             .isDemo = false,
                                                             .openSampleLeads = {}});
    m_grid = m_window->findChild<QAbstractItemView *>(QStringLiteral("leadGrid"));
    m_filter = m_window->findChild<QLineEdit *>(QStringLiteral("filterEdit"));
    m_counts = m_window->findChild<QLabel *>(QStringLiteral("counts"));
    m_noMatch = m_window->findChild<QWidget *>(QStringLiteral("noMatch"));
    const auto noteLeads = [this] { m_newLeadsAt = Clock::now(); };
    QObject::connect(m_grid->model(), &QAbstractItemModel::modelReset, m_window.get(), noteLeads);
    QObject::connect(
        m_grid->model(), &QAbstractItemModel::dataChanged, m_window.get(),
        [this](const QModelIndex &first, const QModelIndex &last) { noteArrivedRows(first.row(), last.row()); });
    const auto *panel = m_window->findChild<QAbstractItemView *>(QStringLiteral("sidePanel"));
    const auto noteFacets = [this] { m_facetsAt = Clock::now(); };
    QObject::connect(panel->model(), &QAbstractItemModel::dataChanged, m_window.get(), noteFacets);
    QObject::connect(panel->model(), &QAbstractItemModel::rowsInserted, m_window.get(), noteFacets);

    bool toldPainted = false;
    QObject::connect(m_window.get(), &ui::MainWindow::leadsPainted, m_window.get(), [&] { toldPainted = true; });
    m_window->show();
    m_firstPaint = waitFor(
        [&] { return toldPainted ? std::optional(m_application.paintedAt(m_grid->viewport())) : std::nullopt; });
}

std::optional<double> BenchWindow::waitFor(const std::function<std::optional<Clock::time_point>()> &reachedAt)
{
    // Events wake the loop; the timer only ends a wait for what never comes.
    QTimer wake;
    wake.start(1000);
    while (Clock::now() - m_began < limit) {
        if (const auto at = reachedAt())
            return milliseconds(*at - m_began);
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (const QString counts = m_counts->text(); counts != m_lastCounts) {
            m_lastCounts = counts;
            m_countsAt = Clock::now();
        }
    }
    return std::nullopt;
}

void BenchWindow::noteArrivedRows(int first, int last)
{
    const QModelIndex top = m_grid->indexAt(QPoint(1, 1));
    const QModelIndex bottom = m_grid->indexAt(QPoint(1, m_grid->viewport()->height() - 1));
    if (top.isValid() && last >= top.row() && (!bottom.isValid() || first <= bottom.row()))
        m_rowsAt = Clock::now();
}

Clock::time_point BenchWindow::leadsPaintedAt() const
{
    return m_application.paintedAt(m_noMatch->isVisible() ? m_noMatch : m_grid->viewport());
}

bool BenchWindow::isFilled() const
{
    if (!m_grid->isVisible())
        return true;
    for (int y = 0; y < m_grid->viewport()->height();) {
        const QModelIndex index = m_grid->indexAt(QPoint(1, y));
        if (!index.isValid())
            return true;
        if (!index.data(ui::LeadGridModel::IsHeadingRole).toBool() &&
            !index.data(ui::LeadGridModel::IsLoadedRole).toBool())
            return false;
        y += std::max(1, m_grid->visualRect(index).height());
    }
    return true;
}

std::optional<double> BenchWindow::untilNewLeads(const std::function<void()> &act)
{
    m_lastCounts = m_counts->text();
    m_began = Clock::now();
    m_countsAt = m_began;
    const bool wasEmpty = m_noMatch->isVisible();
    act();
    return waitFor([this, wasEmpty]() -> std::optional<Clock::time_point> {
        if (m_newLeadsAt <= m_began)
            return std::nullopt;
        if (wasEmpty && m_noMatch->isVisible())
            return m_newLeadsAt; // none before and none now: there is nothing to paint
        const Clock::time_point painted = leadsPaintedAt();
        if (painted <= std::max(m_newLeadsAt, m_rowsAt) || !isFilled())
            return std::nullopt;
        const bool showsCounts = m_countsAt == m_began || m_application.paintedAt(m_counts) > m_newLeadsAt;
        return showsCounts ? std::optional(std::max(painted, m_application.paintedAt(m_counts))) : std::nullopt;
    });
}

std::optional<double> BenchWindow::untilPainted(const std::function<void()> &act, bool filled)
{
    m_began = Clock::now();
    act();
    return waitFor([this, filled]() -> std::optional<Clock::time_point> {
        const Clock::time_point painted = leadsPaintedAt();
        const bool isThere = painted > m_began && (!filled || (painted > m_rowsAt && isFilled()));
        return isThere ? std::optional(painted) : std::nullopt;
    });
}

std::optional<double> BenchWindow::untilFacets()
{
    const Clock::time_point began = m_began;
    settle();
    if (m_facetsAt <= began)
        return std::nullopt;
    return milliseconds(m_facetsAt - began);
}

void BenchWindow::settle()
{
    const Clock::time_point began = Clock::now();
    QTimer wake;
    wake.start(20);
    while (Clock::now() - std::max(began, m_application.lastPaint()) < quiet && Clock::now() - began < limit)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

QHeaderView &BenchWindow::header() const
{
    const QList<QHeaderView *> headers = m_grid->findChildren<QHeaderView *>();
    for (QHeaderView *header : headers) {
        if (header->orientation() == Qt::Horizontal)
            return *header;
    }
    qFatal("The grid has no header.");
}

QList<QAction *> BenchWindow::groupings() const
{
    QList<QAction *> result;
    const QList<QAction *> actions =
        m_window->findChild<QPushButton *>(QStringLiteral("groupingChooser"))->menu()->actions();
    for (QAction *action : actions) {
        if (!action->isSeparator())
            result.append(action);
    }
    return result;
}

} // namespace leadlight::bench
