// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadstore.h"

#include <vector>

namespace leadlight::store {

/// Whose leads stand around one lead. Lists hold at most PersonLeads::most; counts are whole.
struct PersonLeads
{
    static constexpr int most = 12;
    /// A domain of the e-mails of more leads than this is a provider's or a form's and says nothing of a company.
    static constexpr qint64 mostOfADomain = 10'000;

    /// Why two leads with different addresses may be one person's, the best reason first.
    enum class Reason {
        SameNameAndCompany,
        SamePhone,
        AlikeEmail, ///< the same but for dots, a +suffix or case before the @
        SameNameAndDomain,
    };
    struct Possible
    {
        LeadRow row;
        Reason reason = Reason::SameNameAndCompany;
    };

    std::vector<LeadRow> same; ///< the person's own, with the lead asked about; the newest first
    qint64 sameCount = 0;
    bool isJoined = false;          ///< some of them are the person's because somebody said so
    std::vector<qint64> joined;     ///< those of `same` that are, by id: with another address than the lead asked about
    std::vector<LeadRow> company;   ///< other people of the company, of each the newest lead, the newest first
    qint64 companyCount = 0;        ///< people
    std::vector<Possible> possible; ///< other people, of each the newest lead, the best reason first
    qint64 possibleCount = 0;       ///< people
};

} // namespace leadlight::store
