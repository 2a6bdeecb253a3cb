// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <stop_token>

namespace leadlight::app {

/// The exit codes of the command line.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2, Interrupted = 130 };

/// A text of the command line in the person's language. The context is what lupdate takes from the namespace.
[[nodiscard]] QString tr(const char *text, const char *comment = nullptr, int count = -1);

/// Standard output: one line.
void print(const QString &line);
/// Standard output: the one JSON document.
void printJson(const QJsonObject &document);
/// Standard error: one line, for messages.
void tell(const QString &line);
/// Standard error: the error's sentence. Returns the exit code that goes with it.
int tell(const core::Error &error);
/// The same; where the verb was to print JSON, also the document that says so on standard output.
int tell(const core::Error &error, bool json);
/// Standard error, on a terminal only: a line that replaces the one before; endProgress() ends it.
void showProgress(const QString &line);
void endProgress();
/// Asks on standard error and reads the answer from standard input; no where either is not a terminal.
[[nodiscard]] bool askYesOrNo(const QString &question, const std::stop_token &stop);
/// One line of standard input, without echo on a terminal; nothing at its end.
[[nodiscard]] std::optional<core::Secret> readSecretLine(const QString &prompt, const std::stop_token &stop);

} // namespace leadlight::app
