// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadstore.h"

#include <vector>

namespace leadlight::store {

/// Whose leads stand around one lead. Lists are the newest first and hold at most PersonLeads::most; counts are whole.
struct PersonLeads
{
    static constexpr int most = 200;

    /// Why two leads with different addresses may be one person's.
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

    std::vector<LeadRow> same; ///< the person's own, with the lead asked about
    qint64 sameCount = 0;
    bool isJoined = false;        ///< some of them are the person's because somebody said so
    std::vector<LeadRow> company; ///< other people of the company, one lead each
    qint64 companyCount = 0;      ///< people
    std::vector<Possible> possible;
};

} // namespace leadlight::store
