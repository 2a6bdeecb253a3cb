// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/privatefiles.h"
#include "store/index/indexfile.h"
#include "store/index/indexheader.h"
#include "store/leadrows.h"

#include <QRandomGenerator>

#include <algorithm>

namespace leadlight::store {

using core::Result;

namespace {

constexpr size_t bytesAtOnce = size_t(1) << 20;

quint64 freshStamp()
{
    return QRandomGenerator::system()->generate64();
}

QString pathFor(const QString &folder, quint64 stamp)
{
    return folder + QStringLiteral("/base-") + QString::number(stamp, 16);
}

} // namespace

struct IndexFileWriter::Columns
{
    std::vector<qint64> ids;
    std::vector<qint64> received;
    std::vector<qint64> created;
    std::vector<quint32> headings;
    std::vector<quint32> origins;
    std::vector<quint32> countries;
    std::vector<quint64> textEnds;
    std::vector<quint8> flags;
    TextNumbers countryNumbers;

    void reserve(size_t leads)
    {
        ids.reserve(leads);
        received.reserve(leads);
        created.reserve(leads);
        headings.reserve(leads);
        origins.reserve(leads);
        countries.reserve(leads);
        textEnds.reserve(leads);
        flags.reserve(leads);
    }
};

IndexFileWriter::IndexFileWriter(const QString &folder)
    : m_folder(folder)
    , m_stamp(freshStamp())
    , m_file(pathFor(folder, m_stamp))
    , m_columns(std::make_unique<Columns>())
{
}

IndexFileWriter::~IndexFileWriter() = default;

Result<> IndexFileWriter::open(size_t expectedLeads)
{
    if (const auto made = core::makePrivateFolder(m_folder); !made)
        return made;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure();
    m_columns->reserve(expectedLeads);
    m_buffer.reserve(2 * bytesAtOnce);
    m_buffer.assign(indexHeaderRoom, '\0');
    return {};
}

Result<> IndexFileWriter::add(const LeadSegmentBuilder::Row &row, quint8 flags)
{
    Columns &columns = *m_columns;
    columns.ids.push_back(row.id);
    columns.received.push_back(row.received);
    columns.created.push_back(row.created);
    columns.headings.push_back(row.heading);
    columns.origins.push_back(row.origin);
    columns.countries.push_back(columns.countryNumbers.number(row.country));
    columns.flags.push_back(flags);
    m_textSize += row.text.size();
    columns.textEnds.push_back(m_textSize);
    ++m_textSize;
    m_buffer += row.text;
    m_buffer += '\0';
    return m_buffer.size() < bytesAtOnce ? Result<>() : writeBuffer();
}

void IndexFileWriter::setSeen(qint64 id)
{
    const auto &ids = m_columns->ids;
    const auto found = std::lower_bound(ids.begin(), ids.end(), id);
    if (found != ids.end() && *found == id)
        m_columns->flags[size_t(found - ids.begin())] |= quint8(seenFlag);
}

Result<IndexBase> IndexFileWriter::finish(const CacheMoment &moment, quint32 headingLimit)
{
    IndexHeader header;
    header.changes = moment.changes;
    header.token = moment.token;
    header.erasures = moment.erasures;
    header.stamp = m_stamp;
    header.leads = m_columns->ids.size();
    header.countries = m_columns->countryNumbers.texts().count();
    header.headingLimit = headingLimit;
    header.sections[IndexHeader::Texts] = {indexHeaderRoom, m_textSize};
    if (const auto done = writeBuffer(); !done)
        return core::failure(done);
    if (const auto done = writeSections(header); !done)
        return core::failure(done);
    header.fileSize = quint64(m_file.pos());
    header.checksum = header.rightChecksum();
    m_columns.reset();
    if (!m_file.seek(0) || m_file.write(reinterpret_cast<const char *>(&header), sizeof header) < 0 || !m_file.commit())
        return failure();
    auto base = readIndexBase(m_file.fileName());
    if (!base)
        return core::fail(core::ErrorKind::NotWritable, m_file.fileName(), QStringLiteral("reads otherwise"));
    return *std::move(base);
}

Result<> IndexFileWriter::writeBuffer()
{
    if (m_file.write(m_buffer.data(), qint64(m_buffer.size())) != qint64(m_buffer.size()))
        return failure();
    m_buffer.clear();
    return {};
}

Result<> IndexFileWriter::writeSections(IndexHeader &header)
{
    const auto put = [&](IndexHeader::Section section, const auto &values) -> Result<> {
        static constexpr char zeros[8] = {};
        const qint64 gap = qint64(IndexHeader::roundedUp(quint64(m_file.pos()))) - m_file.pos();
        const auto size = qint64(values.size() * sizeof(*values.data()));
        header.sections[section] = {quint64(m_file.pos() + gap), quint64(size)};
        if (m_file.write(zeros, gap) != gap ||
            m_file.write(reinterpret_cast<const char *>(values.data()), size) != size)
            return failure();
        return {};
    };
    const Columns &columns = *m_columns;
    const TextColumn &countries = columns.countryNumbers.texts();
    const Result<> results[] = {
        // In the order of the sections.
        put(IndexHeader::Ids, columns.ids),
        put(IndexHeader::Received, columns.received),
        put(IndexHeader::Created, columns.created),
        put(IndexHeader::Headings, columns.headings),
        put(IndexHeader::Origins, columns.origins),
        put(IndexHeader::Countries, columns.countries),
        put(IndexHeader::TextEnds, columns.textEnds),
        put(IndexHeader::CountryEnds, countries.ends()),
        put(IndexHeader::CountryTexts, countries.bytes()),
        put(IndexHeader::Flags, columns.flags),
    };
    for (const auto &result : results) {
        if (!result)
            return result;
    }
    return {};
}

tl::unexpected<core::Error> IndexFileWriter::failure() const
{
    const auto kind = core::isDiskFull(m_file.fileName()) ? core::ErrorKind::DiskFull : core::ErrorKind::NotWritable;
    return core::fail(kind, m_file.fileName(), m_file.errorString());
}

} // namespace leadlight::store
