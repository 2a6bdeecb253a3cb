// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/filewords.h"

#include "ui/common/joined.h"
#include "ui/common/leadwords.h"
#include "ui/import/columnsmodel.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace leadlight::ui {

namespace {

using exchange::FilePreview;
using leads::ColumnMapping;
using leads::FileDescription;
using leads::LeadPart;
using leads::TextEncoding;

class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(FileWords)

public:
    static QString column(ColumnMapping::Column column);
    static QString delimiter(char delimiter);
    static QString delimiters(char delimiter);
    static QString columns(int count) { return count == 1 ? tr("1 column") : tr("%Ln columns", nullptr, count); }
    static QString format(const FileDescription &description);
    static QString count(const FilePreview &preview);
    static QString fault(const ColumnMapping &mapping);
    static QString warning(const leads::CsvSample &csv);
};

QString FileWords::column(ColumnMapping::Column column)
{
    if (!column)
        //: A column of a file: kept beside the lead's own properties
        return tr("Keep as another property");
    switch (*column) {
    case LeadPart::FirstName:
        return tr("First name");
    case LeadPart::LastName:
        return tr("Last name");
    case LeadPart::FullName:
        //: Behind its first blank the last name begins
        return tr("Full name (split at the first blank)");
    case LeadPart::Email:
        return tr("E-mail");
    case LeadPart::Phone:
        return tr("Phone");
    case LeadPart::Company:
        return tr("Company");
    case LeadPart::Title:
        //: What somebody does in a company
        return tr("Job title");
    case LeadPart::Country:
        return tr("Country");
    case LeadPart::Description:
        return tr("Description");
    case LeadPart::CreatedTime:
        //: A time
        return tr("Created");
    case LeadPart::ReceivedAt:
        //: A time
        return tr("Received");
    case LeadPart::LeadSource:
        return tr("Source");
    case LeadPart::ActionCode:
        return tr("Action");
    case LeadPart::Offer:
        return tr("Offer ID");
    case LeadPart::OfferTitle:
        return tr("Offer title");
    case LeadPart::CustomerInfo:
        return tr("Contact as JSON");
    default:
        return {};
    }
}

QString FileWords::delimiter(char delimiter)
{
    switch (delimiter) {
    case ';':
        return tr("Semicolon");
    case '\t':
        return tr("Tab");
    case '|':
        return tr("Vertical bar");
    default:
        return tr("Comma");
    }
}

QString FileWords::delimiters(char delimiter)
{
    switch (delimiter) {
    case ';':
        //: What stands between the columns of a file
        return tr("semicolons");
    case '\t':
        return tr("tabs");
    case '|':
        return tr("vertical bars");
    default:
        return tr("commas");
    }
}

QString FileWords::format(const FileDescription &description)
{
    using Format = FileDescription::Format;
    switch (description.format) {
    case Format::Empty:
        return tr("Empty file");
    case Format::JsonLines:
        return tr("NDJSON, one lead a line");
    case Format::JsonValues:
        return tr("JSON");
    case Format::TableAnswer:
        return tr("Answer of the Table service in JSON");
    case Format::Export:
        return tr("Leads exported by Leadlight");
    case Format::TableRows:
        return description.hasTypes ? tr("Storage Explorer export") : tr("Rows of a table");
    case Format::PartnerCenter:
        return tr("Partner Center leads");
    case Format::Csv:
        return tr("CSV with columns of its own");
    case Format::TestLead:
        return tr("A test lead as the documentation prints it");
    }
    return {};
}

QString FileWords::count(const FilePreview &preview)
{
    const int count = int(preview.leadCount);
    if (preview.hasMore)
        return count == 1 ? tr("at least 1 lead") : tr("at least %Ln leads", nullptr, count);
    if (count == 0)
        return tr("no leads");
    return count == 1 ? tr("1 lead") : tr("%Ln leads", nullptr, count);
}

/// A name inside a sentence.
QString shortened(const QString &name)
{
    constexpr qsizetype longest = 60;
    if (name.size() <= longest)
        return name;
    const bool isSplit = name[longest - 1].isHighSurrogate();
    return name.left(isSplit ? longest - 1 : longest) + QChar(0x2026);
}

QString FileWords::fault(const ColumnMapping &mapping)
{
    const auto twice = leads::twiceMapped(mapping.columns);
    if (!twice)
        return {};
    const auto name = [&mapping](qsizetype column) {
        return shortened(ColumnsModel::nameOf(mapping.header, int(column)));
    };
    //: %1 is a property of a lead, %2 and %3 are names of columns
    return tr("%1 is chosen for two columns, \"%2\" and \"%3\". Choose another property for one of them.")
        .arg(FileWords::column(mapping.columns[twice->second]), name(twice->first), name(twice->second));
}

QString FileWords::warning(const leads::CsvSample &csv)
{
    const QList<ColumnMapping::Column> &columns = csv.mapping.columns;
    const auto has = [&columns](LeadPart part) { return columns.contains(ColumnMapping::Column(part)); };
    QStringList sentences;
    if (!has(LeadPart::CustomerInfo) && !has(LeadPart::Email) && !has(LeadPart::FirstName) &&
        !has(LeadPart::LastName) && !has(LeadPart::FullName))
        sentences.append(tr("No column is a name or an e-mail address: nobody could be reached by these leads."));
    if (csv.dateOrders == leads::DateOrders::Either)
        sentences.append(tr("The dates can be read in two ways; compare them below with the file."));
    if (csv.mapping.header.size() > leads::mostMappedColumns)
        sentences.append(tr("The first %L1 columns can be given a property; those behind them are kept.")
                             .arg(leads::mostMappedColumns));
    return joinedSentences(sentences);
}

} // namespace

QString columnWords(ColumnMapping::Column column)
{
    return FileWords::column(column);
}

QString encodingWords(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16LE:
        return QStringLiteral("UTF-16 LE");
    case TextEncoding::Utf16BE:
        return QStringLiteral("UTF-16 BE");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case TextEncoding::Windows1250:
        return QStringLiteral("Windows-1250");
    case TextEncoding::Big5:
        return QStringLiteral("Big5");
    case TextEncoding::Gb18030:
        return QStringLiteral("GB 18030");
    }
    return {};
}

QString delimiterWords(char delimiter)
{
    return FileWords::delimiter(delimiter);
}

QString formatWords(const FilePreview &preview)
{
    const QString format = FileWords::format(preview.description);
    if (!preview.description.isCsv())
        return format;
    const leads::FileDescription &description = preview.description;
    return joinedItems({format, FileWords::columns(int(description.columns)),
                        FileWords::delimiters(description.delimiter), encodingWords(preview.encoding)});
}

QString countWords(const FilePreview &preview)
{
    return FileWords::count(preview);
}

QString mappingFault(const ColumnMapping &mapping)
{
    return FileWords::fault(mapping);
}

QString mappingWarning(const leads::CsvSample &csv)
{
    return FileWords::warning(csv);
}

} // namespace leadlight::ui
