// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"

#include <QByteArray>

#include <array>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace leadlight::store {

/// Leads in the form in which the cache takes them: texts as they are stored, the folded text to search in, the digest
/// of the raw entity. Whoever has leads has these; made on the thread that read the leads, so that the one thread that
/// may write does nothing else. A plain value; any thread.
class IncomingLeads final
{
public:
    IncomingLeads() = default;
    // Not explicit: it is the same leads.
    IncomingLeads(std::span<const leads::Lead> leads);
    IncomingLeads(const std::vector<leads::Lead> &leads)
        : IncomingLeads(std::span(leads))
    {
    }
    IncomingLeads(std::initializer_list<leads::Lead> leads)
        : IncomingLeads(std::span(leads.begin(), leads.size()))
    {
    }

    /// The texts of a lead in the order of their columns; `heading` is all that its heading is made of.
    enum Text {
        FirstName,
        LastName,
        Email,
        Phone,
        Country,
        Company,
        Title,
        Description,
        Search,
        Heading,
        Key1, ///< partition key, or name of the blob or file
        Key2, ///< row key
        Raw,
    };
    static constexpr size_t textCount = Raw + 1;
    /// What a lead came from, as in leads.place.
    enum Place { InTable = 0, InBlob = 1, InFile = 2 };

    struct Row
    {
        std::array<qsizetype, textCount> ends{}; ///< of each text; it begins where the one before it ends
        qsizetype begin = 0;
        leads::LeadTime created;
        leads::LeadTime received;
        qint64 placeRow = 0;                      ///< unless InTable
        std::optional<leads::LeadTime> namedTime; ///< FileRow::namedTime
        Place place = InTable;
        qint64 flags = 0;
        leads::RawEntity::Format rawFormat = leads::RawEntity::Format::Json;
        QStringList problems;
        std::shared_ptr<const leads::LeadWork> work; ///< what an export of ours tells that people made of it; or null
        std::array<quint64, 2> digest{}; ///< of the raw entity; 0 where partition and row key tell the lead apart
    };

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_rows.size()); }
    [[nodiscard]] std::string_view text(const Row &row, Text text) const
    {
        const qsizetype begin = text == FirstName ? row.begin : row.ends[size_t(text) - 1];
        return std::string_view(m_texts.constData(), size_t(m_texts.size()))
            .substr(size_t(begin), size_t(row.ends[size_t(text)] - begin));
    }
    /// The parts of a Heading: source, action, offer, publisher, title of the offer.
    static constexpr size_t headingParts = 5;
    [[nodiscard]] static std::array<std::string_view, headingParts> partsOf(std::string_view heading);

private:
    void append(const leads::Lead &lead);
    void appendSearch(const Row &row, const leads::Lead &lead);
    void appendHeading(const leads::Lead &lead);
    void appendKeys(Row &row, const leads::LeadPlace &place);

    QByteArray m_texts;
    std::vector<Row> m_rows;
};

} // namespace leadlight::store
