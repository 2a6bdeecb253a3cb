// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadorigin.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::leads {

LeadOrigin LeadOrigin::fromText(QStringView text)
{
    const qsizetype bar = text.indexOf(u'|');
    const QStringView left = bar < 0 ? text : text.first(bar);
    const QStringView offer = bar < 0 ? QStringView() : text.sliced(bar + 1);

    const qsizetype dash = left.indexOf(u'-');
    QStringView source = (dash < 0 ? left : left.first(dash)).trimmed();
    const QStringView action = dash < 0 ? QStringView() : left.sliced(dash + 1);
    if (source.compare("AppSource (SPZA)"_L1, Qt::CaseInsensitive) == 0)
        source = u"SPZA";
    return {source.toString(), action.trimmed().toString(), offer.trimmed().toString()};
}

QString LeadOrigin::publisherOf(const QString &offer)
{
    const qsizetype dot = offer.indexOf(u'.');
    if (dot < 0)
        return {};
    const QString publisher = offer.first(dot);
    // Test leads carry an offer's name ("Contoso Backup v1.2"), and a name has no publisher in front.
    const bool isName = std::any_of(publisher.cbegin(), publisher.cend(), [](QChar c) { return c.isSpace(); });
    return isName ? QString() : publisher;
}

} // namespace leadlight::leads
