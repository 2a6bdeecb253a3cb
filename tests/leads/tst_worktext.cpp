// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/worktext.h"

#include <QTest>

using namespace leadlight::leads;

class TestWorkText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tags_areOneTextAndBackAgain_data();
    void tags_areOneTextAndBackAgain();
    void typedTags_areTaken_data();
    void typedTags_areTaken();
    void notes_areOneTextAndBackAgain();
    void typedNotes_areTaken();
};

void TestWorkText::tags_areOneTextAndBackAgain_data()
{
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QStringList &tags, const QString &text) {
        QTest::newRow(name) << tags << text;
    };
    row("none", {}, QString());
    row("one", {QStringLiteral("big deal")}, QStringLiteral("big deal"));
    row("two", {QStringLiteral("big deal"), QStringLiteral("hot")}, QStringLiteral("big deal, hot"));
    row("comma", {QStringLiteral("a, b"), QStringLiteral("c,d"), QStringLiteral("e")},
        QStringLiteral("\"a, b\", \"c,d\", e"));
    row("quotes", {QStringLiteral("\""), QStringLiteral("a\"\"b"), QStringLiteral("\", \"")},
        QStringLiteral("\"\"\"\", \"a\"\"\"\"b\", \"\"\", \"\"\""));
    row("as JSON", {QStringLiteral("[1]")}, QStringLiteral("\"[1]\""));
    row("blanks", {QStringLiteral(" a"), QStringLiteral("\n")}, QStringLiteral("\" a\", \"\n\""));
    row("formula", {QStringLiteral("=cmd"), QStringLiteral("'x")}, QStringLiteral("=cmd, 'x"));
}

void TestWorkText::tags_areOneTextAndBackAgain()
{
    QFETCH(QStringList, tags);
    QFETCH(QString, text);
    QCOMPARE(tagsText(tags), text);
    QCOMPARE(tagsFromText(text), tags);
}

void TestWorkText::typedTags_areTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("no blanks") << QStringLiteral("a,b") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("blanks and nothing") << QStringLiteral(" a ,, ,b, ")
                                        << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("open quote") << QStringLiteral("a, \"b, c")
                                << QStringList{QStringLiteral("a"), QStringLiteral("b, c")};
    QTest::newRow("behind a quote") << QStringLiteral("\"a\" b, c")
                                    << QStringList{QStringLiteral("ab"), QStringLiteral("c")};
    QTest::newRow("quote within") << QStringLiteral("a \"b\", c")
                                  << QStringList{QStringLiteral("a \"b\""), QStringLiteral("c")};
    QTest::newRow("a quote alone") << QStringLiteral("\"") << QStringList();
}

void TestWorkText::typedTags_areTaken()
{
    QFETCH(QString, text);
    QFETCH(QStringList, tags);
    QCOMPARE(tagsFromText(text), tags);
}

void TestWorkText::notes_areOneTextAndBackAgain()
{
    QList<LeadNote> notes;
    const QStringList texts{
        QStringLiteral("called"),    QStringLiteral("two\nlines"),
        QStringLiteral("\n\n 2\n"),  QStringLiteral("2026-11-21T10:00:00Z x\n2026-11-21T10:00:00Z y"),
        QStringLiteral(" a\r\nb\r"), QString(),
        QStringLiteral("last\n")};
    for (const QString &text : texts) {
        LeadNote note;
        note.text = text;
        note.writtenAt = LeadTime::fromText(u"2026-11-21T10:00:00.5Z");
        notes.append(note);
    }
    QCOMPARE(notesText({notes[0], notes[1]}),
             QStringLiteral("2026-11-21T10:00:00.5Z called\n2026-11-21T10:00:00.5Z two\n lines"));
    QCOMPARE(notesFromText(notesText(notes)), notes);
    QVERIFY(notesFromText(notesText({})).isEmpty());
}

void TestWorkText::typedNotes_areTaken()
{
    const QList<LeadNote> notes =
        notesFromText(QStringLiteral("called her\n and him\n2026-11-21T10:00:00Z mail\n2026-11-22"));
    QCOMPARE(notes.size(), 3);
    QCOMPARE(notes[0].text, QStringLiteral("called her\nand him"));
    QVERIFY(!notes[0].writtenAt.isKnown());
    QCOMPARE(notes[1].text, QStringLiteral("mail"));
    QCOMPARE(notes[1].writtenAt, LeadTime::fromText(u"2026-11-21T10:00:00Z"));
    QCOMPARE(notes[2].text, QStringLiteral("2026-11-22"));
}

QTEST_GUILESS_MAIN(TestWorkText)
#include "tst_worktext.moc"
