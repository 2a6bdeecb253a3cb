// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/markdown.h"

#include <QTest>

using namespace leadlight;

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void head_hasTitlesAndARule();
    void cell_isTextAndNothingElse_data();
    void cell_isTextAndNothingElse();
};

void TestMarkdown::head_hasTitlesAndARule()
{
    QCOMPARE(exchange::markdownHead({QStringLiteral("Name"), QStringLiteral("A|B")}),
             QByteArray("| Name | A\\|B |\n| --- | --- |\n"));
}

void TestMarkdown::cell_isTextAndNothingElse_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QStringLiteral("Jana Nov\u00e1kov\u00e1, +420 (1) #2")
                           << QByteArray("Jana Nov\xc3\xa1kov\xc3\xa1, +420 (1) #2");
    QTest::newRow("next cell") << QStringLiteral("a|b") << QByteArray("a\\|b");
    QTest::newRow("escaped next cell") << QStringLiteral("a\\|b") << QByteArray("a\\\\\\|b");
    QTest::newRow("next row") << QStringLiteral("a\r\n| b") << QByteArray("a  \\| b");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b\u0085c") << QByteArray("a b c");
    QTest::newRow("image") << QStringLiteral("![x](http://127.0.0.1/x)")
                           << QByteArray("!\\[x\\](http\\://127.0.0.1/x)");
    QTest::newRow("HTML") << QStringLiteral("<img src=x>") << QByteArray("\\<img src=x\\>");
    QTest::newRow("entity") << QStringLiteral("&lt;") << QByteArray("\\&lt;");
    QTest::newRow("emphasis") << QStringLiteral("*a* _b_ ~c~ `d` $e$")
                              << QByteArray("\\*a\\* \\_b\\_ \\~c\\~ \\`d\\` \\$e\\$");
    QTest::newRow("address") << QStringLiteral("WWW.example.com a.b") << QByteArray("WWW\\.example.com a.b");
}

void TestMarkdown::cell_isTextAndNothingElse()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, expected);
    QByteArray row;
    exchange::appendMarkdownRow(row, {cell});
    QCOMPARE(row, "| " + expected + " |\n");
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
