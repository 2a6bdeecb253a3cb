// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/commandpalette.h"

#include "leads/leadquery.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr int indexRole = Qt::UserRole;
constexpr int widest = 560;
constexpr int tallest = 380;

/// The commands that have all the words, those first in which words begin with them.
QList<qsizetype> matching(const QList<Command> &commands, const QStringList &words)
{
    QList<qsizetype> beginning;
    QList<qsizetype> within;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const QString title = QLatin1Char(' ') + leads::folded(commands.at(i).title);
        const auto has = [&title](const QString &word) { return title.contains(word); };
        const auto begins = [&title](const QString &word) { return title.contains(QLatin1Char(' ') + word); };
        if (std::ranges::all_of(words, begins))
            beginning.append(i);
        else if (std::ranges::all_of(words, has))
            within.append(i);
    }
    return beginning + within;
}

} // namespace

CommandPalette::CommandPalette(QList<Command> commands, QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_commands(std::move(commands))
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Commands"));
    m_search->setObjectName(QStringLiteral("commandSearch"));
    m_search->setPlaceholderText(tr("What do you want to do?"));
    m_search->setAccessibleName(tr("What do you want to do?"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commands"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    // The focus stays in the field: what is chosen is said there.
    connect(m_list, &QTreeWidget::currentItemChanged, m_search, [this](const QTreeWidgetItem *item) {
        m_search->setAccessibleDescription(item ? QStringList{item->text(0), item->text(1)}.join(u' ').trimmed()
                                                : QString());
    });
    showMatches({});
    place();
    m_search->setFocus();
}

void CommandPalette::place()
{
    const QWidget &window = *parentWidget();
    resize(qMin(widest, window.width() - 40), qMin(tallest, window.height() - 80));
    move(window.mapToGlobal(QPoint((window.width() - width()) / 2, 40)));
}

void CommandPalette::showMatches(const QString &words)
{
    const QStringList wanted = leads::folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    const auto found = matching(m_commands, wanted);
    for (const qsizetype i : found) {
        auto *item = new QTreeWidgetItem(m_list, {m_commands.at(i).title, m_commands.at(i).keys});
        item->setData(0, indexRole, i);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(0, {0, fontMetrics().height() + 8});
    }
    if (m_list->topLevelItemCount() == 0)
        (new QTreeWidgetItem(m_list, {tr("No command has these words.")}))->setFlags(Qt::NoItemFlags);
    else
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::run()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QPointer<QAction> action = m_commands.at(item->data(0, indexRole).toLongLong()).action;
    close(); // first, so that what is done has the focus that was there before
    if (action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            return QCoreApplication::sendEvent(m_list, event);
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace leadlight::ui
