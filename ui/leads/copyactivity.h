// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/activity.h"
#include "ui/leads/gridplace.h"

#include <atomic>
#include <optional>

namespace leadlight::store {
class ThreadStores;
}

namespace leadlight::ui {

/// Puts leads on the clipboard as they stand in the grid: a line each, the shown columns apart by tabs. Needs memory
/// for the text and their ids and no more; what is too large for any clipboard is not begun to be put there. GUI
/// thread.
class CopyActivity final : public Activity
{
    Q_OBJECT

public:
    /// @p columns: places in leadColumns(), in their order on screen. @p mostUnits: UTF-16 units of text.
    CopyActivity(core::Background &background, const store::ThreadStores &stores, LeadSelection leads,
                 const QList<int> &columns, QObject *parent, qsizetype mostUnits = 250'000'000);

private:
    [[nodiscard]] QString progressText() const override;
    void end(const core::Result<std::optional<QString>> &text);

    qint64 m_all;
    std::shared_ptr<std::atomic<qint64>> m_done = std::make_shared<std::atomic<qint64>>(0);
};

} // namespace leadlight::ui
