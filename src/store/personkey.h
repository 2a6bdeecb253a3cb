// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace leadlight::store {

// By what leads are told to be one person's, or perhaps one person's. All take folded texts; an empty answer means that
// the text tells nothing.

/// The same for all leads of a person.
[[nodiscard]] QString personKey(const QString &email);
/// Behind the last @.
[[nodiscard]] QString emailDomain(const QString &key);
/// The address without dots and +suffix before the @: where mail ends up in the same box, with most providers.
[[nodiscard]] QString mailboxKey(const QString &key);
/// Whether anybody can have an address there, so that two people with one have nothing in common.
[[nodiscard]] bool isFreeMail(const QString &domain);
/// First and last name together.
[[nodiscard]] QString nameKey(const QString &first, const QString &last);
/// The digits that tell a telephone from others, without leading zeros. Nothing for what somebody typed because a form
/// wanted a number: too short, or too few different digits.
[[nodiscard]] QString phoneKey(const QString &phone);
/// With and without the country's code.
[[nodiscard]] bool isSamePhone(const QString &key, const QString &other);

} // namespace leadlight::store
