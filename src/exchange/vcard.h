// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"

#include <QByteArray>

namespace leadlight::exchange {

/// Appends a lead as a vCard 3.0 (RFC 2426), the version that every address book reads: name, company, title, address,
/// phone, country, the description as a note, tags as categories, and the category DO-NOT-CONTACT where that is so.
/// Lines end in CR LF and are folded at 75 octets. Nothing in a lead starts a property of its own.
void appendVcard(QByteArray &to, const leads::Lead &lead);

} // namespace leadlight::exchange
