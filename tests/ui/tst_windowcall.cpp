// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/windowcall.h"

#include <QSignalSpy>
#include <QTest>

#include <future>

using leadlight::ui::WindowCall;

/// A second start that raises the window of the first, on a session bus of the test's own.
class TestWindowCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void call_reachesTheWindowOfTheSameProfile();
    void call_withoutAWindow_isNotAnswered();

private:
    /// From another thread and connection, as another process would.
    [[nodiscard]] static bool call(const QString &profile)
    {
        auto answer = std::async(std::launch::async, [&profile] {
            const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("second start"));
            const bool isAnswered = WindowCall::call(profile, bus);
            QDBusConnection::disconnectFromBus(bus.name());
            return isAnswered;
        });
        while (answer.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
            QCoreApplication::processEvents();
        return answer.get();
    }

    const QString m_profile = QStringLiteral("0a5c9f7e-6f0b-4a44-9d0e-3a5b1a1f2c3d");
};

void TestWindowCall::call_reachesTheWindowOfTheSameProfile()
{
    WindowCall window(QDBusConnection::sessionBus(), m_profile);
    QSignalSpy wanted(&window, &WindowCall::raiseWanted);
    QVERIFY(call(m_profile));
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!call(QStringLiteral("another")));
    QCOMPARE(wanted.size(), 1);
}

void TestWindowCall::call_withoutAWindow_isNotAnswered()
{
    QVERIFY(!call(m_profile));
    QVERIFY(!WindowCall::call(m_profile, QDBusConnection(QStringLiteral("nobody connected to this"))));
}

QTEST_GUILESS_MAIN(TestWindowCall)
#include "tst_windowcall.moc"
