// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/filepreview.h"

#include "leads/leaddocument.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace leadlight::exchange {

namespace {

using core::ErrorKind;
using core::Result;
using leads::FileDescription;
using leads::LeadDocument;

constexpr qint64 bytesLookedAt = 1024 * 1024;
constexpr size_t leadsShown = 50;
constexpr qint64 leadsCounted = 1000;

struct Beginning
{
    QByteArray bytes;
    bool isWhole = false;
};

Result<Beginning> beginningOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return core::fail(ErrorKind::FileMissing, path);
    // Of a pipe nobody knows whether anything ever comes.
    if (!info.isFile())
        return core::fail(ErrorKind::UnknownFileFormat, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(ErrorKind::NotReadable, path, file.errorString());
    Beginning beginning{file.read(bytesLookedAt)};
    if (file.error() != QFile::NoError)
        return core::fail(ErrorKind::NotReadable, path, file.errorString());
    beginning.isWhole = file.atEnd();
    return beginning;
}

QByteArray firstLineOf(const QByteArray &bytes)
{
    qsizetype begin = 0;
    while (begin < bytes.size() && (bytes[begin] == '\n' || bytes[begin] == '\r'))
        ++begin;
    const auto end = std::find_if(bytes.cbegin() + begin, bytes.cend(), [](char c) { return c == '\n' || c == '\r'; });
    return bytes.mid(begin, end - bytes.cbegin() - begin);
}

/// The first leads, and how many there are as far as that is soon found out.
Result<> readFirstLeads(LeadDocument &document, bool isWhole, FilePreview &preview)
{
    while (preview.leads.size() < leadsShown) {
        Result<std::optional<leads::Lead>> lead = document.next();
        if (!lead)
            return core::failure(lead);
        if (!*lead)
            break;
        preview.leads.push_back(**std::move(lead));
    }
    preview.leadCount = static_cast<qint64>(preview.leads.size());
    bool isAtEnd = preview.leads.size() < leadsShown;
    while (!isAtEnd && preview.leadCount < leadsCounted) {
        const Result<std::optional<leads::Lead>> lead = document.next();
        if (!lead)
            return core::failure(lead);
        isAtEnd = !*lead;
        preview.leadCount += isAtEnd ? 0 : 1;
    }
    preview.hasMore = !isWhole || !isAtEnd;
    // The last one may be a part of a lead only; where it is the only one, it is better than none.
    if (!isWhole && isAtEnd && preview.leadCount > 1) {
        if (preview.leadCount == static_cast<qint64>(preview.leads.size()))
            preview.leads.pop_back();
        --preview.leadCount;
    }
    return {};
}

/// Whether its columns are for a person to decide about.
bool needsMapping(const Result<std::unique_ptr<LeadDocument>> &document, const PreviewWishes &wishes)
{
    if (!document)
        return document.error().kind == ErrorKind::UnknownFileFormat;
    const FileDescription description = (*document)->description();
    return description.format == FileDescription::Format::Csv || (wishes.mapsColumns && description.isCsv());
}

bool looksLikeJson(const QByteArray &bytes)
{
    const QByteArray text = bytes.left(4096).trimmed();
    return text.startsWith('{') || text.startsWith('[');
}

} // namespace

Result<FilePreview> previewLeadFile(const QString &path, const PreviewWishes &wishes)
{
    const Result<Beginning> beginning = beginningOf(path);
    if (!beginning)
        return core::failure(beginning);
    const QByteArray &bytes = beginning->bytes;
    const QString name = QFileInfo(path).fileName();
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Result<std::unique_ptr<LeadDocument>> document = LeadDocument::open(buffer, name);

    FilePreview preview;
    preview.encoding = leads::encodingOf(bytes, leads::TextEncoding::Windows1252);
    if (needsMapping(document, wishes)) {
        leads::CsvWishes csv = wishes.csv;
        leads::CsvHabits habits = wishes.habits;
        preview.firstLine = firstLineOf(bytes);
        if (csv == leads::CsvWishes() && wishes.remembered) {
            csv = wishes.remembered(preview.firstLine).value_or(csv);
            // Another file with the same columns may leave no doubt about its dates.
            habits.dateOrder = std::exchange(csv.dateOrder, std::nullopt).value_or(habits.dateOrder);
        }
        preview.csv = looksLikeJson(bytes) ? std::nullopt : leads::csvSample(bytes, csv, habits);
        if (!preview.csv)
            return core::fail(ErrorKind::UnknownFileFormat, path);
        preview.encoding = preview.csv->mapping.encoding;
        buffer.seek(0);
        document = LeadDocument::open(buffer, name, preview.csv->mapping);
    }
    if (!document)
        return core::fail(document.error().kind, path, document.error().detail);
    preview.description = (*document)->description();
    if (const Result<> read = readFirstLeads(**document, beginning->isWhole, preview); !read)
        return core::fail(read.error().kind, path, read.error().detail);
    return preview;
}

} // namespace leadlight::exchange
