// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>

class QTreeWidget;
class QTreeWidgetItem;

namespace leadlight::ui {

/// The rows of one facet in the side panel: its values with their counts, the most frequent at first, all of them and
/// a field to find one on request. What checks of a lead destination made up ("MSFT_TEST_...") is one row. Every value
/// that the store lists stays; counts are changed in place. GUI thread; owned by the panel.
class FacetRows final
{
    Q_DECLARE_TR_FUNCTIONS(FacetRows)

public:
    FacetRows(QTreeWidget &tree, leads::LeadField field);

    [[nodiscard]] leads::LeadField field() const { return m_field; }
    [[nodiscard]] QTreeWidgetItem *heading() const { return m_heading; }

    void showCounts(const QList<store::FacetValue> &values);
    /// @p selectsTest: the filter lets only test leads through.
    void showSelected(const QStringList &values, bool selectsTest);
    void showAll(bool all);
    /// Only those in which @p text stands, in the words or the code.
    void find(const QString &text);
    /// Draws everything again, in another palette.
    void refill();

    /// What is selected once this value is checked or no longer.
    [[nodiscard]] QStringList toggled(const QString &value, bool isChecked) const;
    /// What is selected once it was clicked: it alone, or with the others as well; a second click takes it back.
    [[nodiscard]] QStringList clicked(const QString &value, bool withOthers) const;

private:
    struct Value
    {
        QString value;
        QString title;
        QString text;   ///< as shown
        QString folded; ///< what it is found by
        QString key;    ///< the value, folded: values are the same without regard to case
        qint64 count = 0;
        qint64 most = 0; ///< the largest count seen: how much it matters
    };

    [[nodiscard]] bool takeCounts(const QList<store::FacetValue> &values);
    void takeValues(const QList<store::FacetValue> &values);
    [[nodiscard]] QList<int> chosenRows() const;
    void fill();
    void fillValue(QTreeWidgetItem &item, const Value &value);
    [[nodiscard]] bool hasFindField() const;
    [[nodiscard]] bool saysNothing() const;
    [[nodiscard]] bool isSelected(const Value &value) const { return m_selectedKeys.contains(value.key); }

    QTreeWidget &m_tree;
    const leads::LeadField m_field;
    QTreeWidgetItem *m_heading;
    QList<Value> m_values;       ///< in the order of their words; statuses in their own
    QHash<QString, int> m_index; ///< value -> place in m_values
    QList<int> m_shown;          ///< places in m_values
    qint64 m_testCount = 0;
    qsizetype m_testValues = 0;
    QStringList m_selected;
    QSet<QString> m_selectedKeys;
    bool m_selectsTest = false;
    bool m_showsAll = false;
    QString m_find;
};

} // namespace leadlight::ui
