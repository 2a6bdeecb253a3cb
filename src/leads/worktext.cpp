// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/worktext.h"

using namespace Qt::Literals::StringLiterals;

namespace leadlight::leads {

namespace {

bool needsQuotes(const QString &tag)
{
    return tag.contains(u',') || tag.contains(u'"') || tag.startsWith(u'[') || tag.trimmed() != tag;
}

/// Reads the quoted tag at @p at and moves on behind its last quote.
QString quotedTag(QStringView text, qsizetype &at)
{
    QString tag;
    for (++at; at < text.size(); ++at) {
        if (text[at] == u'"' && (++at == text.size() || text[at] != u'"'))
            break;
        tag += text[at];
    }
    return tag;
}

LeadNote noteFromText(const QString &text)
{
    LeadNote note;
    const qsizetype blank = text.indexOf(u' ');
    if (blank > 0)
        note.writtenAt = LeadTime::fromText(QStringView(text).first(blank));
    note.text = note.writtenAt.isKnown() ? text.sliced(blank + 1) : text;
    return note;
}

} // namespace

QString tagsText(const QStringList &tags)
{
    QString text;
    for (const QString &tag : tags) {
        if (!text.isEmpty())
            text += ", "_L1;
        text += needsQuotes(tag) ? u'"' + QString(tag).replace(u'"', "\"\""_L1) + u'"' : tag;
    }
    return text;
}

QStringList tagsFromText(QStringView text)
{
    QStringList tags;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isSpace())
            continue;
        QString tag;
        if (text[at] == u'"')
            tag = quotedTag(text, at);
        const qsizetype comma = text.indexOf(u',', at);
        const qsizetype end = comma < 0 ? text.size() : comma;
        tag += text.sliced(at, end - at).trimmed();
        if (!tag.isEmpty())
            tags.append(tag);
        at = end;
    }
    return tags;
}

QString notesText(const QList<LeadNote> &notes)
{
    QString text;
    for (const LeadNote &note : notes) {
        if (!text.isEmpty())
            text += u'\n';
        if (note.writtenAt.isKnown())
            text += note.writtenAt.toText() + u' ';
        text += QString(note.text).replace(u'\n', "\n "_L1);
    }
    return text;
}

QList<LeadNote> notesFromText(const QString &text)
{
    QList<LeadNote> notes;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = text.indexOf("\n"_L1, from);
        while (end >= 0 && end + 1 < text.size() && text[end + 1] == u' ')
            end = text.indexOf(u'\n', end + 1);
        end = end < 0 ? text.size() : end;
        notes.append(noteFromText(text.sliced(from, end - from).replace("\n "_L1, "\n"_L1)));
        from = end + 1;
    }
    return notes;
}

} // namespace leadlight::leads
