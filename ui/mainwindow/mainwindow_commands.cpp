// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window can be told to do by keys and menus, and the help about it.

#include "ui/common/commands.h"
#include "ui/common/icons.h"
#include "ui/common/leadwords.h"
#include "ui/common/messagebar.h"
#include "ui/connectors/connectorspage.h"
#include "ui/diagnosis/reportdialog.h"
#include "ui/help/helpbutton.h"
#include "ui/help/helpwindow.h"
#include "ui/insights/insightspage.h"
#include "ui/leads/exportbutton.h"
#include "ui/leads/filterfield.h"
#include "ui/leads/handout.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/sidepanel.h"
#include "ui/leads/viewlist.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace leadlight::ui {

namespace {

/// A row of a Markdown table: keys as code, and what they do.
QString keyRow(const QString &keys, const QString &what)
{
    QString escaped = what;
    for (const char *special : {"\\", "|", "*", "_", "`", "<", "["})
        escaped.replace(QLatin1StringView(special), QLatin1Char('\\') + QLatin1StringView(special));
    return QStringLiteral("| `%1` | %2 |\n").arg(keys, escaped);
}

} // namespace

void MainWindow::addMenuButton(QToolBar &bar)
{
    auto *button = new QToolButton(&bar);
    button->setObjectName(QStringLiteral("menu"));
    button->setIcon(lineIcon(QLatin1StringView("menu")));
    button->setToolTip(tr("Preferences, help and more"));
    button->setAccessibleName(button->toolTip());
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    const auto add = [this, menu](const QString &text, const char *name, const QKeySequence &keys, auto act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action); // for its keys, while the menu is closed
        return action;
    };
    m_leads->handOut().addViewActions(*menu);
    menu->addSeparator();
    if (!m_services.isDemo) {
        add(tr("Connectors"), "connectorsAction", {}, &MainWindow::showConnectors);
        add(tr("Add a connector\u2026"), "addConnectorAction", {}, [this] { m_connectorsPage->add(); });
        add(tr("What does this error mean?"), "explainAction", {}, [this] { m_connectorsPage->explain(); });
        menu->addSeparator();
    }
    add(tr("Preferences"), "preferencesAction", Qt::CTRL | Qt::Key_Comma, &MainWindow::preferencesWanted);
    menu->addSeparator();
    add(tr("Find a command\u2026"), "commandPalette", Qt::CTRL | Qt::Key_K, &MainWindow::findCommand);
    add(tr("Help"), "help", Qt::Key_F1, &MainWindow::showHelp)
        ->setShortcutContext(Qt::ApplicationShortcut); // wizards too
    add(tr("Keyboard"), "keyboardHelp", Qt::SHIFT | Qt::Key_F1, [this] { showHelpTopic(QStringLiteral("keyboard")); });
    add(tr("Diagnostic report\u2026"), "diagnosticReport", {},
        [this] { (new ReportDialog(m_services, m_preferences, m_files, this))->show(); });
    menu->addSeparator();
    add(tr("Quit"), "quitAction", Qt::CTRL | Qt::Key_Q, &MainWindow::quitWanted);
    button->setMenu(menu);
    bar.addWidget(button);
}

void MainWindow::makeShortcuts()
{
    QCoreApplication::instance()->installEventFilter(this);
    const auto add = [this](const QString &text, const QKeySequence &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    add(tr("Go to the filter"), QKeySequence::Find, [this] {
        showLeads();
        m_filter->focus();
    });
    add(tr("Go to the next pane"), Qt::Key_F6, [this] { focusPane(1); });
    add(tr("Go to the previous pane"), Qt::SHIFT | Qt::Key_F6, [this] { focusPane(-1); });
    add(tr("Show insights"), Qt::CTRL | Qt::Key_I, &MainWindow::showInsights);
    add(tr("Save as view\u2026"), QKeySequence::Save, [this] {
        showLeads();
        m_views->saveAs();
    });
    for (int i = 0; i < 9; ++i)
        m_viewActions.append(add(QString(), Qt::CTRL | Qt::Key(Qt::Key_1 + i), [this, i] {
            showLeads();
            m_views->chooseAt(i);
        }));
}

void MainWindow::nameViewActions()
{
    for (int i = 0; i < m_viewActions.size(); ++i) {
        const QString title = m_views->titleAt(i).replace(u'&', QStringLiteral("&&"));
        m_viewActions.at(i)->setText(title.isEmpty() ? tr("Show view %1").arg(i + 1)
                                                     : tr("Show view %1: %2").arg(i + 1).arg(title));
        m_viewActions.at(i)->setToolTip(plainToolTip(title)); // else it would be the text, which may be anybody's
        m_viewActions.at(i)->setEnabled(!title.isEmpty());
    }
}

/// The parts of the window in turn: the filter, a message, those of the page.
void MainWindow::focusPane(int step)
{
    QList<QWidget *> panes{m_filter, m_message};
    if (m_pages->currentWidget() == m_leads)
        panes += m_leads->panes();
    else if (m_pages->currentWidget() == m_insights)
        panes += m_insights->panes();
    else
        panes += m_connectorsPage->panes();
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    const QWidget *focus = QApplication::focusWidget();
    const auto current = std::ranges::find_if(
        panes, [focus](const QWidget *pane) { return pane == focus || pane->isAncestorOf(focus); });
    // From elsewhere forward to the first, back to the last.
    const qsizetype at = current == panes.end() ? (step > 0 ? -1 : 0) : current - panes.begin();
    QWidget *next = panes.at((at + step + panes.size()) % panes.size());
    while (next->focusPolicy() == Qt::NoFocus && !next->focusProxy()) // to the first in it that takes keys
        next = next->nextInFocusChain();
    next->setFocus(Qt::ShortcutFocusReason);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // In a text field these would go to the end of the line or delete it, as in Emacs.
    static const QList<QKeySequence> own{Qt::CTRL | Qt::Key_E, Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_U};
    // In a dialog that takes the window's place for a while, the window's own keys are silent.
    const bool isHelpKey = event->type() == QEvent::KeyPress && QApplication::activeModalWidget() &&
                           !QApplication::activePopupWidget() &&
                           static_cast<QKeyEvent *>(event)->keyCombination() == QKeyCombination(Qt::Key_F1);
    if (isHelpKey || event->type() == HelpButton::wanted()) {
        if (const auto *widget = qobject_cast<QWidget *>(watched)) {
            showHelpTopic(HelpWindow::topicOf(widget));
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
        if (widget && widget->window() == this && own.contains(keys)) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::setHelpTopics()
{
    HelpWindow::setTopic(*m_filter, QStringLiteral("filter"));
    HelpWindow::setTopic(*m_leads, QStringLiteral("source-action-offer"));
    HelpWindow::setTopic(m_leads->sidePanel(), QStringLiteral("views"));
    HelpWindow::setTopic(*m_connectorsPage, QStringLiteral("no-leads"));
    HelpWindow::setTopic(*m_insights, QStringLiteral("answer-in-time"));
    HelpWindow::setTopic(*m_export, QStringLiteral("export"));
}

void MainWindow::findCommand()
{
    (new CommandPalette(commandsOf(*this, CommandChoice::Now), this))->show();
}

void MainWindow::showHelp()
{
    showHelpTopic(HelpWindow::topicOf(QApplication::focusWidget()));
}

void MainWindow::showHelpTopic(const QString &id)
{
    delete m_help; // its list of keys is of the moment when it was opened
    HelpTopics help = HelpTopics::inLanguageOf(QLocale());
    help.append({QStringLiteral("keyboard"), help.all().last().chapter, tr("Keyboard"), keyboardHelp()});
    QWidget *dialog = QApplication::activeModalWidget(); // only what belongs to it can be used
    m_help = new HelpWindow(std::move(help), dialog ? dialog : this);
    m_help->setAttribute(Qt::WA_DeleteOnClose);
    m_help->showTopic(id);
    m_help->show();
}

QString MainWindow::keyboardHelp() const
{
    //: Heading of the list of keys
    QString text = QStringLiteral("| %1 | %2 |\n|---|---|\n").arg(tr("Keys"), tr("What they do"));
    QStringList rows;
    for (const Command &command : commandsOf(*this, CommandChoice::Ever)) {
        if (!command.keys.isEmpty())
            rows.append(keyRow(command.keys, command.title));
    }
    for (const QShortcut *shortcut : findChildren<QShortcut *>()) {
        if (!shortcut->whatsThis().isEmpty())
            rows.append(keyRow(shortcut->key().toString(QKeySequence::NativeText), shortcut->whatsThis()));
    }
    for (const QAbstractButton *button : findChildren<QAbstractButton *>()) {
        const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        if (!button->shortcut().isEmpty())
            rows.append(keyRow(button->shortcut().toString(QKeySequence::NativeText), name));
    }
    rows.append(keyRow(tr("Up, Down, Home, End"), tr("Walk through the leads")));
    rows.append(keyRow(tr("Left, Right"), tr("Fold and unfold a heading, walk from cell to cell of a lead")));
    rows.append(keyRow(tr("Enter"), tr("Fold or unfold a heading, go to the details of a lead")));
    rows.append(keyRow(tr("Space"), tr("Tick or clear a value in the side panel")));
    rows.append(keyRow(tr("F2, Delete"), tr("Rename or delete a saved view in the side panel")));
    rows.append(keyRow(tr("Ctrl+Space"), tr("Suggestions for the filter")));
    rows.append(keyRow(tr("Ctrl+Enter"), tr("Save the note")));
    rows.append(keyRow(tr("Menu key"), tr("Open the menu of what has the focus")));
    rows.append(keyRow(tr("Escape"), tr("Empty the filter, close what is open, go back to the leads")));
    rows.removeDuplicates();
    return text + rows.join(QString());
}

} // namespace leadlight::ui
