// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/dress.h"

#include "screens/pseudotranslator.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace leadlight::tests {

namespace {

using Translators = std::vector<std::unique_ptr<QTranslator>>;

/// Empty: there is no such language.
Translators translatorsOf(const QString &language)
{
    Translators translators;
    const QLocale locale(language);
    const auto load = [&](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, name, QStringLiteral("_"), folder))
            return false;
        translators.push_back(std::move(translator));
        return true;
    };
    load(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // where it is installed
    if (!load(QStringLiteral("leadlight"), QStringLiteral(LEADLIGHT_TRANSLATIONS)))
        translators.clear();
    return translators;
}

Translators pseudoTranslator(const QString &language)
{
    Translators translators;
    if (language == QStringLiteral("pseudo"))
        translators.push_back(std::make_unique<PseudoTranslator>(1.5));
    else if (language == QStringLiteral("pseudo3"))
        translators.push_back(std::make_unique<PseudoTranslator>(3));
    else if (language == QStringLiteral("pseudo-rtl"))
        translators.push_back(std::make_unique<PseudoTranslator>(1.3, PseudoTranslator::Letters::Hebrew));
    return translators;
}

} // namespace

bool Dress::putOn() const
{
    static Translators worn;
    worn.clear(); // which takes them off
    const bool isPseudo = language.startsWith(QStringLiteral("pseudo"));
    const bool isEnglish = language == QStringLiteral("en");
    if (!isEnglish) {
        worn = isPseudo ? pseudoTranslator(language) : translatorsOf(language);
        if (worn.empty())
            return false;
    }
    for (const auto &translator : worn)
        QCoreApplication::installTranslator(translator.get());
    QLocale::setDefault(isPseudo ? QLocale(QStringLiteral("en")) : QLocale(language));
    ui::apply(appearance);
    QApplication::setLayoutDirection(direction);
    return true;
}

} // namespace leadlight::tests
