// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/shownzone.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <atomic>

namespace leadlight::ui {

namespace {

std::atomic<bool> inUtc = false;

} // namespace

bool isShownInUtc()
{
    return inUtc.load(std::memory_order_relaxed);
}

void setShownInUtc(bool isUtc)
{
    inUtc.store(isUtc, std::memory_order_relaxed);
}

QDateTime inShownZone(const QDateTime &time)
{
    return isShownInUtc() ? time.toUTC() : time.toLocalTime();
}

QString shownZone()
{
    //: The zone of a column of times, as in "Received (local)"
    return isShownInUtc() ? QStringLiteral("UTC") : QCoreApplication::translate("LeadColumns", "local");
}

QString shownZoneName()
{
    return isShownInUtc() ? QStringLiteral("UTC") : QString::fromLatin1(QTimeZone::systemTimeZoneId());
}

} // namespace leadlight::ui
