// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/connectorspane.h"

#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/leadwords.h"
#include "ui/common/services.h"
#include "ui/common/settings.h"
#include "ui/common/shades.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadlight::ui {

namespace {

constexpr int mostRowsShown = 6;

} // namespace

ConnectorsPane::ConnectorsPane(const Services &services, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_settings(settings)
    , m_list(new QListWidget(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *title = new QLabel(tr("Connectors"), this);
    title->setObjectName(QStringLiteral("connectorsTitle"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setPalette(withDimmedText(palette()));
    auto *add = new QToolButton(this);
    add->setObjectName(QStringLiteral("addConnector"));
    add->setIcon(lineIcon(QLatin1StringView("add")));
    add->setAutoRaise(true);
    add->setToolTip(tr("Connect a storage account"));
    add->setAccessibleName(add->toolTip());
    connect(add, &QToolButton::clicked, this, &ConnectorsPane::addWanted);

    m_list->setObjectName(QStringLiteral("connectors"));
    m_list->setAccessibleName(tr("Connectors"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ConnectorsPane::showMenu);

    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(12, 4, 4, 0);
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

void ConnectorsPane::showState(QListWidgetItem *item, const connectors::Connector &connector)
{
    const State state = m_states.value(connector.name);
    const QDateTime last = m_settings.lastSync(connector.uid);
    QLatin1StringView icon("waiting");
    QString words = tr("never synced");
    QString reason;
    if (state.isRunning) {
        icon = QLatin1StringView("sync");
        words = tr("syncing");
    } else if (state.error) {
        icon = QLatin1StringView("warning");
        words = tr("failed");
        reason = errorText(*state.error);
    } else if (state.destinationMissing) {
        words = tr("no lead delivered yet");
    } else if (last.isValid()) {
        icon = QLatin1StringView("ok");
        //: %1 is "2 minutes ago"
        words = tr("synced %1").arg(relativeTime(last, QDateTime::currentDateTimeUtc()));
    }
    item->setIcon(lineIcon(icon));
    item->setText(connector.name + QLatin1Char('\n') + words);
    item->setToolTip(plainToolTip(reason.isEmpty() ? connector.name + QStringLiteral(": ") + words : reason));
    item->setData(Qt::AccessibleTextRole, connector.name + QStringLiteral(", ") + words +
                                              (reason.isEmpty() ? reason : QStringLiteral(": ") + reason));
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
    connect(menu->addAction(tr("Sync now")), &QAction::triggered, this,
            [this, name = connector.name] { Q_EMIT syncWanted(name); });
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this,
            [this, connector] { Q_EMIT removeWanted(connector); });
    menu->popup(m_list->mapToGlobal(position));
}

void ConnectorsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        if (auto *title = findChild<QLabel *>(QStringLiteral("connectorsTitle")))
            title->setPalette(withDimmedText(palette()));
    }
}

} // namespace leadlight::ui
