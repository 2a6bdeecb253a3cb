// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadquery.h"

#include <QTest>

using namespace leadlight::leads;

namespace {

QString nameOf(FilterError::Reason reason)
{
    using Reason = FilterError::Reason;
    switch (reason) {
    case Reason::UnknownField:
        return QStringLiteral("UnknownField");
    case Reason::UnknownFlag:
        return QStringLiteral("UnknownFlag");
    case Reason::WrongDate:
        return QStringLiteral("WrongDate");
    case Reason::MissingValue:
        return QStringLiteral("MissingValue");
    case Reason::UnclosedQuote:
        return QStringLiteral("UnclosedQuote");
    case Reason::LonelyOr:
        return QStringLiteral("LonelyOr");
    case Reason::LonelyMinus:
        return QStringLiteral("LonelyMinus");
    }
    return {};
}

QString described(const LeadTerm &term)
{
    QString text = term.exclude ? QStringLiteral("-") : QString();
    switch (term.kind) {
    case LeadTerm::Kind::Word:
        text += QStringLiteral("word");
        break;
    case LeadTerm::Kind::Name:
        text += QStringLiteral("name");
        break;
    case LeadTerm::Kind::Field:
        text += info(term.field).name;
        break;
    case LeadTerm::Kind::Flag:
        return text + QStringLiteral("flag %1").arg(static_cast<int>(term.flag));
    case LeadTerm::Kind::Time:
        return text + QStringLiteral("time %1 %2")
                          .arg(LeadTime{term.fromTicks, 0}.toText(),
                               term.untilTicks == INT64_MAX ? QString() : LeadTime{term.untilTicks, 0}.toText());
    }
    for (const LeadPattern &pattern : term.anyOf)
        text += (pattern.hasWildcard ? QStringLiteral(" ~<%1>") : QStringLiteral(" <%1>")).arg(pattern.text);
    return text;
}

/// "source <SPZA> & word <x> | name <y>", every group and term.
QString described(const LeadFilter &filter)
{
    QStringList groups;
    for (const auto &group : filter.groups) {
        QStringList terms;
        for (const LeadTerm &term : group)
            terms.append(described(term));
        groups.append(terms.join(QStringLiteral(" & ")));
    }
    return groups.join(QStringLiteral(" | "));
}

} // namespace

class TestLeadFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isUnderstood_data();
    void text_isUnderstood();
    void wrongText_saysWhatAndWhere_data();
    void wrongText_saysWhatAndWhere();
    void mistakenName_isToldTheOneThatWasMeant_data();
    void mistakenName_isToldTheOneThatWasMeant();
    void understoodPart_leavesOutTheFault_data();
    void understoodPart_leavesOutTheFault();
    void terms_knowWhereTheyStand();
    void dates_meanDaysInTheZone();
    void overdue_meansTheDayInTheZone();
    void quotedValue_isReadBackAsItself_data();
    void quotedValue_isReadBackAsItself();
};

void TestLeadFilter::text_isUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("", "");
    row("  \t\u3000 ", "");
    row("contoso", "word <contoso>");
    row("jana novák", "word <jana> & word <novák>");
    row("source:SPZA action:PLT offer:docusign* country:US company:\"Contoso Ltd\"",
        "source <SPZA> & action <PLT> & offer ~<docusign*> & country <US> & company <Contoso Ltd>");
    row("-test", "-word <test>");
    row("-source:SPZA,TestDrive", "-source <SPZA> <TestDrive>");
    row("source:\"Azure Portal\",SPZA,\"a,b\"", "source <Azure Portal> <SPZA> <a,b>");
    row("source:\"\"", "source <>");
    row("source:\"\",SPZA", "source <> <SPZA>");
    row("-company:\"\"", "-company <>");
    row("smith,jones", "word <smith> <jones>");
    row("SOURCE:a FirstName:b MAIL:c email:d", "source <a> & firstName <b> & email <c> & email <d>");
    row("name:\"Jana Nováková\"", "name <Jana Nováková>");
    row("id:17", "id <17>");
    row("offerTitle:*sign", "offerTitle ~<*sign>");
    row("\"a*b\"", "word <a*b>");
    row("\"Contoso L\"*", "word ~<Contoso L*>");
    row("\"source:SPZA\"", "word <source:SPZA>");
    row("\"-x\"", "word <-x>");
    row("-\"x y\"", "-word <x y>");
    row("\"say \"\"hi\"\"\"", "word <say \"hi\">");
    row("19\"", "word <19\">");
    row("http://contoso.com https://x mailto:a@b", "word <http://contoso.com> & word <https://x> & word <mailto:a@b>");
    row("9:2F28:2F2018 10:30", "word <9:2F28:2F2018> & word <10:30>");
    row("a@b.example", "word <a@b.example>");
    row("a OR b c", "word <a> | word <b> & word <c>");
    row("or \"OR\" ORacle", "word <or> & word <OR> & word <ORacle>");
    row("is:test -is:dnc is:NEW is:withheld is:problem", "flag 0 & -flag 1 & flag 2 & flag 3 & flag 4");
    row("isTest:true doNotContact:false -piiWithheld:FALSE", "flag 0 & -flag 1 & flag 3");
    row("(a)", "word <(a)>");
    row("--x", "-word <-x>");
    row("a OR b OR c,d -e", "word <a> | word <b> | word <c> <d> & -word <e>");
    row("-smith,jones", "-word <smith> <jones>");
    row("-offer:docusign*,contoso.2", "-offer ~<docusign*> <contoso.2>");
    row("connector:\"Contoso table\" publisher:docusign", "connector <Contoso table> & publisher <docusign>");
    row("phone:+420* lastName:Novák title:CTO description:\"call me\"",
        "phone ~<+420*> & lastName <Novák> & title <CTO> & description <call me>");
    row("after:2020-01-01 before:2020-02-01", "time 2020-01-01T00:00:00Z  & time  2020-02-01T00:00:00Z");
    row("status:new,won", "status <new> <won>");
    row("owner:anna", "owner <anna>");
    row("owner:me,\"me\",ME,meg", "owner <Jana N.> <me> <Jana N.> <meg>");
    row("owner:\"\"", "owner <>");
    row("company:me", "company <me>");
    row("tag:\"big deal\" tags:b", "tags <big deal> & tags <b>");
    row("note:call", "notes <call>");
    row("overdue", "flag 7");
    row("-Overdue x", "-flag 7 & word <x>");
    row("\"overdue\" overdue,b overdues", "word <overdue> & word <overdue> <b> & word <overdues>");
    row("is:waiting is:late is:overdue is:followup", "flag 5 & flag 6 & flag 7 & flag 8");
    row("AFTER:2020-01-01", "time 2020-01-01T00:00:00Z ");
    row("after:2020-01-01", "time 2020-01-01T00:00:00Z ");
    row("before:2020-02-01", "time  2020-02-01T00:00:00Z");
    row("-on:2020-02-29", "-time 2020-02-29T00:00:00Z 2020-03-01T00:00:00Z");
}

void TestLeadFilter::text_isUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto filter = LeadFilter::fromText(text, {.zone = QTimeZone::utc(), .me = QStringLiteral("Jana N.")});
    QVERIFY2(filter, filter ? "" : qPrintable(nameOf(filter.error().reason)));
    QCOMPARE(described(*filter), expected);
}

void TestLeadFilter::wrongText_saysWhatAndWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *text, const char *reason, int position, const char *word) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(reason) << position
                            << QString::fromUtf8(word);
    };
    row("a colour:red", "UnknownField", 2, "colour");
    row("-colour:red", "UnknownField", 1, "colour");
    row("země:CZ", "UnknownField", 0, "země");
    row("followUp:2020-01-01", "UnknownField", 0, "followUp");
    row("tag:", "MissingValue", 0, "tag:");
    row("createdAt:2020-01-01", "UnknownField", 0, "createdAt");
    row("x is:hot", "UnknownFlag", 5, "hot");
    row("is:test,dnc", "UnknownFlag", 3, "test,dnc");
    row("isTest:maybe", "UnknownFlag", 7, "maybe");
    row("after:1.1.2020", "WrongDate", 6, "1.1.2020");
    row("on:2020-02-30", "WrongDate", 3, "2020-02-30");
    row("before:2020-01", "WrongDate", 7, "2020-01");
    row("a source:", "MissingValue", 2, "source:");
    row("source: SPZA", "MissingValue", 0, "source:");
    row("is:", "MissingValue", 0, "is:");
    row("-name:", "MissingValue", 1, "name:");
    row("source:a,", "MissingValue", 8, ",");
    row("source:a,,b", "MissingValue", 9, ",");
    row("source:,a", "MissingValue", 7, ",");
    row("x \"open", "UnclosedQuote", 2, "\"open");
    row("company:\"Contoso Ltd", "UnclosedQuote", 8, "\"Contoso Ltd");
    row("\"", "UnclosedQuote", 0, "\"");
    row("OR a", "LonelyOr", 0, "OR");
    row("a OR", "LonelyOr", 2, "OR");
    row("a OR OR b", "LonelyOr", 5, "OR");
    row("OR", "LonelyOr", 0, "OR");
    row("a - b", "LonelyMinus", 2, "-");
    row("-", "LonelyMinus", 0, "-");
}

void TestLeadFilter::wrongText_saysWhatAndWhere()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    QFETCH(int, position);
    QFETCH(QString, word);
    const auto filter = LeadFilter::fromText(text, {.zone = QTimeZone::utc()});
    QVERIFY(!filter);
    QCOMPARE(nameOf(filter.error().reason), reason);
    QCOMPARE(filter.error().position, position);
    QCOMPARE(filter.error().word, word);
    QCOMPARE(filter.error().length, static_cast<int>(word.size()));
    QCOMPARE(text.mid(position, filter.error().length), word);
}

void TestLeadFilter::mistakenName_isToldTheOneThatWasMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("field") << QStringLiteral("compny:contoso") << QStringLiteral("company");
    QTest::newRow("flag") << QStringLiteral("is:tset") << QStringLiteral("test");
    QTest::newRow("beginning of a flag") << QStringLiteral("is:with") << QStringLiteral("withheld");
    QTest::newRow("time") << QStringLiteral("receivedAt:2020-01-01") << QStringLiteral("after");
    QTest::newRow("nothing near") << QStringLiteral("colour:red") << QString();
    QTest::newRow("no flag near") << QStringLiteral("is:blue") << QString();
    QTest::newRow("another mistake") << QStringLiteral("after:yesterday") << QString();
}

void TestLeadFilter::mistakenName_isToldTheOneThatWasMeant()
{
    QFETCH(QString, text);
    const auto filter = LeadFilter::fromText(text);
    QVERIFY(!filter);
    QTEST(filter.error().meant, "expected");
}

void TestLeadFilter::understoodPart_leavesOutTheFault_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("", "");
    row("a source:SPZA", "a source:SPZA");
    row("a -colour:red b", "a  b");
    row("colour:red", "");
    row("a after:2026-1 is:hot b", "a   b");
    row("a source: b", "a  b");
    row("a source:\"x y\",", "a ");
    row("žlutý \"open is:new", "žlutý ");
    row("a OR", "a ");
    row("OR OR", " ");
    row("a - b", "a  b");
    row("a OR colour:red", "a  ");
    row("a OR colour:red OR b", "a OR   b");
    row("colour:red OR b", "  b");
    row("a OR OR b OR", "a OR  b ");
    row("a source:x,\"y z\", -b", "a  -b");
}

void TestLeadFilter::understoodPart_leavesOutTheFault()
{
    QFETCH(QString, text);
    QTEST(understoodPart(text), "expected");
    QVERIFY(LeadFilter::fromText(understoodPart(text)));
}

void TestLeadFilter::terms_knowWhereTheyStand()
{
    const QString text = QStringLiteral("  -source:\"A B\",c  🚀 OR is:new");
    const auto filter = LeadFilter::fromText(text);
    QVERIFY(filter);
    QStringList places;
    for (const auto &group : filter->groups) {
        for (const LeadTerm &term : group)
            places.append(text.mid(term.position, term.length));
    }
    QCOMPARE(places, (QStringList{QStringLiteral("-source:\"A B\",c"), QStringLiteral("🚀"), QStringLiteral("is:new")}));
}

void TestLeadFilter::dates_meanDaysInTheZone()
{
    const QTimeZone prague("Europe/Prague");
    QVERIFY(prague.isValid());
    const auto inZone = [](const char *text, const QTimeZone &zone) {
        const auto filter = LeadFilter::fromText(QString::fromLatin1(text), {.zone = zone});
        return filter ? described(*filter) : QString();
    };
    // The day on which summer time starts has 23 hours, the one on which it ends 25.
    QCOMPARE(inZone("on:2020-03-29", prague), QStringLiteral("time 2020-03-28T23:00:00Z 2020-03-29T22:00:00Z"));
    QCOMPARE(inZone("on:2020-10-25", prague), QStringLiteral("time 2020-10-24T22:00:00Z 2020-10-25T23:00:00Z"));
    QCOMPARE(inZone("after:2020-03-30", prague), QStringLiteral("time 2020-03-29T22:00:00Z "));
    QCOMPARE(inZone("before:2020-03-30", prague), QStringLiteral("time  2020-03-29T22:00:00Z"));
    // Where the clocks go forward at midnight, that day starts at one.
    const QTimeZone saoPaulo("America/Sao_Paulo");
    QVERIFY(saoPaulo.isValid());
    QCOMPARE(inZone("on:2018-11-04", saoPaulo), QStringLiteral("time 2018-11-04T03:00:00Z 2018-11-05T02:00:00Z"));
    QCOMPARE(inZone("before:2018-11-04", saoPaulo), QStringLiteral("time  2018-11-04T03:00:00Z"));
    // A day that a zone has skipped has no leads.
    const QTimeZone apia("Pacific/Apia");
    QVERIFY(apia.isValid());
    QCOMPARE(inZone("on:2011-12-30", apia), QStringLiteral("time 2011-12-30T10:00:00Z 2011-12-30T10:00:00Z"));
    QCOMPARE(inZone("before:2011-12-30", apia), QStringLiteral("time  2011-12-30T10:00:00Z"));
}

void TestLeadFilter::overdue_meansTheDayInTheZone()
{
    const QDateTime now(QDate(2026, 11, 21), QTime(23, 30), Qt::UTC);
    const auto read = [&now](const char *text, const char *zone) {
        return LeadFilter::fromText(QString::fromLatin1(text), {.zone = QTimeZone(zone), .now = now})->groups[0][0];
    };
    QCOMPARE(read("overdue", "UTC").today, QDate(2026, 11, 21));
    QCOMPARE(read("overdue", "Europe/Prague").today, QDate(2026, 11, 22));
    QCOMPARE(read("is:late", "Europe/Prague").nowTicks, LeadTime::fromDateTime(now).ticks);
}

void TestLeadFilter::quotedValue_isReadBackAsItself_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("needsQuotes");
    QTest::newRow("plain") << QStringLiteral("SPZA") << false;
    QTest::newRow("offer") << QStringLiteral("checkpoint.check-point-r77-10sg-byol") << false;
    QTest::newRow("blank") << QStringLiteral("Contoso Ltd") << true;
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("comma") << QStringLiteral("a,b") << true;
    QTest::newRow("colon") << QStringLiteral("is:test") << true;
    QTest::newRow("quotes") << QStringLiteral("\"x\" y\"") << true;
    QTest::newRow("star") << QStringLiteral("a*") << true;
    QTest::newRow("minus") << QStringLiteral("-x") << true;
    QTest::newRow("or") << QStringLiteral("OR") << true;
    QTest::newRow("overdue") << QStringLiteral("Overdue") << true;
    QTest::newRow("me") << QStringLiteral("me") << true;
    QTest::newRow("line break") << QStringLiteral("a\nb") << true;
}

void TestLeadFilter::quotedValue_isReadBackAsItself()
{
    QFETCH(QString, value);
    QFETCH(bool, needsQuotes);
    const QString quoted = quotedForFilter(value);
    QCOMPARE(quoted.startsWith(u'"'), needsQuotes);
    for (const QString &prefix : {QString(), QStringLiteral("company:"), QStringLiteral("owner:")}) {
        const auto filter = LeadFilter::fromText(prefix + quoted);
        QVERIFY(filter);
        QCOMPARE(filter->groups.size(), size_t(1));
        QCOMPARE(filter->groups[0].size(), size_t(1));
        QCOMPARE(filter->groups[0][0].anyOf, std::vector<LeadPattern>(1, LeadPattern{value, false}));
        QCOMPARE(filter->groups[0][0].exclude, false);
    }
}

QTEST_GUILESS_MAIN(TestLeadFilter)
#include "tst_leadfilter.moc"
