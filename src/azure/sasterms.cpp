// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/sasterms.h"

#include <QUrlQuery>

#include <algorithm>

namespace leadlight::azure {

using core::ErrorKind;
using core::Result;

namespace {

QDateTime dateIn(const QString &text)
{
    QDateTime date = QDateTime::fromString(text, Qt::ISODate);
    if (date.timeSpec() == Qt::LocalTime) // only a date
        date.setTimeSpec(Qt::UTC);
    return date.toUTC();
}

tl::unexpected<core::Error> lacks(const QString &what)
{
    return core::fail(ErrorKind::SasInsufficient, what,
                      QStringLiteral("The shared access signature lacks %1.").arg(what));
}

} // namespace

SasTerms SasTerms::of(const SharedAccessSignature &sas)
{
    const QUrlQuery query(QString::fromUtf8(sas.query.reveal()));
    const auto text = [&query](const char *name) {
        return query.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded);
    };
    return {.start = dateIn(text("st")),
            .end = dateIn(text("se")),
            .permissions = text("sp"),
            .services = text("ss"),
            .resourceTypes = text("srt"),
            .table = text("tn"),
            .resource = text("sr"),
            .hasPolicy = query.hasQueryItem(QStringLiteral("si"))};
}

Result<> SasTerms::areCurrent(const QDateTime &now) const
{
    if (end.isValid() && end <= now) {
        const QString date = end.toString(Qt::ISODate);
        return core::fail(ErrorKind::SasExpired, date,
                          QStringLiteral("The shared access signature ended at %1.").arg(date));
    }
    if (start.isValid() && start > now) {
        const QString date = start.toString(Qt::ISODate);
        return core::fail(ErrorKind::SasInsufficient, QStringLiteral("st=") + date,
                          QStringLiteral("The shared access signature begins at %1.").arg(date));
    }
    return {};
}

Result<> SasTerms::grant(Service service, const QString &container, QLatin1StringView wanted) const
{
    const bool isTable = service == Service::Table;
    const QChar letter = isTable ? u't' : u'b';
    if (!services.isEmpty() && !services.contains(letter))
        return lacks(QStringLiteral("ss=") + letter);
    // A listing of blobs is of the container, everything else of what is inside.
    if (!resourceTypes.isEmpty() && !resourceTypes.contains(u'o'))
        return lacks(QStringLiteral("srt=o"));
    if (!resourceTypes.isEmpty() && !isTable && wanted.contains(u'l') && !resourceTypes.contains(u'c'))
        return lacks(QStringLiteral("srt=c"));
    const bool isOfOtherService = isTable ? !resource.isEmpty() : !table.isEmpty();
    const bool isOfOtherTable = isTable && !table.isEmpty() && table.compare(container, Qt::CaseInsensitive) != 0;
    if (isOfOtherService || isOfOtherTable)
        return lacks(isTable ? QStringLiteral("tn=") + container : QStringLiteral("sr=c"));
    if (!isTable && resource == QLatin1StringView("b"))
        return lacks(QStringLiteral("sr=c"));
    if (permissions.isEmpty() && hasPolicy)
        return {};
    bool isChoice = false;
    bool isMet = false;
    for (const QChar permission : QString(wanted)) {
        if (permission == u'(') {
            isChoice = true;
            isMet = false;
        } else if (permission == u')') {
            isChoice = false;
            if (!isMet)
                return lacks(QStringLiteral("sp=w"));
        } else if (permissions.contains(permission)) {
            isMet = true;
        } else if (!isChoice) {
            return lacks(QStringLiteral("sp=") + permission);
        }
    }
    return {};
}

} // namespace leadlight::azure
