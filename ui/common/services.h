// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/check.h"
#include "core/background.h"
#include "core/profile.h"

#include <functional>

namespace leadlight::connectors {
class ConnectorSecrets;
class NetworkAccess;
}
namespace leadlight::store {
class ThreadStores;
}
namespace leadlight::sync {
class LeadSync;
}

namespace leadlight::ui {

/// What the composition root builds once and hands to the window; pages receive it by reference. Owns nothing;
/// everything in it must outlive the window. The work that is given to a Background ends with the Background, so these
/// should be built last and destroyed first.
struct Services
{
    const core::Profile &profile;
    store::ThreadStores &stores; ///< ReadWrite
    connectors::ConnectorSecrets &secrets;
    sync::LeadSync &sync;
    core::Background &reading;  ///< short work: queries, rows (two threads or more)
    core::Background &writing;  ///< long work: sync, import, export, keychain (two threads or more)
    core::Background &checking; ///< checks of connectors, side by side (one thread for each)
    /// Checks a connector; waits on the calling worker thread.
    std::function<connectors::CheckReport(const connectors::Connector &, const connectors::CheckOptions &,
                                          const connectors::Check::Observer &, std::stop_token)>
        check;
    connectors::NetworkAccess *network = nullptr; ///< nothing: the preferences leave the network out
    bool isDemo = false; ///< sample leads in a throwaway profile: nothing to connect
    std::function<void()>
        openSampleLeads; ///< opens another window on the sample leads; the button is left out when empty
};

} // namespace leadlight::ui
