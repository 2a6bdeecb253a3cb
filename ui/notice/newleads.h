// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"
#include "leads/leadquery.h"
#include "store/leadstore.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <stop_token>
#include <vector>

namespace leadlight::ui {

/// A saved view whose new leads are told, or all leads.
struct NoticeView
{
    QString id;   ///< empty: all leads
    QString name; ///< empty: all leads
    QString filterText;
};

/// A connector whose leads can be news.
struct NoticeSource
{
    QString connector;
    qint64 sinceTicks = 0; ///< what was received before is history that came late
};

/// Which leads are news: of one of the views and sources, not looked at, not a test, not to be left alone, and not
/// there before.
struct NewLeadsQuestion
{
    QList<NoticeView> views;
    QList<NoticeSource> sources;
    qint64 after = 0; ///< the greatest id that is no news
    QDateTime now;    ///< when the views' filters are read
};

struct NewLeads
{
    /// Leads that one can say the same of.
    struct Group
    {
        QString viewId;
        QString view;  ///< a saved view's name; empty: see the offer
        QString offer; ///< its title, else its id; may be empty
        qint64 count = 0;
        friend bool operator==(const Group &, const Group &) = default;
    };

    qint64 count = 0;
    QList<Group> groups;            ///< the largest first; of the newest leads only where there are very many
    std::vector<leads::Lead> first; ///< the newest three, without raw
    qint64 newest = 0;              ///< the greatest id among them
    qint64 greatest = 0;            ///< the greatest id in the cache
};

/// Each lead counts once, for the first view that lets it through; a view that cannot be read lets none through.
/// Errors: the store's, Cancelled.
[[nodiscard]] core::Result<NewLeads> findNewLeads(store::LeadStore &store, const NewLeadsQuestion &question,
                                                  std::stop_token stop);

/// Leads for which somebody began to be late with an answer after @p from and until @p now; groups by offer. The
/// fields newest and greatest are not filled. Errors: the store's, Cancelled.
[[nodiscard]] core::Result<NewLeads> findLateLeads(store::LeadStore &store, const QDateTime &from, const QDateTime &now,
                                                   std::stop_token stop);

} // namespace leadlight::ui
