// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadparts.h"

#include "leads/jsonscan.h"
#include "leads/leadorigin.h"
#include "leads/worktext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::leads {

namespace {

using Part = LeadPart;

constexpr Part personParts[] = {Part::FirstName, Part::LastName, Part::FullName, Part::Email,
                                Part::Phone,     Part::Country,  Part::Company,  Part::Title};

/// The ticks in "MSFT_TEST_<15 to 19 digits>" at the start of a text; nothing when it does not start so.
std::optional<qint64> testTicks(const QString &typed)
{
    const QStringView text = QStringView(typed).trimmed();
    constexpr auto prefix = "MSFT_TEST_"_L1;
    if (text.size() < prefix.size() + 15 || !text.startsWith(prefix, Qt::CaseInsensitive))
        return std::nullopt;
    qsizetype end = prefix.size();
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    const qsizetype digits = end - prefix.size();
    if (digits < 15 || digits > 19)
        return std::nullopt;
    bool fits = false;
    const qint64 ticks = text.sliced(prefix.size(), digits).toLongLong(&fits);
    return fits ? ticks : 0;
}

bool isKnownSource(const QString &source)
{
    constexpr QLatin1StringView known[] = {"AzureMarketplace"_L1, "AzurePortal"_L1, "TestDrive"_L1, "SPZA"_L1};
    return std::find(std::begin(known), std::end(known), source) != std::end(known);
}

/// The person's parts are kept as they were typed; blanks alone tell nothing.
bool isBlank(const QString &text)
{
    return QStringView(text).trimmed().isEmpty();
}

/// Nothing where the text is not one JSON array.
std::optional<QByteArray> jsonArray(const QString &text)
{
    if (!text.startsWith(u'['))
        return std::nullopt;
    const QByteArray json = text.toUtf8();
    const JsonEnd end = jsonEnd(json);
    return end.status == JsonEnd::Status::Complete && end.at == json.size() ? std::optional(json) : std::nullopt;
}

QStringList tagsIn(const QString &text)
{
    const auto json = jsonArray(text);
    if (!json)
        return tagsFromText(text);
    QStringList tags;
    for (const JsonValue &tag : jsonElements(*json))
        tags.append(tag.toText());
    return tags;
}

QList<LeadNote> notesIn(const QString &text)
{
    const auto json = jsonArray(text);
    if (!json)
        return notesFromText(text);
    QList<LeadNote> notes;
    for (const JsonValue &element : jsonElements(*json)) {
        LeadNote &note = notes.emplaceBack();
        if (element.kind == JsonValue::Kind::String)
            note.text = element.toText();
        for (const JsonMember &member : jsonMembers(element.bytes).members) {
            const QString name = member.name();
            if (name == "at"_L1)
                note.writtenAt = LeadTime::fromText(member.value.toText());
            else if (name == "text"_L1)
                note.text = member.value.toText();
        }
    }
    return notes;
}

bool isTrue(const QString &text)
{
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1;
}

} // namespace

bool LeadParts::isLead() const
{
    for (auto part = Part::LeadSource; part <= Part::Title; part = static_cast<Part>(static_cast<int>(part) + 1)) {
        if (has(part))
            return true;
    }
    return false;
}

bool LeadParts::isOwnExport() const
{
    return std::all_of(marksOfAnExport.begin(), marksOfAnExport.end(), [this](Part part) { return has(part); });
}

Lead LeadParts::toLead(QStringList problems)
{
    readCustomerInfo(problems);

    Lead lead;
    lead.problems = std::move(problems);
    fillPerson(lead);
    if (has(Part::PartitionKey) && has(Part::RowKey))
        lead.place = TableKey{text(Part::PartitionKey), text(Part::RowKey)};
    if (isOwnExport()) {
        fillOwnExport(lead);
        fillWork(lead);
        return lead;
    }
    if (lead.description.isEmpty())
        lead.description = text(Part::Notes);
    fillOrigin(lead);
    fillFlags(lead);
    fillTimes(lead);
    if (!isLead() && lead.problems.isEmpty())
        lead.problems.append(
            QStringLiteral(QT_TRANSLATE_NOOP("LeadProblems", "None of its properties is known from leads.")));
    return lead;
}

/// The person inside CustomerInfo wins over columns of the same name beside it.
void LeadParts::readCustomerInfo(QStringList &problems)
{
    QByteArray json = text(Part::CustomerInfo).trimmed().toUtf8();
    // Some writers wrap the JSON text into a JSON string once more.
    for (int layer = 0; layer < 3 && json.startsWith('"'); ++layer) {
        const JsonEnd end = jsonEnd(json);
        if (end.status != JsonEnd::Status::Complete || end.at != json.size())
            break;
        json = JsonValue{JsonValue::Kind::String, json}.toText().trimmed().toUtf8();
    }
    if (json.isEmpty() || json == "null")
        return;
    const JsonMembers info = jsonMembers(json);
    if (!info.isWhole)
        problems.append(
            QStringLiteral(QT_TRANSLATE_NOOP("LeadProblems", "The customer information is not readable JSON.")));
    for (const JsonMember &member : info.members) {
        const QByteArrayView name = member.writtenName;
        const auto part = name.contains('\\') ? leadPartNamed(member.name().toUtf8()) : leadPartNamed(name);
        if ((part == Part::Description || part == Part::Notes) && text(Part::Description).isEmpty())
            set(Part::Description, member.value.toText());
        if (part && std::find(std::begin(personParts), std::end(personParts), *part) != std::end(personParts)) {
            if (QString value = member.value.toText(); !value.isEmpty())
                set(*part, std::move(value));
        }
    }
}

void LeadParts::fillPerson(Lead &lead) const
{
    lead.firstName = text(Part::FirstName);
    lead.lastName = text(Part::LastName);
    if (lead.firstName.isEmpty() && lead.lastName.isEmpty()) {
        // A name in one piece: what stands behind the first blank is taken for the last name.
        const QString name = text(Part::FullName).simplified();
        lead.firstName = name.section(u' ', 0, 0);
        lead.lastName = name.section(u' ', 1);
    }
    lead.email = text(Part::Email);
    lead.phone = text(Part::Phone);
    lead.country = text(Part::Country);
    lead.company = text(Part::Company);
    lead.title = text(Part::Title);
    lead.description = text(Part::Description);
    lead.offerTitle = text(Part::OfferTitle);
}

/// LeadSource is either a source beside an ActionCode or all of "Source-Action|Offer".
void LeadParts::fillOrigin(Lead &lead) const
{
    const QString source = text(Part::LeadSource).trimmed();
    const QString action = text(Part::ActionCode).trimmed();
    const LeadOrigin joined = LeadOrigin::fromText(source);
    if (source.contains(u'|') || action.isEmpty()) {
        lead.source = joined.source;
        lead.action = joined.action.isEmpty() ? action : joined.action;
    } else {
        // A dash in an unknown source may belong to it.
        lead.source = isKnownSource(joined.source) ? joined.source : source;
        lead.action = action;
    }
    const QString offer = text(Part::Offer).trimmed();
    lead.offer = offer.isEmpty() ? joined.offer : offer;
    lead.publisher = LeadOrigin::publisherOf(lead.offer);
}

void LeadParts::fillTimes(Lead &lead) const
{
    const QString &created = text(Part::CreatedTime);
    const QString &received = has(Part::ReceivedAt) ? text(Part::ReceivedAt) : text(Part::Timestamp);
    lead.createdAt = LeadTime::fromText(created);
    lead.receivedAt = LeadTime::fromText(received);
    for (const QString *named : {&lead.firstName, &lead.lastName, &lead.company, &lead.email}) {
        if (const auto ticks = testTicks(*named); ticks && !lead.createdAt.isKnown())
            lead.createdAt = LeadTime::fromDotNetTicks(*ticks);
    }
    const bool said = !created.trimmed().isEmpty() || !received.trimmed().isEmpty();
    if (said && !lead.createdAt.isKnown() && !lead.receivedAt.isKnown())
        lead.problems.append(QStringLiteral(QT_TRANSLATE_NOOP("LeadProblems", "Its time cannot be read.")));
}

void LeadParts::fillFlags(Lead &lead) const
{
    lead.isTest =
        testTicks(lead.firstName) || testTicks(lead.lastName) || testTicks(lead.company) || testTicks(lead.email);
    lead.doNotContact = lead.action.compare("DNC"_L1, Qt::CaseInsensitive) == 0;
    const bool nobody = isBlank(lead.firstName) && isBlank(lead.lastName) && isBlank(lead.email) && isBlank(lead.phone);
    lead.piiWithheld = nobody && !lead.isTest && lead.problems.isEmpty() && isLead();
}

void LeadParts::fillOwnExport(Lead &lead) const
{
    // As exported, not even trimmed: what goes out has to come back the same.
    lead.source = text(Part::LeadSource);
    lead.action = text(Part::ActionCode);
    lead.offer = text(Part::Offer);
    lead.publisher = text(Part::Publisher);
    lead.offerTitle = text(Part::OfferTitle);
    lead.firstName = text(Part::FirstName);
    lead.lastName = text(Part::LastName);
    lead.email = text(Part::Email);
    lead.phone = text(Part::Phone);
    lead.country = text(Part::Country);
    lead.company = text(Part::Company);
    lead.title = text(Part::Title);
    lead.description = text(Part::Description);
    lead.createdAt = LeadTime::fromText(text(Part::CreatedTime));
    lead.receivedAt = LeadTime::fromText(text(Part::ReceivedAt));
    lead.isTest = isTrue(text(Part::IsTest));
    lead.doNotContact = isTrue(text(Part::DoNotContact));
    lead.piiWithheld = isTrue(text(Part::PiiWithheld));

    const QString &problems = text(Part::Problems);
    if (problems.startsWith(u'[')) {
        const QByteArray json = problems.toUtf8();
        for (const JsonValue &problem : jsonElements(json))
            lead.problems.append(problem.toText());
    } else if (!problems.isEmpty()) {
        lead.problems = problems.split("; "_L1);
    }
    if (const auto place = placeFromJson(text(Part::Origin).toUtf8()))
        lead.place = *place;
}

/// What cannot be read is left out and told.
void LeadParts::fillWork(Lead &lead) const
{
    if (const QString &status = text(Part::Status); !status.isEmpty()) {
        const auto known = leadStatusNamed(status);
        lead.work.status = known.value_or(LeadStatus::New);
        if (!known)
            lead.problems.append(QStringLiteral(QT_TRANSLATE_NOOP("LeadProblems", "Its status is not known.")));
    }
    lead.work.owner = text(Part::Owner);
    if (const QString &day = text(Part::FollowUp); !day.isEmpty()) {
        lead.work.followUp = QDate::fromString(day, Qt::ISODate);
        if (!lead.work.followUp.isValid())
            lead.problems.append(
                QStringLiteral(QT_TRANSLATE_NOOP("LeadProblems", "Its day to follow up cannot be read.")));
    }
    if (const QString &answered = text(Part::AnsweredAt); !answered.isEmpty()) {
        lead.work.answeredAt = LeadTime::fromText(answered);
        if (!lead.work.answeredAt.isKnown())
            lead.problems.append(
                QStringLiteral(QT_TRANSLATE_NOOP("LeadProblems", "The time of its answer cannot be read.")));
    }
    constexpr auto none = "[]"_L1; // in nearly all leads there are
    if (const QString &tags = text(Part::Tags); tags != none)
        lead.work.tags = tagsIn(tags);
    if (const QString &notes = text(Part::Notes); notes != none)
        lead.work.notes = notesIn(notes);
    lead.work.noteCount = static_cast<int>(lead.work.notes.size());
}

std::optional<LeadPlace> placeFromJson(QByteArrayView origin)
{
    std::optional<QString> partitionKey;
    std::optional<QString> blob;
    std::optional<QString> file;
    QString rowKey;
    qint64 row = 0;
    for (const JsonMember &member : jsonMembers(origin).members) {
        const QString name = member.name();
        const QString value = member.value.toText();
        if (name == "partitionKey"_L1)
            partitionKey = value;
        else if (name == "rowKey"_L1)
            rowKey = value;
        else if (name == "blob"_L1)
            blob = value;
        else if (name == "file"_L1)
            file = value;
        else if (name == "row"_L1)
            row = value.toLongLong();
    }
    if (partitionKey)
        return TableKey{*partitionKey, rowKey};
    if (blob)
        return BlobRow{*blob, row};
    if (file)
        return FileRow{*file, row};
    return std::nullopt;
}

} // namespace leadlight::leads
