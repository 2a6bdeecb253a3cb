// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstore.h"

#include <QMap>

#include <functional>
#include <mutex>
#include <optional>

namespace leadlight::tests {

/// A keychain in memory, which can be told to fail.
class MemoryKeychain final : public secrets::SecretStore
{
public:
    core::Result<core::Secret> read(const secrets::SecretKey &key, std::stop_token) override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_failure)
            return core::fail(*m_failure, key.field);
        const auto found = m_entries.constFind(key.text());
        if (found == m_entries.cend())
            return core::fail(core::ErrorKind::SecretMissing, key.field);
        return *found;
    }

    core::Result<> write(const secrets::SecretKey &key, const core::Secret &secret, std::stop_token) override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_failure)
            return core::fail(*m_failure, key.field);
        if (m_beforeWriting)
            m_beforeWriting();
        m_entries.insert(key.text(), secret);
        return {};
    }

    core::Result<> remove(const secrets::SecretKey &key, std::stop_token) override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_failure)
            return core::fail(*m_failure, key.field);
        m_entries.remove(key.text());
        return {};
    }

    void failWith(std::optional<core::ErrorKind> failure) { m_failure = failure; }
    /// @p act: what happens to come between, on the writing thread.
    void doBeforeWriting(const std::function<void()> &act) { m_beforeWriting = act; }
    [[nodiscard]] qsizetype count() const { return m_entries.size(); }

private:
    std::mutex m_mutex;
    std::optional<core::ErrorKind> m_failure;
    std::function<void()> m_beforeWriting;
    QMap<QString, core::Secret> m_entries;
};

} // namespace leadlight::tests
