// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/madeleads.h"

#include "bench/peopledata.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace leadlight::bench {

namespace {

/// SplitMix64: the same numbers everywhere, which the distributions of the standard library do not promise.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    std::uint64_t below(std::uint64_t limit) { return next() % limit; }
    bool oneIn(std::uint64_t n) { return below(n) == 0; }
    double fraction() { return double(next() >> 11) * 0x1.0p-53; }
    template <typename List> const auto &of(const List &list) { return list[std::size_t(below(std::size(list)))]; }

private:
    std::uint64_t m_state;
};

struct Origin
{
    int weight;
    std::string_view source;
    std::string_view action;
};
constexpr Origin origins[] = {
    {340, "AzureMarketplace", "INS"},
    {200, "SPZA", "PLT"},
    {180, "SPZA", "INS"},
    {140, "AzurePortal", "Create"},
    {60, "TestDrive", "StartTestDrive"},
    {40, "AzureMarketplace", "PLT"},
    {25, "SPZA", "DNC"},
    {10, "AzureMarketplace", "DNC"},
    {5, "SPZA", "SomethingNew"},
};

constexpr std::string_view publishers[] = {
    "contoso",   "fabrikam",     "northwind",    "adventure-works", "tailspin",       "wingtip",        "litware",
    "proseware", "woodgrove",    "lucerne",      "margies",         "trey-research",  "humongous",      "bluesky",
    "bitnami",   "docusign",     "checkpoint",   "alpine-ski",      "graphic-design", "cohowinery",     "southridge",
    "wideworld", "datum",        "consolidated", "vanarsdel",       "relecloud",      "nod-publishers", "lamna",
    "firstup",   "fourthcoffee", "bellows",      "munson",          "besttogether",   "olivie",         "sprava-skladu",
    "ledovec",   "hvezda-soft",  "taipei-data",  "formosa-cloud",   "rhein-systeme"};
constexpr std::string_view products[] = {"Cost Lens",     "Ledger Bridge", "Open edX",    "Sign Here",
                                         "Route Planner", "Data Harbour",  "Shift Board", "Quality Gate",
                                         "Lead Viewer",   "Help Desk"};

constexpr std::int64_t ticksPerSecond = 10'000'000;
constexpr std::int64_t firstSecond = 1593561600; // 2020-07-01
constexpr double sixYears = 6 * 365.25 * 86400;

std::string formatted(const char *format, auto... values)
{
    std::array<char, 160> text{};
    const int size = std::snprintf(text.data(), text.size(), format, values...);
    return {text.data(), std::size_t(size)};
}

struct Day
{
    int year;
    int month;
    int day;
};

/// The proleptic Gregorian date of a day since 1970-01-01, by way of years that begin in March.
Day dayOf(std::int64_t days)
{
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = shifted / 146097;
    const std::int64_t ofEra = shifted % 146097;
    const std::int64_t yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const std::int64_t ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t month = (5 * ofYear + 2) / 153;
    const int civilMonth = int(month < 10 ? month + 3 : month - 9);
    return {int(yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)), civilMonth,
            int(ofYear - (153 * month + 2) / 5 + 1)};
}

std::string isoTime(std::int64_t ticks)
{
    const std::int64_t seconds = ticks / ticksPerSecond;
    const Day date = dayOf(seconds / 86400);
    const int time = int(seconds % 86400);
    return formatted("%04d-%02d-%02dT%02d:%02d:%02d.%07dZ", date.year, date.month, date.day, time / 3600,
                     time / 60 % 60, time % 60, int(ticks % ticksPerSecond));
}

/// As programs set to US English write it.
std::string usTime(std::int64_t ticks)
{
    const std::int64_t seconds = ticks / ticksPerSecond;
    const Day date = dayOf(seconds / 86400);
    const int time = int(seconds % 86400);
    const int hour = time / 3600;
    return formatted("%d/%d/%d %d:%02d:%02d %s", date.month, date.day, date.year, hour % 12 == 0 ? 12 : hour % 12,
                     time / 60 % 60, time % 60, hour < 12 ? "AM" : "PM");
}

/// By weight; the sum of all weights is counted once for each list.
template <typename List> const auto &weighted(const List &list, Dice &dice)
{
    static const int sum = [&] {
        int total = 0;
        for (const auto &one : list)
            total += one.weight;
        return total;
    }();
    int at = int(dice.below(std::uint64_t(sum)));
    for (const auto &one : list) {
        at -= one.weight;
        if (at < 0)
            return one;
    }
    return list[0];
}

std::string companyOf(const People &people, Dice &dice)
{
    std::string name(dice.oneIn(3) ? dice.of(people.cities) : dice.of(people.lastNames).written);
    name += people.gap;
    name += dice.of(people.trades);
    return name += dice.of(people.companyEndings);
}

std::string filledIn(std::string_view sentence, const MadeLead &lead, const People &people, std::string_view company,
                     Dice &dice)
{
    std::string result;
    while (true) {
        const auto open = sentence.find('{');
        result += sentence.substr(0, open);
        if (open == std::string_view::npos)
            return result;
        switch (sentence[open + 1]) {
        case 'o':
            result += lead.offerTitle;
            break;
        case 'n':
            result += std::to_string(2 + dice.below(4000));
            break;
        default:
            result += sentence[open + 2] == 'i' ? dice.of(people.cities) : company;
        }
        sentence.remove_prefix(sentence.find('}') + 1);
    }
}

void setOffer(MadeLead &lead, const LeadSet &set, Dice &dice)
{
    constexpr std::int64_t ordinary = 3 * std::int64_t(std::size(publishers));
    const std::int64_t offers = set.oneGroup ? 1 : set.offers > 0 ? set.offers : ordinary;
    // A few offers get most of the leads, unless there are to be many offers.
    const double skew = set.offers > 0 ? 1 : 2.2;
    const auto offer = std::int64_t(std::pow(dice.fraction(), skew) * double(offers));
    const auto publisher = publishers[std::size_t(offer) % std::size(publishers)];
    const auto product = products[std::size_t(offer * 7 + offer / 40) % std::size(products)];
    lead.publisher = publisher;
    lead.productId = std::string(publisher) +
                     formatted(".%08x-offer-%lld", unsigned(offer * 2654435761U), static_cast<long long>(offer));
    lead.offerTitle = std::string(product);
    if (offer >= 40)
        lead.offerTitle += " " + std::to_string(offer / 40 + 1);
}

/// What a JSON text may not hold as it is.
void appendJsonText(std::string &out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    out += '"';
}

void appendMember(std::string &out, std::string_view name, std::string_view value)
{
    out += out.back() == '{' ? "\"" : ",\"";
    out += name;
    out += "\":";
    appendJsonText(out, value);
}

struct Person
{
    std::string first;
    std::string last;
    std::string email;
    std::string phone;
    std::string country;
    std::string company;
    std::string title;
};

std::string customerInfoOf(const Person &person)
{
    std::string json = "{";
    appendMember(json, "FirstName", person.first);
    appendMember(json, "LastName", person.last);
    appendMember(json, "Email", person.email);
    appendMember(json, "Phone", person.phone);
    appendMember(json, "Country", person.country);
    appendMember(json, "Company", person.company);
    appendMember(json, "Title", person.title);
    return json += '}';
}

Person personOf(const People &people, Dice &dice)
{
    const Name &first = dice.of(people.firstNames);
    const Name &last = dice.of(people.lastNames);
    Person person;
    person.first = first.written;
    person.last = last.written;
    person.email = std::string(first.ascii) + "." + std::string(last.ascii) + std::to_string(dice.below(100000)) +
                   (dice.oneIn(3) ? "@example.org" : "@mail.example.com");
    person.phone = std::string(people.dialCode) + formatted("%09d", int(dice.below(1'000'000'000)));
    person.country = dice.of(people.countries);
    person.company = companyOf(people, dice);
    person.title = dice.of(people.titles);
    return person;
}

void describe(MadeLead &lead, const People &people, const Person &person, Dice &dice)
{
    if (dice.oneIn(8)) {
        lead.description = "Campaigns: "; // as the marketplace itself writes it
        return;
    }
    // One in five says nothing, one in 400 sends a whole letter.
    const std::uint64_t sentences = dice.oneIn(5) ? 0 : dice.oneIn(400) ? 20 + dice.below(100) : 1 + dice.below(4);
    for (std::uint64_t i = 0; i < sentences; ++i) {
        if (i > 0)
            lead.description += i % 5 == 0 ? "\n" : people.gap;
        lead.description += filledIn(dice.of(people.sentences), lead, people, person.company, dice);
    }
}

/// What the Validate button of Partner Center sends.
void becomeTest(MadeLead &lead, Person &person, std::int64_t ticks)
{
    const std::string name = "MSFT_TEST_" + std::to_string(ticks + 621355968000000000);
    lead.leadSource = lead.actionCode = lead.description = name;
    person = {name, name, name + "@test.com", "1234567890", "US", name, name};
}

} // namespace

MadeLead makeLead(const LeadSet &set, std::int64_t number)
{
    const std::int64_t which = set.allSame ? 0 : number;
    Dice dice((set.seed << 40) ^ std::uint64_t(which));
    MadeLead lead;

    const double place = std::pow((double(which) + dice.fraction()) / double(set.count), 0.7);
    const std::int64_t ticks = (firstSecond + std::int64_t(place * sixYears)) * ticksPerSecond +
                               std::int64_t(dice.below(std::uint64_t(ticksPerSecond)));
    const Day day = dayOf(ticks / ticksPerSecond / 86400);
    lead.partitionKey = formatted("%d:2F%d:2F%d", day.month, day.day, day.year);
    lead.rowKey = formatted("%08x-%04x-%012llx", unsigned(dice.next()), unsigned(dice.below(65536)),
                            static_cast<unsigned long long>(number));
    lead.createdTime = dice.oneIn(30) ? usTime(ticks) : isoTime(ticks);
    lead.timestamp = isoTime(ticks + std::int64_t(dice.below(20 * ticksPerSecond)));

    const Origin &origin = set.oneGroup ? origins[0] : weighted(origins, dice);
    lead.leadSource = origin.source;
    lead.actionCode = origin.action;
    setOffer(lead, set, dice);

    const People &people = weighted(everyone(), dice);
    Person person = personOf(people, dice);
    describe(lead, people, person, dice);
    if (!set.oneGroup && dice.oneIn(1000))
        becomeTest(lead, person, ticks);
    else if (dice.oneIn(100))
        person = {}; // withheld
    lead.customerInfo = customerInfoOf(person);
    if (dice.oneIn(2000))
        lead.customerInfo.resize(9); // cut short: kept as a problem
    if (number == set.hugeAt)
        lead.description.assign(std::size_t(set.hugeBytes), 'x');
    return lead;
}

void appendJsonLine(std::string &out, const MadeLead &lead)
{
    out += '{';
    appendMember(out, "PartitionKey", lead.partitionKey);
    appendMember(out, "RowKey", lead.rowKey);
    appendMember(out, "Timestamp", lead.timestamp);
    appendMember(out, "ActionCode", lead.actionCode);
    appendMember(out, "CreatedTime", lead.createdTime);
    appendMember(out, "CustomerInfo", lead.customerInfo);
    appendMember(out, "Description", lead.description);
    appendMember(out, "LeadSource", lead.leadSource);
    appendMember(out, "OfferDisplayName", lead.offerTitle);
    appendMember(out, "ProductId", lead.productId);
    appendMember(out, "PublisherDisplayName", lead.publisher);
    out += "}\n";
}

std::string csvHeader()
{
    return "PartitionKey,RowKey,Timestamp,ActionCode,CreatedTime,CustomerInfo,Description,LeadSource,OfferDisplayName,"
           "ProductId,PublisherDisplayName\r\n";
}

void appendCsvRecord(std::string &out, const MadeLead &lead)
{
    const std::string *const cells[] = {&lead.partitionKey, &lead.rowKey,       &lead.timestamp,   &lead.actionCode,
                                        &lead.createdTime,  &lead.customerInfo, &lead.description, &lead.leadSource,
                                        &lead.offerTitle,   &lead.productId,    &lead.publisher};
    for (const std::string *cell : cells) {
        if (cell != cells[0])
            out += ',';
        out += '"';
        for (const char c : *cell) {
            if (c == '"')
                out += '"';
            out += c;
        }
        out += '"';
    }
    out += "\r\n";
}

} // namespace leadlight::bench
