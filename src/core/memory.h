// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace leadlight::core {

// For quiet moments, in any thread. Where the system offers no such thing, they do nothing.

/// Gives the memory of a file that is mapped, and was never written to, back to the system: only whole pages of it.
/// Whoever reads it next finds it in the system's cache of files.
void letGoOfMapped(const void *bytes, size_t size);

/// Gives back what this program has freed and keeps for the next who needs memory.
void letGoOfFreed();

} // namespace leadlight::core
