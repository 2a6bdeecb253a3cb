// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/leadorders.h"

#include "core/memory.h"
#include "store/index/orderfile.h"
#include "store/index/parallel.h"
#include "store/leadrows.h"
#include "store/textpattern.h"

#include <condition_variable>
#include <map>
#include <mutex>

namespace leadlight::store {

using core::Result;
using leads::LeadField;
using SharedOrder = std::shared_ptr<const LeadOrder>;

namespace {

constexpr size_t rowsAtOnce = 16 * 1024;

Result<SortedRows> sortedByText(const LeadSegment &leads, int position, const std::stop_token &stop)
{
    std::vector<std::string_view> texts(leads.count());
    const auto read = inParallel((texts.size() + rowsAtOnce - 1) / rowsAtOnce, stop, [&](size_t chunk) {
        for (size_t row = chunk * rowsAtOnce; row < std::min(texts.size(), (chunk + 1) * rowsAtOnce); ++row)
            texts[row] = fieldAt(leads.text(row), position);
    });
    if (!read)
        return core::failure(read);
    return sortByText(texts, stop);
}

} // namespace

Result<SortedRows> sortLeads(const LeadSegment &leads, LeadField field, const std::stop_token &stop)
{
    if (const auto position = searchPosition(field))
        return sortedByText(leads, *position, stop);
    const auto &columns = leads.columns();
    return sortByNumber(field == LeadField::ReceivedAt ? columns.received : columns.created, leads::LeadTime::unknown,
                        stop);
}

class LeadOrders::Private final
{
public:
    struct Slot
    {
        SharedOrder order;
        bool isComputed = false; ///< by some thread, just now
    };
    std::shared_ptr<const LeadSegment> base;
    QString folder;
    QByteArray stamp;
    std::mutex mutex;
    std::condition_variable_any changed;
    std::map<LeadField, Slot> ofFields;

    [[nodiscard]] Result<SharedOrder> make(LeadField field, const std::stop_token &stop) const
    {
        const QString path =
            folder.isEmpty() ? QString() : folder + QStringLiteral("/order-") + leads::info(field).name;
        if (!path.isEmpty()) {
            if (SharedOrder ready = readOrder(path, stamp, base->count()))
                return ready;
        }
        auto rows = sortLeads(*base, field, stop);
        if (!rows)
            return core::failure(rows);
        if (!path.isEmpty()) {
            writeOrder(path, stamp, *rows);
            // Read back, it is memory that the system may take away and bring again.
            if (SharedOrder ready = readOrder(path, stamp, base->count()))
                return ready;
        }
        const auto memory = std::make_shared<const SortedRows>(*std::move(rows));
        return std::make_shared<const LeadOrder>(LeadOrder{memory->rows, memory->runStarts, memory->known, memory, {}});
    }
};

LeadOrders::LeadOrders(std::shared_ptr<const LeadSegment> base, QString folder, QByteArray stamp)
    : d(std::make_unique<Private>())
{
    d->base = std::move(base);
    d->folder = std::move(folder);
    d->stamp = std::move(stamp);
}

LeadOrders::~LeadOrders() = default;

bool LeadOrders::has(LeadField field)
{
    return field == LeadField::ReceivedAt || field == LeadField::CreatedAt || searchPosition(field);
}

Result<SharedOrder> LeadOrders::order(LeadField field, std::stop_token stop)
{
    std::unique_lock lock(d->mutex);
    Private::Slot &slot = d->ofFields[field];
    if (!d->changed.wait(lock, stop, [&slot] { return !slot.isComputed; }))
        return core::fail(core::ErrorKind::Cancelled);
    if (slot.order)
        return slot.order;
    slot.isComputed = true;
    lock.unlock();
    auto made = d->make(field, stop);
    lock.lock();
    slot.isComputed = false;
    if (made)
        slot.order = *made;
    d->changed.notify_all();
    return made;
}

void LeadOrders::letGo()
{
    const std::lock_guard lock(d->mutex);
    for (const auto &[field, slot] : d->ofFields) {
        if (slot.order)
            core::letGoOfMapped(slot.order->mapped.data(), slot.order->mapped.size());
    }
}

Result<> LeadOrders::complete(std::stop_token stop)
{
    for (const leads::LeadFieldInfo &field : leads::leadFields()) {
        if (!has(field.field))
            continue;
        if (const auto done = order(field.field, stop); !done)
            return core::failure(done);
    }
    return {};
}

} // namespace leadlight::store
