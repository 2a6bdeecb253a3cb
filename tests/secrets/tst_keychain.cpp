// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychain.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

#include <future>

using namespace leadlight;
using core::ErrorKind;
using secrets::Keychain;
using secrets::SecretKey;

/// Runs against the session's own Secret Service: gnome-keyring under with-keyring.sh (tests/support).
class KeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void read_whatWasWritten_isTheSameBytes_data();
    void read_whatWasWritten_isTheSameBytes();
    void read_whatIsNotThere_isMissing();
    void write_twice_keepsTheLast();
    void remove_thenRead_isMissing();
    void remove_whatIsNotThere_isFine();
    void entry_seenByAnotherProgram_carriesTheApplicationsName();
    void wait_whenStopped_endsAsCancelled();

private:
    /// Calls the keychain as the program does: from a worker thread, while this thread keeps its event loop.
    template <typename Work> auto onWorker(Work work)
    {
        auto future = std::async(std::launch::async, work);
        while (future.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
            QCoreApplication::processEvents();
        return future.get();
    }

    Keychain m_keychain;
    SecretKey m_key{QUuid::createUuid().toString(QUuid::WithoutBraces), QStringLiteral("connector"),
                    QStringLiteral("field")};
};

void KeychainTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"),
             "run this test through tests/support/with-keyring.sh");
}

void KeychainTest::read_whatWasWritten_isTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("DefaultEndpointsProtocol=https;AccountName=contoso;AccountKey=Zm9v==");
    QTest::newRow("utf-8") << QByteArray("Žluťoučký kůň 資料");
    QTest::newRow("2000 bytes") << QByteArray(2000, 'x');
    QTest::newRow("zero bytes inside") << QByteArray("a\0b\n", 4);
}

void KeychainTest::read_whatWasWritten_isTheSameBytes()
{
    QFETCH(QByteArray, bytes);
    const auto written = onWorker([&] { return m_keychain.write(m_key, core::Secret(QByteArray(bytes)), {}); });
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    const auto read = onWorker([&] { return m_keychain.read(m_key, {}); });
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->reveal().toByteArray(), bytes);
}

void KeychainTest::read_whatIsNotThere_isMissing()
{
    SecretKey other = m_key;
    other.field = QStringLiteral("other");
    const auto read = onWorker([&] { return m_keychain.read(other, {}); });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::SecretMissing);
    QCOMPARE(read.error().subject, QStringLiteral("other"));
}

void KeychainTest::write_twice_keepsTheLast()
{
    QVERIFY(onWorker([&] { return m_keychain.write(m_key, core::Secret(QByteArray("one")), {}); }));
    QVERIFY(onWorker([&] { return m_keychain.write(m_key, core::Secret(QByteArray("two")), {}); }));
    const auto read = onWorker([&] { return m_keychain.read(m_key, {}); });
    QVERIFY(read);
    QCOMPARE(read->reveal().toByteArray(), QByteArray("two"));
}

void KeychainTest::remove_thenRead_isMissing()
{
    QVERIFY(onWorker([&] { return m_keychain.write(m_key, core::Secret(QByteArray("x")), {}); }));
    QVERIFY(onWorker([&] { return m_keychain.remove(m_key, {}); }));
    const auto read = onWorker([&] { return m_keychain.read(m_key, {}); });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::SecretMissing);
}

void KeychainTest::remove_whatIsNotThere_isFine()
{
    SecretKey other = m_key;
    other.connectorUid = QStringLiteral("nobody");
    QVERIFY(onWorker([&] { return m_keychain.remove(other, {}); }));
}

void KeychainTest::entry_seenByAnotherProgram_carriesTheApplicationsName()
{
    QVERIFY(onWorker([&] { return m_keychain.write(m_key, core::Secret(QByteArray("seen")), {}); }));
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(QStringLiteral("secret-tool"),
               {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
                QStringLiteral("Leadlight"), QStringLiteral("user"), m_key.text()});
    QVERIFY2(tool.waitForFinished(), "secret-tool (libsecret-tools) is needed");
    QVERIFY(onWorker([&] { return m_keychain.remove(m_key, {}); }));
    const QByteArray found = tool.readAll();
    QVERIFY2(found.contains("attribute.server = Leadlight"), found.constData());
}

void KeychainTest::wait_whenStopped_endsAsCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const auto read = onWorker([&] { return m_keychain.read(m_key, stop.get_token()); });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
