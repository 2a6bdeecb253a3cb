// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dynamicsfixture.h"
#include "support/testtls.h"

#include <QDate>
#include <QRegularExpression>
#include <QSemaphore>

#include <thread>

using namespace leadlight;
using namespace leadlight::connectors;
using namespace leadlight::testsupport;
using Call = DataverseServer::Call;
using End = ServerAnswer::End;

/// The check of a Dynamics connector, step by step, and what happens to it on the way.
class DynamicsCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<DynamicsFixture>(); }
    void cleanup() { QCOMPARE(m->faults(), QStringList()); }

    void check_ofARightSetUp_passes();
    void check_withATestLead_createsAndDeletesIt();
    void check_whereRecordsAreNotSentBack_readsTheIdFromTheHeader();
    void check_byOffice365_asksByPasswordAndWarns();
    void check_secretNearItsEnd_warns();
    void testLead_withoutTheChoiceWeb_leavesItOut();
    void testLead_changedOnItsWay_warns();
    void cleanUp_notAllowed_namesTheLead_data();
    void cleanUp_notAllowed_namesTheLead();
    void throttled_withRetryAfter_waitsAsAsked();
    void organization_unreachable_isDiagnosed();
    void organization_silent_isDiagnosed();
    void entra_unreachable_namesTheAuthority();
    void certificate_untrusted_isDiagnosed();
    void redirect_toAnotherHost_leaksNothing();
    void clock_off_warnsAndGoesOn();
    void step_beyondItsLimit_isStopped();
    void check_stopped_skipsTheRest();

private:
    std::unique_ptr<DynamicsFixture> m;
};

void DynamicsCheckTest::check_ofARightSetUp_passes()
{
    const CheckReport report = m->run();
    QCOMPARE(summary(report), QStringLiteral("settings:pass reach:pass sign-in:pass permission:pass object:pass"));
    QCOMPARE(finding(report, "permission").note.english(), QStringLiteral("May create leads (Global)."));
    QCOMPARE(m->dataverse->count(Call::Create), 0);
}

void DynamicsCheckTest::check_withATestLead_createsAndDeletesIt()
{
    const CheckReport report = m->run(true);
    QCOMPARE(summary(report), QStringLiteral("settings:pass reach:pass sign-in:pass permission:pass object:pass "
                                             "test-lead:pass clean-up:pass"));
    QCOMPARE(m->dataverse->count(Call::Create), 1);
    QCOMPARE(m->dataverse->count(Call::Delete), 1);
    const QJsonObject lead = m->dataverse->created().value(0);
    const QString name = lead[u"lastname"].toString();
    QCOMPARE(lead[u"subject"].toString(), QStringLiteral("%1-%1|%1").arg(name));
    QCOMPARE(lead[u"emailaddress1"].toString(), name + QStringLiteral("@test.com"));
    QCOMPARE(lead[u"leadsourcecode"].toInt(), 8);
    QCOMPARE(lead.size(), 10);
}

void DynamicsCheckTest::check_whereRecordsAreNotSentBack_readsTheIdFromTheHeader()
{
    m->dataverse->keepRecordsToItself();
    QVERIFY(summary(m->run(true)).endsWith(QLatin1StringView("test-lead:pass clean-up:pass")));
    QCOMPARE(m->dataverse->count(Call::Delete), 1);
}

void DynamicsCheckTest::check_byOffice365_asksByPasswordAndWarns()
{
    m->useOffice365();
    const CheckReport report = m->run();
    QCOMPARE(summary(report),
             QStringLiteral("settings:warn(office365-retired,auth) reach:pass sign-in:pass permission:pass "
                            "object:pass"));
    QVERIFY(report.ok());
}

void DynamicsCheckTest::check_secretNearItsEnd_warns()
{
    m->connector.values.insert(QStringLiteral("clientSecretExpires"),
                               QDate::currentDate().addDays(3).toString(Qt::ISODate));
    QVERIFY(summary(m->run()).startsWith(
        QLatin1StringView("settings:warn(credential-ends,clientSecretExpires) reach:pass")));
}

void DynamicsCheckTest::testLead_withoutTheChoiceWeb_leavesItOut()
{
    m->dataverse->answerWith(Call::LeadSource, DataverseServer::json(DataverseServer::leadSource({1})));
    QVERIFY(summary(m->run(true))
                .endsWith(QLatin1StringView("object:warn(lead-source-without-web) test-lead:pass clean-up:pass")));
    QVERIFY(!m->dataverse->created().value(0).contains(QStringLiteral("leadsourcecode")));
}

void DynamicsCheckTest::testLead_changedOnItsWay_warns()
{
    m->dataverse->answerWith(Call::Create,
                             DataverseServer::json(R"({"leadid":")" + DataverseServer::leadId +
                                                       R"(","telephone1":"+1 (234) 567-890","address1_country":"US"})",
                                                   201));
    const CheckReport report = m->run(true);
    const Finding sent = finding(report, "test-lead");
    QCOMPARE(sent.status, StepStatus::Warn);
    QCOMPARE(sent.diagnosis, QStringLiteral("test-lead-differs"));
    QVERIFY(sent.note.english().endsWith(QLatin1StringView("in: telephone1.")));
    QCOMPARE(finding(report, "clean-up").status, StepStatus::Pass);
}

void DynamicsCheckTest::cleanUp_notAllowed_namesTheLead_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<bool>("left");
    QTest::newRow("no right to delete") << DataverseServer::error(403, "0x80040220") << true;
    QTest::newRow("failed") << DataverseServer::error(500, "0x80044150") << true;
    QTest::newRow("closed") << ServerAnswer{.end = End::CloseAtOnce} << true;
    QTest::newRow("gone already") << DataverseServer::error(404, "0x80040217") << false;
}

void DynamicsCheckTest::cleanUp_notAllowed_namesTheLead()
{
    QFETCH(ServerAnswer, answer);
    QFETCH(bool, left);
    m->dataverse->answerWith(Call::Delete, answer);
    const CheckReport report = m->run(true);
    QVERIFY(report.ok());
    const Finding cleanUp = finding(report, "clean-up");
    QCOMPARE(cleanUp.status, left ? StepStatus::Warn : StepStatus::Pass);
    QCOMPARE(cleanUp.diagnosis, left ? QStringLiteral("test-lead-left") : QString());
    QVERIFY(cleanUp.note.english().contains(m->dataverse->created().value(0)[u"lastname"].toString()));
}

void DynamicsCheckTest::throttled_withRetryAfter_waitsAsAsked()
{
    ServerAnswer busy = DataverseServer::error(429, "0x80072322");
    busy.headers.emplaceBack("Retry-After", "17");
    m->dataverse->answerWith(Call::WhoAmI, busy);
    QCOMPARE(finding(m->run(), "permission").diagnosis, QStringLiteral("throttled"));
    QVERIFY(m->clock->waits().contains(std::chrono::seconds(17)));
    QVERIFY(m->dataverse->count(Call::WhoAmI) > 1);
}

void DynamicsCheckTest::organization_unreachable_isDiagnosed()
{
    QUrl closed;
    {
        const ScriptedServer gone;
        closed = gone.url();
    }
    m->connector.values.insert(QStringLiteral("url"), closed.toString());
    QVERIFY(
        summary(m->run()).startsWith(QLatin1StringView("settings:pass reach:fail(crm-timeout,url) sign-in:skipped")));
    // A name that is reserved never to exist.
    m->connector.values.insert(QStringLiteral("url"), QStringLiteral("http://nobody.localhost:%1").arg(closed.port()));
    QVERIFY(summary(m->run()).contains(
        QRegularExpression(QStringLiteral("reach:fail\\((host-not-found|crm-timeout),url\\)"))));
}

void DynamicsCheckTest::organization_silent_isDiagnosed()
{
    m->dataverse->answerWith(Call::Front, ServerAnswer{.end = End::Never});
    const CheckReport report = m->run(false, std::chrono::milliseconds(200));
    QVERIFY(summary(report).startsWith(QLatin1StringView("settings:pass reach:fail(crm-timeout,url) sign-in:skipped")));
}

void DynamicsCheckTest::entra_unreachable_namesTheAuthority()
{
    QUrl closed;
    {
        const ScriptedServer gone;
        closed = gone.url();
    }
    m->connector.values.insert(QStringLiteral("authority"), closed.toString());
    QVERIFY(summary(m->run()).startsWith(QLatin1StringView("settings:pass reach:fail(connection-failed,authority)")));
}

void DynamicsCheckTest::certificate_untrusted_isDiagnosed()
{
    ScriptedServer tls(selfSignedTls());
    m->connector.values.insert(QStringLiteral("url"), tls.url().toString());
    QVERIFY(
        summary(m->run()).startsWith(QLatin1StringView("settings:pass reach:fail(tls-untrusted,url) sign-in:skipped")));
    QVERIFY(tls.requests().isEmpty());
}

void DynamicsCheckTest::redirect_toAnotherHost_leaksNothing()
{
    ScriptedServer other;
    const ServerAnswer onward{.status = 302, .headers = {{"Location", other.url(QStringLiteral("/api")).toEncoded()}}};
    for (const Call call : {Call::WhoAmI, Call::Privilege, Call::LeadSource}) {
        init();
        m->dataverse->answerWith(call, onward);
        QVERIFY(summary(m->run()).contains(QLatin1StringView("fail(redirected,url)")));
        QCOMPARE(m->faults(), QStringList());
    }
    init();
    m->dataverse->answerWith(Call::Create, onward);
    QCOMPARE(finding(m->run(true), "test-lead").diagnosis, QStringLiteral("redirected"));
    QCOMPARE(m->faults(), QStringList());
    init();
    m->entra->server().enqueue({.status = 302, .headers = {{"Location", "/"}}}); // the front page
    m->entra->server().enqueue(onward);                                          // the token
    const CheckReport report = m->run();
    QCOMPARE(finding(report, "sign-in").diagnosis, QStringLiteral("redirected"));
    QCOMPARE(finding(report, "sign-in").field, QStringLiteral("authority"));
    QVERIFY(other.requests().isEmpty());
}

void DynamicsCheckTest::clock_off_warnsAndGoesOn()
{
    m->dataverse->answerWith(Call::Front, ServerAnswer{.headers = {{"Date", "Fri, 28 Sep 2018 18:24:18 GMT"}}});
    QCOMPARE(summary(m->run()),
             QStringLiteral("settings:pass reach:warn(clock-skew) sign-in:pass permission:pass object:pass"));
}

void DynamicsCheckTest::step_beyondItsLimit_isStopped()
{
    m->options.stepLimit = std::chrono::seconds(1);
    m->dataverse->answerWith(Call::Privilege, ServerAnswer{.end = End::Never});
    QCOMPARE(summary(m->run()),
             QStringLiteral("settings:pass reach:pass sign-in:pass permission:fail(timed-out,url) object:skipped"));
}

void DynamicsCheckTest::check_stopped_skipsTheRest()
{
    std::stop_source stop;
    QSemaphore asked;
    m->dataverse->server().setHandler([&asked](const ServerRequest &request) {
        if (request.target == "/")
            return ServerAnswer{};
        asked.release();
        return ServerAnswer{.end = End::Never};
    });
    m->stop = stop.get_token();
    const std::jthread stopping([&] {
        asked.acquire();
        stop.request_stop();
    });
    QCOMPARE(summary(m->run(true)),
             QStringLiteral("settings:pass reach:pass sign-in:pass permission:skipped object:skipped "
                            "test-lead:skipped clean-up:skipped"));
}

QTEST_GUILESS_MAIN(DynamicsCheckTest)
#include "tst_dynamics.moc"
