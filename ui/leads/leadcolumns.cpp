// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadcolumns.h"

#include "ui/common/leadwords.h"

#include <QCoreApplication>

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

template <leads::LeadTime Lead::*member> QString wholeTime(const Lead &lead)
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

QString offerId(const Lead &lead)
{
    return shownLine(lead.offer);
}

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

constexpr std::array columns{
    LeadColumn{"marker", QT_TRANSLATE_NOOP("LeadColumns", "New"), Qt::AlignCenter, 3, true, std::nullopt, nothing,
               nullptr},
    LeadColumn{"name", QT_TRANSLATE_NOOP("LeadColumns", "Name"), left, 26, true, LeadField::LastName, name, nullptr},
    LeadColumn{"email", QT_TRANSLATE_NOOP("LeadColumns", "E-mail"), left, 22, true, LeadField::Email,
               line<&Lead::email>, nullptr},
    LeadColumn{"company", QT_TRANSLATE_NOOP("LeadColumns", "Company"), left, 16, true, LeadField::Company,
               line<&Lead::company>, nullptr},
    LeadColumn{"country", QT_TRANSLATE_NOOP("LeadColumns", "Country"), left, 7, true, LeadField::Country,
               line<&Lead::country>, nullptr},
    LeadColumn{"received", QT_TRANSLATE_NOOP("LeadColumns", "Received"), right, 12, true, LeadField::ReceivedAt,
               time<&Lead::receivedAt>, wholeTime<&Lead::receivedAt>},
    LeadColumn{"source", QT_TRANSLATE_NOOP("LeadColumns", "Source"), left, 18, true, LeadField::Source, source,
               nullptr},
    LeadColumn{"action", QT_TRANSLATE_NOOP("LeadColumns", "Action"), left, 18, true, LeadField::Action, action,
               nullptr},
    LeadColumn{"offer", QT_TRANSLATE_NOOP("LeadColumns", "Offer"), left, 22, true, LeadField::Offer, offer, offerId},
    LeadColumn{"phone", QT_TRANSLATE_NOOP("LeadColumns", "Phone"), left, 16, true, LeadField::Phone, line<&Lead::phone>,
               nullptr},
    LeadColumn{"title", QT_TRANSLATE_NOOP("LeadColumns", "Title"), left, 16, true, LeadField::Title, line<&Lead::title>,
               nullptr},
    LeadColumn{"created", QT_TRANSLATE_NOOP("LeadColumns", "Created"), right, 12, true, LeadField::CreatedAt,
               time<&Lead::createdAt>, wholeTime<&Lead::createdAt>},
    LeadColumn{"connector", QT_TRANSLATE_NOOP("LeadColumns", "Connector"), left, 16, true, LeadField::Connector,
               line<&Lead::connector>, nullptr},
    LeadColumn{"publisher", QT_TRANSLATE_NOOP("LeadColumns", "Publisher"), left, 16, false, LeadField::Publisher,
               line<&Lead::publisher>, nullptr},
    LeadColumn{"description", QT_TRANSLATE_NOOP("LeadColumns", "Description"), left, 30, false, LeadField::Description,
               line<&Lead::description>, nullptr},
};

} // namespace

QString LeadColumn::translatedTitle() const
{
    return QCoreApplication::translate("LeadColumns", title);
}

std::span<const LeadColumn> leadColumns()
{
    return columns;
}

} // namespace leadlight::ui
