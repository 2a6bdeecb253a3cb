// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace leadlight::ui {

/// Puts a secret on the clipboard, marked so that clipboard managers do not keep it, and takes it off again after a
/// while or at the end of the program, unless something else is there by then. GUI thread; owned by the window, so that
/// it outlives the dialog that copied.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(std::chrono::seconds keeps = std::chrono::seconds(60), QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const core::Secret &secret);
    /// How long it still stays; 0 when nothing of ours is there.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

Q_SIGNALS:
    void ticked(int secondsLeft);

private:
    void tick();
    void clear();

    const int m_keeps;
    int m_secondsLeft = 0;
    QByteArray m_fingerprint; ///< of what was copied, to know it again without keeping it
    QTimer m_second;
};

} // namespace leadlight::ui
