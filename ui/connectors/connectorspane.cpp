// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/connectorspane.h"

#include "connectors/connectorkind.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/leadwords.h"
#include "ui/common/services.h"
#include "ui/common/settings.h"
#include "ui/common/shades.h"
#include "ui/connectors/connectorchecks.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadlight::ui {

namespace {

constexpr int mostRowsShown = 6;

bool canPull(const connectors::Connector &connector)
{
    const connectors::ConnectorKind *kind = connectors::connectorKind(connector.kind);
    return kind && kind->canPull();
}

} // namespace

ConnectorsPane::ConnectorsPane(const Services &services, Settings &settings, ConnectorChecks &checks, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_settings(settings)
    , m_checks(checks)
    , m_list(new QListWidget(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *title = new QToolButton(this);
    title->setObjectName(QStringLiteral("connectorsTitle"));
    title->setText(tr("Connectors"));
    title->setToolTip(tr("Check, edit and hand over connectors"));
    title->setAutoRaise(true);
    connect(title, &QToolButton::clicked, this, [this] { Q_EMIT pageWanted({}); });
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setPalette(withDimmedText(palette()));
    auto *add = new QToolButton(this);
    add->setObjectName(QStringLiteral("addConnector"));
    add->setIcon(lineIcon(QLatin1StringView("add")));
    add->setAutoRaise(true);
    add->setToolTip(tr("Add a connector"));
    add->setAccessibleName(add->toolTip());
    connect(add, &QToolButton::clicked, this, &ConnectorsPane::addWanted);

    m_list->setObjectName(QStringLiteral("connectors"));
    m_list->setAccessibleName(tr("Connectors"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(16, 16));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ConnectorsPane::showMenu);
    const auto openPage = [this](QListWidgetItem *item) { Q_EMIT pageWanted(m_connectors.at(m_list->row(item)).uid); };
    connect(m_list, &QListWidget::itemClicked, this, openPage);
    connect(m_list, &QListWidget::itemActivated, this, openPage);
    connect(&m_checks, &ConnectorChecks::changed, this, &ConnectorsPane::fill);

    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(6, 4, 4, 0);
    heading->addWidget(title);
    heading->addStretch();
    heading->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_list);
    setVisible(!services.isDemo);

    // "synced 2 min ago" grows older.
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &ConnectorsPane::fill);
    minute->start(60 * 1000);
    reload();
}

void ConnectorsPane::reload()
{
    m_load = m_services.reading.run(
        this,
        [path = m_services.profile.connectorsFile()](std::stop_token) { return connectors::ConnectorList::load(path); },
        [this](const core::Result<connectors::ConnectorList> &list) {
            if (!list) {
                fill(); // the list is as high as it is long, also when it is empty
                Q_EMIT failed(list.error());
                return;
            }
            m_connectors = list->all();
            fill();
            Q_EMIT loaded();
        });
}

void ConnectorsPane::fill()
{
    const int current = m_list->currentRow();
    while (m_list->count() > m_connectors.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_connectors.size())
        m_list->addItem(new QListWidgetItem);
    for (int i = 0; i < m_connectors.size(); ++i)
        showState(m_list->item(i), m_connectors.at(i));
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    fitHeight();
}

/// What a row says.
struct ConnectorsPane::Shown
{
    QLatin1StringView icon;
    QString words;
    QString reason; ///< empty when nothing is wrong
};

ConnectorsPane::Shown ConnectorsPane::checkState(const connectors::Connector &connector) const
{
    const Health health = m_checks.health(connector.uid);
    const auto history = m_checks.history(connector.uid);
    const bool isEnded = health != Health::Checking && health != Health::Asking && !history.isEmpty();
    return {healthIcon(health), healthWord(health), isEnded ? healthReason(history.constFirst()) : QString()};
}

ConnectorsPane::Shown ConnectorsPane::syncState(const connectors::Connector &connector) const
{
    const State state = m_states.value(connector.name);
    const QDateTime last = m_settings.lastSync(connector.uid);
    if (state.isRunning)
        return {QLatin1StringView("sync"), tr("syncing"), {}};
    if (state.error)
        return {QLatin1StringView("fault"), tr("failed"), errorText(*state.error)};
    if (m_checks.health(connector.uid) == Health::Failed)
        return {QLatin1StringView("fault"), tr("check failed"), checkState(connector).reason};
    if (state.destinationMissing)
        return {QLatin1StringView("waiting"), tr("no lead delivered yet"), {}};
    if (last.isValid())
        //: %1 is "2 minutes ago"
        return {QLatin1StringView("ok"), tr("synced %1").arg(relativeTime(last, QDateTime::currentDateTimeUtc())), {}};
    return {QLatin1StringView("waiting"), tr("never synced"), {}};
}

void ConnectorsPane::showState(QListWidgetItem *item, const connectors::Connector &connector)
{
    // What is going on, then what is known of the leads; a connector that is only written to has its check.
    const bool isChecking = m_checks.running(connector.uid) != nullptr;
    const Shown shown = canPull(connector) && !isChecking ? syncState(connector) : checkState(connector);
    const auto &[icon, words, reason] = shown;
    item->setIcon(lineIcon(icon));
    item->setText(connector.name + QLatin1Char('\n') + words);
    item->setToolTip(plainToolTip(reason.isEmpty() ? connector.name + QStringLiteral(": ") + words : reason));
    item->setData(Qt::AccessibleTextRole, connector.name + QStringLiteral(", ") + words +
                                              (reason.isEmpty() ? reason : QStringLiteral(": ") + reason));
}

bool ConnectorsPane::hasAnyToPull() const
{
    return std::any_of(m_connectors.begin(), m_connectors.end(), canPull);
}

void ConnectorsPane::fitHeight()
{
    const int rows = std::min(m_list->count(), mostRowsShown);
    const int height = rows == 0 ? 0 : m_list->sizeHintForRow(0);
    m_list->setFixedHeight(rows * height + 2);
}

void ConnectorsPane::showRunning(const QString &connector)
{
    m_states[connector] = {.isRunning = true, .destinationMissing = false, .error = {}};
    fill();
}

void ConnectorsPane::showReport(const sync::ConnectorReport &report)
{
    const bool wasStopped = report.error && report.error->kind == core::ErrorKind::Cancelled;
    m_states[report.connector] = {.isRunning = false,
                                  .destinationMissing = report.destinationMissing,
                                  .error = wasStopped ? std::nullopt : report.error};
    for (const connectors::Connector &connector : std::as_const(m_connectors)) {
        if (connector.name == report.connector && !report.error)
            m_settings.setLastSync(connector.uid, QDateTime::currentDateTimeUtc());
    }
    fill();
}

void ConnectorsPane::endRunning()
{
    for (State &state : m_states)
        state.isRunning = false;
    fill();
}

void ConnectorsPane::showMenu(const QPoint &position)
{
    const int row = m_list->row(m_list->itemAt(position));
    if (row < 0)
        return;
    const connectors::Connector connector = m_connectors.at(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (canPull(connector))
        connect(menu->addAction(tr("Sync now")), &QAction::triggered, this,
                [this, name = connector.name] { Q_EMIT syncWanted(name); });
    connect(menu->addAction(tr("Check")), &QAction::triggered, this,
            [this, connector] { m_checks.start(connector, false); });
    connect(menu->addAction(tr("Edit")), &QAction::triggered, this,
            [this, connector] { Q_EMIT editWanted(connector); });
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this,
            [this, connector] { Q_EMIT removeWanted(connector); });
    menu->popup(m_list->mapToGlobal(position));
}

void ConnectorsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        if (auto *title = findChild<QToolButton *>(QStringLiteral("connectorsTitle")))
            title->setPalette(withDimmedText(palette()));
    }
}

} // namespace leadlight::ui
