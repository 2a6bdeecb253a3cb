// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadrows.h"

#include "store/schema.h"
#include "store/statement.h"
#include "store/textpattern.h"

namespace leadlight::store {

using leads::Lead;
using leads::LeadField;

namespace {

/// The order of the fields in `search` and of their columns.
constexpr LeadField searchFields[] = {
    LeadField::FirstName, LeadField::LastName, LeadField::Email, LeadField::Phone,
    LeadField::Country,   LeadField::Company,  LeadField::Title, LeadField::Description,
};
static_assert(searchFields[firstNameField] == LeadField::FirstName);
static_assert(searchFields[lastNameField] == LeadField::LastName);

enum PlaceKind { tablePlace = 0, blobPlace = 1, filePlace = 2 };

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
    createdColumn = firstSearchColumn + int(std::size(searchFields)),
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

QString searchText(const Lead &lead)
{
    constexpr QChar separator(fieldSeparator);
    QString joined;
    // Field by field: most are plain Latin, and folding such a text is quick.
    for (const LeadField field : searchFields) {
        const QString &text = lead.*leads::info(field).text;
        if (field != searchFields[0])
            joined += separator;
        joined += leads::folded(text.contains(separator) ? QString(text).replace(separator, u' ') : text);
    }
    return joined;
}

void bindTime(Statement &statement, const leads::LeadTime &time)
{
    if (time.isKnown())
        statement.bind(time.ticks);
    else
        statement.bindNull();
    statement.bind(qint64(time.digits));
}

void bindPlace(Statement &statement, const leads::LeadPlace &place)
{
    if (std::holds_alternative<leads::TableKey>(place)) {
        statement.bind(qint64(tablePlace)).bindNull().bindNull();
    } else if (const auto *blob = std::get_if<leads::BlobRow>(&place)) {
        statement.bind(qint64(blobPlace)).bind(blob->blob).bind(blob->row);
    } else {
        const auto &file = std::get<leads::FileRow>(place);
        statement.bind(qint64(filePlace)).bind(file.file).bind(file.row);
    }
}

qint64 flagsOf(const Lead &lead)
{
    return (lead.isTest ? testFlag : 0) | (lead.doNotContact ? doNotContactFlag : 0) |
           (lead.piiWithheld ? withheldFlag : 0) | (lead.problems.isEmpty() ? 0 : problemsFlag);
}

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
    case tablePlace:
        return leads::TableKey{statement.text(key1Column), statement.text(key2Column)};
    case blobPlace:
        return leads::BlobRow{statement.text(placeNameColumn), statement.number(placeRowColumn)};
    default:
        return leads::FileRow{statement.text(placeNameColumn), statement.number(placeRowColumn)};
    }
}

} // namespace

const std::string_view leadColumns =
    "heading_id, created_ticks, created_digits, received_ticks, received_digits, flags, place, "
    "place_name, place_row, decoder_version, first_name, last_name, email, phone, country, "
    "company, title, description, search";
const std::string_view leadPlaceholders = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";
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

void bindLead(Statement &statement, const Lead &lead, qint64 headingId)
{
    statement.bind(headingId);
    bindTime(statement, lead.createdAt);
    bindTime(statement, lead.receivedAt);
    statement.bind(flagsOf(lead));
    bindPlace(statement, lead.place);
    statement.bind(qint64(decoderVersion));
    for (const LeadField field : searchFields)
        statement.bind(lead.*leads::info(field).text);
    statement.bind(searchText(lead));
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
