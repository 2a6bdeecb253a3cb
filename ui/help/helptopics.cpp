// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helptopics.h"

#include "leads/leadquery.h"
#include "ui/common/language.h"

#include <QFile>

#include <algorithm>

namespace leadlight::ui {

namespace {

QString markdownIn(const QString &language)
{
    QFile file(QStringLiteral(":/leadlight/help/%1.md").arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool holdsEvery(const QStringList &words, const QString &folded)
{
    return std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); });
}

} // namespace

HelpTopics HelpTopics::inLanguageOf(const QLocale &locale)
{
    return fromMarkdown(markdownIn(languageOf(locale)));
}

HelpTopics HelpTopics::fromMarkdown(const QString &markdown)
{
    HelpTopics help;
    QString chapter;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("## "))) {
            const qsizetype colon = line.indexOf(QLatin1String(": "));
            help.m_topics.append({line.mid(3, colon - 3), chapter, line.mid(colon + 2), {}});
        } else if (line.startsWith(QLatin1String("# "))) {
            chapter = line.mid(2);
        } else if (!help.m_topics.isEmpty() && help.m_topics.last().chapter == chapter) {
            help.m_topics.last().text += line + QLatin1Char('\n');
        }
    }
    for (HelpTopic &topic : help.m_topics)
        topic.text = topic.text.trimmed();
    return help;
}

const HelpTopic *HelpTopics::find(const QString &id) const
{
    const auto found = std::ranges::find(m_topics, id, &HelpTopic::id);
    return found == m_topics.end() ? nullptr : &*found;
}

QList<HelpTopic> HelpTopics::search(const QString &words) const
{
    const QStringList wanted = leads::folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<HelpTopic> inTitle;
    QList<HelpTopic> inText;
    for (const HelpTopic &topic : m_topics) {
        if (holdsEvery(wanted, leads::folded(topic.title)))
            inTitle.append(topic);
        else if (holdsEvery(wanted, leads::folded(topic.title + QLatin1Char('\n') + topic.text)))
            inText.append(topic);
    }
    return inTitle + inText;
}

} // namespace leadlight::ui
