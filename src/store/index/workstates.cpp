// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/workstates.h"

#include "leads/leadquery.h"
#include "store/storedtext.h"

#include <QtEndian>

#include <algorithm>

namespace leadlight::store {

using leads::LeadField;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// Numbers as bytes that stand in the numbers' order.
QByteArray ordered(qint64 number)
{
    const auto turned = qToBigEndian(quint64(number) ^ (quint64(1) << 63));
    return {reinterpret_cast<const char *>(&turned), sizeof turned};
}

} // namespace

const WorkText *WorkStates::text(quint32 number) const
{
    const size_t at = position(number);
    return at < m_texts.values.size() && m_texts.values[at].number == number ? &m_texts.values[at] : nullptr;
}

size_t WorkStates::position(quint32 number) const
{
    const auto found = std::lower_bound(m_texts.values.begin(), m_texts.values.end(), number,
                                        [](const WorkText &text, quint32 wanted) { return text.number < wanted; });
    return size_t(found - m_texts.values.begin());
}

bool WorkStates::has(LeadField field)
{
    return field >= LeadField::Status;
}

RowSet WorkStates::where(const std::function<bool(const WorkState &)> &holds) const
{
    RowSet found(count());
    for (size_t n = 0; n < count(); ++n) {
        if (holds(m_states.values[n]))
            found.insert(n);
    }
    return found;
}

RowSet WorkStates::textsMatching(const TextPattern &pattern) const
{
    RowSet found(m_texts.values.size());
    for (size_t i = 0; i < m_texts.values.size(); ++i) {
        if (pattern.matches(view(m_texts.values[i].folded)))
            found.insert(i);
    }
    return found;
}

RowSet WorkStates::matching(LeadField field, const TextPattern &pattern) const
{
    if (field == LeadField::Status) {
        return where([&](const WorkState &state) {
            return pattern.matchesText(QString(leads::nameOf(leads::LeadStatus(state.status))));
        });
    }
    const RowSet texts = textsMatching(pattern);
    const bool matchesNone = pattern.matches({});
    const auto anyOf = [&](std::span<const quint32> numbers) {
        if (numbers.empty())
            return matchesNone;
        return std::any_of(numbers.begin(), numbers.end(), [&](quint32 number) {
            const size_t at = position(number);
            return at < texts.size() && texts.contains(at);
        });
    };
    return where([&](const WorkState &state) {
        switch (field) {
        case LeadField::Owner:
            return anyOf(std::span(&state.owner, state.owner != 0 ? 1 : 0));
        case LeadField::Tags:
            return anyOf(tags(state));
        default:
            return anyOf(notes(state));
        }
    });
}

/// Empty where the field is.
QByteArray WorkStates::sortKey(LeadField field, const WorkState &state) const
{
    const auto folded = [this](quint32 number) {
        const WorkText *found = text(number);
        return found ? found->folded : QByteArray();
    };
    switch (field) {
    case LeadField::Status:
        return ordered(state.status);
    case LeadField::Owner:
        return folded(state.owner);
    case LeadField::Tags: {
        std::vector<QByteArray> all;
        for (const quint32 tag : tags(state))
            all.push_back(folded(tag));
        std::sort(all.begin(), all.end());
        QByteArray key;
        for (const QByteArray &each : all)
            key += (key.isEmpty() ? QByteArray() : QByteArray(1, '\0')) + each;
        return key;
    }
    case LeadField::FollowUp:
        return state.followUp == 0 ? QByteArray() : ordered(state.followUp);
    case LeadField::AnsweredAt:
        return state.answered == leads::LeadTime::unknown ? QByteArray() : ordered(state.answered);
    default:
        return state.noteCount == 0 ? QByteArray() : ordered(state.noteCount);
    }
}

WorkStates::Ranks WorkStates::ranks(LeadField field) const
{
    std::vector<QByteArray> keys(count());
    std::vector<quint32> order(count());
    for (size_t n = 0; n < keys.size(); ++n) {
        keys[n] = sortKey(field, m_states.values[n]);
        order[n] = quint32(n);
    }
    std::sort(order.begin(), order.end(), [&keys](quint32 a, quint32 b) {
        return keys[a].isEmpty() != keys[b].isEmpty() ? keys[b].isEmpty() : view(keys[a]) < view(keys[b]);
    });
    Ranks ranks{std::vector<quint32>(count()), 0, false};
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i]] != keys[order[i - 1]])
            ++ranks.count;
        ranks.ofStates[order[i]] = ranks.count;
    }
    ++ranks.count;
    ranks.lastIsEmpty = !order.empty() && keys[order.back()].isEmpty();
    return ranks;
}

WorkStateNumbers::WorkStateNumbers()
{
    // The state of leads that nobody has worked on.
    (void)number({}, {}, {});
}

quint32 WorkStateNumbers::number(WorkState state, std::span<const quint32> tags, std::span<const quint32> notes)
{
    const qint64 parts[] = {state.answered,       state.followUp,      qint64(state.owner),
                            qint64(state.status), qint64(tags.size()), qint64(notes.size())};
    QByteArray key(reinterpret_cast<const char *>(parts), sizeof parts);
    for (const auto numbers : {tags, notes})
        key.append(reinterpret_cast<const char *>(numbers.data()), qsizetype(numbers.size_bytes()));
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    state.firstText = quint32(m_numbers.size());
    state.tagCount = quint32(tags.size());
    state.noteCount = quint32(notes.size());
    for (const auto numbers : {tags, notes}) {
        for (const quint32 each : numbers)
            m_numbers.add(each);
    }
    const auto made = quint32(m_states.size());
    m_states.add(state);
    m_known.insert(key, made);
    return made;
}

void WorkStateNumbers::addText(WorkText text)
{
    m_texts.add(std::move(text));
}

std::shared_ptr<const WorkStates> WorkStateNumbers::states() const
{
    return std::make_shared<const WorkStates>(m_states.shared(), m_numbers.shared(), m_texts.shared());
}

} // namespace leadlight::store
