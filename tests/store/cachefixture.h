// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"
#include "store/leadstore.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace leadlight::tests {

/// A cache in a folder of its own.
class TemporaryCache
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("cache/leads.sqlite")); }
    /// Opens or makes the cache; fails the test (and returns nothing) when it cannot.
    std::unique_ptr<store::LeadStore> open(store::LeadStore::Access access = store::LeadStore::Access::ReadWrite) const
    {
        auto opened = store::LeadStore::open(path(), access);
        if (!opened) {
            QTest::qFail(qPrintable(opened.error().detail), __FILE__, __LINE__);
            return nullptr;
        }
        return *std::move(opened);
    }

private:
    QTemporaryDir m_folder;
};

/// A lead of a table with a row key; equal row keys give equal leads.
inline leads::Lead tableLead(int row, const QString &company = QStringLiteral("Contoso"))
{
    leads::Lead lead;
    lead.place = leads::TableKey{QStringLiteral("1/2/2026"), QStringLiteral("row-%1").arg(row)};
    lead.source = QStringLiteral("SPZA");
    lead.action = QStringLiteral("PLT");
    lead.offer = QStringLiteral("contoso.offer");
    lead.publisher = QStringLiteral("contoso");
    lead.offerTitle = QStringLiteral("Offer");
    lead.firstName = QStringLiteral("Jana");
    lead.lastName = QStringLiteral("Nováková");
    lead.email = QStringLiteral("jana%1@example.com").arg(row);
    lead.company = company;
    lead.receivedAt = {1'500'000'000'0000000 + row, 7};
    lead.raw = {leads::RawEntity::Format::Json, QByteArray::number(row) + ':' + company.toUtf8()};
    return lead;
}

inline store::PulledPage pageOf(std::vector<leads::Lead> leads, const QByteArray &checkpoint = "checkpoint")
{
    store::PulledPage page;
    page.leads = std::move(leads);
    page.checkpoint = checkpoint;
    return page;
}

inline store::PullOrigin tableOrigin()
{
    return {QStringLiteral("azure-table|https://contoso.table.core.windows.net/leads"),
            QStringLiteral("Contoso table")};
}

/// Every id, the oldest first.
inline std::vector<qint64> allIds(store::LeadStore &store)
{
    leads::LeadQuery query;
    query.sort = {leads::LeadField::Id, false};
    const auto view = store.view(query, {});
    return view ? view->ids : std::vector<qint64>();
}

} // namespace leadlight::tests

/// Unwraps a Result or fails the test with what went wrong.
#define LEADLIGHT_REQUIRE(name, expression)                                                                            \
    auto name##Result = (expression);                                                                                  \
    QVERIFY2(name##Result.has_value(), name##Result ? "" : qPrintable(name##Result.error().detail));                   \
    [[maybe_unused]] auto &name = *name##Result
