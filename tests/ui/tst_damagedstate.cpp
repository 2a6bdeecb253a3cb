// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/messagebar.h"
#include "ui/common/settings.h"
#include "ui/connectorfixture.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/notedrafts.h"
#include "ui/leads/savedviews.h"
#include "ui/leads/viewcolumns.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notice/noticestate.h"

#include <QDataStream>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QtEndian>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace leadlight;
using namespace leadlight::tests;
using ui::MainWindow;
using ui::Setting;

namespace {

constexpr int patience = 20'000;
constexpr int most = std::numeric_limits<int>::max();

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// As QWidget::saveGeometry() writes it.
QByteArray geometry(const QRect &place, qint32 screen, qint32 screenWidth, bool isMaximised = false)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_4_0);
    stream << quint32(0x1D9D0CB) << quint16(3) << quint16(0) << place << place << screen << quint8(isMaximised)
           << quint8(false) << screenWidth << place;
    return bytes;
}

} // namespace

/// Whatever has become of the files in which the window remembers things: it opens, on a screen, with everything within
/// reach, and what a person made is not overwritten.
class TestDamagedState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void damagedFile_opensTheWindow_data();
    void damagedFile_opensTheWindow();
    void absurdGeometry_opensOnAScreen_data();
    void absurdGeometry_opensOnAScreen();
    void absurdPanes_areWithinReach_data();
    void absurdPanes_areWithinReach();
    void absurdColumns_areReadable_data();
    void absurdColumns_areReadable();
    void flippedBits_anywhere_openTheWindow();
    void newerFiles_keepWhatIsNotUnderstood();
    void closedWindow_comesBackAsItWas();

private:
    void fill();
    void open();
    void close();
    void verifyUsable();
    [[nodiscard]] bool isKept(const QByteArray &bytes) const;
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    void remember(Setting key, const QVariant &value) { ui::Settings(m_fixture->profile.stateFile()).set(key, value); }

    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestDamagedState::init()
{
    m_fixture = std::make_unique<ConnectorFixture>();
    m_fixture->write(sampleLeads());
}

void TestDamagedState::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

/// Every file that the window keeps, with something in it.
void TestDamagedState::fill()
{
    const core::Profile &profile = m_fixture->profile;
    m_fixture->add(u"Contoso"_s, u"azure-table"_s, {{u"table"_s, u"OurLeads"_s}}, {});
    ui::SavedViews views(profile.viewsFile());
    QVERIFY(views.add({{}, u"Prague"_s, u"source:SPZA"_s, {}, {}, {{u"name"_s, 200}}}));
    ui::NoteDrafts drafts;
    drafts.keepIn(profile.draftsFile());
    drafts.set(1, {u"to be called back"_s, 0});
    QVERIFY(drafts.flush());
    ui::NoticeState(profile.stateFile()).setToldUpTo(6);
    ui::Preferences preferences(profile.preferencesFile());
    preferences.set(ui::Preference::SyncMinutes, 30);
    open();
    close();
}

void TestDamagedState::open()
{
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    QSignalSpy painted(m_window.get(), &MainWindow::leadsPainted);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), patience);
}

void TestDamagedState::close()
{
    m_window->close();
    m_window.reset();
}

void TestDamagedState::verifyUsable()
{
    // The title bar can be grasped, and nothing reaches beyond all reason.
    const QRect frame = m_window->frameGeometry();
    const QScreen *screen = QGuiApplication::screenAt(frame.topLeft() + QPoint(40, 10));
    QVERIFY2(screen, qPrintable(u"at %1,%2"_s.arg(frame.x()).arg(frame.y())));
    QVERIFY(m_window->width() >= m_window->minimumSizeHint().width());
    QVERIFY(m_window->width() <= std::max(m_window->minimumSizeHint().width(), screen->geometry().width()));
    QVERIFY(m_window->height() <= std::max(m_window->minimumSizeHint().height(), screen->geometry().height()));
    // Given room, every pane is there.
    m_window->resize(1280, 700);
    for (const char *name : {"sidePanel", "leadGrid", "leadDetails", "connectorsTitle"}) {
        const auto *pane = find<QWidget>(name);
        QVERIFY2(pane, name);
        const int least = std::min(100, pane->sizeHint().width());
        QTRY_VERIFY2(pane->isVisible() && pane->width() >= least && pane->height() >= 20, name);
    }
    for (const auto *splitter : m_window->findChildren<QSplitter *>()) {
        QVERIFY(!splitter->childrenCollapsible());
        QTRY_VERIFY(!splitter->sizes().contains(0));
    }
    const auto *header = find<ui::LeadGridView>("leadGrid")->horizontalHeader();
    const auto shown = ui::columnsOf(*header);
    QVERIFY(shown.size() >= 2);
    for (const ui::ViewColumn &column : shown)
        QVERIFY2(column.width >= header->minimumSectionSize() && column.width <= ui::widestColumn,
                 qPrintable(column.id + u' ' + QString::number(column.width)));
    QCOMPARE(header->orientation(), Qt::Horizontal);
    QVERIFY(header->sectionsMovable() && header->sectionsClickable());
}

/// Whether some file of the profile holds exactly these bytes.
bool TestDamagedState::isKept(const QByteArray &bytes) const
{
    QDirIterator files(m_fixture->profile.configFolder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (contents(files.next()) == bytes)
            return true;
    }
    return false;
}

// --- files

void TestDamagedState::damagedFile_opensTheWindow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("damage");
    for (const char *name : {"state.ini", "preferences.ini", "views.json", "drafts.json", "connectors.json"}) {
        for (const char *damage : {"empty", "cut", "zeros", "garbage", "UTF-16", "other JSON", "folder", "huge"})
            QTest::addRow("%s %s", name, damage) << QString::fromLatin1(name) << QString::fromLatin1(damage);
    }
}

void TestDamagedState::damagedFile_opensTheWindow()
{
    QFETCH(QString, name);
    QFETCH(QString, damage);
    fill();
    const QString path = m_fixture->profile.configFolder + u'/' + name;
    const QByteArray good = contents(path);
    QVERIFY2(good.size() > 10, "the window has not written it");
    QRandomGenerator random(7);
    QByteArray bad;
    if (damage == u"cut")
        bad = good.left(good.size() * 2 / 3);
    else if (damage == u"zeros")
        bad = QByteArray(good.size(), '\0');
    else if (damage == u"garbage")
        std::generate_n(std::back_inserter(bad), 5000, [&random] { return char(random.bounded(256)); });
    else if (damage == u"UTF-16")
        bad = QByteArray("\xff\xfe") +
              QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(good).utf16()), 2 * good.size());
    else if (damage == u"other JSON")
        bad = R"([{"views":"many"},null,7])";
    else if (damage == u"huge")
        bad = QByteArray("key=value, value\n").repeated(10'000'000 / 17);
    QVERIFY(QFile::remove(path));
    if (damage == u"folder") {
        QVERIFY(QDir().mkpath(path));
        put(path + u"/within"_s, bad = "precious");
    } else {
        put(path, bad);
    }
    open();
    verifyUsable();
    close();
    const bool isPersons = name != u"state.ini";
    if (isPersons && damage != u"empty")
        QVERIFY2(isKept(bad), "what the person made was destroyed");
    open(); // and what is written in its place can be read
    verifyUsable();
}

// --- absurd values

void TestDamagedState::absurdGeometry_opensOnAScreen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a screen to the right that has gone") << geometry({2200, 100, 1000, 700}, 1, 1920);
    QTest::newRow("a screen to the left that has gone") << geometry({-1900, 100, 1000, 700}, 1, 1920);
    QTest::newRow("a screen above that has gone") << geometry({100, -1000, 1000, 700}, 2, 1920, true);
    QTest::newRow("no such screen") << geometry({10, 10, 700, 500}, 7000, 1920);
    QTest::newRow("screen before the first") << geometry({10, 10, 700, 500}, -1, -1);
    QTest::newRow("no size") << geometry({10, 10, 0, 0}, 0, 800);
    QTest::newRow("less than no size") << geometry({10, 10, -300, -300}, 0, 800);
    QTest::newRow("larger than any screen") << geometry({0, 0, 1'000'000, 1'000'000}, 0, 800);
    QTest::newRow("as far as numbers go") << geometry(QRect(QPoint(most - 10, most - 10), QPoint(most, most)), 0, 800);
    QTest::newRow("as far as numbers go, back")
        << geometry(QRect(QPoint(-most, -most), QPoint(-most + 500, -most + 500)), 0, 800);
    QTest::newRow("everywhere") << geometry(QRect(QPoint(-most, -most), QPoint(most, most)), 0, most);
    QTest::newRow("cut") << geometry({10, 10, 700, 500}, 0, 800).left(20);
}

void TestDamagedState::absurdGeometry_opensOnAScreen()
{
    QFETCH(QByteArray, bytes);
    remember(Setting::WindowGeometry, bytes);
    open();
    verifyUsable();
}

void TestDamagedState::absurdPanes_areWithinReach_data()
{
    QTest::addColumn<QString>("widths");
    QTest::newRow("none for the first") << u"0,1000"_s;
    QTest::newRow("none for the second") << u"1000,0"_s;
    QTest::newRow("less than none") << u"-1,-1000"_s;
    QTest::newRow("one pixel") << u"1,20000"_s;
    QTest::newRow("one pixel for the second") << u"20000,1"_s;
    QTest::newRow("more than there is") << u"2147483647,2147483647"_s;
    QTest::newRow("more than a number holds") << u"99999999999,1"_s;
    QTest::newRow("too few") << u"300"_s;
    QTest::newRow("too many") << u"10"_s + u",10"_s.repeated(1000);
    QTest::newRow("words") << u"narrow,wide"_s;
}

void TestDamagedState::absurdPanes_areWithinReach()
{
    QFETCH(QString, widths);
    remember(Setting::PagePanes, widths);
    remember(Setting::LeadPanes, widths);
    open();
    verifyUsable();
}

void TestDamagedState::absurdColumns_areReadable_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("none") << 0;
    QTest::newRow("less than none") << -1;
    QTest::newRow("one pixel") << 1;
    QTest::newRow("a million pixels") << 1'000'000;
    QTest::newRow("as many as there are") << most;
}

void TestDamagedState::absurdColumns_areReadable()
{
    QFETCH(int, width);
    fill();
    // The widths stand in the state as big-endian numbers.
    open();
    auto *header = find<ui::LeadGridView>("leadGrid")->horizontalHeader();
    header->resizeSection(1, 777);
    QByteArray state = find<ui::LeadGridView>("leadGrid")->columnsState();
    close();
    const auto bytesOf = [](int number) {
        const quint32 big = qToBigEndian(quint32(number));
        return QByteArray(reinterpret_cast<const char *>(&big), 4);
    };
    state.replace(bytesOf(777), bytesOf(width));
    remember(Setting::GridHeader, state);
    open();
    verifyUsable();
    close();
    ui::SavedViews views(m_fixture->profile.viewsFile());
    ui::SavedView view = views.all().first();
    view.columns = {{u"name"_s, width}, {u"email"_s, width}, {u"no such column"_s, width}};
    QVERIFY(views.replace(view));
    QVERIFY(views.setStartUp(view.id));
    remember(Setting::Grouping, u"shoeSize,receivedAt,source,source"_s);
    remember(Setting::Sort, u"shoeSize:desc"_s);
    remember(Setting::View, u"is:anything"_s);
    open();
    verifyUsable();
}

void TestDamagedState::flippedBits_anywhere_openTheWindow()
{
    fill();
    const QString path = m_fixture->profile.stateFile();
    const QByteArray good = contents(path);
    QRandomGenerator random(11);
    for (int round = 0; round < 12; ++round) {
        QByteArray bad = good;
        for (int flip = 0; flip < 20; ++flip)
            bad[random.bounded(bad.size())] = char(random.bounded(256));
        put(path, bad);
        open();
        verifyUsable();
        if (QTest::currentTestFailed())
            return;
        close();
    }
}

// --- newer versions

void TestDamagedState::newerFiles_keepWhatIsNotUnderstood()
{
    const core::Profile &profile = m_fixture->profile;
    put(profile.viewsFile(),
        R"({"version":9,"mood":"blue","views":[{"id":"1","name":"a","filter":"x","colour":"red"}]})");
    put(profile.draftsFile(), R"({"1":{"text":"begun","note":0},"of the future":{"text":"keep me"},"schema":4})");
    put(profile.connectorsFile(),
        R"({"version":9,"connectors":[{"uid":"u","name":"Contoso","kind":"azure-table","colour":"red","values":{"table":"T","list":[1]}}]})");
    put(profile.preferencesFile(), "[you]\nname=Jana\nmood=blue\n[of]\nthe=future\n");
    put(profile.stateFile(), "[window]\nmood=blue\n[of]\nthe=future\n");
    open();
    verifyUsable();
    m_window->preferences().set(ui::Preference::SyncMinutes, 45);
    close();

    ui::SavedViews views(profile.viewsFile());
    ui::SavedView view = views.all().value(0);
    QCOMPARE(view.name, u"a"_s);
    view.name = u"b"_s;
    QVERIFY(views.replace(view));
    QVERIFY(views.add({{}, u"c"_s, u"y"_s, {}, {}, {}}));
    const QByteArray viewsNow = contents(profile.viewsFile());
    for (const char *kept : {"\"version\": 9", "\"mood\": \"blue\"", "\"colour\": \"red\"", "\"name\": \"b\""})
        QVERIFY2(viewsNow.contains(kept), viewsNow.constData());

    ui::NoteDrafts drafts;
    drafts.keepIn(profile.draftsFile());
    QCOMPARE(drafts.of(1).text, u"begun"_s);
    drafts.set(1, {});
    QVERIFY(drafts.flush());
    const QByteArray draftsNow = contents(profile.draftsFile());
    QVERIFY2(draftsNow.contains("keep me") && draftsNow.contains("schema") && !draftsNow.contains("begun"),
             draftsNow.constData());

    auto connectors = m_fixture->load();
    connectors::Connector connector = connectors.all().first();
    connector.values.insert(u"table"_s, u"Other"_s);
    QVERIFY(connectors.replace(connector));
    const QByteArray connectorsNow = contents(profile.connectorsFile());
    for (const char *kept : {"\"version\": 9", "\"colour\": \"red\"", "\"list\"", "\"Other\""})
        QVERIFY2(connectorsNow.contains(kept), connectorsNow.constData());

    for (const QString &path : {profile.preferencesFile(), profile.stateFile()}) {
        const QByteArray now = contents(path);
        QVERIFY2(now.contains("mood=blue") && now.contains("the=future"), now.constData());
    }
}

// --- and where nothing is damaged

void TestDamagedState::closedWindow_comesBackAsItWas()
{
    fill();
    open();
    m_window->setGeometry(30, 40, 1100, 640);
    auto *grid = find<ui::LeadGridView>("leadGrid");
    grid->horizontalHeader()->resizeSection(1, 222);
    grid->horizontalHeader()->moveSection(grid->horizontalHeader()->visualIndex(2), 1);
    const QString view = ui::SavedViews(m_fixture->profile.viewsFile()).all().first().id;
    auto *panes = m_window->findChildren<QSplitter *>().first();
    panes->setSizes({300, 800});
    grid->showSort({leads::LeadField::Company, false}); // as a click on a title does
    Q_EMIT grid->sortWanted({leads::LeadField::Company, false});
    const QList<int> sizes = panes->sizes();
    const auto columns = ui::columnsOf(*grid->horizontalHeader());
    m_window->showNewLeads({});
    close();

    open();
    QCOMPARE(m_window->geometry(), QRect(30, 40, 1100, 640));
    grid = find<ui::LeadGridView>("leadGrid");
    QCOMPARE(ui::columnsOf(*grid->horizontalHeader()).at(1).id, u"email"_s);
    QCOMPARE(grid->horizontalHeader()->sectionSize(1), 222);
    QCOMPARE(grid->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(m_window->findChildren<QSplitter *>().first()->sizes(), sizes);
    QCOMPARE(find<QLineEdit>("filterEdit")->text(), u"is:new"_s);
    m_window->showNewLeads(view); // of a saved view
    m_window->showMaximized();
    close();

    open();
    QCOMPARE(find<QLineEdit>("filterEdit")->text(), u"source:SPZA"_s);
    QVERIFY(m_window->isMaximized());
    m_window->showNewLeads({});
    const auto *header = find<ui::LeadGridView>("leadGrid")->horizontalHeader();
    QTRY_COMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    const auto shown = ui::columnsOf(*header);
    QCOMPARE(shown.size(), columns.size());
    for (qsizetype i = 0; i < shown.size(); ++i) {
        QCOMPARE(shown[i].id, columns[i].id);
        QCOMPARE(shown[i].width, columns[i].width);
    }
}

QTEST_MAIN(TestDamagedState)
#include "tst_damagedstate.moc"
