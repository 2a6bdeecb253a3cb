// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/leadimport.h"

#include "leads/leaddocument.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace leadlight::exchange {

namespace {

using core::ErrorKind;
using leads::Lead;

constexpr size_t batchSize = 1000;

/// Errors name the file as the person gave it, not as its leads do.
template <typename T> tl::unexpected<core::Error> failureIn(const QString &path, const core::Result<T> &result)
{
    core::Error error = result.error();
    error.subject = path;
    return tl::unexpected(error);
}

} // namespace

core::Result<qint64> readLeadFile(const QString &path, std::stop_token stop,
                                  const std::function<core::Result<>(std::vector<Lead>)> &take)
{
    QFile file(path);
    if (!file.exists())
        return core::fail(ErrorKind::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(ErrorKind::NotReadable, path, file.errorString());
    const auto document = leads::LeadDocument::open(file, QFileInfo(path).fileName());
    if (!document)
        return failureIn(path, document);

    qint64 count = 0;
    for (bool more = true; more;) {
        std::vector<Lead> batch;
        batch.reserve(batchSize);
        while (more && batch.size() < batchSize) {
            core::Result<std::optional<Lead>> lead = (*document)->next();
            if (!lead)
                return failureIn(path, lead);
            more = lead->has_value();
            if (more)
                batch.push_back(**std::move(lead));
        }
        if (stop.stop_requested())
            return core::fail(ErrorKind::Cancelled);
        if (batch.empty())
            break;
        count += static_cast<qint64>(batch.size());
        if (core::Result<> taken = take(std::move(batch)); !taken)
            return core::failure(taken);
    }
    return count;
}

} // namespace leadlight::exchange
