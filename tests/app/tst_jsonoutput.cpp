// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/leadlightprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace leadlight::integration;

/// Whoever reads the output of --json finds one document there, whatever happens.
class TestJsonOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verb_thatFailsEarly_printsOneDocument_data();
    void verb_thatFailsEarly_printsOneDocument();
};

namespace {

/// What is wrong with a profile.
enum class Fault { None, ProfileIsAFile, ListIsNoList, CacheIsAFolder };

bool damage(const LeadlightProgram &program, Fault fault)
{
    if (fault == Fault::CacheIsAFolder)
        return QDir().mkpath(program.profile() + u"/leads.sqlite"_s);
    if (fault == Fault::ListIsNoList && !QDir().mkpath(program.profile()))
        return false;
    QFile file(program.profile() + (fault == Fault::ListIsNoList ? u"/connectors.json"_s : QString()));
    return fault == Fault::None || (file.open(QIODevice::WriteOnly) && file.write("no list") > 0);
}

} // namespace

void TestJsonOutput::verb_thatFailsEarly_printsOneDocument_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::addColumn<Fault>("fault");
    const QStringList list{u"connector"_s, u"list"_s};
    const QStringList show{u"connector"_s, u"show"_s, u"Nobody"_s};
    QTest::newRow("sync, unknown name") << QStringList{u"sync"_s, u"Nobody"_s} << Fault::None;
    QTest::newRow("check, unknown name") << QStringList{u"check"_s, u"Nobody"_s} << Fault::None;
    QTest::newRow("show, unknown name") << show << Fault::None;
    QTest::newRow("sync, no list") << QStringList{u"sync"_s} << Fault::ListIsNoList;
    QTest::newRow("check, no list") << QStringList{u"check"_s} << Fault::ListIsNoList;
    QTest::newRow("list, no list") << list << Fault::ListIsNoList;
    QTest::newRow("show, no list") << show << Fault::ListIsNoList;
    QTest::newRow("sync, no cache") << QStringList{u"sync"_s} << Fault::CacheIsAFolder;
    QTest::newRow("sync, no profile") << QStringList{u"sync"_s} << Fault::ProfileIsAFile;
    QTest::newRow("check, no profile") << QStringList{u"check"_s} << Fault::ProfileIsAFile;
    QTest::newRow("list, no profile") << list << Fault::ProfileIsAFile;
    QTest::newRow("show, no profile") << show << Fault::ProfileIsAFile;
    QTest::newRow("explain, no profile") << QStringList{u"explain"_s, u"text"_s} << Fault::ProfileIsAFile;
}

void TestJsonOutput::verb_thatFailsEarly_printsOneDocument()
{
    QFETCH(QStringList, verb);
    QFETCH(Fault, fault);
    LeadlightProgram program;
    QVERIFY(damage(program, fault));
    const Run run = program.run(verb + QStringList{u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out.count('\n'), 1);
    const QJsonObject document = run.json();
    QCOMPARE(document.keys(), (QStringList{u"error"_s, u"ok"_s}));
    QCOMPARE(document[u"ok"_s], QJsonValue(false));
    const QByteArray sentence = document[u"error"_s].toString().toUtf8();
    QVERIFY2(!sentence.isEmpty() && run.err.contains(sentence), run.err.constData());
}

QTEST_GUILESS_MAIN(TestJsonOutput)
#include "tst_jsonoutput.moc"
