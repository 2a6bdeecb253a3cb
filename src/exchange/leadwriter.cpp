// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/leadwriter.h"

#include "exchange/leadjson.h"
#include "leads/formulaguard.h"
#include "leads/leadfield.h"

#include <QFileDevice>

#include <cerrno>

namespace leadlight::exchange {

namespace {

using core::ErrorKind;
using leads::Lead;
using leads::LeadField;
using leads::LeadFieldInfo;

constexpr qsizetype pieceSize = 64 * 1024;

/// Gathers bytes and hands them to the device in pieces; notices a full disk.
class BufferedWriter : public LeadWriter
{
public:
    explicit BufferedWriter(QIODevice &device)
        : m_device(device)
    {
        m_bytes.reserve(2 * pieceSize);
    }

protected:
    [[nodiscard]] QByteArray &bytes() { return m_bytes; }

    [[nodiscard]] core::Result<> flushWhenLarge() { return m_bytes.size() < pieceSize ? core::Result<>() : flush(); }

    [[nodiscard]] core::Result<> flush()
    {
        errno = 0;
        const bool written = m_device.write(m_bytes) == m_bytes.size();
        m_bytes.resize(0); // keeps its memory
        auto *file = qobject_cast<QFileDevice *>(&m_device);
        if (written && (!file || file->flush()))
            return {};
        const bool full = errno == ENOSPC || (file && file->error() == QFileDevice::ResourceError);
        return core::fail(full ? ErrorKind::DiskFull : ErrorKind::NotWritable, file ? file->fileName() : QString(),
                          m_device.errorString());
    }

private:
    QIODevice &m_device;
    QByteArray m_bytes;
};

class CsvWriter final : public BufferedWriter
{
public:
    CsvWriter(QIODevice &device, WriteOptions options)
        : BufferedWriter(device)
        , m_guard(options.formulaGuard)
    {
        if (options.byteOrderMark)
            bytes().append("\xef\xbb\xbf");
        for (const LeadFieldInfo &field : leads::leadFields())
            bytes().append(field.name.data(), field.name.size()).append(',');
        endRecord();
    }

    core::Result<> write(const Lead &lead) override
    {
        for (const LeadFieldInfo &field : leads::leadFields()) {
            writeCell(lead, field);
            bytes().append(',');
        }
        endRecord();
        return flushWhenLarge();
    }

    core::Result<> finish() override { return flush(); }

private:
    void endRecord()
    {
        bytes().chop(1);
        bytes().append("\r\n");
    }

    void writeCell(const Lead &lead, const LeadFieldInfo &field)
    {
        switch (field.kind) {
        case LeadFieldInfo::Kind::Number:
            bytes().append(QByteArray::number(lead.id));
            return;
        case LeadFieldInfo::Kind::Code:
        case LeadFieldInfo::Kind::Text:
            return writeText(lead.*field.text);
        case LeadFieldInfo::Kind::Time:
            bytes().append((lead.*field.time).toText().toLatin1());
            return;
        case LeadFieldInfo::Kind::Flag:
            bytes().append(lead.*field.flag ? "true" : "false");
            return;
        case LeadFieldInfo::Kind::List:
            return writeText(lead.problems.join(QStringLiteral("; ")));
        case LeadFieldInfo::Kind::Place: {
            QByteArray origin;
            appendOrigin(origin, lead.place);
            return writeQuoted(origin);
        }
        }
    }

    void writeText(const QString &text)
    {
        const QByteArray cell = (m_guard ? leads::guarded(text) : text).toUtf8();
        // Blanks at either end are quoted as well: some readers take unquoted ones off.
        const bool needsQuotes = cell.contains(',') || cell.contains('"') || cell.contains('\n') ||
                                 cell.contains('\r') || cell.startsWith(' ') || cell.endsWith(' ');
        if (needsQuotes)
            writeQuoted(cell);
        else
            bytes().append(cell);
    }

    void writeQuoted(QByteArray cell)
    {
        cell.replace('"', "\"\"");
        bytes().append('"').append(cell).append('"');
    }

    bool m_guard;
};

class NdjsonWriter final : public BufferedWriter
{
public:
    explicit NdjsonWriter(QIODevice &device)
        : BufferedWriter(device)
    {
    }

    core::Result<> write(const Lead &lead) override
    {
        appendLead(bytes(), lead);
        bytes().append('\n');
        return flushWhenLarge();
    }

    core::Result<> finish() override { return flush(); }
};

/// One array, a lead a line.
class JsonWriter final : public BufferedWriter
{
public:
    explicit JsonWriter(QIODevice &device)
        : BufferedWriter(device)
    {
        bytes().append('[');
    }

    core::Result<> write(const Lead &lead) override
    {
        bytes().append(m_isFirst ? "\n" : ",\n");
        m_isFirst = false;
        appendLead(bytes(), lead);
        return flushWhenLarge();
    }

    core::Result<> finish() override
    {
        bytes().append(m_isFirst ? "]\n" : "\n]\n");
        return flush();
    }

private:
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<LeadWriter> LeadWriter::create(LeadFormat format, QIODevice &device, WriteOptions options)
{
    switch (format) {
    case LeadFormat::Csv:
        return std::make_unique<CsvWriter>(device, options);
    case LeadFormat::Json:
        return std::make_unique<JsonWriter>(device);
    case LeadFormat::Ndjson:
        break;
    }
    return std::make_unique<NdjsonWriter>(device);
}

} // namespace leadlight::exchange
