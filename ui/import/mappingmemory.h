// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/csvsample.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace leadlight::ui {

/// How files with columns of their own were imported, so that the next file with the same first line comes mapped: the
/// latest fifty. Names of columns are not kept, only a digest of the line. A value.
class MappingMemory
{
public:
    MappingMemory() = default;
    /// What toText() made; damaged parts are left out.
    explicit MappingMemory(const QString &text);
    [[nodiscard]] QString toText() const;

    [[nodiscard]] std::optional<leads::CsvWishes> find(const QByteArray &firstLine) const;
    void remember(const QByteArray &firstLine, const leads::CsvSample &csv);

private:
    struct Entry
    {
        QString line; ///< the digest
        leads::CsvWishes wishes;
    };
    QList<Entry> m_entries; ///< the latest first
};

} // namespace leadlight::ui
