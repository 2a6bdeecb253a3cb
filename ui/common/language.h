// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace leadlight::ui {

/// A language that Leadlight speaks.
struct Language
{
    QString code; ///< "cs", "zh_TW": as it is kept, and as its files of texts are named
    QString name; ///< as the language itself writes it, so that whoever needs it finds it
};

[[nodiscard]] const QList<Language> &languages();

/// The code of the first of the languages that @p locale asks for and Leadlight speaks; else English's. Who reads
/// Chinese in Hong Kong is given that of Taiwan, in the same letters.
[[nodiscard]] QString languageOf(const QLocale &locale);

/// How dates and numbers are written by somebody who chose @p code: as the system has them where it speaks the same
/// language, else as is usual for the language. The system's for an empty or unknown code.
[[nodiscard]] QLocale localeOf(const QString &code);

/// Makes the program speak a language: the texts of Leadlight and of Qt, the default QLocale, and the fonts that suit
/// its letters. Takes the place of the language before; windows that are open keep theirs. The system's for an empty or
/// unknown code. Main thread, once there is an application.
void speak(const QString &code);

} // namespace leadlight::ui
