// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <stop_token>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace leadlight::exchange {

/// An Excel workbook that libxlsxwriter writes row by row, at constant memory, into a folder that only its owner may
/// enter and that goes with it. One thread at a time. Errors: DiskFull, NotWritable.
class Workbook final : public std::enable_shared_from_this<Workbook>
{
public:
    /// @p beside: the folder in which to make ours; the volume needs room for the sheets as they are, uncompressed.
    [[nodiscard]] static core::Result<std::shared_ptr<Workbook>> create(const QString &beside);
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)

    struct Column
    {
        QByteArray title;
        double width = 10; ///< in characters
    };
    /// Begins a sheet with a bold heading that stays in sight.
    [[nodiscard]] core::Result<> addSheet(const QByteArray &name, const std::vector<Column> &columns);
    /// Cells of the sheet, row after row and from the left; what is empty is not written.
    void writeText(int row, int column, const char *utf8);
    void writeNumber(int row, int column, double number);
    void writeTime(int row, int column, double serial);
    void writeDay(int row, int column, double serial);
    void writeFlag(int row, int column, bool flag);
    /// Whether the rows so far could be written.
    [[nodiscard]] core::Result<> check();
    /// Ends the sheet, which gets a filter. To be called before the next one begins and before close().
    [[nodiscard]] core::Result<> endSheet(int lastRow);

    /// Ends the workbook, in a thread of its own: compressing a million rows takes many seconds in which the library
    /// cannot be stopped. Returns the file's path, or at once when stopped (Cancelled): the thread then ends by itself,
    /// with nothing left to be seen in the folder.
    [[nodiscard]] core::Result<QString> close(std::stop_token stop);

private:
    explicit Workbook(const QString &beside);

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_nativePath;
    QByteArray m_nativeFolder;
    lxw_workbook *m_book = nullptr;   ///< null once it is closed
    lxw_worksheet *m_sheet = nullptr; ///< the last of m_sheets
    std::vector<lxw_worksheet *> m_sheets;
    lxw_format *m_bold = nullptr;
    lxw_format *m_time = nullptr;
    lxw_format *m_day = nullptr;
    int m_columns = 0;
    std::vector<qint64> m_sheetBytes; ///< of the rows of each sheet
};

} // namespace leadlight::exchange
