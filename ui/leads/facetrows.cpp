// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/facetrows.h"

#include "ui/leads/filterwords.h"
#include "ui/leads/sidepanelrow.h"

#include <QCollator>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

namespace leadlight::ui {

namespace {

/// As many values as fit beside the others; the rest unfolds on request.
constexpr qsizetype valuesAtFirst = 12;
/// More than one looks through.
constexpr qsizetype valuesToFindIn = 20;

} // namespace

FacetRows::FacetRows(QTreeWidget &tree, leads::LeadField field)
    : m_tree(tree)
    , m_field(field)
    , m_heading(addSidePanelHeading(tree, facetName(field)))
{
    m_heading->setHidden(true);
}

// --- values and counts
// ------------------------------------------------------------------------------------------------

void FacetRows::showCounts(const QList<store::FacetValue> &values)
{
    const QSignalBlocker blocker(m_tree);
    const bool isSame = takeCounts(values);
    if (!isSame)
        takeValues(values);
    if (!isSame || chosenRows() != m_shown) {
        fill();
        return;
    }
    const int first = hasFindField() ? 1 : 0;
    for (int row = 0; row < m_shown.size(); ++row)
        showRowCount(*m_heading->child(first + row), m_values.at(m_shown.at(row)).count, m_tree.palette());
    if (m_testValues > 0 && m_find.isEmpty())
        showRowCount(*m_heading->child(first + int(m_shown.size())), m_testCount, m_tree.palette());
}

/// False when they are not the values that are known.
bool FacetRows::takeCounts(const QList<store::FacetValue> &values)
{
    qsizetype known = 0;
    qsizetype testValues = 0;
    qint64 testCount = 0;
    for (const store::FacetValue &value : values) {
        if (isTestValue(m_field, value.value)) {
            ++testValues;
            testCount += value.count;
            continue;
        }
        const auto at = m_index.constFind(value.value);
        if (at == m_index.constEnd() || m_values.at(*at).title != value.title)
            return false;
        Value &mine = m_values[*at];
        mine.count = value.count;
        mine.most = std::max(mine.most, value.count);
        ++known;
    }
    if (known != m_values.size() || (testValues > 0) != (m_testValues > 0))
        return false;
    m_testValues = testValues;
    m_testCount = testCount;
    return true;
}

void FacetRows::takeValues(const QList<store::FacetValue> &values)
{
    QHash<QString, qint64> most;
    for (const Value &value : std::as_const(m_values))
        most.insert(value.value, value.most);
    m_values.clear();
    m_testCount = m_testValues = 0;
    for (const store::FacetValue &value : values) {
        if (isTestValue(m_field, value.value)) {
            ++m_testValues;
            m_testCount += value.count;
            continue;
        }
        const WordsAndCode both = facetWords(m_field, value.value, value.title);
        const bool needsCode = both.words.isEmpty() || m_field == leads::LeadField::Country;
        m_values.append({value.value, value.title, needsCode ? both.joined() : both.words, leads::folded(both.joined()),
                         leads::folded(value.value), value.count, std::max(value.count, most.value(value.value))});
    }
    QCollator collator;
    collator.setNumericMode(true);
    const auto isBefore = [&collator](const Value &a, const Value &b) {
        if (a.value.isEmpty() != b.value.isEmpty())
            return b.value.isEmpty();
        return collator.compare(a.text, b.text) < 0;
    };
    if (m_field != leads::LeadField::Status)
        std::sort(m_values.begin(), m_values.end(), isBefore);
    m_index.clear();
    for (int i = 0; i < m_values.size(); ++i)
        m_index.insert(m_values.at(i).value, i);
}

/// Places in m_values: those that are looked for, all, or the most frequent and the selected ones.
QList<int> FacetRows::chosenRows() const
{
    QList<int> rows;
    for (int i = 0; i < m_values.size(); ++i) {
        if (m_find.isEmpty() || m_values.at(i).folded.contains(m_find))
            rows.append(i);
    }
    if (m_showsAll || rows.size() <= valuesAtFirst)
        return rows;
    std::nth_element(rows.begin(), rows.begin() + valuesAtFirst, rows.end(), [this](int a, int b) {
        const Value &x = m_values.at(a);
        const Value &y = m_values.at(b);
        if (isSelected(x) != isSelected(y))
            return isSelected(x);
        return x.most != y.most ? x.most > y.most : a < b;
    });
    rows.resize(valuesAtFirst);
    std::sort(rows.begin(), rows.end());
    return rows;
}

// --- rows
// -------------------------------------------------------------------------------------------------------------

/// Nobody has given a lead an owner or a tag yet.
bool FacetRows::saysNothing() const
{
    const bool isOptional = m_field == leads::LeadField::Owner || m_field == leads::LeadField::Tags;
    return isOptional && m_selected.isEmpty() &&
           std::all_of(m_values.begin(), m_values.end(), [](const Value &each) { return each.value.isEmpty(); });
}

bool FacetRows::hasFindField() const
{
    return m_showsAll && m_values.size() > valuesToFindIn;
}

void FacetRows::fill()
{
    const QSignalBlocker blocker(m_tree);
    m_shown = chosenRows();
    const int first = hasFindField() ? 1 : 0;
    const bool hasTest = m_testValues > 0 && m_find.isEmpty();
    const bool canFold = m_values.size() > valuesAtFirst;
    const int wanted = first + int(m_shown.size()) + (hasTest ? 1 : 0) + (canFold ? 1 : 0);
    while (m_heading->childCount() > wanted)
        delete m_heading->takeChild(m_heading->childCount() - 1);
    // New rows are filled before the tree hears of them: a thousand of them would tell it ten thousand changes.
    QList<QTreeWidgetItem *> more;
    int row = first;
    const auto next = [&]() -> QTreeWidgetItem & {
        if (row < m_heading->childCount())
            return *m_heading->child(row++);
        more.append(new QTreeWidgetItem);
        return *more.last();
    };
    for (const int value : std::as_const(m_shown))
        fillValue(next(), m_values.at(value));
    if (hasTest) {
        QTreeWidgetItem &item = next();
        fillValue(item, {{}, {}, tr("Test leads"), {}, {}, m_testCount, 0});
        item.setData(0, SidePanelKindRole, int(SidePanelRow::TestLeads));
        item.setToolTip(0, plainToolTip(tr("What checks of a lead destination have sent")));
        item.setCheckState(0, m_selectsTest ? Qt::Checked : Qt::Unchecked);
    }
    if (canFold)
        makeLinkRow(next(), m_showsAll ? SidePanelRow::Fewer : SidePanelRow::More,
                    m_showsAll ? tr("Show fewer") : tr("Show all %1").arg(QLocale().toString(m_values.size())),
                    m_tree.palette());
    m_heading->addChildren(more);
    m_heading->setHidden((m_values.isEmpty() && m_testValues == 0) || saysNothing());
}

void FacetRows::fillValue(QTreeWidgetItem &item, const Value &value)
{
    item.setText(0, value.text);
    item.setToolTip(0, plainToolTip(facetWords(m_field, value.value, value.title).joined()));
    item.setData(0, SidePanelKindRole, int(SidePanelRow::Value));
    item.setData(0, SidePanelValueRole, value.value);
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item.setCheckState(0, isSelected(value) ? Qt::Checked : Qt::Unchecked);
    showRowCount(item, value.count, m_tree.palette());
}

void FacetRows::refill()
{
    fill();
}

void FacetRows::showSelected(const QStringList &values, bool selectsTest)
{
    if (values == m_selected && selectsTest == m_selectsTest)
        return;
    m_selected = values;
    m_selectsTest = selectsTest;
    m_selectedKeys.clear();
    for (const QString &value : values)
        m_selectedKeys.insert(leads::folded(value));
    fill();
}

void FacetRows::showAll(bool all)
{
    m_showsAll = all;
    m_find.clear();
    const QSignalBlocker blocker(m_tree);
    qDeleteAll(m_heading->takeChildren()); // the field to find in comes or goes at the top
    if (hasFindField()) {
        auto *item = new QTreeWidgetItem(m_heading);
        item->setFlags(Qt::ItemIsEnabled);
        item->setData(0, SidePanelKindRole, int(SidePanelRow::Find));
        auto *edit = new QLineEdit(&m_tree);
        edit->setObjectName(QStringLiteral("findValue"));
        edit->setPlaceholderText(tr("Find"));
        edit->setAccessibleName(tr("Find in: %1").arg(m_heading->text(0)));
        edit->setClearButtonEnabled(true);
        QObject::connect(edit, &QLineEdit::textChanged, &m_tree, [this](const QString &text) { find(text); });
        m_tree.setItemWidget(item, 0, edit);
        fill();
        edit->setFocus();
        return;
    }
    fill();
}

void FacetRows::find(const QString &text)
{
    m_find = leads::folded(text.trimmed());
    fill();
}

// --- choosing
// ---------------------------------------------------------------------------------------------------------

QStringList FacetRows::toggled(const QString &value, bool isChecked) const
{
    QStringList values = m_selected;
    values.removeIf([&value](const QString &each) { return leads::folded(each) == leads::folded(value); });
    if (isChecked)
        values.append(value);
    return values;
}

QStringList FacetRows::clicked(const QString &value, bool withOthers) const
{
    const bool isChosen = m_selectedKeys.contains(leads::folded(value));
    if (withOthers)
        return toggled(value, !isChosen);
    return isChosen && m_selected.size() == 1 ? QStringList() : QStringList{value};
}

} // namespace leadlight::ui
