// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/windowfront.h"

#include <QGuiApplication>
#include <QWidget>

#if QT_CONFIG(xcb)
#include <algorithm>
#include <cstring>
#include <memory>
#include <xcb/xcb.h>
#endif

namespace leadlight::ui {

namespace {

/// Where Qt's Wayland plugin looks for it.
constexpr const char *tokenVariable = "XDG_ACTIVATION_TOKEN";

#if QT_CONFIG(xcb)

/// Qt asks window managers with the time at which the person last used this window, and then those that prevent the
/// stealing of focus leave it where it is. This asks on behalf of the person (Extended Window Manager Hints,
/// _NET_ACTIVE_WINDOW; Startup Notification Protocol).
class X11Front final
{
public:
    X11Front(xcb_connection_t *connection, xcb_window_t window)
        : m_connection(connection)
        , m_window(window)
        , m_root(xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root)
    {
    }

    void activate(const QByteArray &token)
    {
        // With the time of the person's deed the window manager may judge; without, it is the person's word.
        const uint32_t time = timeOf(token);
        constexpr uint32_t byProgram = 1;
        constexpr uint32_t byPerson = 2;
        xcb_client_message_event_t event{};
        event.response_type = XCB_CLIENT_MESSAGE;
        event.format = 32;
        event.window = m_window;
        event.type = atom("_NET_ACTIVE_WINDOW");
        event.data.data32[0] = time == 0 ? byPerson : byProgram;
        event.data.data32[1] = time;
        send(event, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT);
        xcb_flush(m_connection);
    }

    /// Ends the launcher's waiting cursor.
    void endStart(QByteArray token)
    {
        token.replace('\\', "\\\\").replace('"', "\\\"");
        const QByteArray message = "remove: ID=\"" + token + '"' + '\0';
        xcb_client_message_event_t event{};
        event.response_type = XCB_CLIENT_MESSAGE;
        event.format = 8;
        event.window = m_window;
        event.type = atom("_NET_STARTUP_INFO_BEGIN");
        constexpr qsizetype size = sizeof event.data;
        for (qsizetype at = 0; at < message.size(); at += size) {
            const qsizetype count = std::min(size, message.size() - at);
            std::memset(event.data.data8, 0, size_t(size));
            std::memcpy(event.data.data8, message.constData() + at, size_t(count));
            send(event, XCB_EVENT_MASK_PROPERTY_CHANGE);
            event.type = atom("_NET_STARTUP_INFO");
        }
        xcb_flush(m_connection);
    }

private:
    /// When the person acted, as the token tells; 0: it does not.
    static uint32_t timeOf(const QByteArray &token)
    {
        const qsizetype at = token.lastIndexOf("_TIME");
        return at < 0 ? 0 : token.mid(at + 5).toUInt();
    }

    [[nodiscard]] xcb_atom_t atom(const char *name) const
    {
        const auto cookie = xcb_intern_atom(m_connection, 0, uint16_t(std::strlen(name)), name);
        const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> reply(
            xcb_intern_atom_reply(m_connection, cookie, nullptr), &std::free);
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    void send(const xcb_client_message_event_t &event, uint32_t mask)
    {
        char bytes[32];
        static_assert(sizeof event == sizeof bytes);
        std::memcpy(bytes, &event, sizeof bytes);
        xcb_send_event(m_connection, 0, m_root, mask, bytes);
    }

    xcb_connection_t *const m_connection;
    const xcb_window_t m_window;
    const xcb_window_t m_root;
};

void askWindowManager(const QWidget &window)
{
    // Qt without a screen has a connection of the same kind, too, but no windows there.
    const bool isX11 = QGuiApplication::platformName() == QLatin1StringView("xcb");
    const auto *x11 = isX11 ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    if (!x11)
        return;
    X11Front front(x11->connection(), xcb_window_t(window.winId()));
    const QByteArray token = qgetenv(tokenVariable);
    front.activate(token);
    if (!token.isEmpty())
        front.endStart(token);
    qunsetenv(tokenVariable);
}

#else

void askWindowManager(const QWidget &) {}

#endif

} // namespace

void setActivationToken(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv(tokenVariable, token);
}

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    askWindowManager(window);
}

} // namespace leadlight::ui
