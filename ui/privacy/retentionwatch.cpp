// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/privacy/retentionwatch.h"

#include "ui/common/services.h"
#include "ui/common/withstore.h"
#include "ui/leads/notedrafts.h"

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
        run();
}

void RetentionWatch::keepTo(const store::RetentionRule &rule)
{
    const auto work = withStore(m_services.stores, [rule](store::LeadStore &store, std::stop_token) {
        return store::LeadRetention(store).setRule(rule);
    });
    auto storing = m_services.writing.run(this, work, [this, rule](const core::Result<> &stored) {
        if (!stored) {
            Q_EMIT notKept(stored.error());
            return;
        }
        Q_EMIT kept(rule);
        agreeTo(rule);
    });
    storing.letGo();
}

void RetentionWatch::agreeTo(const store::RetentionRule &rule)
{
    m_agreed = rule;
    run();
}

void RetentionWatch::run()
{
    const auto work = withStore(m_services.stores,
                                [agreed = m_agreed, now = m_clock.nowUtc(), drafts = m_services.profile.draftsFile()](
                                    store::LeadStore &store, std::stop_token stop) {
                                    return RetentionWatch::work(store, agreed, now, drafts, std::move(stop));
                                });
    m_task = m_quietly.run(this, work, [this](const core::Result<Outcome> &outcome) { end(outcome); });
}

core::Result<RetentionWatch::Outcome> RetentionWatch::work(store::LeadStore &store,
                                                           const std::optional<store::RetentionRule> &agreed,
                                                           const QDateTime &now, const QString &drafts,
                                                           std::stop_token stop)
{
    const auto kept = store::LeadRetention(store).keep(agreed, now, std::move(stop));
    if (!kept)
        return core::failure(kept);
    if (kept->erased == 0)
        return Outcome{*kept};
    NoteDrafts begun;
    begun.keepIn(drafts);
    const auto withDrafts = begun.leadsThatAreGone(store);
    return withDrafts ? core::Result<Outcome>(Outcome{*kept, *withDrafts}) : core::failure(withDrafts);
}

void RetentionWatch::end(const core::Result<Outcome> &outcome)
{
    m_agreed.reset();
    if (!outcome) {
        if (outcome.error().kind != core::ErrorKind::Cancelled)
            Q_EMIT failed(outcome.error());
    } else if (outcome->kept.erased > 0) {
        Q_EMIT told(
            tr("%Ln leads were older than leads are kept and have been erased.", nullptr, int(outcome->kept.erased)));
        Q_EMIT erased(outcome->withDrafts);
    } else if (outcome->kept.outlook.older > 0) {
        const QLocale locale;
        Q_EMIT unusual(
            tr("Leads are kept for %1. By that, %2 of %3 leads would be erased now, which is more than usual; "
               "none was. See whether the clock of this computer is right: today is %4 there.")
                .arg(periodWords(outcome->kept.rule.months), locale.toString(outcome->kept.outlook.older),
                     locale.toString(outcome->kept.outlook.all),
                     locale.toString(m_clock.nowUtc().toLocalTime().date(), QLocale::LongFormat)),
            outcome->kept.rule);
    }
}

QString periodWords(int months)
{
    if (months == 0)
        //: How long leads are kept
        return RetentionWatch::tr("forever");
    if (months == 12)
        return RetentionWatch::tr("1 year");
    return months % 12 == 0 ? RetentionWatch::tr("%n years", nullptr, months / 12)
                            : RetentionWatch::tr("%n months", nullptr, months);
}

} // namespace leadlight::ui
