// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/settingsportal.h"
#include "ui/common/systemappearance.h"
#include "ui/connectorfixture.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

#include <array>
#include <functional>

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
    void focus_isFramedInTheSystemsOwnLook();
    void openWindow_isRestyledEntirely_data();
    void openWindow_isRestyledEntirely();

private:
    [[nodiscard]] static QImage picture(MainWindow &window);
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

/// Once nothing in it moves any more.
QImage TestSystemAppearance::picture(MainWindow &window)
{
    window.activateWindow(); // what has the focus is framed only there
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    QImage last;
    QImage now = window.grab().toImage();
    for (int same = 0; same < 5; same = now == last ? same + 1 : 0) {
        QTest::qWait(50);
        last = std::exchange(now, window.grab().toImage());
    }
    return now;
}

void TestSystemAppearance::focus_isFramedInTheSystemsOwnLook()
{
    m_appearance = std::make_unique<SystemAppearance>(QDBusConnection(u"nobody connected to this"_s));
    m_appearance->follow(Appearance::System);
    QListWidget list;
    list.show();
    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.setFocus();
    const auto frame = [&list] { return list.findChild<QWidget *>(u"focusFrame"_s); };
    QTRY_VERIFY(frame() && frame()->isVisible());
    list.clearFocus();
    QTRY_VERIFY(!frame());
}

void TestSystemAppearance::openWindow_isRestyledEntirely_data()
{
    QTest::addColumn<Appearance>("before");
    QTest::addColumn<Appearance>("after");
    QTest::newRow("light to dark") << Appearance::Light << Appearance::Dark;
    QTest::newRow("dark to light") << Appearance::Dark << Appearance::Light;
    QTest::newRow("dark to high contrast") << Appearance::Dark << Appearance::HighContrast;
    QTest::newRow("started to dark") << Appearance::System << Appearance::Dark;
    QTest::newRow("dark to started") << Appearance::Dark << Appearance::System;
}

void TestSystemAppearance::openWindow_isRestyledEntirely()
{
    QFETCH(Appearance, before);
    QFETCH(Appearance, after);
    QApplication::setCursorFlashTime(0);
    leadlight::tests::ConnectorFixture fixture;
    fixture.write(leadlight::tests::sampleLeads());
    fixture.add(u"Contoso"_s, u"azure-table"_s, {}, {});
    const auto store = fixture.stores.forThisThread();
    using Kind = leadlight::store::WorkChange::Kind;
    QVERIFY((*store)->work({.kind = Kind::AddNote, .leads = {1}, .text = u"called"_s}, {}));
    QVERIFY((*store)->work({.kind = Kind::Owner, .leads = {1}, .text = u"Zoe"_s}, {}));
    m_appearance = std::make_unique<SystemAppearance>(QDBusConnection(u"nobody connected to this"_s));
    // Two windows, one of which goes through the change.
    const auto open = [&fixture] {
        auto window = std::make_unique<MainWindow>(fixture.services());
        window->setGeometry(0, 0, 1300, 760);
        window->show();
        auto *grid = window->findChild<LeadGridView *>(u"leadGrid"_s);
        static_cast<void>(QTest::qWaitFor([grid] { return grid->model()->rowCount() > 6; }));
        auto &model = static_cast<LeadGridModel &>(*grid->model());
        grid->setCurrentIndex(model.index(model.rowOfLead(1), 1));
        return window;
    };
    m_appearance->follow(before);
    const auto changed = open();
    const std::array shown{&MainWindow::showInsights, &MainWindow::showConnectors, &MainWindow::showLeads};
    for (const auto show : shown) { // so that everything has been made
        std::invoke(show, *changed);
        static_cast<void>(picture(*changed));
    }
    m_appearance->follow(after);
    const auto fresh = open();
    for (const auto show : shown) {
        std::invoke(show, *fresh);
        std::invoke(show, *changed);
        const QImage expected = picture(*fresh);
        const QImage actual = picture(*changed);
        if (actual != expected) {
            actual.save(u"restyled.png"_s);
            expected.save(u"fresh.png"_s);
        }
        QVERIFY2(actual == expected, "see restyled.png and fresh.png");
    }
}

QTEST_MAIN(TestSystemAppearance)
#include "tst_systemappearance.moc"
