// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/lead.h"
#include "leads/leadquery.h"
#include "store/incomingleads.h"
#include "store/leadreceiver.h"
#include "store/leadwork.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace leadlight::store {

/// Where leads come from, told apart by the place itself and not by a connector's name: renaming a connector keeps its
/// leads, pointing it at another account starts afresh, adding it again finds what is there.
struct PullOrigin
{
    QString identity;  ///< "azure-table|https://contoso.table.core.windows.net/marketplaceleads"; "import" for files
    QString connector; ///< the name shown for its leads; empty for "import"
};

/// A blob that was read as a whole, and in which version.
struct DocumentVersion
{
    QString name;
    QString version; ///< ETag
};

/// What one step of a pull brought; written in one transaction.
struct PulledPage
{
    IncomingLeads leads;
    QList<DocumentVersion> documents; ///< read completely: rows of theirs that are not among the leads have vanished
    QByteArray checkpoint;            ///< where the pull goes on; opaque to the store
    bool ofFullPass = false;          ///< part of a pass over everything
    bool endsFullPass = false;        ///< the last part: whatever the pass did not meet has vanished
};

struct PageOutcome
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 problems = 0; ///< of the page's leads
    qint64 vanished = 0;
    qint64 leftOut = 0; ///< of the unchanged: erased before, or older than leads are kept
};

/// What one file has brought so far: handed to every writeImport of that file, a fresh one for the next file.
struct ImportedFile
{
    using Digest = std::pair<quint64, quint64>;
    QHash<Digest, qint64> occurrences; ///< how often the same bytes were met
};

/// A heading of a grouped view. Groups stand in depth-first order.
struct LeadGroup
{
    int level = 0; ///< 0 for the first field of the grouping
    leads::LeadField field = leads::LeadField::Source;
    QString value;    ///< verbatim; for Offer the offer, or the offer's title where a lead has only that
    QString title;    ///< for Offer: a title of the offer, may be empty
    qint64 first = 0; ///< its leads: LeadView::ids[first .. first + count)
    qint64 count = 0;
};

/// The answer to a LeadQuery: which leads in which order. A snapshot; rows are fetched by id as they are looked at.
/// What is empty or unknown stands last, in the order of groups as of leads, whichever way the rest is sorted.
struct LeadView
{
    std::vector<qint64> ids;
    std::vector<LeadGroup> groups;
    qint64 newCount = 0;
};

struct FacetValue
{
    QString value;
    QString title; ///< for offers
    qint64 count = 0;
};

/// Counts for the side panel: each field under the filter without that field's own terms. Every value that a lead of
/// the cache has is listed, also with a count of 0; ordered by value, the empty one last. Of a field with more than
/// Facets::most values those that most leads of the cache have are listed, and those that the filter names.
struct Facets
{
    static constexpr int most = 1000;

    QList<FacetValue> sources;
    QList<FacetValue> actions;
    QList<FacetValue> offers;
    QList<FacetValue> countries;
    QList<FacetValue> statuses; ///< all of them in their order, by name
    QList<FacetValue> owners;
    QList<FacetValue> tags; ///< a lead with several counts for each
    /// How many leads were received (created, where that is unknown) since each of the times asked for, under the
    /// filter without its terms of time.
    std::vector<qint64> since;
};

/// Counts over the whole cache.
struct Totals
{
    qint64 all = 0;
    qint64 unseen = 0;
    qint64 doNotContact = 0;
    qint64 test = 0;
    qint64 problems = 0;
    qint64 vanished = 0;
    qint64 waiting = 0; ///< for a first answer
    qint64 late = 0;    ///< of those, for too long
    qint64 overdue = 0; ///< late, or to be followed up by now
    qint64 rawBytes = 0;
};

/// A lead with what belongs to this cache and not to the lead.
struct LeadRow
{
    leads::Lead lead; ///< without raw and the texts of notes, unless asked for with LeadStore::lead()
    bool isNew = false;
    bool hasVanished = false; ///< a full pass no longer found it at its origin
};

struct ErasedLeads;
struct PersonLeads;
struct InsightQuery;
struct Insight;
struct AnswerTimes;
struct OfferSilence;

/// The SQLite cache of leads: schema, migrations, upserts, queries. Bound to the thread that opened it (a connection of
/// Qt Sql is); open one per thread, see ThreadStores. WAL: any number of readers and one writer, also in other
/// processes. Files are readable by their owner only. Errors of every function: DiskFull, NotWritable, CacheBusy,
/// CacheDamaged.
class LeadStore final
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens the cache; with ReadWrite makes it or brings its schema up to date.
    /// Errors: also CacheNewer, FileMissing (ReadOnly and not there).
    [[nodiscard]] static core::Result<std::unique_ptr<LeadStore>> open(const QString &path, Access access);
    /// Renames a damaged cache with its side files to "<name>.damaged-<time>" and returns the new path. Never deletes.
    [[nodiscard]] static core::Result<QString> setAside(const QString &path);
    ~LeadStore();
    Q_DISABLE_COPY_MOVE(LeadStore)

    // --- writing; one transaction each -------------------------------------------------------------------------------

    /// Writes a page of a pull with its checkpoint: upserts by place, keeps ids, what a person added, and first-seen
    /// times.
    [[nodiscard]] core::Result<PageOutcome> writePage(const PullOrigin &origin, const PulledPage &page);
    [[nodiscard]] core::Result<QByteArray> checkpoint(const PullOrigin &origin);
    [[nodiscard]] core::Result<QHash<QString, QString>> documentVersions(const PullOrigin &origin);
    /// Leads of a file, as many at a time as one likes. Told apart by partition and row key where they have them (a
    /// later export of the same table updates them), else by their content and how often it occurred in the file:
    /// importing a file twice adds nothing, and two equal rows stay two leads. What Lead::work says of a lead is taken
    /// over where the lead is new to the cache.
    [[nodiscard]] core::Result<PageOutcome> writeImport(const IncomingLeads &leads, ImportedFile &file);
    [[nodiscard]] core::Result<> markSeen(std::span<const qint64> ids);
    [[nodiscard]] core::Result<> renameConnector(const QString &from, const QString &to);

    /// Does what a person did to leads; @p by: who. Leads that do not exist are skipped, those that are so already are
    /// left alone and not part of the change. Errors: also WrongField for a note of more than mostNoteBytes.
    [[nodiscard]] core::Result<WorkDone> work(const WorkChange &change, const QString &by);
    /// Takes a change back where nobody has changed the lead again since; redoWork() the other way round. Both count
    /// the leads that are different now; an unknown id changes nothing.
    [[nodiscard]] core::Result<WorkDone> undoWork(qint64 id);
    [[nodiscard]] core::Result<WorkDone> redoWork(qint64 id);

    /// Erases leads with all that people made of them, in one transaction, and sees to it that they do not come back
    /// with a sync or an import (tombstones.h). What it has taken away is overwritten; finishErasing() does that where
    /// files beside the cache are concerned. Ids that do not exist are skipped.
    [[nodiscard]] core::Result<ErasedLeads> erase(std::span<const qint64> ids);
    /// What erase() would take away.
    [[nodiscard]] core::Result<ErasedLeads> erasureOf(std::span<const qint64> ids);
    /// Takes what was erased out of the journal and of the search index; to be called after erase(), and at start,
    /// since the program may have ended in between. Cheap when there is nothing to do; else it goes over the whole
    /// file, which may take long. Errors: also Cancelled, and CacheBusy while another program reads what is to go; then
    /// it is still to be done.
    [[nodiscard]] core::Result<> finishErasing(std::stop_token stop = {});

    /// Adds a check's report (JSON) to a connector's history, of which the newest hundred are kept.
    [[nodiscard]] core::Result<> writeCheck(const QString &connectorUid, const QByteArray &report);
    [[nodiscard]] core::Result<> forgetChecks(const QString &connectorUid);

    // --- reading -----------------------------------------------------------------------------------------------------

    [[nodiscard]] core::Result<LeadView> view(const leads::LeadQuery &query, std::stop_token stop);
    /// @p since: ticks, for Facets::since.
    [[nodiscard]] core::Result<Facets> facets(const leads::LeadFilter &filter, std::span<const qint64> since,
                                              std::stop_token stop);
    /// How many leads a filter lets through.
    [[nodiscard]] core::Result<qint64> count(const leads::LeadFilter &filter, std::stop_token stop);
    /// @p reading: which moment and day it is.
    [[nodiscard]] core::Result<Totals> totals(std::stop_token stop, const leads::FilterReading &reading = {});
    /// In the order of @p ids; ids that are gone are left out.
    [[nodiscard]] core::Result<std::vector<LeadRow>> rows(std::span<const qint64> ids);
    /// With its raw entity and its notes.
    [[nodiscard]] core::Result<std::optional<LeadRow>> lead(qint64 id);
    /// What people have made of a lead, with its notes, and how that came about.
    [[nodiscard]] core::Result<WorkRecord> workRecord(qint64 id);
    /// The owners and tags that leads have, with how many leads, the most frequent first.
    [[nodiscard]] core::Result<QList<FacetValue>> knownOwners();
    [[nodiscard]] core::Result<QList<FacetValue>> knownTags();
    /// Whose leads stand around one (persons.h); nothing where there is no such lead. Errors: also Cancelled.
    [[nodiscard]] core::Result<PersonLeads> person(qint64 id, std::stop_token stop);
    /// Every lead of the person that a lead is of, as person() tells them; in any order. Errors: also Cancelled.
    [[nodiscard]] core::Result<std::vector<qint64>> personIds(qint64 id, std::stop_token stop);
    /// Leads counted by day and by a field (insight.h). A lead belongs to the day on which it was received or, where
    /// that is unknown, created; one without such a time, or with one outside of the days asked about, is not counted.
    /// Errors: also Cancelled.
    [[nodiscard]] core::Result<Insight> insight(const InsightQuery &query, std::stop_token stop);
    /// How soon the leads of some days (the first to the last, inclusive, in @p zone) were answered. Errors: also
    /// Cancelled.
    [[nodiscard]] core::Result<AnswerTimes> answerTimes(const leads::LeadFilter &filter, const QDate &first,
                                                        const QDate &last, const QTimeZone &zone, std::stop_token stop);
    /// The rhythm of each offer, test leads left out: the unusually silent ones first, then those that can be judged,
    /// both by how far they are into their silence, then those of which too little is known, by their number of leads.
    /// Errors: also Cancelled.
    [[nodiscard]] core::Result<std::vector<OfferSilence>> silences(leads::LeadTime now, std::stop_token stop);
    /// Hands over every lead of a query in its order, at constant memory (but for the ids). All that it hands out
    /// belongs to one moment. Errors: also what @p receiver fails with.
    [[nodiscard]] core::Result<> forEach(const leads::LeadQuery &query, LeadReceiver &receiver, std::stop_token stop);
    /// The same for chosen leads, in the order of @p ids; ids that are gone are left out.
    [[nodiscard]] core::Result<> forEach(std::span<const qint64> ids, LeadReceiver &receiver, std::stop_token stop);
    /// Brings the search index into its best shape (LeadIndex::tidy): for after a sync or an import and for quiet
    /// moments. Seconds after a million new leads, nothing to do otherwise.
    [[nodiscard]] core::Result<> tidyIndex(std::stop_token stop);
    /// The reports of a connector's checks, the newest first.
    [[nodiscard]] core::Result<QList<QByteArray>> checks(const QString &connectorUid, int most);
    /// PRAGMA quick_check; CacheDamaged when it finds something. Takes a while on a large file.
    [[nodiscard]] core::Result<> quickCheck(std::stop_token stop);
    /// A number that grows with every change of what can be seen, by any process, and is the same for every store on
    /// the file; a sync that brings nothing new leaves it alone. Cheap enough to poll.
    [[nodiscard]] core::Result<qint64> changeCounter();

private:
    class Private;
    friend class LeadRetention;
    explicit LeadStore(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace leadlight::store
