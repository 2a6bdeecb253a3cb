// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/activity.h"
#include "ui/leads/leadprint.h"

class QPrinter;

namespace leadlight::store {
class ThreadStores;
}

namespace leadlight::ui {

/// Prints leads, or writes them to a PDF. GUI thread.
class PrintActivity final : public Activity
{
    Q_OBJECT

public:
    /// @p path: of the PDF.
    PrintActivity(core::Background &background, const store::ThreadStores &stores, const LeadPrint &print,
                  const QString &path, QObject *parent);
    PrintActivity(core::Background &background, const store::ThreadStores &stores, const LeadPrint &print,
                  std::shared_ptr<QPrinter> printer, QObject *parent);

private:
    [[nodiscard]] QString progressText() const override;
    void end(const core::Result<PrintOutcome> &result);

    QString m_path;   ///< empty: a printer
    qint64 m_all = 0; ///< 0: one lead
    std::shared_ptr<std::atomic<qint64>> m_done = std::make_shared<std::atomic<qint64>>(0);
};

} // namespace leadlight::ui
