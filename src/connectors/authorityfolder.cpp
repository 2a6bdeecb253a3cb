// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/authorityfolder.h"

#include "core/privatefiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace leadlight::connectors {

using core::ErrorKind;
using core::Result;

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024; // bytes; a bundle of every public authority has a quarter of a megabyte

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return core::fail(ErrorKind::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(ErrorKind::NotReadable, path, file.errorString());
    if (file.size() > largestFile)
        return core::fail(ErrorKind::NoCertificate, path);
    return file.read(largestFile);
}

} // namespace

AuthorityFolder::AuthorityFolder(const QString &path)
    : m_path(path)
{
}

QString AuthorityFolder::fileOf(const Authority &authority) const
{
    return QStringLiteral("%1/%2.der").arg(m_path, QString::fromLatin1(authority.fingerprint));
}

QList<Authority> AuthorityFolder::all() const
{
    QList<Authority> authorities;
    const QStringList names = QDir(m_path).entryList({QStringLiteral("*.der")}, QDir::Files);
    for (const QString &name : names) {
        const auto content = contentOf(m_path + u'/' + name);
        const auto read =
            content ? http::authoritiesIn(*content, QDateTime::currentDateTimeUtc()) : core::failure(content);
        if (read)
            authorities.append(read->first());
    }
    std::sort(authorities.begin(), authorities.end(), [](const Authority &a, const Authority &b) {
        return std::tie(a.subject, a.fingerprint) < std::tie(b.subject, b.fingerprint);
    });
    return authorities;
}

Result<AuthorityFolder::Added> AuthorityFolder::add(const QString &file) const
{
    const auto content = contentOf(file);
    if (!content)
        return core::failure(content);
    const auto found = http::authoritiesIn(*content, QDateTime::currentDateTimeUtc());
    if (!found)
        return core::fail(found.error().kind, file);
    Added added;
    for (const Authority &authority : *found) {
        if (authority.fault != Authority::Fault::None) {
            ++added.leftOut;
            continue;
        }
        if (const auto made = core::makePrivateFolder(m_path); !made)
            return core::failure(made);
        const auto written = core::writeFile(fileOf(authority), authority.der, core::FileAccess::OwnerOnly);
        if (!written)
            return core::failure(written);
        ++added.taken;
    }
    if (added.taken == 0)
        return core::fail(ErrorKind::NoAuthority, file);
    return added;
}

Result<> AuthorityFolder::remove(const Authority &authority) const
{
    QFile file(fileOf(authority));
    if (file.exists() && !file.remove())
        return core::fail(ErrorKind::NotWritable, file.fileName(), file.errorString());
    return {};
}

} // namespace leadlight::connectors
