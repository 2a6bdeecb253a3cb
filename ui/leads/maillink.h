// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace leadlight::ui {

/// Whether a lead's address is one plain address: no second recipient, no name beside it, nothing that a link or a
/// mail program would read as more.
[[nodiscard]] bool isOneAddress(const QString &email);

/// mailto: with the address and nothing else, all but letters, digits and a few signs percent-encoded (RFC 6068);
/// empty where it is not one address. To be opened with QDesktopServices.
[[nodiscard]] QUrl mailLink(const QString &email);

} // namespace leadlight::ui
