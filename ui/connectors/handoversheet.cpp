// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/handoversheet.h"

#include "connectors/connectorsecrets.h"
#include "ui/common/errortext.h"
#include "ui/common/focusframe.h"
#include "ui/common/icons.h"
#include "ui/common/messagetext.h"
#include "ui/common/notelabel.h"
#include "ui/common/services.h"
#include "ui/common/windowsize.h"
#include "ui/connectors/secretclipboard.h"
#include "ui/help/helpbutton.h"
#include "ui/help/helpwindow.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight::ui {

namespace {

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *makeButton(const QString &name, const QString &text, const QString &label, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(text + QStringLiteral(": ") + label);
    button->setAutoDefault(false);
    return button;
}

QLineEdit *makeValue(const QString &field, const QString &label, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(field + QStringLiteral("Value"));
    edit->setAccessibleName(label);
    edit->setReadOnly(true);
    edit->setMinimumWidth(320);
    return edit;
}

} // namespace

HandOverSheet::HandOverSheet(const Services &services, const connectors::Connector &connector,
                             SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_connector(connector)
    , m_clipboard(clipboard)
    , m_note(new NoteLabel(QStringLiteral("handOverNote"), this))
{
    setObjectName(QStringLiteral("handOverSheet"));
    //: Title of the sheet with what to type into Partner Center; %1 is the connector's name
    setWindowTitle(tr("Hand over \"%1\" to Partner Center").arg(connector.name));
    HelpWindow::setTopic(*this, QStringLiteral("hand-over"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    auto *area = new QScrollArea(this); // for a small screen
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(area);
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const connectors::ConnectorKind *kind = connectors::connectorKind(connector.kind);
    const auto values = kind ? kind->handOver(connector) : std::span<const connectors::HandOverValue>();
    QLabel *intro =
        makeText(values.empty() ? tr("There is nothing to type into Partner Center for this kind of connector.")
                                : tr("In Partner Center open your offer, then Offer setup > Customer leads > Connect. "
                                     "Choose the lead destination %1 and type in these values.")
                                      .arg(kindName(connector.kind)),
                 this);
    intro->setObjectName(QStringLiteral("handOverIntro"));
    for (const connectors::HandOverValue &value : values)
        addValue(grid, value, *kind);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(new HelpButton(this), QDialogButtonBox::HelpRole);
    letTabOut(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(intro);
    grid->setRowStretch(grid->rowCount(), 1);
    area->setWidget(inside);
    area->setMinimumWidth(inside->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    layout->addWidget(area, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(&m_clipboard, &SecretClipboard::ticked, this, &HandOverSheet::showCountdown);
    const int hidden = inside->sizeHint().height() - area->sizeHint().height();
    resizeOnScreen(*this, (sizeHint() + QSize(0, std::max(hidden, 0))).expandedTo({560, 0}));
}

void HandOverSheet::addValue(QGridLayout *grid, const connectors::HandOverValue &value,
                             const connectors::ConnectorKind &kind)
{
    const QString label = translated(value.label);
    auto *title = makeText(label, this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    grid->addWidget(title, grid->rowCount(), 0, 1, 3);
    if (value.oldLabel) {
        auto *old = new NoteLabel(value.field + QStringLiteral("OldLabel"), this);
        //: %1 is what a field was called in older versions of Partner Center
        old->show(tr("Formerly: %1").arg(translated(value.oldLabel)));
        grid->addWidget(old, grid->rowCount(), 0, 1, 3);
    }
    const connectors::FieldDescription *field = kind.field(QString(value.field));
    if (value.choice)
        addPlain(grid, value.field, label, QString::fromUtf8(value.choice));
    else if (field && field->isSecret)
        addSecret(grid, value.field, label);
    else
        addPlain(grid, value.field, label,
                 value.choice ? QString::fromUtf8(value.choice) : kind.value(m_connector, value.field));
    grid->setRowMinimumHeight(grid->rowCount(), 8);
}

void HandOverSheet::addPlain(QGridLayout *grid, const QString &field, const QString &label, const QString &text)
{
    QLineEdit *edit = makeValue(field, label, this);
    edit->setText(text);
    edit->setCursorPosition(0);
    edit->setPlaceholderText(tr("Leave it empty"));
    QPushButton *copy = makeButton(field + QStringLiteral("Copy"), tr("Copy"), label, this);
    copy->setEnabled(!text.isEmpty());
    connect(copy, &QPushButton::clicked, this, [this, text, label] {
        QGuiApplication::clipboard()->setText(text);
        m_note->show(tr("%1 is on the clipboard.").arg(label));
    });
    const int row = grid->rowCount();
    grid->addWidget(edit, row, 0, 1, 2);
    grid->addWidget(copy, row, 2);
}

void HandOverSheet::addSecret(QGridLayout *grid, const QString &field, const QString &label)
{
    QLineEdit *edit = makeValue(field, label, this);
    edit->setPlaceholderText(tr("Hidden"));
    QPushButton *reveal = makeButton(field + QStringLiteral("Show"), tr("Show"), label, this);
    QPushButton *copy = makeButton(field + QStringLiteral("Copy"), tr("Copy"), label, this);
    connect(reveal, &QPushButton::clicked, this, [this, edit, reveal, field] {
        if (!edit->text().isEmpty()) {
            edit->clear();
            reveal->setText(tr("Show"));
            return;
        }
        withSecret(field, [edit, reveal](const core::Secret &secret) {
            edit->setText(QString::fromUtf8(secret.reveal()));
            edit->setCursorPosition(0);
            reveal->setText(tr("Hide"));
        });
    });
    connect(copy, &QPushButton::clicked, this,
            [this, field] { withSecret(field, [this](const core::Secret &secret) { m_clipboard.copy(secret); }); });
    const int row = grid->rowCount();
    grid->addWidget(edit, row, 0);
    grid->addWidget(reveal, row, 1);
    grid->addWidget(copy, row, 2);
}

void HandOverSheet::withSecret(const QString &field, const std::function<void(const core::Secret &)> &use)
{
    const auto work = [connector = m_connector, field, &secrets = m_services.secrets](std::stop_token stop) {
        return secrets.read(connector, field, stop);
    };
    const auto deliver = [this, use](const core::Result<core::Secret> &secret) {
        if (secret)
            use(*secret);
        else
            m_note->show(NoteLabel::Tone::Fault, errorText(secret.error()));
    };
    m_reads[field] = std::make_shared<core::Task>(m_services.writing.run(this, work, deliver));
}

void HandOverSheet::showCountdown(int secondsLeft)
{
    m_note->show(secondsLeft > 0 ? tr("Copied. The clipboard is emptied in %1 s.").arg(secondsLeft)
                                 : tr("The clipboard no longer holds the secret."));
}

} // namespace leadlight::ui
