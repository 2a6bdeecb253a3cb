// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/personwords.h"

#include "ui/common/joined.h"
#include "ui/common/leadwords.h"
#include "ui/leads/workwords.h"

#include <QCoreApplication>

namespace leadlight::ui {

namespace {

class PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(PersonWords)

public:
    static QString reason(store::PersonLeads::Reason reason);
    //: %1 is what somebody did ("Contact me"), %2 an offer
    static QString deed(const QString &action, const QString &offer) { return tr("%1: %2").arg(action, offer); }
    static QString unknownDay() { return tr("day unknown"); }
};

QString PersonWords::reason(store::PersonLeads::Reason reason)
{
    using Reason = store::PersonLeads::Reason;
    switch (reason) {
    case Reason::SameNameAndCompany:
        return tr("Same name and company");
    case Reason::SamePhone:
        return tr("Same phone");
    case Reason::AlikeEmail:
        return tr("The address differs only in dots or a + part");
    case Reason::SameNameAndDomain:
        return tr("Same name and domain");
    }
    Q_UNREACHABLE();
}

QString dayOf(const leads::Lead &lead, const QDateTime &now)
{
    const QString day = shortTime(lead.receivedAt.isKnown() ? lead.receivedAt : lead.createdAt, now);
    return day.isEmpty() ? PersonWords::unknownDay() : day;
}

QString wordsOf(const WordsAndCode &each)
{
    return isolatedLine(each.words.isEmpty() ? each.code : each.words);
}

} // namespace

QString isolatedLine(const QString &text)
{
    return text.isEmpty() ? QString() : QChar(0x2068) + text + QChar(0x2069);
}

QString reasonWords(store::PersonLeads::Reason reason)
{
    return PersonWords::reason(reason);
}

PersonRow::Words timelineWords(const leads::Lead &lead, const QDateTime &now)
{
    PersonRow::Words words;
    words.title = wordsOf(actionWords(lead.action));
    const QString offer = shownLine(lead.offerTitle.isEmpty() ? lead.offer : lead.offerTitle);
    if (!offer.isEmpty())
        words.title = PersonWords::deed(words.title, isolatedLine(offer));
    words.aside = dayOf(lead, now);
    QStringList note{wordsOf(sourceWords(lead.source)), statusWords(lead.work.status)};
    for (const QString &badge : leadBadges(lead))
        note.append(badge);
    words.note = note.join(QStringLiteral(" \u00b7 "));
    return words;
}

PersonRow::Words personWords(const leads::Lead &lead, const QDateTime &now)
{
    return {isolatedLine(leadName(lead)), dayOf(lead, now), isolatedLine(shownLine(lead.email))};
}

PersonRow::Words possibleWords(const store::PersonLeads::Possible &possible, const QDateTime &now)
{
    PersonRow::Words words = personWords(possible.row.lead, now);
    QStringList title{words.title, words.note};
    title.removeDuplicates(); // an address stands for a name that is not there
    words.title = joinedItems(title);
    words.note = reasonWords(possible.reason);
    return words;
}

} // namespace leadlight::ui
