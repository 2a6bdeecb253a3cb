// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/windowfixture.h"

namespace leadlight::tests {

constexpr qint64 ticksPerDay = qint64(24) * 60 * 60 * 10'000'000;

/// A lead received at a time; the rest is made up from its number.
inline leads::Lead leadAt(int number, const QString &offer, qint64 ticks)
{
    leads::Lead lead;
    lead.place = leads::TableKey{QStringLiteral("p"), QStringLiteral("row-%1").arg(number)};
    lead.source = QStringLiteral("SPZA");
    lead.action = QStringLiteral("PLT");
    lead.offer = offer;
    lead.email = QStringLiteral("person%1@example.com").arg(number);
    lead.receivedAt = {ticks, 7};
    lead.raw = {leads::RawEntity::Format::Json, "{\"RowKey\":\"row-" + QByteArray::number(number) + "\"}"};
    return lead;
}

/// A lead of an offer every day, the last one @p daysAgo before @p now.
inline void addDaily(std::vector<leads::Lead> &leads, const QString &offer, int count, int daysAgo, qint64 now)
{
    for (int i = 0; i < count; ++i)
        leads.push_back(leadAt(int(leads.size()), offer, now - (daysAgo + count - 1 - i) * ticksPerDay));
}

} // namespace leadlight::tests
