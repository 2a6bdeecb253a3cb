// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagnosis/recentevents.h"

#include "connectors/errorcodes.h"
#include "connectors/knownerrors.h"

#include <QDateTime>

#include <atomic>

namespace leadlight::ui {

namespace {

constexpr qsizetype most = 100;
std::atomic<QtMessageHandler> handlerBefore = nullptr; // other threads log while it is set

} // namespace

RecentEvents &RecentEvents::ofThisRun()
{
    static auto &events = *new RecentEvents; // for what is logged when all else has ended, too
    return events;
}

void RecentEvents::addFault(QLatin1StringView what, const core::Error &error)
{
    const QLatin1StringView diagnosis = connectors::diagnosisOf(error);
    QString text = what + QStringLiteral(": ") +
                   (diagnosis.isEmpty() ? QStringLiteral("kind %1").arg(int(error.kind)) : QString(diagnosis));
    if (error.httpStatus > 0)
        text += QStringLiteral(", status %1").arg(error.httpStatus);
    if (!connectors::diagnosisOfCode(error.serviceCode).isEmpty()) // a code of the catalogue
        text += QStringLiteral(", code ") + error.serviceCode;
    add(text);
}

void RecentEvents::add(const QString &event)
{
    const std::lock_guard lock(m_mutex);
    if (!m_events.isEmpty() && m_events.last().text == event) {
        ++m_events.last().times;
        return;
    }
    m_events.append({event, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)});
    if (m_events.size() > most)
        m_events.removeFirst();
}

QStringList RecentEvents::all() const
{
    const std::lock_guard lock(m_mutex);
    QStringList lines;
    for (const Event &event : m_events) {
        const QString times = event.times > 1 ? QStringLiteral(" (%1 times)").arg(event.times) : QString();
        lines.append(event.firstAt + QLatin1Char(' ') + event.text + times);
    }
    return lines;
}

void RecentEvents::watchLog()
{
    const QtMessageHandler before = qInstallMessageHandler(&RecentEvents::takeMessage);
    if (before != &RecentEvents::takeMessage)
        handlerBefore = before;
}

void RecentEvents::takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // The category is a constant of the program's or of Qt's.
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ofThisRun().add(QStringLiteral("log: a %1 of %2")
                            .arg(type == QtWarningMsg ? QStringLiteral("warning") : QStringLiteral("fault"),
                                 QString::fromLatin1(context.category)));
    if (const QtMessageHandler before = handlerBefore)
        before(type, context, message);
}

} // namespace leadlight::ui
