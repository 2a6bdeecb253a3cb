// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>

namespace leadlight::core {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

tl::unexpected<Error> notWritable(const QString &path, const QString &detail)
{
    return fail(isDiskFull(path) ? ErrorKind::DiskFull : ErrorKind::NotWritable, path, detail);
}

} // namespace

bool saysNoRoom(int systemError)
{
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == ENOSPC || systemError == EFBIG;
}

bool isDiskFull(const QString &path)
{
    // Some file systems keep a last block back, so "full" is less than what one small file needs.
    constexpr qint64 smallFile = 16 * 1024;
    const QStorageInfo volume(QFileInfo(path).absolutePath());
    // A volume without any bytes is none that files are kept on (/proc).
    return volume.isValid() && volume.isReady() && volume.bytesTotal() > 0 && volume.bytesAvailable() < smallFile;
}

Result<> makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(path))
        return notWritable(path, QStringLiteral("cannot make the folder"));
    QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner);
    return {};
}

Result<> makePrivateFile(const QString &path)
{
    QFile file(path);
    // Append creates what is missing and leaves alone what is there.
    if (!file.open(QIODevice::Append))
        return notWritable(path, file.errorString());
    file.setPermissions(ownerOnly);
    return {};
}

Result<QString> setAside(const QString &path)
{
    QString aside = path + QStringLiteral(".damaged");
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = path + QStringLiteral(".damaged-%1").arg(number);
    if (!QDir().rename(path, aside))
        return notWritable(path, QStringLiteral("cannot be renamed"));
    return aside;
}

Result<> writeFile(const QString &path, const QByteArray &bytes, FileAccess access)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable(path, file.errorString());
    if (access == FileAccess::OwnerOnly)
        file.setPermissions(ownerOnly);
    errno = 0;
    // commit() would take away what fills the disk before anybody can look.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        return saysNoRoom(errno) ? fail(ErrorKind::DiskFull, path, file.errorString())
                                 : notWritable(path, file.errorString());
    }
    return file.commit() ? Result<>() : notWritable(path, file.errorString());
}

} // namespace leadlight::core
