// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"
#include "leads/leadfield.h"

#include <QRandomGenerator>

namespace leadlight::tests {

/// A text of the sort of parts that formats stumble over. No half surrogate pairs: files of leads have none.
inline QString randomText(QRandomGenerator &random)
{
    static const QStringList parts{
        QStringLiteral("="),      QStringLiteral("+"),       QStringLiteral("-"),         QStringLiteral("@"),
        QStringLiteral("'"),      QStringLiteral("\""),      QStringLiteral("\"\""),      QStringLiteral(","),
        QStringLiteral(";"),      QStringLiteral("\r"),      QStringLiteral("\n"),        QStringLiteral("\r\n"),
        QStringLiteral("\t"),     QStringLiteral(" "),       QStringLiteral("\u00a0"),    QStringLiteral("\ufeff"),
        QStringLiteral("\u200b"), QStringLiteral("\uff1d"),  QStringLiteral("\\"),        QStringLiteral("\\u0041"),
        QStringLiteral("{"),      QStringLiteral("}"),       QStringLiteral("["),         QStringLiteral("null"),
        QStringLiteral("a"),      QStringLiteral("Contoso"), QStringLiteral("Žluťoučký"), QStringLiteral("王曉晴"),
        QStringLiteral("🚀"),      QStringLiteral("\u202e"),  QStringLiteral("\u2028"),    QString(QChar(0)),
        QStringLiteral("\u0001"), QStringLiteral("\u007f"),  QStringLiteral("\u0085"),    QStringLiteral("MSFT_TEST_"),
        QStringLiteral("1"),      QStringLiteral("true"),    QStringLiteral("; "),        QString(QChar(0xfffe)),
    };
    QString text;
    for (int count = random.bounded(6); count > 0; --count)
        text += parts[random.bounded(int(parts.size()))];
    return text;
}

/// A time as a source may give it, between 1970 and 2027.
inline leads::LeadTime randomTime(QRandomGenerator &random)
{
    const int digits = random.bounded(8);
    qint64 unit = 1;
    for (int i = digits; i < 7; ++i)
        unit *= 10;
    return {qint64(random.generate64() >> 10) / unit * unit, digits};
}

/// Half of them are as if nobody had seen the lead.
inline leads::LeadWork randomWork(QRandomGenerator &random)
{
    leads::LeadWork work;
    if (random.bounded(2) == 0)
        return work;
    work.status = leads::leadStatuses[size_t(random.bounded(int(leads::leadStatuses.size())))];
    work.owner = randomText(random);
    for (int count = random.bounded(4); count > 0; --count)
        work.tags.append(randomText(random) + QString::number(count));
    if (random.bounded(2) == 0)
        work.followUp = QDate(1800, 1, 1).addDays(random.bounded(200'000));
    if (random.bounded(2) == 0)
        work.answeredAt = randomTime(random);
    for (int count = random.bounded(4); count > 0; --count) {
        leads::LeadNote note;
        note.text = randomText(random);
        note.writtenAt = randomTime(random);
        work.notes.append(note);
    }
    work.noteCount = int(work.notes.size());
    return work;
}

inline leads::Lead randomLead(QRandomGenerator &random)
{
    leads::Lead lead;
    for (const leads::LeadFieldInfo &field : leads::leadFields()) {
        if (field.text)
            lead.*field.text = randomText(random);
        if (field.time && random.bounded(4) > 0)
            lead.*field.time = randomTime(random);
        if (field.flag)
            lead.*field.flag = random.bounded(2) == 0;
    }
    switch (random.bounded(3)) {
    case 0:
        lead.place = leads::TableKey{randomText(random), randomText(random)};
        break;
    case 1:
        lead.place = leads::BlobRow{randomText(random), random.bounded(1'000'000)};
        break;
    default:
        lead.place = leads::FileRow{randomText(random), random.bounded(1'000'000)};
    }
    for (int count = random.bounded(3); count > 0; --count)
        lead.problems.append(QStringLiteral("It has %1 of them.").arg(count));
    lead.raw.bytes = "{\"n\":" + QByteArray::number(random.generate64()) + "}";
    lead.work = randomWork(random);
    return lead;
}

} // namespace leadlight::tests
