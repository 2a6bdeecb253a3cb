// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadrows.h"

#include "store/incomingleads.h"
#include "store/preparedstatement.h"

#include <algorithm>

namespace leadlight::store {

using leads::Lead;
using leads::LeadField;

namespace {

// What lies in the row of a lead; the SELECTs add what is found by its numbers.
#define LEADLIGHT_LEAD_COLUMNS                                                                                         \
    "SELECT l.id, l.first_name, l.last_name, l.email, l.phone, l.country, l.company, l.title, l.description, "         \
    "l.created_ticks, l.created_digits, l.received_ticks, l.received_digits, l.flags, l.place, l.key1, l.key2, "       \
    "l.place_name, l.place_row, w.status, w.follow_up, w.answered_ticks, w.tags, w.notes, "                            \
    "(SELECT text FROM work_texts WHERE id = w.owner), "
#define LEADLIGHT_ROW_COLUMNS                                                                                          \
    LEADLIGHT_LEAD_COLUMNS                                                                                             \
    "o.connector, h.source, h.action, h.offer, h.publisher, h.offer_title, l.vanished_at, "                            \
    "NOT EXISTS (SELECT 1 FROM lead_marks m WHERE m.lead_id = l.id AND m.seen_at IS NOT NULL)"
#define LEADLIGHT_JOIN_WORK " LEFT JOIN lead_work w ON w.lead_id = l.id"
#define LEADLIGHT_ROW_TABLES                                                                                           \
    " FROM leads l JOIN pull_origins o ON o.id = l.origin_id JOIN headings h ON h.id = "                               \
    "l.heading_id" LEADLIGHT_JOIN_WORK
#define LEADLIGHT_SCAN_COLUMNS LEADLIGHT_LEAD_COLUMNS "l.origin_id, l.heading_id"
#define LEADLIGHT_JOIN_RAW " JOIN lead_raws r ON r.lead_id = l.id"

/// Columns of all SELECTs.
enum Column {
    idColumn,
    firstSearchColumn,
    createdColumn = firstSearchColumn + int(searchFields.size()),
    receivedColumn = createdColumn + 2,
    flagsColumn = receivedColumn + 2,
    placeColumn,
    key1Column,
    key2Column,
    placeNameColumn,
    placeRowColumn,
    statusColumn,
    followUpColumn,
    answeredColumn,
    tagCountColumn,
    noteCountColumn,
    ownerColumn,
    endOfLeadColumns,
};

/// Further columns of selectLead.
enum RowColumn {
    connectorColumn = endOfLeadColumns,
    sourceColumn,
    actionColumn,
    offerColumn,
    publisherColumn,
    offerTitleColumn,
    vanishedColumn,
    isNewColumn,
    rawInRowColumn,
};

/// Further columns of scanLeads.
enum ScanColumn { originIdColumn = endOfLeadColumns, headingIdColumn, rawInScanColumn };

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

/// All but tags and notes. Without a row of its own a lead is as if nobody had seen it.
void readWork(const Statement &statement, leads::LeadWork &work)
{
    constexpr int msDigits = 3;
    work = {};
    if (statement.isNull(statusColumn))
        return;
    work.status = leads::LeadStatus(statement.number(statusColumn));
    if (const qint64 day = statement.number(followUpColumn); day != 0)
        work.followUp = QDate::fromJulianDay(day);
    if (!statement.isNull(answeredColumn))
        work.answeredAt = {statement.number(answeredColumn), msDigits};
    work.noteCount = int(statement.number(noteCountColumn));
    work.owner = statement.text(ownerColumn);
}

/// What lies in the row itself.
void readStored(const Statement &statement, Lead &lead)
{
    lead.id = statement.number(idColumn);
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
    readWork(statement, lead.work);
}

void readRaw(const Statement &statement, int column, leads::RawEntity &raw)
{
    raw.format = leads::RawEntity::Format(statement.number(column));
    const std::string_view bytes = statement.bytes(column + 1);
    raw.bytes = QByteArray(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

const std::string_view selectLead = LEADLIGHT_ROW_COLUMNS LEADLIGHT_ROW_TABLES;
const std::string_view selectLeadWithRaw =
    LEADLIGHT_ROW_COLUMNS ", r.format, r.bytes" LEADLIGHT_ROW_TABLES LEADLIGHT_JOIN_RAW;
const std::string_view scanLeads = LEADLIGHT_SCAN_COLUMNS " FROM leads l" LEADLIGHT_JOIN_WORK;
const std::string_view scanLeadsWithRaw =
    LEADLIGHT_SCAN_COLUMNS ", r.format, r.bytes FROM leads l" LEADLIGHT_JOIN_WORK LEADLIGHT_JOIN_RAW;

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
    readStored(statement, lead);
    lead.connector = statement.text(connectorColumn);
    lead.source = statement.text(sourceColumn);
    lead.action = statement.text(actionColumn);
    lead.offer = statement.text(offerColumn);
    lead.publisher = statement.text(publisherColumn);
    lead.offerTitle = statement.text(offerTitleColumn);
    row.hasVanished = !statement.isNull(vanishedColumn);
    row.isNew = statement.number(isNewColumn) != 0;
    if (withRaw)
        readRaw(statement, rawInRowColumn, lead.raw);
    return row;
}

ScannedNumbers readScanned(const Statement &statement, bool withRaw, Lead &lead)
{
    readStored(statement, lead);
    if (withRaw)
        readRaw(statement, rawInScanColumn, lead.raw);
    return {statement.number(originIdColumn), statement.number(headingIdColumn)};
}

bool hasProblems(const Statement &statement)
{
    return statement.number(flagsColumn) & problemsFlag;
}

qint64 tagCount(const Statement &statement)
{
    return statement.number(tagCountColumn);
}

core::Result<QStringList> leadProblems(std::optional<Statement> &slot, Connection &connection, qint64 id)
{
    const auto select =
        prepared(slot, connection, "SELECT problem FROM lead_problems WHERE lead_id = ? ORDER BY position");
    if (!select)
        return core::failure(select);
    (*select)->bind(id);
    QStringList problems;
    while (true) {
        const auto row = (*select)->step();
        if (!row)
            return core::failure(row);
        if (!*row)
            return problems;
        problems.append((*select)->text(0));
    }
}

} // namespace leadlight::store
