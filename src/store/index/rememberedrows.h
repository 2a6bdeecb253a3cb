// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/index/leadsegment.h"
#include "store/index/rowset.h"
#include "store/index/textterm.h"

#include <condition_variable>
#include <list>
#include <memory>
#include <mutex>
#include <stop_token>

namespace leadlight::store {

using SharedRows = std::shared_ptr<const RowSet>;

/// What text terms let through, remembered for a while and looked for where a wider term has found something. Who asks
/// what another thread is looking for just now waits for that one's answer. Any thread; a few megabytes at most.
class RememberedRows final
{
public:
    /// Errors: Cancelled.
    [[nodiscard]] core::Result<SharedRows> rows(const std::shared_ptr<const LeadSegment> &leads, const TextTerm &term,
                                                const std::stop_token &stop);

private:
    struct Answer
    {
        std::weak_ptr<const LeadSegment> leads; ///< a new segment in the same place is not taken for an old one
        TextTerm term;
        SharedRows rows; ///< null while it is looked for
        size_t count = 0;
    };
    using Answers = std::list<Answer>; ///< the one used last first

    [[nodiscard]] Answers::iterator find(const std::shared_ptr<const LeadSegment> &leads, const TextTerm &term);
    [[nodiscard]] SharedRows narrowest(const std::shared_ptr<const LeadSegment> &leads, const TextTerm &term) const;
    void forgetGone();
    void forgetOldest();

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Answers m_answers;
};

} // namespace leadlight::store
