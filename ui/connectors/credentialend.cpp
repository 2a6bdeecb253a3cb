// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/credentialend.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace leadlight::ui {

namespace {

constexpr int warningDays = 30;

class CredentialEnd
{
    Q_DECLARE_TR_FUNCTIONS(CredentialEnd)

public:
    static QString text(const QDate &end, qint64 days)
    {
        if (days < 0)
            return tr("has ended");
        if (days == 0)
            return tr("today");
        if (days > warningDays)
            return QLocale().toString(end, QLocale::ShortFormat);
        return days == 1 ? tr("in 1 day") : tr("in %Ln days", nullptr, int(days));
    }
};

} // namespace

std::optional<QDate> credentialEnd(const connectors::Connector &connector)
{
    std::optional<QDate> first;
    for (auto it = connector.values.cbegin(); it != connector.values.cend(); ++it) {
        if (!it.key().endsWith(QLatin1StringView("Expires")))
            continue;
        const QDate end = QDateTime::fromString(it.value(), Qt::ISODate).toLocalTime().date();
        if (end.isValid() && (!first || end < *first))
            first = end;
    }
    return first;
}

bool endsSoon(const QDate &end, const QDate &today)
{
    return today.daysTo(end) <= warningDays;
}

QString credentialEndText(const QDate &end, const QDate &today)
{
    return CredentialEnd::text(end, today.daysTo(end));
}

} // namespace leadlight::ui
