// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accessaudit.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>

namespace leadlight::tests {

namespace {

/// More cells than anybody has on the screen: whoever shows that many children hands out all of a model.
constexpr int mostChildren = 3000;
constexpr int mostTabs = 600;
/// Of Tab within one widget.
constexpr int mostStops = 50;

QString whereIs(const QObject *object)
{
    QStringList path;
    for (; object; object = object->parent()) {
        if (!object->objectName().isEmpty())
            path.prepend(object->objectName());
        else if (path.isEmpty())
            path.prepend(QString::fromLatin1(object->metaObject()->className()));
    }
    return path.join(u'/');
}

/// Buttons inside of fields, and what Qt draws for itself.
bool isPartOfAField(const QObject *object)
{
    const QObject *parent = object ? object->parent() : nullptr;
    return qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

class SpokenAudit
{
public:
    void look(QAccessibleInterface &interface, const QString &above)
    {
        if (interface.state().invisible)
            return;
        const QString own = interface.object() ? whereIs(interface.object()) : above + u'/' + nameOf(interface);
        lookAtName(interface, own);
        if (interface.role() == QAccessible::Table)
            lookAtHeaders(interface, own);
        const int children = interface.childCount();
        if (children > mostChildren)
            m_faults.append(QStringLiteral("%1 has %2 children").arg(own).arg(children));
        for (int i = 0; i < std::min(children, mostChildren); ++i) {
            QAccessibleInterface *child = interface.child(i);
            if (!child) {
                m_faults.append(QStringLiteral("%1 has no child %2").arg(own).arg(i));
                continue;
            }
            look(*child, own);
        }
    }

    [[nodiscard]] QStringList faults() const { return m_faults; }

private:
    static QString nameOf(const QAccessibleInterface &interface) { return interface.text(QAccessible::Name); }

    static bool isButton(QAccessible::Role role)
    {
        return role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::RadioButton ||
               role == QAccessible::ButtonMenu || role == QAccessible::ButtonDropDown || role == QAccessible::PageTab ||
               role == QAccessible::Link;
    }

    void lookAtName(QAccessibleInterface &interface, const QString &own)
    {
        const QAccessible::Role role = interface.role();
        const QAccessibleTableCellInterface *cell = interface.tableCellInterface();
        const auto *widget = qobject_cast<const QWidget *>(interface.object());
        // Buttons inside of fields, what hands the focus on, and what Qt's own boxes show.
        const bool isPart = isPartOfAField(widget) || (widget && widget->focusProxy()) ||
                            (widget && widget->objectName().startsWith(QStringLiteral("qt_")));
        const bool wantsName = !isPart && (interface.state().focusable || isButton(role) ||
                                           role == QAccessible::Graphic || role == QAccessible::ColumnHeader);
        // Cells may be empty; a row of a list or a tree says what it is in its first one.
        const bool mayBeEmpty = cell && (cell->columnIndex() > 0 || cell->table()->role() == QAccessible::Table);
        if (!wantsName || mayBeEmpty)
            return;
        const QString name = nameOf(interface);
        if (name.trimmed().isEmpty())
            m_faults.append(QStringLiteral("%1 has no name").arg(own));
        if (role == QAccessible::NoRole || role == QAccessible::Client)
            m_faults.append(QStringLiteral("%1 has no role").arg(own));
        static const QRegularExpression mark(QStringLiteral("&\\w"));
        if (interface.object() && mark.match(name).hasMatch())
            m_faults.append(QStringLiteral("%1 has a mark in its name: %2").arg(own, name));
        const QString description = interface.text(QAccessible::Description);
        if (description.startsWith(u'<'))
            m_faults.append(QStringLiteral("%1 is described with markup: %2").arg(own, description));
        // Its name is what is chosen.
        if (role == QAccessible::ComboBox && description.isEmpty() && interface.relations(QAccessible::Label).isEmpty())
            m_faults.append(QStringLiteral("%1 does not say what is chosen there").arg(own));
        if (!interface.object() || !interface.state().focusable)
            return;
        const QString whole = QStringList{QString::number(role), name, description}.join(u'\x1f');
        if (m_names.contains(whole))
            m_faults.append(QStringLiteral("%1 is called as %2: %3").arg(own, m_names.value(whole), name));
        m_names.insert(whole, own);
    }

    void lookAtHeaders(QAccessibleInterface &interface, const QString &own)
    {
        const QAccessibleTableInterface *table = interface.tableInterface();
        for (int column = 0; table && table->rowCount() > 0 && column < table->columnCount(); ++column) {
            const auto headers = table->cellAt(0, column)->tableCellInterface()->columnHeaderCells();
            for (QAccessibleInterface *header : headers)
                QAccessible::uniqueId(header); // Qt makes new ones, which belong to nobody before they have an id
            if (headers.isEmpty() || nameOf(*headers.constFirst()).isEmpty())
                m_faults.append(QStringLiteral("%1 has no header over column %2").arg(own).arg(column));
        }
    }

    QStringList m_faults;
    QHash<QString, QString> m_names; ///< of what can be focused -> where it is
};

/// What takes the focus from the keyboard. Of radio buttons Tab goes to one.
QList<QWidget *> focusable(const QWidget &window)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
        if (takesTab && widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            !qobject_cast<QRadioButton *>(widget))
            widgets.append(widget);
    }
    return widgets;
}

/// Where Tab goes, from what has the focus until it is there again.
QList<QWidget *> tabWalk(QWidget &window)
{
    QList<QWidget *> walk;
    if (!window.focusWidget() || !window.focusWidget()->isVisible())
        QTest::keyClick(&window, Qt::Key_Tab);
    int within = 0; // links of a text, parts of a date
    while (walk.size() < mostTabs && within < mostStops) {
        QWidget *focus = window.focusWidget();
        if (!focus || (walk.size() > 1 && focus == walk.constFirst()))
            break;
        within = walk.isEmpty() || focus != walk.constLast() ? 0 : within + 1;
        if (within == 0)
            walk.append(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return walk;
}

} // namespace

QStringList spokenFaults(QWidget &window)
{
    SpokenAudit audit;
    audit.look(*QAccessible::queryAccessibleInterface(&window), whereIs(&window));
    return audit.faults();
}

QStringList tabFaults(QWidget &window)
{
    const QList<QWidget *> wanted = focusable(window); // what a step enables is for the next round
    const QList<QWidget *> walk = tabWalk(window);
    QStringList faults;
    for (const QWidget *widget : wanted) {
        if (walk.count(widget) != 1)
            faults.append(QStringLiteral("Tab comes %1 times to %2").arg(walk.count(widget)).arg(whereIs(widget)));
    }
    if (walk.size() > 1 && window.focusWidget() != walk.constFirst())
        faults.append(QStringLiteral("Tab does not come out of %1").arg(whereIs(window.focusWidget())));
    return faults;
}

QStringList focusFaults(QWidget &window)
{
    const QList<QWidget *> widgets = focusable(window);
    QStringList faults;
    window.setAttribute(Qt::WA_KeyboardFocusChange);
    for (qsizetype i = 0; i < widgets.size() && widgets.size() > 1; ++i) {
        QWidget *widget = widgets.at(i);
        QWidget *other = widgets.at((i + 1) % widgets.size());
        other->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (widget->hasFocus() && widget->grab().toImage() == without)
            faults.append(QStringLiteral("%1 looks the same with the focus").arg(whereIs(widget)));
    }
    return faults;
}

QStringList keyFaults(QWidget &window)
{
    QStringList faults;
    QHash<QString, QString> taken;
    const auto take = [&](const QKeySequence &keys, const QString &kind, const QObject *owner) {
        if (keys.isEmpty())
            return;
        const QString key = kind + keys.toString();
        if (taken.contains(key))
            faults.append(QStringLiteral("%1 is for %2 and for %3").arg(key, taken.value(key), whereIs(owner)));
        taken.insert(key, whereIs(owner));
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            take(QKeySequence::mnemonic(button->text()), QString(), button);
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            take(QKeySequence::mnemonic(group->title()), QString(), group);
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            take(QKeySequence::mnemonic(label->text()), QString(), label);
    }
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcutContext() != Qt::WidgetShortcut)
            take(action->shortcut(), QStringLiteral("action "), action);
    }
    return faults;
}

} // namespace leadlight::tests
