// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/testclock.h"
#include "ui/connectorfixture.h"
#include "ui/notice/noticestate.h"
#include "ui/notice/notifier.h"
#include "ui/preferences/preferences.h"

#include <QDBusConnection>
#include <QDBusPendingCall>

#include <functional>

namespace leadlight::tests {

constexpr qint64 ticksPerDay = qint64(24) * 60 * 60 * 10'000'000;

/// A cache, a connector "Contoso table" that has been synced before, and a notifier on a clock that the test sets: it
/// is Tuesday the 24th of November 2026, noon in Prague.
class NoticeFixture
{
public:
    using Change = std::function<void(leads::Lead &)>;

    explicit NoticeFixture(const QDBusConnection &bus = QDBusConnection::sessionBus())
        : m_bus(bus)
    {
        clock.set(QDateTime(QDate(2026, 11, 24), QTime(11, 0), Qt::UTC));
        connector = {.uid = QStringLiteral("uid"), .name = QStringLiteral("Contoso table"), .kind = {}, .values = {}};
    }

    /// Where a window would be opened: nothing is told of what is there already.
    void start()
    {
        notifier = std::make_unique<ui::Notifier>(services, preferences, state, clock, m_bus);
        notifier->setConnectors({connector});
    }

    /// A first sync, which brings @p count leads of long ago, and the start.
    void startAfterFirstSync(int count = 3)
    {
        start();
        sync(count, [](leads::Lead &lead) { lead.receivedAt.ticks -= 300 * ticksPerDay; });
        QTRY_COMPARE(state.toldUpTo(), std::optional<qint64>(count));
    }

    /// A quarter of an hour later, a sync that brings @p count leads, received a minute before.
    void sync(int count, const Change &change = {}, bool succeeds = true)
    {
        clock.set(clock.nowUtc().addSecs(900));
        notifier->syncBegan();
        bring(count, change);
        sync::ConnectorReport report;
        report.connector = connector.name;
        report.added = count;
        if (!succeeds)
            report.error = core::Error{.kind = core::ErrorKind::ConnectionFailed,
                                       .subject = {},
                                       .detail = {},
                                       .serviceCode = {},
                                       .requestId = {}};
        notifier->syncEnded({report});
    }

    void bring(int count, const Change &change = {}, const QString &from = QStringLiteral("Contoso table"))
    {
        store::PulledPage page;
        std::vector<leads::Lead> leads;
        for (int i = 0; i < count; ++i) {
            leads::Lead lead;
            lead.place = leads::TableKey{QStringLiteral("p"), QString::number(++m_rows)};
            lead.source = QStringLiteral("SPZA");
            lead.action = QStringLiteral("PLT");
            lead.offer = QStringLiteral("docusign.1");
            lead.offerTitle = QStringLiteral("DocuSign");
            lead.firstName = QStringLiteral("Jana");
            lead.lastName = QStringLiteral("Novakova");
            lead.company = QStringLiteral("Contoso");
            lead.receivedAt = leads::LeadTime::fromDateTime(clock.nowUtc().addSecs(-60));
            lead.raw = {leads::RawEntity::Format::Json, "{\"RowKey\":" + QByteArray::number(m_rows) + "}"};
            if (change)
                change(lead);
            leads.push_back(lead);
        }
        page.leads = leads;
        const auto store = store::LeadStore::open(cache.profile.cacheFile(), store::LeadStore::Access::ReadWrite);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        const auto written = (*store)->writePage({QStringLiteral("origin of ") + from, from}, page);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    }

    /// Nothing up to this id will be told any more, and whatever was to be told has reached the service.
    void settle(qint64 toldUpTo)
    {
        QTRY_COMPARE(state.toldUpTo(), std::optional(toldUpTo));
        settle();
    }

    void settle()
    {
        for (int i = 0; i < 3; ++i) { // the capabilities, the notification, its answer
            const QDBusPendingCall call = m_bus.asyncCall(QDBusMessage::createMethodCall(
                QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
                QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("GetServerInformation")));
            QTRY_VERIFY(call.isFinished());
        }
    }

    ConnectorFixture cache;
    const ui::Services services = cache.services();
    ui::Preferences preferences{cache.file(QStringLiteral("preferences.ini"))};
    ui::NoticeState state{cache.file(QStringLiteral("state.ini"))};
    testsupport::TestClock clock;
    connectors::Connector connector;
    std::unique_ptr<ui::Notifier> notifier;

private:
    QDBusConnection m_bus;
    int m_rows = 0;
};

} // namespace leadlight::tests
