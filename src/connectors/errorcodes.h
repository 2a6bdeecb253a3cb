// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

namespace leadlight::connectors {

/// A service's code in a text, as it stands there, and what it means.
struct CodeInText
{
    QString code;
    QLatin1StringView diagnosis; ///< empty: a code of Entra's that is not in the catalogue
};

/// The diagnosis that goes with a service's own code; empty when it is not known. Understood are "AADSTS700016",
/// Dataverse's "0x80042f09", its "-2147209463" and its names, Storage's names, Marketo's numbers ("610"). Any thread.
[[nodiscard]] QLatin1StringView diagnosisOfCode(QStringView code);

/// The first code of Entra or Dataverse that stands in @p text (normalised to NFKC); code empty when there is none.
[[nodiscard]] CodeInText signInCodeIn(const QString &text);
/// The first name of Dataverse or Storage, or number of Marketo where it is told to be one.
[[nodiscard]] CodeInText serviceCodeIn(const QString &text);

} // namespace leadlight::connectors
