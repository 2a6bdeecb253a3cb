// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/chosenproxy.h"

#include "ui/preferences/preferences.h"

namespace leadlight::ui {

using connectors::Proxy;

connectors::Proxy chosenProxy(const Preferences &preferences)
{
    const QString kind = preferences.text(Preference::ProxyKind);
    if (kind == QLatin1StringView("none"))
        return {.kind = Proxy::Kind::None};
    if (kind == QLatin1StringView("system"))
        return {.kind = Proxy::Kind::System};
    return {.kind = kind == QLatin1StringView("socks5") ? Proxy::Kind::Socks5 : Proxy::Kind::Http,
            .host = preferences.text(Preference::ProxyHost),
            .port = quint16(preferences.number(Preference::ProxyPort)),
            .userName = preferences.text(Preference::ProxyUser)};
}

} // namespace leadlight::ui
