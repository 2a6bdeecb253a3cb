// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/columnmapping.h"
#include "leads/lead.h"
#include "leads/leadparts.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>
#include <vector>

namespace leadlight::leads {

/// A lead and what its reading found out about the text it stood in. For the readers of whole files.
struct DecodedLead
{
    Lead lead;
    bool isKnown = false;              ///< at least one property says something of a lead
    bool hasPlace = false;             ///< one of our own exports, telling where the lead came from
    std::optional<LeadTime> namedTime; ///< of a mapped row: see FileRow
};

[[nodiscard]] DecodedLead decodeJson(QByteArrayView json);

/// The columns of a CSV file by their meaning, found out once for all its records.
class LeadColumns
{
public:
    explicit LeadColumns(const QStringList &header);
    explicit LeadColumns(const ColumnMapping &mapping);

    /// How many columns are known from leads, "Name@type" columns not counted.
    [[nodiscard]] int knownCount() const { return m_knownCount; }
    /// Those of a file that Leadlight wrote, perhaps in another order and with more beside them.
    [[nodiscard]] bool areOfAnExport() const;
    [[nodiscard]] DecodedLead decode(const QStringList &cells, const QByteArray &raw) const;
    /// What of a record is the lead's own: in our own exports all but what people made of it.
    [[nodiscard]] QByteArrayView entity(QByteArrayView record, char delimiter) const;

private:
    std::vector<std::optional<LeadPart>> m_parts;
    std::optional<DateOrder> m_dateOrder; ///< of a mapping; else times are written as leads have them
    int m_knownCount = 0;
    bool m_isOwnExport = false; ///< its cells carry our formula guard
    bool m_hasWork = false;     ///< ... and what people made of the lead
};

} // namespace leadlight::leads
