// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo.h"

#include "app/terminal.h"
#include "leads/leaddecoder.h"
#include "store/leadstore.h"

#include <QFile>

#include <algorithm>

namespace leadlight::app {

using core::ErrorKind;
using core::Result;

Result<> fillWithSampleLeads(const core::Profile &profile)
{
    QFile file(QStringLiteral(":/leadlight/demo-leads.ndjson"));
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(ErrorKind::FileMissing, file.fileName(), file.errorString());
    std::vector<leads::Lead> leads;
    while (!file.atEnd())
        leads.push_back(leads::decodeJsonLead(file.readLine().trimmed()));
    store::PulledPage page;
    page.leads = leads;

    auto cache = store::LeadStore::open(profile.cacheFile(), store::LeadStore::Access::ReadWrite);
    if (!cache)
        return core::failure(cache);
    const auto written = (*cache)->writePage({QStringLiteral("sample"), tr("Sample leads")}, page);
    if (!written)
        return core::failure(written);

    // All but the newest few count as looked at, as on any working day.
    constexpr size_t newLeads = 12;
    const auto view = (*cache)->view({}, {});
    if (!view)
        return core::failure(view);
    const std::span<const qint64> ids(view->ids);
    return (*cache)->markSeen(ids.subspan(std::min(newLeads, ids.size())));
}

} // namespace leadlight::app
