// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefixture.h"
#include "plainevaluation.h"

using namespace leadlight;
using namespace leadlight::leads;
using namespace leadlight::store;
using namespace leadlight::tests;

namespace {

/// A random cache and the same leads in memory.
void fill(Dice &dice, LeadStore &store, PlainEvaluation &plain)
{
    const PullOrigin origins[] = {tableOrigin(), {QStringLiteral("second"), QStringLiteral("Žofie")}};
    for (const PullOrigin &origin : origins) {
        std::vector<Lead> leads;
        for (int i = 0; i < 60; ++i)
            leads.push_back(dice.lead(i));
        QVERIFY(store.writePage(origin, pageOf(leads)));
        // A second version of some moves them to other headings.
        for (int i = 0; i < 20; ++i) {
            leads[size_t(i)] = dice.lead(i);
            leads[size_t(i)].raw.bytes += "changed";
        }
        QVERIFY(store.writePage(origin, pageOf({leads.begin(), leads.begin() + 20})));
        for (Lead &lead : leads) {
            lead.connector = origin.connector;
            plain.leads.push_back({lead, true});
        }
    }
    // Ids are given out in the order of arrival.
    const auto ids = allIds(store);
    QCOMPARE(ids.size(), plain.leads.size());
    for (size_t i = 0; i < ids.size(); ++i)
        plain.leads[i].lead.id = ids[i];
    std::vector<qint64> seen;
    for (auto &known : plain.leads) {
        known.isNew = dice.chance(50);
        if (!known.isNew)
            seen.push_back(known.lead.id);
    }
    QVERIFY(store.markSeen(seen));
}

} // namespace

class TestLeadViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void view_randomQuestions_areAnsweredAsInMemory()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        Dice dice(20260301);
        PlainEvaluation plain;
        fill(dice, *store, plain);
        int withLeads = 0;
        for (int round = 0; round < 1500; ++round) {
            const LeadQuery query = dice.query();
            const auto expected = plain.view(query);
            LEADLIGHT_REQUIRE(view, store->view(query, {}));
            std::vector<qint64> ids;
            qint64 newCount = 0;
            for (const auto *known : expected) {
                ids.push_back(known->lead.id);
                newCount += known->isNew ? 1 : 0;
            }
            QVERIFY2(view.ids == ids, qPrintable(QStringLiteral("round %1, sorted by %2: %3 leads, expected %4")
                                                     .arg(round)
                                                     .arg(info(query.sort.field).name)
                                                     .arg(view.ids.size())
                                                     .arg(ids.size())));
            QCOMPARE(view.newCount, newCount);
            QStringList groups;
            for (const LeadGroup &group : view.groups)
                groups.append(QStringLiteral("%1 %2 '%3' %4")
                                  .arg(group.level)
                                  .arg(int(group.field))
                                  .arg(group.value)
                                  .arg(group.count));
            QCOMPARE(groups, groupsOf(expected, query.grouping));
            for (const LeadGroup &group : view.groups) {
                const auto *first = expected[size_t(group.first)];
                QCOMPARE(PlainEvaluation::valueOf(first->lead, group.field), group.value);
            }
            withLeads += ids.empty() ? 0 : 1;
        }
        QVERIFY2(withLeads > 500, "the questions are too narrow to say anything");
    }

    void facets_randomFilters_areCountedAsInMemory()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        Dice dice(4711);
        PlainEvaluation plain;
        fill(dice, *store, plain);
        for (int round = 0; round < 400; ++round) {
            const LeadFilter filter = dice.filter();
            LEADLIGHT_REQUIRE(facets, store->facets(filter, {}, {}));
            QCOMPARE(toText(facets.sources), facetOf(plain, filter, LeadField::Source));
            QCOMPARE(toText(facets.actions), facetOf(plain, filter, LeadField::Action));
            QCOMPARE(toText(facets.offers), facetOf(plain, filter, LeadField::Offer));
        }
    }

    void view_groupedByOffer_tellsATitle()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        Lead untitled = tableLead(1);
        untitled.offerTitle.clear();
        Lead titleOnly = tableLead(3);
        titleOnly.offer.clear();
        titleOnly.offerTitle = QStringLiteral("Zebra");
        Lead neither = titleOnly;
        neither.place = TableKey{QStringLiteral("p"), QStringLiteral("4")};
        neither.offerTitle.clear();
        QVERIFY(store->writePage(tableOrigin(), pageOf({neither, untitled, tableLead(2), titleOnly})));
        LEADLIGHT_REQUIRE(view, store->view({{}, {}, {LeadField::Offer}}, {}));
        QCOMPARE(view.groups.size(), 3u);
        QCOMPARE(view.groups[0].value, QStringLiteral("contoso.offer"));
        QCOMPARE(view.groups[0].title, QStringLiteral("Offer"));
        QCOMPARE(view.groups[0].count, 2);
        QCOMPARE(view.groups[1].value, QStringLiteral("Zebra"));
        QCOMPARE(view.groups[2].value, QString());
        // What heads a group finds its leads again.
        LeadFilter filter = *LeadFilter::fromText(QStringLiteral("offer:Zebra"));
        LEADLIGHT_REQUIRE(found, store->view({filter, {}, {}}, {}));
        QCOMPARE(found.ids.size(), 1u);
    }

    void view_sortedByOrigin_ordersRowsOfADocumentByNumber()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        std::vector<Lead> leads;
        for (const qint64 row : {10, 9, 100}) {
            leads.push_back(tableLead(int(row)));
            leads.back().place = BlobRow{QStringLiteral("a.csv"), row};
        }
        QVERIFY(store->writePage(tableOrigin(), pageOf(leads)));
        LEADLIGHT_REQUIRE(view, store->view({{}, {LeadField::Origin, false}, {}}, {}));
        QCOMPARE(view.ids, (std::vector<qint64>{2, 1, 3}));
    }

    void filter_hostileText_isOnlyText()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        QVERIFY(store->writePage(tableOrigin(), pageOf({tableLead(1)})));
        for (const QString &text :
             {QStringLiteral("'"), QStringLiteral("\"') OR 1=1; --"), QStringLiteral("company:\"' OR ''='\""),
              QStringLiteral("%"), QStringLiteral("_"), QStringLiteral("[a-z]"), QStringLiteral("source:\"S%\""),
              QString(QChar(0xD800)), QString(QChar(0))}) {
            const auto filter = LeadFilter::fromText(text);
            if (!filter)
                continue;
            LEADLIGHT_REQUIRE(view, store->view({*filter, {}, {}}, {}));
            QVERIFY2(view.ids.empty(), qPrintable(text));
        }
        QCOMPARE(allIds(*store).size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestLeadViews)
#include "tst_leadviews.moc"
