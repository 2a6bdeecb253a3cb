// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/leadquery.h"

#include <QHash>
#include <QString>

#include <vector>

namespace leadlight::store {

class Connection;
class TextPattern;

/// A combination of source, action, offer, publisher and offer title that leads come under.
struct Heading
{
    qint64 id = 0;
    QString source;
    QString action;
    QString offer;
    QString publisher;
    QString offerTitle;

    /// Of Source, Action, Offer, Publisher and OfferTitle. What stands for the offer where a lead has only its title is
    /// the title, so that a heading or facet made of it finds the same leads again.
    [[nodiscard]] const QString &value(leads::LeadField field) const;
};

/// All headings of the cache, read as one: hundreds where leads are hundreds of thousands. A snapshot.
class Headings final
{
public:
    [[nodiscard]] static core::Result<Headings> load(Connection &connection);

    [[nodiscard]] static bool has(leads::LeadField field);
    [[nodiscard]] const std::vector<Heading> &all() const { return m_headings; }
    /// Ids of those whose field matches.
    [[nodiscard]] std::vector<qint64> matching(leads::LeadField field, const TextPattern &pattern) const;
    /// Ids of those with a field that matches.
    [[nodiscard]] std::vector<qint64> matchingAnyField(const TextPattern &pattern) const;
    /// A title of an offer as value() gives it, empty when nobody told one.
    [[nodiscard]] QString titleOf(const QString &offer) const { return m_titles.value(offer); }

private:
    std::vector<Heading> m_headings;
    QHash<QString, QString> m_titles;
};

/// How values stand under each other: by their folded text, then as they are; the empty one last.
struct HeadingOrder
{
    explicit HeadingOrder(const QString &value)
        : isEmpty(value.isEmpty())
        , folded(leads::folded(value))
        , verbatim(value)
    {
    }
    bool isEmpty;
    QString folded;
    QString verbatim;
    friend bool operator<(const HeadingOrder &a, const HeadingOrder &b)
    {
        return std::tie(a.isEmpty, a.folded, a.verbatim) < std::tie(b.isEmpty, b.folded, b.verbatim);
    }
    friend bool operator==(const HeadingOrder &a, const HeadingOrder &b) { return a.verbatim == b.verbatim; }
};

} // namespace leadlight::store
