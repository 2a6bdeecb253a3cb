// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/dress.h"

#include "screens/pseudotranslator.h"
#include "ui/common/focusframe.h"
#include "ui/common/language.h"

#include <QApplication>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace leadlight::tests {

namespace {

Dress wornNow;

/// nullptr: it is none of these.
std::unique_ptr<QTranslator> pseudoTranslator(const QString &language)
{
    if (language == QStringLiteral("pseudo"))
        return std::make_unique<PseudoTranslator>(1.5);
    if (language == QStringLiteral("pseudo3"))
        return std::make_unique<PseudoTranslator>(3);
    if (language == QStringLiteral("pseudo-rtl"))
        return std::make_unique<PseudoTranslator>(1.3, PseudoTranslator::Letters::Hebrew);
    return nullptr;
}

} // namespace

bool Dress::putOn() const
{
    static const auto *frames = new ui::FocusFrames; // until the program ends
    Q_UNUSED(frames)
    static std::unique_ptr<QTranslator> pseudo;
    pseudo = pseudoTranslator(language); // which takes off the one before
    const QString spoken = pseudo ? QStringLiteral("en") : language;
    if (std::ranges::find(ui::languages(), spoken, &ui::Language::code) == ui::languages().end())
        return false;
    ui::speak(spoken);
    if (pseudo)
        QCoreApplication::installTranslator(pseudo.get());
    ui::apply(appearance);
    QApplication::setLayoutDirection(direction);
    QApplication::setCursorFlashTime(0); // no picture depends on the moment
    wornNow = *this;
    return true;
}

const Dress &Dress::worn()
{
    return wornNow;
}

} // namespace leadlight::tests
