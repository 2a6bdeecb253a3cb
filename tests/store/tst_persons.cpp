// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefixture.h"
#include "store/personkey.h"
#include "store/persons.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace leadlight;
using namespace leadlight::store;
using namespace leadlight::tests;
using Kind = WorkChange::Kind;
using Reason = PersonLeads::Reason;

namespace {

struct Someone
{
    QString first = QStringLiteral("Jana");
    QString last = QStringLiteral("Novak");
    QString email = QStringLiteral("jana@contoso.com");
    QString company = {};
    QString phone = {};
    bool isTest = false;
};

leads::Lead leadOf(const Someone &someone, int row)
{
    leads::Lead lead = tableLead(row, someone.company);
    lead.firstName = someone.first;
    lead.lastName = someone.last;
    lead.email = someone.email;
    lead.phone = someone.phone;
    lead.isTest = someone.isTest;
    lead.raw.bytes += someone.email.toUtf8();
    return lead;
}

QList<qint64> idsOf(const std::vector<LeadRow> &rows)
{
    QList<qint64> ids;
    for (const LeadRow &row : rows)
        ids.append(row.lead.id);
    return ids;
}

} // namespace

class TestPersons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoLeads_areToldApart_data();
    void twoLeads_areToldApart();
    void joining_isUndoneAndReachesAllAddresses();
    void splitting_takesTheAddressApart();
    void company_listsEachPersonOnce();
    void manyLeads_areBounded();
    void anyLeads_areToldApartAsOneByOne();
    void domainOfTooMany_isNoReason();
    void changedLead_isFoundAsItIsNow();
    void unknownLead_hasNobody();
    void stop_isObeyed();

private:
    std::unique_ptr<LeadStore> filled(const TemporaryCache &cache, const std::vector<Someone> &people)
    {
        auto store = cache.open();
        std::vector<leads::Lead> leads;
        for (const Someone &someone : people)
            leads.push_back(leadOf(someone, int(leads.size())));
        if (!store->writePage(tableOrigin(), pageOf(std::move(leads))))
            QTest::qFail("not written", __FILE__, __LINE__);
        return store;
    }
};

void TestPersons::twoLeads_areToldApart_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<QString>("expected");
    const auto text = [](const char *each) { return QString::fromUtf8(each); };
    // First name, last name, e-mail, company, phone.
    const auto row = [&](const char *name, const QStringList &first, const QStringList &second, const char *expected) {
        QTest::newRow(name) << first << second << text(expected);
    };
    const auto mail = [&](const char *address) { return QStringList{text("A"), text("B"), text(address), {}, {}}; };
    row("same address", mail("a@x.com"), mail("a@x.com"), "same");
    row("case and blanks", mail("a@x.com"), mail(" A@X.com\t"), "same");
    row("a wide blank", mail("a@x.com"), mail("\u3000a@x.com"), "same");
    row("diacritics", mail("jan@x.com"), mail("JÁN@x.com"), "same");
    row("part of an address", mail("a@x.com"), {text("C"), text("D"), text("aa@x.com"), {}, {}}, "");
    row("no address", mail(""), mail(""), "");
    row("blank address", mail(" "), mail(" "), "");
    row("only an at sign", {text("C"), text("D"), text("@"), {}, {}}, mail("a@x.com"), "");
    row("star in an address", {text("C"), text("D"), text("*@x.com"), {}, {}}, mail("a@x.com"), "");
    row("dots", mail("j.novak@gmail.com"), mail("jno.vak@gmail.com"), "alike");
    row("suffix", mail("a+news@x.com"), {text("C"), text("D"), text("a@x.com"), {}, {}}, "alike");
    row("nothing before the suffix", {text("C"), text("D"), text("+b@x.com"), {}, {}},
        {text("E"), text("F"), text("+c@x.com"), {}, {}}, "");
    row("name and domain", mail("a@x.com"), mail("b@x.com"), "domain");
    row("name and free mail", mail("aa@gmail.com"), mail("bb@gmail.com"), "");
    row("name and a country's free mail", mail("aa@yahoo.co.uk"), mail("bb@yahoo.co.uk"), "");
    row("name and another domain", mail("a@x.com"), mail("a@y.com"), "");
    row("end of a domain", mail("a@x.com"), mail("b@x.com.au"), "");
    row("name and company", {text("Jana"), text("Nováková"), text("a@x.com"), text("Contoso"), {}},
        {text("jana "), text("NOVAKOVA"), text("b@y.com"), text(" contoso"), {}}, "company person");
    row("company alone", {text("A"), {}, text("a@x.com"), text("Contoso"), {}},
        {text("B"), {}, text("b@y.com"), text("CONTOSO"), {}}, "company");
    row("part of a company", {text("A"), {}, text("a@x.com"), text("Contoso"), {}},
        {text("A"), {}, text("b@y.com"), text("Contoso Ltd"), {}}, "");
    row("company without names", {{}, {}, text("a@x.com"), text("Contoso"), {}},
        {{}, {}, text("b@y.com"), text("Contoso"), {}}, "company");
    const auto phone = [&](const char *number, const char *address) {
        return QStringList{text(address), {}, text(address), {}, text(number)};
    };
    row("phone", phone("+420 777 123 456", "a@x.com"), phone("00420777123456", "b@y.com"), "phone");
    row("phone without the country", phone("+420 777 123 456", "a@x.com"), phone("777-123-456", "b@y.com"), "phone");
    row("short phone", phone("12345", "a@x.com"), phone("12345", "b@y.com"), "");
    row("made up phone", phone("1111111111", "a@x.com"), phone("1111111111", "b@y.com"), "");
    row("another phone", phone("777123456", "a@x.com"), phone("777123556", "b@y.com"), "");
    row("a formula", {text("=1+1"), {}, text("=a@x.com"), text("=cmd|'/C calc'!A0"), {}},
        {text("=1+1"), {}, text("=b@y.com"), text("=cmd|'/C calc'!A0"), {}}, "company person");
    row("separators", {text("a\x1F"), text("b"), text("c\x1F@x.com"), text("d\x1F"), {}},
        {text("a\x1F"), text("b"), text("e@y.com"), text("d\x1F"), {}}, "company person");
}

void TestPersons::twoLeads_areToldApart()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    const TemporaryCache cache;
    std::vector<Someone> people;
    for (const QStringList &each : {first, second})
        people.push_back({each[0], each[1], each[2], each[3], each[4]});
    for (const bool isTest : {false, true}) {
        const TemporaryCache own;
        people[1].isTest = isTest;
        const auto store = filled(own, people);
        const auto ids = allIds(*store);
        for (const size_t asked : {size_t(0), size_t(1)}) {
            LEADLIGHT_REQUIRE(person, store->person(ids[asked], {}));
            QVERIFY(!person.isJoined);
            QStringList words;
            if (person.sameCount == 2)
                words.append(QStringLiteral("same"));
            if (person.companyCount == 1)
                words.append(QStringLiteral("company"));
            const QStringList reasons{QStringLiteral("person"), QStringLiteral("phone"), QStringLiteral("alike"),
                                      QStringLiteral("domain")};
            for (const auto &possible : person.possible)
                words.append(reasons[int(possible.reason)]);
            QFETCH(QString, expected);
            if (isTest) { // looks like everybody
                for (const QString &reason : reasons)
                    expected.remove(reason);
                expected = expected.trimmed();
            }
            QCOMPARE(words.join(u' '), expected);
            QCOMPARE(qint64(person.same.size()), person.sameCount);
        }
    }
}

void TestPersons::joining_isUndoneAndReachesAllAddresses()
{
    const TemporaryCache cache;
    const auto store = filled(cache, {{.email = QStringLiteral("a@x.com")},
                                      {.email = QStringLiteral("a@x.com")},
                                      {.email = QStringLiteral("b@y.com")},
                                      {.email = QStringLiteral("b@y.com")},
                                      {.email = QString()},
                                      {.email = QString()}});
    const auto ids = allIds(*store);
    const auto sameAs = [&](size_t lead) { return idsOf(store->person(ids[lead], {}).value().same); };
    QCOMPARE(sameAs(0), (QList<qint64>{ids[1], ids[0]}));
    QCOMPARE(sameAs(4), (QList<qint64>{ids[4]}));
    LEADLIGHT_REQUIRE(joined, store->work({.kind = Kind::Join, .leads = {ids[0], ids[3]}}, {}));
    QCOMPARE(joined.leadCount, 2);
    for (const size_t lead : {size_t(0), size_t(1), size_t(2), size_t(3)})
        QCOMPARE(sameAs(lead), (QList<qint64>{ids[3], ids[2], ids[1], ids[0]}));
    QVERIFY(store->person(ids[2], {}).value().isJoined);
    QCOMPARE(store->person(ids[2], {}).value().joined, (std::vector<qint64>{ids[1], ids[0]}));
    // Once more is nothing; one more lead brings its person along.
    QCOMPARE(store->work({.kind = Kind::Join, .leads = {ids[0], ids[3]}}, {}).value().id, 0);
    LEADLIGHT_REQUIRE(more, store->work({.kind = Kind::Join, .leads = {ids[3], ids[4]}}, {}));
    QCOMPARE(sameAs(1), (QList<qint64>{ids[4], ids[3], ids[2], ids[1], ids[0]}));
    QVERIFY(store->undoWork(more.id));
    QCOMPARE(sameAs(1), (QList<qint64>{ids[3], ids[2], ids[1], ids[0]}));
    QVERIFY(store->undoWork(joined.id));
    QCOMPARE(sameAs(0), (QList<qint64>{ids[1], ids[0]}));
    QVERIFY(!store->person(ids[0], {}).value().isJoined);
    QVERIFY(store->redoWork(joined.id));
    QCOMPARE(sameAs(0).size(), 4);
    QCOMPARE(store->lead(ids[0]).value()->lead.email, QStringLiteral("a@x.com"));
}

void TestPersons::splitting_takesTheAddressApart()
{
    const TemporaryCache cache;
    const auto store = filled(cache, {{.email = QStringLiteral("a@x.com")},
                                      {.email = QStringLiteral("A@x.com ")},
                                      {.email = QStringLiteral("b@y.com")},
                                      {.email = QStringLiteral("c@z.com")}});
    const auto ids = allIds(*store);
    QVERIFY(store->work({.kind = Kind::Join, .leads = {ids[0], ids[2], ids[3]}}, {}));
    // The lead itself was not joined, another one with its address was.
    LEADLIGHT_REQUIRE(split, store->work({.kind = Kind::Split, .leads = {ids[1]}}, {}));
    QCOMPARE(split.leadCount, 1);
    QCOMPARE(idsOf(store->person(ids[1], {}).value().same), (QList<qint64>{ids[1], ids[0]}));
    QCOMPARE(idsOf(store->person(ids[2], {}).value().same), (QList<qint64>{ids[3], ids[2]}));
    QVERIFY(store->undoWork(split.id));
    QCOMPARE(store->person(ids[1], {}).value().sameCount, 4);
    QCOMPARE(store->work({.kind = Kind::Split, .leads = {ids[3]}}, {}).value().leadCount, 1);
    QCOMPARE(store->work({.kind = Kind::Split, .leads = {ids[3]}}, {}).value().id, 0);
}

void TestPersons::company_listsEachPersonOnce()
{
    const TemporaryCache cache;
    const QString contoso = QStringLiteral("Contoso");
    const auto store = filled(cache, {{.email = QStringLiteral("a@x.com"), .company = contoso},
                                      {.email = QStringLiteral("b@x.com"), .company = contoso},
                                      {.email = QStringLiteral("B@x.com"), .company = QStringLiteral("CONTOSO ")},
                                      {.email = QString(), .company = contoso},
                                      {.email = QString(), .company = contoso},
                                      {.email = QStringLiteral("c@x.com"), .company = QStringLiteral("Fabrikam")}});
    const auto ids = allIds(*store);
    LEADLIGHT_REQUIRE(person, store->person(ids[0], {}));
    QCOMPARE(person.companyCount, 3);
    QCOMPARE(idsOf(person.company), (QList<qint64>{ids[4], ids[3], ids[2]}));
}

void TestPersons::manyLeads_areBounded()
{
    const TemporaryCache cache;
    std::vector<Someone> people;
    for (int i = 0; i < 300; ++i)
        people.push_back({.company = QStringLiteral("Contoso")});
    for (int i = 0; i < 300; ++i)
        people.push_back({.email = QStringLiteral("p%1@y.com").arg(i), .company = QStringLiteral("Contoso")});
    const auto store = filled(cache, people);
    const auto ids = allIds(*store);
    LEADLIGHT_REQUIRE(person, store->person(ids[0], {}));
    QCOMPARE(person.sameCount, 300);
    QCOMPARE(person.same.size(), size_t(PersonLeads::most));
    QCOMPARE(person.same.front().lead.id, ids[299]);
    QCOMPARE(person.same.back().lead.id, ids[0]);
    QCOMPARE(person.companyCount, 300);
    QCOMPARE(person.company.size(), size_t(PersonLeads::most));
    QCOMPARE(person.possible.size(), size_t(PersonLeads::most));
    QCOMPARE(person.possibleCount, 300);
}

/// Leads made of few words, against the same told from each pair of them by the functions of personkey.h alone.
void TestPersons::anyLeads_areToldApartAsOneByOne()
{
    QRandomGenerator dice(20261121);
    const auto one = [&dice](const QStringList &of) { return of[dice.bounded(int(of.size()))]; };
    const QStringList firsts{{}, QStringLiteral("Jan"), QStringLiteral(" JÁN\t"), QStringLiteral("Eva")};
    const QStringList lasts{{}, QStringLiteral("Novák"), QStringLiteral("novak\u3000"), QString(QChar(0xD800))};
    const QStringList companies{{}, QStringLiteral("Acme"), QStringLiteral("ACMÉ "), QStringLiteral("\u00A0Contoso")};
    const QStringList phones{{},
                             QStringLiteral("+420 777 123 456"),
                             QStringLiteral("777123456"),
                             QStringLiteral("421777123456"),
                             QStringLiteral("1234 567"),
                             QStringLiteral("\u0667\u0667\u0667123456")};
    const QStringList emails{{},
                             QStringLiteral("@"),
                             QStringLiteral("jan"),
                             QStringLiteral("jan@x.com"),
                             QStringLiteral(" J.an@X.com"),
                             QStringLiteral("jan+a@x.com"),
                             QStringLiteral("eva@x.com"),
                             QStringLiteral("a@b@x.com"),
                             QStringLiteral("jan@gmail.com"),
                             QStringLiteral("j.a.n@gmail.com"),
                             QStringLiteral("+@x.com"),
                             QStringLiteral("jan@")};
    for (int round = 0; round < 12; ++round) {
        const TemporaryCache cache;
        std::vector<Someone> people;
        for (int i = 0; i < 24; ++i)
            people.push_back({one(firsts), one(lasts), one(emails), one(companies), one(phones), dice.bounded(8) == 0});
        const auto store = filled(cache, people);
        const auto ids = allIds(*store);
        const auto text = [](const QString &each) { return leads::folded(each); };
        for (size_t i = 0; i < people.size(); ++i) {
            const Someone &a = people[i];
            const QString key = personKey(text(a.email));
            qint64 same = 1;
            QSet<QString> company;
            QHash<QString, Reason> possible;
            for (size_t k = 0; k < people.size(); ++k) {
                const Someone &b = people[k];
                const QString other = personKey(text(b.email));
                if (k == i)
                    continue;
                if (!key.isEmpty() && other == key) {
                    ++same;
                    continue;
                }
                const QString person = other.isEmpty() ? QString::number(k) : other;
                const auto may = [&](bool is, Reason reason) {
                    if (is && !a.isTest && !b.isTest)
                        possible.insert(person, std::min(reason, possible.value(person, reason)));
                };
                const QString name = nameKey(text(a.first), text(a.last));
                const bool isNamesake = !name.isEmpty() && name == nameKey(text(b.first), text(b.last));
                const bool isColleague = !a.company.isEmpty() && text(a.company).trimmed() == text(b.company).trimmed();
                if (isColleague)
                    company.insert(person);
                may(isColleague && isNamesake, Reason::SameNameAndCompany);
                const QString phone = phoneKey(text(a.phone));
                const QString otherPhone = phoneKey(text(b.phone));
                may(!phone.isEmpty() && !otherPhone.isEmpty() && isSamePhone(phone, otherPhone), Reason::SamePhone);
                const QString mailbox = mailboxKey(key);
                may(!mailbox.isEmpty() && mailbox == mailboxKey(other), Reason::AlikeEmail);
                const QString domain = emailDomain(key);
                may(isNamesake && !domain.isEmpty() && !isFreeMail(domain) && domain == emailDomain(other),
                    Reason::SameNameAndDomain);
            }
            LEADLIGHT_REQUIRE(person, store->person(ids[i], {}));
            const QByteArray about = QStringLiteral("%1 in round %2").arg(i).arg(round).toUtf8();
            QVERIFY2(person.sameCount == same, about.constData());
            QVERIFY2(person.companyCount == company.size(), about.constData());
            QVERIFY2(person.possibleCount == possible.size(), about.constData());
            for (const auto &each : person.possible) {
                const qsizetype at = std::find(ids.begin(), ids.end(), each.row.lead.id) - ids.begin();
                const QString other = personKey(text(each.row.lead.email));
                QVERIFY2(possible.value(other.isEmpty() ? QString::number(at) : other) == each.reason,
                         about.constData());
            }
        }
    }
}

void TestPersons::domainOfTooMany_isNoReason()
{
    const TemporaryCache cache;
    std::vector<Someone> people;
    for (qint64 i = 0; i < PersonLeads::mostOfADomain; ++i)
        people.push_back({.first = QString::number(i), .email = QStringLiteral("p%1@x.com").arg(i)});
    people[1].first = people[0].first;
    const auto store = filled(cache, people);
    const auto ids = allIds(*store);
    QCOMPARE(store->person(ids[0], {}).value().possibleCount, 1);
    leads::Lead more = leadOf({.first = QStringLiteral("more"), .email = QStringLiteral("more@x.com")}, 1'000'000);
    QVERIFY(store->writePage(tableOrigin(), pageOf({more})));
    QCOMPARE(store->person(ids[0], {}).value().possibleCount, 0);
}

void TestPersons::changedLead_isFoundAsItIsNow()
{
    const TemporaryCache cache;
    const auto store = filled(cache, {{.email = QStringLiteral("a@x.com")}, {.email = QStringLiteral("a@x.com")}});
    const auto ids = allIds(*store);
    QVERIFY(store->tidyIndex({}));
    QCOMPARE(store->person(ids[0], {}).value().sameCount, 2);
    QVERIFY(store->writePage(tableOrigin(), pageOf({leadOf({.email = QStringLiteral("b@y.com")}, 1)})));
    QCOMPARE(store->person(ids[0], {}).value().sameCount, 1);
    QCOMPARE(store->person(ids[1], {}).value().same.front().lead.email, QStringLiteral("b@y.com"));
    QVERIFY(store->writePage(tableOrigin(), pageOf({leadOf({.email = QStringLiteral("b@y.com")}, 2)})));
    QVERIFY(store->tidyIndex({}));
    QCOMPARE(store->person(ids[1], {}).value().sameCount, 2);
}

void TestPersons::unknownLead_hasNobody()
{
    const TemporaryCache cache;
    const auto store = filled(cache, {{}});
    LEADLIGHT_REQUIRE(person, store->person(99, {}));
    QCOMPARE(person.sameCount, 0);
    QVERIFY(person.same.empty());
}

void TestPersons::stop_isObeyed()
{
    const TemporaryCache cache;
    const auto store = filled(cache, {{}});
    std::stop_source source;
    source.request_stop();
    const auto person = store->person(allIds(*store).front(), source.get_token());
    QVERIFY(!person);
    QCOMPARE(person.error().kind, core::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestPersons)
#include "tst_persons.moc"
