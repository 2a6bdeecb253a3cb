// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/csvscan.h"
#include "leads/leaddocument.h"
#include "leads/leadinput.h"
#include "leads/leadshapes.h"

#include <deque>

namespace leadlight::leads {

/// What the readers of all formats have in common: they number their leads.
class LeadFile : public LeadDocument
{
public:
    LeadFile(LeadInput input, const QString &name)
        : m_input(std::move(input))
        , m_name(name)
    {
    }

    [[nodiscard]] core::Result<std::optional<Lead>> next() final;
    [[nodiscard]] core::Result<UnreadLeads> nextBatch(size_t most) final;

    /// Reads the first leads ahead; says whether there is none or at least one of them is known.
    [[nodiscard]] core::Result<bool> looksLikeLeads();

protected:
    /// The text of one lead.
    struct Record
    {
        QByteArrayView bytes; ///< of the input; until the next cut()
        bool quoteOpen = false;
    };
    [[nodiscard]] virtual core::Result<std::optional<Record>> cut() = 0;
    [[nodiscard]] virtual DecodedLead decode(const Record &record) const = 0;
    [[nodiscard]] LeadInput &input() { return m_input; }

private:
    [[nodiscard]] core::Result<std::optional<DecodedLead>> readNumbered();
    [[nodiscard]] DecodedLead numbered(const Record &record, qint64 row) const;

    LeadInput m_input;
    QString m_name;
    qint64 m_row = 0;
    std::deque<DecodedLead> m_ahead;
    std::optional<core::Error> m_failed; ///< told by the next call of nextBatch()
};

/// NDJSON, an array, {"value":[...]}, single and concatenated objects.
class JsonLeadFile final : public LeadFile
{
public:
    using LeadFile::LeadFile;

protected:
    [[nodiscard]] core::Result<std::optional<Record>> cut() override;
    [[nodiscard]] DecodedLead decode(const Record &record) const override;

private:
    enum class Layout {
        Start,     ///< before a value of the outermost level
        Lines,     ///< one object a line
        Array,     ///< inside an array
        Container, ///< inside the array of {"value":[...]}
    };

    [[nodiscard]] core::Result<> chooseLayout();
    [[nodiscard]] core::Result<std::optional<Record>> cutLine();
    [[nodiscard]] core::Result<std::optional<Record>> cutValue();
    [[nodiscard]] core::Result<Record> cutBroken();
    [[nodiscard]] core::Result<> leaveArray();
    [[nodiscard]] core::Result<bool> skipBlanks();
    [[nodiscard]] Record take(qsizetype bytes);

    Layout m_layout = Layout::Start;
};

/// Records of CSV under a header, which is the file's own or made up.
class CsvLeadFile final : public LeadFile
{
public:
    struct Header
    {
        QByteArray record;
        QStringList names;
    };
    CsvLeadFile(LeadInput input, const QString &name, CsvDialect dialect, Header header)
        : LeadFile(std::move(input), name)
        , m_dialect(dialect)
        , m_header(std::move(header))
        , m_columns(m_header.names)
    {
        m_header.record = m_columns.entity(m_header.record, m_dialect.delimiter).toByteArray();
    }

protected:
    [[nodiscard]] core::Result<std::optional<Record>> cut() override;
    [[nodiscard]] DecodedLead decode(const Record &record) const override;

private:
    [[nodiscard]] Record take(CsvEnd end, bool quoteOpen);

    CsvDialect m_dialect;
    Header m_header;
    LeadColumns m_columns;
};

/// One lead as lines of "key = value", as the documentation prints a test lead.
class PlainTextLeadFile final : public LeadFile
{
public:
    using LeadFile::LeadFile;
    /// Whether @p text is of this form.
    [[nodiscard]] static bool fits(QByteArrayView text);

protected:
    [[nodiscard]] core::Result<std::optional<Record>> cut() override;
    [[nodiscard]] DecodedLead decode(const Record &record) const override;
};

/// Finds out dialect and header of a CSV text and consumes the header; nothing where the text is no CSV of leads.
[[nodiscard]] std::optional<std::pair<CsvDialect, CsvLeadFile::Header>> recognisedCsv(LeadInput &input);

} // namespace leadlight::leads
