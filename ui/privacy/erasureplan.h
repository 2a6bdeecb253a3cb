// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/leaderasure.h"
#include "store/persons.h"

#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace leadlight::core {
struct Profile;
}

namespace leadlight::ui {

/// Whose leads are to be erased, gathered before anybody is asked. A value.
struct ErasurePlan
{
    struct Person
    {
        leads::Lead newest;
        std::vector<qint64> ids;
        /// Folded addresses and whole names, by which other texts are seen to tell of the person.
        QStringList names = {};
    };
    struct Alike
    {
        Person person;
        store::PersonLeads::Reason reason = store::PersonLeads::Reason::SameNameAndCompany;
    };

    Person person;
    store::ErasedLeads extent; ///< of the person's own leads
    std::vector<Alike> alike;  ///< may be the same person
    qint64 furtherAlike = 0;   ///< that are not listed
    QStringList setAside;      ///< files of the profile that could not be read once and were kept under another name
};

/// Nothing where the lead is gone. Blocks. Errors: the cache's, Cancelled.
[[nodiscard]] core::Result<std::optional<ErasurePlan>>
planErasure(store::LeadStore &store, const core::Profile &profile, qint64 lead, std::stop_token stop);

/// Whether a text holds one of the names.
[[nodiscard]] bool tellsOf(const QString &text, const QStringList &names);

/// What came of it.
struct ErasureOutcome
{
    std::vector<qint64> ids; ///< of the leads that went; some may stand twice
    QStringList names = {};  ///< as ErasurePlan::Person::names, of all who were erased
    store::ErasedLeads erased;
    qint64 mentions = 0; ///< leads of others whose notes hold one of the names
    qint64 deletedFiles = 0;
    QStringList keptFiles = {}; ///< files to delete that could not be
    bool isFinished = true;     ///< false: another program still reads the cache as it was
};

/// Erases all leads that the persons have by now for good, and deletes files. Blocks, for a large cache for long.
/// Errors: the cache's, Cancelled; then nothing has been erased.
[[nodiscard]] core::Result<ErasureOutcome> carryOutErasure(store::LeadStore &store,
                                                           const std::vector<ErasurePlan::Person> &persons,
                                                           const QStringList &files, std::stop_token stop);

} // namespace leadlight::ui
