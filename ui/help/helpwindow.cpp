// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpwindow.h"

#include "ui/common/markdowntext.h"
#include "ui/common/shades.h"
#include "ui/common/windowsize.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace leadlight::ui {

namespace {

constexpr char topicProperty[] = "helpTopic";
constexpr int idRole = Qt::UserRole;
constexpr int margin = 12;

void addChapter(QListWidget &list, const QString &title)
{
    auto *item = new QListWidgetItem(title, &list);
    item->setFlags(Qt::NoItemFlags);
    QFont bold = list.font();
    bold.setBold(true);
    item->setFont(bold);
}

/// Chapters cannot be chosen, but are read: not in the colour of what is disabled.
void dressChapters(QListWidget &list)
{
    for (int row = 0; row < list.count(); ++row) {
        QListWidgetItem &item = *list.item(row);
        if (item.flags() == Qt::NoItemFlags)
            item.setForeground(dimmedText(list.palette()));
    }
}

} // namespace

HelpWindow::HelpWindow(HelpTopics help, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_help(std::move(help))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Help"));
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("helpTopics"));
    m_list->setAccessibleName(tr("Questions"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Answer"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(margin);

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_list);
    auto *panes = new QSplitter(this);
    panes->addWidget(left);
    panes->addWidget(m_text);
    panes->setStretchFactor(1, 1);
    panes->setChildrenCollapsible(false);
    panes->setSizes({300, 480});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(panes);
    resizeOnScreen(*this, {780, 520});

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::showMatches);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showChosen);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    showMatches({});
}

void HelpWindow::showTopic(const QString &id)
{
    m_search->clear();
    const QString wanted = m_help.find(id) ? id : m_help.all().first().id;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toString() == wanted)
            m_list->setCurrentRow(row);
    }
    m_list->scrollToItem(m_list->currentItem());
    m_text->setFocus();
}

QString HelpWindow::topic() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(idRole).toString() : QString();
}

void HelpWindow::setTopic(QWidget &widget, const QString &id)
{
    widget.setProperty(topicProperty, id);
}

QString HelpWindow::topicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString id = widget->property(topicProperty).toString();
        if (!id.isEmpty())
            return id;
    }
    return {};
}

void HelpWindow::showMatches(const QString &words)
{
    const QList<HelpTopic> matches = m_help.search(words);
    const bool hasWords = !words.trimmed().isEmpty(); // then the best come first and chapters would only scatter them
    m_list->clear();
    QString chapter;
    int first = -1;
    for (const HelpTopic &topic : matches) {
        if (!hasWords && topic.chapter != chapter)
            addChapter(*m_list, topic.chapter);
        chapter = topic.chapter;
        auto *item = new QListWidgetItem(topic.title, m_list);
        item->setData(idRole, topic.id);
        if (first < 0)
            first = m_list->row(item);
    }
    dressChapters(*m_list);
    if (first >= 0)
        m_list->setCurrentRow(first);
    else
        showMarkdown(*m_text, tr("Nothing in the help matches. Try fewer words."));
}

void HelpWindow::showChosen()
{
    const HelpTopic *shown = m_help.find(topic());
    if (!shown)
        return;
    showMarkdown(*m_text, QStringLiteral("## %1\n\n").arg(shown->title) + shown->text);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dressChapters(*m_list);
}

void HelpWindow::follow(const QUrl &link)
{
    if (link.scheme() == QLatin1String("help"))
        showTopic(link.path());
}

} // namespace leadlight::ui
