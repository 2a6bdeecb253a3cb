// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/activity.h"
#include "ui/leads/leadexport.h"

#include <memory>

namespace leadlight::store {
class ThreadStores;
}

namespace leadlight::ui {

/// Writes leads to a file, in the order of the view: a file of the same name is replaced only when everything is
/// written. GUI thread.
class ExportActivity final : public Activity
{
    Q_OBJECT

public:
    ExportActivity(core::Background &background, const store::ThreadStores &stores, const LeadExport &what,
                   const QString &path, QObject *parent = nullptr);

private:
    [[nodiscard]] QString progressText() const override { return exportProgressText(*m_progress); }
    void end(const core::Result<ExportOutcome> &result);

    QString m_path;
    std::shared_ptr<ExportProgress> m_progress = std::make_shared<ExportProgress>();
};

} // namespace leadlight::ui
