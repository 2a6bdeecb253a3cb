// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/workwords.h"

#include "leads/lead.h"
#include "ui/common/datetimetext.h"
#include "ui/common/leadwords.h"
#include "ui/leads/personwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace leadlight::ui {

namespace {

class WorkWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkWords)

public:
    static QString status(leads::LeadStatus status);
    static QString duration(qint64 ticks);
    static QString clock(const leads::Lead &lead, qint64 now);
    static QString change(const store::WorkChange &change, qint64 leadCount);
    static QString event(const store::WorkEvent &event);
    static QString maker(const store::WorkEvent &event);
    static QString turned(const QString &what, const QString &before, const QString &after);
};

QString WorkWords::status(leads::LeadStatus status)
{
    switch (status) {
    case leads::LeadStatus::New:
        return tr("New");
    case leads::LeadStatus::Active:
        return tr("Active");
    case leads::LeadStatus::Won:
        return tr("Won");
    case leads::LeadStatus::Lost:
        return tr("Lost");
    case leads::LeadStatus::NotRelevant:
        return tr("Not relevant");
    }
    Q_UNREACHABLE();
}

QString WorkWords::duration(qint64 ticks)
{
    const qint64 minutes = ticks / (qint64(60) * 10'000'000);
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (minutes < 1)
        return tr("less than a minute");
    if (hours < 1)
        return minutes == 1 ? tr("1 minute") : tr("%Ln minutes", nullptr, int(minutes));
    if (days < 2)
        return hours == 1 ? tr("1 hour") : tr("%Ln hours", nullptr, int(hours));
    return tr("%Ln days", nullptr, int(days));
}

QString WorkWords::clock(const leads::Lead &lead, qint64 now)
{
    const leads::LeadTime since = leads::waitingSince(lead);
    if (leads::isWaiting(lead, now)) {
        const qint64 waited = std::max<qint64>(0, now - since.ticks);
        if (leads::isLate(lead, now))
            return tr("Late by %1: waiting for %2.").arg(duration(waited - leads::answerDueTicks), duration(waited));
        return tr("Waiting for %1; an answer is due in %2.")
            .arg(duration(waited), duration(since.ticks + leads::answerDueTicks - now));
    }
    const leads::LeadTime answered = lead.work.answeredAt;
    if (!answered.isKnown())
        return {};
    // By a clock that was wrong an answer may come before its lead.
    if (!since.isKnown() || answered.ticks < since.ticks)
        return tr("Answered.");
    return tr("Answered after %1.").arg(duration(answered.ticks - since.ticks));
}

QString WorkWords::change(const store::WorkChange &change, qint64 leadCount)
{
    using Kind = store::WorkChange::Kind;
    const QString leads = leadCount == 1 ? tr("1 lead") : tr("%Ln leads", nullptr, int(leadCount));
    const QString text = shownLine(change.text);
    switch (change.kind) {
    case Kind::Status:
        return tr("status of %1 to %2").arg(leads, status(change.status));
    case Kind::Owner:
        return text.isEmpty() ? tr("no owner for %1").arg(leads) : tr("owner of %1 to %2").arg(leads, text);
    case Kind::FollowUp:
        return change.day.isValid()
                   ? tr("follow-up of %1 on %2").arg(leads, QLocale().toString(change.day, dayFormat()))
                   : tr("no follow-up for %1").arg(leads);
    case Kind::AddTag:
        return tr("tag \u201c%1\u201d added to %2").arg(text, leads);
    case Kind::RemoveTag:
        return tr("tag \u201c%1\u201d removed from %2").arg(text, leads);
    case Kind::AddNote:
        return tr("note on %1").arg(leads);
    case Kind::EditNote:
        return tr("another text for a note");
    case Kind::RemoveNote:
        return tr("a note removed");
    case Kind::Join:
        return tr("%1 joined as one person").arg(leads);
    case Kind::Split:
        return tr("%1 split from a person").arg(leads);
    }
    Q_UNREACHABLE();
}

QString WorkWords::turned(const QString &what, const QString &before, const QString &after)
{
    const auto shown = [](const QString &value) { return value.isEmpty() ? tr("none") : value; };
    //: %1 is what was changed ("Owner"), %2 and %3 what it was and what it is now
    return tr("%1: %2 to %3").arg(what, shown(before), shown(after));
}

QString WorkWords::event(const store::WorkEvent &event)
{
    using Kind = store::WorkChange::Kind;
    const auto statusNamed = [](const QString &name) {
        const auto known = leads::leadStatusNamed(name);
        return known ? status(*known) : name;
    };
    const auto day = [](const QString &text) {
        const QDate known = QDate::fromString(text, Qt::ISODate);
        return known.isValid() ? QLocale().toString(known, dayFormat()) : text;
    };
    switch (event.kind) {
    case Kind::Status:
        return turned(tr("Status"), statusNamed(event.before), statusNamed(event.after));
    case Kind::Owner:
        return turned(tr("Owner"), isolatedLine(shownLine(event.before)), isolatedLine(shownLine(event.after)));
    case Kind::FollowUp:
        return turned(tr("Follow-up"), day(event.before), day(event.after));
    case Kind::AddTag:
        return tr("Tag added: %1").arg(isolatedLine(shownLine(event.after)));
    case Kind::RemoveTag:
        return tr("Tag removed: %1").arg(isolatedLine(shownLine(event.before)));
    case Kind::AddNote:
        return tr("Note written");
    case Kind::EditNote:
        return tr("Note changed; it said before:");
    case Kind::RemoveNote:
        return tr("Note removed; it said:");
    case Kind::Join:
        return tr("Joined with other leads as one person");
    case Kind::Split:
        return tr("Split from a person");
    }
    Q_UNREACHABLE();
}

QString WorkWords::maker(const store::WorkEvent &event)
{
    const QString time = dateTimeText(event.at.toDateTime().toLocalTime());
    return event.by.isEmpty() ? time : tr("%1, %2", "person, time").arg(isolatedLine(shownLine(event.by)), time);
}

} // namespace

QString eventWords(const store::WorkEvent &event)
{
    return WorkWords::event(event);
}

QString eventMaker(const store::WorkEvent &event)
{
    return WorkWords::maker(event);
}

QString statusWords(leads::LeadStatus status)
{
    return WorkWords::status(status);
}

QString clockWords(const leads::Lead &lead, const QDateTime &now)
{
    return WorkWords::clock(lead, leads::LeadTime::fromDateTime(now).ticks);
}

QString changeWords(const store::WorkChange &change, qint64 leadCount)
{
    return WorkWords::change(change, leadCount);
}

QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace leadlight::ui
