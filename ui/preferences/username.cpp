// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/username.h"

#ifdef Q_OS_UNIX
#include <array>
#include <pwd.h>
#include <unistd.h>
#endif

namespace leadlight::ui {

QString userName()
{
#ifdef Q_OS_UNIX
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found) {
        // The field holds name, room and telephones, with commas between them.
        const QString name = QString::fromLocal8Bit(found->pw_gecos).section(QLatin1Char(','), 0, 0).simplified();
        return name.isEmpty() ? QString::fromLocal8Bit(found->pw_name) : name;
    }
    return qEnvironmentVariable("USER");
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

} // namespace leadlight::ui
