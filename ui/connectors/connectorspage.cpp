// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/connectorspage.h"

#include "connectors/connectorkind.h"
#include "ui/common/datetimetext.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/leadwords.h"
#include "ui/common/messagebar.h"
#include "ui/common/messagetext.h"
#include "ui/common/notelabel.h"
#include "ui/common/services.h"
#include "ui/connectors/checkrun.h"
#include "ui/connectors/checkview.h"
#include "ui/connectors/connectorchecks.h"
#include "ui/connectors/connectoredits.h"
#include "ui/connectors/connectorwizard.h"
#include "ui/connectors/credentialend.h"
#include "ui/connectors/explaindialog.h"
#include "ui/connectors/handoversheet.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace leadlight::ui {

using connectors::Connector;

namespace {

enum Column { NameColumn, KindColumn, StateColumn, CheckedColumn, EndColumn, ColumnCount };
constexpr int widthForDetailsBeside = 1000;

} // namespace

ConnectorsPage::ConnectorsPage(const Services &services, ConnectorChecks &checks, MessageBar &message, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_checks(checks)
    , m_message(message)
    , m_centre(new QStackedWidget(this))
    , m_panes(new QSplitter(m_centre))
    , m_empty(new EmptyState(tr("No connector yet. Add the lead destination of your offer to check it, and to see its "
                                "leads here where it is an Azure storage account."),
                             m_centre))
    , m_rows(new QTreeWidget(m_panes))
{
    setObjectName(QStringLiteral("connectorsPage"));
    m_rows->setObjectName(QStringLiteral("connectorRows"));
    m_rows->setAccessibleName(tr("Connectors"));
    m_rows->setColumnCount(ColumnCount);
    m_rows->setHeaderLabels({tr("Connector"), tr("Kind"), tr("State"), tr("Last check"), tr("Credential ends")});
    for (int column = 0; column < ColumnCount; ++column)
        m_rows->headerItem()->setToolTip(column, m_rows->headerItem()->text(column));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (int column = KindColumn; column < ColumnCount; ++column)
        m_rows->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->addWidget(m_rows);
    m_panes->addWidget(makeDetails());
    m_panes->setSizes({600, 480});
    QPushButton *add = m_empty->addButton(tr("Add a connector"), "addFirstConnector");
    connect(add, &QPushButton::clicked, this, &ConnectorsPage::add);
    m_centre->addWidget(m_panes);
    m_centre->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_centre, 1);
    connectParts();
    fill();
}

ConnectorsPage::~ConnectorsPage() = default;

QWidget *ConnectorsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(8);
    const auto addButton = [head, layout](const char *name, const char *icon, const QString &text) {
        auto *button = new QPushButton(lineIcon(QLatin1StringView(icon)), text, head);
        button->setObjectName(QString::fromLatin1(name));
        layout->addWidget(button);
        return button;
    };
    QPushButton *back = addButton("backToLeads", "back", tr("Leads"));
    back->setToolTip(tr("Back to the leads (Esc)"));
    back->setAccessibleName(tr("Back to the leads"));
    back->setShortcut(Qt::Key_Escape);
    auto *title = new QLabel(tr("Connectors"), head);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    title->setFont(font);
    layout->addWidget(title);
    layout->addStretch();
    QPushButton *explain = addButton("explainError", "question", tr("What does this error mean?"));
    QPushButton *add = addButton("addConnectorHere", "add", tr("Add"));
    m_checkAll = addButton("checkAll", "check", tr("Check all"));
    connect(back, &QPushButton::clicked, this, &ConnectorsPage::leaveWanted);
    connect(explain, &QPushButton::clicked, this, &ConnectorsPage::explain);
    connect(add, &QPushButton::clicked, this, &ConnectorsPage::add);
    connect(m_checkAll, &QPushButton::clicked, this, [this] {
        if (m_checks.isAnyRunning())
            m_checks.stopAll();
        else
            checkAll();
    });
    return head;
}

QPushButton *ConnectorsPage::addAction(const char *name, const char *icon, const QString &text)
{
    auto *button = new QPushButton(lineIcon(QLatin1StringView(icon)), text, this);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

QWidget *ConnectorsPage::makeDetails()
{
    auto *details = new QWidget(m_panes);
    details->setBackgroundRole(QPalette::Base);
    details->setAutoFillBackground(true);
    m_name = new QLabel(details);
    m_name->setObjectName(QStringLiteral("chosenConnector"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_name->setFont(font);
    m_about = new NoteLabel(QStringLiteral("aboutConnector"), details);
    m_check = addAction("checkConnector", "check", tr("Check"));
    m_stop = addAction("stopConnectorCheck", "stop", tr("Stop"));
    m_edit = addAction("editConnector", "edit", tr("Edit"));
    m_testLead = addAction("sendTestLead", "send", tr("Send test lead"));
    m_handOver = addAction("handOver", "handover", tr("Hand-over"));
    m_handOver->setToolTip(tr("What to type into Partner Center"));
    m_remove = addAction("removeConnector", "remove", tr("Remove"));
    auto *buttons = new FlowLayout(4);
    for (QPushButton *button : {m_check, m_stop, m_edit, m_testLead, m_handOver, m_remove})
        buttons->addWidget(button);
    m_history = new QComboBox(details);
    m_history->setObjectName(QStringLiteral("checkHistory"));
    m_history->setAccessibleName(tr("Last checks"));
    m_history->setAccessibleDescription(m_history->accessibleName()); // on Linux its choice is read as its name
    m_view = new CheckView(details);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 4);
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addWidget(m_about);
    head->addLayout(buttons);
    head->addWidget(m_history);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    return details;
}

void ConnectorsPage::connectParts()
{
    connect(m_rows, &QTreeWidget::currentItemChanged, this, &ConnectorsPage::showChosen);
    connect(m_rows, &QTreeWidget::itemActivated, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_history, &QComboBox::currentIndexChanged, this, &ConnectorsPage::showCheck);
    connect(m_check, &QPushButton::clicked, this, [this] { m_checks.start(*chosen(), false); });
    connect(m_testLead, &QPushButton::clicked, this, [this] { m_checks.start(*chosen(), true); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_checks.stop(chosen()->uid); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(chosen()->uid, {}); });
    connect(m_handOver, &QPushButton::clicked, this, &ConnectorsPage::handOver);
    connect(m_remove, &QPushButton::clicked, this, [this] { askToRemove(chosen()->uid); });
    connect(m_view, &CheckView::fixWanted, this, [this](const QString &field) { edit(chosen()->uid, field); });
    connect(m_view, &CheckView::answered, this, [this](bool yes) { m_checks.answer(chosen()->uid, yes); });
    connect(&m_checks, &ConnectorChecks::changed, this, &ConnectorsPage::fill);
    // "2 minutes ago" grows older.
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &ConnectorsPage::fill);
    minute->start(60 * 1000);
}

// --- showing --------------------------------------------------------------------------------------------------------

void ConnectorsPage::showConnectors(const QList<Connector> &connectors)
{
    m_connectors = connectors;
    fill();
    if (!m_wanted.isEmpty())
        choose(m_wanted);
}

void ConnectorsPage::fill()
{
    while (m_rows->topLevelItemCount() > m_connectors.size())
        delete m_rows->takeTopLevelItem(m_rows->topLevelItemCount() - 1);
    while (m_rows->topLevelItemCount() < m_connectors.size())
        m_rows->addTopLevelItem(new QTreeWidgetItem);
    for (int i = 0; i < m_connectors.size(); ++i)
        showRow(m_rows->topLevelItem(i), m_connectors.at(i));
    if (!m_rows->currentItem() && !m_connectors.isEmpty())
        m_rows->setCurrentItem(m_rows->topLevelItem(0));
    m_centre->setCurrentWidget(m_connectors.isEmpty() ? static_cast<QWidget *>(m_empty) : m_panes);
    const bool isRunning = m_checks.isAnyRunning();
    m_checkAll->setText(isRunning ? tr("Stop all") : tr("Check all"));
    m_checkAll->setIcon(lineIcon(isRunning ? QLatin1StringView("stop") : QLatin1StringView("check")));
    m_checkAll->setEnabled(!m_connectors.isEmpty());
    showChosen();
}

void ConnectorsPage::showRow(QTreeWidgetItem *item, const Connector &connector)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto history = m_checks.history(connector.uid);
    const Health health = m_checks.health(connector.uid);
    const CheckRun *run = m_checks.running(connector.uid);
    QString state = healthWord(health);
    if (health == Health::Checking && !run->report().steps.isEmpty())
        //: State of a connector that is being checked: "checking: Sign-in"
        state = tr("%1: %2").arg(state, stepTitle(run->report().steps.constLast().id));
    item->setText(NameColumn, connector.name);
    item->setIcon(NameColumn, kindIcon(connector.kind));
    item->setSizeHint(NameColumn, QSize(0, fontMetrics().height() + 12));
    item->setText(KindColumn, kindName(connector.kind));
    item->setText(StateColumn, state);
    item->setIcon(StateColumn, lineIcon(healthIcon(health)));
    const QString reason = run || history.isEmpty() ? QString() : healthReason(history.constFirst());
    item->setToolTip(StateColumn, plainToolTip(reason));
    item->setText(CheckedColumn, history.isEmpty() ? tr("never") : relativeTime(history.constFirst().startedAt, now));
    const auto end = credentialEnd(connector);
    item->setText(EndColumn, end ? credentialEndText(*end, QDate::currentDate()) : QString());
    item->setIcon(EndColumn,
                  end && endsSoon(*end, QDate::currentDate()) ? lineIcon(QLatin1StringView("warning")) : QIcon());
    QStringList spoken;
    for (int column = 0; column < ColumnCount; ++column)
        spoken.append(item->text(column));
    spoken.append(reason);
    spoken.removeAll(QString());
    item->setData(NameColumn, Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
}

void ConnectorsPage::showChosen()
{
    const Connector *connector = chosen();
    if (!connector)
        return;
    const connectors::ConnectorKind *kind = connectors::connectorKind(connector->kind);
    const bool isRunning = m_checks.running(connector->uid) != nullptr;
    m_name->setText(connector->name);
    m_about->show(kind && kind->notice()
                      ? kindName(connector->kind) + QStringLiteral(" \u00b7 ") + translated(kind->notice())
                      : kindName(connector->kind));
    m_check->setVisible(!isRunning);
    m_stop->setVisible(isRunning);
    m_edit->setEnabled(kind);
    m_check->setEnabled(kind);
    m_testLead->setVisible(kind && kind->checkSteps(*connector, true).contains(QLatin1StringView("test-lead")));
    m_testLead->setEnabled(!isRunning);
    m_handOver->setVisible(kind && !kind->handOver(*connector).empty());
    showHistory();
}

void ConnectorsPage::showHistory()
{
    const Connector &connector = *chosen();
    const bool isRunning = m_checks.running(connector.uid) != nullptr;
    const auto history = m_checks.history(connector.uid);
    // The one that is looked at stays, unless the list is another one.
    const QString newest =
        connector.uid + (history.isEmpty() ? QString() : history.constFirst().startedAt.toString(Qt::ISODateWithMs));
    const int keeps = m_history->property("newest").toString() == newest ? m_history->currentIndex() : 0;
    const QSignalBlocker blocker(m_history);
    m_history->clear();
    m_history->setProperty("newest", newest);
    for (const connectors::CheckReport &report : history) {
        const Health health = healthOf(report);
        //: An earlier check in a list: "fine · 21 November 2026 10:04"
        m_history->addItem(lineIcon(healthIcon(health)),
                           tr("%1 \u00b7 %2").arg(healthWord(health), dateTimeText(report.startedAt.toLocalTime())));
    }
    m_history->setCurrentIndex(qMin(keeps, int(history.size()) - 1));
    m_history->setVisible(!isRunning && !history.isEmpty());
    showCheck();
}

void ConnectorsPage::showCheck()
{
    const Connector &connector = *chosen();
    const auto history = m_checks.history(connector.uid);
    if (const CheckRun *run = m_checks.running(connector.uid)) {
        m_view->showRun(*run, connector);
    } else if (history.isEmpty()) {
        m_view->showSentence(tr("Not checked yet. A check signs in and looks around; it writes nothing."));
    } else {
        m_view->show(history.at(qBound(0, m_history->currentIndex(), int(history.size()) - 1)));
    }
}

const Connector *ConnectorsPage::withUid(const QString &uid) const
{
    const auto found = std::find_if(m_connectors.cbegin(), m_connectors.cend(),
                                    [&uid](const Connector &each) { return each.uid == uid; });
    return found == m_connectors.cend() ? nullptr : &*found;
}

const Connector *ConnectorsPage::chosen() const
{
    const int row = m_rows->indexOfTopLevelItem(m_rows->currentItem());
    return row >= 0 && row < m_connectors.size() ? &m_connectors.at(row) : nullptr;
}

void ConnectorsPage::choose(const QString &uid)
{
    m_wanted = uid;
    if (const Connector *connector = withUid(uid)) {
        m_wanted.clear();
        m_rows->setCurrentItem(m_rows->topLevelItem(int(connector - m_connectors.constData())));
    }
}

void ConnectorsPage::focusConnectors()
{
    panes().constFirst()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ConnectorsPage::panes() const
{
    if (m_connectors.isEmpty())
        return {m_empty};
    return {m_rows, m_view};
}

// --- doing ----------------------------------------------------------------------------------------------------------

void ConnectorsPage::checkAll()
{
    for (const Connector &connector : std::as_const(m_connectors))
        m_checks.start(connector, false);
}

void ConnectorsPage::add()
{
    openWizard(std::nullopt, {});
}

void ConnectorsPage::edit(const QString &uid, const QString &field)
{
    if (const Connector *connector = withUid(uid); connector && connectors::connectorKind(connector->kind))
        openWizard(*connector, field);
}

void ConnectorsPage::openWizard(const std::optional<Connector> &edited, const QString &field)
{
    auto *wizard = new ConnectorWizard(m_services, m_checks, m_connectors, edited, window());
    connect(wizard, &ConnectorWizard::saved, this, [this](const Connector &connector) {
        m_wanted = connector.uid;
        Q_EMIT listChanged();
    });
    connect(wizard, &ConnectorWizard::completed, this, [this](const Connector &connector, bool works) {
        if (works && connectors::connectorKind(connector.kind)->canPull())
            Q_EMIT syncWanted(connector.name);
    });
    wizard->open();
    if (!field.isEmpty())
        wizard->showField(field);
}

void ConnectorsPage::handOver()
{
    auto *sheet = new HandOverSheet(m_services, *chosen(), m_clipboard, window());
    sheet->open();
}

void ConnectorsPage::explain()
{
    auto *dialog = new ExplainDialog(m_services, m_connectors, window());
    connect(dialog, &ExplainDialog::editWanted, this, [this, dialog](const QString &uid, const QString &field) {
        dialog->close();
        edit(uid, field);
    });
    dialog->show();
}

void ConnectorsPage::askToRemove(const QString &uid)
{
    const Connector *connector = withUid(uid);
    if (!connector)
        return;
    m_message.show(MessageBar::Tone::Notice,
                   tr("Remove the connector \"%1\"? Its settings, its secrets in the keychain and the history of its "
                      "checks go with it. Its leads stay here.")
                       .arg(connector->name),
                   tr("Remove"), [this, connector = *connector] { remove(connector); });
}

void ConnectorsPage::remove(const Connector &connector)
{
    m_checks.stop(connector.uid);
    const auto work = [connector, services = m_services](std::stop_token stop) {
        return removeConnector(services, connector, stop);
    };
    m_task = m_services.writing.run(this, work, [this](const core::Result<> &removed) {
        if (!removed)
            Q_EMIT failed(removed.error());
        Q_EMIT listChanged();
    });
}

void ConnectorsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto orientation = width() >= widthForDetailsBeside ? Qt::Horizontal : Qt::Vertical;
    if (m_panes->orientation() == orientation)
        return;
    m_panes->setOrientation(orientation);
    m_panes->setSizes(orientation == Qt::Horizontal ? QList<int>{600, 480} : QList<int>{300, 600});
}

} // namespace leadlight::ui
