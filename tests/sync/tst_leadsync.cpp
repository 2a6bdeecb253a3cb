// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connectorlist.h"
#include "connectors/connectorsecrets.h"
#include "core/profile.h"
#include "http/client.h"
#include "secrets/secretstore.h"
#include "sync/leadsync.h"

#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace leadlight;
using namespace leadlight::connectors;
using namespace leadlight::sync;
using core::ErrorKind;

namespace {

/// A machine without a keychain.
class NoKeychain final : public secrets::SecretStore
{
public:
    core::Result<core::Secret> read(const secrets::SecretKey &key, std::stop_token) override
    {
        return core::fail(ErrorKind::SecretMissing, key.field);
    }
    core::Result<> write(const secrets::SecretKey &, const core::Secret &, std::stop_token) override
    {
        return core::fail(ErrorKind::KeychainMissing);
    }
    core::Result<> remove(const secrets::SecretKey &, std::stop_token) override { return {}; }
};

/// A profile with connectors, and what a sync needs.
struct Fixture
{
    QTemporaryDir folder;
    core::Profile profile = *core::Profile::open(folder.path());
    NoKeychain keychain;
    ConnectorSecrets secrets{profile.id, keychain};
    http::Client http;
    LeadSync sync{profile, http, secrets};

    void add(const QString &name, const QString &kind) const
    {
        auto list = ConnectorList::load(profile.connectorsFile());
        QVERIFY(list);
        Connector connector;
        connector.name = name;
        connector.kind = kind;
        QVERIFY(list->add(connector));
    }
};

/// Holds the profile's lock until it is killed.
int holdLock(const QString &path)
{
    QLockFile lock(path);
    if (!lock.tryLock())
        return 1;
    std::printf("locked\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

class TestLeadSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_noConnectors_isFine()
    {
        Fixture fixture;
        const auto report = fixture.sync.run({}, {}, {});
        QVERIFY(report);
        QVERIFY(report->ok());
        QVERIFY(report->connectors.isEmpty());
    }

    void run_unknownName_syncsNothing()
    {
        Fixture fixture;
        fixture.add(QStringLiteral("Contoso"), QStringLiteral("azure-table"));
        const auto report = fixture.sync.run({{QStringLiteral("contoso"), QStringLiteral("nobody")}, false}, {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::UnknownConnector);
        QCOMPARE(report.error().subject, QStringLiteral("nobody"));
        QVERIFY(!QFile::exists(fixture.profile.cacheFile()));
    }

    void run_oneConnectorFails_othersAreStillTried()
    {
        Fixture fixture;
        fixture.add(QStringLiteral("First"), QStringLiteral("azure-table"));
        fixture.add(QStringLiteral("Second"), QStringLiteral("azure-table"));
        const auto report = fixture.sync.run({}, {}, {});
        QVERIFY(report);
        QVERIFY(!report->ok());
        QCOMPARE(report->connectors.size(), 2);
        for (const ConnectorReport &each : report->connectors) {
            QVERIFY(each.error.has_value());
            QCOMPARE(each.error->kind, ErrorKind::SecretMissing);
        }
        QCOMPARE(report->connectors[1].connector, QStringLiteral("Second"));
    }

    void run_kindWithoutLeads_isLeftOutUnlessNamed()
    {
        Fixture fixture;
        fixture.add(QStringLiteral("CRM"), QStringLiteral("dynamics"));
        const auto all = fixture.sync.run({}, {}, {});
        QVERIFY(all);
        QVERIFY(all->connectors.isEmpty());
        const auto named = fixture.sync.run({{QStringLiteral("crm"), QStringLiteral("CRM")}, false}, {}, {});
        QVERIFY(named);
        QCOMPARE(named->connectors.size(), 1);
        QCOMPARE(named->connectors.front().error->kind, ErrorKind::WrongField);
        QCOMPARE(named->connectors.front().error->subject, QStringLiteral("kind"));
    }

    void run_stopAsked_isCancelledInEachReport()
    {
        Fixture fixture;
        fixture.add(QStringLiteral("Contoso"), QStringLiteral("azure-table"));
        std::stop_source source;
        source.request_stop();
        const auto report = fixture.sync.run({}, {}, source.get_token());
        QVERIFY(report);
        QCOMPARE(report->connectors.front().error->kind, ErrorKind::Cancelled);
    }

    void run_whileAnotherProcessSyncs_namesIt()
    {
        Fixture fixture;
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--hold"), fixture.profile.syncLockFile()});
        QVERIFY(other.waitForReadyRead());
        const auto report = fixture.sync.run({}, {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::AlreadyRunning);
        QCOMPARE(report.error().subject, QString::number(other.processId()));
        // One that died without giving the lock back stands in nobody's way.
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(QFile::exists(fixture.profile.syncLockFile()));
        QVERIFY(fixture.sync.run({}, {}, {}));
    }

    void run_damagedCache_saysSo()
    {
        Fixture fixture;
        QFile file(fixture.profile.cacheFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
        file.close();
        const auto report = fixture.sync.run({}, {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::CacheDamaged);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1StringView("--hold"))
        return holdLock(arguments[2]);
    TestLeadSync test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_leadsync.moc"
