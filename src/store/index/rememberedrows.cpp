// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/rememberedrows.h"

#include "store/index/textsearch.h"

#include <algorithm>

namespace leadlight::store {

using core::Result;

namespace {

constexpr size_t mostRemembered = 16;
/// Less text than this is looked through sooner than remembered.
constexpr size_t worthRemembering = 1'000'000;

Result<SharedRows> shared(Result<RowSet> rows)
{
    if (!rows)
        return core::failure(rows);
    return std::make_shared<const RowSet>(*std::move(rows));
}

} // namespace

Result<SharedRows> RememberedRows::rows(const std::shared_ptr<const LeadSegment> &leads, const TextTerm &term,
                                        const std::stop_token &stop)
{
    if (leads->columns().texts.size() < worthRemembering)
        return shared(searchTexts(*leads, term, nullptr, stop));
    std::unique_lock lock(m_mutex);
    forgetGone();
    auto known = find(leads, term);
    while (known != m_answers.end() && !known->rows) {
        const auto isAnswered = [&] {
            known = find(leads, term);
            return known == m_answers.end() || known->rows;
        };
        if (!m_changed.wait(lock, stop, isAnswered))
            return core::fail(core::ErrorKind::Cancelled);
    }
    if (known != m_answers.end()) {
        m_answers.splice(m_answers.begin(), m_answers, known);
        return known->rows;
    }
    const SharedRows within = narrowest(leads, term);
    const auto mine = m_answers.insert(m_answers.begin(), {leads, term, nullptr, 0});
    lock.unlock();
    auto found = shared(searchTexts(*leads, term, within.get(), stop));
    const size_t count = found ? (*found)->count() : 0;
    lock.lock();
    if (found) {
        mine->rows = *found;
        mine->count = count;
        forgetOldest();
    } else {
        m_answers.erase(mine);
    }
    m_changed.notify_all();
    return found;
}

RememberedRows::Answers::iterator RememberedRows::find(const std::shared_ptr<const LeadSegment> &leads,
                                                       const TextTerm &term)
{
    return std::find_if(m_answers.begin(), m_answers.end(),
                        [&](const Answer &each) { return each.term == term && each.leads.lock() == leads; });
}

SharedRows RememberedRows::narrowest(const std::shared_ptr<const LeadSegment> &leads, const TextTerm &term) const
{
    const Answer *best = nullptr;
    for (const Answer &each : m_answers) {
        if (each.rows && each.leads.lock() == leads && term.isWithin(each.term) && (!best || each.count < best->count))
            best = &each;
    }
    return best ? best->rows : nullptr;
}

void RememberedRows::forgetGone()
{
    m_answers.remove_if([](const Answer &each) { return each.rows && each.leads.expired(); });
}

void RememberedRows::forgetOldest()
{
    size_t kept = 0;
    m_answers.remove_if([&kept](const Answer &each) { return each.rows && ++kept > mostRemembered; });
}

} // namespace leadlight::store
