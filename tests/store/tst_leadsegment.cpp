// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefixture.h"
#include "store/connection.h"
#include "store/index/indexheadings.h"
#include "store/index/leadsegment.h"
#include "store/textpattern.h"

#include <algorithm>

using namespace leadlight;
using namespace leadlight::leads;
using namespace leadlight::store;
using namespace leadlight::tests;

namespace {

std::string textFor(qint64 id)
{
    return "text " + std::to_string(id) + std::string(size_t(id % 50), 'x');
}

/// The lead number n of a made-up segment; only every third id is there.
LeadSegmentBuilder::Row rowFor(size_t n, const std::string &text, const std::string &country)
{
    LeadSegmentBuilder::Row row;
    row.id = qint64(n) * 3 + 1;
    row.received = qint64(n) * 10;
    row.created = n % 2 == 0 ? LeadTime::unknown : qint64(n);
    row.heading = quint32(n % 5);
    row.origin = quint32(n % 2);
    row.country = country;
    row.text = text;
    return row;
}

std::string countryFor(size_t n)
{
    return n % 7 == 0 ? std::string() : "country " + std::to_string(n / 40);
}

void addTo(LeadSegmentBuilder &builder, size_t from, size_t to)
{
    for (size_t n = from; n < to; ++n)
        builder.add(rowFor(n, textFor(qint64(n)), countryFor(n)));
}

/// Whether the segment holds exactly the first made-up leads.
bool holdsFirst(const LeadSegment &segment, size_t count)
{
    bool good = segment.count() == count;
    for (size_t n = 0; n < count && good; ++n) {
        const auto row = LeadSegmentBuilder::row(segment, n);
        const std::string text = textFor(qint64(n));
        const std::string country = countryFor(n);
        const auto wanted = rowFor(n, text, country);
        good = row.id == wanted.id && row.received == wanted.received && row.created == wanted.created &&
               row.heading == wanted.heading && row.origin == wanted.origin && row.country == wanted.country &&
               row.text == wanted.text && segment.rowOf(wanted.id) == n;
    }
    return good;
}

/// Adds headings to a cache: source, action, offer, publisher, title of each.
void addHeadings(const QString &path, const QList<QStringList> &headings)
{
    auto connection = Connection::open(path, false);
    QVERIFY(connection);
    for (const QStringList &each : headings) {
        const QString values = QStringLiteral("'%1'").arg(each.join(QStringLiteral("', '")));
        QVERIFY((*connection)
                    ->exec(QStringLiteral("INSERT INTO headings (source, action, offer, publisher, offer_title) VALUES "
                                          "(%1)")
                               .arg(values)));
    }
}

std::shared_ptr<const IndexHeadings> load(const QString &path, std::shared_ptr<const IndexHeadings> known = {})
{
    const auto connection = Connection::open(path, true);
    const auto headings = IndexHeadings::load(**connection, std::move(known));
    return headings ? *headings : nullptr;
}

/// Every value of a field in its order, and which heading has which.
QString described(const IndexHeadings &headings, LeadField field)
{
    const HeadingValues &values = headings.values(field);
    QStringList texts;
    for (quint32 value = 0; value < values.count(); ++value)
        texts.append(values.text(value));
    QString said = texts.join(u'|') + u':';
    for (const quint32 value : values.ofHeadings())
        said += u' ' + QString::number(value);
    return said;
}

QList<int> idsOf(const RowSet &headings)
{
    QList<int> ids;
    headings.forEach([&ids](size_t id) { ids.append(int(id)); });
    return ids;
}

const QList<QStringList> firstHeadings{
    {QStringLiteral("SPZA"), QStringLiteral("INS"), QStringLiteral("b"), QStringLiteral("p"), QString()},
    {QStringLiteral("SPZA"), QStringLiteral("PLT"), QStringLiteral("Ä"), QStringLiteral("p"), QStringLiteral("Title")},
    {QStringLiteral("spza"), QString(), QString(), QStringLiteral("p"), QStringLiteral("Title")},
};
const QList<QStringList> moreHeadings{
    {QStringLiteral("Other"), QStringLiteral("INS"), QStringLiteral("b"), QStringLiteral("q"), QStringLiteral("B")},
    {QString(), QStringLiteral("AAA"), QStringLiteral("ab"), QStringLiteral("p"), QStringLiteral("Later")},
    {QStringLiteral("SPZA"), QStringLiteral("AAA"), QStringLiteral("Ä"), QString(), QStringLiteral("Later")},
};

} // namespace

class TestLeadSegment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segment_ofNothing_isEmpty()
    {
        const auto segment = LeadSegmentBuilder().build();
        QCOMPARE(segment->count(), 0u);
        QCOMPARE(segment->rowOf(1), 0u);
    }

    void rowOf_aLeadThatIsNotThere_isTheCount()
    {
        LeadSegmentBuilder builder;
        addTo(builder, 0, 100);
        const auto segment = builder.build();
        for (const qint64 id : {qint64(-5), qint64(0), qint64(2), qint64(150), qint64(299), qint64(INT64_MAX)})
            QCOMPARE(segment->rowOf(id), 100u);
        QCOMPARE(segment->rowOf(1), 0u);
        QCOMPARE(segment->rowOf(298), 99u);
    }

    void text_isFollowedByAZero()
    {
        LeadSegmentBuilder builder;
        addTo(builder, 0, 3);
        const auto segment = builder.build();
        QCOMPARE(segment->columns().texts.size(), segment->columns().textEnds[2] + 1);
        for (const quint64 end : segment->columns().textEnds)
            QCOMPARE(segment->columns().texts[end], '\0');
    }

    void segments_ofAGrowingBuilder_stayAsTheyWere()
    {
        LeadSegmentBuilder builder;
        std::vector<std::shared_ptr<const LeadSegment>> given;
        size_t count = 0;
        for (size_t step = 0; step < 60; ++step) {
            addTo(builder, count, count + step);
            count += step;
            given.push_back(builder.build());
        }
        count = 0;
        for (size_t step = 0; step < 60; ++step) {
            count += step;
            QVERIFY2(holdsFirst(*given[step], count), qPrintable(QString::number(step)));
        }
    }

    void countries_areKeptOnceEach()
    {
        LeadSegmentBuilder builder;
        addTo(builder, 0, 400);
        QCOMPARE(builder.build()->columns().countryEnds.size(), 11u);
    }

    void headings_areNumberedInTheOrderOfTheirValues()
    {
        TemporaryCache cache;
        cache.open();
        addHeadings(cache.path(), firstHeadings);
        const auto headings = load(cache.path());
        QVERIFY(headings);
        QCOMPARE(headings->limit(), 4u);
        // There is no heading 0: it has what is empty.
        QCOMPARE(described(*headings, LeadField::Source), QStringLiteral("SPZA|spza|: 2 0 0 1"));
        QCOMPARE(described(*headings, LeadField::Action), QStringLiteral("INS|PLT|: 2 0 1 2"));
        QCOMPARE(described(*headings, LeadField::Offer), QStringLiteral("Ä|b|Title|: 3 1 0 2"));
        QCOMPARE(described(*headings, LeadField::Publisher), QStringLiteral("p|: 1 0 0 0"));
        QCOMPARE(described(*headings, LeadField::OfferTitle), QStringLiteral("Title|: 1 1 0 0"));
    }

    void headings_readInTwoSteps_areTheSameAsInOne()
    {
        TemporaryCache cache;
        cache.open();
        addHeadings(cache.path(), firstHeadings);
        const auto first = load(cache.path());
        const QString before = described(*first, LeadField::Offer);
        addHeadings(cache.path(), moreHeadings);
        const auto extended = load(cache.path(), first);
        const auto whole = load(cache.path());
        using enum LeadField;
        for (const auto field : {Source, Action, Offer, Publisher, OfferTitle})
            QCOMPARE(described(*extended, field), described(*whole, field));
        QCOMPARE(described(*whole, Offer), QStringLiteral("Ä|ab|b|Title|: 4 2 0 3 2 1 0"));
        for (quint32 offer = 0; offer < whole->values(Offer).count(); ++offer)
            QCOMPARE(extended->titleOf(offer), whole->titleOf(offer));
        QCOMPARE(described(*first, Offer), before);
        QCOMPARE(load(cache.path(), extended), extended);
    }

    void titleOf_anOffer_isTheFirstThatWasTold()
    {
        TemporaryCache cache;
        cache.open();
        addHeadings(cache.path(), firstHeadings + moreHeadings);
        const auto headings = load(cache.path());
        const HeadingValues &offers = headings->values(LeadField::Offer);
        const auto title = [&](const QString &offer) { return headings->titleOf(offers.find(offer).value()); };
        QCOMPARE(title(QStringLiteral("b")), QStringLiteral("B"));
        QCOMPARE(title(QStringLiteral("Ä")), QStringLiteral("Title"));
        QCOMPARE(title(QString()), QString());
    }

    void find_findsWhatIsThere()
    {
        TemporaryCache cache;
        cache.open();
        addHeadings(cache.path(), firstHeadings + moreHeadings);
        const auto headings = load(cache.path());
        const HeadingValues &offers = headings->values(LeadField::Offer);
        for (quint32 offer = 0; offer < offers.count(); ++offer)
            QCOMPARE(offers.find(offers.text(offer)), std::optional(offer));
        for (const char16_t *text : {u"a", u"Ab", u"A", u"zzz", u"\u0301"})
            QVERIFY(!offers.find(QString::fromUtf16(text)));
    }

    void matching_givesTheHeadingsWhoseValueMatches()
    {
        TemporaryCache cache;
        cache.open();
        addHeadings(cache.path(), firstHeadings + moreHeadings);
        const auto headings = load(cache.path());
        const auto pattern = [](const char16_t *text, TextPattern::Scope scope) {
            LeadPattern made;
            made.text = QString::fromUtf16(text);
            return TextPattern(made, scope);
        };
        const auto whole = TextPattern::Scope::Whole;
        const auto part = TextPattern::Scope::Part;
        QCOMPARE(idsOf(headings->matching(LeadField::Source, pattern(u"spza", whole))), QList<int>({1, 2, 3, 6}));
        QCOMPARE(idsOf(headings->matching(LeadField::Offer, pattern(u"a", whole))), QList<int>({2, 6}));
        QCOMPARE(idsOf(headings->matching(LeadField::Offer, pattern(u"title", whole))), QList<int>({3}));
        QCOMPARE(idsOf(headings->matchingAnyField(pattern(u"b", part))), QList<int>({1, 4, 5}));
    }

    void headings_withImpossibleIds_areNotRead()
    {
        TemporaryCache cache;
        cache.open();
        addHeadings(cache.path(), firstHeadings);
        auto connection = Connection::open(cache.path(), false);
        QVERIFY(connection);
        QVERIFY((*connection)->exec(QStringLiteral("UPDATE headings SET id = 4000000000 WHERE id = 3")));
        const auto headings = IndexHeadings::load(**connection, nullptr);
        QVERIFY(!headings);
        QCOMPARE(headings.error().kind, core::ErrorKind::CacheDamaged);
    }

    void textNumbers_ofManyTexts_areGivenOnce()
    {
        TextNumbers numbers;
        for (quint32 round = 0; round < 2; ++round) {
            for (quint32 n = 0; n < 10'000; ++n)
                QCOMPARE(numbers.number(std::to_string(n)), n);
        }
        QCOMPARE(numbers.texts().count(), 10'000u);
        QCOMPARE(numbers.texts()[1234], std::string_view("1234"));
    }
};

QTEST_GUILESS_MAIN(TestLeadSegment)
#include "tst_leadsegment.moc"
