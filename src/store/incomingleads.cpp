// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/incomingleads.h"

#include "leads/leadquery.h"
#include "store/leadrows.h"
#include "store/storedtext.h"
#include "store/textpattern.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace leadlight::store {

using leads::Lead;

namespace {

/// No text holds this byte.
constexpr char headingSeparator = '\xFF';
constexpr char separator = char(fieldSeparator);

/// Folded, this is what leads::folded() makes of plain Latin; appended without a detour over QString, since most texts
/// are.
void appendFoldedAscii(QByteArray &to, qsizetype from, qsizetype end)
{
    const qsizetype before = to.size();
    to.resize(before + end - from);
    char *data = to.data();
    std::transform(data + from, data + end, data + before, [](char c) {
        const char lower = c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
        return lower == separator ? ' ' : lower;
    });
}

qint64 flagsOf(const Lead &lead)
{
    return (lead.isTest ? testFlag : 0) | (lead.doNotContact ? doNotContactFlag : 0) |
           (lead.piiWithheld ? withheldFlag : 0) | (lead.problems.isEmpty() ? 0 : problemsFlag);
}

std::array<quint64, 2> digestOf(const QByteArray &bytes)
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
    return {qFromBigEndian<quint64>(digest.constData()), qFromBigEndian<quint64>(digest.constData() + 8)};
}

} // namespace

IncomingLeads::IncomingLeads(std::span<const Lead> leads)
{
    constexpr qsizetype usualBytesBesideRaw = 600;
    qsizetype bytes = 0;
    for (const Lead &lead : leads)
        bytes += lead.raw.bytes.size() + usualBytesBesideRaw;
    m_texts.reserve(bytes);
    m_rows.reserve(leads.size());
    for (const Lead &lead : leads)
        append(lead);
}

void IncomingLeads::append(const Lead &lead)
{
    Row row;
    row.begin = m_texts.size();
    for (size_t i = 0; i < searchFields.size(); ++i) {
        appendStored(m_texts, lead.*leads::info(searchFields[i]).text);
        row.ends[i] = m_texts.size();
    }
    appendSearch(row, lead);
    row.ends[Search] = m_texts.size();
    appendHeading(lead);
    row.ends[Heading] = m_texts.size();
    appendKeys(row, lead.place);
    m_texts.append(lead.raw.bytes);
    row.ends[Raw] = m_texts.size();
    row.rawFormat = lead.raw.format;
    if (row.place != InTable || row.ends[Heading] == row.ends[Key2])
        row.digest = digestOf(lead.raw.bytes);
    row.created = lead.createdAt;
    row.received = lead.receivedAt;
    row.flags = flagsOf(lead);
    row.problems = lead.problems;
    if (lead.work != leads::LeadWork())
        row.work = std::make_shared<const leads::LeadWork>(lead.work);
    m_rows.push_back(std::move(row));
}

void IncomingLeads::appendSearch(const Row &row, const Lead &lead)
{
    qsizetype from = row.begin;
    for (size_t i = 0; i < searchFields.size(); ++i) {
        const QString &text = lead.*leads::info(searchFields[i]).text;
        if (i > 0)
            m_texts.append(separator);
        // Every character beyond ASCII takes more bytes than units.
        if (row.ends[i] - from == text.size()) {
            appendFoldedAscii(m_texts, from, row.ends[i]);
        } else {
            constexpr QChar mark(fieldSeparator);
            const QString plain = text.contains(mark) ? QString(text).replace(mark, u' ') : text;
            appendStored(m_texts, leads::folded(plain));
        }
        from = row.ends[i];
    }
}

void IncomingLeads::appendHeading(const Lead &lead)
{
    appendStored(m_texts, lead.source);
    for (const QString *text : {&lead.action, &lead.offer, &lead.publisher, &lead.offerTitle}) {
        m_texts.append(headingSeparator);
        appendStored(m_texts, *text);
    }
}

std::array<std::string_view, IncomingLeads::headingParts> IncomingLeads::partsOf(std::string_view heading)
{
    std::array<std::string_view, headingParts> parts;
    for (std::string_view &part : parts) {
        part = heading.substr(0, heading.find(headingSeparator));
        heading.remove_prefix(std::min(part.size() + 1, heading.size()));
    }
    return parts;
}

void IncomingLeads::appendKeys(Row &row, const leads::LeadPlace &place)
{
    if (const auto *table = std::get_if<leads::TableKey>(&place)) {
        appendStored(m_texts, table->partitionKey);
        row.ends[Key1] = m_texts.size();
        appendStored(m_texts, table->rowKey);
    } else if (const auto *blob = std::get_if<leads::BlobRow>(&place)) {
        row.place = InBlob;
        row.placeRow = blob->row;
        appendStored(m_texts, blob->blob);
        row.ends[Key1] = m_texts.size();
    } else {
        const auto &file = std::get<leads::FileRow>(place);
        row.place = InFile;
        row.placeRow = file.row;
        row.namedTime = file.namedTime;
        appendStored(m_texts, file.file);
        row.ends[Key1] = m_texts.size();
    }
    row.ends[Key2] = m_texts.size();
}

} // namespace leadlight::store
