// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefixture.h"
#include "store/leadstore.h"

#include <QSet>

using namespace leadlight;
using namespace leadlight::leads;
using namespace leadlight::store;
using namespace leadlight::tests;

namespace {

Lead blobLead(const QString &blob, qint64 row, const QByteArray &raw)
{
    Lead lead = tableLead(int(row));
    lead.place = BlobRow{blob, row};
    lead.raw = {RawEntity::Format::Csv, raw};
    return lead;
}

Lead fileLead(qint64 row, const QByteArray &raw)
{
    Lead lead = tableLead(int(row));
    lead.place = FileRow{QStringLiteral("leads.csv"), row};
    lead.raw = {RawEntity::Format::Csv, raw};
    return lead;
}

Lead hostileLead()
{
    Lead lead = tableLead(1);
    const QString loneHigh = QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b");
    const QString loneLow = QString(QChar(0xDC00)) + QChar(0xDC01) + QStringLiteral("\U0001F600") + QChar(0xDBFF);
    lead.place = TableKey{QStringLiteral("nul") + QChar(0) + QStringLiteral("end"), loneHigh};
    lead.source = loneLow;
    lead.action = QStringLiteral("'; DROP TABLE leads; --");
    lead.offer = QString(QChar(0));
    lead.offerTitle = QString(QChar(0xFEFF)) + QChar(0xFEFF) + QStringLiteral("mark");
    lead.firstName = QString(QChar(0xFEFF)) + QStringLiteral("x");
    lead.lastName = QStringLiteral("\u202Etxt.exe\u202C");
    lead.company = QString(1'000'000, u'ž');
    lead.title = QStringLiteral("a\x1F") + QStringLiteral("b");
    lead.description = QStringLiteral("힣") + QChar(0xD800); // U+D7A3 begins with the same byte as a surrogate
    lead.problems = {QString(), loneHigh, QStringLiteral("two\nlines")};
    lead.raw.bytes = QByteArray("\0\xFF\xFE{", 4);
    return lead;
}

} // namespace

class TestLeadStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writePage_newLeads_comeBackEqual()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        Lead second = blobLead(QStringLiteral("2018/leads.csv"), 7, "a,b\r\n1,2\r\n");
        second.createdAt = {-5, 3};
        second.receivedAt = {};
        second.isTest = second.doNotContact = second.piiWithheld = true;
        second.problems = {QStringLiteral("One."), QStringLiteral("Two.")};
        std::vector<Lead> written{tableLead(1), second};
        LEADLIGHT_REQUIRE(outcome, store->writePage(tableOrigin(), pageOf(written)));
        QCOMPARE(outcome.added, 2);
        QCOMPARE(outcome.problems, 1);

        const auto ids = allIds(*store);
        QCOMPARE(ids.size(), 2u);
        for (size_t i = 0; i < ids.size(); ++i) {
            LEADLIGHT_REQUIRE(row, store->lead(ids[i]));
            QVERIFY(row.has_value());
            written[i].id = ids[i];
            written[i].connector = tableOrigin().connector;
            QCOMPARE(row->lead, written[i]);
            QVERIFY(row->isNew);
            QVERIFY(!row->hasVanished);
        }
        LEADLIGHT_REQUIRE(checkpoint, store->checkpoint(tableOrigin()));
        QCOMPARE(checkpoint, QByteArray("checkpoint"));
    }

    void writePage_hostileLead_comesBackEqual()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        Lead lead = hostileLead();
        LEADLIGHT_REQUIRE(outcome, store->writePage(tableOrigin(), pageOf({lead})));
        LEADLIGHT_REQUIRE(again, store->writePage(tableOrigin(), pageOf({lead})));
        QCOMPARE(again.unchanged, 1);
        const auto ids = allIds(*store);
        QCOMPARE(ids.size(), 1u);
        LEADLIGHT_REQUIRE(row, store->lead(ids.front()));
        lead.id = ids.front();
        lead.connector = tableOrigin().connector;
        QVERIFY(row->lead == lead);
        LEADLIGHT_REQUIRE(facets, store->facets({}, {}, {}));
        QCOMPARE(facets.sources.size(), 1);
        QCOMPARE(facets.sources.front().value, lead.source);
    }

    void writePage_sameAndChangedLeads_areCountedApart()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        LEADLIGHT_REQUIRE(first, store->writePage(tableOrigin(), pageOf({tableLead(1), tableLead(2)}, "1")));
        const auto ids = allIds(*store);
        QVERIFY(store->markSeen(std::vector<qint64>{ids[0]}));
        Lead changed = tableLead(1, QStringLiteral("Fabrikam"));
        changed.problems = {QStringLiteral("Now there is one.")};
        LEADLIGHT_REQUIRE(second, store->writePage(tableOrigin(), pageOf({changed, tableLead(2), tableLead(3)}, "2")));
        QCOMPARE(second.added, 1);
        QCOMPARE(second.updated, 1);
        QCOMPARE(second.unchanged, 1);
        // The id and what the person did stay with the lead.
        LEADLIGHT_REQUIRE(row, store->lead(ids[0]));
        QCOMPARE(row->lead.company, QStringLiteral("Fabrikam"));
        QCOMPARE(row->lead.problems, changed.problems);
        QVERIFY(!row->isNew);
        LEADLIGHT_REQUIRE(checkpoint, store->checkpoint(tableOrigin()));
        QCOMPARE(checkpoint, QByteArray("2"));
        LEADLIGHT_REQUIRE(totals, store->totals({}));
        QCOMPARE(totals.all, 3);
        QCOMPARE(totals.unseen, 2);
        QCOMPARE(totals.problems, 1);
        QCOMPARE(totals.rawBytes,
                 changed.raw.bytes.size() + tableLead(2).raw.bytes.size() + tableLead(3).raw.bytes.size());
        // A change that takes the problem away again.
        LEADLIGHT_REQUIRE(third, store->writePage(tableOrigin(), pageOf({tableLead(1)})));
        LEADLIGHT_REQUIRE(mended, store->lead(ids[0]));
        QCOMPARE(mended->lead.problems, QStringList());
    }

    void writePage_sameKeyAtAnotherOrigin_isAnotherLead()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        PullOrigin other = tableOrigin();
        other.identity += QStringLiteral("2");
        LEADLIGHT_REQUIRE(one, store->writePage(tableOrigin(), pageOf({tableLead(1)}, "1")));
        LEADLIGHT_REQUIRE(two, store->writePage(other, pageOf({tableLead(1)}, "2")));
        QCOMPARE(two.added, 1);
        LEADLIGHT_REQUIRE(checkpoint, store->checkpoint(tableOrigin()));
        QCOMPARE(checkpoint, QByteArray("1"));
    }

    void writePage_underAnotherName_renamesTheOrigin()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        LEADLIGHT_REQUIRE(one, store->writePage(tableOrigin(), pageOf({tableLead(1)})));
        PullOrigin renamed = tableOrigin();
        renamed.connector = QStringLiteral("New name");
        LEADLIGHT_REQUIRE(two, store->writePage(renamed, pageOf({tableLead(1)})));
        QCOMPARE(two.unchanged, 1);
        LEADLIGHT_REQUIRE(row, store->lead(allIds(*store).front()));
        QCOMPARE(row->lead.connector, QStringLiteral("New name"));
        QVERIFY(store->renameConnector(QStringLiteral("New name"), QStringLiteral("Newest")));
        LEADLIGHT_REQUIRE(again, store->lead(allIds(*store).front()));
        QCOMPARE(again->lead.connector, QStringLiteral("Newest"));
    }

    void fullPass_leadNotMet_vanishesAndComesBack()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        LEADLIGHT_REQUIRE(first, store->writePage(tableOrigin(), pageOf({tableLead(1), tableLead(2), tableLead(3)})));
        const auto ids = allIds(*store);
        PulledPage part = pageOf({tableLead(1)});
        part.ofFullPass = true;
        LEADLIGHT_REQUIRE(begun, store->writePage(tableOrigin(), part));
        QCOMPARE(begun.vanished, 0);
        PulledPage end = pageOf({tableLead(3)});
        end.ofFullPass = end.endsFullPass = true;
        LEADLIGHT_REQUIRE(ended, store->writePage(tableOrigin(), end));
        QCOMPARE(ended.vanished, 1);
        LEADLIGHT_REQUIRE(gone, store->lead(ids[1]));
        QVERIFY(gone->hasVanished);
        LEADLIGHT_REQUIRE(kept, store->lead(ids[0]));
        QVERIFY(!kept->hasVanished);
        LEADLIGHT_REQUIRE(totals, store->totals({}));
        QCOMPARE(totals.vanished, 1);
        // The next pass begins with an empty slate and does not count the same row twice.
        PulledPage next = pageOf({tableLead(1), tableLead(3)});
        next.ofFullPass = next.endsFullPass = true;
        LEADLIGHT_REQUIRE(again, store->writePage(tableOrigin(), next));
        QCOMPARE(again.vanished, 0);
        LEADLIGHT_REQUIRE(back, store->writePage(tableOrigin(), pageOf({tableLead(2)})));
        QCOMPARE(back.updated, 1);
        LEADLIGHT_REQUIRE(there, store->lead(ids[1]));
        QVERIFY(!there->hasVanished);
        QCOMPARE(allIds(*store), ids);
    }

    void fullPass_givenUp_countsForNothing()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        PulledPage part = pageOf({tableLead(1), tableLead(2)});
        part.ofFullPass = true;
        LEADLIGHT_REQUIRE(begun, store->writePage(tableOrigin(), part));
        LEADLIGHT_REQUIRE(between, store->writePage(tableOrigin(), pageOf({})));
        PulledPage end = pageOf({tableLead(2)});
        end.ofFullPass = end.endsFullPass = true;
        LEADLIGHT_REQUIRE(ended, store->writePage(tableOrigin(), end));
        QCOMPARE(ended.vanished, 1);
    }

    void fullPass_ofOneOrigin_leavesOthersAlone()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        PullOrigin other = tableOrigin();
        other.identity += QStringLiteral("2");
        LEADLIGHT_REQUIRE(first, store->writePage(other, pageOf({tableLead(1)})));
        PulledPage end = pageOf({});
        end.ofFullPass = end.endsFullPass = true;
        LEADLIGHT_REQUIRE(ended, store->writePage(tableOrigin(), end));
        QCOMPARE(ended.vanished, 0);
    }

    void document_readAgain_losesRowsThatWentFromIt()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        const QString a = QStringLiteral("a.csv");
        PulledPage page =
            pageOf({blobLead(a, 1, "1"), blobLead(a, 2, "2"), blobLead(QStringLiteral("b.csv"), 1, "b1")});
        page.documents = {{a, QStringLiteral("v1")}, {QStringLiteral("b.csv"), QStringLiteral("v1")}};
        LEADLIGHT_REQUIRE(first, store->writePage(tableOrigin(), page));
        QCOMPARE(first.vanished, 0);
        PulledPage next = pageOf({blobLead(a, 1, "1 changed")});
        next.documents = {{a, QStringLiteral("v2")}};
        LEADLIGHT_REQUIRE(second, store->writePage(tableOrigin(), next));
        QCOMPARE(second.updated, 1);
        QCOMPARE(second.vanished, 1);
        LEADLIGHT_REQUIRE(versions, store->documentVersions(tableOrigin()));
        const QHash<QString, QString> expected{{a, QStringLiteral("v2")},
                                               {QStringLiteral("b.csv"), QStringLiteral("v1")}};
        QCOMPARE(versions, expected);
        // A document that went as a whole is read again should it come back.
        PulledPage end = pageOf({blobLead(a, 1, "1 changed")});
        end.documents = {{a, QStringLiteral("v2")}};
        end.ofFullPass = end.endsFullPass = true;
        LEADLIGHT_REQUIRE(ended, store->writePage(tableOrigin(), end));
        QCOMPARE(ended.vanished, 1);
        LEADLIGHT_REQUIRE(left, store->documentVersions(tableOrigin()));
        QCOMPARE(left.keys(), QList<QString>{a});
    }

    void import_sameFileTwice_addsNothing()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        // Equal rows stand in different batches of the file.
        const std::vector<Lead> one{fileLead(1, "same"), fileLead(2, "other")};
        const std::vector<Lead> two{fileLead(3, "same"), fileLead(4, "same")};
        ImportedFile first;
        LEADLIGHT_REQUIRE(a, store->writeImport(one, first));
        LEADLIGHT_REQUIRE(b, store->writeImport(two, first));
        QCOMPARE(a.added + b.added, 4);
        ImportedFile second;
        LEADLIGHT_REQUIRE(c, store->writeImport(one, second));
        LEADLIGHT_REQUIRE(d, store->writeImport(two, second));
        QCOMPARE(c.unchanged + d.unchanged, 4);
        const auto ids = allIds(*store);
        QCOMPARE(ids.size(), 4u);
        LEADLIGHT_REQUIRE(row, store->lead(ids[1]));
        QCOMPARE(row->lead.place, LeadPlace(FileRow{QStringLiteral("leads.csv"), 2}));
        QCOMPARE(row->lead.connector, QString());
    }

    void import_mappedOtherwise_changesTheSameLeads()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        // As before there were mappings: known again by its time and its raw entity.
        Lead plain = fileLead(1, "mapped");
        ImportedFile first;
        LEADLIGHT_REQUIRE(a, store->writeImport({plain}, first));
        QCOMPARE(a.added, 1);
        Lead mapped = plain;
        mapped.company = QStringLiteral("Fabrikam");
        mapped.createdAt = LeadTime::fromText(u"2001-02-03");
        mapped.place =
            FileRow{QStringLiteral("leads.csv"), 1, plain.createdAt.isKnown() ? plain.createdAt : plain.receivedAt};
        ImportedFile second;
        LEADLIGHT_REQUIRE(b, store->writeImport({mapped}, second));
        QCOMPARE(b.added, 0);
        QCOMPARE(b.updated, 1);
        const auto ids = allIds(*store);
        QCOMPARE(ids.size(), 1u);
        LEADLIGHT_REQUIRE(row, store->lead(ids[0]));
        QCOMPARE(row->lead.company, mapped.company);
        QCOMPARE(row->lead.createdAt, mapped.createdAt);
        ImportedFile third; // and mapped otherwise again
        mapped.createdAt = {};
        LEADLIGHT_REQUIRE(c, store->writeImport({mapped}, third));
        QCOMPARE(c.added, 0);
    }

    void import_laterExportOfTheSameTable_updates()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        ImportedFile first;
        LEADLIGHT_REQUIRE(a, store->writeImport({tableLead(1), tableLead(2)}, first));
        ImportedFile second;
        LEADLIGHT_REQUIRE(b, store->writeImport({tableLead(1, QStringLiteral("Fabrikam")), tableLead(2)}, second));
        QCOMPARE(b.updated, 1);
        QCOMPARE(b.unchanged, 1);
        // Without keys the content has to tell them apart.
        Lead keyless = tableLead(3);
        keyless.place = TableKey{};
        Lead another = tableLead(4);
        another.place = TableKey{};
        LEADLIGHT_REQUIRE(c, store->writeImport({keyless, another}, second));
        QCOMPARE(c.added, 2);
    }

    void rows_unknownIds_areLeftOut()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        LEADLIGHT_REQUIRE(written, store->writePage(tableOrigin(), pageOf({tableLead(1), tableLead(2)})));
        const auto ids = allIds(*store);
        LEADLIGHT_REQUIRE(rows, store->rows(std::vector<qint64>{ids[1], 4711, ids[0]}));
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[0].lead.id, ids[1]);
        QCOMPARE(rows[1].lead.id, ids[0]);
        QVERIFY(rows[0].lead.raw.bytes.isEmpty());
        LEADLIGHT_REQUIRE(none, store->lead(4711));
        QVERIFY(!none.has_value());
        QVERIFY(store->markSeen(std::vector<qint64>{4711}));
        LEADLIGHT_REQUIRE(totals, store->totals({}));
        QCOMPARE(totals.unseen, 2);
    }

    void changeCounter_growsWithWhatCanBeSeenOnly()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        const auto reader = cache.open(LeadStore::Access::ReadOnly);
        const auto counter = [&reader] { return reader->changeCounter().value_or(-1); };
        qint64 last = counter();
        const auto grew = [&] {
            const qint64 before = std::exchange(last, counter());
            return before < last;
        };
        QVERIFY(store->writePage(tableOrigin(), pageOf({tableLead(1)}, "1")));
        QVERIFY(grew());
        QVERIFY(store->writePage(tableOrigin(), pageOf({tableLead(1)}, "2")));
        QVERIFY(!grew());
        QVERIFY(store->markSeen(allIds(*store)));
        QVERIFY(grew());
        QVERIFY(store->markSeen(allIds(*store)));
        QVERIFY(!grew());
        QVERIFY(store->renameConnector(tableOrigin().connector, QStringLiteral("Other")));
        QVERIFY(grew());
        PulledPage end = pageOf({});
        end.ofFullPass = end.endsFullPass = true;
        QVERIFY(store->writePage(tableOrigin(), end));
        QVERIFY(grew());
    }

    void reading_stopAsked_isCancelled()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        LEADLIGHT_REQUIRE(written, store->writePage(tableOrigin(), pageOf({tableLead(1)})));
        std::stop_source source;
        source.request_stop();
        const auto stop = source.get_token();
        const auto kindOf = [](const auto &result) { return result ? core::ErrorKind::DiskFull : result.error().kind; };
        QCOMPARE(kindOf(store->view({}, stop)), core::ErrorKind::Cancelled);
        QCOMPARE(kindOf(store->facets({}, {}, stop)), core::ErrorKind::Cancelled);
        QCOMPARE(kindOf(store->totals(stop)), core::ErrorKind::Cancelled);
        QCOMPARE(kindOf(store->quickCheck(stop)), core::ErrorKind::Cancelled);
        QVERIFY(store->view({}, {}));
        QVERIFY(store->quickCheck({}));
    }
};

QTEST_GUILESS_MAIN(TestLeadStore)
#include "tst_leadstore.moc"
