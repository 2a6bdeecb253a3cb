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

    [[nodiscard]] FileDescription description() const override { return {m_format}; }

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
    FileDescription::Format m_format = FileDescription::Format::Empty; ///< by the layout at its start
};

/// How a CSV file is to be read.
struct CsvForm
{
    CsvDialect dialect;
    QByteArray header; ///< the record, the file's own or made up
    QStringList names;
    FileDescription description;
};

/// Records of CSV under a header.
class CsvLeadFile final : public LeadFile
{
public:
    CsvLeadFile(LeadInput input, const QString &name, CsvForm form);
    /// The columns are what @p mapping says and not what their names do.
    CsvLeadFile(LeadInput input, const QString &name, CsvForm form, const ColumnMapping &mapping);

    [[nodiscard]] FileDescription description() const override { return m_form.description; }

protected:
    [[nodiscard]] core::Result<std::optional<Record>> cut() override;
    [[nodiscard]] DecodedLead decode(const Record &record) const override;

private:
    [[nodiscard]] Record take(CsvEnd end, bool quoteOpen);

    CsvForm m_form;
    LeadColumns m_columns;
    std::optional<LeadColumns> m_named; ///< what the columns would be without a mapping
};

/// One lead as lines of "key = value", as the documentation prints a test lead.
class PlainTextLeadFile final : public LeadFile
{
public:
    using LeadFile::LeadFile;
    /// Whether @p text is of this form.
    [[nodiscard]] static bool fits(QByteArrayView text);

    [[nodiscard]] FileDescription description() const override { return {FileDescription::Format::TestLead}; }

protected:
    [[nodiscard]] core::Result<std::optional<Record>> cut() override;
    [[nodiscard]] DecodedLead decode(const Record &record) const override;
};

/// Finds out how a CSV text of leads is to be read and consumes its header; nothing where it is no CSV of leads.
[[nodiscard]] std::optional<CsvForm> recognisedCsv(LeadInput &input);
/// The same with what a person has chosen; nothing where the file does not have the mapping's columns.
[[nodiscard]] std::optional<CsvForm> mappedCsv(LeadInput &input, const ColumnMapping &mapping);

/// Names for the columns of a file without a header, whose first cells are @p cells: those of a table's rows where they
/// look like such, else "Column 1"...
[[nodiscard]] QStringList namesWithoutHeader(const QStringList &cells);

} // namespace leadlight::leads
