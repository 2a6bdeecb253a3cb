// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/activity.h"
#include "ui/import/fileimport.h"

#include <atomic>

namespace leadlight::store {
class ThreadStores;
}

namespace leadlight::ui {

/// Reads leads out of files into the cache. A file that cannot be read does not keep the others from being imported.
/// GUI thread.
class ImportActivity final : public Activity
{
    Q_OBJECT

public:
    /// How far it is; written by the worker.
    struct Progress
    {
        std::atomic<qint64> read = 0;
        std::atomic<int> percent = 0; ///< of the file at hand
        std::atomic<bool> isPreparing = false;
    };

    ImportActivity(core::Background &background, const store::ThreadStores &stores, const QList<FileToImport> &files,
                   QObject *parent = nullptr);

private:
    [[nodiscard]] QString progressText() const override;
    void end(const QList<ImportOutcome> &outcomes);

    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
};

} // namespace leadlight::ui
