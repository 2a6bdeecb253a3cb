// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstore.h"

#include <chrono>

namespace leadlight::secrets {

/// The keychain of the operating system: Secret Service, KWallet, macOS, Windows; never an unencrypted fallback.
/// Its jobs run in the main thread, whose event loop they need, while the caller waits in its own: so call it from
/// worker threads only, and keep an event loop running in the main thread.
class Keychain final : public SecretStore
{
public:
    explicit Keychain(std::chrono::milliseconds limit = std::chrono::seconds(10));

    [[nodiscard]] core::Result<core::Secret> read(const SecretKey &key, std::stop_token stop) override;
    [[nodiscard]] core::Result<> write(const SecretKey &key, const core::Secret &secret, std::stop_token stop) override;
    [[nodiscard]] core::Result<> remove(const SecretKey &key, std::stop_token stop) override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace leadlight::secrets
