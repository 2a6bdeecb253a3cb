// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/hostileleads.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QWidget>

namespace leadlight::tests {

/// Whether what is on the screen is text and nothing else, whoever wrote the parts of it. Faults are sentences for
/// whoever reads the failing test.
class PlainCheck
{
public:
    enum class Lines { One, Many };

    /// Empty: the text can be shown anywhere. No character that steers those around it, and no text that was taken
    /// apart while a sentence was made of it.
    static QString faultOf(const QString &text, Lines lines)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
                ++i;
                continue;
            }
            if (c.isSurrogate())
                return QStringLiteral("half a character");
            const bool isJoiner = c == QChar(0x200c) || c == QChar(0x200d);
            const bool isLine = lines == Lines::Many && (c == u'\n' || c == u'\t');
            if ((c.category() == QChar::Other_Control && !isLine) || c.category() == QChar::Separator_Line ||
                c.category() == QChar::Separator_Paragraph || (c.category() == QChar::Other_Format && !isJoiner))
                return QStringLiteral("character U+%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        }
        const QString whole = testsupport::percentText();
        for (qsizetype at = text.indexOf(u"Zq7P"); at >= 0; at = text.indexOf(u"Zq7P", at + 1)) {
            const QStringView rest = QStringView(text).mid(at, whole.size());
            const auto same = std::mismatch(rest.begin(), rest.end(), whole.begin(), whole.end());
            if (same.first != rest.end() && *same.first != QChar(0x2026))
                return QStringLiteral("a value that was expanded");
        }
        return {};
    }

    static QStringList ofAllWidgets()
    {
        QStringList faults;
        const QWidgetList widgets = QApplication::allWidgets();
        for (const QWidget *widget : widgets)
            faults += ofWidget(*widget);
        faults.removeDuplicates();
        return faults;
    }

    static QStringList ofIndex(const QModelIndex &index, Lines lines = Lines::One)
    {
        Faults faults(QStringLiteral("row %1, column %2").arg(index.row()).arg(index.column()));
        faults.add("text", index.data().toString(), lines);
        faults.add("accessible text", index.data(Qt::AccessibleTextRole).toString(), Lines::Many);
        faults.add("accessible description", index.data(Qt::AccessibleDescriptionRole).toString(), Lines::Many);
        faults.addTip("tool tip", index.data(Qt::ToolTipRole).toString());
        return faults.all;
    }

private:
    struct Faults
    {
        explicit Faults(const QString &name)
            : where(name)
        {
        }

        void add(const char *what, const QString &text, Lines lines)
        {
            if (const QString fault = faultOf(text, lines); !fault.isEmpty())
                say(what, fault, text);
        }

        /// May be rich text only where the whole of it is escaped.
        void addTip(const char *what, QString tip)
        {
            add(what, tip, Lines::Many);
            if (!Qt::mightBeRichText(tip))
                return;
            const QString inside =
                tip.remove(QStringLiteral("<qt>")).remove(QStringLiteral("</qt>")).remove(QStringLiteral("<br>"));
            if (inside.contains(u'<'))
                say(what, QStringLiteral("rich text"), inside);
        }

        void say(const char *what, const QString &fault, const QString &text)
        {
            all.append(QStringLiteral("%1: %2: %3: %4").arg(where, QLatin1StringView(what), fault, text.left(120)));
        }

        QString where;
        QStringList all;
    };

    static bool isOfALead(const QString &text) { return text.contains(u"Zq7"); }

    /// In a menu or on a button an ampersand marks a key, unless it is doubled.
    static bool hasKeyOfAStranger(QString text)
    {
        return isOfALead(text) && text.remove(QStringLiteral("&&")).contains(u'&');
    }

    static QStringList ofWidget(const QWidget &widget)
    {
        Faults faults(
            QStringLiteral("%1 '%2'").arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName()));
        faults.add("window title", widget.windowTitle(), Lines::One);
        faults.addTip("tool tip", widget.toolTip());
        faults.addTip("what's this", widget.whatsThis());
        faults.add("status tip", widget.statusTip(), Lines::One);
        const auto *label = qobject_cast<const QLabel *>(&widget);
        if (label && label->inherits("QTipLabel"))
            faults.addTip("text", label->text());
        else if (label)
            ofLabel(*label, faults);
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            faults.add("text", button->text(), Lines::One);
            if (hasKeyOfAStranger(button->text()))
                faults.say("text", QStringLiteral("a key of a stranger's"), button->text());
        }
        if (const auto *edit = qobject_cast<const QTextEdit *>(&widget)) {
            faults.add("text", edit->toPlainText(), Lines::Many);
            if (isOfALead(edit->toPlainText()) && edit->toHtml().contains(u"<img"))
                faults.say("text", QStringLiteral("rich text"), edit->toPlainText());
        }
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i)
                faults.add("choice", box->itemText(i), Lines::One);
        }
        for (const QAction *action : widget.actions()) {
            faults.add("action", action->text(), Lines::One);
            faults.addTip("tool tip of an action", action->toolTip());
            if (hasKeyOfAStranger(action->text()))
                faults.say("action", QStringLiteral("a key of a stranger's"), action->text());
        }
        const bool isEditor = qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget);
        if (!isEditor) // whose text is to be edited as it is
            ofAccessible(widget, faults);
        const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        if (view && view->model())
            // A connector stands over its state.
            ofModel(*view->model(), {}, view->objectName() == u"connectors" ? Lines::Many : Lines::One, faults);
        return faults.all;
    }

    static void ofLabel(const QLabel &label, Faults &faults)
    {
        faults.add("text", label.text(), Lines::Many);
        const bool isPlain = label.textFormat() == Qt::PlainText;
        if (!isPlain && (isOfALead(label.text()) || Qt::mightBeRichText(label.text())))
            faults.say("text", QStringLiteral("not Qt::PlainText"), label.text());
    }

    static void ofAccessible(const QWidget &widget, Faults &faults)
    {
        auto *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
        if (!accessible)
            return;
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            faults.add("accessible text", accessible->text(kind), Lines::Many);
    }

    static void ofModel(const QAbstractItemModel &model, const QModelIndex &parent, Lines lines, Faults &faults)
    {
        constexpr int mostRows = 200;
        for (int row = 0; row < std::min(model.rowCount(parent), mostRows); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QStringList found = ofIndex(model.index(row, column, parent), lines);
                for (const QString &fault : found)
                    faults.all.append(faults.where + QLatin1StringView(": ") + fault);
            }
            ofModel(model, model.index(row, 0, parent), lines, faults);
        }
    }
};

} // namespace leadlight::tests
