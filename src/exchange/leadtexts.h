// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadtime.h"
#include "leads/leadwork.h"

#include <QByteArray>
#include <QStringEncoder>

#include <charconv>

namespace leadlight::exchange {

// What every format appends, without a text in between: millions of them.

/// As QString::toUtf8.
inline void appendUtf8(QByteArray &to, QStringView text)
{
    constexpr qsizetype mostBytesOfAUnit = 3;
    const qsizetype before = to.size();
    to.resize(before + text.size() * mostBytesOfAUnit);
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const char *end = encoder.appendToBuffer(to.data() + before, text);
    to.resize(end - to.constData());
}

inline void appendNumber(QByteArray &to, qint64 number)
{
    char digits[20];
    const auto written = std::to_chars(std::begin(digits), std::end(digits), number);
    to.append(digits, written.ptr - digits);
}

/// As LeadTime::toText.
inline void appendTime(QByteArray &to, const leads::LeadTime &time)
{
    appendUtf8(to, time.toText());
}

/// Whether nobody has made anything of a lead.
[[nodiscard]] inline bool isUntouched(const leads::LeadWork &work)
{
    return work.status == leads::LeadStatus::New && work.owner.isEmpty() && work.tags.isEmpty() &&
           work.followUp.isNull() && !work.answeredAt.isKnown() && work.notes.isEmpty();
}

} // namespace leadlight::exchange
