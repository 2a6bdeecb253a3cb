// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/filternames.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::leads {

namespace {

constexpr std::array flags{
    FilterFlag{QLatin1StringView("new"), LeadTerm::Flag::New},
    FilterFlag{QLatin1StringView("test"), LeadTerm::Flag::Test},
    FilterFlag{QLatin1StringView("dnc"), LeadTerm::Flag::DoNotContact},
    FilterFlag{QLatin1StringView("withheld"), LeadTerm::Flag::Withheld},
    FilterFlag{QLatin1StringView("problem"), LeadTerm::Flag::Problem},
    FilterFlag{QLatin1StringView("waiting"), LeadTerm::Flag::Waiting},
    FilterFlag{QLatin1StringView("late"), LeadTerm::Flag::Late},
    FilterFlag{QLatin1StringView("overdue"), LeadTerm::Flag::Overdue},
    FilterFlag{QLatin1StringView("followup"), LeadTerm::Flag::FollowUp},
};

constexpr std::array names{
    QLatin1StringView("source"),    QLatin1StringView("action"),     QLatin1StringView("offer"),
    QLatin1StringView("country"),   QLatin1StringView("company"),    QLatin1StringView("name"),
    QLatin1StringView("email"),     QLatin1StringView("is"),         QLatin1StringView("after"),
    QLatin1StringView("before"),    QLatin1StringView("on"),         QLatin1StringView("connector"),
    QLatin1StringView("publisher"), QLatin1StringView("offerTitle"), QLatin1StringView("firstName"),
    QLatin1StringView("lastName"),  QLatin1StringView("phone"),      QLatin1StringView("title"),
    QLatin1StringView("status"),    QLatin1StringView("owner"),      QLatin1StringView("tag"),
    QLatin1StringView("note"),      QLatin1StringView("id"),         QLatin1StringView("description"),
};

/// How many letters have to be put in, taken out, exchanged or swapped with their neighbour to get from one word to
/// the other; more than @p limit is not counted out.
qsizetype lettersMistaken(const QString &a, const QString &b, qsizetype limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    const auto width = size_t(b.size() + 1);
    std::vector<std::vector<qsizetype>> cost(size_t(a.size() + 1), std::vector<qsizetype>(width));
    for (size_t i = 0; i < cost.size(); ++i) {
        for (size_t j = 0; j < width; ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = qsizetype(i + j);
                continue;
            }
            const QChar x = a[qsizetype(i) - 1];
            const QChar y = b[qsizetype(j) - 1];
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (x == y ? 0 : 1)});
            if (i > 1 && j > 1 && x == b[qsizetype(j) - 2] && a[qsizetype(i) - 2] == y)
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

template <typename Words> QString nearest(QStringView typed, const Words &words)
{
    const QString word = folded(typed);
    const qsizetype limit = std::max<qsizetype>(1, word.size() / 3);
    QString best;
    qsizetype least = limit + 1;
    for (const QLatin1StringView each : words) {
        const QString known = folded(QString(each));
        const bool isBeginning = word.size() > 1 && known.startsWith(word);
        const qsizetype mistaken = isBeginning ? 0 : lettersMistaken(word, known, limit);
        if (mistaken < least && mistaken < known.size()) {
            least = mistaken;
            best = each;
        }
    }
    return best;
}

} // namespace

std::span<const FilterFlag> filterFlags()
{
    return flags;
}

std::span<const QLatin1StringView> filterNames()
{
    return names;
}

bool takesDay(QStringView name)
{
    constexpr std::array takers{"after"_L1, "before"_L1, "on"_L1};
    return std::any_of(takers.begin(), takers.end(),
                       [name](auto each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
}

QString filterNameNear(QStringView name)
{
    // Days are asked for in words of their own.
    const auto field = leadFieldNamed(name);
    if (field == LeadField::FollowUp || field == LeadField::AnsweredAt)
        return QStringLiteral("is");
    return field && info(*field).kind == LeadFieldInfo::Kind::Time ? QStringLiteral("after") : nearest(name, names);
}

QString filterFlagNear(QStringView word)
{
    std::vector<QLatin1StringView> known;
    for (const FilterFlag &flag : flags)
        known.push_back(flag.name);
    return nearest(word, known);
}

} // namespace leadlight::leads
