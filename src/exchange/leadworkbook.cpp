// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/leadworkbook.h"

#include "exchange/leaddevice.h"
#include "exchange/leadjson.h"
#include "exchange/leadtexts.h"
#include "leads/leadfield.h"
#include "leads/worktext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace leadlight::exchange {

namespace {

using leads::Lead;
using leads::LeadField;
using leads::LeadFieldInfo;

constexpr qsizetype mostCharacters = 32'767; ///< of a cell, in UTF-16 units
constexpr qint64 ticksPerDay = 864'000'000'000;
constexpr qint64 excelEpochDays = 25'569;     ///< from 1899-12-30 to 1970-01-01
constexpr double firstGoodDay = 61;           ///< 1900-03-01: before it, Excel counts a day that never was
constexpr double firstDayTooLate = 2'958'466; ///< 10000-01-01

/// What a cell begins with in the bytes that append() makes for write(). Texts end with NUL, the rest is eight bytes.
enum CellKind : char {
    EmptyCell = 'E',
    TextCell = 'T',
    ShortenedCell = 'S',
    NumberCell = 'N',
    TimeCell = 'D',
    DayCell = 'F',
    FlagCell = 'B'
};

void appendDouble(QByteArray &to, CellKind kind, double value)
{
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    to.append(kind);
    to.append(bytes, sizeof value);
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// "_x0041_" in a workbook means "A".
bool looksEscaped(QStringView text)
{
    return text.size() >= 7 && text[0] == u'_' && text[1] == u'x' && text[6] == u'_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, isHexDigit);
}

/// XML has no way to write these.
bool isUnwritable(QChar c)
{
    return c.isNull() || c == QChar(0xfffe) || c == QChar(0xffff);
}

/// The text as a cell of a workbook can hold it. libxlsxwriter escapes the other control characters.
QString cellText(const QString &text)
{
    const bool isPlain = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c == u'_' || isUnwritable(c); });
    if (isPlain)
        return text;
    QString cell;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (looksEscaped(QStringView(text).sliced(at)))
            cell += QStringLiteral("_x005F_");
        else
            cell += isUnwritable(text[at]) ? QChar(QChar::ReplacementCharacter) : text[at];
    }
    return cell;
}

void appendText(QByteArray &to, const QString &text)
{
    if (text.isEmpty()) {
        to.append(EmptyCell);
        return;
    }
    QString cell = cellText(text);
    const bool isShortened = cell.size() > mostCharacters;
    if (isShortened)
        cell.truncate(cell[mostCharacters - 1].isHighSurrogate() ? mostCharacters - 1 : mostCharacters);
    to.append(isShortened ? ShortenedCell : TextCell);
    appendUtf8(to, cell);
    to.append('\0');
}

void appendTimeCell(QByteArray &to, const leads::LeadTime &time)
{
    const double serial = double(time.ticks) / ticksPerDay + excelEpochDays;
    if (!time.isKnown())
        to.append(EmptyCell);
    else if (serial < firstGoodDay || serial >= firstDayTooLate)
        appendText(to, time.toText());
    else
        appendDouble(to, TimeCell, serial);
}

void appendDayCell(QByteArray &to, const QDate &day)
{
    const double serial = double(QDate(1899, 12, 30).daysTo(day));
    if (day.isNull() || serial < firstGoodDay || serial >= firstDayTooLate)
        appendText(to, day.toString(Qt::ISODate));
    else
        appendDouble(to, DayCell, serial);
}

/// In the order of workFields().
void appendWork(QByteArray &to, const leads::LeadWork &work)
{
    appendText(to, leads::nameOf(work.status));
    appendText(to, work.owner);
    appendText(to, leads::tagsText(work.tags));
    appendDayCell(to, work.followUp);
    appendTimeCell(to, work.answeredAt);
    appendText(to, leads::notesText(work.notes));
}

double columnWidth(const LeadFieldInfo &field)
{
    switch (field.kind) {
    case LeadFieldInfo::Kind::Number:
    case LeadFieldInfo::Kind::Flag:
        return 12;
    case LeadFieldInfo::Kind::Time:
        return 20;
    case LeadFieldInfo::Kind::List:
    case LeadFieldInfo::Kind::Place:
        return 40;
    case LeadFieldInfo::Kind::Code:
    case LeadFieldInfo::Kind::Text:
        break;
    }
    switch (field.field) {
    case LeadField::Description:
    case LeadField::Notes:
        return 60;
    case LeadField::Offer:
    case LeadField::OfferTitle:
    case LeadField::Email:
    case LeadField::Company:
    case LeadField::Tags:
        return 30;
    default:
        return 16;
    }
}

std::vector<Workbook::Column> leadSheetColumns()
{
    std::vector<Workbook::Column> columns;
    for (const auto &fields : {leads::leadFields(), leads::workFields()}) {
        for (const LeadFieldInfo &field : fields) {
            QByteArray title(field.name.data(), field.name.size());
            if (field.kind == LeadFieldInfo::Kind::Time && field.field != LeadField::FollowUp)
                title += " (UTC)";
            columns.push_back({title, columnWidth(field)});
        }
    }
    return columns;
}

QString folderFor(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return file && !file->fileName().isEmpty() ? QFileInfo(file->fileName()).absolutePath() : QDir::tempPath();
}

} // namespace

WorkbookWriter::WorkbookWriter(QIODevice &device, const WriteOptions &options)
    : m_device(device)
    , m_sheetRows(options.sheetRows)
{
}

void WorkbookWriter::append(QByteArray &to, const Lead &lead) const
{
    for (const LeadFieldInfo &field : leads::leadFields()) {
        switch (field.kind) {
        case LeadFieldInfo::Kind::Number:
            appendDouble(to, NumberCell, double(lead.id));
            break;
        case LeadFieldInfo::Kind::Code:
        case LeadFieldInfo::Kind::Text:
            appendText(to, lead.*field.text);
            break;
        case LeadFieldInfo::Kind::Time:
            appendTimeCell(to, lead.*field.time);
            break;
        case LeadFieldInfo::Kind::Flag:
            appendDouble(to, FlagCell, lead.*field.flag ? 1 : 0);
            break;
        case LeadFieldInfo::Kind::List:
            appendText(to, lead.problems.join(QStringLiteral("; ")));
            break;
        case LeadFieldInfo::Kind::Place: {
            QByteArray origin;
            appendOrigin(origin, lead.place);
            appendText(to, QString::fromUtf8(origin));
            break;
        }
        }
    }
    appendWork(to, lead.work);
}

core::Result<> WorkbookWriter::write(const QByteArray &appended)
{
    const int columns = int(leads::leadFields().size() + leads::workFields().size());
    errno = 0;
    for (const char *cell = appended.cbegin(); cell != appended.cend(); ++m_row) {
        if (!m_workbook || m_row == m_sheetRows) {
            if (const auto started = startSheet(); !started)
                return started;
        }
        for (int column = 0; column < columns; ++column)
            cell = writeCell(column, cell);
    }
    return m_workbook ? m_workbook->check() : core::Result<>();
}

const char *WorkbookWriter::writeCell(int column, const char *cell)
{
    const char kind = *cell++;
    double value = 0;
    switch (kind) {
    case EmptyCell:
        return cell;
    case ShortenedCell:
        ++m_notes.shortenedCells;
        [[fallthrough]];
    case TextCell:
        m_workbook->writeText(m_row, column, cell);
        return cell + std::strlen(cell) + 1;
    default:
        break;
    }
    std::memcpy(&value, cell, sizeof value);
    if (kind == NumberCell)
        m_workbook->writeNumber(m_row, column, value);
    else if (kind == TimeCell)
        m_workbook->writeTime(m_row, column, value);
    else if (kind == DayCell)
        m_workbook->writeDay(m_row, column, value);
    else
        m_workbook->writeFlag(m_row, column, value != 0);
    return cell + sizeof value;
}

core::Result<> WorkbookWriter::startSheet()
{
    if (!m_workbook) {
        auto workbook = Workbook::create(folderFor(m_device));
        if (!workbook)
            return core::failure(workbook);
        m_workbook = *std::move(workbook);
    } else if (const auto ended = m_workbook->endSheet(m_row - 1); !ended) {
        return ended;
    }
    ++m_notes.worksheets;
    const QByteArray name = m_notes.worksheets == 1 ? "Leads" : "Leads " + QByteArray::number(m_notes.worksheets);
    m_row = 1;
    return m_workbook->addSheet(name, leadSheetColumns());
}

core::Result<> WorkbookWriter::finish(std::stop_token stop)
{
    if (!m_workbook) {
        if (const auto started = startSheet(); !started)
            return started;
    }
    if (const auto ended = m_workbook->endSheet(m_row - 1); !ended)
        return ended;
    const auto path = m_workbook->close(stop);
    if (!path)
        return core::failure(path);
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorKind::NotReadable, *path, file.errorString());
    constexpr qint64 piece = 256 * 1024;
    while (!file.atEnd()) {
        if (stop.stop_requested())
            return core::fail(core::ErrorKind::Cancelled);
        if (const auto written = writeThrough(m_device, file.read(piece)); !written)
            return written;
    }
    return {};
}

} // namespace leadlight::exchange
