// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/spoken.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace leadlight::ui {

namespace {

constexpr auto roleProperty = "spokenRole";

QAccessibleInterface *makeWithRole(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    const bool isOwn = role.isValid() && className == QLatin1StringView(object->metaObject()->className());
    return isOwn ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setSpokenRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(&makeWithRole);
    widget.setProperty(roleProperty, int(role));
}

void showSpoken(QWidget &widget, const QString &sentence)
{
    widget.setAccessibleName(sentence);
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
