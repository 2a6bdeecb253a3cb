// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/spoken.h"

#include "ui/common/leadwords.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QVariant>

namespace leadlight::ui {

namespace {

constexpr auto roleProperty = "spokenRole";

/// A label says its text.
class SpokenWidget final : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        const QString given = QAccessibleWidget::text(text);
        const auto *label = qobject_cast<const QLabel *>(widget());
        return label && text == QAccessible::Name && given.isEmpty() ? label->text() : given;
    }
};

QAccessibleInterface *makeWithRole(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    const bool isOwn = role.isValid() && className == QLatin1StringView(object->metaObject()->className());
    return isOwn ? new SpokenWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setSpokenRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(&makeWithRole);
    widget.setProperty(roleProperty, int(role));
    forgetSpoken(widget);
}

void forgetSpoken(QWidget &widget)
{
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&widget)));
}

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(plainToolTip(text));
    widget.setAccessibleDescription(text); // else the tool tip is read with its markup
}

void showSpoken(QWidget &widget)
{
    const bool wasVisible = widget.isVisible();
    widget.show();
    // On Linux a message is read when it appears, elsewhere when it alerts.
    for (const auto type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        if (type == QAccessible::ObjectShow && !wasVisible)
            continue; // Qt has told it
        QAccessibleEvent event(&widget, type);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace leadlight::ui
