// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace leadlight::connectors {

/// A test lead as the marketplace writes it into a table or a blob (fact sheet sections 2.4 and 2.6). A value.
class StorageTestLead final
{
public:
    /// @p name: MSFT_TEST_ and ticks of .NET, see newTestLeadName().
    explicit StorageTestLead(const QString &name);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &partitionKey() const { return m_partitionKey; }
    [[nodiscard]] const QString &rowKey() const { return m_rowKey; }
    [[nodiscard]] QByteArray entity() const; ///< JSON, with its keys
    [[nodiscard]] QByteArray csv() const;    ///< a header with the table's column names and one record

    /// The fields of a lead read back that are not as they were written, by their names.
    [[nodiscard]] QStringList differences(const leads::Lead &read) const;

private:
    [[nodiscard]] QList<std::pair<QString, QString>> properties() const;

    QString m_name;
    leads::LeadTime m_time;
    QString m_partitionKey;
    QString m_rowKey;
};

} // namespace leadlight::connectors
