// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferencespage.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace leadlight::ui {

PreferencesPage::PreferencesPage(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(4);
}

QFormLayout *PreferencesPage::addSection(const QString &title)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(12);
    auto *heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_layout->addWidget(heading);
    auto *form = new QFormLayout;
    form->setContentsMargins(12, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_layout->addLayout(form);
    m_forms.append(form);
    return form;
}

QCheckBox *PreferencesPage::makeCheckBox(const char *name, const QString &text, Preference key)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1StringView(name));
    box->setChecked(m_preferences.flag(key));
    connect(box, &QCheckBox::toggled, this, [this, key](bool isOn) { m_preferences.set(key, isOn); });
    return box;
}

bool PreferencesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore(); // so that the page scrolls
    return true;
}

void PreferencesPage::endPage()
{
    for (QWidget *control : findChildren<QWidget *>()) {
        if (qobject_cast<QComboBox *>(control) || qobject_cast<QAbstractSpinBox *>(control))
            control->installEventFilter(this);
    }
    QList<QWidget *> labels;
    int widest = 0;
    for (const QFormLayout *form : std::as_const(m_forms)) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole);
            if (!label)
                continue;
            labels.append(label->widget());
            widest = std::max(widest, label->sizeHint().width());
        }
    }
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(widest);
    m_layout->addStretch();
}

} // namespace leadlight::ui
