// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace leadlight::core {

/// A key, signature, password or connection string on its way from the keychain to the one place that signs with it.
/// Converts to nothing and prints nowhere; reveal() is the one word to search for. Clears its memory when it goes.
class Secret final
{
public:
    Secret() = default;
    /// Takes the bytes over; the caller should not keep another copy.
    explicit Secret(QByteArray bytes);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes, valid as long as this object. Never to be stored, logged or put into an Error.
    [[nodiscard]] QByteArrayView reveal() const { return m_bytes; }

private:
    QByteArray m_bytes; // never shared: a copy is made deep, so that clearing reaches every byte
};

} // namespace leadlight::core
