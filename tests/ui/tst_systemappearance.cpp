// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/settingsportal.h"
#include "ui/common/systemappearance.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadlight::ui;
using leadlight::testsupport::SettingsPortal;

/// Following the desktop's settings, as a portal of the test's own tells them on a session bus of the test's own.
class TestSystemAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void portal_tells_isWorn_data();
    void portal_tells_isWorn();
    void portal_changes_isFollowed();
    void portal_comesLater_isHeard();
    void portal_thatDoesNotAnswer_changesNothing_data();
    void portal_thatDoesNotAnswer_changesNothing();
    void change_ofSomethingElse_isNotTaken();
    void chosenAppearance_isWornWhateverTheDesktopSays();
    void palette_ofTheDesktopItself_isLeftAlone();
    void noBus_changesNothing();

private:
    [[nodiscard]] static QPalette worn() { return QApplication::palette(); }

    std::unique_ptr<SettingsPortal> m_portal;
    std::unique_ptr<SystemAppearance> m_appearance;
    QPalette m_started;
};

void TestSystemAppearance::init()
{
    m_started = worn();
    m_portal = std::make_unique<SettingsPortal>();
}

void TestSystemAppearance::cleanup()
{
    if (m_appearance)
        m_appearance->follow(Appearance::Light);
    m_appearance.reset();
    m_portal.reset();
    apply(Appearance::System);
    QCOMPARE(worn(), m_started);
}

void TestSystemAppearance::portal_tells_isWorn_data()
{
    QTest::addColumn<QVariantMap>("settings");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const QVariantMap &settings, Appearance expected) {
        QTest::newRow(name) << settings << int(expected);
    };
    const QString scheme = u"color-scheme"_s;
    const QString contrast = u"contrast"_s;
    row("nothing", {}, Appearance::System);
    row("no preference", {{scheme, 0U}, {contrast, 0U}}, Appearance::System);
    row("dark", {{scheme, 1U}}, Appearance::Dark);
    row("light", {{scheme, 2U}}, Appearance::Light);
    row("signed", {{scheme, 1}}, Appearance::Dark);
    row("high contrast", {{scheme, 1U}, {contrast, 1U}}, Appearance::HighContrast);
    row("high contrast alone", {{contrast, 1U}}, Appearance::HighContrast);
    row("out of range", {{scheme, 3U}, {contrast, 2U}}, Appearance::System);
    row("below", {{scheme, -1}, {contrast, -1}}, Appearance::System);
    row("far out", {{scheme, 0xffffffffU}}, Appearance::System);
    row("texts", {{scheme, u"1"_s}, {contrast, u"high"_s}}, Appearance::System);
    row("a flag", {{scheme, true}, {contrast, true}}, Appearance::System);
    row("lists", {{scheme, QStringList{u"1"_s}}, {contrast, QByteArray("\1")}}, Appearance::System);
}

void TestSystemAppearance::portal_tells_isWorn()
{
    QFETCH(QVariantMap, settings);
    QFETCH(int, expected);
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        m_portal->set(it.key(), it.value());
    QVERIFY(m_portal->start());
    m_appearance = std::make_unique<SystemAppearance>(QDBusConnection::sessionBus());
    m_appearance->follow(Appearance::System);
    QCOMPARE(worn(), m_started); // nobody waits for it
    QTRY_COMPARE(m_portal->questions(), 1);
    // What comes after the answer shows that the answer has come.
    m_portal->set(u"accent-color"_s, 1);
    QTRY_COMPARE(int(m_appearance->shown()), expected);
    QCOMPARE(worn(), Appearance(expected) == Appearance::System ? m_started : paletteOf(Appearance(expected)));
}

void TestSystemAppearance::portal_changes_isFollowed()
{
    QVERIFY(m_portal->start());
    m_appearance = std::make_unique<SystemAppearance>(QDBusConnection::sessionBus());
    m_appearance->follow(Appearance::System);
    QSignalSpy changed(m_appearance.get(), &SystemAppearance::shownChanged);
    const auto becomes = [this](Appearance expected) {
        return QTest::qWaitFor([&] { return m_appearance->shown() == expected; }) &&
               worn() == (expected == Appearance::System ? m_started : paletteOf(expected));
    };
    m_portal->set(u"color-scheme"_s, 1U);
    QVERIFY(becomes(Appearance::Dark));
    m_portal->set(u"contrast"_s, 1U);
    QVERIFY(becomes(Appearance::HighContrast));
    m_portal->set(u"contrast"_s, 0U);
    QVERIFY(becomes(Appearance::Dark));
    m_portal->set(u"color-scheme"_s, 2U);
    QVERIFY(becomes(Appearance::Light));
    m_portal->set(u"color-scheme"_s, u"nonsense"_s);
    QVERIFY(becomes(Appearance::System));
    QCOMPARE(changed.size(), 5);
}

void TestSystemAppearance::portal_comesLater_isHeard()
{
    m_appearance = std::make_unique<SystemAppearance>(QDBusConnection::sessionBus());
    m_appearance->follow(Appearance::System);
    m_portal->set(u"color-scheme"_s, 1U);
    QVERIFY(m_portal->start());
    QTRY_COMPARE(m_appearance->shown(), Appearance::Dark);
    m_portal->stop(); // crashed, and started again with other settings
    m_portal->set(u"color-scheme"_s, 2U);
    QVERIFY(m_portal->start());
    QTRY_COMPARE(m_appearance->shown(), Appearance::Light);
}

void TestSystemAppearance::portal_thatDoesNotAnswer_changesNothing_data()
{
    QTest::addColumn<SettingsPortal::Manners>("manners");
    QTest::newRow("silent") << SettingsPortal::Manners::IsSilent;
    QTest::newRow("refuses") << SettingsPortal::Manners::Refuses;
    QTest::newRow("nonsense") << SettingsPortal::Manners::TalksNonsense;
}

void TestSystemAppearance::portal_thatDoesNotAnswer_changesNothing()
{
    QFETCH(SettingsPortal::Manners, manners);
    m_portal->setManners(manners);
    m_portal->set(u"color-scheme"_s, 1U);
    QVERIFY(m_portal->start());
    m_appearance = std::make_unique<SystemAppearance>(QDBusConnection::sessionBus());
    m_appearance->follow(Appearance::System);
    QTRY_COMPARE(m_portal->questions(), 1);
    QCOMPARE(m_appearance->shown(), Appearance::System);
    QCOMPARE(worn(), m_started);
    m_portal->set(u"color-scheme"_s, 1U); // what it tells by itself is heard all the same
    QTRY_COMPARE(m_appearance->shown(), Appearance::Dark);
}

void TestSystemAppearance::change_ofSomethingElse_isNotTaken()
{
    QVERIFY(m_portal->start());
    m_appearance = std::make_unique<SystemAppearance>(QDBusConnection::sessionBus());
    m_appearance->follow(Appearance::System);
    m_portal->set(u"contrast"_s, 1U, u"org.example"_s);
    m_portal->set(u"color-scheme"_s, 1U);
    QTRY_COMPARE(m_appearance->shown(), Appearance::Dark);
}

void TestSystemAppearance::chosenAppearance_isWornWhateverTheDesktopSays()
{
    m_portal->set(u"color-scheme"_s, 1U);
    QVERIFY(m_portal->start());
    m_appearance = std::make_unique<SystemAppearance>(QDBusConnection::sessionBus());
    m_appearance->follow(Appearance::Light);
    QCOMPARE(worn(), paletteOf(Appearance::Light));
    QTRY_COMPARE(m_portal->questions(), 1);
    m_portal->set(u"contrast"_s, 1U);
    m_appearance->follow(Appearance::System);
    QTRY_COMPARE(m_appearance->shown(), Appearance::HighContrast);
    m_appearance->follow(Appearance::Dark);
    QCOMPARE(worn(), paletteOf(Appearance::Dark));
}

void TestSystemAppearance::palette_ofTheDesktopItself_isLeftAlone()
{
    QPalette own = m_started;
    own.setColor(QPalette::Window, Qt::darkGreen);
    QApplication::setPalette(own);
    m_portal->set(u"color-scheme"_s, 1U);
    QVERIFY(m_portal->start());
    {
        SystemAppearance appearance(QDBusConnection::sessionBus());
        appearance.follow(Appearance::System);
        m_portal->set(u"color-scheme"_s, 2U);
        QCoreApplication::processEvents();
        QCOMPARE(m_portal->questions(), 0);
        QCOMPARE(worn().color(QPalette::Window), QColor(Qt::darkGreen));
    }
    QApplication::setPalette(QPalette());
}

void TestSystemAppearance::noBus_changesNothing()
{
    m_appearance = std::make_unique<SystemAppearance>(QDBusConnection(u"nobody connected to this"_s));
    m_appearance->follow(Appearance::System);
    QCOMPARE(worn(), m_started);
    m_appearance->follow(Appearance::Dark);
    QCOMPARE(worn(), paletteOf(Appearance::Dark));
}

QTEST_MAIN(TestSystemAppearance)
#include "tst_systemappearance.moc"
