// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/noticetext.h"

#include "ui/common/errortext.h"
#include "ui/common/leadwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace leadlight::ui {

namespace {

constexpr qsizetype longestPart = 80;
constexpr qsizetype mostLines = 4;

class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(leadlight::ui::NoticeWords)

public:
    static QString part(const QString &text);
    static QString leadsOf(const NewLeads::Group &group);
    static QString summary(const NewLeads &found);
    static QString groups(const NewLeads &found);
    static QString people(const NewLeads &found);
    static QString count(qint64 leads)
    {
        return leads == 1 ? tr("1 new lead") : tr("%Ln new leads", nullptr, int(leads));
    }
    static NoticeText late(const NewLeads &found);
    static NoticeText silent(const QList<store::OfferSilence> &offers);
    static QString quiet(double hours);
    static NoticeText failing(const QString &connector, const core::Error &error, bool needsPerson);
};

QString NoticeWords::part(const QString &text)
{
    QString shown = shownLine(text);
    if (shown.size() <= longestPart)
        return shown;
    shown.truncate(longestPart - 1);
    if (shown.back().isHighSurrogate())
        shown.chop(1);
    return shown + QChar(0x2026);
}

QString NoticeWords::leadsOf(const NewLeads::Group &group)
{
    const QString leads = count(group.count);
    if (!group.view.isEmpty())
        //: %1 is "3 new leads", %2 the name of a saved view
        return tr("%1 in %2").arg(leads, part(group.view));
    //: %1 is "3 new leads", %2 an offer
    return group.offer.isEmpty() ? leads : tr("%1 for %2").arg(leads, part(group.offer));
}

QString NoticeWords::summary(const NewLeads &found)
{
    qint64 looked = 0;
    for (const NewLeads::Group &group : found.groups)
        looked += group.count;
    if (looked < found.count || found.groups.isEmpty())
        return count(found.count);
    const NewLeads::Group &largest = found.groups.constFirst();
    if (found.groups.size() == 1)
        return leadsOf(largest);
    if (largest.view.isEmpty() && largest.offer.isEmpty())
        return count(found.count);
    //: %1 is "3 new leads for DocuSign", %2 how many there are for something else
    return tr("%1, %2 more").arg(leadsOf(largest), QLocale().toString(found.count - largest.count));
}

QString NoticeWords::groups(const NewLeads &found)
{
    if (found.groups.size() < 2)
        return {};
    QStringList lines;
    for (const NewLeads::Group &group : found.groups.mid(0, mostLines))
        lines.append(leadsOf(group));
    if (found.groups.size() > mostLines)
        lines.append(QString(QChar(0x2026)));
    return lines.join(QLatin1Char('\n'));
}

QString NoticeWords::people(const NewLeads &found)
{
    QStringList lines;
    for (const leads::Lead &lead : found.first) {
        const QString name = (lead.firstName + QLatin1Char(' ') + lead.lastName).trimmed();
        const QString company = lead.company.trimmed();
        if (name.isEmpty() && company.isEmpty())
            continue;
        //: A person and a company
        lines.append(name.isEmpty() || company.isEmpty() ? part(name + company)
                                                         : tr("%1, %2").arg(part(name), part(company)));
    }
    const qint64 more = found.count - lines.size();
    if (!lines.isEmpty() && more > 0)
        lines.append(tr("and %L1 more").arg(more));
    return lines.join(QLatin1Char('\n'));
}

NoticeText NoticeWords::late(const NewLeads &found)
{
    QStringList lines;
    for (const NewLeads::Group &group : found.groups.mid(0, found.groups.size() > 1 ? mostLines : 0)) {
        if (!group.offer.isEmpty())
            //: %1 is how many leads, %2 an offer
            lines.append(tr("%1 for %2", "number, offer").arg(QLocale().toString(group.count), part(group.offer)));
    }
    return {found.count == 1 ? tr("1 lead has waited for an answer for more than a day")
                             : tr("%Ln leads have waited for an answer for more than a day", nullptr, int(found.count)),
            lines.join(QLatin1Char('\n'))};
}

QString NoticeWords::quiet(double hours)
{
    const auto days = qint64(hours / 24);
    return days <= 1 ? tr("a day") : tr("%Ln days", nullptr, int(days));
}

NoticeText NoticeWords::silent(const QList<store::OfferSilence> &offers)
{
    const auto name = [](const store::OfferSilence &offer) {
        return part(offer.title.isEmpty() ? offer.offer : offer.title);
    };
    const store::OfferSilence &first = offers.constFirst();
    if (offers.size() == 1)
        //: %1 is an offer, %2 "9 days"
        return {tr("No lead for %1 in %2").arg(name(first), quiet(first.rhythm.quietHours)),
                tr("That is unusual for it. A check shows whether its connector still works.")};
    QStringList lines;
    for (const store::OfferSilence &offer : offers.mid(0, mostLines))
        //: %1 is an offer, %2 "9 days"
        lines.append(tr("%1: no lead in %2").arg(name(offer), quiet(offer.rhythm.quietHours)));
    if (offers.size() > mostLines)
        lines.append(tr("and %L1 more").arg(offers.size() - mostLines));
    return {tr("%Ln offers are unusually quiet", nullptr, int(offers.size())), lines.join(QLatin1Char('\n'))};
}

NoticeText NoticeWords::failing(const QString &connector, const core::Error &error, bool needsPerson)
{
    return {
        needsPerson ? tr("%1 needs you").arg(part(connector)) : tr("%1 cannot be synced").arg(part(connector)),
        needsPerson
            ? tr("%1\nIt is not synced in the background until you have looked at it.").arg(errorText(error))
            : tr("%1\nIt failed three times. Leadlight goes on trying, less and less often.").arg(errorText(error))};
}

} // namespace

NoticeText newLeadsText(const NewLeads &found, bool withNames)
{
    const QString people = withNames ? NoticeWords::people(found) : QString();
    return {NoticeWords::summary(found), people.isEmpty() ? NoticeWords::groups(found) : people};
}

NoticeText lateLeadsText(const NewLeads &found, bool withNames)
{
    NoticeText text = NoticeWords::late(found);
    if (const QString people = withNames ? NoticeWords::people(found) : QString(); !people.isEmpty())
        text.body = people;
    return text;
}

NoticeText silenceText(const QList<store::OfferSilence> &offers)
{
    return NoticeWords::silent(offers);
}

NoticeText failingText(const QString &connector, const core::Error &error, bool needsPerson)
{
    return NoticeWords::failing(connector, error, needsPerson);
}

QString newLeadsCount(qint64 count)
{
    return NoticeWords::count(count);
}

} // namespace leadlight::ui
