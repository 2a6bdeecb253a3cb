// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/watchedapplication.h"

#include <QMetaEnum>

#include <ctime>

namespace leadlight::bench {

namespace {

constexpr std::chrono::milliseconds frame(16);

/// What this thread has computed so far.
Clock::duration computed()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

QByteArray eventName(QEvent::Type type)
{
    const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return key ? QByteArray(key) : QByteArray::number(int(type));
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (m_depth > 0) {
        ++m_depth;
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        if (type == QEvent::Paint)
            m_paintedNow.append(receiver);
        return handled;
    }
    const char *const className = receiver->metaObject()->className(); // the receiver may be gone afterwards
    const QString name = receiver->objectName();
    const Clock::duration before = computed();
    const Clock::time_point began = Clock::now();
    m_depth = 1;
    const bool handled = QApplication::notify(receiver, event);
    m_depth = 0;
    const Clock::time_point ended = Clock::now();

    if (!m_paintedNow.isEmpty()) {
        m_lastPaint = ended;
        for (const QObject *painted : std::as_const(m_paintedNow))
            m_paintedAt.insert(painted, ended);
        m_paintedNow.clear();
    }
    m_busy += ended - began;
    m_overFrame += ended - began > frame ? 1 : 0;
    if (ended - began > m_longest) {
        m_longest = ended - began;
        m_longestComputing = computed() - before;
        m_longestWhat = eventName(type) + " of " + className + (name.isEmpty() ? "" : " " + name.toUtf8());
    }
    return handled;
}

void WatchedApplication::startCounting()
{
    m_longest = m_longestComputing = m_busy = {};
    m_longestWhat.clear();
    m_overFrame = 0;
}

QJsonObject WatchedApplication::stalls() const
{
    return {{QStringLiteral("longestMs"), milliseconds(m_longest)},
            {QStringLiteral("computingMs"), milliseconds(m_longestComputing)},
            {QStringLiteral("what"), QString::fromUtf8(m_longestWhat)},
            {QStringLiteral("over16ms"), m_overFrame},
            {QStringLiteral("busyMs"), milliseconds(m_busy)}};
}

} // namespace leadlight::bench
