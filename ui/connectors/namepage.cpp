// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/namepage.h"

#include "ui/common/errortext.h"
#include "ui/common/notelabel.h"
#include "ui/connectors/pagetitle.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace leadlight::ui {

NamePage::NamePage(const QString &name, const QStringList &taken, QWidget *parent)
    : QWidget(parent)
    , m_taken(taken)
    , m_name(new QLineEdit(name, this))
    , m_note(new NoteLabel(QStringLiteral("nameNote"), this))
{
    m_name->setObjectName(QStringLiteral("connectorName"));
    m_name->setAccessibleName(tr("Name"));
    auto *label = new QLabel(tr("Name"), this);
    label->setBuddy(m_name);
    auto *what =
        new QLabel(tr("Secrets go to the keychain of this computer, everything else into Leadlight's settings. "
                      "After that the connector is checked; nothing is written to the other system."),
                   this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *field = new QVBoxLayout;
    field->setSpacing(2);
    field->addWidget(label);
    field->addWidget(m_name);
    field->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(pageTitle(tr("Name it and save"), this));
    layout->addLayout(field);
    layout->addWidget(what);
    layout->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, &NamePage::changed);
}

QString NamePage::name() const
{
    return m_name->text().trimmed();
}

void NamePage::suggest(const QString &name)
{
    if (m_name->isModified())
        return;
    QString free = name;
    for (int i = 2; m_taken.contains(free, Qt::CaseInsensitive); ++i)
        free = name + QLatin1Char(' ') + QString::number(i);
    m_name->setText(free);
}

bool NamePage::check()
{
    const bool isTaken = m_taken.contains(name(), Qt::CaseInsensitive);
    if (isTaken)
        m_note->show(NoteLabel::Tone::Fault, errorText({core::ErrorKind::ConnectorExists, name(), {}, 0, {}, {}}));
    else
        m_note->show(tr("What you want to call it here."));
    m_name->setAccessibleDescription(m_note->text());
    return !isTaken && !name().isEmpty();
}

void NamePage::focus()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace leadlight::ui
