// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/leadindex.h"

#include "core/memory.h"
#include "store/connection.h"
#include "store/index/indexrefresh.h"
#include "store/index/leadorders.h"

#include <QFileInfo>
#include <QHash>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace leadlight::store {

using core::ErrorKind;
using core::Result;
using SharedSnapshot = std::shared_ptr<const IndexSnapshot>;

namespace {

Result<> beginAnew(Connection &connection)
{
    if (const auto ended = connection.exec(QStringLiteral("ROLLBACK")); !ended)
        return ended;
    return connection.exec(QStringLiteral("BEGIN"));
}

} // namespace

class LeadIndex::Private final
{
public:
    /// The right to change the state; others wait for it.
    class Turn
    {
    public:
        Turn(Private &index, bool &isTaken)
            : m_index(index)
            , m_isTaken(isTaken)
        {
            m_isTaken = true;
        }
        ~Turn()
        {
            {
                const std::lock_guard lock(m_index.mutex);
                m_isTaken = false;
            }
            m_index.turnEnded.notify_all();
        }
        Q_DISABLE_COPY_MOVE(Turn)

    private:
        Private &m_index;
        bool &m_isTaken;
    };

    QString folder;
    std::mutex mutex;
    std::condition_variable_any turnEnded;
    IndexState state;          ///< under the mutex
    bool isRefreshing = false; ///< under the mutex: somebody works on the next state
    bool isTidying = false;    ///< the same for tidy()
    std::atomic<std::chrono::steady_clock::time_point> lastAsked;

    [[nodiscard]] IndexState currentState()
    {
        const std::lock_guard lock(mutex);
        return state;
    }
    /// Waits until nobody has the turn and takes it; nothing when asked to stop.
    [[nodiscard]] std::unique_ptr<Turn> takeTurn(bool &isTaken, const std::stop_token &stop)
    {
        std::unique_lock lock(mutex);
        if (!turnEnded.wait(lock, stop, [&isTaken] { return !isTaken; }))
            return nullptr;
        return std::make_unique<Turn>(*this, isTaken);
    }
    [[nodiscard]] Result<SharedSnapshot> current(Connection &connection, const std::stop_token &stop);
    /// Gives back what memory it can, unless somebody is asking questions.
    void letGo(const IndexState &known) const;
    /// Makes a new base when it is time to and goes on from there; others go on meanwhile with what there is.
    [[nodiscard]] Result<> tidyBase(Connection &connection, const std::stop_token &stop);
    [[nodiscard]] Result<> goOnFrom(const IndexBase &base, Connection &connection, const std::stop_token &stop);
    SharedSnapshot install(IndexState next)
    {
        const std::lock_guard lock(mutex);
        std::swap(state, next);
        return state.snapshot;
    }
};

LeadIndex::LeadIndex(const QString &folder)
    : d(std::make_unique<Private>())
{
    d->folder = folder;
}

LeadIndex::~LeadIndex() = default;

QString LeadIndex::folderOf(const QString &cachePath)
{
    const QString canonical = QFileInfo(cachePath).canonicalFilePath();
    const QString path = canonical.isEmpty() ? QFileInfo(cachePath).absoluteFilePath() : canonical;
    return path + QStringLiteral(".index");
}

std::shared_ptr<LeadIndex> LeadIndex::of(const QString &cachePath)
{
    static std::mutex mutex;
    static QHash<QString, std::weak_ptr<LeadIndex>> all;
    const QString folder = folderOf(cachePath);
    const std::lock_guard lock(mutex);
    std::weak_ptr<LeadIndex> &known = all[folder];
    auto index = known.lock();
    if (!index) {
        index.reset(new LeadIndex(folder));
        known = index;
    }
    return index;
}

Result<SharedSnapshot> LeadIndex::snapshot(Connection &connection, std::stop_token stop)
{
    d->lastAsked = std::chrono::steady_clock::now();
    return d->current(connection, stop);
}

Result<SharedSnapshot> LeadIndex::Private::current(Connection &connection, const std::stop_token &stop)
{
    const UnstoppableScope unstoppable(connection);
    qint64 atLeast = -1; // what the transaction should have come to
    while (true) {
        // The first look at the cache: from here on the transaction belongs to one moment.
        const auto now = readMoment(connection);
        if (!now)
            return core::failure(now);
        const IndexState seen = currentState();
        if (seen.snapshot && seen.moment.isSameAs(*now))
            return seen.snapshot;
        if (seen.snapshot && seen.moment.changes > now->changes && now->changes >= atLeast) {
            // Another thread has gone further. When the moment of a new transaction still is an earlier one, the cache
            // has been replaced by another.
            atLeast = seen.moment.changes;
            if (const auto begun = beginAnew(connection); !begun)
                return core::failure(begun);
            continue;
        }
        const auto turn = takeTurn(isRefreshing, stop);
        if (!turn)
            return core::fail(ErrorKind::Cancelled);
        const IndexState known = currentState();
        if (known.snapshot != seen.snapshot)
            continue;
        auto next = refreshed(connection, known, *now, folder);
        if (!next)
            return core::failure(next);
        return install(*std::move(next));
    }
}

Result<> LeadIndex::tidy(Connection &connection, std::stop_token stop)
{
    const auto tidying = d->takeTurn(d->isTidying, stop);
    if (!tidying)
        return core::fail(ErrorKind::Cancelled);
    if (const auto made = d->tidyBase(connection, stop); !made)
        return made;
    const IndexState state = d->currentState();
    const auto completed = state.snapshot->orders->complete(stop);
    d->letGo(state);
    return completed;
}

void LeadIndex::Private::letGo(const IndexState &known) const
{
    constexpr std::chrono::seconds moment(2);
    if (std::chrono::steady_clock::now() - lastAsked.load() < moment)
        return; // what is looked at would have to be brought again at once
    core::letGoOfMapped(known.base.mapped.data(), known.base.mapped.size());
    known.snapshot->orders->letGo();
    core::letGoOfFreed();
}

Result<> LeadIndex::Private::tidyBase(Connection &connection, const std::stop_token &stop)
{
    std::optional<IndexBase> base;
    {
        const auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
        if (!transaction)
            return core::failure(transaction);
        const auto now = current(connection, stop);
        if (!now)
            return core::failure(now);
        const IndexBase known = currentState().base;
        const bool isMuch = (*now)->delta.count() >= leadsWorthABase(known.leads->count());
        const bool isUnwritten = known.file.isEmpty() && known.leads->count() > 0;
        if (!isMuch && !isUnwritten)
            return {};
        const StopScope scope(connection, stop);
        const auto moment = readMoment(connection);
        if (!moment)
            return core::failure(moment);
        auto made = isMuch ? makeBase(connection, *moment, folder) : writeBase(connection, *moment, folder);
        if (!made)
            return core::failure(made);
        base = *std::move(made);
    }
    return base ? goOnFrom(*base, connection, stop) : Result<>();
}

Result<> LeadIndex::Private::goOnFrom(const IndexBase &base, Connection &connection, const std::stop_token &stop)
{
    const auto turn = takeTurn(isRefreshing, stop);
    if (!turn)
        return core::fail(ErrorKind::Cancelled);
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return core::failure(transaction);
    const auto now = readMoment(connection);
    if (!now)
        return core::failure(now);
    const IndexState known = currentState();
    const auto isPast = leadsTo(connection, base.moment, *now);
    if (!isPast)
        return core::failure(isPast);
    if (!*isPast || known.base.moment.changes >= base.moment.changes)
        return {};
    auto next = stateOver(connection, base, *now, folder, known);
    if (!next)
        return core::failure(next);
    install(*std::move(next));
    return {};
}

} // namespace leadlight::store
