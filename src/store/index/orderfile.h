// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/index/leadorders.h"
#include "store/index/sortedrows.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace leadlight::store {

/// The order in a file, mapped into memory; null when it is not there, damaged, or not that of the base that @p stamp
/// names with @p count rows.
[[nodiscard]] std::shared_ptr<const LeadOrder> readOrder(const QString &path, const QByteArray &stamp, size_t count);
/// Replaces the file as a whole. That it cannot be written does no harm: the order is computed again another time.
void writeOrder(const QString &path, const QByteArray &stamp, const SortedRows &order);

} // namespace leadlight::store
