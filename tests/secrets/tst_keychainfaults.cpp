// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychain.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <future>

using namespace leadlight;
using core::ErrorKind;

/// Keychains that are not there, or that never answer.
class KeychainFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_withoutASessionBus_endsAsMissing();
    void read_fromAServiceThatIsSilent_endsAtTheLimit();
};

namespace {

core::ErrorKind readKind(std::chrono::milliseconds limit)
{
    secrets::Keychain keychain(limit);
    auto future = std::async(std::launch::async, [&] {
        return keychain.read({QStringLiteral("p"), QStringLiteral("c"), QStringLiteral("f")}, {});
    });
    while (future.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
        QCoreApplication::processEvents();
    const auto read = future.get();
    if (read)
        return ErrorKind::Cancelled; // nothing could have been read
    qInfo("%s", qPrintable(read.error().detail));
    return read.error().kind;
}

} // namespace

void KeychainFaultsTest::read_withoutASessionBus_endsAsMissing()
{
    // In a process of its own: the bus address is read once per process.
    if (qEnvironmentVariableIsSet("LEADLIGHT_TEST_NO_BUS")) {
        QCOMPARE(readKind(std::chrono::seconds(10)), ErrorKind::KeychainMissing);
        return;
    }
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LEADLIGHT_TEST_NO_BUS"), QStringLiteral("1"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    environment.remove(QStringLiteral("DISPLAY"));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("read_withoutASessionBus_endsAsMissing")});
    QVERIFY(child.waitForFinished(60000));
    QVERIFY2(child.exitCode() == 0, child.readAll().constData());
}

void KeychainFaultsTest::read_fromAServiceThatIsSilent_endsAtTheLimit()
{
    if (qEnvironmentVariableIsSet("LEADLIGHT_TEST_SILENT_BUS")) {
        QCOMPARE(readKind(std::chrono::milliseconds(500)), ErrorKind::KeychainSilent);
        return;
    }
    // A session bus on which a program owns the Secret Service's name and answers nothing.
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LEADLIGHT_TEST_SILENT_BUS"), QStringLiteral("1"));
    environment.insert(QStringLiteral("WITH_KEYRING"), QStringLiteral("none"));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QStringLiteral(WITH_KEYRING), {QStringLiteral(SILENT_SERVICE), QCoreApplication::applicationFilePath(),
                                               QStringLiteral("read_fromAServiceThatIsSilent_endsAtTheLimit")});
    QVERIFY(child.waitForFinished(60000));
    QVERIFY2(child.exitCode() == 0, child.readAll().constData());
}

QTEST_GUILESS_MAIN(KeychainFaultsTest)
#include "tst_keychainfaults.moc"
