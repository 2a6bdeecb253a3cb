// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/activity.h"
#include "ui/leads/copyformat.h"
#include "ui/leads/gridplace.h"

#include <atomic>
#include <optional>

namespace leadlight::store {
class ThreadStores;
}

namespace leadlight::ui {

/// Puts leads on the clipboard in one of the formats, as plain text and under the format's own MIME types. Needs memory
/// for the text and the leads' ids and no more; what is too large for any clipboard is not begun to be put there. GUI
/// thread.
class CopyActivity final : public Activity
{
    Q_OBJECT

public:
    /// @p mostBytes: of text in UTF-8.
    CopyActivity(core::Background &background, const store::ThreadStores &stores, LeadSelection leads,
                 const CopyFormat &format, QObject *parent, qsizetype mostBytes = 250'000'000);

private:
    struct Copied
    {
        QByteArray bytes;
        QString text;
        qint64 leads = 0;
        qint64 leftOut = 0;
    };
    class Receiver;

    [[nodiscard]] QString progressText() const override;
    void end(const core::Result<std::optional<Copied>> &copied);

    qint64 m_all;
    QStringList m_mimeTypes;
    std::shared_ptr<std::atomic<qint64>> m_done = std::make_shared<std::atomic<qint64>>(0);
};

} // namespace leadlight::ui
