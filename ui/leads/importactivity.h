// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadstore.h"
#include "ui/common/activity.h"

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
    /// What one file brought.
    struct Outcome
    {
        QString path;
        qint64 read = 0;
        store::PageOutcome stored;
        std::optional<core::Error> error;
    };

    ImportActivity(core::Background &background, const store::ThreadStores &stores, const QStringList &paths,
                   QObject *parent = nullptr);

private:
    [[nodiscard]] QString progressText() const override;
    void end(const QList<Outcome> &outcomes);

    std::shared_ptr<std::atomic<qint64>> m_read = std::make_shared<std::atomic<qint64>>(0);
};

} // namespace leadlight::ui
