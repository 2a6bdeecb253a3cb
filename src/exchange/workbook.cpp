// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/workbook.h"

#include "core/privatefiles.h"
#include "exchange/zipcontents.h"

#include <QFile>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <xlsxwriter.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace leadlight::exchange {

using core::ErrorKind;

namespace {

/// What closing came to, told from its thread to whoever waits.
struct Closing
{
    std::mutex mutex;
    std::condition_variable_any ended;
    std::optional<lxw_error> error;
    int systemError = 0;
};

core::Result<> notWritten(int systemError, const char *why)
{
    return core::fail(core::saysNoRoom(systemError) ? ErrorKind::DiskFull : ErrorKind::NotWritable, {},
                      QString::fromUtf8(why));
}

/// Makes sure that a file of so many bytes fits into the folder, without a race where the system can.
core::Result<> checkRoom(const QString &folder, qint64 bytes)
{
#ifdef Q_OS_UNIX
    QTemporaryFile room(folder + QStringLiteral("/room-XXXXXX"));
    errno = 0;
    if (!room.open())
        return notWritten(errno, "cannot make a file");
    // Where the file system knows nothing of the kind, the check after closing is all there is.
    const int error = posix_fallocate(room.handle(), 0, off_t(bytes));
    return core::saysNoRoom(error) ? notWritten(error, "no room for a worksheet") : core::Result<>();
#else
    const QStorageInfo volume(folder);
    return volume.bytesAvailable() < bytes ? notWritten(ENOSPC, "no room for a worksheet") : core::Result<>();
#endif
}

} // namespace

Workbook::Workbook(const QString &beside)
    : m_folder(beside + QStringLiteral("/.leadlight-XXXXXX"))
    , m_path(m_folder.filePath(QStringLiteral("leads.xlsx")))
    , m_nativePath(QFile::encodeName(m_path))
    , m_nativeFolder(QFile::encodeName(m_folder.path()))
{
}

core::Result<std::shared_ptr<Workbook>> Workbook::create(const QString &beside)
{
    errno = 0;
    std::shared_ptr<Workbook> workbook(new Workbook(beside));
    if (!workbook->m_folder.isValid())
        return core::failure(notWritten(errno, qPrintable(workbook->m_folder.errorString())));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = workbook->m_nativeFolder.data();
    options.use_zip64 = LXW_TRUE;
    workbook->m_book = workbook_new_opt(workbook->m_nativePath.constData(), &options);
    if (!workbook->m_book)
        return core::fail(ErrorKind::NotWritable, {}, QStringLiteral("no workbook"));
    workbook->m_bold = workbook_add_format(workbook->m_book);
    format_set_bold(workbook->m_bold);
    workbook->m_time = workbook_add_format(workbook->m_book);
    format_set_num_format(workbook->m_time, "yyyy-mm-dd hh:mm:ss");
    workbook->m_day = workbook_add_format(workbook->m_book);
    format_set_num_format(workbook->m_day, "yyyy-mm-dd");
    return workbook;
}

Workbook::~Workbook()
{
    if (!m_book)
        return;
    // The library closes the files of rows only where it ends the workbook.
    for (const lxw_worksheet *sheet : m_sheets)
        std::fclose(sheet->optimize_tmpfile);
    lxw_workbook_free(m_book);
}

core::Result<> Workbook::addSheet(const QByteArray &name, const std::vector<Column> &columns)
{
    errno = 0;
    m_sheet = workbook_add_worksheet(m_book, name.constData());
    if (!m_sheet || !m_sheet->optimize_tmpfile)
        return notWritten(errno, "no worksheet");
    m_sheets.push_back(m_sheet);
    m_columns = int(columns.size());
    for (int column = 0; column < m_columns; ++column) {
        const Column &each = columns[size_t(column)];
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), each.width, nullptr);
        worksheet_write_string(m_sheet, 0, lxw_col_t(column), each.title.constData(), m_bold);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    return {};
}

void Workbook::writeText(int row, int column, const char *utf8)
{
    worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), utf8, nullptr);
}

void Workbook::writeNumber(int row, int column, double number)
{
    worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), number, nullptr);
}

void Workbook::writeTime(int row, int column, double serial)
{
    worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), serial, m_time);
}

void Workbook::writeDay(int row, int column, double serial)
{
    worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), serial, m_day);
}

void Workbook::writeFlag(int row, int column, bool flag)
{
    worksheet_write_boolean(m_sheet, lxw_row_t(row), lxw_col_t(column), flag ? 1 : 0, nullptr);
}

core::Result<> Workbook::check()
{
    // The library looks at no result of writing rows.
    if (std::ferror(m_sheet->optimize_tmpfile) == 0)
        return {};
    return notWritten(errno, "cannot write rows");
}

core::Result<> Workbook::endSheet(int lastRow)
{
    errno = 0;
    worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(lastRow), lxw_col_t(m_columns - 1));
    if (std::fflush(m_sheet->optimize_tmpfile) != 0)
        return notWritten(errno, "cannot write rows");
    m_sheetBytes.push_back(std::ftell(m_sheet->optimize_tmpfile));
    return {};
}

core::Result<QString> Workbook::close(std::stop_token stop)
{
    if (stop.stop_requested())
        return core::fail(ErrorKind::Cancelled);
    // The library copies the rows of a sheet once more and does not look whether it could. What stands around them and
    // the last row, which it still has, are less than the allowance.
    constexpr qint64 allowance = 8 * 1024 * 1024;
    if (const auto room =
            checkRoom(m_folder.path(), *std::max_element(m_sheetBytes.begin(), m_sheetBytes.end()) + allowance);
        !room)
        return core::failure(room);

    const auto closing = std::make_shared<Closing>();
    // Not joined when stopped, so it holds all that it works on.
    std::thread([self = shared_from_this(), book = std::exchange(m_book, nullptr), closing] {
        errno = 0;
        const lxw_error error = workbook_close(book);
        const std::lock_guard lock(closing->mutex);
        closing->systemError = errno;
        closing->error = error;
        closing->ended.notify_all();
    }).detach();

    std::unique_lock lock(closing->mutex);
    if (!closing->ended.wait(lock, stop, [&] { return closing->error.has_value(); })) {
        // The library may just be making a file in it.
        for (int tries = 0; tries < 10 && !m_folder.remove(); ++tries)
            std::this_thread::yield();
        return core::fail(ErrorKind::Cancelled);
    }
    if (*closing->error != LXW_NO_ERROR)
        return core::failure(notWritten(closing->systemError, lxw_strerror(*closing->error)));
    // Somebody else may have taken the room meanwhile: a sheet that is shorter than its rows lost some.
    for (size_t i = 0; i < m_sheetBytes.size(); ++i) {
        const QByteArray name = "xl/worksheets/sheet" + QByteArray::number(qulonglong(i + 1)) + ".xml";
        if (zippedSize(m_path, name).value_or(0) < m_sheetBytes[i])
            return core::fail(ErrorKind::DiskFull, {}, QStringLiteral("a worksheet was cut"));
    }
    return m_path;
}

} // namespace leadlight::exchange
