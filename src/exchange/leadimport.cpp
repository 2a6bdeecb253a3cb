// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/leadimport.h"

#include "leads/leaddocument.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace leadlight::exchange {

namespace {

using core::ErrorKind;
using core::Result;
using leads::Lead;
using leads::LeadDocument;
using leads::UnreadLeads;
using Prepare = std::function<BatchWork(LeadFileBatch)>;

/// So many leads are written in a few hundredths of a second: what is stopped stops at once.
constexpr size_t batchSize = 4000;

/// Threads that read a document. They take turns in cutting off a batch and read what they have cut, each as far as
/// there is room ahead of the one who takes the batches in their order.
class BatchReaders final
{
public:
    struct Batch
    {
        qint64 leads = 0;
        BatchWork work;
    };

    BatchReaders(LeadDocument &document, const QFile &file, const Prepare &prepare, const std::stop_token &stop)
        : m_document(document)
        , m_file(file)
        , m_prepare(prepare)
        , m_stopWithTheRest(stop, [this] { m_source.request_stop(); })
    {
        const unsigned count = std::clamp(std::thread::hardware_concurrency(), 2U, 4U);
        m_most = count + 1;
        for (unsigned i = 0; i < count; ++i)
            m_threads.emplace_back([this] { work(m_source.get_token()); });
    }
    ~BatchReaders() { m_source.request_stop(); }
    Q_DISABLE_COPY_MOVE(BatchReaders)

    /// The next batch; nothing behind the last one. Errors: NotReadable, Cancelled.
    [[nodiscard]] Result<std::optional<Batch>> take();

private:
    using Slot = std::optional<Result<Batch>>;

    void work(const std::stop_token &stop);

    LeadDocument &m_document;
    const QFile &m_file;
    const Prepare &m_prepare;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Slot> m_slots; ///< one for each batch that was cut and not taken yet; empty while it is being read
    size_t m_most = 0;
    bool m_isAtEnd = false;
    std::stop_source m_source;
    std::stop_callback<std::function<void()>> m_stopWithTheRest;
    std::vector<std::jthread> m_threads; ///< joined before the rest goes
};

void BatchReaders::work(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return m_isAtEnd || m_slots.size() < m_most; }) && !m_isAtEnd) {
        const Result<UnreadLeads> unread = m_document.nextBatch(batchSize);
        m_isAtEnd = !unread || !*unread;
        if (!unread)
            m_slots.emplace_back(core::failure(unread));
        if (m_isAtEnd)
            break;
        Slot &slot = m_slots.emplace_back();
        const double share = double(m_file.pos()) / double(std::max<qint64>(m_file.size(), 1));
        lock.unlock();
        std::vector<Lead> leads = (*unread)(stop);
        Batch batch{qint64(leads.size()), {}};
        if (!stop.stop_requested())
            batch.work = m_prepare({std::move(leads), share});
        lock.lock();
        slot = std::move(batch);
        m_changed.notify_all();
    }
    m_changed.notify_all();
}

Result<std::optional<BatchReaders::Batch>> BatchReaders::take()
{
    std::unique_lock lock(m_mutex);
    const auto isDecided = [this] { return m_slots.empty() ? m_isAtEnd : m_slots.front().has_value(); };
    if (!m_changed.wait(lock, m_source.get_token(), isDecided) || m_source.stop_requested())
        return core::fail(ErrorKind::Cancelled);
    if (m_slots.empty())
        return std::optional<Batch>();
    Result<Batch> batch = *std::move(m_slots.front());
    m_slots.pop_front();
    m_changed.notify_all();
    if (!batch)
        return core::failure(batch);
    return std::optional<Batch>(*std::move(batch));
}

/// Errors name the file as the person gave it, not as its leads do.
template <typename T> tl::unexpected<core::Error> failureIn(const QString &path, const Result<T> &result)
{
    core::Error error = result.error();
    if (error.kind != ErrorKind::Cancelled)
        error.subject = path;
    return tl::unexpected(error);
}

} // namespace

Result<qint64> readLeadFile(const QString &path, std::stop_token stop, const Prepare &prepare,
                            const std::optional<leads::ColumnMapping> &mapping)
{
    QFile file(path);
    if (!file.exists())
        return core::fail(ErrorKind::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(ErrorKind::NotReadable, path, file.errorString());
    const QString name = QFileInfo(path).fileName();
    const auto document = mapping ? LeadDocument::open(file, name, *mapping) : LeadDocument::open(file, name);
    if (!document)
        return failureIn(path, document);
    BatchReaders readers(**document, file, prepare, stop);
    for (qint64 count = 0;;) {
        const auto batch = readers.take();
        if (!batch)
            return failureIn(path, batch);
        if (!*batch)
            return count;
        if (const Result<> done = (*batch)->work(); !done)
            return core::failure(done);
        count += (*batch)->leads;
    }
}

} // namespace leadlight::exchange
