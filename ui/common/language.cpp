// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace leadlight::ui {

namespace {

bool isKnown(const QString &code)
{
    return std::ranges::any_of(languages(), [&](const Language &each) { return each.code == code; });
}

/// Installs a file of texts in place of the one before; the English ones know how English counts.
void install(const QLocale &texts, const QString &file, const QString &folder)
{
    const QString name = QStringLiteral("translator-") + file;
    QCoreApplication *application = QCoreApplication::instance();
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly); // which uninstalls it
    auto *translator = new QTranslator(application);
    translator->setObjectName(name);
    if (translator->load(texts, file, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
}

/// Chinese is written otherwise in Taiwan than in China and Japan, whose fonts a desktop in another language may take.
void preferFontsOf(const QLocale &texts)
{
    if (!qobject_cast<QApplication *>(QCoreApplication::instance()))
        return; // on the command line
    static const QFont started = QApplication::font();
    QFont font = started;
    if (texts.language() == QLocale::Chinese && texts.territory() == QLocale::Taiwan)
        font.setFamilies({QFontInfo(started).family(), QStringLiteral("Noto Sans CJK TC"),
                          QStringLiteral("Microsoft JhengHei"), QStringLiteral("PingFang TC")});
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{{QStringLiteral("en"), QStringLiteral("English")},
                                     {QStringLiteral("cs"), QStringLiteral("Čeština")},
                                     {QStringLiteral("zh_TW"), QStringLiteral("繁體中文")}};
    return all;
}

QString languageOf(const QLocale &locale)
{
    for (const QString &wanted : locale.uiLanguages()) { // "zh-Hant-HK", "en-US"
        const QLocale asked(wanted);
        for (const Language &language : languages()) {
            const QLocale known(language.code);
            if (known.language() == asked.language() && known.script() == asked.script())
                return language.code;
        }
    }
    return QStringLiteral("en");
}

QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale usual(code);
    if (!isKnown(code) || (usual.language() == system.language() && usual.script() == system.script()))
        return system;
    // English in Dublin writes dates as one does there; Czech in Taipei as in Prague.
    const QLocale there(usual.language(), usual.script(), system.territory());
    return there.territory() == system.territory() ? there : usual;
}

void speak(const QString &code)
{
    QLocale::setDefault(localeOf(code));
    // The system's locale may ask for texts in another language than the one it counts in.
    const QLocale texts(isKnown(code) ? code : languageOf(QLocale::system()));
    install(texts, QStringLiteral("leadlight"), QStringLiteral(":/i18n"));
    install(texts, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    preferFontsOf(texts);
}

} // namespace leadlight::ui
