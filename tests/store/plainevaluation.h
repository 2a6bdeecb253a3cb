// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cachefixture.h"
#include "leads/leadquery.h"

#include <map>
#include <set>

namespace leadlight::tests {

using namespace leadlight::leads;
using namespace leadlight::store;

/// What the store should answer, worked out the straightforward way: over leads in memory, by the words of the
/// contract.
class PlainEvaluation
{
public:
    struct Known
    {
        Lead lead;
        bool isNew = true;
        QString place = {}; ///< what LeadField::Origin sorts by
    };
    std::vector<Known> leads;

    [[nodiscard]] static QString offerOf(const Lead &lead)
    {
        return lead.offer.isEmpty() ? lead.offerTitle : lead.offer;
    }

    [[nodiscard]] static QString valueOf(const Lead &lead, LeadField field)
    {
        if (field == LeadField::Offer)
            return offerOf(lead);
        if (field == LeadField::Id)
            return QString::number(lead.id);
        return lead.*info(field).text;
    }

    /// What a filter and a facet see of a field: several values of tags and notes, and an empty one where there is
    /// none.
    [[nodiscard]] static QStringList valuesOf(const Lead &lead, LeadField field)
    {
        QStringList values;
        switch (field) {
        case LeadField::Status:
            return {QString(nameOf(lead.work.status))};
        case LeadField::Owner:
            return {lead.work.owner};
        case LeadField::Tags:
            values = lead.work.tags;
            break;
        case LeadField::Notes:
            for (const LeadNote &note : lead.work.notes)
                values.append(note.text);
            break;
        default:
            return {valueOf(lead, field)};
        }
        return values.isEmpty() ? QStringList{QString()} : values;
    }

    /// @p pieces from @p at on, with anything in between and nothing left over.
    [[nodiscard]] static bool globs(QStringView pattern, QStringView text)
    {
        if (pattern.isEmpty())
            return text.isEmpty();
        if (pattern.front() == u'*') {
            for (qsizetype i = 0; i <= text.size(); ++i) {
                if (globs(pattern.sliced(1), text.sliced(i)))
                    return true;
            }
            return false;
        }
        return !text.isEmpty() && text.front() == pattern.front() && globs(pattern.sliced(1), text.sliced(1));
    }

    [[nodiscard]] static bool whole(const LeadPattern &pattern, const QString &text)
    {
        return pattern.hasWildcard ? globs(folded(pattern.text), folded(text)) : folded(pattern.text) == folded(text);
    }

    [[nodiscard]] static bool part(const LeadPattern &pattern, const QString &text)
    {
        if (!pattern.hasWildcard)
            return folded(text).contains(folded(pattern.text));
        return globs(u'*' + folded(pattern.text) + u'*', folded(text));
    }

    [[nodiscard]] static bool likeText(const LeadPattern &pattern, const QString &text)
    {
        return pattern.hasWildcard || pattern.text.isEmpty() ? whole(pattern, text) : part(pattern, text);
    }

    [[nodiscard]] static bool matchesPattern(const Lead &lead, const LeadTerm &term, const LeadPattern &pattern)
    {
        switch (term.kind) {
        case LeadTerm::Kind::Word:
            return std::any_of(leadFields().begin(), leadFields().end(), [&](const LeadFieldInfo &field) {
                return field.text && part(pattern, lead.*field.text);
            });
        case LeadTerm::Kind::Name:
            return likeText(pattern, (lead.firstName + u' ' + lead.lastName).trimmed());
        default:
            const QStringList values = valuesOf(lead, term.field);
            return std::any_of(values.begin(), values.end(), [&](const QString &value) {
                return info(term.field).kind == LeadFieldInfo::Kind::Text ? likeText(pattern, value)
                                                                          : whole(pattern, value);
            });
        }
    }

    [[nodiscard]] static bool matches(const Known &known, const LeadTerm &term)
    {
        const Lead &lead = known.lead;
        const LeadTime time = lead.receivedAt.isKnown() ? lead.receivedAt : lead.createdAt;
        switch (term.kind) {
        case LeadTerm::Kind::Flag:
            switch (term.flag) {
            case LeadTerm::Flag::Test:
                return lead.isTest;
            case LeadTerm::Flag::DoNotContact:
                return lead.doNotContact;
            case LeadTerm::Flag::New:
                return known.isNew;
            case LeadTerm::Flag::Withheld:
                return lead.piiWithheld;
            case LeadTerm::Flag::Problem:
                return !lead.problems.isEmpty();
            case LeadTerm::Flag::Waiting:
                return isWaiting(lead, term.nowTicks);
            case LeadTerm::Flag::Late:
                return isLate(lead, term.nowTicks);
            case LeadTerm::Flag::Overdue:
                return isOverdue(lead, term.nowTicks, term.today);
            case LeadTerm::Flag::FollowUp:
                return lead.work.followUp.isValid();
            }
            return false;
        case LeadTerm::Kind::Time:
            return time.isKnown() && time.ticks >= term.fromTicks && time.ticks < term.untilTicks;
        default:
            return std::any_of(term.anyOf.begin(), term.anyOf.end(),
                               [&](const LeadPattern &pattern) { return matchesPattern(lead, term, pattern); });
        }
    }

    [[nodiscard]] static bool passes(const Known &known, const LeadFilter &filter,
                                     std::optional<LeadField> without = {})
    {
        const auto holds = [&](const LeadTerm &term) {
            const bool isOwn = without && term.kind == LeadTerm::Kind::Field && term.field == *without && !term.exclude;
            return isOwn || matches(known, term) != term.exclude;
        };
        return filter.isEmpty() || std::any_of(filter.groups.begin(), filter.groups.end(), [&](const auto &group) {
                   return std::all_of(group.begin(), group.end(), holds);
               });
    }

    /// Negative, zero or positive; what is empty or unknown stands last either way.
    [[nodiscard]] static int compare(const Known &first, const Known &second, LeadSort sort)
    {
        const Lead &a = first.lead;
        const Lead &b = second.lead;
        const LeadFieldInfo &field = info(sort.field);
        const auto ordered = [&sort](bool aLast, bool bLast, const auto &x, const auto &y) {
            if (aLast || bLast)
                return int(aLast) - int(bLast);
            const int order = x < y ? -1 : int(y < x);
            return sort.descending ? -order : order;
        };
        if (field.time)
            return ordered(!(a.*field.time).isKnown(), !(b.*field.time).isKnown(), (a.*field.time).ticks,
                           (b.*field.time).ticks);
        if (field.flag)
            return ordered(false, false, a.*field.flag, b.*field.flag);
        const LeadWork &w = a.work;
        const LeadWork &v = b.work;
        switch (sort.field) {
        case LeadField::Status:
            return ordered(false, false, w.status, v.status);
        case LeadField::FollowUp:
            return ordered(!w.followUp.isValid(), !v.followUp.isValid(), w.followUp, v.followUp);
        case LeadField::AnsweredAt:
            return ordered(!w.answeredAt.isKnown(), !v.answeredAt.isKnown(), w.answeredAt.ticks, v.answeredAt.ticks);
        case LeadField::Notes:
            return ordered(w.notes.isEmpty(), v.notes.isEmpty(), w.notes.size(), v.notes.size());
        case LeadField::Owner:
            return ordered(w.owner.isEmpty(), v.owner.isEmpty(), folded(w.owner).toUtf8(), folded(v.owner).toUtf8());
        case LeadField::Tags: {
            const auto key = [](const QStringList &tags) {
                QList<QByteArray> keys;
                for (const QString &tag : tags)
                    keys.append(folded(tag).toUtf8());
                std::sort(keys.begin(), keys.end());
                return keys;
            };
            return ordered(w.tags.isEmpty(), v.tags.isEmpty(), key(w.tags), key(v.tags));
        }
        default:
            break;
        }
        if (sort.field == LeadField::Problems)
            return ordered(false, false, !a.problems.isEmpty(), !b.problems.isEmpty());
        if (sort.field == LeadField::Id)
            return ordered(false, false, a.id, b.id);
        if (sort.field == LeadField::Origin)
            return ordered(false, false, folded(first.place).toUtf8(), folded(second.place).toUtf8());
        const QString x = valueOf(a, sort.field);
        const QString y = valueOf(b, sort.field);
        // Fields of headings tell apart what only folding makes equal.
        const bool exact = sort.field >= LeadField::Source && sort.field <= LeadField::OfferTitle;
        return ordered(x.isEmpty(), y.isEmpty(), std::pair(folded(x).toUtf8(), exact ? x.toUtf8() : QByteArray()),
                       std::pair(folded(y).toUtf8(), exact ? y.toUtf8() : QByteArray()));
    }

    [[nodiscard]] static bool groupBefore(const QString &a, const QString &b)
    {
        return std::tuple(a.isEmpty(), folded(a).toUtf8(), a.toUtf8()) <
               std::tuple(b.isEmpty(), folded(b).toUtf8(), b.toUtf8());
    }

    [[nodiscard]] std::vector<const Known *> view(const LeadQuery &query) const
    {
        std::vector<const Known *> passing;
        for (const Known &known : leads) {
            if (passes(known, query.filter))
                passing.push_back(&known);
        }
        std::sort(passing.begin(), passing.end(), [&query](const Known *a, const Known *b) {
            for (const LeadField field : query.grouping) {
                const QString x = valueOf(a->lead, field);
                const QString y = valueOf(b->lead, field);
                if (x != y)
                    return groupBefore(x, y);
            }
            const int order = compare(*a, *b, query.sort);
            return order != 0 ? order < 0 : a->lead.id > b->lead.id;
        });
        return passing;
    }
};

/// Random leads and questions about them, out of few values so that they meet.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    int upTo(int end) { return int(m_random.bounded(end)); }
    bool chance(int percent) { return upTo(100) < percent; }
    template <typename Range> auto oneOf(const Range &range)
    {
        return *(std::begin(range) + upTo(int(std::size(range))));
    }

    QString text()
    {
        static const QString texts[] = {{},
                                        QStringLiteral("Žofie"),
                                        QStringLiteral("zofie"),
                                        QStringLiteral("Contoso Ltd"),
                                        QStringLiteral("100%_*?[a]"),
                                        QStringLiteral("山田太郎"),
                                        QStringLiteral("a"),
                                        QStringLiteral("ab"),
                                        QStringLiteral(" "),
                                        QStringLiteral("O'Brien; --"),
                                        QStringLiteral("hi 😀"),
                                        QStringLiteral("ＡＢ full"),
                                        QStringLiteral("\u3000山 \u00A0"),
                                        QStringLiteral("MSFT_TEST_636737690587117715"),
                                        QStringLiteral("OR -a:b \"x\"\t\n"),
                                        QString(300, u'x') + u'y'};
        return oneOf(texts);
    }

    Lead lead(int row)
    {
        Lead lead = tableLead(row);
        for (const LeadFieldInfo &field : leadFields()) {
            if (field.text && field.field != LeadField::Connector)
                lead.*field.text = text();
            if (field.flag)
                lead.*field.flag = chance(30);
            if (field.time)
                lead.*field.time = chance(25) ? LeadTime() : LeadTime{upTo(20) - 10, upTo(8)};
        }
        if (chance(20))
            lead.problems = {QStringLiteral("Problem.")};
        return lead;
    }

    LeadPattern pattern()
    {
        LeadPattern pattern{text(), false};
        if (chance(40)) {
            qsizetype at = upTo(int(pattern.text.size()) + 1);
            if (at > 0 && pattern.text[at - 1].isHighSurrogate())
                ++at;
            pattern.text.insert(at, u'*');
            pattern.hasWildcard = true;
        } else if (chance(40)) {
            pattern.text = pattern.text.left(2);
        }
        return pattern;
    }

    QDate day() { return QDate(2026, 11, 19).addDays(upTo(5)); }

    /// Something that somebody does to some of the leads.
    WorkChange work(const std::vector<qint64> &ids)
    {
        WorkChange change;
        change.kind = WorkChange::Kind(upTo(int(WorkChange::Kind::AddNote) + 1));
        change.status = oneOf(leadStatuses);
        change.text = text();
        change.day = chance(70) ? day() : QDate();
        for (const qint64 id : ids) {
            if (chance(15))
                change.leads.push_back(id);
        }
        return change;
    }

    LeadTerm term()
    {
        static const LeadTerm::Kind kinds[] = {LeadTerm::Kind::Word, LeadTerm::Kind::Field, LeadTerm::Kind::Field,
                                               LeadTerm::Kind::Name, LeadTerm::Kind::Flag,  LeadTerm::Kind::Time};
        LeadTerm term;
        term.kind = oneOf(kinds);
        term.exclude = chance(30);
        term.field = LeadField(upTo(int(LeadField::Description) + 1));
        static const LeadField ofWork[] = {LeadField::Status, LeadField::Owner, LeadField::Tags, LeadField::Notes};
        if (chance(30))
            term.field = oneOf(ofWork);
        term.flag = LeadTerm::Flag(upTo(int(LeadTerm::Flag::FollowUp) + 1));
        // So that the leads' times lie around where waiting begins and ends.
        static const qint64 edges[] = {0, answerDueTicks, -answerDueTicks, waitingEndsTicks};
        term.nowTicks = oneOf(edges) + upTo(20) - 10;
        term.today = day();
        term.fromTicks = chance(50) ? upTo(20) - 10 : INT64_MIN;
        term.untilTicks = chance(50) ? upTo(20) - 10 : INT64_MAX;
        for (int i = upTo(3); i >= 0; --i)
            term.anyOf.push_back(pattern());
        if (term.field == LeadField::Status)
            term.anyOf.push_back({QString(nameOf(oneOf(leadStatuses))), false});
        if (term.field == LeadField::Id)
            term.anyOf.push_back({QString::number(upTo(50)), false});
        return term;
    }

    LeadFilter filter()
    {
        LeadFilter filter;
        for (int groups = upTo(3); groups > 0; --groups) {
            std::vector<LeadTerm> group;
            for (int terms = upTo(3); terms >= 0; --terms)
                group.push_back(term());
            filter.groups.push_back(std::move(group));
        }
        return filter;
    }

    LeadQuery query()
    {
        LeadQuery query{filter(), {LeadField(upTo(int(LeadField::Problems) + 1)), chance(50)}, {}};
        QList<LeadField> fields{LeadField::Source, LeadField::Action, LeadField::Offer};
        for (int levels = upTo(4); levels > 0; --levels)
            query.grouping.append(fields.takeAt(upTo(int(fields.size()))));
        return query;
    }

private:
    QRandomGenerator m_random;
};

/// "level field value count" of each group, worked out from leads that stand in their order.
inline QStringList groupsOf(const std::vector<const PlainEvaluation::Known *> &leads, const QList<LeadField> &grouping)
{
    QStringList groups;
    std::map<QStringList, qsizetype> place; // by the path from the top
    std::vector<int> counts;
    for (const auto *known : leads) {
        QStringList path;
        for (const LeadField field : grouping) {
            path.append(PlainEvaluation::valueOf(known->lead, field));
            const auto [at, isNew] = place.try_emplace(path, groups.size());
            if (isNew) {
                groups.append(QStringLiteral("%1 %2 '%3'").arg(path.size() - 1).arg(int(field)).arg(path.last()));
                counts.push_back(0);
            }
            ++counts[size_t(at->second)];
        }
    }
    for (qsizetype i = 0; i < groups.size(); ++i)
        groups[i] += QStringLiteral(" %1").arg(counts[size_t(i)]);
    return groups;
}

inline QStringList toText(const QList<FacetValue> &values)
{
    QStringList text;
    for (const FacetValue &value : values)
        text.append(QStringLiteral("'%1' %2").arg(value.value).arg(value.count));
    return text;
}

inline QStringList facetOf(const PlainEvaluation &plain, const LeadFilter &filter, LeadField field)
{
    std::map<QString, int, decltype(&PlainEvaluation::groupBefore)> counts(&PlainEvaluation::groupBefore);
    for (const auto &known : plain.leads) {
        for (const QString &value : PlainEvaluation::valuesOf(known.lead, field))
            counts[value] += PlainEvaluation::passes(known, filter, field) ? 1 : 0;
    }
    QStringList text;
    for (const auto &[value, count] : counts)
        text.append(QStringLiteral("'%1' %2").arg(value).arg(count));
    return text;
}

} // namespace leadlight::tests
