// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"

#include <QByteArrayView>
#include <QList>

namespace leadlight::leads {

/// A property of an entity as received: its name, its value as text, and its EDM type where the source gave one.
struct LeadProperty
{
    QString name;
    QString value;   ///< text as it stands in the source: numbers with all their digits, nested objects as JSON
    QString edmType; ///< "Edm.Int64", ..., or "" when not told
    friend bool operator==(const LeadProperty &, const LeadProperty &) = default;
};

/// Reads a lead out of a JSON object of any known shape (fact sheet sections 2.4 to 2.6): Table entity, HTTPS payload
/// in camelCase, PascalCase or mixed, Web-to-Lead names, our own NDJSON. Never fails: what cannot be read is told in
/// Lead::problems, and the bytes are kept. Fills everything but id, connector, place (which it does fill for a Table
/// entity) and, for shapes without one, receivedAt. Any thread.
[[nodiscard]] Lead decodeJsonLead(QByteArrayView json);

/// The same from a CSV record (fields already unquoted). @p raw are the header and the record as they stood in the
/// file.
[[nodiscard]] Lead decodeCsvLead(const QStringList &header, const QStringList &cells, const QByteArray &raw);

/// Every property of a raw entity in its order, for the details: the Table's "Name@odata.type" is folded into the
/// property, metadata ("odata.etag") is left out. Empty for Format::Text.
[[nodiscard]] QList<LeadProperty> rawProperties(const RawEntity &raw);

} // namespace leadlight::leads
