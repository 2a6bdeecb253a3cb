// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/insight.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace leadlight::ui {

class NoteLabel;
class SilenceWatch;

/// An offer's rhythm in words, whether its silence is unusual, and what one can do then. GUI thread.
class OfferRow final : public QFrame
{
    Q_OBJECT

public:
    /// @p canCheck: there are connectors.
    OfferRow(bool canCheck, QWidget *parent);

    void show(const store::OfferSilence &offer, const SilenceWatch &watch);

Q_SIGNALS:
    void checkWanted(const QString &offer);
    void watchWanted(const QString &offer, bool isWatched);
    void leadsWanted(const QString &filterText);

private:
    QString m_offer;
    bool m_isWatched = true;
    const bool m_canCheck;
    QLabel *m_badge;
    QLabel *m_name;
    NoteLabel *m_rhythm;
    QToolButton *m_leads;
    QToolButton *m_check;
    QToolButton *m_watch;
};

} // namespace leadlight::ui
