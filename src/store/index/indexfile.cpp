// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/indexfile.h"

#include "store/index/indexheader.h"
#include "store/leadrows.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace leadlight::store {

namespace {

constexpr QLatin1StringView baseName("base-");

std::optional<IndexHeader> readHeader(QFile &file)
{
    IndexHeader header;
    if (!file.open(QIODevice::ReadOnly) ||
        file.read(reinterpret_cast<char *>(&header), sizeof header) != qint64(sizeof header) ||
        !header.fits(quint64(file.size())))
        return std::nullopt;
    return header;
}

template <typename T> std::span<const T> section(const uchar *file, const IndexHeader &header, IndexHeader::Section n)
{
    const auto &extent = header.sections[n];
    return {reinterpret_cast<const T *>(file + extent.offset), size_t(extent.size / sizeof(T))};
}

std::string_view textSection(const uchar *file, const IndexHeader &header, IndexHeader::Section n)
{
    const auto chars = section<char>(file, header, n);
    return {chars.data(), chars.size()};
}

LeadSegment::Columns columnsOf(const uchar *file, const IndexHeader &header)
{
    return {section<qint64>(file, header, IndexHeader::Ids),
            section<qint64>(file, header, IndexHeader::Received),
            section<qint64>(file, header, IndexHeader::Created),
            section<quint32>(file, header, IndexHeader::Headings),
            section<quint32>(file, header, IndexHeader::Origins),
            section<quint32>(file, header, IndexHeader::Countries),
            section<quint64>(file, header, IndexHeader::TextEnds),
            textSection(file, header, IndexHeader::Texts),
            section<quint64>(file, header, IndexHeader::CountryEnds),
            textSection(file, header, IndexHeader::CountryTexts)};
}

/// Whether every number that is used to find something finds it. Goes over a few dozen megabytes and not the texts.
bool holdTogether(const LeadSegment::Columns &columns, quint64 headingLimit)
{
    bool good = true;
    qint64 lastId = INT64_MIN;
    quint64 textFrom = 0;
    for (size_t row = 0; row < columns.ids.size(); ++row) {
        const quint64 textEnd = columns.textEnds[row];
        good &= (columns.ids[row] > lastId) & (textEnd >= textFrom) & (textEnd < columns.texts.size()) &
                (columns.headings[row] < headingLimit) & (columns.countries[row] < columns.countryEnds.size());
        lastId = columns.ids[row];
        textFrom = textEnd + 1;
    }
    quint64 countryFrom = 0;
    for (const quint64 end : columns.countryEnds) {
        good &= end >= countryFrom;
        countryFrom = end;
    }
    return good && textFrom == columns.texts.size() && countryFrom == columns.countryTexts.size();
}

/// Keeps a file mapped.
struct MappedFile
{
    explicit MappedFile(const QString &path)
        : file(path)
    {
    }
    QFile file;
};

struct Candidate
{
    QString path;
    CacheMoment moment;
};

/// The bases of a folder, the newest first.
std::vector<Candidate> basesIn(const QString &folder)
{
    std::vector<Candidate> found;
    const auto files = QDir(folder).entryInfoList({baseName + u'*'}, QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (const auto header = readHeader(file))
            found.push_back({info.filePath(), {header->changes, header->token, header->erasures, 0}});
    }
    std::sort(found.begin(), found.end(),
              [](const Candidate &a, const Candidate &b) { return a.moment.changes > b.moment.changes; });
    return found;
}

} // namespace

std::optional<IndexBase> readIndexBase(const QString &path)
{
    const auto mapped = std::make_shared<MappedFile>(path);
    const auto header = readHeader(mapped->file);
    if (!header)
        return std::nullopt;
    const uchar *bytes = mapped->file.map(0, mapped->file.size());
    if (!bytes)
        return std::nullopt;
    const auto columns = columnsOf(bytes, *header);
    if (!holdTogether(columns, header->headingLimit))
        return std::nullopt;
    const auto flags = section<quint8>(bytes, *header, IndexHeader::Flags);
    if (std::any_of(flags.begin(), flags.end(), [](quint8 bits) { return bits & goneFlag; }))
        return std::nullopt;
    IndexBase base;
    base.leads = std::make_shared<const LeadSegment>(columns, mapped);
    base.flags = std::make_shared<const std::vector<quint8>>(flags.begin(), flags.end());
    base.moment = {header->changes, header->token, header->erasures, 0};
    base.headingLimit = quint32(header->headingLimit);
    base.file = path;
    base.mapped = {bytes, size_t(mapped->file.size())};
    base.stamp = QByteArray::number(header->stamp, 16);
    return base;
}

quint64 IndexHeader::bytesPerLead(Section section)
{
    switch (section) {
    case Ids:
    case Received:
    case Created:
    case TextEnds:
        return sizeof(quint64);
    case Headings:
    case Origins:
    case Countries:
        return sizeof(quint32);
    case Flags:
        return sizeof(quint8);
    default:
        return 0;
    }
}

bool IndexHeader::fits(quint64 sizeOfFile) const
{
    if (magic != rightMagic || byteOrder != rightByteOrder || version != rightVersion || checksum != rightChecksum() ||
        fileSize != sizeOfFile)
        return false;
    quint64 end = indexHeaderRoom;
    for (size_t n = 0; n < sectionCount; ++n) {
        const Extent &extent = sections[n];
        const quint64 each = bytesPerLead(Section(n));
        const bool isSized = each == 0 || (extent.size % each == 0 && extent.size / each == leads);
        if (!isSized || extent.offset != roundedUp(end) || extent.offset > fileSize ||
            extent.size > fileSize - extent.offset)
            return false;
        end = extent.offset + extent.size;
    }
    if (end != fileSize || sections[CountryEnds].size % sizeof(quint64) != 0)
        return false;
    return sections[CountryEnds].size / sizeof(quint64) == countries;
}

core::Result<std::optional<IndexBase>> findIndexBase(Connection &connection, const QString &folder,
                                                     const CacheMoment &now, quint32 headingLimit)
{
    for (const Candidate &candidate : basesIn(folder)) {
        if (candidate.moment.changes > now.changes)
            continue;
        const auto isPast = leadsTo(connection, candidate.moment, now);
        if (!isPast)
            return core::failure(isPast);
        if (!*isPast)
            continue;
        if (auto base = readIndexBase(candidate.path); base && base->headingLimit <= headingLimit)
            return base;
    }
    return std::nullopt;
}

void removeOldBases(const QString &folder, const IndexBase &kept)
{
    constexpr qint64 secondsToFinish = 3600;
    QStringList names{QFileInfo(kept.file).fileName()};
    // What another process has written meanwhile stays; of the same moment too, or each would remove the other's.
    const QDateTime keptSince = QFileInfo(kept.file).lastModified();
    const auto isNewer = [&](const Candidate &candidate) {
        return candidate.moment.changes > kept.moment.changes ||
               (candidate.moment.changes == kept.moment.changes &&
                QFileInfo(candidate.path).lastModified() >= keptSince);
    };
    for (const Candidate &candidate : basesIn(folder)) {
        if (isNewer(candidate) && candidate.moment.erasures >= kept.moment.erasures)
            names.append(QFileInfo(candidate.path).fileName());
    }
    const auto now = QDateTime::currentDateTime();
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        // Unfinished files have a suffix.
        const bool isOld = file.suffix().isEmpty() ? file.fileName().startsWith(baseName)
                                                   : file.lastModified().secsTo(now) > secondsToFinish;
        if (isOld && !names.contains(file.fileName()))
            QFile::remove(file.filePath());
    }
}

void removeBasesBefore(const QString &folder, qint64 erasures)
{
    for (const Candidate &candidate : basesIn(folder)) {
        if (candidate.moment.erasures < erasures)
            QFile::remove(candidate.path);
    }
}

} // namespace leadlight::store
