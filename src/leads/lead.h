// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadtime.h"
#include "leads/leadwork.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace leadlight::leads {

/// A lead's own address in an Azure table; together unique there.
struct TableKey
{
    QString partitionKey;
    QString rowKey;
    friend bool operator==(const TableKey &, const TableKey &) = default;
};

/// A row (from 1, the header not counted) or array element of a blob.
struct BlobRow
{
    QString blob;
    qint64 row = 0;
    friend bool operator==(const BlobRow &, const BlobRow &) = default;
};

/// A row of an imported file.
struct FileRow
{
    QString file; ///< its name without folders
    qint64 row = 0;
    /// Of a row whose columns a person has mapped: the time that the names of its columns tell, unknown where they tell
    /// none. It belongs to what a lead of a file is known again by, so that another mapping changes the lead and makes
    /// no second one.
    std::optional<LeadTime> namedTime = {};
    friend bool operator==(const FileRow &, const FileRow &) = default;
};

using LeadPlace = std::variant<TableKey, BlobRow, FileRow>;

/// The entity as it was received, byte for byte.
struct RawEntity
{
    enum class Format {
        Json = 0, ///< one JSON object
        Csv = 1,  ///< two CSV records in UTF-8: the header's and the lead's, each as it stood in the file
        Text = 2, ///< could not be read as either
    };
    Format format = Format::Json;
    QByteArray bytes;
    friend bool operator==(const RawEntity &, const RawEntity &) = default;
};

/// Somebody who pressed "Get it now" or "Contact me", decoded from whichever shape it arrived in.
/// A plain value. Every text in it was written by a stranger: show it as plain text only, bind it, never paste it.
struct Lead
{
    qint64 id = 0;     ///< the cache's own number, stable over every sync; 0 before it is stored
    QString connector; ///< name of the connector that pulled it; empty for an imported lead
    LeadPlace place;

    QString source;
    QString action;
    QString offer;
    QString publisher;
    QString offerTitle;

    QString firstName;
    QString lastName;
    QString email;
    QString phone;
    QString country;
    QString company;
    QString title;
    QString description;

    LeadTime createdAt;  ///< what the lead says of itself (for a test lead: the time in its name)
    LeadTime receivedAt; ///< the table's Timestamp; for a blob its last change; for a file what it says, else unknown

    bool isTest = false;       ///< carries MSFT_TEST_<ticks>
    bool doNotContact = false; ///< action DNC
    bool piiWithheld = false;  ///< no personal data arrived, as the marketplace does for .edu customers
    QStringList problems; ///< why parts of it could not be read, English, one sentence each; empty when all is well

    RawEntity raw;

    LeadWork work; ///< what people have made of it; never a stranger's text

    friend bool operator==(const Lead &, const Lead &) = default;
};

} // namespace leadlight::leads
