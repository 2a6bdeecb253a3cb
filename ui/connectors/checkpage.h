// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connector.h"

#include <QWidget>

class QPushButton;

namespace leadlight::ui {

class CheckView;
class ConnectorChecks;
class NoteLabel;

/// The wizard's last page: the connector is saved, and checked live. GUI thread; part of the wizard.
class CheckPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPage(ConnectorChecks &checks, QWidget *parent = nullptr);

    void start(const connectors::Connector &connector, bool sendTestLead);
    /// Whether the check that was started here has ended without a fault.
    [[nodiscard]] bool works() const;

Q_SIGNALS:
    void fixWanted(const QString &field);

private:
    enum class Outcome { Running, Stopped, Ended };

    void refresh();

    ConnectorChecks &m_checks;
    connectors::Connector m_connector;
    Outcome m_outcome = Outcome::Stopped;
    NoteLabel *m_state;
    CheckView *m_view;
    QPushButton *m_again;
    QPushButton *m_testLead;
    QPushButton *m_stop;
};

} // namespace leadlight::ui
