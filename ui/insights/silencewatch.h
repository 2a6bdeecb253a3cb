// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connector.h"
#include "core/background.h"
#include "store/insight.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QSettings;

namespace leadlight::core {
class Clock;
}

namespace leadlight::ui {

class Settings;
struct Services;

/// The silence alarm: knows each offer's rhythm, which ones are unusually quiet and which a person does not want to be
/// watched. Asks hourly and whenever it is told to. Silence is judged as of the last sync, or of the newest lead where
/// nothing was ever synced: what has not been fetched is not silent. GUI thread; owned by the window.
class SilenceWatch final : public QObject
{
    Q_OBJECT

public:
    SilenceWatch(const Services &services, const Settings &settings, const core::Clock &clock,
                 QObject *parent = nullptr);
    ~SilenceWatch() override;

    /// Whose last syncs count.
    void setConnectors(const QList<connectors::Connector> &connectors) { m_connectors = connectors; }
    /// After a sync, an import, a start. The latest question wins.
    void ask();

    [[nodiscard]] bool hasAsked() const { return m_hasAnswer; }
    /// Every offer, in the order of the store.
    [[nodiscard]] const std::vector<store::OfferSilence> &offers() const { return m_offers; }
    /// As of when silence is judged; invalid before the first answer.
    [[nodiscard]] QDateTime asOf() const { return m_asOf; }

    [[nodiscard]] bool isWatched(const QString &offer) const;
    /// Kept with the window's state.
    void setWatched(const QString &offer, bool isWatched);
    /// Watched, unusually quiet, and not for so long that it has left the market.
    [[nodiscard]] bool isAlarming(const store::OfferSilence &offer) const;
    [[nodiscard]] int alarmCount() const;

Q_SIGNALS:
    /// Another answer, or an offer is watched that was not.
    void changed();
    /// Once for each silence of each watched offer, also over restarts.
    void offersFellSilent(const QList<leadlight::store::OfferSilence> &offers);

private:
    struct Answer
    {
        std::vector<store::OfferSilence> offers;
        QDateTime asOf;
    };

    [[nodiscard]] QDateTime lastSync() const;
    void take(Answer answer);
    void tell();

    const Services &m_services;
    const Settings &m_settings;
    const core::Clock &m_clock;
    const std::unique_ptr<QSettings> m_memory;
    QList<connectors::Connector> m_connectors;
    std::vector<store::OfferSilence> m_offers;
    QDateTime m_asOf;
    bool m_hasAnswer = false;
    QTimer m_hourly;
    core::Task m_task;
};

} // namespace leadlight::ui
