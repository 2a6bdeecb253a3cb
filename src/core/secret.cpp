// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

#include <utility>

namespace leadlight::core {

namespace {

void wipe(QByteArray &bytes)
{
    // Through a volatile pointer, so that the compiler does not leave out writes that nobody reads.
    volatile char *p = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        p[i] = 0;
    bytes.clear();
}

} // namespace

Secret::Secret(QByteArray bytes)
    : m_bytes(bytes.constData(), bytes.size())
{
    if (bytes.isDetached())
        wipe(bytes);
}

Secret::Secret(const Secret &other)
    : m_bytes(other.m_bytes.constData(), other.m_bytes.size())
{
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret &Secret::operator=(Secret other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

Secret::~Secret()
{
    wipe(m_bytes);
}

} // namespace leadlight::core
