// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

#include <stop_token>

namespace leadlight::http {

/// Where a host is, as seen from the internet; the later, the less public.
enum class Place {
    Public,
    Loopback,  ///< this machine
    Private,   ///< an internal network, a carrier's too
    LinkLocal, ///< this network segment; where a cloud's metadata services are
};

struct HostPlace
{
    Place place = Place::Public;
    QString address; ///< the address that says so
};

/// What kind of address a text is; Public when it is none.
[[nodiscard]] Place placeOfAddress(const QString &address);

/// Looks a host name (or an address) up and returns the least public of its addresses. Waits for the system's resolver,
/// on which a connection may rely a moment later with another answer: good for a question to a person, no barrier.
/// Errors: HostNotFound, Cancelled.
[[nodiscard]] core::Result<HostPlace> placeOfHost(const QString &host, std::stop_token stop);

} // namespace leadlight::http
