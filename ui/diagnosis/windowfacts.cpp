// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema.h"
#include "ui/diagnosis/diagnosticreport.h"
#include "ui/preferences/preferences.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

namespace leadlight::ui {

namespace {

/// Its version without what whoever built it has added.
QString kernelNumber()
{
    static const QRegularExpression number(QStringLiteral("^[0-9.]+"));
    return number.match(QSysInfo::kernelVersion()).captured();
}

QStringList programFacts()
{
    QStringList facts{
        QStringLiteral("Leadlight %1, schema %2").arg(QCoreApplication::applicationVersion()).arg(store::schemaVersion),
        QStringLiteral("Qt %1, built with %2").arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        QStringLiteral("%1, kernel %2, %3")
            .arg(QSysInfo::prettyProductName(), kernelNumber(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("platform %1, style %2").arg(QGuiApplication::platformName(), QApplication::style()->name()),
        QStringLiteral("locale %1, languages of the system %2")
            .arg(QLocale().name(), QLocale::system().uiLanguages().join(QStringLiteral(", "))),
    };
    const QFontInfo font(QApplication::font());
    const QFontInfo fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    facts += QStringLiteral("font %1 %2 pt, fixed %3").arg(font.family()).arg(font.pointSizeF()).arg(fixed.family());
    const QPalette palette = QGuiApplication::palette();
    facts += QStringLiteral("colours: text %1 on %2, accent %3")
                 .arg(palette.color(QPalette::WindowText).name(), palette.color(QPalette::Window).name(),
                      palette.color(QPalette::Highlight).name());
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        facts += QStringLiteral("screen of %1 x %2, scale %3, %4 dpi")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio())
                     .arg(qRound(screen->logicalDotsPerInch()));
    }
    return facts;
}

QStringList preferenceFacts(const Preferences &preferences)
{
    QStringList facts;
    const auto flag = [&](const char *name, Preference key) {
        facts += QLatin1StringView(name) + (preferences.flag(key) ? QStringLiteral(": yes") : QStringLiteral(": no"));
    };
    facts += QStringLiteral("minutes between syncs: %1").arg(preferences.number(Preference::SyncMinutes));
    flag("stays in the tray", Preference::StaysInTray);
    flag("notifications", Preference::Notifies);
    facts += QStringLiteral("views that are told of: %1").arg(preferences.texts(Preference::NotifiedViews).size());
    flag("names in notifications", Preference::NotifiesNames);
    flag("tells silent offers", Preference::NotifiesSilence);
    flag("tells late leads", Preference::NotifiesLate);
    flag("quiet hours", Preference::QuietHours);
    flag("quiet weekends", Preference::QuietWeekends);
    facts += QStringLiteral("proxy: %1").arg(preferences.text(Preference::ProxyKind)); // one of four words
    facts += preferences.text(Preference::ProxyUser).isEmpty() ? QStringLiteral("proxy without a user name")
                                                               : QStringLiteral("proxy with a user name");
    flag("password of the proxy in the keychain", Preference::ProxyPasswordKept);
    return facts;
}

} // namespace

WindowFacts windowFacts(const Preferences &preferences)
{
    return {programFacts(), preferenceFacts(preferences)};
}

} // namespace leadlight::ui
