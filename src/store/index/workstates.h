// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadfield.h"
#include "store/index/rowset.h"
#include "store/textpattern.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace leadlight::store {

/// A list that only grows. Its maker adds; what was given out before stays as it was and may be read meanwhile, by any
/// thread: it shares the memory, of which only the unused end is written to.
template <typename Value> class GrowingList
{
public:
    struct Shared
    {
        std::span<const Value> values;
        std::shared_ptr<const void> memory;
    };
    void add(Value value)
    {
        if (m_values->size() == m_values->capacity()) {
            constexpr size_t least = 64;
            auto larger = std::make_shared<std::vector<Value>>();
            larger->reserve(std::max(least, 2 * m_values->size()));
            larger->insert(larger->end(), m_values->begin(), m_values->end());
            m_values = std::move(larger);
        }
        m_values->push_back(std::move(value));
    }
    [[nodiscard]] size_t size() const { return m_values->size(); }
    [[nodiscard]] const Value &operator[](size_t n) const { return (*m_values)[n]; }
    [[nodiscard]] Shared shared() const { return {{m_values->data(), m_values->size()}, m_values}; }

private:
    std::shared_ptr<std::vector<Value>> m_values = std::make_shared<std::vector<Value>>();
};

/// What people have made of some leads, alike for all of them. Leads come in many, what was made of them in few ways:
/// a million leads that were set to Lost at once have one state.
struct WorkState
{
    qint64 answered = leads::LeadTime::unknown;
    qint64 followUp = 0;   ///< a Julian day; 0: none
    quint32 owner = 0;     ///< number of a text; 0: none
    quint32 firstText = 0; ///< in WorkStates::texts(): the tags, then the notes
    quint32 tagCount = 0;
    quint32 noteCount = 0;
    quint8 status = 0;
};

/// An owner, a tag or a note.
struct WorkText
{
    quint32 number = 0; ///< work_texts.id
    QByteArray stored;
    QByteArray folded;
};

/// The states of a snapshot, by number; number 0 is that of a lead nobody has worked on. Immutable; any thread.
class WorkStates final
{
public:
    WorkStates(GrowingList<WorkState>::Shared states, GrowingList<quint32>::Shared numbers,
               GrowingList<WorkText>::Shared texts)
        : m_states(std::move(states))
        , m_numbers(std::move(numbers))
        , m_texts(std::move(texts))
    {
    }

    [[nodiscard]] size_t count() const { return m_states.values.size(); }
    [[nodiscard]] const WorkState &operator[](size_t number) const { return m_states.values[number]; }
    [[nodiscard]] std::span<const quint32> tags(const WorkState &state) const
    {
        return m_numbers.values.subspan(state.firstText, state.tagCount);
    }
    [[nodiscard]] std::span<const quint32> notes(const WorkState &state) const
    {
        return m_numbers.values.subspan(state.firstText + state.tagCount, state.noteCount);
    }
    /// Null where there is none.
    [[nodiscard]] const WorkText *text(quint32 number) const;

    /// Whether there is a filter term of Kind::Field, a facet or an order for the field here.
    [[nodiscard]] static bool has(leads::LeadField field);
    /// The states in which the field has what the pattern wants.
    [[nodiscard]] RowSet matching(leads::LeadField field, const TextPattern &pattern) const;
    /// Those for which @p holds.
    [[nodiscard]] RowSet where(const std::function<bool(const WorkState &)> &holds) const;

    /// The place of each state in the order by a field.
    struct Ranks
    {
        std::vector<quint32> ofStates;
        quint32 count = 1;
        bool lastIsEmpty = false;
    };
    [[nodiscard]] Ranks ranks(leads::LeadField field) const;

private:
    [[nodiscard]] RowSet textsMatching(const TextPattern &pattern) const;
    [[nodiscard]] size_t position(quint32 number) const;
    [[nodiscard]] QByteArray sortKey(leads::LeadField field, const WorkState &state) const;

    GrowingList<WorkState>::Shared m_states;
    GrowingList<quint32>::Shared m_numbers;
    GrowingList<WorkText>::Shared m_texts; ///< ascending
};

/// Numbers the states that are met. Used by one thread at a time.
class WorkStateNumbers final
{
public:
    WorkStateNumbers();

    /// @p state: without its texts. @p tags, @p notes: numbers of texts, in any order that is always the same.
    [[nodiscard]] quint32 number(WorkState state, std::span<const quint32> tags, std::span<const quint32> notes);
    /// In ascending order of number.
    void addText(WorkText text);
    [[nodiscard]] quint32 lastText() const { return m_texts.size() == 0 ? 0 : m_texts[m_texts.size() - 1].number; }
    [[nodiscard]] std::shared_ptr<const WorkStates> states() const;

private:
    GrowingList<WorkState> m_states;
    GrowingList<quint32> m_numbers;
    GrowingList<WorkText> m_texts;
    QHash<QByteArray, quint32> m_known; ///< by all that makes a state
};

} // namespace leadlight::store
