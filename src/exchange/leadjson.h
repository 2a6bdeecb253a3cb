// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"

#include <QByteArray>

namespace leadlight::exchange {

/// Appends a lead as one JSON object on one line, every key present, in the order of the fields: what the lead brought,
/// `raw`, and what people made of it.
void appendLead(QByteArray &to, const leads::Lead &lead);

/// Appends where a lead stands: {"partitionKey":...,"rowKey":...}, {"blob":...,"row":3} or {"file":...,"row":3}.
void appendOrigin(QByteArray &to, const leads::LeadPlace &place);

/// Appends a JSON string with its quotes; always UTF-8, control and line-ending characters escaped.
void appendString(QByteArray &to, QStringView text);

} // namespace leadlight::exchange
