// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/leadwriter.h"

#include "exchange/leadcsv.h"
#include "exchange/leaddevice.h"
#include "exchange/leadjson.h"
#include "exchange/leadworkbook.h"

#include <QFileInfo>

namespace leadlight::exchange {

namespace {

using leads::Lead;

struct FormatName
{
    LeadFormat format;
    QLatin1StringView name;
};
constexpr FormatName formatNames[] = {
    {LeadFormat::Csv, QLatin1StringView("csv")},
    {LeadFormat::Json, QLatin1StringView("json")},
    {LeadFormat::Ndjson, QLatin1StringView("ndjson")},
    {LeadFormat::Xlsx, QLatin1StringView("xlsx")},
};

/// A text that begins with something, followed by the leads.
class TextWriter : public LeadWriter
{
public:
    TextWriter(QIODevice &device, QByteArray start)
        : m_device(device)
        , m_start(std::move(start))
    {
    }

    core::Result<> write(const QByteArray &appended) override
    {
        if (m_start.isEmpty())
            return writeThrough(m_device, appended);
        return writeThrough(m_device, std::exchange(m_start, {}) + appended);
    }

    core::Result<> finish(std::stop_token) override { return write({}); }

private:
    QIODevice &m_device;
    QByteArray m_start; ///< empty once it is written
};

class CsvWriter final : public TextWriter
{
public:
    CsvWriter(QIODevice &device, const WriteOptions &options)
        : TextWriter(device, (options.byteOrderMark ? "\xef\xbb\xbf" : "") + csvHeader())
        , m_guard(options.formulaGuard)
    {
    }

    [[nodiscard]] bool wantsRaw() const override { return false; }
    void append(QByteArray &to, const Lead &lead) const override { appendCsvRecord(to, lead, m_guard); }

private:
    bool m_guard;
};

class NdjsonWriter final : public TextWriter
{
public:
    explicit NdjsonWriter(QIODevice &device)
        : TextWriter(device, {})
    {
    }

    [[nodiscard]] bool wantsRaw() const override { return true; }
    void append(QByteArray &to, const Lead &lead) const override
    {
        appendLead(to, lead);
        to.append('\n');
    }
};

/// One array, a lead a line.
class JsonWriter final : public TextWriter
{
public:
    explicit JsonWriter(QIODevice &device)
        : TextWriter(device, "[")
    {
    }

    [[nodiscard]] bool wantsRaw() const override { return true; }
    void append(QByteArray &to, const Lead &lead) const override
    {
        to.append(",\n");
        appendLead(to, lead);
    }
    core::Result<> write(const QByteArray &appended) override
    {
        if (appended.isEmpty())
            return {};
        // Nothing stands in front of the first one.
        return TextWriter::write(std::exchange(m_isFirst, false) ? appended.sliced(1) : appended);
    }
    core::Result<> finish(std::stop_token) override { return TextWriter::write(m_isFirst ? "]\n" : "\n]\n"); }

private:
    bool m_isFirst = true;
};

} // namespace

QString formatName(LeadFormat format)
{
    return formatNames[static_cast<size_t>(format)].name;
}

std::optional<LeadFormat> formatNamed(const QString &name)
{
    for (const FormatName &each : formatNames) {
        if (name.compare(each.name, Qt::CaseInsensitive) == 0)
            return each.format;
    }
    return std::nullopt;
}

std::optional<LeadFormat> formatOfFile(const QString &path)
{
    const QString ending = QFileInfo(path).suffix();
    if (ending.compare(QLatin1StringView("jsonl"), Qt::CaseInsensitive) == 0)
        return LeadFormat::Ndjson;
    return formatNamed(ending);
}

std::unique_ptr<LeadWriter> LeadWriter::create(LeadFormat format, QIODevice &device, WriteOptions options)
{
    switch (format) {
    case LeadFormat::Csv:
        return std::make_unique<CsvWriter>(device, options);
    case LeadFormat::Json:
        return std::make_unique<JsonWriter>(device);
    case LeadFormat::Xlsx:
        return std::make_unique<WorkbookWriter>(device, options);
    case LeadFormat::Ndjson:
        break;
    }
    return std::make_unique<NdjsonWriter>(device);
}

} // namespace leadlight::exchange
