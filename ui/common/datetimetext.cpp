// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/datetimetext.h"

#include <QDateTime>

namespace leadlight::ui {

namespace {

/// Without it, "h" is the hour of 24.
QString withoutPartOfDay(QString format)
{
    return format.remove(u'B');
}

} // namespace

QString dateTimeText(const QDateTime &time, QLocale::FormatType format)
{
    const QLocale locale;
    return locale.toString(time, withoutPartOfDay(locale.dateTimeFormat(format)));
}

leads::DateOrder dateOrderOf(const QLocale &locale)
{
    const QString date = locale.dateFormat(QLocale::ShortFormat);
    return date.indexOf(u'd') < date.indexOf(u'M') ? leads::DateOrder::DayFirst : leads::DateOrder::MonthFirst;
}

QString shortTimeFormat(const QLocale &locale)
{
    return withoutPartOfDay(locale.timeFormat(QLocale::ShortFormat));
}

} // namespace leadlight::ui
