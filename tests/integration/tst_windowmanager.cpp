// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/leadlightprogram.h"
#include "support/desktop.h"

#include <QAbstractNativeEventFilter>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include <csignal>
#include <cstring>
#include <xcb/xcb.h>

using namespace Qt::Literals::StringLiterals;
using namespace leadlight;
using integration::LeadlightProgram;
using integration::Run;
using testsupport::Desktop;
using Window = Desktop::Window;

namespace {

constexpr int patience = 20'000;
const QString title = u"Leadlight"_s;

/// What programs ask of the window manager and tell everybody, as long as this lives.
class Messages final : public QAbstractNativeEventFilter
{
public:
    Messages()
    {
        auto *connection = qApp->nativeInterface<QNativeInterface::QX11Application>()->connection();
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
        const std::unique_ptr<xcb_get_window_attributes_reply_t, decltype(&std::free)> attributes(
            xcb_get_window_attributes_reply(connection, xcb_get_window_attributes(connection, root), nullptr),
            &std::free);
        const uint32_t mask = attributes->your_event_mask | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(connection, root, XCB_CW_EVENT_MASK, &mask);
        const auto cookie = xcb_intern_atom(connection, 0, uint16_t(std::strlen(activate)), activate);
        const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> atom(
            xcb_intern_atom_reply(connection, cookie, nullptr), &std::free);
        m_activate = atom->atom;
        qApp->installNativeEventFilter(this);
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *event = static_cast<xcb_generic_event_t *>(message);
        if ((event->response_type & 0x7f) != XCB_CLIENT_MESSAGE)
            return false;
        const auto *told = reinterpret_cast<const xcb_client_message_event_t *>(event);
        if (told->format == 8)
            m_text.append(reinterpret_cast<const char *>(told->data.data8), sizeof told->data.data8);
        else if (told->type == m_activate)
            m_requests.append({told->data.data32[0], told->data.data32[1]});
        return false;
    }

    /// Of the Startup Notification Protocol.
    [[nodiscard]] QByteArray text() const { return m_text; }
    /// To bring a window to the front: on whose behalf (1: the program's, 2: the person's), and when that was wanted.
    [[nodiscard]] QList<std::pair<quint32, quint32>> requests() const { return m_requests; }

private:
    static constexpr const char *activate = "_NET_ACTIVE_WINDOW";
    xcb_atom_t m_activate = XCB_ATOM_NONE;
    QByteArray m_text;
    QList<std::pair<quint32, quint32>> m_requests;
};

} // namespace

/// The real program on a real desktop: how its window behaves among others. The test itself is another program, with a
/// window that a person works in.
class TestWindowManager : public QObject
{
    Q_OBJECT

public:
    explicit TestWindowManager(const Desktop &desktop)
        : m_desktop(desktop)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress)
            m_lastKey = static_cast<QKeyEvent *>(event)->timestamp();
        return QObject::eventFilter(watched, event);
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void window_saysWhoItIs();
    void furtherStart_comesToTheFrontWithTheKeyboard();
    void furtherStart_bringsBackTheMinimisedWindow();
    void furtherStart_bringsBackWhatIsInTheTray();
    void furtherStartInTray_leavesEverythingAsItIs();
    void furtherStart_saysWhenThePersonAsked();
    void furtherStart_whileTheFirstHangs_saysSo();
    void dialog_belongsToTheWindowAndGivesTheKeyboardBack();
    void place_survivesARestart_data();
    void place_survivesARestart();

private:
    void startFirst(const QByteArray &scale = {});
    [[nodiscard]] Run startAgain(const QStringList &arguments = {});
    void workElsewhere();
    void quit();
    [[nodiscard]] Window leadlight() const { return m_desktop.windowTitled(title); }
    void setPreference(const QString &key, const QVariant &value)
    {
        QSettings(m_program->profile() + u"/preferences.ini"_s, QSettings::IniFormat).setValue(key, value);
    }

    const Desktop &m_desktop;
    std::unique_ptr<LeadlightProgram> m_program;
    std::unique_ptr<QProcess> m_first;
    std::unique_ptr<QLineEdit> m_other; ///< the window of another program
    quint64 m_lastKey = 0;              ///< pressed there, by the clock of the display
};

void TestWindowManager::init()
{
    m_program = std::make_unique<LeadlightProgram>();
    m_program->setEnvironment(u"QT_QPA_PLATFORM"_s, "xcb");
    m_program->setEnvironment(u"DISPLAY"_s, qgetenv("DISPLAY"));
    m_program->setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    m_other = std::make_unique<QLineEdit>();
    m_other->setWindowTitle(u"Another program"_s);
    m_other->setGeometry(60, 60, 1000, 600);
    m_other->installEventFilter(this);
}

void TestWindowManager::cleanup()
{
    if (m_first && m_first->state() != QProcess::NotRunning) {
        ::kill(pid_t(m_first->processId()), SIGCONT);
        m_first->kill();
        m_first->waitForFinished(patience);
    }
    m_first.reset();
    m_other.reset();
    m_program.reset();
}

void TestWindowManager::startFirst(const QByteArray &scale)
{
    if (!scale.isEmpty())
        m_program->setEnvironment(u"QT_SCALE_FACTOR"_s, scale);
    m_first = m_program->start({});
    QTRY_VERIFY_WITH_TIMEOUT(leadlight() != 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.active(), leadlight(), patience);
}

Run TestWindowManager::startAgain(const QStringList &arguments)
{
    const auto process = m_program->start(arguments);
    return LeadlightProgram::finish(*process);
}

/// Typing makes the window manager believe that the person is here and not elsewhere.
void TestWindowManager::workElsewhere()
{
    m_other->show();
    m_other->activateWindow();
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.active(), Window(m_other->winId()), patience);
    m_desktop.type("work");
    QTRY_VERIFY_WITH_TIMEOUT(m_other->text().endsWith(u"work"_s), patience);
}

void TestWindowManager::quit()
{
    m_desktop.press("ctrl+q");
    QTRY_COMPARE_WITH_TIMEOUT(m_first->state(), QProcess::NotRunning, patience);
    QCOMPARE(m_first->exitStatus(), QProcess::NormalExit);
}

void TestWindowManager::window_saysWhoItIs()
{
    startFirst();
    const Window window = leadlight();
    QCOMPARE(m_desktop.property(window, "WM_CLASS"), QByteArray("\"leadlight\", \"leadlight\"")); // StartupWMClass
    QCOMPARE(m_desktop.property(window, "_NET_WM_PID").toLongLong(), m_first->processId());
    QVERIFY(m_desktop.property(window, "_NET_WM_WINDOW_TYPE").contains("_NET_WM_WINDOW_TYPE_NORMAL"));
    QVERIFY(m_desktop.property(window, "_NET_WM_ICON").contains("Icon"));
    QVERIFY(m_desktop.property(window, "WM_NORMAL_HINTS").contains("minimum size"));
}

void TestWindowManager::furtherStart_comesToTheFrontWithTheKeyboard()
{
    startFirst();
    workElsewhere();
    const Run again = startAgain();
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.active(), leadlight(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.windows().constLast(), leadlight(), patience);
    QVERIFY(!m_desktop.property(leadlight(), "_NET_WM_STATE").contains("DEMANDS_ATTENTION"));
    m_desktop.type("elsewhere");
    QVERIFY(!m_other->text().contains(u"elsewhere"_s));
    workElsewhere(); // and again
    QCOMPARE(startAgain({u"--filter"_s, u"is:new"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.active(), leadlight(), patience);
}

void TestWindowManager::furtherStart_bringsBackTheMinimisedWindow()
{
    startFirst();
    const Window window = leadlight();
    m_desktop.place(window, {40, 90, 1000, 560}); // where the window manager does not put it again
    const QRect before = m_desktop.geometry(window);
    m_desktop.minimise(window);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desktop.isViewable(window), patience);
    workElsewhere();
    QCOMPARE(startAgain().exitCode, 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop.isViewable(window), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.active(), window, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.geometry(window), before, patience);
}

void TestWindowManager::furtherStart_bringsBackWhatIsInTheTray()
{
    setPreference(u"background/staysInTray"_s, true);
    startFirst();
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.trayIcons(), 1, patience);
    m_desktop.place(leadlight(), {40, 90, 1000, 560});
    const QRect before = m_desktop.geometry(leadlight());
    m_desktop.press("alt+F4");
    QTRY_COMPARE_WITH_TIMEOUT(leadlight(), Window(0), patience);
    QCOMPARE(m_first->state(), QProcess::Running);
    QCOMPARE(m_desktop.trayIcons(), 1);
    workElsewhere();
    QCOMPARE(startAgain().exitCode, 0);
    QTRY_VERIFY_WITH_TIMEOUT(leadlight() != 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.active(), leadlight(), patience);
    QCOMPARE(m_desktop.geometry(leadlight()), before);
    quit();
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.trayIcons(), 0, patience);
}

void TestWindowManager::furtherStartInTray_leavesEverythingAsItIs()
{
    startFirst();
    workElsewhere();
    QCOMPARE(startAgain({u"--in-tray"_s}).exitCode, 0);
    m_desktop.type("more");
    QTRY_VERIFY_WITH_TIMEOUT(m_other->text().endsWith(u"more"_s), patience);
    QCOMPARE(m_desktop.active(), Window(m_other->winId()));
}

void TestWindowManager::furtherStart_saysWhenThePersonAsked()
{
    using Request = std::pair<quint32, quint32>;
    const Messages messages;
    startFirst();
    workElsewhere();
    QCOMPARE(startAgain().exitCode, 0);
    // A terminal does not tell when it was, so the person's word has to do. Else window managers that prevent the
    // stealing of focus compare it with the last key.
    QTRY_VERIFY_WITH_TIMEOUT(messages.requests().contains(Request(2, 0)), patience);
    const quint32 now = quint32(m_lastKey + 1);
    m_program->setEnvironment(u"DESKTOP_STARTUP_ID"_s, "panel \"x\" of tests_TIME" + QByteArray::number(now));
    QCOMPARE(startAgain().exitCode, 0);
    QTRY_VERIFY_WITH_TIMEOUT(messages.requests().contains(Request(1, now)), patience);
    // And the panel's waiting cursor ends.
    const QByteArray told = "remove: ID=\"panel \\\"x\\\" of tests_TIME" + QByteArray::number(now) + '"';
    QTRY_VERIFY2_WITH_TIMEOUT(messages.text().contains(told), messages.text().constData(), patience);
}

void TestWindowManager::furtherStart_whileTheFirstHangs_saysSo()
{
    startFirst();
    ::kill(pid_t(m_first->processId()), SIGSTOP);
    // Nobody reads what a start from the desktop's menu writes to standard error, so a box says it, too.
    const auto further = m_program->start({});
    const QString boxTitle = u"Leadlight could not be opened"_s;
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop.windowTitled(boxTitle) != 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.active(), m_desktop.windowTitled(boxTitle), patience);
    m_desktop.press("Escape");
    const Run again = LeadlightProgram::finish(*further);
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.err.contains("profile (process " + QByteArray::number(m_first->processId())), again.err.constData());
    ::kill(pid_t(m_first->processId()), SIGCONT);
}

void TestWindowManager::dialog_belongsToTheWindowAndGivesTheKeyboardBack()
{
    startFirst();
    const Window window = leadlight();
    m_desktop.press("ctrl+comma");
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop.windowTitled(u"Preferences"_s) != 0, patience);
    const Window dialog = m_desktop.windowTitled(u"Preferences"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.active(), dialog, patience);
    QVERIFY(m_desktop.property(dialog, "WM_TRANSIENT_FOR").endsWith("0x" + QByteArray::number(window, 16)));
    QVERIFY(m_desktop.property(dialog, "_NET_WM_WINDOW_TYPE").contains("_NET_WM_WINDOW_TYPE_DIALOG"));
    m_desktop.press("Escape");
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.windowTitled(u"Preferences"_s), Window(0), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.active(), window, patience);
    // The question on closing holds the window up.
    m_desktop.press("alt+F4");
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.windows().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop.active() != window && m_desktop.active() != 0, patience);
    const Window question = m_desktop.active();
    QVERIFY(m_desktop.property(question, "_NET_WM_STATE").contains("_NET_WM_STATE_MODAL"));
    QVERIFY(m_desktop.property(question, "WM_TRANSIENT_FOR").endsWith("0x" + QByteArray::number(window, 16)));
    m_desktop.press("Escape");
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.active(), window, patience);
    quit();
}

void TestWindowManager::place_survivesARestart_data()
{
    QTest::addColumn<QByteArray>("scale");
    QTest::newRow("100 %") << QByteArray();
    QTest::newRow("125 %") << QByteArray("1.25");
    QTest::newRow("150 %") << QByteArray("1.5");
    QTest::newRow("200 %") << QByteArray("2");
}

void TestWindowManager::place_survivesARestart()
{
    QFETCH(QByteArray, scale);
    startFirst(scale);
    m_desktop.place(leadlight(), {48, 72, 1280, 800});
    const QRect before = m_desktop.geometry(leadlight());
    for (int restart = 0; restart < 2; ++restart) { // so that a drift would add up
        quit();
        startFirst();
        const QRect after = m_desktop.geometry(leadlight());
        const QPoint moved = after.topLeft() - before.topLeft();
        const QSize grown = after.size() - before.size();
        // Where a point is more than a pixel, a place between two points is rounded.
        QVERIFY2(std::max(std::abs(moved.x()), std::abs(moved.y())) <= 1,
                 qPrintable(u"moved by %1,%2"_s.arg(moved.x()).arg(moved.y())));
        QVERIFY2(std::max(std::abs(grown.width()), std::abs(grown.height())) <= 2,
                 qPrintable(u"grown by %1,%2"_s.arg(grown.width()).arg(grown.height())));
    }
}

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "xcb");
    Desktop desktop;
    if (!desktop.start(u"1600x1000"_s))
        qFatal("Xvfb, openbox or trayer did not start");
    QApplication app(count, arguments);
    TestWindowManager test(desktop);
    return QTest::qExec(&test, count, arguments);
}

#include "tst_windowmanager.moc"
