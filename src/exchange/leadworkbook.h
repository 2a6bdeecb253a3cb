// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/leadwriter.h"
#include "exchange/workbook.h"

namespace leadlight::exchange {

/// Leads as an Excel workbook: the columns of CSV, texts as texts and never as formulas or links, times as Excel's in
/// UTC. Goes on in a further worksheet where one is full. The workbook is made in a folder beside the device's file and
/// copied to the device at the end.
class WorkbookWriter final : public LeadWriter
{
public:
    WorkbookWriter(QIODevice &device, const WriteOptions &options);

    [[nodiscard]] bool wantsRaw() const override { return false; }
    void append(QByteArray &to, const leads::Lead &lead) const override;
    [[nodiscard]] core::Result<> write(const QByteArray &appended) override;
    [[nodiscard]] core::Result<> finish(std::stop_token stop) override;
    [[nodiscard]] WriteNotes notes() const override { return m_notes; }

private:
    [[nodiscard]] core::Result<> startSheet();
    const char *writeCell(int column, const char *cell);

    QIODevice &m_device;
    int m_sheetRows;
    int m_row = 0; ///< the next one of the worksheet
    std::shared_ptr<Workbook> m_workbook;
    WriteNotes m_notes;
};

} // namespace leadlight::exchange
