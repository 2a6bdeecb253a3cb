// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile.h"
#include "store/leadstore.h"
#include "store/threadstores.h"

#include <QTemporaryDir>
#include <QTest>

namespace leadlight::tests {

/// What a lead of the fixture is about; the rest is made up from its number.
struct SampleLead
{
    const char *source;
    const char *action;
    const char *offer;
    const char *title;
    const char *lastName;
};

/// Six leads of two sources and one without, in the order in which they came.
inline std::vector<leads::Lead> sampleLeads()
{
    static constexpr SampleLead samples[] = {
        {"SPZA", "PLT", "docusign.1", "DocuSign", "Smith"},
        {"SPZA", "PLT", "contoso.2", "Cost Lens", "Novak"},
        {"SPZA", "DNC", "docusign.1", "DocuSign", "Brown"},
        {"AzurePortal", "Create", "contoso.2", "Cost Lens", "Ito"},
        {"AzurePortal", "Create", "contoso.2", "Cost Lens", "Okoye"},
        {"", "INS", "", "", "Nobody"},
    };
    std::vector<leads::Lead> result;
    for (const SampleLead &sample : samples) {
        const int number = int(result.size());
        leads::Lead lead;
        lead.place = leads::TableKey{QStringLiteral("1:2F2:2F2026"), QStringLiteral("row-%1").arg(number)};
        lead.source = QString::fromLatin1(sample.source);
        lead.action = QString::fromLatin1(sample.action);
        lead.offer = QString::fromLatin1(sample.offer);
        lead.offerTitle = QString::fromLatin1(sample.title);
        lead.firstName = QStringLiteral("Jana");
        lead.lastName = QString::fromLatin1(sample.lastName);
        lead.email = lead.lastName.toLower() + QStringLiteral("@example.com");
        lead.company = QStringLiteral("Contoso");
        lead.doNotContact = lead.action == QStringLiteral("DNC");
        lead.receivedAt = {1'790'000'000'0000000 + number, 7};
        lead.raw = {leads::RawEntity::Format::Json, "{\"RowKey\":\"row-" + QByteArray::number(number) + "\"}"};
        result.push_back(lead);
    }
    return result;
}

/// A profile in a folder of its own with a cache.
class WindowFixture
{
public:
    WindowFixture()
        : profile(core::Profile::open(m_folder.path()).value())
    {
    }

    /// Fails the test when it cannot.
    void write(const std::vector<leads::Lead> &leads) const
    {
        const auto store = store::LeadStore::open(profile.cacheFile(), store::LeadStore::Access::ReadWrite);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        store::PulledPage page;
        page.leads = leads;
        const auto written = (*store)->writePage({QStringLiteral("test"), QStringLiteral("Contoso table")}, page);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;

public:
    core::Profile profile;
    store::ThreadStores stores{profile.cacheFile(), store::LeadStore::Access::ReadWrite};
};

} // namespace leadlight::tests
