// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/columnmapping.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::leads {

namespace {

using Part = LeadPart;

constexpr std::array parts{
    MappablePart{Part::FirstName, "firstName"_L1},
    MappablePart{Part::LastName, "lastName"_L1},
    MappablePart{Part::FullName, "fullName"_L1},
    MappablePart{Part::Email, "email"_L1},
    MappablePart{Part::Phone, "phone"_L1},
    MappablePart{Part::Company, "company"_L1},
    MappablePart{Part::Title, "title"_L1},
    MappablePart{Part::Country, "country"_L1},
    MappablePart{Part::Description, "description"_L1},
    MappablePart{Part::CreatedTime, "createdAt"_L1},
    MappablePart{Part::ReceivedAt, "receivedAt"_L1},
    MappablePart{Part::LeadSource, "source"_L1},
    MappablePart{Part::ActionCode, "action"_L1},
    MappablePart{Part::Offer, "offer"_L1},
    MappablePart{Part::OfferTitle, "offerTitle"_L1},
    MappablePart{Part::CustomerInfo, "customerInfo"_L1},
};

} // namespace

std::span<const MappablePart> mappableParts()
{
    return parts;
}

std::optional<LeadPart> mappablePartNamed(QStringView id)
{
    for (const MappablePart &each : parts) {
        if (id == each.id)
            return each.part;
    }
    return std::nullopt;
}

QLatin1StringView idOf(ColumnMapping::Column column)
{
    for (const MappablePart &each : parts) {
        if (column == each.part)
            return each.id;
    }
    return {};
}

std::optional<std::pair<qsizetype, qsizetype>> twiceMapped(const QList<ColumnMapping::Column> &columns)
{
    std::array<qsizetype, leadPartCount> first{};
    first.fill(-1);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns[i])
            continue;
        qsizetype &place = first[static_cast<size_t>(*columns[i])];
        if (place >= 0)
            return std::pair(place, i);
        place = i;
    }
    return std::nullopt;
}

bool isTime(LeadPart part)
{
    return part == Part::CreatedTime || part == Part::ReceivedAt || part == Part::Timestamp;
}

DateOrders dateOrdersIn(const QList<ColumnMapping::Column> &columns, const QList<QStringList> &rows)
{
    qsizetype dayFirst = 0;
    qsizetype monthFirst = 0;
    bool differ = false;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < std::min(columns.size(), row.size()); ++i) {
            if (!columns[i] || !isTime(*columns[i]))
                continue;
            const LeadTime day = timeInList(row[i], DateOrder::DayFirst);
            const LeadTime month = timeInList(row[i], DateOrder::MonthFirst);
            dayFirst += day.isKnown() ? 1 : 0;
            monthFirst += month.isKnown() ? 1 : 0;
            differ = differ || day != month;
        }
    }
    if (!differ)
        return DateOrders::Alike;
    if (dayFirst == monthFirst)
        return DateOrders::Either;
    return dayFirst > monthFirst ? DateOrders::DayFirst : DateOrders::MonthFirst;
}

} // namespace leadlight::leads
