// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/setuppage.h"

#include "ui/common/icons.h"
#include "ui/common/messagetext.h"
#include "ui/common/spoken.h"
#include "ui/connectors/fieldeditor.h"
#include "ui/connectors/pagetitle.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace leadlight::ui {

namespace {

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SetupPage::SetupPage(const connectors::SetupStep &step, QWidget *parent)
    : QScrollArea(parent)
    , m_layout(nullptr)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(translated(step.title));
    setSpokenRole(*this, QAccessible::Pane);
    auto *inside = new QWidget(this);
    m_layout = new QVBoxLayout(inside);
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(12);
    m_layout->addWidget(pageTitle(translated(step.title), inside));
    addInstructions(step.instructions);
    if (step.link)
        addLink(QString::fromUtf8(step.link));
    if (step.carry)
        addCarry(translated(step.carry));
    m_layout->addStretch();
    setWidget(inside);
}

void SetupPage::addInstructions(std::span<const char *const> instructions)
{
    if (instructions.empty())
        return;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (size_t i = 0; i < instructions.size(); ++i) {
        if (instructions.size() > 1)
            //: Number before an instruction
            grid->addWidget(makeText(tr("%1.").arg(i + 1), widget()), int(i), 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(makeText(translated(instructions[i]), widget()), int(i), 1);
    }
    m_layout->addLayout(grid);
}

void SetupPage::addLink(const QString &link)
{
    const QUrl url(link);
    //: Button that opens a page in the browser; %1 is its address
    auto *open =
        new QPushButton(lineIcon(QLatin1StringView("link")), tr("Open %1").arg(url.host() + url.path()), widget());
    open->setObjectName(QStringLiteral("openLink"));
    open->setToolTip(link);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
    m_layout->addWidget(open, 0, Qt::AlignLeft);
}

void SetupPage::addCarry(const QString &text)
{
    QWidget *shown = nullptr;
    if (text.contains(QLatin1Char('\n'))) {
        auto *lines = new QPlainTextEdit(text, widget());
        lines->setReadOnly(true);
        lines->setTabChangesFocus(true);
        lines->setFixedHeight(8 * lines->fontMetrics().lineSpacing() + 14);
        shown = lines;
    } else {
        auto *line = new QLineEdit(text, widget());
        line->setReadOnly(true);
        line->setCursorPosition(0);
        shown = line;
    }
    shown->setObjectName(QStringLiteral("carry"));
    shown->setAccessibleName(tr("To be copied into the other system"));
    auto *copy = new QPushButton(lineIcon(QLatin1StringView("copy")), tr("Copy"), widget());
    copy->setObjectName(QStringLiteral("copyCarry"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    auto *row = new QHBoxLayout;
    row->addWidget(shown, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    m_layout->addLayout(row);
}

void SetupPage::addField(FieldEditor *editor)
{
    m_fields.append(editor);
    const int end = m_layout->count() - (m_folded ? 3 : 1); // before what is folded, and the stretch
    m_layout->insertWidget(end, editor);
}

void SetupPage::addFoldedField(FieldEditor *editor)
{
    if (!m_folded) {
        m_unfold = new QToolButton(widget());
        m_unfold->setObjectName(QStringLiteral("moreSettings"));
        m_unfold->setText(tr("More settings"));
        m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_unfold->setArrowType(Qt::RightArrow);
        m_unfold->setAutoRaise(true);
        m_unfold->setCheckable(true);
        m_folded = new QWidget(widget());
        auto *column = new QVBoxLayout(m_folded);
        column->setContentsMargins(16, 0, 0, 0);
        column->setSpacing(12);
        m_folded->hide();
        connect(m_unfold, &QToolButton::toggled, this, [this](bool on) {
            m_folded->setVisible(on);
            m_unfold->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        });
        m_layout->insertWidget(m_layout->count() - 1, m_unfold);
        m_layout->insertWidget(m_layout->count() - 1, m_folded);
    }
    m_fields.append(editor);
    m_folded->layout()->addWidget(editor);
}

void SetupPage::reveal(FieldEditor *editor)
{
    if (m_folded && m_folded->isAncestorOf(editor))
        m_unfold->setChecked(true);
}

} // namespace leadlight::ui
