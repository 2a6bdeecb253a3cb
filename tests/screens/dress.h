// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/appearance.h"

#include <QString>

namespace leadlight::tests {

/// What all screens have on: put on before a stage is made, for texts are made when widgets are. Holds for the whole
/// program until the next one.
struct Dress
{
    /// "en", "cs", "zh_TW"; "pseudo" (PseudoTranslator), "pseudo3" three times as long, "pseudo-rtl" in letters that
    /// are written from right to left.
    QString language = QStringLiteral("en");
    ui::Appearance appearance = ui::Appearance::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    /// False: there is no such language.
    [[nodiscard]] bool putOn() const;
    /// What was put on last.
    [[nodiscard]] static const Dress &worn();
};

} // namespace leadlight::tests
