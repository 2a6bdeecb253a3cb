// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"

namespace leadlight::connectors::dynamicsfield {

/// The rules of the fields, one for each, for FieldDescription. Error: WrongField, detail: what is wrong, as the end of
/// a sentence, marked for translation.
[[nodiscard]] core::Result<> validateUrl(QByteArrayView value);
[[nodiscard]] core::Result<> validateAuth(QByteArrayView value);
[[nodiscard]] core::Result<> validateDirectoryId(QByteArrayView value);
[[nodiscard]] core::Result<> validateApplicationId(QByteArrayView value);
[[nodiscard]] core::Result<> validateClientSecret(QByteArrayView value);
[[nodiscard]] core::Result<> validateClientSecretExpires(QByteArrayView value);
[[nodiscard]] core::Result<> validateUserName(QByteArrayView value);
[[nodiscard]] core::Result<> validatePassword(QByteArrayView value);

/// What a right value tells beyond itself; empty when nothing.
[[nodiscard]] Message remarkOnUrl(QByteArrayView value);
[[nodiscard]] Message remarkOnAuth(QByteArrayView value);
[[nodiscard]] Message remarkOnDirectoryId(QByteArrayView value);

} // namespace leadlight::connectors::dynamicsfield
