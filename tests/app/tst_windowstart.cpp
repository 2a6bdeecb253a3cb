// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/leadlightprogram.h"
#include "support/screenreader.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace leadlight::integration;
using leadlight::testsupport::ScreenReader;
using leadlight::testsupport::SpokenObject;

namespace {

constexpr int patience = 30'000;

} // namespace

/// What somebody sees who starts the real program from the desktop's menu, read over the real accessibility bus.
class TestWindowStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void start_thatFails_showsTheSentenceInABox();
    void start_thatFailsWithoutAScreen_ends();
    void screenshot_thatFails_showsNoBox();
    void sampleLeads_openInTheLanguageOfTheProfile();

private:
    void showOnScreen(LeadlightProgram &program) const;
    static bool makeUnusable(const LeadlightProgram &program);
    [[nodiscard]] SpokenObject find(const QString &role, const QString &name) const;
    [[nodiscard]] pid_t processOf(const SpokenObject &object) const;

    ScreenReader m_reader;
};

void TestWindowStart::initTestCase()
{
    QVERIFY2(m_reader.start(), "Xvfb or at-spi-bus-launcher did not start");
}

void TestWindowStart::showOnScreen(LeadlightProgram &program) const
{
    program.setEnvironment(u"QT_QPA_PLATFORM"_s, "xcb");
    program.setEnvironment(u"DISPLAY"_s, m_reader.display().toUtf8());
    program.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    program.setEnvironment(u"QT_ACCESSIBILITY"_s, "1");
    program.setEnvironment(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, "1");
}

/// A file lies where the profile's folder should be.
bool TestWindowStart::makeUnusable(const LeadlightProgram &program)
{
    QFile file(program.profile());
    return file.open(QIODevice::WriteOnly) && file.write("not a folder") > 0;
}

/// In any program that can be read.
SpokenObject TestWindowStart::find(const QString &role, const QString &name) const
{
    for (const SpokenObject &application : m_reader.applications()) {
        for (const SpokenObject &window : application.children()) {
            if (const SpokenObject found = window.find(role, name); !found.isNull())
                return found;
        }
    }
    return {};
}

pid_t TestWindowStart::processOf(const SpokenObject &object) const
{
    return pid_t(QDBusConnection(u"accessibility"_s).interface()->servicePid(object.service).value());
}

void TestWindowStart::start_thatFails_showsTheSentenceInABox()
{
    LeadlightProgram program;
    showOnScreen(program);
    QVERIFY(makeUnusable(program));
    const auto process = program.start({});
    SpokenObject close;
    QTRY_VERIFY_WITH_TIMEOUT(!(close = find(u"push button"_s, u"Close"_s)).isNull(), patience);
    QCOMPARE(process->state(), QProcess::Running);
    const QStringList lines = QString::fromUtf8(process->readAllStandardError()).split(u'\n');
    const QStringList sentences = lines.filter(program.profile());
    QCOMPARE(sentences.size(), 1);
    QVERIFY(!find(u"label"_s, sentences[0]).isNull());
    close.call(u"Action"_s, u"DoAction"_s, {0});
    QCOMPARE(LeadlightProgram::finish(*process).exitCode, 1);
}

void TestWindowStart::start_thatFailsWithoutAScreen_ends()
{
    const LeadlightProgram program;
    QVERIFY(makeUnusable(program));
    const Run run = program.run({});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(program.profile().toUtf8()) && run.err.count('\n') == 1, run.err.constData());
}

void TestWindowStart::screenshot_thatFails_showsNoBox()
{
    LeadlightProgram program;
    showOnScreen(program);
    QVERIFY(makeUnusable(program));
    QCOMPARE(program.run({u"--screenshot"_s, program.filePath(u"a.png"_s)}).exitCode, 1);
}

void TestWindowStart::sampleLeads_openInTheLanguageOfTheProfile()
{
    LeadlightProgram program;
    showOnScreen(program);
    program.setEnvironment(u"TMPDIR"_s, program.filePath({}).toUtf8());
    QVERIFY(QDir().mkpath(program.profile()));
    QSettings(program.profile() + u"/preferences.ini"_s, QSettings::IniFormat).setValue(u"window/language"_s, u"cs"_s);
    const auto process = program.start({});
    SpokenObject button;
    QTRY_VERIFY_WITH_TIMEOUT(!(button = find(u"push button"_s, u"Otevřít ukázkové zájemce"_s)).isNull(), patience);
    QVERIFY(button.call(u"Action"_s, u"DoAction"_s, {0}).toBool());
    SpokenObject samples;
    QTRY_VERIFY_WITH_TIMEOUT(!(samples = find(u"frame"_s, u"Leadlight \u2013 ukázkoví zájemci"_s)).isNull(), patience);
    const pid_t other = processOf(samples);
    QVERIFY(other > 0 && other != pid_t(process->processId()));
    ::kill(other, SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(samples.name().isEmpty(), patience);
    process->terminate();
    QVERIFY(process->waitForFinished(patience));
}

QTEST_GUILESS_MAIN(TestWindowStart)
#include "tst_windowstart.moc"
