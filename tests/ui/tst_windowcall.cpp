// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/windowcall.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace Qt::Literals::StringLiterals;
using leadlight::ui::WindowCall;
using leadlight::ui::WindowRequest;

/// A further start that hands its wishes to the window of the first, on a session bus of the test's own.
class TestWindowCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void call_reachesTheWindowOfTheSameProfile();
    void call_withoutAWindow_isNotAnswered();
    void call_handsOverFilesFilterAndToken();
    void call_withAnEmptyFilter_isHandedOver();
    void stranger_outOfBounds_isRefused_data();
    void stranger_outOfBounds_isRefused();
    void stranger_withAnOddToken_isHeardWithoutIt_data();
    void stranger_withAnOddToken_isHeardWithoutIt();

private:
    /// From another thread and connection, as another process would.
    template <typename Ask> static auto asAnotherProcess(Ask ask)
    {
        auto answer = std::async(std::launch::async, [&ask] {
            const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"further start"_s);
            auto answered = ask(bus);
            QDBusConnection::disconnectFromBus(bus.name());
            return answered;
        });
        while (answer.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
            QCoreApplication::processEvents();
        return answer.get();
    }

    [[nodiscard]] static bool call(const QString &profile, const WindowRequest &request = {})
    {
        return asAnotherProcess([&](const QDBusConnection &bus) { return WindowCall::call(profile, request, bus); });
    }

    /// What any program on the bus can send.
    [[nodiscard]] QDBusMessage send(const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(u"org.leadlight.Leadlight.profile_"_s + QString(m_profile).remove(u'-'),
                                           u"/org/leadlight/Leadlight"_s, u"org.freedesktop.Application"_s, method);
        message.setArguments(arguments);
        return asAnotherProcess([&message](const QDBusConnection &bus) { return bus.call(message); });
    }

    const QString m_profile = u"0a5c9f7e-6f0b-4a44-9d0e-3a5b1a1f2c3d"_s;
    std::unique_ptr<WindowCall> m_window;
    QList<WindowRequest> m_wanted;
};

void TestWindowCall::init()
{
    m_wanted.clear();
    m_window = std::make_unique<WindowCall>(QDBusConnection::sessionBus(), m_profile);
    connect(m_window.get(), &WindowCall::wanted, this,
            [this](const WindowRequest &request) { m_wanted.append(request); });
}

void TestWindowCall::cleanup()
{
    m_window.reset();
}

void TestWindowCall::call_reachesTheWindowOfTheSameProfile()
{
    QVERIFY(call(m_profile));
    QCOMPARE(m_wanted.size(), 1);
    QVERIFY(m_wanted.first().files.isEmpty() && !m_wanted.first().filter);
    QVERIFY(!call(u"another"_s));
    QCOMPARE(m_wanted.size(), 1);
}

void TestWindowCall::call_withoutAWindow_isNotAnswered()
{
    m_window.reset();
    QVERIFY(!call(m_profile));
    QVERIFY(!WindowCall::call(m_profile, {}, QDBusConnection(u"nobody connected to this"_s)));
}

void TestWindowCall::call_handsOverFilesFilterAndToken()
{
    const QStringList files{u"/tmp/leads of today.csv"_s, u"/tmp/\u017dlu\u0165 #1 100%.json"_s, u"/tmp/a\nb?.csv"_s};
    const QString filter = u"company:\"\u017dlu\u0165ou\u010dk\u00fd k\u016f\u0148\" -is:test"_s;
    QVERIFY(call(m_profile, {files, filter, "gnome-shell/Leadlight/17-0_TIME4711"}));
    QCOMPARE(m_wanted.size(), 2);
    QCOMPARE(m_wanted.first().filter, filter);
    QCOMPARE(m_wanted.last().files, files);
    for (const WindowRequest &request : std::as_const(m_wanted))
        QCOMPARE(request.activationToken, QByteArray("gnome-shell/Leadlight/17-0_TIME4711"));
}

void TestWindowCall::call_withAnEmptyFilter_isHandedOver()
{
    QVERIFY(call(m_profile, {{}, QString(), {}}));
    QCOMPARE(m_wanted.size(), 1);
    QVERIFY(m_wanted.first().filter && m_wanted.first().filter->isEmpty());
}

void TestWindowCall::stranger_outOfBounds_isRefused_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    const QVariantMap none;
    const auto open = [&none](const QStringList &uris) { return QVariantList{uris, none}; };
    const auto act = [&none](const QString &action, const QVariantList &parameter) {
        return QVariantList{action, parameter, none};
    };
    const auto text = [](const QString &value) { return QVariantList{value}; };
    QTest::newRow("101 files") << u"Open"_s << open(QStringList(101, u"file:///tmp/a.csv"_s));
    QTest::newRow("another machine") << u"Open"_s << open({u"file://elsewhere/tmp/a.csv"_s});
    QTest::newRow("web address") << u"Open"_s << open({u"https://example.com/a.csv"_s});
    QTest::newRow("relative path") << u"Open"_s << open({u"a.csv"_s});
    QTest::newRow("no file") << u"Open"_s << open({u"file:"_s});
    QTest::newRow("nul") << u"Open"_s << open({u"file:///tmp/a%00.csv"_s});
    QTest::newRow("nothing") << u"Open"_s << open({QString()});
    QTest::newRow("one of two") << u"Open"_s << open({u"file:///tmp/a.csv"_s, u"data:,a"_s});
    QTest::newRow("endless path") << u"Open"_s << open({u"file:///"_s + QString(5000, u'a')});
    QTest::newRow("unknown action") << u"ActivateAction"_s << act(u"erase"_s, text(u"all"_s));
    QTest::newRow("no text") << u"ActivateAction"_s << act(u"filter"_s, {});
    QTest::newRow("two texts") << u"ActivateAction"_s << act(u"filter"_s, text(u"a"_s) + text(u"b"_s));
    QTest::newRow("a number") << u"ActivateAction"_s << act(u"filter"_s, {7});
    QTest::newRow("endless filter") << u"ActivateAction"_s << act(u"filter"_s, text(QString(10'001, u'a')));
    QTest::newRow("wrong signature") << u"Open"_s << QVariantList{17};
    QTest::newRow("unknown method") << u"Quit"_s << QVariantList{};
}

void TestWindowCall::stranger_outOfBounds_isRefused()
{
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    QCOMPARE(send(method, arguments).type(), QDBusMessage::ErrorMessage);
    QVERIFY(m_wanted.isEmpty());
    QVERIFY(call(m_profile)); // and the window still listens
}

void TestWindowCall::stranger_withAnOddToken_isHeardWithoutIt_data()
{
    QTest::addColumn<QVariant>("token");
    QTest::newRow("list") << QVariant(QStringList{u"a"_s, u"b"_s});
    QTest::newRow("control characters") << QVariant(u"a\u001b[31m_TIME1"_s);
    QTest::newRow("endless") << QVariant(QString(2000, u'a'));
    QTest::newRow("empty") << QVariant(QString());
}

void TestWindowCall::stranger_withAnOddToken_isHeardWithoutIt()
{
    QFETCH(QVariant, token);
    QCOMPARE(send(u"Activate"_s, {QVariantMap{{u"activation-token"_s, token}}}).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(m_wanted.size(), 1);
    QVERIFY(m_wanted.first().activationToken.isEmpty());
}

QTEST_GUILESS_MAIN(TestWindowCall)
#include "tst_windowcall.moc"
