// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/fileimport.h"

#include "exchange/leadimport.h"

namespace leadlight::ui {

ImportOutcome &ImportOutcome::operator+=(const ImportOutcome &other)
{
    read += other.read;
    stored.added += other.stored.added;
    stored.updated += other.stored.updated;
    stored.unchanged += other.stored.unchanged;
    stored.problems += other.stored.problems;
    stored.leftOut += other.stored.leftOut;
    return *this;
}

ImportOutcome importFile(store::LeadStore &cache, const FileToImport &from, const ImportProgress &progress,
                         std::stop_token stop)
{
    ImportOutcome outcome;
    store::ImportedFile file;
    const auto write = [&](const store::IncomingLeads &leads, double share) -> core::Result<> {
        const auto stored = cache.writeImport(leads, file);
        if (!stored)
            return core::failure(stored);
        outcome += {leads.size(), *stored, {}};
        progress(outcome, share);
        return {};
    };
    const auto prepare = [&write](const exchange::LeadFileBatch &batch) -> exchange::BatchWork {
        return [&write, leads = store::IncomingLeads(batch.leads), share = batch.share] { return write(leads, share); };
    };
    const auto done = exchange::readLeadFile(from.path, std::move(stop), prepare, from.mapping);
    if (!done)
        outcome.error = done.error();
    return outcome;
}

} // namespace leadlight::ui
