// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/help/helptopics.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace leadlight::ui {

/// The help, beside the thing it explains: a window of its own that stays usable while a wizard is open. A field to
/// search in, the questions, the answer. Shows our own texts only and fetches nothing. GUI thread.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(HelpTopics help, QWidget *parent = nullptr);

    /// The topic; the first one where there is none of that id.
    void showTopic(const QString &id);
    [[nodiscard]] QString topic() const;

    /// Says which topic explains a widget and all that is in it.
    static void setTopic(QWidget &widget, const QString &id);
    /// What setTopic() said of the widget or of the nearest one around it; empty: nothing. @p widget may be null.
    [[nodiscard]] static QString topicOf(const QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMatches(const QString &words);
    void showChosen();
    void follow(const QUrl &link);

    const HelpTopics m_help;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace leadlight::ui
