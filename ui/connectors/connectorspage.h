// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connector.h"
#include "core/background.h"
#include "ui/connectors/secretclipboard.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace leadlight::ui {

class CheckView;
class ConnectorChecks;
class ConnectorWizard;
class EmptyState;
class MessageBar;
class NoteLabel;
struct Services;

/// Every connector with its state, and the chosen one's last checks step by step. Adds, edits, checks, hands over and
/// removes them. GUI thread; owned by the window.
class ConnectorsPage final : public QWidget
{
    Q_OBJECT

public:
    /// @p message: where it asks and tells.
    ConnectorsPage(const Services &services, ConnectorChecks &checks, MessageBar &message, QWidget *parent = nullptr);
    ~ConnectorsPage() override;

    void showConnectors(const QList<connectors::Connector> &connectors);
    void choose(const QString &uid);
    void focusConnectors();
    /// The connectors, and the steps of a check.
    [[nodiscard]] QList<QWidget *> panes() const;
    void add();
    void edit(const QString &uid, const QString &field);
    void askToRemove(const QString &uid);
    void checkAll();
    void explain();

Q_SIGNALS:
    void leaveWanted(); ///< back to the leads
    void listChanged(); ///< connectors.json was written
    /// A connector was set up or changed and works.
    void syncWanted(const QString &connector);
    void failed(const leadlight::core::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeDetails();
    QPushButton *addAction(const char *name, const char *icon, const QString &text);
    void connectParts();
    void fill();
    void showRow(QTreeWidgetItem *item, const connectors::Connector &connector);
    void showChosen();
    void showHistory();
    void showCheck();
    void openWizard(const std::optional<connectors::Connector> &edited, const QString &field);
    void handOver();
    void remove(const connectors::Connector &connector);
    [[nodiscard]] const connectors::Connector *chosen() const; ///< nullptr when none is
    [[nodiscard]] const connectors::Connector *withUid(const QString &uid) const;

    const Services &m_services;
    ConnectorChecks &m_checks;
    MessageBar &m_message;
    SecretClipboard m_clipboard;
    QList<connectors::Connector> m_connectors;
    QString m_wanted; ///< uid to be chosen once it is in the list

    QStackedWidget *m_centre;
    QSplitter *m_panes;
    EmptyState *m_empty;
    QTreeWidget *m_rows;
    QPushButton *m_checkAll = nullptr;
    QLabel *m_name = nullptr;
    NoteLabel *m_about = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_testLead = nullptr;
    QPushButton *m_handOver = nullptr;
    QPushButton *m_remove = nullptr;
    QComboBox *m_history = nullptr;
    CheckView *m_view = nullptr;
    core::Task m_task;
};

} // namespace leadlight::ui
