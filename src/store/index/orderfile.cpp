// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/orderfile.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cstring>

namespace leadlight::store {

namespace {

// The file: this head, the stamp, the rows, the run starts, each filled up to eight bytes. Numbers as this machine has
// them; what another kind of machine wrote is not understood and written anew.
struct Head
{
    char magic[8] = {'L', 'e', 'a', 'd', 'O', 'r', 'd', '1'};
    quint64 count = 0;
    quint64 known = 0;
    quint64 stampSize = 0;
    quint64 checksum = 0; ///< of `known` and all that follows the head
};

constexpr size_t filledUp(size_t size)
{
    return (size + 7) & ~size_t(7);
}

struct Layout
{
    size_t rows;
    size_t runStarts;
    size_t end;

    Layout(size_t stampSize, size_t count)
        : rows(sizeof(Head) + filledUp(stampSize))
        , runStarts(rows + filledUp(count * sizeof(quint32)))
        , end(runStarts + (count + 63) / 64 * sizeof(quint64))
    {
    }
};

quint64 checksum(const Head &head, std::span<const quint64> words)
{
    constexpr quint64 prime = 0x9E3779B97F4A7C15;
    quint64 sum = head.known;
    for (const quint64 word : words) {
        sum = (sum ^ word) * prime;
        sum ^= sum >> 32;
    }
    return sum;
}

std::span<const quint64> wordsBehindHead(const uchar *file, size_t size)
{
    return {reinterpret_cast<const quint64 *>(file + sizeof(Head)), (size - sizeof(Head)) / sizeof(quint64)};
}

} // namespace

std::shared_ptr<const LeadOrder> readOrder(const QString &path, const QByteArray &stamp, size_t count)
{
    const auto file = std::make_shared<QFile>(path);
    const Layout layout(size_t(stamp.size()), count);
    if (!file->open(QIODevice::ReadOnly) || size_t(file->size()) != layout.end)
        return nullptr;
    const uchar *bytes = file->map(0, file->size());
    if (!bytes)
        return nullptr;
    Head head;
    std::memcpy(&head, bytes, sizeof(head));
    if (std::memcmp(head.magic, Head().magic, sizeof(head.magic)) != 0 || head.count != count || head.known > count ||
        head.stampSize != size_t(stamp.size()) ||
        std::memcmp(bytes + sizeof(Head), stamp.constData(), size_t(stamp.size())) != 0 ||
        head.checksum != checksum(head, wordsBehindHead(bytes, layout.end)))
        return nullptr;
    const std::span rows(reinterpret_cast<const quint32 *>(bytes + layout.rows), count);
    if (!std::all_of(rows.begin(), rows.end(), [count](quint32 row) { return row < count; }))
        return nullptr;
    const std::span starts(reinterpret_cast<const quint64 *>(bytes + layout.runStarts), (count + 63) / 64);
    return std::make_shared<const LeadOrder>(LeadOrder{rows, starts, size_t(head.known), file, {bytes, layout.end}});
}

void writeOrder(const QString &path, const QByteArray &stamp, const SortedRows &order)
{
    const Layout layout(size_t(stamp.size()), order.rows.size());
    std::vector<quint64> words(layout.end / sizeof(quint64)); // and so aligned for all that is in it
    auto *bytes = reinterpret_cast<uchar *>(words.data());
    const auto put = [bytes](size_t at, const void *from, size_t size) {
        if (size != 0)
            std::memcpy(bytes + at, from, size);
    };
    put(sizeof(Head), stamp.constData(), size_t(stamp.size()));
    put(layout.rows, order.rows.data(), order.rows.size() * sizeof(quint32));
    put(layout.runStarts, order.runStarts.data(), order.runStarts.size() * sizeof(quint64));
    Head head;
    head.count = order.rows.size();
    head.known = order.known;
    head.stampSize = size_t(stamp.size());
    head.checksum = checksum(head, wordsBehindHead(bytes, layout.end));
    put(0, &head, sizeof(head));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    file.write(reinterpret_cast<const char *>(bytes), qint64(layout.end));
    file.commit();
}

} // namespace leadlight::store
