// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connectorkind.h"
#include "integration/leadlightprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace leadlight;
using integration::LeadlightProgram;

namespace {

const QRegularExpression optionPattern(u"(?<![\\w-])--[a-z][a-z-]*"_s);

/// The manual's source, with its escapes for '-', blanks and fonts taken out.
QString manual()
{
    QFile file(QStringLiteral(LEADLIGHT_MAN_PAGE));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression font(u"\\\\f[A-Z]"_s);
    return QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s).replace(u"\\~"_s, u" "_s).remove(font);
}

QSet<QString> optionsIn(const QString &text)
{
    QSet<QString> options;
    for (const QRegularExpressionMatch &match : optionPattern.globalMatch(text))
        options.insert(match.captured());
    return options;
}

/// What `leadlight VERB --help` prints.
QString help(const QStringList &verb)
{
    return QString::fromUtf8(LeadlightProgram().run(verb + QStringList{u"--help"_s}).out);
}

/// The verbs below @p verb, and those below them.
QList<QStringList> verbsBelow(const QStringList &verb)
{
    static const QRegularExpression line(u"^  ([a-z]+)\\s"_s, QRegularExpression::MultilineOption);
    QList<QStringList> verbs;
    for (const QRegularExpressionMatch &match : line.globalMatch(help(verb).section(u"Subcommands:"_s, 1))) {
        const QStringList below = verb + QStringList{match.captured(1)};
        verbs += below;
        verbs += verbsBelow(below);
    }
    return verbs;
}

/// The fields of a kind of connector, from its heading to the next.
QString fieldsOf(const QString &kind)
{
    const QRegularExpression section(u"^\\.SS [^\\n]*\\b%1\\b[^\\n]*\\n(.*?)(?=^\\.S[SH] |\\z)"_s.arg(kind),
                                     QRegularExpression::MultilineOption |
                                         QRegularExpression::DotMatchesEverythingOption);
    return section.match(manual()).captured(1);
}

} // namespace

/// The manual tells all that the program takes, and nothing else.
class TestManPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbsAndOptions_areThoseOfTheProgram();
    void fields_areThoseOfTheKinds();
};

void TestManPage::verbsAndOptions_areThoseOfTheProgram()
{
    const QString text = manual();
    QSet<QString> options = optionsIn(help({}));
    const QList<QStringList> verbs = verbsBelow({});
    QVERIFY(verbs.contains(QStringList{u"sync"_s}));
    QVERIFY((verbs.contains(QStringList{u"connector"_s, u"add"_s})));
    for (const QStringList &verb : verbs) {
        const QString name = verb.join(u' ');
        const QRegularExpression entry(u"^\\.BI [^\\n]*\\b%1\\b"_s.arg(name), QRegularExpression::MultilineOption);
        QVERIFY2(text.contains(entry), qPrintable(name));
        options += optionsIn(help(verb));
    }
    QVERIFY(options.contains(u"--send-test-lead"_s));
    const QSet<QString> told = optionsIn(text);
    QCOMPARE((options - told).values(), QStringList());
    QCOMPARE((told - options).values(), QStringList());
}

void TestManPage::fields_areThoseOfTheKinds()
{
    for (const connectors::ConnectorKind *kind : connectors::connectorKinds()) {
        const QString section = fieldsOf(kind->id());
        QVERIFY2(!section.isEmpty(), kind->id().data());
        for (const connectors::FieldDescription &field : kind->fields()) {
            const QString line = (field.isSecret ? u"\n.BR %1 *\n"_s : u"\n.B %1\n"_s).arg(field.id);
            QVERIFY2(section.contains(line), qPrintable(kind->id() + u' ' + field.id));
            QVERIFY2(section.contains(QString::fromUtf8(field.defaultValue)), field.defaultValue);
            for (const connectors::FieldChoice &choice : field.choices)
                QVERIFY2(section.contains(QString::fromUtf8(choice.value)), choice.value);
        }
    }
}

QTEST_GUILESS_MAIN(TestManPage)
#include "tst_manpage.moc"
