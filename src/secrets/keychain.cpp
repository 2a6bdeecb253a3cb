// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychain.h"

#include <QCoreApplication>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace leadlight::secrets {

using core::ErrorKind;
using core::Result;
using core::Secret;

namespace {

const QString service = QStringLiteral("Leadlight");

/// What a job answered; shared between the waiting thread and the main thread, so that an answer after the time limit
/// finds it alive.
struct Answer
{
    std::mutex mutex;
    std::condition_variable_any arrived;
    bool finished = false;
    QKeychain::Error error = QKeychain::NoError;
    QString message;
    Secret secret;
};

tl::unexpected<core::Error> asError(const Answer &answer, const QString &field)
{
    switch (answer.error) {
    case QKeychain::EntryNotFound:
        return core::fail(ErrorKind::SecretMissing, field);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return core::fail(ErrorKind::KeychainMissing, field, answer.message);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return core::fail(ErrorKind::KeychainRefused, field, answer.message);
    default:
        // QtKeychain's libsecret backend gives "other error" for everything D-Bus says, a missing service included.
        const bool noService = answer.message.contains(QLatin1StringView("org.freedesktop.secrets")) ||
                               answer.message.contains(QLatin1StringView("autolaunch D-Bus")) ||
                               answer.message.contains(QLatin1StringView("ServiceUnknown")) ||
                               answer.message.contains(QLatin1StringView("Could not connect")) ||
                               answer.message.contains(QLatin1StringView("Cannot spawn a message bus"));
        return core::fail(noService ? ErrorKind::KeychainMissing : ErrorKind::KeychainRefused, field, answer.message);
    }
}

/// Starts the job that @p makeJob makes in the main thread and waits for its answer here.
Result<Secret> ask(const QString &field, std::chrono::milliseconds limit, std::stop_token stop,
                   const std::function<QKeychain::Job *()> &makeJob)
{
    Q_ASSERT(QThread::currentThread() != QCoreApplication::instance()->thread());
    auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [answer, makeJob] {
            QKeychain::Job *job = makeJob(); // deletes itself when it has finished
            job->setInsecureFallback(false);
            QObject::connect(job, &QKeychain::Job::finished, QCoreApplication::instance(),
                             [answer](QKeychain::Job *done) {
                                 const std::scoped_lock lock(answer->mutex);
                                 answer->finished = true;
                                 answer->error = done->error();
                                 answer->message = done->errorString();
                                 if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done))
                                     answer->secret = Secret(read->binaryData());
                                 answer->arrived.notify_all();
                             });
            job->start();
        },
        Qt::QueuedConnection);

    std::unique_lock lock(answer->mutex);
    if (!answer->arrived.wait_for(lock, stop, limit, [&] { return answer->finished; }))
        return core::fail(stop.stop_requested() ? ErrorKind::Cancelled : ErrorKind::KeychainSilent, field);
    if (answer->error != QKeychain::NoError)
        return asError(*answer, field);
    return std::move(answer->secret);
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds limit)
    : m_limit(limit)
{
}

Result<Secret> Keychain::read(const SecretKey &key, std::stop_token stop)
{
    return ask(key.field, m_limit, std::move(stop), [name = key.text()] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(name);
        return job;
    });
}

Result<> Keychain::write(const SecretKey &key, const Secret &secret, std::stop_token stop)
{
    const auto written = ask(key.field, m_limit, std::move(stop), [name = key.text(), secret] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(name);
        job->setBinaryData(secret.reveal().toByteArray());
        return job;
    });
    return written ? Result<>() : core::failure(written);
}

Result<> Keychain::remove(const SecretKey &key, std::stop_token stop)
{
    const auto removed = ask(key.field, m_limit, std::move(stop), [name = key.text()] {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(name);
        return job;
    });
    if (!removed && removed.error().kind != ErrorKind::SecretMissing)
        return core::failure(removed);
    return {};
}

} // namespace leadlight::secrets
