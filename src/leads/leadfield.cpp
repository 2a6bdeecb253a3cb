// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadfield.h"

#include <array>

namespace leadlight::leads {

namespace {

using Kind = LeadFieldInfo::Kind;

constexpr LeadFieldInfo text(LeadField field, const char *name, Kind kind, QString Lead::*member)
{
    return {field, QLatin1StringView(name), kind, member, nullptr, nullptr};
}

constexpr LeadFieldInfo time(LeadField field, const char *name, LeadTime Lead::*member)
{
    return {field, QLatin1StringView(name), Kind::Time, nullptr, member, nullptr};
}

constexpr LeadFieldInfo flag(LeadField field, const char *name, bool Lead::*member)
{
    return {field, QLatin1StringView(name), Kind::Flag, nullptr, nullptr, member};
}

constexpr LeadFieldInfo other(LeadField field, const char *name, Kind kind)
{
    return {field, QLatin1StringView(name), kind, nullptr, nullptr, nullptr};
}

constexpr std::array fields{
    other(LeadField::Id, "id", Kind::Number),
    text(LeadField::Connector, "connector", Kind::Code, &Lead::connector),
    text(LeadField::Source, "source", Kind::Code, &Lead::source),
    text(LeadField::Action, "action", Kind::Code, &Lead::action),
    text(LeadField::Offer, "offer", Kind::Code, &Lead::offer),
    text(LeadField::Publisher, "publisher", Kind::Code, &Lead::publisher),
    text(LeadField::OfferTitle, "offerTitle", Kind::Text, &Lead::offerTitle),
    text(LeadField::FirstName, "firstName", Kind::Text, &Lead::firstName),
    text(LeadField::LastName, "lastName", Kind::Text, &Lead::lastName),
    text(LeadField::Email, "email", Kind::Text, &Lead::email),
    text(LeadField::Phone, "phone", Kind::Text, &Lead::phone),
    text(LeadField::Country, "country", Kind::Code, &Lead::country),
    text(LeadField::Company, "company", Kind::Text, &Lead::company),
    text(LeadField::Title, "title", Kind::Text, &Lead::title),
    text(LeadField::Description, "description", Kind::Text, &Lead::description),
    time(LeadField::CreatedAt, "createdAt", &Lead::createdAt),
    time(LeadField::ReceivedAt, "receivedAt", &Lead::receivedAt),
    flag(LeadField::IsTest, "isTest", &Lead::isTest),
    flag(LeadField::DoNotContact, "doNotContact", &Lead::doNotContact),
    flag(LeadField::PiiWithheld, "piiWithheld", &Lead::piiWithheld),
    other(LeadField::Problems, "problems", Kind::List),
    other(LeadField::Origin, "origin", Kind::Place),
    other(LeadField::Status, "status", Kind::Code),
    other(LeadField::Owner, "owner", Kind::Code),
    other(LeadField::Tags, "tags", Kind::Code),
    other(LeadField::FollowUp, "followUp", Kind::Time),
    other(LeadField::AnsweredAt, "answeredAt", Kind::Time),
    other(LeadField::Notes, "notes", Kind::Text),
};
constexpr size_t ownCount = static_cast<size_t>(LeadField::Origin) + 1;
static_assert(fields.size() == static_cast<size_t>(LeadField::Notes) + 1);

} // namespace

std::span<const LeadFieldInfo> leadFields()
{
    return std::span(fields).first(ownCount);
}

std::span<const LeadFieldInfo> workFields()
{
    return std::span(fields).subspan(ownCount);
}

const LeadFieldInfo &info(LeadField field)
{
    return fields[static_cast<size_t>(field)];
}

std::optional<LeadField> leadFieldNamed(QStringView name)
{
    for (const LeadFieldInfo &each : fields) {
        if (name.compare(each.name, Qt::CaseInsensitive) == 0)
            return each.field;
    }
    return std::nullopt;
}

} // namespace leadlight::leads
