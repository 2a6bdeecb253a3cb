// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace leadlight::ui {

/// One question of the help and its answer.
struct HelpTopic
{
    QString id;      ///< "test-lead": the same in every language; what links and help buttons name
    QString chapter; ///< the heading above it
    QString title;
    QString text; ///< Markdown; its links are "help:<id>"
};

/// The help in one language, in its own order: read from resources/help/<language>.md, where a line "# ..." begins a
/// chapter and "## id: title" a topic. A value.
class HelpTopics
{
public:
    /// In the first of the locale's languages that there is, else in English.
    [[nodiscard]] static HelpTopics inLanguageOf(const QLocale &locale);
    [[nodiscard]] static HelpTopics fromMarkdown(const QString &markdown);

    void append(const HelpTopic &topic) { m_topics.append(topic); }
    [[nodiscard]] const QList<HelpTopic> &all() const { return m_topics; }
    /// Null where there is none of that id.
    [[nodiscard]] const HelpTopic *find(const QString &id) const;
    /// The topics that hold every word, without regard to case and accents: those with it in the title first. Without
    /// words all of them.
    [[nodiscard]] QList<HelpTopic> search(const QString &words) const;

private:
    QList<HelpTopic> m_topics;
};

} // namespace leadlight::ui
