// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace leadlight::connectors {

/// A fault that has a name: what is behind it and what to do about it. The ids are those of cli.md.
struct KnownError
{
    QLatin1StringView diagnosis;  ///< "client-secret-invalid"
    const char *cause;            ///< one or two sentences, marked for translation in the context "connectors"
    const char *remedy;           ///< numbered steps or one sentence, likewise
    QLatin1StringView field = {}; ///< the field to fix, as in cli.md; empty when none is to blame
};

/// Every known error, each diagnosis once.
[[nodiscard]] std::span<const KnownError> knownErrors();
[[nodiscard]] const KnownError *knownError(QStringView diagnosis); ///< nullptr when there is none

/// The diagnosis that goes with a failure of a request, found from its kind and the service's code (AADSTS...,
/// Dataverse's hexadecimal codes and names, Marketo's numbers, Storage's names); empty when nothing is known.
[[nodiscard]] QLatin1StringView diagnosisOf(const core::Error &error);

/// What a pasted error text of Partner Center means, in any of its languages: matched by language-neutral anchors after
/// normalisation (full-width colons, stray blanks); also AADSTS, Dataverse, Marketo and Storage codes anywhere in the
/// text. Works without a network. Any thread.
struct Explanation
{
    const KnownError *error;
    QString code; ///< the code found in the text, e.g. "AADSTS700016"; may be empty
};
[[nodiscard]] std::optional<Explanation> explain(const QString &text);

} // namespace leadlight::connectors
