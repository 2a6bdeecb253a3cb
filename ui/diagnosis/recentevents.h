// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <mutex>

namespace leadlight::ui {

/// What has gone wrong in this run of the program, the newest hundred, in words that may be shared: times, diagnoses,
/// statuses, known codes, names of Qt's categories. Never a message itself, for those hold paths, hosts and names.
/// Any thread.
class RecentEvents final
{
public:
    /// The program's own.
    [[nodiscard]] static RecentEvents &ofThisRun();

    /// @p what: what failed, a constant such as "sync".
    void addFault(QLatin1StringView what, const core::Error &error);
    /// The oldest first.
    [[nodiscard]] QStringList all() const;

    /// From now on also counts the warnings that Qt and Leadlight write into the log, which goes on as before.
    static void watchLog();

private:
    void add(const QString &event);
    static void takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message);

    struct Event
    {
        QString text;
        QString firstAt; ///< ISO 8601, UTC
        int times = 1;
    };
    mutable std::mutex m_mutex;
    QList<Event> m_events;
};

} // namespace leadlight::ui
