// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace leadlight::core {

/// A URL that may be logged or shown: user info gone and every query value replaced by "REDACTED" but for a short list
/// of harmless ones (what is not known to be harmless is taken for a secret: a SAS signature sits in the query).
[[nodiscard]] QString redacted(const QUrl &url);

/// A text from elsewhere (a service's message) that may be logged or shown: account keys, signatures, bearer tokens,
/// client secrets and passwords in it are replaced by "REDACTED", control characters by blanks; cut at 500 characters.
[[nodiscard]] QString redacted(const QString &text);

} // namespace leadlight::core
