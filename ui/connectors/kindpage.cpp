// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/kindpage.h"

#include "ui/common/icons.h"
#include "ui/common/joined.h"
#include "ui/common/messagetext.h"
#include "ui/common/notelabel.h"
#include "ui/connectors/pagetitle.h"

#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QVBoxLayout>

namespace leadlight::ui {

using connectors::ConnectorKind;

namespace {

bool areRight(const ConnectorKind &kind, const QMap<QString, core::Secret> &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const connectors::FieldDescription *field = kind.field(it.key());
        if (!field || (field->validate && !field->validate(it.value().reveal())))
            return false;
    }
    return true;
}

/// Of all its rows.
int heightOf(const QListWidget &list)
{
    int height = 2 * list.frameWidth();
    for (int row = 0; row < list.count(); ++row)
        height += list.sizeHintForRow(row) + 2 * list.spacing();
    return height;
}

} // namespace

PasteField::PasteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("pasteAnything"));
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
}

void PasteField::insertFromMimeData(const QMimeData *source)
{
    clear();
    if (!m_recognise(source->text()))
        setPlainText(source->text().left(2000));
}

KindPage::KindPage(QWidget *parent)
    : QWidget(parent)
    , m_kinds(new QListWidget(this))
    , m_notice(new NoteLabel(QStringLiteral("kindNote"), this))
    , m_paste(new PasteField(this))
    , m_pasteNote(new NoteLabel(QStringLiteral("pasteNote"), this))
{
    m_kinds->setObjectName(QStringLiteral("kinds"));
    m_kinds->setAccessibleName(tr("Kind of connector"));
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setIconSize(QSize(22, 22));
    m_kinds->setSpacing(2);
    for (const ConnectorKind *kind : connectors::connectorKinds()) {
        const QString line = kind->isRetired() ? tr("Retired: see here the leads that came before.")
                             : kind->canPull() ? tr("Set it up, check it, and see its leads here.")
                                               : tr("Set it up and check it; its leads stay there.");
        auto *item = new QListWidgetItem(kindIcon(kind->id()), translated(kind->name()) + QLatin1Char('\n') + line);
        item->setData(Qt::UserRole, QString(kind->id()));
        item->setData(Qt::AccessibleTextRole, translated(kind->name()) + QStringLiteral(": ") + line);
        m_kinds->addItem(item);
    }
    m_kinds->setMaximumHeight(heightOf(*m_kinds));
    m_paste->setAccessibleName(tr("Paste what you have"));
    m_paste->setPlaceholderText(tr(
        "A connection string, a URL, a form's embed code or HTML: Leadlight recognises it and fills in the fields."));
    m_paste->setFixedHeight(3 * fontMetrics().lineSpacing() + 14);
    m_paste->setRecogniser([this](const QString &pasted) { return take(pasted); });

    auto *paste = new QLabel(tr("Or paste what you have"), this);
    paste->setBuddy(m_paste);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(pageTitle(tr("Where does the marketplace deliver your leads?"), this));
    layout->addWidget(m_kinds, 1);
    layout->addWidget(m_notice);
    layout->addWidget(paste);
    layout->addWidget(m_paste);
    layout->addWidget(m_pasteNote);
    layout->addStretch();
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        if (QListWidgetItem *item = m_kinds->currentItem())
            item->setSelected(true); // coming by Tab makes the first one the current one, no more
        m_notice->show(kind() && kind()->notice() ? translated(kind()->notice()) : QString());
        Q_EMIT kindChosen();
    });
}

const ConnectorKind *KindPage::kind() const
{
    const QListWidgetItem *item = m_kinds->currentItem();
    return item ? connectors::connectorKind(item->data(Qt::UserRole).toString()) : nullptr;
}

void KindPage::focus()
{
    m_paste->setFocus(); // Ctrl+V is all it takes
}

void KindPage::choose(const ConnectorKind &kind)
{
    for (int row = 0; row < m_kinds->count(); ++row) {
        if (m_kinds->item(row)->data(Qt::UserRole).toString() == kind.id())
            m_kinds->setCurrentRow(row);
    }
}

bool KindPage::take(const QString &pasted)
{
    // Two kinds may know the same text: the one that was chosen goes first, and one whose fields find it right before
    // one that sees what is wrong with it.
    QList<const ConnectorKind *> kinds;
    for (const ConnectorKind *each : connectors::connectorKinds())
        each == kind() ? kinds.prepend(each) : kinds.append(each);
    const QByteArray bytes = pasted.toUtf8();
    const ConnectorKind *best = nullptr;
    std::optional<connectors::Recognised> found;
    for (const ConnectorKind *each : std::as_const(kinds)) {
        auto known = each->recognise(bytes);
        const bool isRight = known && areRight(*each, known->values);
        if (!known || (best && !isRight))
            continue;
        best = each;
        found = std::move(known);
        if (isRight)
            break;
    }
    if (!best) {
        m_pasteNote->show(NoteLabel::Tone::Fault,
                          tr("This was not recognised. Choose where the leads go above, then go on."));
        return false;
    }
    choose(*best);
    QStringList labels;
    for (auto it = found->values.cbegin(); it != found->values.cend(); ++it)
        labels.append(fieldName(best->id(), it.key()));
    //: %1 is a kind of connector, %2 the names of the fields that were filled in
    const QString what = tr("Recognised for %1: %2.").arg(translated(best->name()), joinedItems(labels));
    m_pasteNote->show(found->remark.isEmpty() ? what : joinedSentences({what, translated(found->remark)}));
    Q_EMIT recognised(found->values);
    return true;
}

} // namespace leadlight::ui
