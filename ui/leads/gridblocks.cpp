// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/gridblocks.h"

#include "store/threadstores.h"

#include <QTimer>

#include <unordered_map>

namespace leadlight::ui {

namespace {

constexpr qint64 blockSize = 64;
constexpr qsizetype keptBlocks = 64; // a hundred screenfuls; letting go of them all is a matter of milliseconds
/// A screenful never spans more; older wishes belong to rows that were scrolled past.
constexpr qsizetype blocksAtOnce = 4;
/// Leads read from the cache at a time, each perhaps with megabytes.
constexpr size_t readAtOnce = 32;
/// More of a text does not fit into a cell.
constexpr qsizetype mostOfText = 300;

void cut(QString &text)
{
    if (text.size() <= mostOfText)
        return;
    // Not between the two halves of one character. A copy of its own, so that the rest is let go.
    const qsizetype end = text.at(mostOfText).isLowSurrogate() ? mostOfText - 1 : mostOfText;
    text = QString(text.constData(), end) + QChar(0x2026);
}

void cut(leads::Lead &lead)
{
    for (const leads::LeadFieldInfo &field : leads::leadFields()) {
        if (field.text)
            cut(lead.*field.text);
    }
    for (QString &tag : lead.work.tags)
        cut(tag);
    cut(lead.work.owner);
    if (!lead.problems.isEmpty())
        lead.problems = {QString()}; // that there are some is all the grid says
}

core::Result<std::vector<store::LeadRow>> read(const store::ThreadStores &stores, std::span<const qint64> ids,
                                               std::stop_token stop)
{
    const auto store = stores.forThisThread();
    if (!store)
        return core::failure(store);
    std::vector<store::LeadRow> result(ids.size());
    std::unordered_map<qint64, size_t> places;
    for (size_t i = 0; i < ids.size(); ++i)
        places.emplace(ids[i], i);
    for (size_t first = 0; first < ids.size(); first += readAtOnce) {
        if (stop.stop_requested())
            return core::fail(core::ErrorKind::Cancelled);
        auto rows = (*store)->rows(ids.subspan(first, std::min(readAtOnce, ids.size() - first)));
        if (!rows)
            return core::failure(rows);
        for (store::LeadRow &row : *rows) {
            cut(row.lead);
            result[places.at(row.lead.id)] = std::move(row);
        }
    }
    return result;
}

} // namespace

GridBlocks::GridBlocks(core::Background &background, const store::ThreadStores &stores, QObject *parent)
    : QObject(parent)
    , m_background(background)
    , m_stores(stores)
    , m_leads(std::make_shared<GroupedLeads>())
    , m_blocks(keptBlocks)
{
}

void GridBlocks::setLeads(std::shared_ptr<const GroupedLeads> leads)
{
    m_fetch = {};
    m_underWay.clear();
    m_wanted.clear();
    m_blocks.clear();
    m_seen.clear();
    m_leads = std::move(leads);
}

const store::LeadRow *GridBlocks::lead(qint64 position) const
{
    const qint64 number = position / blockSize;
    if (const Block *block = m_blocks.object(number)) {
        const store::LeadRow &row = (*block)[size_t(position % blockSize)];
        return row.lead.id == 0 ? nullptr : &row;
    }
    if (m_underWay.contains(number))
        return nullptr;
    if (m_wanted.isEmpty()) {
        // A painted row is the one thing that asks; what it gets comes after the painting.
        auto *self = const_cast<GridBlocks *>(this);
        QTimer::singleShot(0, self, [self] { self->fetchWanted(); });
    }
    if (m_wanted.isEmpty() || m_wanted.last() != number) {
        m_wanted.removeOne(number);
        m_wanted.append(number);
    }
    if (m_wanted.size() > blocksAtOnce)
        m_wanted.removeFirst();
    return nullptr;
}

void GridBlocks::markSeen(qint64 id, qint64 position)
{
    m_seen.insert(id);
    if (Block *block = m_blocks.object(position / blockSize))
        (*block)[size_t(position % blockSize)].isNew = false;
}

void GridBlocks::fetchWanted()
{
    if (!m_underWay.isEmpty() || m_wanted.isEmpty())
        return;
    m_underWay = std::exchange(m_wanted, {});
    m_fetch = m_background.run(
        this,
        [&stores = m_stores, leads = m_leads, numbers = m_underWay](std::stop_token stop) -> core::Result<Fetched> {
            Fetched blocks;
            for (const qint64 number : numbers) {
                const qint64 first = number * blockSize;
                const auto ids =
                    std::span(leads->ids()).subspan(size_t(first), size_t(std::min(blockSize, leads->count() - first)));
                auto rows = read(stores, ids, stop);
                if (!rows)
                    return core::failure(rows);
                blocks.emplace_back(number, std::make_unique<Block>(*std::move(rows)));
            }
            return blocks;
        },
        [this](core::Result<Fetched> blocks) {
            m_underWay.clear();
            if (blocks)
                take(*std::move(blocks));
            else if (blocks.error().kind != core::ErrorKind::Cancelled)
                Q_EMIT failed(blocks.error());
            fetchWanted();
        });
}

void GridBlocks::take(Fetched blocks)
{
    for (auto &[number, block] : blocks) {
        for (store::LeadRow &row : *block)
            row.isNew = row.isNew && !m_seen.contains(row.lead.id);
        const qint64 first = number * blockSize;
        const qint64 end = first + qint64(block->size());
        m_blocks.insert(number, block.release());
        Q_EMIT fetched(first, end);
    }
}

} // namespace leadlight::ui
