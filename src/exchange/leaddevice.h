// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QIODevice>

namespace leadlight::exchange {

/// Writes all of it to the device and beyond, so that a full disk is noticed now. Errors: DiskFull, NotWritable.
[[nodiscard]] core::Result<> writeThrough(QIODevice &device, QByteArrayView bytes);

} // namespace leadlight::exchange
