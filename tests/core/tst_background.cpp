// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/background.h"
#include "core/clock.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <optional>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace leadlight::core;

class BackgroundTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void work_whenDone_isDeliveredInTheAskingThread();
    void task_assignedAnew_dropsTheAnswerBefore();
    void task_letGo_runsToItsEnd();
    void receiver_goneFirst_getsNothing();
    void destruction_whileWorking_stopsTheWork();
    void sleep_whenStopped_endsAtOnce();
    void pace_whenQuiet_letsOthersGoFirst();
};

void BackgroundTest::work_whenDone_isDeliveredInTheAskingThread()
{
    Background background(1);
    QThread *workedIn = nullptr;
    QThread *deliveredIn = nullptr;
    const Task task = background.run(
        this, [](std::stop_token) { return QThread::currentThread(); },
        [&](QThread *thread) {
            workedIn = thread;
            deliveredIn = QThread::currentThread();
        });
    QTRY_VERIFY(workedIn);
    QVERIFY(workedIn != QThread::currentThread());
    QCOMPARE(deliveredIn, QThread::currentThread());
}

void BackgroundTest::task_assignedAnew_dropsTheAnswerBefore()
{
    Background background(1);
    QSemaphore first;
    QList<int> answers;
    const auto deliver = [&](int answer) { answers.append(answer); };
    Task task = background.run(
        this,
        [&](std::stop_token) {
            first.acquire();
            return 1;
        },
        deliver);
    task = background.run(
        this, [](std::stop_token) { return 2; }, deliver);
    first.release();
    QTRY_COMPARE(answers, QList<int>{2});
    QCoreApplication::processEvents();
    QCOMPARE(answers, QList<int>{2});
}

void BackgroundTest::task_letGo_runsToItsEnd()
{
    Background background(1);
    QSemaphore first;
    QList<int> answers;
    Task before = background.run(
        this, [&](std::stop_token) { return first.tryAcquire(1, 20'000); }, [](bool) {});
    {
        Task queued = background.run(
            this, [](std::stop_token stop) { return stop.stop_requested() ? 0 : 1; },
            [&](int answer) { answers.append(answer); });
        queued.letGo();
    }
    first.release();
    QTRY_COMPARE(answers, QList<int>{1});
}

void BackgroundTest::receiver_goneFirst_getsNothing()
{
    Background background(1);
    QSemaphore go;
    std::atomic<bool> worked = false;
    bool delivered = false;
    auto receiver = std::make_unique<QObject>();
    const Task task = background.run(
        receiver.get(),
        [&](std::stop_token) {
            go.acquire();
            worked = true;
            return 1;
        },
        [&](int) { delivered = true; });
    receiver.reset();
    go.release();
    QTRY_VERIFY(worked);
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

void BackgroundTest::destruction_whileWorking_stopsTheWork()
{
    std::atomic<bool> stopped = false;
    QSemaphore started;
    {
        Background background(1);
        const Task task = background.run(
            this,
            [&](std::stop_token stop) {
                started.release();
                stopped = !SystemClock().sleepFor(std::chrono::hours(1), stop);
                return 1;
            },
            [](int) {});
        started.acquire();
    }
    QVERIFY(stopped);
}

void BackgroundTest::sleep_whenStopped_endsAtOnce()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(!SystemClock().sleepFor(std::chrono::hours(1), source.get_token()));
    QVERIFY(SystemClock().sleepFor(std::chrono::milliseconds(1), {}));
}

void BackgroundTest::pace_whenQuiet_letsOthersGoFirst()
{
#ifdef Q_OS_LINUX
    Background prompt(1);
    Background quiet(1, Background::Pace::Quiet);
    const auto niceness = [](std::stop_token) { return getpriority(PRIO_PROCESS, 0); };
    std::optional<int> ofPrompt;
    std::optional<int> ofQuiet;
    const Task first = prompt.run(this, niceness, [&](int value) { ofPrompt = value; });
    const Task second = quiet.run(this, niceness, [&](int value) { ofQuiet = value; });
    QTRY_VERIFY(ofPrompt && ofQuiet);
    QVERIFY(*ofQuiet > *ofPrompt);
#else
    QSKIP("Only there a thread has a niceness of its own.");
#endif
}

QTEST_GUILESS_MAIN(BackgroundTest)
#include "tst_background.moc"
