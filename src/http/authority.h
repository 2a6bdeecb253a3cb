// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace leadlight::http {

/// A certificate that is offered, or trusted, as an authority.
struct Authority
{
    enum class Fault {
        None,
        NotAnAuthority, ///< the certificate of a server or a person
        NotYetValid,
        Expired,
    };

    QString subject; ///< its common name, or what stands in its place; a stranger's words
    QString issuer;
    QDateTime validUntil;   ///< UTC
    QByteArray fingerprint; ///< SHA-256, in hexadecimal digits without colons
    QByteArray der;
    Fault fault = Fault::None; ///< at @p now of authoritiesIn()
};

/// The certificates in a file, PEM (one or several, with anything between them) or DER. Any thread.
/// Error: NoCertificate, without a subject.
[[nodiscard]] core::Result<QList<Authority>> authoritiesIn(const QByteArray &content, const QDateTime &now);

} // namespace leadlight::http
