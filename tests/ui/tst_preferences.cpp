// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadwork.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/username.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace leadlight::ui;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void values_comeBack();
    void change_isToldOnce();
    void stored_isHealedAndClamped_data();
    void stored_isHealedAndClamped();
    void proxy_isHealed_data();
    void proxy_isHealed();
    void fileThatCannotBeWritten_isTold();
    void rubbish_healsToDefaults();
    void rubbish_isNeverWritten_data();
    void rubbish_isNeverWritten();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("preferences.ini")); }
    void write(const QByteArray &content) const
    {
        QFile file(this->file());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }

    /// Another one each time: QSettings takes a file of the same name, size and time for the one it knows.
    std::optional<QTemporaryDir> m_folder;
};

void TestPreferences::values_comeBack()
{
    const QStringList views{QString(), QStringLiteral("Big, \"deals\" = 50 %"), QStringLiteral("žluťoučký")};
    {
        Preferences preferences(file());
        QCOMPARE(preferences.texts(Preference::NotifiedViews), QStringList{QString()});
        QCOMPARE(preferences.text(Preference::OwnName), userName());
        preferences.set(Preference::SyncMinutes, 60);
        preferences.set(Preference::StaysInTray, true);
        preferences.set(Preference::NotifiedViews, views);
        preferences.set(Preference::QuietFrom, QTime(23, 45));
        preferences.set(Preference::OwnName, QStringLiteral("Anna, sales"));
    }
    leadlight::leads::setOwnName({});
    Preferences preferences(file());
    QCOMPARE(leadlight::leads::ownName(), QStringLiteral("Anna, sales"));
    QCOMPARE(preferences.number(Preference::SyncMinutes), 60);
    QCOMPARE(preferences.flag(Preference::StaysInTray), true);
    QCOMPARE(preferences.flag(Preference::NotifiesNames), false);
    QCOMPARE(preferences.texts(Preference::NotifiedViews), views);
    QCOMPARE(preferences.time(Preference::QuietFrom), QTime(23, 45));
    QCOMPARE(preferences.text(Preference::OwnName), QStringLiteral("Anna, sales"));

    preferences.set(Preference::NotifiedViews, QStringList());
    QCOMPARE(Preferences(file()).texts(Preference::NotifiedViews), QStringList());
    preferences.set(Preference::OwnName, QStringLiteral("  "));
    QCOMPARE(preferences.text(Preference::OwnName), userName());
}

void TestPreferences::change_isToldOnce()
{
    Preferences preferences(file());
    preferences.set(Preference::SyncMinutes, 30);
    QSignalSpy changes(&preferences, &Preferences::changed);
    preferences.set(Preference::SyncMinutes, 30);
    QCOMPARE(changes.size(), 0);
    preferences.set(Preference::SyncMinutes, 5);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().value<Preference>(), Preference::SyncMinutes);
}

void TestPreferences::stored_isHealedAndClamped_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("minutes");
    const auto add = [](const char *line, int minutes) { QTest::newRow(line) << QByteArray(line) << minutes; };
    add("syncMinutes=60", 60);
    add("syncMinutes=0", 0);
    add("syncMinutes=-7", 0);
    add("syncMinutes=1", 5);
    add("syncMinutes=1000000", 1440);
    add("syncMinutes=9223372036854775807", 1440);
    add("syncMinutes=99999999999999999999999", 15);
    add("syncMinutes=often", 15);
    add("syncMinutes=5, 6", 15);
    add("syncMinutes=@Invalid()", 15);
    add("syncMinutes=", 15);
}

void TestPreferences::stored_isHealedAndClamped()
{
    QFETCH(QByteArray, line);
    write("[background]\n" + line + "\n");
    QTEST(Preferences(file()).number(Preference::SyncMinutes), "minutes");
}

void TestPreferences::proxy_isHealed_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto add = [](const char *lines, const char *kind, const char *host, int port) {
        QTest::newRow(lines) << QByteArray(lines) << QString::fromLatin1(kind) << QString::fromLatin1(host) << port;
    };
    add("", "system", "", 8080);
    add("kind=http\nhost=proxy.example\nport=3128", "http", "proxy.example", 3128);
    add("kind=carrier-pigeon\nhost=a b\nport=0", "system", "", 8080);
    add("kind=socks5\nhost=fd00::1\nport=65536", "socks5", "fd00::1", 8080);
    add("kind=\nhost=http://p/\nport=-1", "system", "", 8080);
    add("kind=http\nhost=anna:s3cret\nport=3128", "http", "", 3128);
    add("kind=none, http\nhost=\"p\\nq\"\nport=1e3", "system", "", 8080);
}

void TestPreferences::proxy_isHealed()
{
    QFETCH(QByteArray, lines);
    write("[proxy]\n" + lines + "\n");
    const Preferences preferences(file());
    QTEST(preferences.text(Preference::ProxyKind), "kind");
    QTEST(preferences.text(Preference::ProxyHost), "host");
    QTEST(preferences.number(Preference::ProxyPort), "port");
}

void TestPreferences::fileThatCannotBeWritten_isTold()
{
    Preferences preferences(QStringLiteral("/proc/self/preferences.ini"));
    QSignalSpy notKept(&preferences, &Preferences::notKept);
    preferences.set(Preference::SyncMinutes, 60);
    QCOMPARE(notKept.size(), 1);
    QCOMPARE(preferences.number(Preference::SyncMinutes), 60); // for this run
}

void TestPreferences::rubbish_healsToDefaults()
{
    write("[notifications]\non=perhaps\nnames=true, false\nquietFrom=25:99\nquietUntil=8\nviews=a, b\n"
          "[you]\nname=\"  \"\n[[[\n=\xff\n");
    const Preferences preferences(file());
    QCOMPARE(preferences.flag(Preference::Notifies), true);
    QCOMPARE(preferences.flag(Preference::NotifiesNames), false);
    QCOMPARE(preferences.texts(Preference::NotifiedViews), QStringList{QString()});
    QCOMPARE(preferences.time(Preference::QuietFrom), QTime(18, 0));
    QCOMPARE(preferences.time(Preference::QuietUntil), QTime(8, 0));
    QCOMPARE(preferences.text(Preference::OwnName), userName());

    write("[window]\nlanguage=../../etc\nappearance=pink\n");
    QCOMPARE(Preferences(file()).text(Preference::Language), QString());
    QCOMPARE(Preferences(file()).text(Preference::Appearance), QStringLiteral("system"));

    write("[you]\nname=" + QByteArray(100'000, 'x') + "\n");
    QCOMPARE(Preferences(file()).text(Preference::OwnName).size(), 80);
}

void TestPreferences::rubbish_isNeverWritten_data()
{
    QTest::addColumn<Preference>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("URL") << Preference::ProxyHost << QStringLiteral("http://anna:s3cret@proxy:3128");
    QTest::newRow("invalid URL") << Preference::ProxyHost << QStringLiteral("http://anna:s#s3cret@proxy:3128");
    QTest::newRow("sign-in") << Preference::ProxyHost << QStringLiteral("anna:s3cret");
    QTest::newRow("long name") << Preference::ProxyUser << QStringLiteral("s3cret") + QString(255, u'x');
    QTest::newRow("kind") << Preference::OwnProxyKind << QStringLiteral("s3cret");
}

void TestPreferences::rubbish_isNeverWritten()
{
    QFETCH(Preference, key);
    QFETCH(QString, value);
    {
        Preferences preferences(file());
        const QString fallback = preferences.text(key);
        preferences.set(key, QStringLiteral("socks5")); // good for each of them
        QCOMPARE(preferences.text(key), QStringLiteral("socks5"));
        preferences.set(key, value);
        QCOMPARE(preferences.text(key), fallback); // and not what was there before
        preferences.set(Preference::ProxyPort, 3128);
    }
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.contains("3128"));
    QVERIFY(!bytes.contains("s3cret"));
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
