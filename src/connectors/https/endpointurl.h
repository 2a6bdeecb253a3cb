// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace leadlight::connectors {

/// The URL of an HTTPS endpoint. All of it is a secret: whoever knows it may post leads; a signature sits in its query,
/// with other services in its path. What may be shown is its host.
class EndpointUrl final
{
public:
    /// What is wrong with it. Error: WrongField, subject "url".
    [[nodiscard]] static core::Result<> validate(QByteArrayView value);
    /// The URL in a pasted text that is nothing but one, to the byte; blanks and quotes around it are taken off.
    [[nodiscard]] static std::optional<core::Secret> recognise(const QByteArray &pasted);

    explicit EndpointUrl(const core::Secret &value);
    [[nodiscard]] const QUrl &url() const { return m_url; }
    /// The text without any part of the URL but its host.
    [[nodiscard]] QString scrubbed(QString text) const;

private:
    QUrl m_url;
    QStringList m_parts; ///< of path and query, as they stand and decoded, longest first
};

} // namespace leadlight::connectors
