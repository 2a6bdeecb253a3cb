// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/vcard.h"

#include <QTest>

using namespace leadlight;

namespace {

/// The card as a reader takes it: lines unfolded, without their ends.
QStringList contentLines(const QByteArray &card)
{
    QByteArray whole = card;
    whole.replace("\r\n ", "");
    QStringList lines = QString::fromUtf8(whole).split(QStringLiteral("\r\n"));
    lines.removeLast(); // behind the last end
    return lines;
}

QByteArray cardOf(const leads::Lead &lead)
{
    QByteArray card;
    exchange::appendVcard(card, lead);
    return card;
}

} // namespace

class TestVcard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lead_isACard();
    void hostileText_staysInItsLine_data();
    void hostileText_staysInItsLine();
    void longLines_areFoldedBetweenCharacters_data();
    void longLines_areFoldedBetweenCharacters();
    void leadWithoutAName_hasOne();
    void doNotContact_isACategory();
};

void TestVcard::lead_isACard()
{
    leads::Lead lead;
    lead.firstName = QStringLiteral("Jana");
    lead.lastName = QStringLiteral("Nov\u00e1kov\u00e1; CSc.");
    lead.company = QStringLiteral("Contoso, Ltd");
    lead.title = QStringLiteral("CTO");
    lead.email = QStringLiteral("jana@example.com");
    lead.phone = QStringLiteral("+420 123");
    lead.country = QStringLiteral("CZ");
    lead.description = QStringLiteral("First\r\nsecond\\third");
    lead.work.tags = {QStringLiteral("big, deal"), QStringLiteral("spring")};
    const QStringList expected{
        QStringLiteral("BEGIN:VCARD"),
        QStringLiteral("VERSION:3.0"),
        QStringLiteral("N:Nov\u00e1kov\u00e1\\; CSc.;Jana;;;"),
        QStringLiteral("FN:Jana Nov\u00e1kov\u00e1\\; CSc."),
        QStringLiteral("ORG:Contoso\\, Ltd"),
        QStringLiteral("TITLE:CTO"),
        QStringLiteral("EMAIL;TYPE=INTERNET:jana@example.com"),
        QStringLiteral("TEL;TYPE=VOICE:+420 123"),
        QStringLiteral("ADR;TYPE=WORK:;;;;;;CZ"),
        QStringLiteral("NOTE:First\\nsecond\\\\third"),
        QStringLiteral("CATEGORIES:big\\, deal,spring"),
        QStringLiteral("END:VCARD"),
    };
    QCOMPARE(contentLines(cardOf(lead)), expected);
}

void TestVcard::hostileText_staysInItsLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("new property") << QStringLiteral("Eve\r\nEMAIL:eve@example.com");
    QTest::newRow("new property, bare LF") << QStringLiteral("Eve\nEMAIL:eve@example.com");
    QTest::newRow("new property, bare CR") << QStringLiteral("Eve\rEMAIL:eve@example.com");
    QTest::newRow("end of the card") << QStringLiteral("Eve\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Boss");
    QTest::newRow("line separator") << QStringLiteral("Eve\u2028EMAIL:eve@example.com\u2029X:y\u0085Z:z");
    QTest::newRow("controls") << QStringLiteral("Eve\u0001\u001b[31m\u007f\u009b");
    QTest::newRow("bidi and zero width") << QStringLiteral("\u202eeve\u2066\u200b\ufeff");
    QTest::newRow("folding of its own") << QStringLiteral("Eve\r\n EMAIL:x");
    QTest::newRow("half a character") << QStringLiteral("Eve") + QChar(0xd83d);
}

void TestVcard::hostileText_staysInItsLine()
{
    QFETCH(QString, text);
    leads::Lead lead;
    for (QString leads::Lead::*field :
         {&leads::Lead::firstName, &leads::Lead::lastName, &leads::Lead::company, &leads::Lead::title,
          &leads::Lead::email, &leads::Lead::phone, &leads::Lead::country, &leads::Lead::description})
        lead.*field = text;
    lead.work.tags = {text};
    const QByteArray card = cardOf(lead);
    QCOMPARE(card.count('\n'), card.count("\r\n"));
    QCOMPARE(card.count('\r'), card.count("\r\n"));
    QStringList names;
    const QStringList lines = contentLines(card);
    for (const QString &line : lines) {
        names += line.section(u':', 0, 0).section(u';', 0, 0);
        for (const QChar c : line)
            QVERIFY2(c.isPrint() && c.category() != QChar::Other_Format, qPrintable(line));
    }
    QCOMPARE(names.join(u' '), QStringLiteral("BEGIN VERSION N FN ORG TITLE EMAIL TEL ADR NOTE CATEGORIES END"));
    QCOMPARE(QString::fromUtf8(card).count(QChar::ReplacementCharacter), 0);
}

void TestVcard::longLines_areFoldedBetweenCharacters_data()
{
    QTest::addColumn<QString>("character");
    QTest::newRow("one octet") << QStringLiteral("x");
    QTest::newRow("two octets") << QStringLiteral("\u00e1");
    QTest::newRow("three octets") << QStringLiteral("\u6f22");
    QTest::newRow("four octets") << QStringLiteral("\U0001F600");
}

void TestVcard::longLines_areFoldedBetweenCharacters()
{
    QFETCH(QString, character);
    leads::Lead lead;
    lead.lastName = character.repeated(32'000);
    const QByteArray card = cardOf(lead);
    const QList<QByteArray> lines = card.split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY2(line.size() <= 75 + 1, line.constData()); // and its CR
        QVERIFY2(QByteArrayView(line).isValidUtf8(), line.constData());
    }
    QVERIFY(contentLines(card).contains(QStringLiteral("FN:") + lead.lastName));
}

void TestVcard::leadWithoutAName_hasOne()
{
    leads::Lead lead;
    lead.id = 17;
    QVERIFY(contentLines(cardOf(lead)).contains(QStringLiteral("FN:Lead 17")));
    lead.email = QStringLiteral("x@example.com");
    QVERIFY(contentLines(cardOf(lead)).contains(QStringLiteral("FN:x@example.com")));
}

void TestVcard::doNotContact_isACategory()
{
    leads::Lead lead;
    lead.doNotContact = true;
    QVERIFY(contentLines(cardOf(lead)).contains(QStringLiteral("CATEGORIES:DO-NOT-CONTACT")));
}

QTEST_GUILESS_MAIN(TestVcard)
#include "tst_vcard.moc"
