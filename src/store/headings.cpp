// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/headings.h"

#include "store/statement.h"
#include "store/textpattern.h"

namespace leadlight::store {

using leads::LeadField;

namespace {

constexpr LeadField headingFields[] = {LeadField::Source, LeadField::Action, LeadField::Offer, LeadField::Publisher,
                                       LeadField::OfferTitle};

} // namespace

const QString &Heading::value(LeadField field) const
{
    switch (field) {
    case LeadField::Source:
        return source;
    case LeadField::Action:
        return action;
    case LeadField::Publisher:
        return publisher;
    case LeadField::OfferTitle:
        return offerTitle;
    default:
        return offer.isEmpty() ? offerTitle : offer;
    }
}

core::Result<Headings> Headings::load(Connection &connection)
{
    auto statement = Statement::prepare(
        connection, "SELECT id, source, action, offer, publisher, offer_title FROM headings ORDER BY id");
    if (!statement)
        return core::failure(statement);
    Headings headings;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return core::failure(row);
        if (!*row)
            return headings;
        Heading heading{statement->number(0), statement->text(1), statement->text(2),
                        statement->text(3),   statement->text(4), statement->text(5)};
        QString &title = headings.m_titles[heading.value(LeadField::Offer)];
        if (title.isEmpty())
            title = heading.offerTitle;
        headings.m_headings.push_back(std::move(heading));
    }
}

bool Headings::has(LeadField field)
{
    return std::find(std::begin(headingFields), std::end(headingFields), field) != std::end(headingFields);
}

std::vector<qint64> Headings::matching(LeadField field, const TextPattern &pattern) const
{
    std::vector<qint64> ids;
    for (const Heading &heading : m_headings) {
        if (pattern.matchesText(heading.value(field)))
            ids.push_back(heading.id);
    }
    return ids;
}

std::vector<qint64> Headings::matchingAnyField(const TextPattern &pattern) const
{
    std::vector<qint64> ids;
    for (const Heading &heading : m_headings) {
        const auto matches = [&](LeadField field) { return pattern.matchesText(heading.value(field)); };
        if (std::any_of(std::begin(headingFields), std::end(headingFields), matches))
            ids.push_back(heading.id);
    }
    return ids;
}

} // namespace leadlight::store
