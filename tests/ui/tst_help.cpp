// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpwindow.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace leadlight;
using ui::HelpTopic;
using ui::HelpTopics;
using ui::HelpWindow;

/// The help: its texts in every language and the window that shows them.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_holdTheSameTopics_data();
    void languages_holdTheSameTopics();
    void links_leadToTopics_data();
    void links_leadToTopics();
    void otherLanguage_isEnglish();
    void search_findsWithoutCaseAndAccents_data();
    void search_findsWithoutCaseAndAccents();
    void search_putsTitlesFirst();
    void window_showsATopicAndFollowsItsLinks();
    void window_searches();
    void topicOfAWidget_isThatOfTheNearestAround();
};

namespace {

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("first");
    QTest::newRow("English") << QStringLiteral("en_GB") << QStringLiteral("What is a lead?");
    QTest::newRow("Czech") << QStringLiteral("cs_CZ") << QStringLiteral("Co je zájemce?");
    QTest::newRow("Chinese") << QStringLiteral("zh_TW") << QStringLiteral("什麼是潛在客戶？");
}

HelpTopics english()
{
    return HelpTopics::inLanguageOf(QLocale(QLocale::English));
}

} // namespace

void TestHelp::languages_holdTheSameTopics_data()
{
    addLanguages();
}

void TestHelp::languages_holdTheSameTopics()
{
    QFETCH(QString, language);
    QFETCH(QString, first);
    const HelpTopics help = HelpTopics::inLanguageOf(QLocale(language));
    QCOMPARE(help.all().first().title, first);
    QCOMPARE(help.all().size(), english().all().size());
    for (qsizetype i = 0; i < help.all().size(); ++i) {
        QCOMPARE(help.all().at(i).id, english().all().at(i).id);
        QVERIFY(!help.all().at(i).chapter.isEmpty());
        QVERIFY2(help.all().at(i).text.size() > 60, qPrintable(help.all().at(i).id)); // three sentences of Chinese
    }
}

void TestHelp::links_leadToTopics_data()
{
    addLanguages();
}

void TestHelp::links_leadToTopics()
{
    QFETCH(QString, language);
    const HelpTopics help = HelpTopics::inLanguageOf(QLocale(language));
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    int links = 0;
    for (const HelpTopic &topic : help.all()) {
        for (auto matches = link.globalMatch(topic.text); matches.hasNext(); ++links) {
            const QString target = matches.next().captured(1);
            QVERIFY2(target.startsWith(QStringLiteral("help:")) && help.find(target.mid(5)), qPrintable(target));
        }
    }
    QVERIFY(links > 0);
}

void TestHelp::otherLanguage_isEnglish()
{
    QCOMPARE(HelpTopics::inLanguageOf(QLocale(QStringLiteral("de_AT"))).all().first().title,
             english().all().first().title);
}

void TestHelp::search_findsWithoutCaseAndAccents_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("topic");
    QTest::newRow("case") << QStringLiteral("en") << QStringLiteral("MUNCHKIN id") << QStringLiteral("marketo");
    QTest::newRow("accents") << QStringLiteral("cs") << QStringLiteral("pripojovaci retezec")
                             << QStringLiteral("azure-table");
    QTest::newRow("Chinese") << QStringLiteral("zh_TW") << QStringLiteral("挑選清單") << QStringLiteral("salesforce");
}

void TestHelp::search_findsWithoutCaseAndAccents()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(QString, topic);
    const QList<HelpTopic> found = HelpTopics::inLanguageOf(QLocale(language)).search(words);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().id, topic);
}

void TestHelp::search_putsTitlesFirst()
{
    const QList<HelpTopic> found = english().search(QStringLiteral("test lead"));
    QCOMPARE(found.first().id, QStringLiteral("test-lead"));
    QVERIFY(found.size() > 1); // others speak of it too
    QVERIFY(english().search(QStringLiteral("xylophone")).isEmpty());
}

void TestHelp::window_showsATopicAndFollowsItsLinks()
{
    HelpWindow window(english());
    window.show();
    window.showTopic(QStringLiteral("source-action-offer"));
    auto *text = window.findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().contains(QStringLiteral("AppSource")));
    QVERIFY(!text->toPlainText().contains(QLatin1Char('#'))); // read as Markdown
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("help:do-not-contact")));
    QCOMPARE(window.topic(), QStringLiteral("do-not-contact"));
    QVERIFY(text->toPlainText().contains(QStringLiteral("cross-listed")));
    window.showTopic(QStringLiteral("no such topic"));
    QCOMPARE(window.topic(), QStringLiteral("what-is-a-lead"));
}

void TestHelp::window_searches()
{
    HelpWindow window(english());
    window.show();
    auto *search = window.findChild<QLineEdit *>(QStringLiteral("helpSearch"));
    QTest::keyClicks(search, QStringLiteral("munchkin"));
    QCOMPARE(window.topic(), QStringLiteral("marketo"));
    QTest::keyClicks(search, QStringLiteral("xylophone"));
    QVERIFY(window.topic().isEmpty());
    QVERIFY(window.findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("Nothing")));
    window.showTopic(QStringLiteral("cost"));
    QVERIFY(search->text().isEmpty());
    QCOMPARE(window.topic(), QStringLiteral("cost"));
}

void TestHelp::topicOfAWidget_isThatOfTheNearestAround()
{
    QWidget page;
    QWidget part(&page);
    QLineEdit field(&part);
    QVERIFY(HelpWindow::topicOf(&field).isEmpty());
    QVERIFY(HelpWindow::topicOf(nullptr).isEmpty());
    HelpWindow::setTopic(page, QStringLiteral("azure-table"));
    QCOMPARE(HelpWindow::topicOf(&field), QStringLiteral("azure-table"));
    HelpWindow::setTopic(part, QStringLiteral("cost"));
    QCOMPARE(HelpWindow::topicOf(&field), QStringLiteral("cost"));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
