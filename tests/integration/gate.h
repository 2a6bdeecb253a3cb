// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace leadlight::integration {

/// Stands between the program and a real service and holds back requests after a number of them, so that a test can act
/// at a known moment in the middle of a sync. Works in the test's thread, by its event loop.
class Gate final : public QObject
{
    Q_OBJECT

public:
    explicit Gate(QUrl service);

    /// The service as seen through the gate.
    [[nodiscard]] QUrl url() const;
    /// From now on, this many requests reach the service; later ones wait for ever.
    void letThrough(int requests) { m_allowed = requests; }
    [[nodiscard]] int requestsHeld() const { return m_held; }

private:
    void connectThrough();

    QUrl m_service;
    QTcpServer m_server;
    int m_allowed = 0;
    int m_held = 0;
};

} // namespace leadlight::integration
