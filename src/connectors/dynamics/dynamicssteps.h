// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"

namespace leadlight::connectors {

/// The pages of the wizard: the documents' steps, in the portals' wording of today with that of older pages beside it.
[[nodiscard]] std::span<const SetupStep> dynamicsSteps();

/// What to type into Partner Center, by the way to sign in.
[[nodiscard]] std::span<const HandOverValue> dynamicsHandOver(const Connector &connector);

} // namespace leadlight::connectors
