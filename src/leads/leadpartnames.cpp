// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadparts.h"

#include <algorithm>
#include <string_view>

namespace leadlight::leads {

namespace {

using Part = LeadPart;

struct PartName
{
    std::string_view name; ///< lower case, without separators
    Part part;
};

/// Sorted by name, for a binary search.
constexpr auto partNames = [] {
    auto names = std::to_array<PartName>({
        // Table rows (fact sheet of the marketplace's own service) and HTTPS payloads
        {"partitionkey", Part::PartitionKey},
        {"rowkey", Part::RowKey},
        {"timestamp", Part::Timestamp},
        {"customerinfo", Part::CustomerInfo},
        {"userdetails", Part::CustomerInfo},
        {"leadsource", Part::LeadSource},
        {"actioncode", Part::ActionCode},
        {"offerdisplayname", Part::OfferTitle},
        {"offertitle", Part::OfferTitle},
        {"createdtime", Part::CreatedTime},
        {"description", Part::Description},
        {"productid", Part::Offer},
        {"publisherdisplayname", Part::Other},
        {"firstname", Part::FirstName},
        {"lastname", Part::LastName},
        {"email", Part::Email},
        {"phone", Part::Phone},
        {"country", Part::Country},
        {"company", Part::Company},
        {"title", Part::Title},
        // Web-to-Lead and CRM names
        {"oid", Part::Other},
        {"encoding", Part::Other},
        {"emailaddress", Part::Email},
        {"emailaddress1", Part::Email},
        {"telephone1", Part::Phone},
        {"companyname", Part::Company},
        {"jobtitle", Part::Title},
        {"address1country", Part::Country},
        // Lead lists as Partner Center and CRM systems export them
        {"contactfirstname", Part::FirstName},
        {"customerfirstname", Part::FirstName},
        {"givenname", Part::FirstName},
        {"contactlastname", Part::LastName},
        {"customerlastname", Part::LastName},
        {"surname", Part::LastName},
        {"familyname", Part::LastName},
        {"name", Part::FullName},
        {"fullname", Part::FullName},
        {"contactname", Part::FullName},
        {"primarycontact", Part::FullName},
        {"contactemail", Part::Email},
        {"customeremail", Part::Email},
        {"mail", Part::Email},
        {"phonenumber", Part::Phone},
        {"telephone", Part::Phone},
        {"contactphone", Part::Phone},
        {"contactphonenumber", Part::Phone},
        {"customerphone", Part::Phone},
        {"countryregion", Part::Country},
        {"countrycode", Part::Country},
        {"customercountry", Part::Country},
        {"customercountryregion", Part::Country},
        {"customername", Part::Company},
        {"customercompany", Part::Company},
        {"customercompanyname", Part::Company},
        {"organization", Part::Company},
        {"contacttitle", Part::Title},
        {"contactjobtitle", Part::Title},
        {"notes", Part::Notes},
        {"comments", Part::Description},
        {"customernotes", Part::Description},
        {"offerid", Part::Offer},
        {"offername", Part::OfferTitle},
        {"solutionname", Part::OfferTitle},
        {"createddate", Part::CreatedTime},
        {"createddatetime", Part::CreatedTime},
        {"createdon", Part::CreatedTime},
        {"datecreated", Part::CreatedTime},
        {"leadid", Part::Other},
        {"leadname", Part::Other},
        {"leadstatus", Part::Other},
        // Our own exports
        {"id", Part::Id},
        {"connector", Part::Connector},
        {"source", Part::LeadSource},
        {"action", Part::ActionCode},
        {"offer", Part::Offer},
        {"publisher", Part::Publisher},
        {"createdat", Part::CreatedTime},
        {"receivedat", Part::ReceivedAt},
        {"istest", Part::IsTest},
        {"donotcontact", Part::DoNotContact},
        {"piiwithheld", Part::PiiWithheld},
        {"problems", Part::Problems},
        {"origin", Part::Origin},
        {"raw", Part::Raw},
        {"status", Part::Status},
        {"owner", Part::Owner},
        {"tags", Part::Tags},
        {"followup", Part::FollowUp},
        {"answeredat", Part::AnsweredAt},
        // The test lead as the Czech documentation prints it
        {"spole\u010dnost", Part::Company},
        {"zem\u011b", Part::Country},
        {"popis", Part::Description},
        {"k\u00f3dov\u00e1n\u00ed", Part::Other},
        {"telefon", Part::Phone},
        {"n\u00e1zev", Part::Title},
    });
    std::sort(names.begin(), names.end(), [](const PartName &a, const PartName &b) { return a.name < b.name; });
    return names;
}();

constexpr size_t longestName = 24;

} // namespace

std::optional<LeadPart> leadPartNamed(QByteArrayView name)
{
    std::array<char, longestName> plain;
    size_t length = 0;
    for (const char c : name) {
        if (c == ' ' || c == '_' || c == '-' || c == '/' || c == '.')
            continue;
        if (length == plain.size())
            return std::nullopt;
        plain[length++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    const std::string_view wanted(plain.data(), length);
    const auto *found = std::lower_bound(partNames.begin(), partNames.end(), wanted,
                                         [](const PartName &each, std::string_view text) { return each.name < text; });
    if (found == partNames.end() || found->name != wanted)
        return std::nullopt;
    return found->part;
}

} // namespace leadlight::leads
