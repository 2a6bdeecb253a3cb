// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorlist.h"
#include "core/background.h"
#include "sync/leadsync.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QListWidget;
class QListWidgetItem;

namespace leadlight::ui {

class ConnectorChecks;
class Settings;
struct Services;

/// The connectors in the side panel, each with its state in a word, an icon and, where something is wrong, a sentence;
/// leads to the Connectors page. What is to be done with one is asked for by signal. GUI thread.
class ConnectorsPane final : public QWidget
{
    Q_OBJECT

public:
    ConnectorsPane(const Services &services, Settings &settings, ConnectorChecks &checks, QWidget *parent = nullptr);

    /// Reads connectors.json again.
    void reload();
    [[nodiscard]] const QList<connectors::Connector> &all() const { return m_connectors; }
    [[nodiscard]] bool hasAnyToPull() const;
    void showRunning(const QString &connector);
    void showReport(const sync::ConnectorReport &report);
    /// The sync ended without a word about these.
    void endRunning();

Q_SIGNALS:
    void loaded();
    void addWanted();
    void pageWanted(const QString &uid); ///< the Connectors page; empty: no connector in particular
    void syncWanted(const QString &connector);
    void editWanted(const leadlight::connectors::Connector &connector);
    void removeWanted(const leadlight::connectors::Connector &connector);
    void failed(const leadlight::core::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the last sync of this run said.
    struct State
    {
        bool isRunning = false;
        bool destinationMissing = false;
        std::optional<core::Error> error;
    };

    void fill();
    void showState(QListWidgetItem *item, const connectors::Connector &connector);
    struct Shown;
    [[nodiscard]] Shown syncState(const connectors::Connector &connector) const;
    [[nodiscard]] Shown checkState(const connectors::Connector &connector) const;
    void showMenu(const QPoint &position);
    void fitHeight();

    const Services &m_services;
    Settings &m_settings;
    ConnectorChecks &m_checks;
    QListWidget *m_list;
    QList<connectors::Connector> m_connectors;
    QHash<QString, State> m_states; ///< by name
    core::Task m_load;
};

} // namespace leadlight::ui
