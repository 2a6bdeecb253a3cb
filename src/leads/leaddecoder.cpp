// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leaddecoder.h"

#include "leads/csvscan.h"
#include "leads/formulaguard.h"
#include "leads/jsonscan.h"
#include "leads/leadfield.h"
#include "leads/leadshapes.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::leads {

namespace {

/// The raw entity inside one of our own exports; where it carries none, the whole text but for what people made of the
/// lead, since leads without keys are told apart by their raw entity.
RawEntity exportedRaw(const JsonValue &value, QByteArrayView whole)
{
    switch (value.kind) {
    case JsonValue::Kind::Object:
        if (jsonMembers(value.bytes).members.empty())
            break;
        return {RawEntity::Format::Json, value.bytes.toByteArray()};
    case JsonValue::Kind::String:
        return {RawEntity::Format::Text, value.toText().toUtf8()};
    default:
        break;
    }
    const qsizetype end = value.bytes.end() - whole.begin();
    if (whole.sliced(end).startsWith(R"(,"status":)"))
        return {RawEntity::Format::Json, whole.first(end).toByteArray() + '}'};
    return {RawEntity::Format::Json, whole.toByteArray()};
}

/// Puts the "Name@odata.type" and "Name@type" entries of an entity into the properties they speak of.
QList<LeadProperty> withTypesFolded(const QList<LeadProperty> &entries)
{
    QHash<QString, qsizetype> byName;
    for (qsizetype i = 0; i < entries.size(); ++i)
        byName.insert(entries[i].name, i);

    QList<LeadProperty> properties = entries;
    QList<bool> isMetadata(entries.size(), false);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString &name = entries[i].name;
        isMetadata[i] = name.startsWith("odata."_L1) || name.startsWith("@odata."_L1);
        for (const QLatin1StringView suffix : {"@odata.type"_L1, "@type"_L1}) {
            const auto described =
                name.endsWith(suffix) ? byName.constFind(name.chopped(suffix.size())) : byName.cend();
            if (described == byName.cend())
                continue;
            const QString &type = entries[i].value;
            const bool isShort = !type.isEmpty() && !type.startsWith("Edm."_L1);
            properties[*described].edmType = isShort ? "Edm."_L1 + type : type;
            isMetadata[i] = true;
            break;
        }
    }
    QList<LeadProperty> result;
    result.reserve(properties.size());
    for (qsizetype i = 0; i < properties.size(); ++i) {
        if (!isMetadata[i])
            result.append(properties[i]);
    }
    return result;
}

QStringList namesOf(std::span<const LeadFieldInfo> fields)
{
    QStringList names;
    for (const LeadFieldInfo &field : fields)
        names.append(field.name);
    return names;
}

/// Columns that any list of anything may have.
bool isWork(LeadPart part)
{
    return part >= LeadPart::Status && part <= LeadPart::AnsweredAt;
}

} // namespace

DecodedLead decodeJson(QByteArrayView json)
{
    const JsonMembers entity = jsonMembers(json);
    LeadParts parts;
    const JsonValue *exported = nullptr;
    for (const JsonMember &member : entity.members) {
        const QByteArrayView name = member.writtenName;
        const auto part = name.contains('\\') ? leadPartNamed(member.name().toUtf8()) : leadPartNamed(name);
        if (!part)
            continue;
        if (*part == LeadPart::Raw) {
            exported = &member.value;
            continue;
        }
        parts.set(*part, member.value.toText());
    }
    const bool isOwnExport = parts.isOwnExport();
    QStringList problems;
    if (!entity.isWhole)
        problems.append(QStringLiteral(QT_TRANSLATE_NOOP("LeadProblems", "It is not readable JSON.")));

    DecodedLead result;
    result.isKnown = parts.isLead();
    result.hasPlace = isOwnExport && placeFromJson(parts.text(LeadPart::Origin).toUtf8()).has_value();
    result.lead = parts.toLead(std::move(problems));
    if (!entity.isWhole)
        result.lead.raw = {RawEntity::Format::Text, json.toByteArray()};
    else if (isOwnExport && exported)
        result.lead.raw = exportedRaw(*exported, json);
    else
        result.lead.raw = {RawEntity::Format::Json, json.toByteArray()};
    return result;
}

LeadColumns::LeadColumns(const QStringList &header)
{
    const QStringList own = namesOf(leadFields());
    m_hasWork = header == own + namesOf(workFields());
    m_isOwnExport = m_hasWork || header == own; // as exports were before there was work
    m_parts.reserve(static_cast<size_t>(header.size()));
    for (const QString &name : header) {
        m_parts.push_back(leadPartNamed(name.toUtf8()));
        m_knownCount += m_parts.back() && !isWork(*m_parts.back()) ? 1 : 0;
    }
}

LeadColumns::LeadColumns(const ColumnMapping &mapping)
    : m_parts(mapping.columns.cbegin(), mapping.columns.cend())
    , m_dateOrder(mapping.dateOrder)
{
    m_parts.resize(static_cast<size_t>(mapping.header.size()));
}

bool LeadColumns::areOfAnExport() const
{
    return std::all_of(marksOfAnExport.begin(), marksOfAnExport.end(), [this](LeadPart part) {
        return std::find(m_parts.cbegin(), m_parts.cend(), part) != m_parts.cend();
    });
}

DecodedLead LeadColumns::decode(const QStringList &cells, const QByteArray &raw) const
{
    LeadParts parts;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        if (!m_parts[i] || at >= cells.size())
            continue;
        QString text = m_isOwnExport ? unguarded(cells[at]) : cells[at];
        if (m_dateOrder && isTime(*m_parts[i])) {
            if (const LeadTime time = timeInList(text, *m_dateOrder); time.isKnown())
                text = time.toText();
        }
        parts.set(*m_parts[i], std::move(text));
    }
    QStringList problems;
    const auto columns = static_cast<qsizetype>(m_parts.size());
    const bool isLonger = std::any_of(cells.cbegin() + qMin(columns, cells.size()), cells.cend(),
                                      [](const QString &cell) { return !cell.isEmpty(); });
    // Without numbers, so that the text is found again when it is translated.
    if (cells.size() < columns)
        problems.append(QStringLiteral(QT_TRANSLATE_NOOP("LeadProblems", "The row has fewer cells than the header.")));
    else if (isLonger)
        problems.append(QStringLiteral(QT_TRANSLATE_NOOP("LeadProblems", "The row has more cells than the header.")));

    DecodedLead result;
    result.isKnown = parts.isLead();
    result.hasPlace = parts.isOwnExport() && placeFromJson(parts.text(LeadPart::Origin).toUtf8()).has_value();
    result.lead = parts.toLead(std::move(problems));
    result.lead.raw = {RawEntity::Format::Csv, raw};
    return result;
}

QByteArrayView LeadColumns::entity(QByteArrayView record, char delimiter) const
{
    return m_hasWork ? csvFirstCells(record, delimiter, static_cast<qsizetype>(leadFields().size())) : record;
}

Lead decodeJsonLead(QByteArrayView json)
{
    return decodeJson(json).lead;
}

Lead decodeCsvLead(const QStringList &header, const QStringList &cells, const QByteArray &raw)
{
    return LeadColumns(header).decode(cells, raw).lead;
}

QList<LeadProperty> rawProperties(const RawEntity &raw)
{
    QList<LeadProperty> entries;
    if (raw.format == RawEntity::Format::Json) {
        for (const JsonMember &member : jsonMembers(raw.bytes).members)
            entries.append({member.name(), member.value.toText(), {}});
    } else if (raw.format == RawEntity::Format::Csv) {
        const CsvEnd header = csvRecordEnd(raw.bytes, 0, {});
        const char delimiter = csvDelimiter(QByteArrayView(raw.bytes).first(header.content));
        const QStringList names = csvCells(QByteArrayView(raw.bytes).first(header.content), delimiter);
        const QStringList cells = csvCells(QByteArrayView(raw.bytes).sliced(header.next), delimiter);
        for (qsizetype i = 0; i < qMax(names.size(), cells.size()); ++i)
            entries.append({i < names.size() ? names[i] : u"Column %1"_s.arg(i + 1), cells.value(i), {}});
    }
    return withTypesFolded(entries);
}

} // namespace leadlight::leads
