// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadquery.h"
#include "store/cachefixture.h"
#include "store/incomingleads.h"
#include "store/leadrows.h"
#include "store/storedtext.h"
#include "store/textpattern.h"

using namespace leadlight;
using namespace leadlight::store;
using namespace leadlight::tests;
using leads::Lead;

namespace {

/// Pieces that are treated differently: plain Latin, capitals, marks, other scripts, pairs, halves of pairs, our own
/// separators, and what other places take for an end.
QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{QStringLiteral("plain"),
                                    QStringLiteral("CAPITALS"),
                                    QStringLiteral("Příliš Žluťoučký"),
                                    QStringLiteral("Straße Łódź"),
                                    QStringLiteral("王小明"),
                                    QStringLiteral("🦊👩‍👩‍👧"),
                                    QString(QChar(0xD83E)),
                                    QString(QChar(0xDD8A)),
                                    QString(QChar(0x1F)),
                                    QString(QChar(0)),
                                    QString(QChar(0xFFFF)),
                                    QString(QChar(QChar::ByteOrderMark)),
                                    QStringLiteral("é"),
                                    QStringLiteral("\"';--\n\t")};
    QString text;
    for (int i = random.bounded(4); i > 0; --i)
        text += pieces[random.bounded(pieces.size())];
    return text;
}

Lead randomLead(QRandomGenerator &random)
{
    Lead lead;
    for (QString *text :
         {&lead.source, &lead.action, &lead.offer, &lead.publisher, &lead.offerTitle, &lead.firstName, &lead.lastName,
          &lead.email, &lead.phone, &lead.country, &lead.company, &lead.title, &lead.description})
        *text = randomText(random);
    switch (random.bounded(3)) {
    case 0:
        lead.place = leads::TableKey{randomText(random), randomText(random)};
        break;
    case 1:
        lead.place = leads::BlobRow{randomText(random), random.bounded(1000)};
        break;
    default:
        lead.place = leads::FileRow{randomText(random), random.bounded(1000)};
    }
    lead.raw = {leads::RawEntity::Format::Text, randomText(random).toUtf8()};
    return lead;
}

/// The rule without any short cut.
QByteArray searchText(const Lead &lead)
{
    QStringList folded;
    for (const leads::LeadField field : searchFields)
        folded.append(leads::folded(QString(lead.*leads::info(field).text).replace(QChar(fieldSeparator), u' ')));
    return toStored(folded.join(QChar(fieldSeparator)));
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

class TestIncomingLeads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leads_ofAnyText_areKeptAsTheyAre()
    {
        QRandomGenerator random(4);
        std::vector<Lead> leads;
        for (int i = 0; i < 3000; ++i)
            leads.push_back(randomLead(random));
        const IncomingLeads incoming(leads);
        QCOMPARE(incoming.size(), qsizetype(leads.size()));
        for (size_t i = 0; i < leads.size(); ++i) {
            const Lead &lead = leads[i];
            const IncomingLeads::Row &row = incoming.rows()[i];
            for (size_t field = 0; field < searchFields.size(); ++field)
                QCOMPARE(bytes(incoming.text(row, IncomingLeads::Text(field))),
                         toStored(lead.*leads::info(searchFields[field]).text));
            QCOMPARE(bytes(incoming.text(row, IncomingLeads::Search)), searchText(lead));
            QCOMPARE(bytes(incoming.text(row, IncomingLeads::Raw)), lead.raw.bytes);
            const auto heading = IncomingLeads::partsOf(incoming.text(row, IncomingLeads::Heading));
            QCOMPARE(bytes(heading[0]), toStored(lead.source));
            QCOMPARE(bytes(heading[1]), toStored(lead.action));
            QCOMPARE(bytes(heading[2]), toStored(lead.offer));
            QCOMPARE(bytes(heading[3]), toStored(lead.publisher));
            QCOMPARE(bytes(heading[4]), toStored(lead.offerTitle));
            if (const auto *table = std::get_if<leads::TableKey>(&lead.place)) {
                QCOMPARE(bytes(incoming.text(row, IncomingLeads::Key1)), toStored(table->partitionKey));
                QCOMPARE(bytes(incoming.text(row, IncomingLeads::Key2)), toStored(table->rowKey));
            }
        }
    }

    void leads_ofAnyText_comeBackFromTheCache()
    {
        QRandomGenerator random(5);
        std::vector<Lead> leads;
        for (int i = 0; i < 500; ++i) {
            leads.push_back(randomLead(random));
            leads.back().place = leads::TableKey{randomText(random), QString::number(i)};
        }
        TemporaryCache cache;
        const auto store = cache.open();
        QVERIFY(store->writePage(tableOrigin(), pageOf(leads)));
        const auto ids = allIds(*store);
        QCOMPARE(ids.size(), leads.size());
        for (size_t i = 0; i < ids.size(); ++i) {
            LEADLIGHT_REQUIRE(row, store->lead(ids[i]));
            Lead expected = leads[i];
            expected.id = ids[i];
            expected.connector = tableOrigin().connector;
            QCOMPARE(row->lead, expected);
        }
    }

    void storedText_ofAnyUnits_isReadBackEqual()
    {
        QRandomGenerator random(6);
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int length = random.bounded(12); length > 0; --length)
                text +=
                    QChar(ushort(random.bounded(3) == 0 ? 0xD700 + random.bounded(0xA00) : random.bounded(0x10000)));
            const QByteArray stored = toStored(text);
            QCOMPARE(fromStored({stored.constData(), size_t(stored.size())}), text);
            if (text.isValidUtf16())
                QCOMPARE(stored, text.toUtf8());
        }
    }
};

QTEST_GUILESS_MAIN(TestIncomingLeads)
#include "tst_incomingleads.moc"
