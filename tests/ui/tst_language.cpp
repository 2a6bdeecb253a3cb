// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/language.h"
#include "ui/preferences/generalpage.h"
#include "ui/preferences/preferences.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight::ui;

/// The program speaks the language that was chosen, in its own texts, in Qt's and in how it writes numbers.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak({}); }
    void texts_areOfTheLanguage_data();
    void texts_areOfTheLanguage();
    void locale_hasALanguage_data();
    void locale_hasALanguage();
    void unknownLanguage_isTheSystems();
    void choice_isKeptAndAsksForTheWindowAnew();
};

void TestLanguage::texts_areOfTheLanguage_data()
{
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("number");
    QTest::newRow("en") << QStringLiteral("Cancel") << QStringLiteral("1,234.5");
    QTest::newRow("cs") << QStringLiteral("Zrušit") << QStringLiteral("1\u00a0234,5");
    QTest::newRow("zh_TW") << QStringLiteral("取消") << QStringLiteral("1,234.5");
}

void TestLanguage::texts_areOfTheLanguage()
{
    QFETCH(QString, cancel);
    QFETCH(QString, number);
    speak(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), number);

    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&')), cancel);

    const bool isTaiwan = QLatin1StringView(QTest::currentDataTag()) == QLatin1StringView("zh_TW");
    QCOMPARE(QApplication::font().families().contains(QStringLiteral("Noto Sans CJK TC")), isTaiwan);

    QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
    const GeneralPage page(preferences, nullptr);
    QStringList labels;
    for (const QLabel *label : page.findChildren<QLabel *>())
        labels.append(label->text());
    QCOMPARE(labels.contains(QStringLiteral("Background")),
             QLatin1StringView(QTest::currentDataTag()) == QLatin1StringView("en"));
}

void TestLanguage::locale_hasALanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &[locale, code] : QList<std::pair<const char *, const char *>>{{"en_US", "en"},
                                                                                   {"en_IE", "en"},
                                                                                   {"cs_CZ", "cs"},
                                                                                   {"zh_TW", "zh_TW"},
                                                                                   {"zh_HK", "zh_TW"},
                                                                                   {"zh_Hant_MO", "zh_TW"},
                                                                                   {"zh_CN", "en"},
                                                                                   {"de_AT", "en"},
                                                                                   {"C", "en"}})
        QTest::newRow(locale) << QString::fromLatin1(code);
}

void TestLanguage::locale_hasALanguage()
{
    QFETCH(QString, code);
    QCOMPARE(languageOf(QLocale(QString::fromLatin1(QTest::currentDataTag()))), code);
}

void TestLanguage::unknownLanguage_isTheSystems()
{
    for (const QString &code : {QString(), QStringLiteral("tlh"), QStringLiteral("../../x")}) {
        QCOMPARE(localeOf(code), QLocale::system());
        speak(code);
        QCOMPARE(QLocale(), QLocale::system());
    }
}

void TestLanguage::choice_isKeptAndAsksForTheWindowAnew()
{
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
    GeneralPage page(preferences, nullptr);
    QSignalSpy wanted(&page, &GeneralPage::otherLanguageWanted);
    auto &language = *page.findChild<QComboBox *>(QStringLiteral("language"));
    auto &now = *page.findChild<QPushButton *>(QStringLiteral("useLanguageNow"));
    QVERIFY(!now.isEnabled());
    QCOMPARE(language.currentIndex(), 0);
    language.setCurrentIndex(language.findText(QStringLiteral("Čeština")));
    QCOMPARE(preferences.text(Preference::Language), QStringLiteral("cs"));
    now.click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(GeneralPage(preferences, nullptr).findChild<QComboBox *>(QStringLiteral("language"))->currentText(),
             QStringLiteral("Čeština"));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
