// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace leadlight::ui {

class SilenceWatch;

/// Where the side panel leads to the insight page; says so when an offer is unusually quiet. GUI thread.
class InsightsEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit InsightsEntry(const SilenceWatch &watch, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *m_title;
    QToolButton *m_alarm;
};

} // namespace leadlight::ui
