// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/lead.h"

#include <QByteArray>

namespace leadlight::store {

/// What a receiver made of some leads that follow each other.
struct LeadBytes
{
    QByteArray bytes;
    qint64 leads = 0;   ///< how many the bytes stand for
    qint64 leftOut = 0; ///< how many append() did not want
};

/// Takes the leads of LeadStore::forEach in two steps, so that several threads can read and make bytes of them while
/// all ends up in order: append() for every lead, at once and in any order; take() for what it made, in order.
class LeadReceiver
{
public:
    virtual ~LeadReceiver() = default;
    /// Whether append() looks at Lead::raw.
    [[nodiscard]] virtual bool wantsRaw() const = 0;
    /// Whether append() looks at LeadWork::notes.
    [[nodiscard]] virtual bool wantsNotes() const { return false; }
    /// Called once before all else: how many leads there are.
    virtual void begin(qint64 leads) = 0;
    /// Appends what becomes of a lead; false where it is left out, and then nothing is to be appended. Any thread,
    /// several at once.
    [[nodiscard]] virtual bool append(QByteArray &to, const leads::Lead &lead) const = 0;
    /// The next ones. Any thread, one at a time. When it fails, nothing further is handed out.
    [[nodiscard]] virtual core::Result<> take(const LeadBytes &bytes) = 0;
};

} // namespace leadlight::store
