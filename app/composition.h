// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorsecrets.h"
#include "connectors/networkaccess.h"
#include "core/profile.h"
#include "http/client.h"
#include "secrets/keychain.h"
#include "store/leadstore.h"
#include "sync/leadsync.h"

#include <QTemporaryDir>

#include <memory>

namespace leadlight::app {

/// The objects everything works with, built once per program in the order of their use. Owns them all.
class Composition final
{
public:
    /// Opens the profile, for --demo a throwaway one filled with the sample leads, and learns who uses it.
    /// Errors: those of Profile::open, LeadStore::open.
    [[nodiscard]] static core::Result<std::unique_ptr<Composition>> create(const QString &profileFolder, bool demo);

    [[nodiscard]] bool isDemo() const { return m_demoFolder != nullptr; }

    core::Profile profile;
    http::Client http;
    secrets::Keychain keychain;
    connectors::NetworkAccess network;
    connectors::ConnectorSecrets secrets;
    sync::LeadSync sync;

private:
    Composition(core::Profile opened, std::unique_ptr<QTemporaryDir> demoFolder);

    std::unique_ptr<QTemporaryDir> m_demoFolder; ///< only for --demo; gone with the program
};

/// Opens the cache for writing. A damaged one is set aside first, and told on standard error.
[[nodiscard]] core::Result<std::unique_ptr<store::LeadStore>> openCache(const core::Profile &profile);

} // namespace leadlight::app
