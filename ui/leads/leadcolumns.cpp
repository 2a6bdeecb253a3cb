// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadcolumns.h"

#include "ui/common/joined.h"
#include "ui/common/leadwords.h"
#include "ui/common/shownzone.h"
#include "ui/leads/workwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace leadlight::ui {

namespace {

using leads::Lead;
using leads::LeadField;

template <QString Lead::*member> QString line(const Lead &lead, const QDateTime &)
{
    return shownLine(lead.*member);
}

template <leads::LeadTime Lead::*member> QString time(const Lead &lead, const QDateTime &now)
{
    return shortTime(lead.*member, now);
}

template <leads::LeadTime Lead::*member> QString wholeTime(const Lead &lead, const QDateTime &)
{
    return fullTime(lead.*member);
}

QString nothing(const Lead &, const QDateTime &)
{
    return {};
}

QString name(const Lead &lead, const QDateTime &)
{
    return leadName(lead);
}

QString source(const Lead &lead, const QDateTime &)
{
    return sourceWords(lead.source).joined();
}

QString action(const Lead &lead, const QDateTime &)
{
    return actionWords(lead.action).joined();
}

QString offer(const Lead &lead, const QDateTime &)
{
    return shownLine(lead.offerTitle.isEmpty() ? lead.offer : lead.offerTitle);
}

QString offerId(const Lead &lead, const QDateTime &)
{
    return shownLine(lead.offer);
}

/// Leads begin as New: to say so of each would be noise.
QString status(const Lead &lead, const QDateTime &)
{
    return lead.work.status == leads::LeadStatus::New ? QString() : statusWords(lead.work.status);
}

QString anyStatus(const Lead &lead, const QDateTime &)
{
    return statusWords(lead.work.status);
}

class WaitingWords
{
    Q_DECLARE_TR_FUNCTIONS(LeadColumns)

public:
    static QString waited(qint64 ticks);
    //: %1 is how long somebody has waited for an answer, "2 d"; that is too long
    static QString late(const QString &waited) { return tr("late, %1").arg(waited); }
};

QString WaitingWords::waited(qint64 ticks)
{
    const qint64 minutes = std::max<qint64>(0, ticks) / (qint64(60) * 10'000'000);
    const qint64 hours = minutes / 60;
    if (hours < 1)
        return tr("%1 min").arg(minutes);
    return hours < 48 ? tr("%1 h").arg(hours) : tr("%1 d").arg(hours / 24);
}

QString waiting(const Lead &lead, const QDateTime &now)
{
    const qint64 ticks = leads::LeadTime::fromDateTime(now).ticks;
    if (!leads::isWaiting(lead, ticks))
        return {};
    const QString waited = WaitingWords::waited(ticks - leads::waitingSince(lead).ticks);
    return leads::isLate(lead, ticks) ? WaitingWords::late(waited) : waited;
}

QString owner(const Lead &lead, const QDateTime &)
{
    return shownLine(lead.work.owner);
}

QString tags(const Lead &lead, const QDateTime &)
{
    return shownLine(joinedItems(lead.work.tags));
}

QString followUp(const Lead &lead, const QDateTime &)
{
    return lead.work.followUp.isValid() ? QLocale().toString(lead.work.followUp, dayFormat()) : QString();
}

QString wholeFollowUp(const Lead &lead, const QDateTime &)
{
    return QLocale().toString(lead.work.followUp, QLocale::LongFormat);
}

/// The time that a column shows; nullptr where it shows none.
leads::LeadTime Lead::*timeOf(const LeadColumn &column)
{
    // Waiting has the order of a time and shows none.
    return column.sort && column.text != waiting ? leads::info(*column.sort).time : nullptr;
}

QString withZone(const LeadColumn &column, const QString &zone)
{
    const QString title = column.translatedTitle();
    //: %1 is the title of a column of times, %2 their zone
    return timeOf(column) ? QCoreApplication::translate("LeadColumns", "%1 (%2)").arg(title, zone) : title;
}

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

constexpr std::array columns{
    LeadColumn{"marker", QT_TRANSLATE_NOOP("LeadColumns", "New"), Qt::AlignCenter, 3, true, std::nullopt, nothing,
               nullptr},
    LeadColumn{"name", QT_TRANSLATE_NOOP("LeadColumns", "Name"), left, 24, true, LeadField::LastName, name, nullptr},
    LeadColumn{"email", QT_TRANSLATE_NOOP("LeadColumns", "E-mail"), left, 20, true, LeadField::Email,
               line<&Lead::email>, nullptr},
    LeadColumn{"company", QT_TRANSLATE_NOOP("LeadColumns", "Company"), left, 15, true, LeadField::Company,
               line<&Lead::company>, nullptr},
    LeadColumn{"country", QT_TRANSLATE_NOOP("LeadColumns", "Country"), left, 7, true, LeadField::Country,
               line<&Lead::country>, nullptr},
    LeadColumn{"received", QT_TRANSLATE_NOOP("LeadColumns", "Received"), right, 16, true, LeadField::ReceivedAt,
               time<&Lead::receivedAt>, wholeTime<&Lead::receivedAt>, true},
    LeadColumn{"source", QT_TRANSLATE_NOOP("LeadColumns", "Source"), left, 18, true, LeadField::Source, source,
               nullptr},
    LeadColumn{"action", QT_TRANSLATE_NOOP("LeadColumns", "Action"), left, 18, true, LeadField::Action, action,
               nullptr},
    LeadColumn{"offer", QT_TRANSLATE_NOOP("LeadColumns", "Offer"), left, 22, true, LeadField::Offer, offer, offerId},
    LeadColumn{"phone", QT_TRANSLATE_NOOP("LeadColumns", "Phone"), left, 16, true, LeadField::Phone, line<&Lead::phone>,
               nullptr},
    LeadColumn{"title", QT_TRANSLATE_NOOP("LeadColumns", "Title"), left, 16, true, LeadField::Title, line<&Lead::title>,
               nullptr},
    LeadColumn{"created", QT_TRANSLATE_NOOP("LeadColumns", "Created"), right, 16, true, LeadField::CreatedAt,
               time<&Lead::createdAt>, wholeTime<&Lead::createdAt>, true},
    LeadColumn{"connector", QT_TRANSLATE_NOOP("LeadColumns", "Connector"), left, 16, true, LeadField::Connector,
               line<&Lead::connector>, nullptr},
    LeadColumn{"publisher", QT_TRANSLATE_NOOP("LeadColumns", "Publisher"), left, 16, false, LeadField::Publisher,
               line<&Lead::publisher>, nullptr},
    LeadColumn{"description", QT_TRANSLATE_NOOP("LeadColumns", "Description"), left, 30, false, LeadField::Description,
               line<&Lead::description>, nullptr},
    LeadColumn{"status", QT_TRANSLATE_NOOP("LeadColumns", "Status"), left, 11, true, LeadField::Status, status,
               anyStatus},
    LeadColumn{"owner", QT_TRANSLATE_NOOP("LeadColumns", "Owner"), left, 12, false, LeadField::Owner, owner, nullptr},
    LeadColumn{"tags", QT_TRANSLATE_NOOP("LeadColumns", "Tags"), left, 18, false, LeadField::Tags, tags, nullptr},
    LeadColumn{"followUp", QT_TRANSLATE_NOOP("LeadColumns", "Follow up"), right, 12, false, LeadField::FollowUp,
               followUp, wholeFollowUp},
    // Whose lead came first has waited longest.
    LeadColumn{"waiting", QT_TRANSLATE_NOOP("LeadColumns", "Waiting"), right, 13, true, LeadField::ReceivedAt, waiting,
               clockWords, true},
};

/// How long somebody waits and how far one has come stands beside who it is, in sight also in a window that is not
/// wide.
constexpr std::array<int, columns.size()> freshOrder{0, 1,  2,  3,  19, 15, 5,  4,  6,  7,
                                                     8, 16, 17, 18, 9,  10, 11, 12, 13, 14};

} // namespace

QString LeadColumn::translatedTitle() const
{
    return QCoreApplication::translate("LeadColumns", title);
}

QString LeadColumn::titleWithZone() const
{
    return withZone(*this, shownZone());
}

QString LeadColumn::titleToHandOut() const
{
    return withZone(*this, shownZoneName());
}

QString LeadColumn::textToHandOut(const Lead &lead, const QDateTime &now) const
{
    if (const auto time = timeOf(*this))
        return tableTime(lead.*time);
    const QString shown = text(lead, now);
    return shown.isEmpty() && sort == LeadField::Status ? toolTip(lead, now) : shown; // New
}

std::span<const LeadColumn> leadColumns()
{
    return columns;
}

std::span<const int> freshColumnOrder()
{
    return freshOrder;
}

} // namespace leadlight::ui
