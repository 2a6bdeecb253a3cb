// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/composition.h"

#include <stop_token>

namespace leadlight::app {

// The verbs of the command line. Each runs on a worker thread, prints, and returns the exit code.

[[nodiscard]] int run(Composition &parts, const ConnectorAddCommand &command, std::stop_token stop);
[[nodiscard]] int run(Composition &parts, const ConnectorListCommand &command, std::stop_token stop);
[[nodiscard]] int run(Composition &parts, const ConnectorShowCommand &command, std::stop_token stop);
[[nodiscard]] int run(Composition &parts, const ConnectorRemoveCommand &command, std::stop_token stop);
[[nodiscard]] int run(Composition &parts, const SyncCommand &command, std::stop_token stop);
[[nodiscard]] int run(Composition &parts, const LeadsCommand &command, std::stop_token stop);
[[nodiscard]] int run(Composition &parts, const ImportCommand &command, std::stop_token stop);
[[nodiscard]] int run(Composition &parts, const CheckCommand &command, std::stop_token stop);
[[nodiscard]] int run(Composition &parts, const ExplainCommand &command, std::stop_token stop);

} // namespace leadlight::app
