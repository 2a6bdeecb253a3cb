// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/memory.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#include <unistd.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace leadlight::core {

void letGoOfMapped([[maybe_unused]] const void *bytes, [[maybe_unused]] size_t size)
{
#ifdef Q_OS_LINUX
    const auto page = quintptr(sysconf(_SC_PAGESIZE));
    const quintptr from = (quintptr(bytes) + page - 1) / page * page;
    const quintptr until = (quintptr(bytes) + size) / page * page;
    if (from < until)
        madvise(reinterpret_cast<void *>(from), until - from, MADV_DONTNEED);
#endif
}

void letGoOfFreed()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace leadlight::core
