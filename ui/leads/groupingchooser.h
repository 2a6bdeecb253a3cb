// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadfield.h"

#include <QList>
#include <QPushButton>

class QActionGroup;

namespace leadlight::ui {

/// Chooses by what the leads are grouped: source, action and offer in any order, some of them, or none. GUI thread.
class GroupingChooser final : public QPushButton
{
    Q_OBJECT

public:
    explicit GroupingChooser(QWidget *parent = nullptr);

    void setGrouping(const QList<leads::LeadField> &grouping);

Q_SIGNALS:
    void chosen(const QList<leadlight::leads::LeadField> &grouping);

private:
    void addChoice(const QList<leads::LeadField> &grouping);

    QActionGroup *m_choices;
};

/// "source,action", for the settings.
[[nodiscard]] QString groupingText(const QList<leads::LeadField> &grouping);
/// What is not a grouping is left out.
[[nodiscard]] QList<leads::LeadField> groupingFromText(const QString &text);

} // namespace leadlight::ui
