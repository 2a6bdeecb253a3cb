// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/filterfacets.h"

#include <algorithm>
#include <functional>

namespace leadlight::ui {

namespace {

using leads::LeadField;
using leads::LeadFilter;
using leads::LeadTerm;

/// A term that a check box could have set: the field is one of some whole values.
bool isSelection(const LeadTerm &term, LeadField field)
{
    return term.kind == LeadTerm::Kind::Field && term.field == field && !term.exclude &&
           std::none_of(term.anyOf.begin(), term.anyOf.end(), [](const auto &pattern) { return pattern.hasWildcard; });
}

QStringList selectedIn(const std::vector<LeadTerm> &group, LeadField field)
{
    QStringList values;
    for (const LeadTerm &term : group) {
        if (isSelection(term, field)) {
            for (const auto &pattern : term.anyOf)
                values.append(pattern.text);
        }
    }
    return values;
}

QString selectionText(LeadField field, const QStringList &values)
{
    if (values.isEmpty())
        return {};
    QStringList quoted;
    for (const QString &value : values)
        quoted.append(leads::quotedForFilter(value));
    // A lead has several tags, a term of a filter is about one of them: `tag:`.
    const QLatin1StringView name = field == LeadField::Tags ? QLatin1StringView("tag") : leads::info(field).name;
    return name + QLatin1Char(':') + quoted.join(QLatin1Char(','));
}

/// Takes [position, position + length) out together with one blank beside it.
void cut(QString &text, int position, int length)
{
    if (position + length < text.size() && text.at(position + length).isSpace())
        ++length;
    else if (position > 0 && text.at(position - 1).isSpace()) {
        --position;
        ++length;
    }
    text.remove(position, length);
}

using IsMine = std::function<bool(const LeadTerm &)>;

/// Puts @p replacement in the place of one group's terms that are meant, in the text.
void replaceIn(QString &text, const std::vector<LeadTerm> &group, const IsMine &isMine, const QString &replacement)
{
    const qsizetype at = group.empty() ? 0 : group.back().position + group.back().length;
    bool replaces = false;
    for (auto term = group.rbegin(); term != group.rend(); ++term) {
        if (!isMine(*term))
            continue;
        // The first of several keeps its place, the others go.
        const bool isFirst = std::none_of(std::next(term), group.rend(), isMine);
        if (isFirst && !replacement.isEmpty()) {
            text.replace(term->position, term->length, replacement);
            replaces = true;
        } else {
            cut(text, term->position, term->length);
        }
    }
    if (!replaces && !replacement.isEmpty())
        text.insert(std::min(at, text.size()), (at > 0 ? QStringLiteral(" ") : QString()) + replacement);
}

/// The same in each group.
QString withTerms(const QString &text, const LeadFilter &filter, const IsMine &isMine, const QString &replacement)
{
    QString result = text;
    // From the end, so that the positions before stay right.
    for (auto group = filter.groups.rbegin(); group != filter.groups.rend(); ++group)
        replaceIn(result, *group, isMine, replacement);
    return filter.groups.empty() ? replacement : result.trimmed();
}

/// `after:` alone, as the side panel sets it.
bool isSince(const LeadTerm &term)
{
    return term.kind == LeadTerm::Kind::Time && !term.exclude && term.untilTicks == INT64_MAX;
}

bool isTestFlag(const LeadTerm &term)
{
    return term.kind == LeadTerm::Kind::Flag && !term.exclude && term.flag == LeadTerm::Flag::Test;
}

} // namespace

QString filterTextOf(LeadsView view)
{
    switch (view) {
    case LeadsView::All:
        break;
    case LeadsView::New:
        return QStringLiteral("is:new");
    case LeadsView::Waiting:
        return QStringLiteral("is:waiting");
    case LeadsView::Overdue:
        return QStringLiteral("is:overdue");
    case LeadsView::DoNotContact:
        return QStringLiteral("is:dnc");
    case LeadsView::Test:
        return QStringLiteral("is:test");
    case LeadsView::Problems:
        return QStringLiteral("is:problem");
    }
    return {};
}

LeadsView viewOf(const LeadFilter &filter)
{
    if (filter.groups.size() != 1)
        return LeadsView::All;
    for (const LeadTerm &term : filter.groups.front()) {
        if (term.kind != LeadTerm::Kind::Flag || term.exclude)
            continue;
        switch (term.flag) {
        case LeadTerm::Flag::New:
            return LeadsView::New;
        case LeadTerm::Flag::Waiting:
            return LeadsView::Waiting;
        case LeadTerm::Flag::Overdue:
            return LeadsView::Overdue;
        case LeadTerm::Flag::DoNotContact:
            return LeadsView::DoNotContact;
        case LeadTerm::Flag::Test:
            return LeadsView::Test;
        case LeadTerm::Flag::Problem:
            return LeadsView::Problems;
        case LeadTerm::Flag::Withheld:
        case LeadTerm::Flag::Late:
        case LeadTerm::Flag::FollowUp:
            break;
        }
    }
    return LeadsView::All;
}

QStringList selectedValues(const LeadFilter &filter, LeadField field)
{
    if (filter.groups.empty())
        return {};
    const QStringList values = selectedIn(filter.groups.front(), field);
    const bool isSame = std::all_of(filter.groups.begin(), filter.groups.end(),
                                    [&](const auto &group) { return selectedIn(group, field) == values; });
    return isSame ? values : QStringList();
}

QString withSelectedValues(const QString &text, const LeadFilter &filter, LeadField field, const QStringList &values)
{
    const auto isMine = [field](const LeadTerm &term) { return isSelection(term, field); };
    return withTerms(text, filter, isMine, selectionText(field, values));
}

std::optional<qint64> receivedSince(const LeadFilter &filter)
{
    std::optional<qint64> since;
    for (const auto &group : filter.groups) {
        if (std::count_if(group.begin(), group.end(), isSince) != 1)
            return std::nullopt;
        const qint64 ticks = std::find_if(group.begin(), group.end(), isSince)->fromTicks;
        if (since && *since != ticks)
            return std::nullopt;
        since = ticks;
    }
    return since;
}

QString withReceivedSince(const QString &text, const LeadFilter &filter, const QDate &day)
{
    const QString term = day.isValid() ? QStringLiteral("after:") + day.toString(Qt::ISODate) : QString();
    return withTerms(text, filter, isSince, term);
}

bool selectsTestLeads(const LeadFilter &filter)
{
    return !filter.isEmpty() && std::all_of(filter.groups.begin(), filter.groups.end(), [](const auto &group) {
        return std::any_of(group.begin(), group.end(), isTestFlag);
    });
}

QString withTestLeads(const QString &text, const LeadFilter &filter, bool only)
{
    return withTerms(text, filter, isTestFlag, only ? filterTextOf(LeadsView::Test) : QString());
}

} // namespace leadlight::ui
