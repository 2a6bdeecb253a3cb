// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/shown.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStyle>
#include <QStyleOption>
#include <QTextDocument>
#include <QToolButton>

namespace leadlight::tests {

namespace {

QList<const QWidget *> visibleIn(const QWidget &root)
{
    QList<const QWidget *> visible{&root};
    const auto all = root.findChildren<const QWidget *>();
    for (const QWidget *widget : all) {
        const bool isElsewhere = widget->isWindow() || widget->window() != root.window();
        if (widget->isVisible() && !isElsewhere && !widget->size().isEmpty())
            visible.append(widget);
    }
    return visible;
}

/// Without the markup of a tool tip.
QString plain(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

// --- texts
// ------------------------------------------------------------------------------------------------------------

class Texts
{
public:
    void add(const QWidget &widget)
    {
        m_widget = &widget;
        if (widget.isWindow() && !widget.inherits("QMenu"))
            add("title", widget.windowTitle());
        add("tool tip", plain(widget.toolTip()));
        add("name", widget.accessibleName());
        add("description", widget.accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add("text", plain(label->text()));
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add("text", button->text());
        if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            add("title", box->title());
        if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            add("placeholder", edit->placeholderText());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
            add("placeholder", edit->placeholderText());
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i)
                add("choice", box->itemText(i));
        }
        if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
            const auto actions = menu->actions();
            for (const QAction *action : actions)
                add("entry", action->text().section(u'\t', 0, 0));
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        const bool isHeader = qobject_cast<const QHeaderView *>(&widget);
        if (view && view->model() && !isHeader)
            addModel(*view->model(), view->rootIndex());
    }

    std::vector<ShownText> all;

private:
    void add(const char *what, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            all.push_back({pathOf(*m_widget) + QStringLiteral(" (%1)").arg(QLatin1StringView(what)), text});
    }

    void addModel(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        constexpr int mostRows = 40; // more of them say nothing else
        for (int column = 0; column < model.columnCount(parent) && !parent.isValid(); ++column) {
            add("heading", model.headerData(column, Qt::Horizontal).toString());
            add("tool tip of a heading", plain(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString()));
        }
        for (int row = 0; row < std::min(model.rowCount(parent), mostRows); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                add("row", index.data().toString());
                add("tool tip of a row", plain(index.data(Qt::ToolTipRole).toString()));
                add("name of a row", index.data(Qt::AccessibleTextRole).toString());
            }
            addModel(model, model.index(row, 0, parent));
        }
    }

    const QWidget *m_widget = nullptr;
};

// --- places
// -----------------------------------------------------------------------------------------------------------

/// Where a widget may stand in its parent: anywhere it can be scrolled to.
QRect allowed(const QWidget &widget)
{
    const QWidget &parent = *widget.parentWidget();
    QRect rect = parent.rect();
    constexpr int far = 100'000;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
    if (area && area->viewport() == &parent)
        rect.adjust(0, -far, 0, far);
    if (area && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        rect.adjust(-far, 0, far, 0);
    // Qt's own is one pixel off where panes go from right to left.
    return qobject_cast<const QSplitter *>(&parent) ? rect.adjusted(0, 0, 1, 0) : rect;
}

QString outside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.isWindow() || qobject_cast<const QAbstractItemView *>(parent))
        return {};
    if (allowed(widget).contains(widget.geometry()))
        return {};
    return QStringLiteral("stands at %1,%2 %3x%4 in %5x%6")
        .arg(widget.x())
        .arg(widget.y())
        .arg(widget.width())
        .arg(widget.height())
        .arg(parent->width())
        .arg(parent->height());
}

QString smaller(const QSize &has, const QSize &wants, const QString &text)
{
    if (has.width() >= wants.width() && has.height() >= wants.height())
        return {};
    return QStringLiteral("is %1x%2 and wants %3x%4: %5")
        .arg(has.width())
        .arg(has.height())
        .arg(wants.width())
        .arg(wants.height())
        .arg(text.left(80));
}

QString cutOff(const QLabel &label)
{
    if (label.text().isEmpty() || plain(label.toolTip()) == label.text() ||
        label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return {};
    const QSize wants = label.wordWrap() ? QSize(0, label.heightForWidth(label.width())) : label.sizeHint();
    return smaller(label.size(), wants, label.text());
}

QString cutOff(const QComboBox &box)
{
    if (box.toolTip() == box.currentText())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int place =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    return smaller({place, 0}, {box.fontMetrics().horizontalAdvance(box.currentText()), 0}, box.currentText());
}

QString cutOff(const QLineEdit &edit)
{
    if (!edit.text().isEmpty() || edit.toolTip() == edit.placeholderText())
        return {};
    const int place = edit.width() - 10 - edit.textMargins().left() - edit.textMargins().right();
    return smaller({place, 0}, {edit.fontMetrics().horizontalAdvance(edit.placeholderText()), 0},
                   edit.placeholderText());
}

QString cutOff(const QHeaderView &header)
{
    QStringList cut;
    for (int section = 0; section < header.count() && header.orientation() == Qt::Horizontal; ++section) {
        const QVariant tip = header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole);
        if (!header.isSectionHidden(section) && header.sectionSize(section) < header.sectionSizeHint(section) &&
            tip.toString().isEmpty())
            cut.append(header.model()->headerData(section, Qt::Horizontal).toString());
    }
    return cut.isEmpty() ? QString() : QStringLiteral("cuts off headings that have no tool tip: ") + cut.join(u", ");
}

/// What does not fit: a sentence; empty where all does.
QString misfit(const QWidget &widget)
{
    if (const QString fault = outside(widget); !fault.isEmpty())
        return fault;
    if (widget.objectName() == QStringLiteral("qt_toolbar_ext_button"))
        return QStringLiteral("hides actions");
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return cutOff(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && showsText(*button))
        return smaller(button->size(), button->sizeHint(), button->text());
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return cutOff(*box);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return cutOff(*edit);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return cutOff(*header);
    return {};
}

} // namespace

QString pathOf(const QWidget &widget)
{
    QString name = widget.objectName();
    if (name.isEmpty())
        name = QLatin1StringView(widget.metaObject()->className());
    const QWidget *parent = widget.isWindow() ? nullptr : widget.parentWidget();
    return parent ? pathOf(*parent) + u'/' + name : name;
}

bool showsText(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isIcon = tool && !tool->icon().isNull() && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    return !isIcon && !button.text().isEmpty();
}

std::vector<ShownText> textsIn(const QWidget &root)
{
    Texts texts;
    const auto visible = visibleIn(root);
    for (const QWidget *widget : visible)
        texts.add(*widget);
    return texts.all;
}

QStringList misfitsIn(const QWidget &root)
{
    QStringList misfits;
    const auto visible = visibleIn(root);
    for (const QWidget *widget : visible) {
        if (const QString fault = misfit(*widget); !fault.isEmpty())
            misfits.append(pathOf(*widget) + QStringLiteral(" ") + fault);
    }
    return misfits;
}

} // namespace leadlight::tests
