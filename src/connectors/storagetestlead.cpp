// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/storagetestlead.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace leadlight::connectors {

using leads::Lead;
using leads::LeadTime;

namespace {

const QString phone = QStringLiteral("1234567890");
const QString country = QStringLiteral("US");
const QString offerTitle = QStringLiteral("Leadlight test");

struct TextField
{
    const char *name;
    QString Lead::*value;
};

constexpr TextField textFields[]{
    {"source", &Lead::source},       {"action", &Lead::action},           {"offerTitle", &Lead::offerTitle},
    {"firstName", &Lead::firstName}, {"lastName", &Lead::lastName},       {"email", &Lead::email},
    {"phone", &Lead::phone},         {"country", &Lead::country},         {"company", &Lead::company},
    {"title", &Lead::title},         {"description", &Lead::description},
};

} // namespace

StorageTestLead::StorageTestLead(const QString &name)
    : m_name(name)
    , m_time(LeadTime::fromDotNetTicks(name.section(u'_', -1).toLongLong()))
    // "M/d/yyyy" with its slashes escaped, as the marketplace has it.
    , m_partitionKey(m_time.toDateTime().toUTC().toString(QStringLiteral("M':2F'd':2F'yyyy")))
    , m_rowKey(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

QList<std::pair<QString, QString>> StorageTestLead::properties() const
{
    const QJsonObject person{{QStringLiteral("FirstName"), m_name},
                             {QStringLiteral("LastName"), m_name},
                             {QStringLiteral("Email"), m_name + QStringLiteral("@test.com")},
                             {QStringLiteral("Phone"), phone},
                             {QStringLiteral("Country"), country},
                             {QStringLiteral("Company"), m_name},
                             {QStringLiteral("Title"), m_name}};
    return {{QStringLiteral("CustomerInfo"), QString::fromUtf8(QJsonDocument(person).toJson(QJsonDocument::Compact))},
            {QStringLiteral("LeadSource"), m_name},
            {QStringLiteral("ActionCode"), m_name},
            {QStringLiteral("OfferDisplayName"), offerTitle},
            {QStringLiteral("CreatedTime"), m_time.toText()},
            {QStringLiteral("Description"), m_name}};
}

QByteArray StorageTestLead::entity() const
{
    QJsonObject entity{{QStringLiteral("PartitionKey"), m_partitionKey}, {QStringLiteral("RowKey"), m_rowKey}};
    for (const auto &[name, value] : properties())
        entity.insert(name, value);
    return QJsonDocument(entity).toJson(QJsonDocument::Compact);
}

QByteArray StorageTestLead::csv() const
{
    QStringList header;
    QStringList record;
    for (const auto &[name, value] : properties()) {
        header.append(name);
        record.append(u'"' + QString(value).replace(u'"', QLatin1StringView("\"\"")) + u'"');
    }
    return (header.join(u',') + QLatin1StringView("\r\n") + record.join(u',') + QLatin1StringView("\r\n")).toUtf8();
}

QStringList StorageTestLead::differences(const Lead &read) const
{
    Lead written;
    written.source = written.action = written.firstName = written.lastName = m_name;
    written.company = written.title = written.description = m_name;
    written.email = m_name + QStringLiteral("@test.com");
    written.phone = phone;
    written.country = country;
    written.offerTitle = offerTitle;

    QStringList different;
    for (const TextField &field : textFields) {
        if (read.*field.value != written.*field.value)
            different.append(QString::fromLatin1(field.name));
    }
    if (read.createdAt.ticks != m_time.ticks)
        different.append(QStringLiteral("createdAt"));
    if (!read.isTest)
        different.append(QStringLiteral("isTest"));
    if (!read.problems.isEmpty())
        different.append(QStringLiteral("problems"));
    return different;
}

} // namespace leadlight::connectors
