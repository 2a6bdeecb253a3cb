// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/dress.h"
#include "screens/pseudotranslator.h"
#include "screens/screen.h"
#include "screens/shown.h"
#include "ui/common/leadwords.h"

#include <QTest>

#include <algorithm>

using namespace leadlight;
using namespace leadlight::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What may stand on the screens in plain words, the longest first: texts of leads, and what QLocale puts between and
/// into values.
QStringList dataOfTheScreens()
{
    QStringList names = Stage::textsOfLeads() << u" and "_s << u"colour"_s;
    for (int month = 1; month <= 12; ++month)
        names.append(QLocale(u"en"_s).monthName(month));
    for (int day = 1; day <= 7; ++day)
        names.append(QLocale(u"en"_s).dayName(day));
    std::ranges::sort(names, std::ranges::greater(), &QString::size);
    return names;
}

} // namespace

/// Every screen in a language that is longer than English and never plain: what cannot be translated and what has no
/// room shows.
class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { QVERIFY(Dress().putOn()); }
    void texts_keepWhatIsNoText_data();
    void texts_keepWhatIsNoText();
    void screen_isTranslatedAndFits_data() { addScreens(); }
    void screen_isTranslatedAndFits();
    void screen_fitsThreeTimesAsLong_data() { addScreens(); }
    void screen_fitsThreeTimesAsLong();

private:
    static void addScreens();
    [[nodiscard]] static bool isData(const QString &word);
    [[nodiscard]] static bool isPlain(QString text);
};

void TestPseudoLanguage::addScreens()
{
    QTest::addColumn<const Screen *>("screen");
    for (const Screen &screen : screens())
        QTest::newRow(qPrintable(screen.id)) << &screen;
}

void TestPseudoLanguage::texts_keepWhatIsNoText_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("kept");
    QTest::newRow("placeholder") << u"%1 of %L2"_s << u"%1"_s;
    QTest::newRow("localised placeholder") << u"%1 of %L2"_s << u"%L2"_s;
    QTest::newRow("count") << u"%n leads"_s << u"%n"_s;
    QTest::newRow("mnemonic") << u"&Save"_s << u"&S"_s;
    QTest::newRow("lines") << u"One\nTwo"_s << u"\n"_s;
    QTest::newRow("markup") << u"a <b>bold</b> word"_s << u"<b>"_s;
}

void TestPseudoLanguage::texts_keepWhatIsNoText()
{
    QFETCH(QString, source);
    QFETCH(QString, kept);
    const QString text = PseudoTranslator(1.5).translate("any", source.toUtf8().constData(), nullptr, -1);
    QVERIFY2(text.contains(kept), qPrintable(text));
    QVERIFY(text.startsWith(QChar(0x27e6)) && text.endsWith(QChar(0x27e7)));
    QVERIFY2(double(text.size()) >= double(source.size()) * 1.4, qPrintable(text));
    QVERIFY2(!text.contains(u"ord"_s) && !text.contains(u"eads"_s), qPrintable(text));
}

/// What stays as it is in every language: names of products and formats, codes, keys.
bool TestPseudoLanguage::isData(const QString &word)
{
    static const QSet<QString> names{
        u"Leadlight"_s, u"Azure"_s,    u"AppSource"_s, u"Marketplace"_s, u"Microsoft"_s, u"Partner"_s,
        u"Center"_s,    u"Dynamics"_s, u"Marketo"_s,   u"Salesforce"_s,  u"DocuSign"_s,  u"Contoso"_s,
        u"Ctrl"_s,      u"Alt"_s,      u"Shift"_s,     u"English"_s,     u"Markdown"_s,  u"Excel"_s,
    };
    static const QRegularExpression code(u"[a-z][A-Z]"_s); // AuthenticationFailed, KiB
    return names.contains(word) || word == word.toUpper() || word.contains(code);
}

/// Whether there are words in it that were not translated and are nobody's data.
bool TestPseudoLanguage::isPlain(QString text)
{
    static const QStringList data = dataOfTheScreens();
    const auto hasWords = [&text] {
        QStringList words = PseudoTranslator::plainWords(text);
        words.removeIf(isData);
        return !words.isEmpty();
    };
    if (!hasWords())
        return false;
    for (const QString &each : data)
        text.remove(each).remove(ui::shownLine(each));
    return hasWords();
}

void TestPseudoLanguage::screen_isTranslatedAndFits()
{
    QFETCH(const Screen *, screen);
    QVERIFY(Dress{.language = u"pseudo"_s}.putOn());
    Stage stage;
    const QWidget *shown = screen->open(stage);
    QStringList faults = misfitsIn(*shown);
    const bool isOfStrangers = screen->id == u"leads-hostile"_s;
    const auto texts = isOfStrangers ? std::vector<ShownText>() : textsIn(*shown);
    for (const ShownText &text : texts) {
        const bool isHelp = text.where.contains(u"helpTopics"_s); // written in every language by itself
        if (!isHelp && isPlain(text.text))
            faults.append(text.where + u" is not translated: "_s + text.text.left(400));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestPseudoLanguage::screen_fitsThreeTimesAsLong()
{
    QFETCH(const Screen *, screen);
    QVERIFY(Dress{.language = u"pseudo3"_s}.putOn());
    Stage stage;
    const QStringList faults = misfitsIn(*screen->open(stage));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
