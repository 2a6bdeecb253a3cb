// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile.h"

#include "core/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace leadlight::core {

namespace {

QString platformFolder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/leadlight");
}

/// The random id of a profile, made at first use.
Result<QString> profileId(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QUuid known = QUuid::fromString(QString::fromLatin1(file.readAll()).trimmed());
        if (!known.isNull())
            return known.toString(QUuid::WithoutBraces);
    } else if (file.exists()) {
        return fail(ErrorKind::NotReadable, path, file.errorString());
    }
    const QString fresh = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSaveFile save(path);
    if (!save.open(QIODevice::WriteOnly))
        return fail(ErrorKind::NotWritable, path, save.errorString());
    save.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    save.write(fresh.toLatin1() + '\n');
    if (!save.commit())
        return fail(ErrorKind::NotWritable, path, save.errorString());
    return fresh;
}

} // namespace

QString Profile::cacheFile() const
{
    return dataFolder + QStringLiteral("/leads.sqlite");
}

QString Profile::connectorsFile() const
{
    return configFolder + QStringLiteral("/connectors.json");
}

QString Profile::preferencesFile() const
{
    return configFolder + QStringLiteral("/preferences.ini");
}

QString Profile::authoritiesFolder() const
{
    return configFolder + QStringLiteral("/authorities");
}

QString Profile::viewsFile() const
{
    return configFolder + QStringLiteral("/views.json");
}

QString Profile::draftsFile() const
{
    return dataFolder + QStringLiteral("/drafts.json");
}

QString Profile::stateFile() const
{
    return dataFolder + QStringLiteral("/state.ini");
}

QString Profile::syncLockFile() const
{
    return dataFolder + QStringLiteral("/sync.lock");
}

QString Profile::windowLockFile() const
{
    return dataFolder + QStringLiteral("/window.lock");
}

Profile Profile::places(const QString &folder)
{
    Profile profile;
    const QString own = folder.isEmpty() ? QString() : QDir(folder).absolutePath();
    profile.configFolder = own.isEmpty() ? platformFolder(QStandardPaths::GenericConfigLocation) : own;
    profile.dataFolder = own.isEmpty() ? platformFolder(QStandardPaths::GenericDataLocation) : own;
    return profile;
}

Result<Profile> Profile::open(const QString &folder)
{
    Profile profile = places(folder);
    if (const auto made = makePrivateFolder(profile.configFolder); !made)
        return failure(made);
    if (const auto made = makePrivateFolder(profile.dataFolder); !made)
        return failure(made);
    const auto id = profileId(profile.configFolder + QStringLiteral("/profile-id"));
    if (!id)
        return failure(id);
    profile.id = *id;
    return profile;
}

} // namespace leadlight::core
