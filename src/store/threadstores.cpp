// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/threadstores.h"

#include <QThreadStorage>

namespace leadlight::store {

namespace {

/// What a thread has open. Goes with the thread, closing its stores where they were opened.
struct OpenStore
{
    std::weak_ptr<void> owner; ///< empty once its ThreadStores is gone
    std::unique_ptr<LeadStore> store;
};

/// The calling thread's. Not thread_local: QThread::wait() returns before those are destroyed, but after these, and who
/// has waited for a thread may rely on its files being closed.
std::vector<OpenStore> &openStores()
{
    static QThreadStorage<std::vector<OpenStore>> stores;
    return stores.localData();
}

void closeOrphans()
{
    std::erase_if(openStores(), [](const OpenStore &each) { return each.owner.expired(); });
}

} // namespace

class ThreadStores::Private final
{
public:
    QString path;
    LeadStore::Access access;
    std::shared_ptr<void> token = std::make_shared<char>();
};

ThreadStores::ThreadStores(QString path, LeadStore::Access access)
    : d(new Private{std::move(path), access})
{
}

ThreadStores::~ThreadStores()
{
    // Other threads close theirs when they end or next ask for a store.
    d.reset();
    closeOrphans();
}

core::Result<LeadStore *> ThreadStores::forThisThread() const
{
    closeOrphans();
    for (const OpenStore &each : openStores()) {
        if (!each.owner.owner_before(d->token) && !d->token.owner_before(each.owner))
            return each.store.get();
    }
    auto store = LeadStore::open(d->path, d->access);
    if (!store)
        return core::failure(store);
    return openStores().emplace_back(OpenStore{d->token, *std::move(store)}).store.get();
}

} // namespace leadlight::store
