// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/fieldeditor.h"

#include "ui/common/datetimetext.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/messagetext.h"
#include "ui/common/notelabel.h"

#include <QAction>
#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace leadlight::ui {

namespace {

QString withKeys(const QAction &action)
{
    return QStringLiteral("%1 (%2)").arg(action.text(), action.shortcut().toString(QKeySequence::NativeText));
}

/// What was typed, as the connector keeps it: a day as ISO 8601, also where it was written as people do.
QString isoDay(const QString &typed)
{
    const leads::LeadTime time = leads::timeInList(typed, dateOrderOf(QLocale()));
    return time.isKnown() ? time.toDateTime().date().toString(Qt::ISODate) : typed;
}

} // namespace

FieldEditor::FieldEditor(const connectors::FieldDescription &description, QWidget *parent)
    : QWidget(parent)
    , m_description(description)
    , m_note(new NoteLabel(id() + QStringLiteral("Note"), this))
    , m_remark(new NoteLabel(id() + QStringLiteral("Remark"), this))
{
    auto *label = new QLabel(translated(description.label), this);
    label->setTextFormat(Qt::PlainText);
    if (description.choices.empty())
        makeEdit();
    else
        makeChoices();
    QWidget *input = m_edit ? static_cast<QWidget *>(m_edit) : m_choices;
    input->setObjectName(id());
    input->setAccessibleName(label->text());
    label->setBuddy(input);
    setFocusProxy(input);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(label);
    layout->addWidget(input);
    layout->addWidget(m_note);
    layout->addWidget(m_remark);
    check(std::nullopt);
}

void FieldEditor::makeEdit()
{
    m_edit = new QLineEdit(this);
    m_edit->setPlaceholderText(m_description.isDate ? tr("YYYY-MM-DD") : QString::fromUtf8(m_description.defaultValue));
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_isStored = m_isStored && text.isEmpty();
        if (m_forget)
            m_forget->setVisible(m_isStored);
        Q_EMIT changed();
    });
    if (!m_description.isSecret)
        return;
    m_edit->setEchoMode(QLineEdit::Password);
    m_forget = m_edit->addAction(lineIcon(QLatin1StringView("remove")), QLineEdit::TrailingPosition);
    m_forget->setObjectName(id() + QStringLiteral("Forget"));
    m_forget->setText(tr("Forget the stored value"));
    m_forget->setShortcut(Qt::CTRL | Qt::Key_D);
    m_forget->setShortcutContext(Qt::WidgetShortcut);
    m_forget->setToolTip(withKeys(*m_forget));
    m_forget->setVisible(false);
    connect(m_forget, &QAction::triggered, this, &FieldEditor::forget);
    QAction *reveal = m_edit->addAction(lineIcon(QLatin1StringView("eye")), QLineEdit::TrailingPosition);
    reveal->setObjectName(id() + QStringLiteral("Reveal"));
    reveal->setCheckable(true);
    reveal->setText(tr("Show what is typed"));
    reveal->setShortcut(Qt::CTRL | Qt::Key_H);
    reveal->setShortcutContext(Qt::WidgetShortcut);
    reveal->setToolTip(withKeys(*reveal));
    connect(reveal, &QAction::toggled, this,
            [this](bool shown) { m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
}

void FieldEditor::makeChoices()
{
    m_choices = new QComboBox(this);
    for (const connectors::FieldChoice &choice : m_description.choices)
        m_choices->addItem(translated(choice.label), QString::fromUtf8(choice.value));
    m_choices->setCurrentIndex(qMax(0, m_choices->findData(QString::fromUtf8(m_description.defaultValue))));
    connect(m_choices, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
}

QString FieldEditor::value() const
{
    QString value = m_edit ? m_edit->text().trimmed() : m_choices->currentData().toString();
    if (m_description.isDate)
        value = isoDay(value);
    return value == QString::fromUtf8(m_description.defaultValue) ? QString() : value;
}

void FieldEditor::setValue(const QString &value)
{
    if (m_edit)
        m_edit->setText(value);
    else if (const int index = m_choices->findData(value); index >= 0)
        m_choices->setCurrentIndex(index);
}

void FieldEditor::setStored()
{
    m_edit->clear();
    m_isStored = true;
    m_isForgotten = false;
    m_edit->setPlaceholderText(tr("Stored. Type to replace it."));
    m_forget->setVisible(true);
    Q_EMIT changed();
}

void FieldEditor::forget()
{
    m_isStored = false;
    m_isForgotten = true;
    m_edit->setPlaceholderText(tr("Will be forgotten"));
    m_forget->setVisible(false);
    Q_EMIT changed();
}

QString FieldEditor::fault() const
{
    const QString given = value();
    if (given.isEmpty())
        return {};
    if (m_description.isDate && !QDate::fromString(given, Qt::ISODate).isValid())
        return tr("This is not a day. Write it as YYYY-MM-DD, for example %1.")
            .arg(QDate::currentDate().addMonths(12).toString(Qt::ISODate));
    if (!m_description.validate)
        return {};
    const auto checked = m_description.validate(given.toUtf8());
    return checked ? QString() : errorText(checked.error());
}

QString FieldEditor::remark() const
{
    const QString given = value();
    if (m_description.isDate && !given.isEmpty())
        return QLocale().toString(QDate::fromString(given, Qt::ISODate), QLocale::LongFormat);
    // A choice at its default has something to tell, too.
    const QString whole = given.isEmpty() && m_choices ? m_choices->currentData().toString() : given;
    return m_description.remark && !whole.isEmpty() ? translated(m_description.remark(whole.toUtf8())) : QString();
}

bool FieldEditor::check(const std::optional<core::Error> &whole)
{
    const QString fault = this->fault();
    const bool isMissing = whole && whole->detail == QLatin1StringView("missing");
    const QString help = translated(m_description.help);
    if (!fault.isEmpty())
        m_note->show(NoteLabel::Tone::Fault, fault);
    else if (whole && !isMissing)
        m_note->show(NoteLabel::Tone::Fault, errorText(*whole));
    else
        //: Beside a field that has to be filled in; %1 is the help on it
        m_note->show(isMissing ? tr("Needed to go on. %1").arg(help).trimmed() : help);
    m_remark->show(fault.isEmpty() ? remark() : QString());
    QStringList told{m_note->text(), m_remark->text()};
    told.removeAll(QString());
    focusProxy()->setAccessibleDescription(told.join(u' '));
    return fault.isEmpty();
}

void FieldEditor::focus()
{
    setFocus(Qt::OtherFocusReason);
    if (m_edit)
        m_edit->selectAll();
}

} // namespace leadlight::ui
