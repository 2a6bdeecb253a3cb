// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/privacy/erasureplan.h"

#include "core/profile.h"
#include "leads/leadquery.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::ui {

using core::Result;

namespace {

bool isEastAsian(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

/// Short names stand in too many texts that are not about anybody; a Chinese name of two characters is not short.
bool tellsWho(const QString &name)
{
    constexpr qsizetype letters = 5;
    constexpr qsizetype characters = 2;
    return name.size() >= letters || std::count_if(name.begin(), name.end(), isEastAsian) >= characters;
}

/// How others may have written who that is.
QStringList namesOf(const leads::Lead &lead)
{
    const QString first = lead.firstName.trimmed();
    const QString last = lead.lastName.trimmed();
    QStringList names{lead.email.trimmed(), (first + u' ' + last).trimmed(), (last + u' ' + first).trimmed()};
    if (std::any_of(last.begin(), last.end(), isEastAsian))
        names += {last + first, first + last};
    return names;
}

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
        for (const QString &name : namesOf(row.lead)) {
            if (tellsWho(name) && !person.names.contains(leads::folded(name)))
                person.names.append(leads::folded(name));
        }
    }
    return person;
}

/// With what a sync or somebody else has brought since the person was shown.
Result<> gather(store::LeadStore &store, const ErasurePlan::Person &person, ErasureOutcome &outcome,
                const std::stop_token &stop)
{
    outcome.ids.insert(outcome.ids.end(), person.ids.begin(), person.ids.end());
    outcome.names += person.names;
    for (const qint64 lead : person.ids) {
        const auto now = readPerson(store, lead, stop);
        if (!now)
            return core::failure(now);
        outcome.ids.insert(outcome.ids.end(), now->ids.begin(), now->ids.end());
        outcome.names += now->names;
        if (!now->ids.empty()) // else that lead has gone, and the next one tells
            break;
    }
    return {};
}

/// What was set aside, beside its place: a cache with its side files, drafts, views.
QStringList setAsideFiles(const core::Profile &profile)
{
    QStringList found;
    for (const QString &folder : QStringList{profile.dataFolder, profile.configFolder}) {
        const auto files = QDir(folder).entryInfoList({u"*.damaged"_s, u"*.damaged-*"_s}, QDir::Files);
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

Result<ErasureOutcome> carryOutErasure(store::LeadStore &store, const std::vector<ErasurePlan::Person> &persons,
                                       const QStringList &files, std::stop_token stop)
{
    ErasureOutcome outcome;
    for (const ErasurePlan::Person &person : persons) {
        if (const auto gathered = gather(store, person, outcome, stop); !gathered)
            return core::failure(gathered);
    }
    outcome.names.removeDuplicates();
    auto erased = store.erase(outcome.ids);
    if (!erased)
        return core::failure(erased);
    outcome.erased = *std::move(erased);
    // From here on it is done; what cannot be finished is told.
    outcome.isFinished = store.finishErasing(std::move(stop)).has_value();
    QStringList notes;
    for (const QString &name : std::as_const(outcome.names))
        notes.append(QStringLiteral("note:") + leads::quotedForFilter(name));
    const auto mentioning = leads::LeadFilter::fromText(notes.join(QStringLiteral(" OR ")));
    if (mentioning && !outcome.names.isEmpty())
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
