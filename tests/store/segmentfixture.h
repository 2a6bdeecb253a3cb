// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/index/indexsnapshot.h"
#include "store/index/termmatches.h"
#include "store/index/workstates.h"

#include <string>
#include <vector>

namespace leadlight::tests {

/// A segment of leads with these texts (the column `search`); the lead of row n has the id n + 1.
inline std::shared_ptr<const store::LeadSegment> segmentOf(const std::vector<std::string> &texts)
{
    store::LeadSegmentBuilder builder;
    qint64 id = 0;
    for (const std::string &text : texts) {
        store::LeadSegmentBuilder::Row row;
        row.id = ++id;
        row.text = text;
        builder.add(row);
    }
    return builder.build();
}

/// A snapshot that has these leads in its base.
inline store::IndexSnapshot snapshotOf(std::shared_ptr<const store::LeadSegment> leads, std::vector<quint8> flags = {})
{
    flags.resize(leads->count());
    store::IndexSnapshot snapshot;
    snapshot.base = {std::move(leads), std::make_shared<const std::vector<quint8>>(std::move(flags))};
    snapshot.delta = {segmentOf({}), std::make_shared<const std::vector<quint8>>()};
    snapshot.headings = std::make_shared<const store::IndexHeadings>();
    snapshot.connectors = std::make_shared<const QHash<quint32, QString>>();
    snapshot.work = store::WorkStateNumbers().states();
    snapshot.terms = std::make_shared<store::TermMatches>();
    return snapshot;
}

/// The eight text fields of a lead, of which one has a text.
inline std::string withField(int position, const std::string &text)
{
    std::string fields;
    for (int i = 0; i < 8; ++i)
        fields += (i > 0 ? "\x1F" : "") + (i == position ? text : std::string());
    return fields;
}

} // namespace leadlight::tests
