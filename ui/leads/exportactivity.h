// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadquery.h"
#include "ui/common/activity.h"

#include <atomic>

namespace leadlight::store {
class ThreadStores;
}

namespace leadlight::ui {

/// Writes the leads of a query to a CSV file, in the order of the view: a file of the same name is replaced only when
/// everything is written. GUI thread.
class ExportActivity final : public Activity
{
    Q_OBJECT

public:
    /// What was written, and what was left out because nobody should write to it.
    struct Outcome
    {
        qint64 written = 0;
        qint64 leftOut = 0;
    };

    /// @p withAll: do-not-contact and test leads too.
    ExportActivity(core::Background &background, const store::ThreadStores &stores, const leads::LeadQuery &query,
                   const QString &path, bool withAll, QObject *parent = nullptr);

private:
    [[nodiscard]] QString progressText() const override;
    void end(const core::Result<Outcome> &result);

    QString m_path;
    std::shared_ptr<std::atomic<qint64>> m_written = std::make_shared<std::atomic<qint64>>(0);
};

} // namespace leadlight::ui
