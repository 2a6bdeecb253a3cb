// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferencesdialog.h"

#include "ui/common/focusframe.h"
#include "ui/help/helpbutton.h"
#include "ui/help/helpwindow.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leadlight::ui {

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_titles(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    m_titles->setObjectName(QStringLiteral("preferencesPages"));
    m_titles->setAccessibleName(tr("Pages"));
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_titles->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_titles);
    panes->addWidget(m_pages, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_help = new HelpButton(this);
    buttons->addButton(m_help, QDialogButtonBox::HelpRole);
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] {
        const auto *shown = qobject_cast<const QScrollArea *>(m_pages->currentWidget());
        HelpWindow::setTopic(*m_help, HelpWindow::topicOf(shown->widget()));
    });
    letTabOut(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addLayout(panes);
    layout->addWidget(buttons);
}

void PreferencesDialog::addPage(const QString &title, const char *name, QWidget *page)
{
    page->setObjectName(QLatin1StringView(name));
    auto *scrolled = new QScrollArea(m_pages); // on a small screen a page may be higher than it
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(page);
    scrolled->setMinimumWidth(page->sizeHint().width() + scrolled->verticalScrollBar()->sizeHint().width());
    m_pages->addWidget(scrolled);
    QWidget *last = previousInFocusChain();
    while (last->focusPolicy() == Qt::NoFocus)
        last = last->previousInFocusChain();
    setTabOrder(last, m_help); // after the page, which has come behind them
    setTabOrder(m_help, m_close);

    auto *item = new QListWidgetItem(title, m_titles);
    const QFontMetrics metrics(m_titles->font());
    item->setSizeHint({metrics.horizontalAdvance(title) + 24, metrics.height() + 12});
    m_titles->setFixedWidth(m_titles->sizeHintForColumn(0) + 2 * m_titles->frameWidth());
    if (m_titles->currentRow() < 0)
        m_titles->setCurrentRow(0);
}

QSize PreferencesDialog::sizeHint() const
{
    // Room for the highest page, for which a scroll area does not ask; Qt keeps to the screen.
    int missing = 0;
    for (int row = 0; row < m_pages->count(); ++row) {
        const QWidget *page = qobject_cast<const QScrollArea *>(m_pages->widget(row))->widget();
        missing = std::max(missing, page->sizeHint().height() - m_pages->sizeHint().height());
    }
    return QDialog::sizeHint() + QSize(0, missing);
}

void PreferencesDialog::showPage(const char *name)
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->widget(row)->findChild<QWidget *>(QLatin1StringView(name)))
            m_titles->setCurrentRow(row);
    }
}

} // namespace leadlight::ui
