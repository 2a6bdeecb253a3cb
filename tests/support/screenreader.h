// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QProcess>

#include <functional>

namespace leadlight::testsupport {

/// Something on the screen as the accessibility bus (AT-SPI) tells of it; what is gone says nothing. A value.
struct SpokenObject
{
    QString service;
    QDBusObjectPath path;

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString role() const; ///< "push button", "table", as Qt calls it
    [[nodiscard]] bool isShowing() const;
    [[nodiscard]] bool isFocused() const;
    [[nodiscard]] bool has(const QString &interface) const; ///< "Table"
    [[nodiscard]] int indexInParent() const;
    [[nodiscard]] SpokenObject parent() const;
    [[nodiscard]] QList<SpokenObject> children() const;
    /// The first that is wanted, from here down, of what is on the screen: a hidden table has cells by the thousand.
    [[nodiscard]] SpokenObject find(const std::function<bool(const SpokenObject &)> &isWanted) const;
    [[nodiscard]] SpokenObject find(const QString &role, const QString &name) const;

    [[nodiscard]] QVariant property(const QString &interface, const QString &name) const;
    /// What a method of "Table" or another interface answers, its first value.
    QVariant call(const QString &interface, const QString &method, const QVariantList &arguments = {}) const;
    /// The same where the answer is an object.
    [[nodiscard]] SpokenObject object(const QString &interface, const QString &method,
                                      const QVariantList &arguments = {}) const;

    [[nodiscard]] bool isNull() const { return service.isEmpty(); }
    friend bool operator==(const SpokenObject &, const SpokenObject &) = default;
};

/// A program that reads the screen, over the real accessibility bus of at-spi2-core: a display, the bus, and all it
/// hears. It takes the session bus that it finds, so run it on one of its own. GUI or main thread.
class ScreenReader final : public QObject
{
    Q_OBJECT

public:
    ScreenReader();
    ~ScreenReader() override;

    /// False when something of it is not installed or does not start.
    [[nodiscard]] bool start();
    [[nodiscard]] const QString &display() const { return m_display; }
    [[nodiscard]] const QString &busAddress() const { return m_address; }

    /// The applications that can be read.
    [[nodiscard]] QList<SpokenObject> applications() const;
    /// Presses keys as a person does: "Down", "ctrl+f".
    void press(const QStringList &keys);
    void focusWindow(const QString &title);

    /// What has got the focus since, in words: "Name: Jana".
    [[nodiscard]] const QStringList &heard() const { return m_heard; }
    /// The alerts that have appeared since, in words.
    [[nodiscard]] const QStringList &alerts() const { return m_alerts; }
    [[nodiscard]] const SpokenObject &focus() const { return m_focus; }
    void forget();

private Q_SLOTS:
    void stateChanged(const QDBusMessage &message);

private:
    void run(const QStringList &xdotool);

    QProcess m_server;
    QProcess m_launcher;
    QString m_display;
    QString m_address;
    SpokenObject m_focus;
    QStringList m_heard;
    QStringList m_alerts;
};

} // namespace leadlight::testsupport
