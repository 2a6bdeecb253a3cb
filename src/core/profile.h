// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace leadlight::core {

/// Where Leadlight keeps things: one folder for settings and connectors, one for the cache of leads. A value; any
/// thread.
struct Profile
{
    QString configFolder;
    QString dataFolder;
    QString id; ///< random, made once; tells this profile's entries in the keychain from another's

    [[nodiscard]] QString cacheFile() const;         ///< the SQLite cache of leads
    [[nodiscard]] QString connectorsFile() const;    ///< the connectors, without their secrets
    [[nodiscard]] QString preferencesFile() const;   ///< what a person chose in the preferences
    [[nodiscard]] QString authoritiesFolder() const; ///< certificate authorities trusted besides the system's
    [[nodiscard]] QString viewsFile() const;         ///< saved views
    [[nodiscard]] QString draftsFile() const;        ///< notes that were begun and are not saved
    [[nodiscard]] QString stateFile() const;         ///< this machine's window and column state
    [[nodiscard]] QString syncLockFile() const;      ///< held while leads are written
    [[nodiscard]] QString windowLockFile() const;    ///< held while a window is open

    /// Where the files of a profile would be, whether or not there is one yet; its id is not known.
    [[nodiscard]] static Profile places(const QString &folder);
    /// Opens or makes a profile. With @p folder everything lives there (`--profile`), without it in the platform's
    /// places. Errors: NotWritable, DiskFull, NotReadable.
    [[nodiscard]] static Result<Profile> open(const QString &folder);
};

} // namespace leadlight::core
