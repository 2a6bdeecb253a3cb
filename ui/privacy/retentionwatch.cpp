// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/privacy/retentionwatch.h"

#include "ui/common/services.h"
#include "ui/common/withstore.h"

#include <QLocale>

namespace leadlight::ui {

using namespace std::chrono_literals;

RetentionWatch::RetentionWatch(const Services &services, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_clock(clock)
{
    m_hour.setTimerType(Qt::VeryCoarseTimer);
    m_hour.setInterval(1h);
    connect(&m_hour, &QTimer::timeout, this, &RetentionWatch::look);
}

void RetentionWatch::start()
{
    m_hour.start();
    look();
}

void RetentionWatch::look()
{
    const QDate today = m_clock.nowUtc().toLocalTime().date();
    if (std::exchange(m_lookedOn, today) != today)
        run(std::nullopt);
}

void RetentionWatch::keepTo(const store::RetentionRule &rule)
{
    run(rule);
}

void RetentionWatch::run(const std::optional<store::RetentionRule> &agreed)
{
    const auto work =
        withStore(m_services.stores, [agreed, now = m_clock.nowUtc()](store::LeadStore &store, std::stop_token stop) {
            return RetentionWatch::work(store, agreed, now, std::move(stop));
        });
    m_task = m_quietly.run(this, work, [this](const core::Result<Outcome> &outcome) { end(outcome); });
}

core::Result<RetentionWatch::Outcome> RetentionWatch::work(store::LeadStore &store,
                                                           const std::optional<store::RetentionRule> &agreed,
                                                           const QDateTime &now, std::stop_token stop)
{
    // Where another program is in the way, the next day will do.
    if (const auto finished = store.finishErasing(); !finished && finished.error().kind != core::ErrorKind::CacheBusy)
        return core::failure(finished);
    store::LeadRetention retention(store);
    if (agreed) {
        if (const auto set = retention.setRule(*agreed); !set)
            return core::failure(set);
    }
    const auto rule = retention.rule();
    if (!rule)
        return core::failure(rule);
    const auto outlook = retention.outlook(*rule, now, stop);
    if (!outlook)
        return core::failure(outlook);
    if (outlook->older == 0 || (outlook->isUnusual() && !agreed))
        return Outcome{*rule, *outlook, 0};
    const auto erased = retention.eraseOlder(now, std::move(stop));
    return erased ? core::Result<Outcome>(Outcome{*rule, *outlook, *erased}) : core::failure(erased);
}

void RetentionWatch::end(const core::Result<Outcome> &outcome)
{
    if (!outcome) {
        if (outcome.error().kind != core::ErrorKind::Cancelled)
            Q_EMIT failed(outcome.error());
    } else if (outcome->erased > 0) {
        Q_EMIT told(outcome->erased == 1 ? tr("1 lead was older than leads are kept, and was erased.")
                                         : tr("%n leads were older than leads are kept, and were erased.", nullptr,
                                              int(outcome->erased)));
        Q_EMIT erased();
    } else if (outcome->outlook.older > 0) {
        const QLocale locale;
        Q_EMIT unusual(
            tr("Leads are kept for %1. By that, %2 of %3 leads would be erased now, which is more than usual; "
               "none was. See whether the clock of this computer is right: today is %4 there.")
                .arg(periodWords(outcome->rule.months), locale.toString(outcome->outlook.older),
                     locale.toString(outcome->outlook.all),
                     locale.toString(m_clock.nowUtc().toLocalTime().date(), QLocale::LongFormat)),
            outcome->rule);
    }
}

QString periodWords(int months)
{
    if (months == 0)
        //: How long leads are kept
        return RetentionWatch::tr("for ever");
    if (months == 12)
        return RetentionWatch::tr("1 year");
    return months % 12 == 0 ? RetentionWatch::tr("%n years", nullptr, months / 12)
                            : RetentionWatch::tr("%n months", nullptr, months);
}

} // namespace leadlight::ui
