// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/leadwords.h"

#include "ui/common/shownzone.h"

#include <QCoreApplication>
#include <QLocale>

namespace leadlight::ui {

namespace {

using leads::Lead;
using leads::LeadField;

constexpr qsizetype lineLimit = 1000;

class LeadWords
{
    Q_DECLARE_TR_FUNCTIONS(LeadWords)

public:
    static QString source(const QString &code);
    static QString action(const QString &code);
    static QString deed(const Lead &lead);
    static QString place(const QString &source);
    static QString nothing(LeadField field);
    static QString fieldName(LeadField field);
    static QString withoutName() { return tr("(no name)"); }
    //: %1 is "Contact me", %2 the marketplace's code for it
    static QString withCode(const QString &words, const QString &code) { return tr("%1 (%2)").arg(words, code); }
    static QStringList badges(const Lead &lead);
    static QString origin(const Lead &lead, const QDateTime &now);
    static QString ago(qint64 seconds);
    static QString shortAgo(qint64 seconds);
    //: %1 is a date
    static QString onDate(const QString &date) { return tr("on %1").arg(date); }
};

bool is(const QString &code, const char *known)
{
    return code.compare(QLatin1StringView(known), Qt::CaseInsensitive) == 0;
}

QString LeadWords::source(const QString &code)
{
    if (is(code, "SPZA"))
        return tr("AppSource");
    if (is(code, "AzureMarketplace"))
        return tr("Azure Marketplace");
    if (is(code, "AzurePortal"))
        return tr("Azure portal");
    if (is(code, "TestDrive"))
        return tr("Test drive");
    return {};
}

QString LeadWords::action(const QString &code)
{
    if (is(code, "INS"))
        return tr("Get it now");
    if (is(code, "PLT"))
        return tr("Contact me");
    if (is(code, "DNC"))
        return tr("Do not contact");
    if (is(code, "Create"))
        return tr("Bought in the portal");
    if (is(code, "StartTestDrive"))
        return tr("Test drive started");
    return {};
}

QString LeadWords::deed(const Lead &lead)
{
    if (is(lead.action, "INS"))
        return tr("Pressed Get it now");
    if (is(lead.action, "PLT"))
        return tr("Asked to be contacted");
    if (is(lead.action, "DNC"))
        return tr("Asked a partner on your page to be contacted");
    if (is(lead.action, "Create"))
        return tr("Bought your offer");
    if (is(lead.action, "StartTestDrive"))
        return tr("Started a test drive");
    return lead.action.isEmpty() ? tr("Sent a lead") : tr("Sent a lead (%1)").arg(shownLine(lead.action));
}

QString LeadWords::place(const QString &source)
{
    if (is(source, "SPZA"))
        return tr("on AppSource");
    if (is(source, "AzureMarketplace"))
        return tr("on Azure Marketplace");
    if (is(source, "AzurePortal"))
        return tr("in the Azure portal");
    if (is(source, "TestDrive"))
        return tr("in a test drive");
    //: %1 is a source of leads that Leadlight does not know
    return source.isEmpty() ? QString() : tr("through %1").arg(shownLine(source));
}

QString LeadWords::nothing(LeadField field)
{
    switch (field) {
    case LeadField::Source:
        return tr("(no source)");
    case LeadField::Action:
        return tr("(no action)");
    case LeadField::Country:
        return tr("(no country)");
    default:
        return tr("(no offer)");
    }
}

QString LeadWords::fieldName(LeadField field)
{
    switch (field) {
    case LeadField::Source:
        return tr("Source");
    case LeadField::Action:
        return tr("Action");
    case LeadField::Country:
        return tr("Country");
    default:
        return tr("Offer");
    }
}

QStringList LeadWords::badges(const Lead &lead)
{
    QStringList badges;
    if (lead.doNotContact)
        badges << tr("Do not contact");
    if (lead.isTest)
        badges << tr("Test");
    if (lead.piiWithheld)
        badges << tr("Withheld");
    if (!lead.problems.isEmpty())
        badges << tr("Problem");
    return badges;
}

QString LeadWords::origin(const Lead &lead, const QDateTime &now)
{
    if (lead.isTest)
        return tr("A test lead of the marketplace, sent when the lead destination was validated.");
    const QString offer = shownLine(lead.offerTitle.isEmpty() ? lead.offer : lead.offerTitle);
    QString sentence = deed(lead);
    const bool isSaid = is(lead.action, "StartTestDrive") && is(lead.source, "TestDrive");
    if (const QString where = place(lead.source); !where.isEmpty() && !isSaid)
        //: %1 is what somebody did ("Asked to be contacted"), %2 where ("on AppSource")
        sentence = tr("%1 %2", "deed, place").arg(sentence, where);
    if (!offer.isEmpty())
        //: %1 is what somebody did and where, %2 an offer
        sentence = tr("%1 about %2").arg(sentence, offer);
    const leads::LeadTime &time = lead.receivedAt.isKnown() ? lead.receivedAt : lead.createdAt;
    if (time.isKnown())
        //: %1 is what somebody did, %2 when ("2 hours ago")
        sentence = tr("%1, %2", "deed, time").arg(sentence, relativeTime(time.toDateTime(), now));
    return is(lead.action, "DNC") ? tr("%1. They are not to be contacted by you.", "whole deed").arg(sentence)
                                  : tr("%1.", "whole deed").arg(sentence);
}

QString LeadWords::ago(qint64 seconds)
{
    // One is told apart by hand, so that English needs no translation file to say "1 hour".
    const int minutes = int(seconds / 60);
    const int hours = minutes / 60;
    const int days = hours / 24;
    if (minutes < 1)
        return tr("just now");
    if (hours < 1)
        return minutes == 1 ? tr("1 minute ago") : tr("%n minutes ago", nullptr, minutes);
    if (days < 1)
        return hours == 1 ? tr("1 hour ago") : tr("%n hours ago", nullptr, hours);
    return days == 1 ? tr("1 day ago") : tr("%n days ago", nullptr, days);
}

QString LeadWords::shortAgo(qint64 seconds)
{
    if (seconds < 60)
        return tr("now", "a moment ago");
    if (seconds < 3600)
        //: %1 minutes ago, short for a narrow column
        return tr("%1 min ago").arg(seconds / 60);
    //: %1 hours ago, short for a narrow column
    return tr("%1 h ago").arg(seconds / 3600);
}

/// Characters that would steer the text around them instead of being shown.
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// Joiners shape whole scripts and emoji and steer nothing else.
bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d || c == 0xfe0f;
}

QString shown(QStringView text, bool keepLines)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (c == '\n' || c == '\t') {
            if (keepLines)
                result += QChar(char16_t(c));
            else
                result += c == '\n' ? QChar(0x21b5) : QLatin1Char(' '); // a return sign for a line break
        } else if (c == '\r') {
            continue;
        } else if (isInvisible(c) && !isJoiner(c)) {
            result += QLatin1StringView("[U+") +
                      QString::number(uint(c), 16).toUpper().rightJustified(4, QLatin1Char('0')) + QLatin1Char(']');
        } else {
            result += QChar::fromUcs4(c);
        }
    }
    return result;
}

} // namespace

QString WordsAndCode::joined() const
{
    if (code.isEmpty() || words == code)
        return words;
    return words.isEmpty() ? code : LeadWords::withCode(words, code);
}

WordsAndCode sourceWords(const QString &source)
{
    return {source.isEmpty() ? LeadWords::nothing(LeadField::Source) : LeadWords::source(source), shownLine(source)};
}

WordsAndCode actionWords(const QString &action)
{
    return {action.isEmpty() ? LeadWords::nothing(LeadField::Action) : LeadWords::action(action), shownLine(action)};
}

WordsAndCode countryWords(const QString &country)
{
    if (country.isEmpty())
        return {LeadWords::nothing(LeadField::Country), {}};
    const QLocale::Territory known = QLocale::codeToTerritory(country);
    const QLocale::Language language = QLocale().language();
    // Qt knows the countries' names in English and in their own languages only.
    const bool hasNames = language == QLocale::English || language == QLocale::C;
    const bool isCode = known != QLocale::AnyTerritory && country.size() == 2;
    return {isCode && hasNames ? QLocale::territoryToString(known) : QString(), shownLine(country)};
}

WordsAndCode groupWords(LeadField field, const QString &value, const QString &title)
{
    if (field == LeadField::Source)
        return sourceWords(value);
    if (field == LeadField::Action)
        return actionWords(value);
    if (field == LeadField::Country)
        return countryWords(value);
    if (value.isEmpty())
        return {LeadWords::nothing(LeadField::Offer), {}};
    return {shownLine(title), shownLine(value)};
}

QString groupingFieldName(LeadField field)
{
    return LeadWords::fieldName(field);
}

QString leadName(const Lead &lead)
{
    const QString name = (lead.firstName + QLatin1Char(' ') + lead.lastName).trimmed();
    for (const QString &candidate : {name, lead.company, lead.email}) {
        if (!candidate.isEmpty())
            return shownLine(candidate);
    }
    return LeadWords::withoutName();
}

QStringList leadBadges(const Lead &lead)
{
    return LeadWords::badges(lead);
}

QString problemWords(const QString &problem)
{
    const QByteArray text = problem.toUtf8();
    const QString words = QCoreApplication::translate("LeadProblems", text.constData());
    // What a stranger wrote may be cut off, or changed by becoming UTF-8.
    return words == QString::fromUtf8(text.constData()) ? problem : words;
}

QString originSentence(const Lead &lead, const QDateTime &now)
{
    return LeadWords::origin(lead, now);
}

QString shortTime(const leads::LeadTime &time, const QDateTime &now)
{
    if (!time.isKnown())
        return {};
    const QDateTime then = inShownZone(time.toDateTime());
    const qint64 seconds = then.secsTo(now);
    if (seconds >= 0 && seconds < 24 * 3600)
        return LeadWords::shortAgo(seconds);
    return QLocale().toString(then.date(), QLocale::ShortFormat);
}

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = time.secsTo(now);
    constexpr qint64 days = 24 * 3600;
    if (seconds >= 0 && seconds < 31 * days)
        return LeadWords::ago(seconds);
    return LeadWords::onDate(QLocale().toString(inShownZone(time).date(), QLocale::LongFormat));
}

QString fullTime(const leads::LeadTime &time)
{
    if (!time.isKnown())
        return {};
    const QDateTime then = inShownZone(time.toDateTime());
    return QStringLiteral("%1 %2 %3")
        .arg(QLocale().toString(then.date(), QLocale::LongFormat), then.toString(QStringLiteral("HH:mm:ss")),
             then.timeZoneAbbreviation());
}

QString tableTime(const leads::LeadTime &time)
{
    return inShownZone(time.toDateTime()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

bool hasEndlessWord(const QString &text)
{
    constexpr qsizetype longWord = 200;
    qsizetype length = 0;
    for (const QChar c : text) {
        length = c.isSpace() ? 0 : length + 1;
        if (length > longWord)
            return true;
    }
    return false;
}

QString shownLine(const QString &text)
{
    if (text.size() <= lineLimit)
        return shown(text, false);
    // Not between the two halves of one character.
    const qsizetype end = text.at(lineLimit).isLowSurrogate() ? lineLimit - 1 : lineLimit;
    return shown(QStringView(text).left(end), false) + QChar(0x2026);
}

QString shownText(const QString &text)
{
    return shown(text, true);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>");
}

} // namespace leadlight::ui
