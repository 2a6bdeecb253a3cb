// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/hostplace.h"

#include <QTest>

using namespace leadlight;
using http::Place;

class tst_HostPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_ofEveryKind_isPlaced_data();
    void address_ofEveryKind_isPlaced();
    void host_thatIsAnAddress_isPlacedWithoutAName();
    void host_ofThisMachine_isLoopback();
    void host_thatDoesNotExist_isNotFound();
    void lookUp_stopped_isCancelled();
};

void tst_HostPlace::address_ofEveryKind_isPlaced_data()
{
    QTest::addColumn<Place>("place");
    const auto row = [](const char *address, Place place) { QTest::newRow(address) << place; };
    row("8.8.8.8", Place::Public);
    row("172.15.255.255", Place::Public);
    row("172.32.0.0", Place::Public);
    row("11.0.0.1", Place::Public);
    row("2606:4700::1", Place::Public);
    row("64:ff9b::808:808", Place::Public);
    row("127.0.0.1", Place::Loopback);
    row("127.255.255.254", Place::Loopback);
    row("::1", Place::Loopback);
    row("::ffff:127.0.0.1", Place::Loopback);
    row("10.0.0.1", Place::Private);
    row("172.16.0.1", Place::Private);
    row("172.31.255.255", Place::Private);
    row("192.168.1.1", Place::Private);
    row("100.64.0.1", Place::Private);
    row("100.100.100.200", Place::Private);
    row("0.0.0.0", Place::Private);
    row("255.255.255.255", Place::Private);
    row("::", Place::Private);
    row("fd00:ec2::254", Place::Private);
    row("::ffff:192.168.1.1", Place::Private);
    row("64:ff9b::a00:1", Place::Private);
    row("169.254.169.254", Place::LinkLocal);
    row("168.63.129.16", Place::LinkLocal);
    row("fe80::1", Place::LinkLocal);
    row("::ffff:169.254.169.254", Place::LinkLocal);
}

void tst_HostPlace::address_ofEveryKind_isPlaced()
{
    QFETCH(Place, place);
    QCOMPARE(http::placeOfAddress(QString::fromLatin1(QTest::currentDataTag())), place);
}

void tst_HostPlace::host_thatIsAnAddress_isPlacedWithoutAName()
{
    const auto found = http::placeOfHost(QStringLiteral("169.254.169.254"), {});
    QVERIFY(found);
    QCOMPARE(found->place, Place::LinkLocal);
    QCOMPARE(found->address, QStringLiteral("169.254.169.254"));
}

void tst_HostPlace::host_ofThisMachine_isLoopback()
{
    const auto found = http::placeOfHost(QStringLiteral("localhost"), {});
    QVERIFY(found);
    QCOMPARE(found->place, Place::Loopback);
}

void tst_HostPlace::host_thatDoesNotExist_isNotFound()
{
    const auto found = http::placeOfHost(QStringLiteral("leads.invalid"), {});
    QVERIFY(!found);
    QCOMPARE(found.error().kind, core::ErrorKind::HostNotFound);
}

void tst_HostPlace::lookUp_stopped_isCancelled()
{
    std::stop_source source;
    source.request_stop();
    // Also when the answer is there first: a person who stopped wants no more.
    const auto found = http::placeOfHost(QStringLiteral("leads.invalid"), source.get_token());
    QVERIFY(!found);
    QCOMPARE(found.error().kind, core::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_HostPlace)
#include "tst_hostplace.moc"
