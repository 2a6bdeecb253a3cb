// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadstore.h"

namespace leadlight::store {

/// Hands every thread its own LeadStore on one file: opened at first use, kept as long as the thread. Any thread.
class ThreadStores final
{
public:
    ThreadStores(QString path, LeadStore::Access access);
    ~ThreadStores();
    Q_DISABLE_COPY_MOVE(ThreadStores)

    /// The calling thread's store, owned here. Errors as LeadStore::open.
    [[nodiscard]] core::Result<LeadStore *> forThisThread() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace leadlight::store
