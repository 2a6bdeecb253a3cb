// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/autostart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using leadlight::core::ErrorKind;
using leadlight::ui::Autostart;

/// What the desktop is told to start at login, in a configuration folder of the test's own.
class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exec_isQuotedAsDesktopsWant_data();
    void exec_isQuotedAsDesktopsWant();
    void onAndOff_writesAndRemovesTheEntry();
    void entry_isOneThatDesktopsAccept();
    void profile_tellsItsOwnEntryFromAnothers();
    void entryHiddenByTheDesktop_isOff_data();
    void entryHiddenByTheDesktop_isOff();
    void placeThatCannotBeWritten_isSaid();

private:
    [[nodiscard]] static QByteArray content()
    {
        QFile file(Autostart::file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const Autostart m_plain{QStringList{QStringLiteral("--in-tray")}};
};

void TestAutostart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(QStringLiteral("conf ig")).toUtf8());
    QVERIFY(Autostart::file().startsWith(m_folder->path()));
}

void TestAutostart::exec_isQuotedAsDesktopsWant_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("exec");
    const auto add = [](const char *name, const QStringList &command, const char *exec) {
        QTest::newRow(name) << command << QString::fromUtf8(exec);
    };
    const QString program = QStringLiteral("/usr/bin/leadlight");
    add("plain", {program, QStringLiteral("--in-tray")}, "/usr/bin/leadlight --in-tray");
    add("blank", {QStringLiteral("/opt/my programs/leadlight")}, "\"/opt/my programs/leadlight\"");
    add("per cent", {program, QStringLiteral("100%f")}, "/usr/bin/leadlight \"100%%f\"");
    add("dollar and backquote", {QStringLiteral("/a$b`c")}, "\"/a\\\\$b\\\\`c\"");
    add("quote", {QStringLiteral("/a\"b")}, "\"/a\\\\\"b\"");
    add("backslash", {QStringLiteral("/a\\b")}, "\"/a\\\\\\\\b\"");
    add("line break", {QStringLiteral("/a\nHidden=true")}, "\"/a\\nHidden=true\"");
    add("empty", {program, QString()}, "/usr/bin/leadlight \"\"");
    add("letters", {QStringLiteral("/home/žluťoučký")}, "\"/home/žluťoučký\"");
}

void TestAutostart::exec_isQuotedAsDesktopsWant()
{
    QFETCH(QStringList, command);
    QTEST(leadlight::ui::desktopExec(command), "exec");
}

void TestAutostart::onAndOff_writesAndRemovesTheEntry()
{
    QVERIFY(!m_plain.isOn());
    QVERIFY(m_plain.set(true));
    QVERIFY(m_plain.isOn());
    QVERIFY(content().contains("tst_autostart --in-tray\n"));
    QVERIFY(m_plain.set(true)); // again: the same
    QVERIFY(m_plain.isOn());
    QVERIFY(m_plain.set(false));
    QVERIFY(!QFile::exists(Autostart::file()));
    QVERIFY(m_plain.set(false));
}

void TestAutostart::entry_isOneThatDesktopsAccept()
{
    const QString validator = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
    if (validator.isEmpty())
        QSKIP("desktop-file-validate is not installed");
    const Autostart odd({QStringLiteral("--profile=/tmp/a b$c\"d`e\\f%g"), QStringLiteral("--in-tray")});
    QVERIFY(odd.set(true));
    QVERIFY(odd.isOn());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(validator, {Autostart::file()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAll(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
}

void TestAutostart::profile_tellsItsOwnEntryFromAnothers()
{
    const Autostart own({QStringLiteral("--profile=/a b"), QStringLiteral("--in-tray")});
    QVERIFY(own.set(true));
    QVERIFY(own.isOn());
    QVERIFY(!Autostart({QStringLiteral("--profile=/another"), QStringLiteral("--in-tray")}).isOn());
}

void TestAutostart::entryHiddenByTheDesktop_isOff_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("hidden") << QByteArray("Hidden=true\n") << false;
    QTest::newRow("not hidden") << QByteArray("Hidden=false\n") << true;
    QTest::newRow("disabled by GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n") << false;
    QTest::newRow("rubbish") << QByteArray("\xff\x00=;", 4) << true;
}

void TestAutostart::entryHiddenByTheDesktop_isOff()
{
    QFETCH(QByteArray, line);
    QVERIFY(m_plain.set(true));
    QFile file(Autostart::file());
    QVERIFY(file.open(QIODevice::Append));
    file.write(line);
    file.close();
    QTEST(m_plain.isOn(), "isOn");
}

void TestAutostart::placeThatCannotBeWritten_isSaid()
{
    QFile file(m_folder->filePath(QStringLiteral("conf ig")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto done = m_plain.set(true);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::NotWritable);
    QVERIFY(!m_plain.isOn());
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
