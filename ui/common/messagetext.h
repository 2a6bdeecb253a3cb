// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/check.h"
#include "connectors/knownerrors.h"
#include "connectors/message.h"

#include <QString>

namespace leadlight::ui {

// What src/connectors says, in the person's language. Plain text. Any thread, once translations are loaded.

[[nodiscard]] QString translated(const char *text);
[[nodiscard]] QString translated(const connectors::Message &message);

/// "Reach the service"; an id that is not known stands for itself.
[[nodiscard]] QString stepTitle(const QString &id);
/// "Fine", "Warning", "Failed", "Skipped".
[[nodiscard]] QString statusWord(connectors::StepStatus status);
/// "Azure Table"; the id where no kind has it.
[[nodiscard]] QString kindName(const QString &kind);
/// What a field of a kind is called; the id where there is none.
[[nodiscard]] QString fieldName(const QString &kind, const QString &field);
/// "What to do: ..."
[[nodiscard]] QString remedyText(const connectors::KnownError &error);
/// "12 ms", "1.3 s".
[[nodiscard]] QString durationText(qint64 milliseconds);

} // namespace leadlight::ui
