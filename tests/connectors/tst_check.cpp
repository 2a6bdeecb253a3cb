// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/check.h"
#include "core/clock.h"
#include "http/client.h"

#include <QTest>

using namespace leadlight;
using connectors::Check;
using connectors::CheckOptions;
using connectors::CheckReport;
using connectors::Finding;
using connectors::StepStatus;

/// The rules that every check follows, whatever its kind.
class CheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void step_afterAFailure_isSkippedAndNotRun();
    void step_afterAWarning_runs();
    void always_afterAFailure_runs();
    void step_beyondItsLimit_isTimedOut();
    void step_beyondItsLimitWithAReasonOfItsOwn_keepsIt();
    void stop_duringAStep_skipsItAndTheRest();
    void stop_whileALeadIsUnderWay_keepsThatItMayHaveArrived();
    void observer_isTold_beforeAndAfterEachStep();
    void report_throughJson_comesBack();
    void message_withPlaceholdersInItsValues_leavesThemAlone();

private:
    std::unique_ptr<Check> makeCheck(const CheckOptions &options = {});
    [[nodiscard]] StepStatus status(const Check &check, qsizetype step) const
    {
        return check.report().steps[step].finding.status;
    }

    static constexpr QLatin1StringView one{"reach"};
    static constexpr QLatin1StringView two{"sign-in"};
    http::Client m_http;
    std::stop_source m_stop;
    QList<qsizetype> m_observed; ///< how many steps each report had
};

namespace {

Finding failed(std::stop_token)
{
    return Finding::fail(QLatin1StringView("key-rejected"), QStringLiteral("connectionString"));
}

Finding passed(std::stop_token)
{
    return Finding::pass();
}

} // namespace

std::unique_ptr<Check> CheckTest::makeCheck(const CheckOptions &options)
{
    m_stop = std::stop_source();
    m_observed.clear();
    const connectors::Connector connector{QStringLiteral("u"), QStringLiteral("Contoso"), QStringLiteral("https"), {}};
    return std::make_unique<Check>(
        connector,
        [](const QString &field, std::stop_token) { return core::fail(core::ErrorKind::SecretMissing, field); }, m_http,
        options, [this](const CheckReport &report) { m_observed.append(report.steps.size()); }, m_stop.get_token());
}

void CheckTest::step_afterAFailure_isSkippedAndNotRun()
{
    const auto check = makeCheck();
    QVERIFY(!check->step(one, failed));
    bool ran = false;
    QVERIFY(!check->step(two, [&](std::stop_token) {
        ran = true;
        return Finding::pass();
    }));
    QVERIFY(!ran);
    QCOMPARE(status(*check, 1), StepStatus::Skipped);
    QVERIFY(!check->report().ok());
}

void CheckTest::step_afterAWarning_runs()
{
    const auto check = makeCheck();
    QVERIFY(check->step(one, [](std::stop_token) { return Finding::warn(QLatin1StringView("table-missing")); }));
    QVERIFY(check->step(two, passed));
    QVERIFY(check->report().ok());
    QVERIFY(check->report().hasWarning());
}

void CheckTest::always_afterAFailure_runs()
{
    const auto check = makeCheck();
    check->step(one, failed);
    QVERIFY(check->always(two, true, passed));
    QVERIFY(!check->always(two, false, passed));
    QCOMPARE(status(*check, 1), StepStatus::Pass);
    QCOMPARE(status(*check, 2), StepStatus::Skipped);
}

void CheckTest::step_beyondItsLimit_isTimedOut()
{
    const auto check = makeCheck({.stepLimit = std::chrono::milliseconds(20)});
    check->step(one, [](std::stop_token stop) {
        core::SystemClock().sleepFor(std::chrono::hours(1), stop);
        return Finding::of({core::ErrorKind::Cancelled, {}, {}, 0, {}, {}});
    });
    QCOMPARE(check->report().steps[0].finding.diagnosis, QStringLiteral("timed-out"));
}

void CheckTest::step_beyondItsLimitWithAReasonOfItsOwn_keepsIt()
{
    const auto check = makeCheck({.stepLimit = std::chrono::milliseconds(20)});
    check->step(one, [](std::stop_token stop) {
        core::SystemClock().sleepFor(std::chrono::hours(1), stop);
        return Finding::fail(QLatin1StringView("crm-timeout"));
    });
    QCOMPARE(check->report().steps[0].finding.diagnosis, QStringLiteral("crm-timeout"));
}

void CheckTest::stop_duringAStep_skipsItAndTheRest()
{
    const auto check = makeCheck();
    check->step(one, [&](std::stop_token stop) {
        m_stop.request_stop();
        core::SystemClock().sleepFor(std::chrono::hours(1), stop);
        return Finding::of({core::ErrorKind::Cancelled, {}, {}, 0, {}, {}});
    });
    check->step(two, passed);
    QCOMPARE(status(*check, 0), StepStatus::Skipped);
    QCOMPARE(status(*check, 1), StepStatus::Skipped);
}

void CheckTest::stop_whileALeadIsUnderWay_keepsThatItMayHaveArrived()
{
    const auto check = makeCheck();
    check->step(QLatin1StringView("test-lead"), [&](std::stop_token) {
        m_stop.request_stop();
        return Finding::fail(QLatin1StringView("outcome-unknown"));
    });
    QCOMPARE(status(*check, 0), StepStatus::Fail);
    QCOMPARE(check->report().steps[0].finding.diagnosis, QStringLiteral("outcome-unknown"));
}

void CheckTest::observer_isTold_beforeAndAfterEachStep()
{
    const auto check = makeCheck();
    check->step(one, passed);
    check->step(two, passed);
    QCOMPARE(m_observed, (QList<qsizetype>{1, 1, 2, 2}));
}

void CheckTest::report_throughJson_comesBack()
{
    const auto check = makeCheck();
    check->step(one, [](std::stop_token) { return Finding::pass({"%1 answers.", {QStringLiteral("contoso")}}); });
    check->step(two, failed);
    const CheckReport &report = check->report();
    const CheckReport read = CheckReport::fromJson(report.toJson());
    QCOMPARE(read.toJson(), report.toJson());
    QCOMPARE(read.steps[0].finding.note.english(), QStringLiteral("contoso answers."));
    QCOMPARE(read.steps[1].finding.field, QStringLiteral("connectionString"));
    QVERIFY(!report.toJson()[u"steps"][1][u"remedy"].toString().isEmpty());
}

void CheckTest::message_withPlaceholdersInItsValues_leavesThemAlone()
{
    const connectors::Message message{"%2 of %1 is 100 % done, %3", {QStringLiteral("%2"), QStringLiteral("50%1")}};
    QCOMPARE(message.english(), QStringLiteral("50%1 of %2 is 100 % done, %3"));
}

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
