// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/filterwords.h"

#include "leads/filternames.h"
#include "leads/leadorigin.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/workwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::ui {

namespace {

using leads::FilterValue;
using leads::LeadField;

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)

public:
    static QList<FilterValue> flags(const store::Totals &totals);
    static std::vector<NamedDay> days(const QDate &today);
    static std::vector<NamedDay> since(const QDate &today);
    static QString name(QStringView name);
    static QString facet(LeadField field);
    static QString nobody() { return tr("(no owner)"); }
    static QString noTag() { return tr("(no tag)"); }
};

QString FilterWords::facet(LeadField field)
{
    switch (field) {
    case LeadField::Status:
        return tr("Status");
    case LeadField::Owner:
        return tr("Owner");
    case LeadField::Tags:
        return tr("Tag");
    default:
        return groupingFieldName(field);
    }
}

QList<FilterValue> FilterWords::flags(const store::Totals &totals)
{
    QList<FilterValue> values;
    for (const leads::FilterFlag &flag : leads::filterFlags()) {
        FilterValue value{flag.name, {}, -1};
        switch (flag.flag) {
        case leads::LeadTerm::Flag::New:
            value.words = tr("Not looked at yet");
            value.count = totals.unseen;
            break;
        case leads::LeadTerm::Flag::Test:
            value.words = tr("Test leads");
            value.count = totals.test;
            break;
        case leads::LeadTerm::Flag::DoNotContact:
            value.words = tr("Do not contact");
            value.count = totals.doNotContact;
            break;
        case leads::LeadTerm::Flag::Withheld:
            value.words = tr("The person is withheld");
            break;
        case leads::LeadTerm::Flag::Problem:
            value.words = tr("Could not be read completely");
            value.count = totals.problems;
            break;
        case leads::LeadTerm::Flag::Waiting:
            value.words = tr("Waiting for an answer");
            value.count = totals.waiting;
            break;
        case leads::LeadTerm::Flag::Late:
            value.words = tr("Waiting for more than a day");
            value.count = totals.late;
            break;
        case leads::LeadTerm::Flag::Overdue:
            value.words = tr("Late, or to be followed up by now");
            value.count = totals.overdue;
            break;
        case leads::LeadTerm::Flag::FollowUp:
            value.words = tr("Has a follow-up day");
            break;
        }
        values.append(value);
    }
    return values;
}

std::vector<NamedDay> FilterWords::days(const QDate &today)
{
    return {{tr("Today"), today},
            {tr("Yesterday"), today.addDays(-1)},
            {tr("A week ago"), today.addDays(-7)},
            {tr("A month ago"), today.addMonths(-1)},
            {tr("Start of this month"), QDate(today.year(), today.month(), 1)},
            {tr("Start of this year"), QDate(today.year(), 1, 1)},
            {tr("A year ago"), today.addYears(-1)}};
}

std::vector<NamedDay> FilterWords::since(const QDate &today)
{
    // Today is one of the days.
    return {{tr("Today"), today},
            {tr("Last 7 days"), today.addDays(-6)},
            {tr("Last 30 days"), today.addDays(-29)},
            {tr("This year"), QDate(today.year(), 1, 1)}};
}

/// As the grid calls the field; empty where that says no more than the name does.
QString columnTitle(QStringView name)
{
    const auto field = leads::leadFieldNamed(name);
    for (const LeadColumn &column : leadColumns()) {
        if (!field || column.sort != field)
            continue;
        const QString title = column.translatedTitle();
        const QString word = QString(title).remove(u'-'); // "E-mail"
        return word.compare(name, Qt::CaseInsensitive) == 0 ? QString() : title;
    }
    return {};
}

QString FilterWords::name(QStringView name)
{
    if (name == "is"_L1)
        return tr("New, test, do not contact\u2026");
    if (name == "after"_L1)
        return tr("Received on a day or later");
    if (name == "before"_L1)
        return tr("Received before a day");
    if (name == "on"_L1)
        return tr("Received on a day");
    if (name == "name"_L1)
        return tr("First and last name");
    if (name == "source"_L1)
        return tr("Where the lead comes from");
    if (name == "action"_L1)
        return tr("What the person did");
    if (name == "offer"_L1)
        return tr("The offer's ID");
    if (name == "offerTitle"_L1)
        return tr("The offer's title");
    if (name == "publisher"_L1)
        return tr("The offer's publisher");
    if (name == "title"_L1)
        return tr("The person's job title");
    if (name == "status"_L1)
        return tr("How far you have come with the lead");
    if (name == "owner"_L1)
        return tr("Who looks after the lead");
    if (name == "tag"_L1)
        return tr("A tag that you gave the lead");
    if (name == "note"_L1)
        return tr("A word in your notes");
    if (name == "firstName"_L1)
        return tr("The person's first name");
    if (name == "lastName"_L1)
        return tr("The person's last name");
    return columnTitle(name);
}

QString wordsOnly(LeadField field, const store::FacetValue &value)
{
    return value.value.isEmpty() ? facetWords(field, {}, {}).joined()
                                 : facetWords(field, value.value, value.title).words;
}

QList<FilterValue> valuesOf(LeadField field, const QList<store::FacetValue> &facet)
{
    QList<FilterValue> values;
    for (const store::FacetValue &value : facet) {
        if (!isTestValue(field, value.value))
            values.append({value.value, wordsOnly(field, value), value.count});
    }
    return values;
}

/// The publishers in front of the offers' names.
QList<FilterValue> publishersOf(const QList<store::FacetValue> &offers)
{
    QList<FilterValue> publishers;
    for (const store::FacetValue &offer : offers) {
        const QString publisher = leads::LeadOrigin::publisherOf(offer.value);
        if (publisher.isEmpty())
            continue;
        const auto known = std::find_if(publishers.begin(), publishers.end(),
                                        [&](const FilterValue &each) { return each.value == publisher; });
        if (known == publishers.end())
            publishers.append({publisher, {}, offer.count});
        else
            known->count += offer.count;
    }
    return publishers;
}

} // namespace

leads::FilterVocabulary filterVocabulary(const FilterKnowledge &known, const QDate &today)
{
    leads::FilterVocabulary words;
    words.values.insert(QStringLiteral("source"), valuesOf(LeadField::Source, known.facets.sources));
    words.values.insert(QStringLiteral("action"), valuesOf(LeadField::Action, known.facets.actions));
    words.values.insert(QStringLiteral("offer"), valuesOf(LeadField::Offer, known.facets.offers));
    words.values.insert(QStringLiteral("country"), valuesOf(LeadField::Country, known.facets.countries));
    words.values.insert(QStringLiteral("status"), valuesOf(LeadField::Status, known.facets.statuses));
    words.values.insert(QStringLiteral("owner"), valuesOf(LeadField::Owner, known.facets.owners));
    words.values.insert(QStringLiteral("tag"), valuesOf(LeadField::Tags, known.facets.tags));
    words.values.insert(QStringLiteral("publisher"), publishersOf(known.facets.offers));
    words.values.insert(QStringLiteral("is"), FilterWords::flags(known.totals));
    QList<FilterValue> connectors;
    for (const QString &connector : known.connectors)
        connectors.append({connector, {}, -1});
    words.values.insert(QStringLiteral("connector"), connectors);
    QList<FilterValue> days;
    for (const NamedDay &day : FilterWords::days(today))
        days.append({day.day.toString(Qt::ISODate), day.words, -1});
    for (const char *name : {"after", "before", "on"})
        words.values.insert(QString::fromLatin1(name), days);
    for (const QLatin1StringView name : leads::filterNames())
        words.names.insert(name, FilterWords::name(QString(name)));
    return words;
}

std::vector<NamedDay> receivedDays(const QDate &today)
{
    return FilterWords::since(today);
}

QString facetName(LeadField field)
{
    return FilterWords::facet(field);
}

WordsAndCode facetWords(LeadField field, const QString &value, const QString &title)
{
    if (field == LeadField::Owner || field == LeadField::Tags) {
        const QString nothing = field == LeadField::Owner ? FilterWords::nobody() : FilterWords::noTag();
        return {value.isEmpty() ? nothing : shownLine(value), {}};
    }
    const auto status = field == LeadField::Status ? leads::leadStatusNamed(value) : std::nullopt;
    return status ? WordsAndCode{statusWords(*status), {}} : groupWords(field, value, title);
}

bool isTestValue(LeadField field, const QString &value)
{
    constexpr auto prefix = "MSFT_TEST_"_L1;
    return field < LeadField::Status && value.startsWith(prefix, Qt::CaseInsensitive) && value.size() > prefix.size() &&
           value.at(prefix.size()).isDigit();
}

} // namespace leadlight::ui
