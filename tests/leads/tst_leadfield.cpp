// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadfield.h"

#include <QSet>
#include <QTest>

using namespace leadlight::leads;

class TestLeadField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_areOrderedAsTheEnumeration();
    void fields_reachTheMemberTheyName();
    void name_isFoundWhateverItsCase();
};

void TestLeadField::fields_areOrderedAsTheEnumeration()
{
    QSet<QString> names;
    int position = 0;
    for (const LeadFieldInfo &field : leadFields()) {
        QCOMPARE(static_cast<int>(field.field), position++);
        QCOMPARE(leadFieldNamed(QString(field.name)), field.field);
        QCOMPARE(&info(field.field), &field);
        names.insert(field.name);
        const bool isText = field.kind == LeadFieldInfo::Kind::Code || field.kind == LeadFieldInfo::Kind::Text;
        QCOMPARE(field.text != nullptr, isText);
        QCOMPARE(field.time != nullptr, field.kind == LeadFieldInfo::Kind::Time);
        QCOMPARE(field.flag != nullptr, field.kind == LeadFieldInfo::Kind::Flag);
    }
    QCOMPARE(names.size(), 22);
    for (const LeadFieldInfo &field : workFields()) {
        QCOMPARE(static_cast<int>(field.field), position++);
        QCOMPARE(leadFieldNamed(QString(field.name)), field.field);
        QCOMPARE(&info(field.field), &field);
        names.insert(field.name);
    }
    QCOMPARE(names.size(), 28);
}

void TestLeadField::fields_reachTheMemberTheyName()
{
    Lead lead;
    lead.company = QStringLiteral("Contoso");
    lead.receivedAt = {5, 7};
    lead.doNotContact = true;
    QCOMPARE(lead.*info(LeadField::Company).text, QStringLiteral("Contoso"));
    QCOMPARE((lead.*info(LeadField::ReceivedAt).time).ticks, 5);
    QVERIFY(lead.*info(LeadField::DoNotContact).flag);
    QVERIFY(!(lead.*info(LeadField::IsTest).flag));
}

void TestLeadField::name_isFoundWhateverItsCase()
{
    QCOMPARE(leadFieldNamed(u"FIRSTNAME"), LeadField::FirstName);
    QCOMPARE(leadFieldNamed(u"offerTitle"), LeadField::OfferTitle);
    QVERIFY(!leadFieldNamed(u"first name"));
    QVERIFY(!leadFieldNamed(u""));
}

QTEST_GUILESS_MAIN(TestLeadField)
#include "tst_leadfield.moc"
