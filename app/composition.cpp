// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"

#include "app/demo.h"
#include "app/terminal.h"
#include "leads/leadwork.h"
#include "ui/preferences/chosenproxy.h"
#include "ui/preferences/preferences.h"

#include <QFile>

namespace leadlight::app {

using core::ErrorKind;
using core::Result;

Composition::Composition(core::Profile opened, std::unique_ptr<QTemporaryDir> demoFolder)
    : profile(std::move(opened))
    , network(profile, keychain, http)
    , secrets(profile.id, keychain)
    , sync(profile, http, secrets)
    , m_demoFolder(std::move(demoFolder))
{
}

Result<std::unique_ptr<Composition>> Composition::create(const QString &profileFolder, bool demo)
{
    std::unique_ptr<QTemporaryDir> demoFolder;
    if (demo) {
        demoFolder = std::make_unique<QTemporaryDir>();
        if (!demoFolder->isValid())
            return core::fail(ErrorKind::NotWritable, demoFolder->path(), demoFolder->errorString());
    }
    auto profile = core::Profile::open(demo ? demoFolder->path() : profileFolder);
    if (!profile)
        return core::failure(profile);
    if (demo) {
        // Looked at as a person looks at everything. Where it cannot be, there are the defaults.
        QFile::copy(core::Profile::places(profileFolder).preferencesFile(), profile->preferencesFile());
        if (const auto filled = fillWithSampleLeads(*profile); !filled)
            return core::failure(filled);
    }
    ui::Preferences preferences(profile->preferencesFile()); // from here on, leads::ownName() is theirs
    if (demo)
        preferences.set(ui::Preference::StaysInTray, false); // it has nothing to fetch
    std::unique_ptr<Composition> parts(new Composition(std::move(*profile), std::move(demoFolder)));
    parts->network.useProxy(ui::chosenProxy(preferences));
    return parts;
}

Result<std::unique_ptr<store::LeadStore>> openCache(const core::Profile &profile)
{
    auto cache = store::LeadStore::open(profile.cacheFile(), store::LeadStore::Access::ReadWrite);
    if (cache || cache.error().kind != ErrorKind::CacheDamaged)
        return cache;
    const auto aside = store::LeadStore::setAside(profile.cacheFile());
    if (!aside)
        return core::failure(aside);
    tell(tr("The cache of leads was damaged. It was set aside as %1, and a new one is being "
            "filled from the storage accounts.")
             .arg(*aside));
    return store::LeadStore::open(profile.cacheFile(), store::LeadStore::Access::ReadWrite);
}

} // namespace leadlight::app
