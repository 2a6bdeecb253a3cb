// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadquery.h"
#include "ui/leads/filterwords.h"

#include <QWidget>

class QKeyEvent;
class QLineEdit;
class QTimer;

namespace leadlight::ui {

class CompletionList;

/// The field for the filter's text. Reads the text at every key and completes names and values at the cursor;
/// underlines what it cannot understand and reports why, once the person hesitates; until it is understood again, the
/// rest of the text is in force. GUI thread.
class FilterField final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Takes effect at once; so does what is wrong with it.
    void setText(const QString &text);
    void focus();

    // What is offered while one types.
    void setFacets(const store::Facets &facets);
    void setTotals(const store::Totals &totals);
    void setConnectors(const QStringList &names);

Q_SIGNALS:
    /// @p text: what @p filter was read from, which is the text without what is not understood.
    void filterChanged(const QString &text, const leadlight::leads::LeadFilter &filter);
    /// At every change, also to what is not understood.
    void textChanged(const QString &text);
    /// Why the text is not understood; empty when it is.
    void reasonChanged(const QString &reason);
    void leaveWanted(); ///< Down or Enter: on to the leads

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readText();
    void showFault();
    void hideFault();
    void underline(int position, int length);
    void offerCompletions(bool isAsked);
    void hideCompletions();
    void complete(const leads::FilterCompletion &completion);
    bool keyPressed(const QKeyEvent &key);
    bool keyInList(const QKeyEvent &key);
    void compose(bool isComposing);

    QLineEdit *m_edit;
    CompletionList *m_completions;
    QTimer *m_hesitating; ///< from a text that is not understood to saying so: half a word is not a mistake
    FilterKnowledge m_known;
    leads::FilterVocabulary m_vocabulary; ///< made of m_known when needed
    bool m_isVocabularyOld = true;
    leads::FilterError m_fault{};
    bool m_hasFault = false;
    bool m_isFaultShown = false;
    bool m_isUnderlining = false;
    bool m_isComposing = false; ///< an input method holds letters that are not in the text yet
    bool m_isCompleting = false;
};

} // namespace leadlight::ui
