// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <vector>

namespace leadlight::store {
class LeadStore;
}

namespace leadlight::ui {

/// Notes that were begun and are not saved, by lead; kept in a file of the profile until they are saved or thrown away.
/// A file that cannot be read is renamed, never overwritten. Reads and writes a small file; bound to a thread.
class NoteDrafts final
{
public:
    struct Draft
    {
        QString text;
        qint64 note = 0; ///< which is changed; 0: a new one
        friend bool operator==(const Draft &, const Draft &) = default;
    };

    /// From here on drafts are kept in @p path; what it holds is added.
    void keepIn(const QString &path);
    [[nodiscard]] Draft of(qint64 lead) const { return m_drafts.value(lead); }
    [[nodiscard]] QList<qint64> leads() const { return m_drafts.keys(); }
    /// Those of leads() that the cache has no longer.
    [[nodiscard]] core::Result<std::vector<qint64>> leadsThatAreGone(store::LeadStore &cache) const;
    /// A text of blanks is none.
    void set(qint64 lead, const Draft &draft);
    /// Writes what has changed. False where the file cannot be written; then it stays in memory.
    bool flush();

private:
    QString m_path;
    QHash<qint64, Draft> m_drafts;
    QJsonObject m_unknown; ///< what the file holds besides; written back as it was
    bool m_hasChanged = false;
};

} // namespace leadlight::ui
