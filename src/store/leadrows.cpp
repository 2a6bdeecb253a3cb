// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadrows.h"

#include "store/incomingleads.h"
#include "store/statement.h"

#include <algorithm>

namespace leadlight::store {

using leads::Lead;
using leads::LeadField;

namespace {

#define LEADLIGHT_SELECT_COLUMNS                                                                                       \
    "SELECT l.id, o.connector, h.source, h.action, h.offer, h.publisher, h.offer_title, l.first_name, l.last_name, "   \
    "l.email, "                                                                                                        \
    "l.phone, l.country, l.company, l.title, l.description, l.created_ticks, l.created_digits, l.received_ticks, "     \
    "l.received_digits, l.flags, l.place, l.key1, l.key2, l.place_name, l.place_row, l.vanished_at, "                  \
    "NOT EXISTS (SELECT 1 FROM lead_marks m WHERE m.lead_id = l.id AND m.seen_at IS NOT NULL)"
#define LEADLIGHT_SELECT_TABLES                                                                                        \
    " FROM leads l JOIN pull_origins o ON o.id = l.origin_id JOIN headings h ON h.id = l.heading_id"

/// Columns of both SELECTs.
enum Column {
    idColumn,
    connectorColumn,
    sourceColumn,
    actionColumn,
    offerColumn,
    publisherColumn,
    offerTitleColumn,
    firstSearchColumn,
    createdColumn = firstSearchColumn + int(searchFields.size()),
    receivedColumn = createdColumn + 2,
    flagsColumn = receivedColumn + 2,
    placeColumn,
    key1Column,
    key2Column,
    placeNameColumn,
    placeRowColumn,
    vanishedColumn,
    isNewColumn,
    rawFormatColumn,
    rawBytesColumn,
};

leads::LeadTime readTime(const Statement &statement, int column)
{
    leads::LeadTime time;
    if (!statement.isNull(column))
        time.ticks = statement.number(column);
    time.digits = int(statement.number(column + 1));
    return time;
}

leads::LeadPlace readPlace(const Statement &statement)
{
    switch (statement.number(placeColumn)) {
    case IncomingLeads::InTable:
        return leads::TableKey{statement.text(key1Column), statement.text(key2Column)};
    case IncomingLeads::InBlob:
        return leads::BlobRow{statement.text(placeNameColumn), statement.number(placeRowColumn)};
    default:
        return leads::FileRow{statement.text(placeNameColumn), statement.number(placeRowColumn)};
    }
}

} // namespace

const std::string_view selectLead = LEADLIGHT_SELECT_COLUMNS LEADLIGHT_SELECT_TABLES;
const std::string_view selectLeadWithRaw =
    LEADLIGHT_SELECT_COLUMNS ", r.format, r.bytes" LEADLIGHT_SELECT_TABLES " JOIN lead_raws r ON r.lead_id = l.id";

std::optional<int> searchPosition(LeadField field)
{
    const auto *found = std::find(std::begin(searchFields), std::end(searchFields), field);
    if (found == std::end(searchFields))
        return std::nullopt;
    return int(found - std::begin(searchFields));
}

LeadRow readLead(const Statement &statement, bool withRaw)
{
    LeadRow row;
    Lead &lead = row.lead;
    lead.id = statement.number(idColumn);
    lead.connector = statement.text(connectorColumn);
    lead.source = statement.text(sourceColumn);
    lead.action = statement.text(actionColumn);
    lead.offer = statement.text(offerColumn);
    lead.publisher = statement.text(publisherColumn);
    lead.offerTitle = statement.text(offerTitleColumn);
    int column = firstSearchColumn;
    for (const LeadField field : searchFields)
        lead.*leads::info(field).text = statement.text(column++);
    lead.createdAt = readTime(statement, createdColumn);
    lead.receivedAt = readTime(statement, receivedColumn);
    const qint64 flags = statement.number(flagsColumn);
    lead.isTest = flags & testFlag;
    lead.doNotContact = flags & doNotContactFlag;
    lead.piiWithheld = flags & withheldFlag;
    lead.place = readPlace(statement);
    row.hasVanished = !statement.isNull(vanishedColumn);
    row.isNew = statement.number(isNewColumn) != 0;
    if (withRaw) {
        lead.raw.format = leads::RawEntity::Format(statement.number(rawFormatColumn));
        const std::string_view bytes = statement.bytes(rawBytesColumn);
        lead.raw.bytes = QByteArray(bytes.data(), qsizetype(bytes.size()));
    }
    return row;
}

bool hasProblems(const Statement &statement)
{
    return statement.number(flagsColumn) & problemsFlag;
}

} // namespace leadlight::store
