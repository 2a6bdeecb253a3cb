// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/authority.h"

namespace leadlight::connectors {

using http::Authority;

/// The certificate authorities that are trusted besides the system's: copies in a folder of the profile, a file for
/// each, so that they do not vanish with the stick they came on. Any thread; reads and writes small files.
class AuthorityFolder final
{
public:
    explicit AuthorityFolder(const QString &path);

    /// In the order of their names. What is damaged is left out: it would not be trusted either.
    [[nodiscard]] QList<Authority> all() const;

    struct Added
    {
        qsizetype taken = 0;
        qsizetype leftOut = 0; ///< expired, not valid yet, or no authority's
    };
    /// Copies the authorities in a file. Errors: FileMissing, NotReadable, NoCertificate, NoAuthority (nothing to
    /// take), NotWritable, DiskFull.
    [[nodiscard]] core::Result<Added> add(const QString &file) const;
    /// Removes the copy. Removing what is not there is fine. Error: NotWritable.
    [[nodiscard]] core::Result<> remove(const Authority &authority) const;

private:
    [[nodiscard]] QString fileOf(const Authority &authority) const;

    QString m_path;
};

} // namespace leadlight::connectors
