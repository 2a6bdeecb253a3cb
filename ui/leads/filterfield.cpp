// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/filterfield.h"

#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/leads/completionlist.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTextCharFormat>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace leadlight::ui {

using namespace std::chrono_literals;

FilterField::FilterField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_completions(new CompletionList(this))
    , m_hesitating(new QTimer(this))
{
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setPlaceholderText(tr("Filter: words, source:SPZA, company:\"Contoso Ltd\", is:new, after:2020-01-31"));
    m_edit->setToolTip(m_edit->placeholderText());
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(lineIcon(QLatin1StringView("filter")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);

    m_hesitating->setObjectName(QStringLiteral("hesitating"));
    m_hesitating->setSingleShot(true);
    m_hesitating->setInterval(600ms);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterField::readText);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { offerCompletions(false); });
    connect(m_edit, &QLineEdit::cursorPositionChanged, this, [this] {
        // Typing moves it, too; then textEdited() follows.
        if (m_completions->isVisible() && !m_isCompleting)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (m_completions->isVisible())
                        offerCompletions(false);
                },
                Qt::QueuedConnection);
    });
    connect(m_hesitating, &QTimer::timeout, this, &FilterField::showFault);
    connect(m_completions, &CompletionList::chosen, this, &FilterField::complete);
    connect(m_completions, &CompletionList::highlightMoved, m_edit, &QWidget::setAccessibleDescription);
}

QString FilterField::text() const
{
    return m_edit->text();
}

void FilterField::setText(const QString &text)
{
    hideCompletions();
    if (text == m_edit->text())
        readText();
    else
        m_edit->setText(text);
    if (m_hasFault)
        showFault();
}

void FilterField::focus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterField::setFacets(const store::Facets &facets)
{
    m_known.facets = facets;
    m_isVocabularyOld = true;
    if (m_completions->isVisible() && !m_completions->highlighted())
        offerCompletions(false);
}

void FilterField::setTotals(const store::Totals &totals)
{
    m_known.totals = totals;
    m_isVocabularyOld = true;
}

void FilterField::setConnectors(const QStringList &names)
{
    m_known.connectors = names;
    m_isVocabularyOld = true;
}

// --- reading
// ----------------------------------------------------------------------------------------------------------

void FilterField::readText()
{
    Q_EMIT textChanged(m_edit->text());
    const auto filter = leads::LeadFilter::fromText(m_edit->text());
    m_hasFault = !filter;
    if (filter) {
        hideFault();
        Q_EMIT filterChanged(m_edit->text(), *filter);
        return;
    }
    // What is understood of it is in force: not the beginnings of a word from a moment ago.
    const QString part = leads::understoodPart(m_edit->text());
    Q_EMIT filterChanged(part, leads::LeadFilter::fromText(part).value());
    const leads::FilterError &fault = filter.error();
    const bool isSame = m_isFaultShown && fault.reason == m_fault.reason && fault.word == m_fault.word;
    m_fault = fault;
    if (isSame) { // it may stand elsewhere now
        underline(m_fault.position, m_fault.length);
        return;
    }
    hideFault();
    m_hesitating->start();
}

void FilterField::showFault()
{
    const int cursor = m_edit->cursorPosition();
    const bool isAtCursor = m_fault.position <= cursor && cursor <= m_fault.position + m_fault.length;
    if (m_isComposing || (isAtCursor && m_completions->isVisible())) {
        m_hesitating->start();
        return;
    }
    m_hesitating->stop();
    underline(m_fault.position, m_fault.length);
    m_isFaultShown = true;
    const QString reason = filterErrorText(m_fault);
    m_edit->setAccessibleDescription(reason);
    Q_EMIT reasonChanged(reason);
}

void FilterField::hideFault()
{
    m_hesitating->stop();
    if (!std::exchange(m_isFaultShown, false))
        return;
    underline(0, 0);
    m_edit->setAccessibleDescription({});
    Q_EMIT reasonChanged({});
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
    const QScopedValueRollback guard(m_isUnderlining, true);
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(m_edit, &event);
}

/// The input method's own marks take the place of the underline, for as long as it composes.
void FilterField::compose(bool isComposing)
{
    m_isComposing = isComposing;
    if (isComposing)
        hideCompletions();
    else if (m_isFaultShown)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_isFaultShown && !m_isComposing)
                    underline(m_fault.position, m_fault.length);
            },
            Qt::QueuedConnection);
}

// --- completing
// -------------------------------------------------------------------------------------------------------

void FilterField::offerCompletions(bool isAsked)
{
    if (!m_edit->hasFocus() || m_edit->hasSelectedText() || m_isComposing) {
        hideCompletions();
        return;
    }
    if (std::exchange(m_isVocabularyOld, false))
        m_vocabulary = filterVocabulary(m_known, QDate::currentDate());
    const int cursor = m_edit->cursorPosition();
    const auto completions = leads::filterCompletions(m_edit->text(), cursor, m_vocabulary, isAsked);
    if (completions.isEmpty()) {
        hideCompletions();
        return;
    }
    if (m_completions->parentWidget() != window())
        m_completions->setParent(window());
    // Under the beginning of what would be replaced.
    const QString typed = m_edit->text().mid(completions.first().position, cursor - completions.first().position);
    const int left = m_edit->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x() -
                     m_edit->fontMetrics().horizontalAdvance(typed);
    m_completions->offer(completions, m_edit->mapTo(window(), QPoint(std::max(left, 0), m_edit->height())));
    if (!m_isFaultShown)
        m_edit->setAccessibleDescription(
            completions.size() == 1 ? tr("1 suggestion. Tab takes it.")
                                    : tr("%Ln suggestions. Down goes to them.", nullptr, int(completions.size())));
}

void FilterField::hideCompletions()
{
    if (!m_completions->isVisible())
        return;
    m_completions->hide();
    m_edit->setAccessibleDescription(m_isFaultShown ? filterErrorText(m_fault) : QString());
}

void FilterField::complete(const leads::FilterCompletion &given)
{
    const leads::FilterCompletion completion = given; // the list it stands in goes
    hideCompletions();
    {
        const QScopedValueRollback guard(m_isCompleting, true);
        m_edit->setSelection(completion.position, completion.length);
        m_edit->insert(completion.replacement);
    }
    if (completion.replacement.endsWith(u':'))
        offerCompletions(false);
}

bool FilterField::keyInList(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Escape:
        hideCompletions();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_completions->highlightNext(key.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_completions->highlightNext(key.key() == Qt::Key_PageDown ? 10 : -10);
        return true;
    case Qt::Key_Tab:
        complete(m_completions->highlighted() ? *m_completions->highlighted() : m_completions->offered().first());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_completions->highlighted())
            return false;
        complete(*m_completions->highlighted());
        return true;
    default:
        return false;
    }
}

bool FilterField::keyPressed(const QKeyEvent &key)
{
    if (m_completions->isVisible() && keyInList(key))
        return true;
    switch (key.key()) {
    case Qt::Key_Escape:
        setText({});
        return true;
    case Qt::Key_Space:
        if (!key.modifiers().testFlag(Qt::ControlModifier))
            return false;
        offerCompletions(true);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        hideCompletions();
        readText();
        if (m_hasFault)
            showFault();
        else
            Q_EMIT leaveWanted();
        return true;
    default:
        return false;
    }
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (keyPressed(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::InputMethod:
        if (!m_isUnderlining)
            compose(!static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty());
        break;
    case QEvent::FocusOut:
    case QEvent::Resize:
        hideCompletions();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leadlight::ui
