// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/leaddevice.h"

#include "core/privatefiles.h"

#include <QFileDevice>

#include <cerrno>

namespace leadlight::exchange {

using core::ErrorKind;

core::Result<> writeThrough(QIODevice &device, QByteArrayView bytes)
{
    errno = 0;
    const bool written = device.write(bytes.data(), bytes.size()) == bytes.size();
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (written && (!file || file->flush()))
        return {};
    const bool full = core::saysNoRoom(errno) || (file && file->error() == QFileDevice::ResourceError);
    return core::fail(full ? ErrorKind::DiskFull : ErrorKind::NotWritable, file ? file->fileName() : QString(),
                      device.errorString());
}

} // namespace leadlight::exchange
