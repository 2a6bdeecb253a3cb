// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/silencewatch.h"

#include "core/clock.h"
#include "store/leadstore.h"
#include "ui/common/services.h"
#include "ui/common/settings.h"
#include "ui/common/withstore.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>
#include <chrono>

namespace leadlight::ui {

namespace {

using State = leads::OfferRhythm::State;

constexpr std::chrono::hours askEvery(1);
/// Who has been quiet for longer is not silent but gone.
constexpr double goneAfterHours = 365 * 24;

/// An offer's name is a stranger's text of any length; what names a setting is not.
QString keyOf(const char *group, const QString &offer)
{
    const QByteArray hash = QCryptographicHash::hash(offer.toUtf8(), QCryptographicHash::Sha256).left(16).toHex();
    return QString::fromLatin1(group) + QLatin1Char('/') + QString::fromLatin1(hash);
}

QString notWatchedKey(const QString &offer)
{
    return keyOf("offersNotWatched", offer);
}

/// Its value is the time of the last lead before the silence: the next lead ends it, and the next silence is another.
QString toldKey(const QString &offer)
{
    return keyOf("silencesTold", offer);
}

QString silenceId(const store::OfferSilence &offer)
{
    return QString::number(offer.rhythm.last.ticks);
}

leads::LeadTime newestOf(const std::vector<store::OfferSilence> &offers)
{
    leads::LeadTime newest;
    for (const store::OfferSilence &offer : offers)
        newest.ticks = std::max(newest.ticks, offer.rhythm.last.ticks);
    return newest;
}

} // namespace

SilenceWatch::SilenceWatch(const Services &services, const Settings &settings, const core::Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_settings(settings)
    , m_clock(clock)
    , m_memory(std::make_unique<QSettings>(services.profile.stateFile(), QSettings::IniFormat))
{
    m_hourly.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_hourly, &QTimer::timeout, this, &SilenceWatch::ask);
    m_hourly.start(askEvery);
}

SilenceWatch::~SilenceWatch() = default;

QDateTime SilenceWatch::lastSync() const
{
    QDateTime last;
    for (const connectors::Connector &connector : m_connectors) {
        const QDateTime synced = m_settings.lastSync(connector.uid);
        if (synced.isValid() && (!last.isValid() || synced > last))
            last = synced;
    }
    const QDateTime now = m_clock.nowUtc();
    return last.isValid() && last > now ? now : last; // a clock that was put back
}

void SilenceWatch::ask()
{
    const auto work = withStore(m_services.stores,
                                [synced = lastSync(), now = m_clock.nowUtc()](
                                    store::LeadStore &store, std::stop_token stop) -> core::Result<Answer> {
                                    auto asOf = leads::LeadTime::fromDateTime(synced.isValid() ? synced : now);
                                    auto offers = store.silences(asOf, stop);
                                    if (offers && !synced.isValid() && !offers->empty()) {
                                        asOf = newestOf(*offers);
                                        offers = store.silences(asOf, stop);
                                    }
                                    if (!offers)
                                        return core::failure(offers);
                                    return Answer{*std::move(offers), asOf.toDateTime()};
                                });
    m_task = m_services.reading.run(this, work, [this](core::Result<Answer> answer) {
        if (answer) // else the one before stands; whoever shows leads tells what is wrong with the cache
            take(*std::move(answer));
    });
}

void SilenceWatch::take(Answer answer)
{
    m_offers = std::move(answer.offers);
    m_asOf = answer.asOf;
    m_hasAnswer = true;
    Q_EMIT changed();
    tell();
}

void SilenceWatch::tell()
{
    QList<store::OfferSilence> fresh;
    for (const store::OfferSilence &offer : m_offers) {
        if (!isAlarming(offer) || m_memory->value(toldKey(offer.offer)).toString() == silenceId(offer))
            continue;
        m_memory->setValue(toldKey(offer.offer), silenceId(offer));
        fresh.append(offer);
    }
    if (!fresh.isEmpty())
        Q_EMIT offersFellSilent(fresh);
}

bool SilenceWatch::isWatched(const QString &offer) const
{
    return !m_memory->contains(notWatchedKey(offer));
}

void SilenceWatch::setWatched(const QString &offer, bool isWatched)
{
    if (isWatched) {
        m_memory->remove(notWatchedKey(offer));
        // Whoever watches an offer again sees that it is silent and need not be told.
        for (const store::OfferSilence &each : m_offers) {
            if (each.offer == offer && isAlarming(each))
                m_memory->setValue(toldKey(offer), silenceId(each));
        }
    } else {
        m_memory->setValue(notWatchedKey(offer), true);
    }
    Q_EMIT changed();
}

bool SilenceWatch::isAlarming(const store::OfferSilence &offer) const
{
    return offer.rhythm.state == State::Unusual && offer.rhythm.quietHours <= goneAfterHours && isWatched(offer.offer);
}

int SilenceWatch::alarmCount() const
{
    return int(std::count_if(m_offers.begin(), m_offers.end(), [this](const auto &each) { return isAlarming(each); }));
}

} // namespace leadlight::ui
