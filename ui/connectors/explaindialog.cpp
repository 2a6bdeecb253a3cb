// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/explaindialog.h"

#include "connectors/connectorkind.h"
#include "ui/common/focusframe.h"
#include "ui/common/icons.h"
#include "ui/common/messagetext.h"
#include "ui/common/notelabel.h"
#include "ui/common/services.h"
#include "ui/common/windowsize.h"
#include "ui/help/helpbutton.h"
#include "ui/help/helpwindow.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight::ui {

namespace {

QLabel *makeText(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// Whether a connector has a value there, or hands one over to Partner Center.
bool usesField(const connectors::Connector &connector, const QString &field)
{
    const connectors::ConnectorKind *kind = connectors::connectorKind(connector.kind);
    if (!kind || !kind->field(field))
        return false;
    const auto values = kind->handOver(connector);
    return connector.values.contains(field) ||
           std::any_of(values.begin(), values.end(),
                       [&field](const connectors::HandOverValue &value) { return value.field == field; });
}

} // namespace

ExplainDialog::ExplainDialog(const Services &services, const QList<connectors::Connector> &connectors, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_connectors(connectors)
    , m_text(new QPlainTextEdit(this))
    , m_cause(makeText("explainCause", this))
    , m_remedy(makeText("explainRemedy", this))
    , m_note(new NoteLabel(QStringLiteral("explainNote"), this))
    , m_edits(new QVBoxLayout)
{
    setObjectName(QStringLiteral("explainDialog"));
    setWindowTitle(tr("What does this error mean?"));
    HelpWindow::setTopic(*this, QStringLiteral("errors"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(QStringLiteral("explainText"));
    m_text->setAccessibleName(tr("Error text"));
    m_text->setPlaceholderText(tr("Paste the error that Partner Center shows, in any language."));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(6 * fontMetrics().height());
    QFont bold = m_cause->font();
    bold.setBold(true);
    m_cause->setFont(bold);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(new HelpButton(this), QDialogButtonBox::HelpRole);
    letTabOut(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_cause);
    layout->addWidget(m_remedy);
    layout->addWidget(m_note);
    layout->addLayout(m_edits);
    layout->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ExplainDialog::look);
    showExplanation(std::nullopt);
    resizeOnScreen(*this, {600, 440});
}

void ExplainDialog::look()
{
    // In the background, for anything may have been pasted.
    m_task = m_services.reading.run(
        this, [text = m_text->toPlainText()](std::stop_token) { return connectors::explain(text); },
        [this](const std::optional<connectors::Explanation> &explanation) { showExplanation(explanation); });
}

void ExplainDialog::showExplanation(const std::optional<connectors::Explanation> &explanation)
{
    const bool isKnown = explanation && explanation->error;
    const bool isEmpty = m_text->document()->isEmpty();
    m_cause->setText(isKnown ? translated(explanation->error->cause) : QString());
    m_cause->setVisible(isKnown);
    m_remedy->setText(isKnown ? remedyText(*explanation->error) : QString());
    m_remedy->setVisible(isKnown);
    if (isKnown)
        m_note->show(explanation->code.isEmpty() ? QString() : tr("Code: %1").arg(explanation->code));
    else
        m_note->show(isEmpty ? tr("The cause and what to do about it appear here. The text stays on this computer.")
                             : tr("Leadlight does not know this error. Check that the text is whole, with its codes."));
    offerEdits(isKnown ? QString(explanation->error->field) : QString());
}

void ExplainDialog::offerEdits(const QString &field)
{
    while (QLayoutItem *item = m_edits->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (field.isEmpty())
        return;
    for (const connectors::Connector &connector : m_connectors) {
        if (!usesField(connector, field))
            continue;
        //: Button: edit a connector at the field to fix; "Edit CRM: Directory (tenant) ID"
        auto *edit = new QPushButton(lineIcon(QLatin1StringView("edit")),
                                     tr("Edit %1: %2").arg(connector.name, fieldName(connector.kind, field)), this);
        edit->setObjectName(QStringLiteral("explainEdit"));
        edit->setAutoDefault(false);
        connect(edit, &QPushButton::clicked, this,
                [this, uid = connector.uid, field] { Q_EMIT editWanted(uid, field); });
        m_edits->addWidget(edit, 0, Qt::AlignLeft);
    }
}

} // namespace leadlight::ui
