// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/serviceerror.h"
#include "azure/storageaccount.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>

namespace leadlight::azure {

/// What a shared access signature says of itself (fact sheet section 3.2); texts are empty and dates not valid where it
/// says nothing. A value.
struct SasTerms
{
    QDateTime start;        ///< st, UTC
    QDateTime end;          ///< se, UTC
    QString permissions;    ///< sp
    QString services;       ///< ss, of an account's
    QString resourceTypes;  ///< srt, of an account's
    QString table;          ///< tn, of a table's
    QString resource;       ///< sr, of a container's ("c") or a blob's ("b")
    bool hasPolicy = false; ///< si: the rest may stand in a policy on the account

    [[nodiscard]] static SasTerms of(const SharedAccessSignature &sas);

    /// Its dates at this time. Errors: SasExpired (subject: the end), SasInsufficient (subject "st=" and the start).
    [[nodiscard]] core::Result<> areCurrent(const QDateTime &now) const;
    /// Whether it is for this service and table or container, and grants each of @p permissions; "cw" in "r(cw)" means
    /// one of these. Error: SasInsufficient; subject: what is missing, "sp=r", "ss=t", "srt=o", "tn", "sr=c".
    [[nodiscard]] core::Result<> grant(Service service, const QString &resource, QLatin1StringView permissions) const;
};

} // namespace leadlight::azure
