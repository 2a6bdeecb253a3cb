// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QVariant>

#include <memory>

class QSettings;

namespace leadlight::ui {

/// What a person can choose. Each key has one type, one default and one range, all in the table in preferences.cpp.
enum class Preference {
    SyncMinutes,     ///< number: minutes between two syncs in the background, 5 to 1440; 0: none
    StaysInTray,     ///< flag: goes on in the tray when the window is closed
    Notifies,        ///< flag
    NotifiedViews,   ///< texts: ids of saved views; empty text: all new leads
    NotifiesNames,   ///< flag: names and companies may stand in a notification
    NotifiesSilence, ///< flag: an offer that has fallen silent is told
    NotifiesLate,    ///< flag: leads that have waited for a day are told; at first not, since whoever keeps no statuses
                     ///< would be told of every lead
    QuietHours,      ///< flag
    QuietFrom,       ///< time: of the day, in local time
    QuietUntil,      ///< time
    QuietWeekends,   ///< flag
    ProxyKind,       ///< text: "system", "none", "http", "socks5"
    OwnProxyKind,    ///< text: "http", "socks5": what ProxyKind becomes when neither of the first two is chosen
    ProxyHost,       ///< text: a name or an address; empty: none
    ProxyPort,       ///< number: 1 to 65535
    ProxyUser,       ///< text; empty: the proxy wants no sign-in
    ProxyPasswordKept, ///< flag: a password of the proxy was put into the keychain
    OwnName,           ///< text: what `owner:me` means; at first the user's full name
    Language,          ///< text: the code of one of languages(); empty: the system's
    Appearance,        ///< text: the name of one of appearances
};

/// What a person chose, kept in the profile beside the connectors and apart from the window's state. What is missing
/// or not of a key's kind is the default and never written, what is out of its range the nearest that is in it.
/// leads::ownName() is always the name that is chosen here. GUI thread; owned by the window.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(const QString &file, QObject *parent = nullptr);
    ~Preferences() override;

    [[nodiscard]] int number(Preference key) const { return value(key).toInt(); }
    [[nodiscard]] bool flag(Preference key) const { return value(key).toBool(); }
    [[nodiscard]] QString text(Preference key) const { return value(key).toString(); }
    [[nodiscard]] QStringList texts(Preference key) const { return value(key).toStringList(); }
    [[nodiscard]] QTime time(Preference key) const { return value(key).toTime(); }
    void set(Preference key, const QVariant &value);

Q_SIGNALS:
    void changed(leadlight::ui::Preference key);
    void notKept(); ///< the file cannot be written, so what was set holds as long as this object

private:
    [[nodiscard]] QVariant value(Preference key) const;

    std::unique_ptr<QSettings> m_file;
};

} // namespace leadlight::ui
