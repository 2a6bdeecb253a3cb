// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/privacy/erasureplan.h"

#include "core/profile.h"
#include "leads/leadquery.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace leadlight::ui {

using core::Result;

namespace {

/// Shorter ones stand in too many texts that are not about anybody.
constexpr qsizetype shortestName = 5;
/// Nobody has more leads that differ in their names.
constexpr size_t mostRead = 500;

Result<ErasurePlan::Person> readPerson(store::LeadStore &store, qint64 lead, std::stop_token stop)
{
    auto ids = store.personIds(lead, std::move(stop));
    if (!ids)
        return core::failure(ids);
    std::sort(ids->begin(), ids->end(), std::greater<>());
    const auto rows = store.rows(std::span(*ids).first(std::min(ids->size(), mostRead)));
    if (!rows)
        return core::failure(rows);
    ErasurePlan::Person person;
    person.ids = *std::move(ids);
    for (const store::LeadRow &row : *rows) {
        if (row.lead.id == lead || person.newest.id == 0)
            person.newest = row.lead;
        const QString whole = row.lead.firstName.trimmed() + u' ' + row.lead.lastName.trimmed();
        for (const QString &name : {row.lead.email.trimmed(), whole.trimmed()}) {
            if (name.size() >= shortestName && !person.names.contains(leads::folded(name)))
                person.names.append(leads::folded(name));
        }
    }
    return person;
}

/// What was set aside, beside its place: a cache with its side files, drafts, views.
QStringList setAsideFiles(const core::Profile &profile)
{
    QStringList found;
    for (const QString &folder : QStringList{profile.dataFolder, profile.configFolder}) {
        const auto files = QDir(folder).entryInfoList({QStringLiteral("*.damaged-*")}, QDir::Files);
        for (const QFileInfo &file : files) {
            if (!found.contains(file.filePath()))
                found.append(file.filePath());
        }
    }
    return found;
}

} // namespace

Result<std::optional<ErasurePlan>> planErasure(store::LeadStore &store, const core::Profile &profile, qint64 lead,
                                               std::stop_token stop)
{
    ErasurePlan plan;
    auto person = readPerson(store, lead, stop);
    if (!person)
        return core::failure(person);
    if (person->ids.empty())
        return std::nullopt;
    plan.person = *std::move(person);
    auto extent = store.erasureOf(plan.person.ids);
    if (!extent)
        return core::failure(extent);
    plan.extent = *std::move(extent);
    const auto around = store.person(lead, stop);
    if (!around)
        return core::failure(around);
    for (const auto &possible : around->possible) {
        auto alike = readPerson(store, possible.row.lead.id, stop);
        if (!alike)
            return core::failure(alike);
        plan.alike.push_back({*std::move(alike), possible.reason});
    }
    plan.furtherAlike = around->possibleCount - qint64(around->possible.size());
    plan.setAside = setAsideFiles(profile);
    return plan;
}

bool tellsOf(const QString &text, const QStringList &names)
{
    const QString folded = leads::folded(text);
    return std::any_of(names.begin(), names.end(), [&folded](const QString &name) { return folded.contains(name); });
}

Result<ErasureOutcome> carryOutErasure(store::LeadStore &store, const std::vector<qint64> &ids,
                                       const QStringList &names, const QStringList &files)
{
    ErasureOutcome outcome;
    auto erased = store.erase(ids);
    if (!erased)
        return core::failure(erased);
    outcome.erased = *std::move(erased);
    // From here on it is done; what cannot be finished is told.
    outcome.isFinished = store.finishErasing().has_value();
    QStringList notes;
    for (const QString &name : names)
        notes.append(QStringLiteral("note:") + leads::quotedForFilter(name));
    const auto mentioning = leads::LeadFilter::fromText(notes.join(QStringLiteral(" OR ")));
    if (mentioning && !names.isEmpty())
        outcome.mentions = store.count(*mentioning, {}).value_or(0);
    for (const QString &path : files) {
        if (QFile::remove(path))
            ++outcome.deletedFiles;
        else if (QFile::exists(path))
            outcome.keptFiles.append(path);
    }
    return outcome;
}

} // namespace leadlight::ui
