// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/filterfield.h"

#include "ui/common/errortext.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <chrono>

namespace leadlight::ui {

using namespace std::chrono_literals;

FilterField::FilterField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setPlaceholderText(tr("Filter: words, source:SPZA, company:\"Contoso Ltd\", is:new, after:2020-01-31"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(lineIcon(QLatin1StringView("filter")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);

    m_typing.setSingleShot(true);
    m_typing.setInterval(100ms);
    m_hesitating.setSingleShot(true);
    m_hesitating.setInterval(600ms);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &FilterField::readText);
    connect(&m_hesitating, &QTimer::timeout, this, [this] {
        underline(m_error.position, m_error.length);
        Q_EMIT reasonChanged(filterErrorText(m_error));
    });
}

QString FilterField::text() const
{
    return m_edit->text();
}

void FilterField::setText(const QString &text)
{
    m_edit->setText(text);
    readText();
}

void FilterField::focus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterField::readText()
{
    m_typing.stop();
    const auto filter = leads::LeadFilter::fromText(m_edit->text());
    if (!filter) {
        m_error = filter.error();
        m_hesitating.start();
        return;
    }
    m_hesitating.stop();
    underline(0, 0);
    Q_EMIT reasonChanged({});
    Q_EMIT filterChanged(m_edit->text(), *filter);
}

void FilterField::underline(int position, int length)
{
    // A line edit formats its text through input method attributes only; they count from the cursor.
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Qt::red);
        attributes.append({QInputMethodEvent::TextFormat, position - m_edit->cursorPosition(), length, format});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(m_edit, &event);
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            setText({});
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            readText();
            Q_EMIT leaveWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leadlight::ui
