// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace leadlight::core {
struct Profile;
}
namespace leadlight::store {
class LeadStore;
}

namespace leadlight::ui {

/// More leads than this are not dragged: they would not be there in time.
inline constexpr qint64 mostDraggedLeads = 10'000;

/// The folder of the files that leads are dragged out of the window as: in the profile, for its owner only, emptied
/// when the window is made and when it goes. One window has one; GUI thread.
class DragFiles final
{
public:
    explicit DragFiles(const core::Profile &profile);
    ~DragFiles();
    Q_DISABLE_COPY_MOVE(DragFiles)

    /// Removes the files.
    void empty();
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    QString m_folder;
};

struct DragFile
{
    QString path; ///< empty: no lead was left
    qint64 written = 0;
    qint64 leftOut = 0;
};

/// Writes a file to drag into a folder of its own under @p folder: a vCard of one lead, a CSV file of several. Blocks.
/// @p withUnwanted: do-not-contact and test leads too. Errors: the cache's, DiskFull, NotWritable, Cancelled.
[[nodiscard]] core::Result<DragFile> writeDragFile(store::LeadStore &cache, const std::vector<qint64> &ids,
                                                   bool withUnwanted, const QString &folder, std::stop_token stop);

} // namespace leadlight::ui
