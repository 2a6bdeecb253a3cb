// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/errortext.h"

#include <QSet>
#include <QTest>

using leadlight::core::Error;
using leadlight::core::ErrorKind;
using namespace leadlight::ui;
namespace leads = leadlight::leads;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_hasItsOwnSentence();
    void subject_isNamed_data();
    void subject_isNamed();
    void connectionString_namesThePartAndTheReason_data();
    void connectionString_namesThePartAndTheReason();
    void field_isCalledByItsLabel();
    void sasExpired_showsTheLocalDate();
    void refusal_carriesTheServicesCode();
    void everyFilterMistake_hasItsOwnSentence();
};

namespace {

QString text(ErrorKind kind, const QString &subject, const QString &serviceCode = {})
{
    return errorText({kind, subject, {}, 0, serviceCode, {}});
}

} // namespace

void TestErrorText::everyKind_hasItsOwnSentence()
{
    QSet<QString> sentences;
    const int last = int(ErrorKind::SecretMissing);
    for (int kind = 0; kind <= last; ++kind) {
        const QString sentence = text(ErrorKind(kind), QStringLiteral("subject"));
        QVERIFY2(!sentence.isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QStringLiteral("nvalid")), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestErrorText::subject_isNamed_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject");
    QTest::newRow("host") << ErrorKind::HostNotFound << QStringLiteral("contoso.table.core.windows.net");
    QTest::newRow("process") << ErrorKind::AlreadyRunning << QStringLiteral("4711");
    QTest::newRow("path") << ErrorKind::DiskFull << QStringLiteral("/home/jana/leads.sqlite");
    QTest::newRow("read-only") << ErrorKind::NotWritable << QStringLiteral("/mnt/leads.csv");
    QTest::newRow("container") << ErrorKind::ContainerMissing << QStringLiteral("leadcontainer");
    QTest::newRow("connector") << ErrorKind::UnknownConnector << QStringLiteral("Contoso table");
}

void TestErrorText::subject_isNamed()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, subject);
    QVERIFY(text(kind, subject).contains(subject));
}

void TestErrorText::connectionString_namesThePartAndTheReason_data()
{
    QTest::addColumn<QString>("reason");
    for (const char *reason : {"missing", "malformed", "wrong-length", "wrong-suffix", "plain-http"})
        QTest::newRow(reason) << QString::fromLatin1(reason);
}

void TestErrorText::connectionString_namesThePartAndTheReason()
{
    QFETCH(QString, reason);
    const QString sentence = text(ErrorKind::WrongConnectionString, QStringLiteral("AccountKey"), reason);
    QVERIFY(sentence.contains(QStringLiteral("AccountKey")));
    const QString other = reason == QStringLiteral("missing") ? QStringLiteral("malformed") : QStringLiteral("missing");
    QVERIFY(sentence != text(ErrorKind::WrongConnectionString, QStringLiteral("AccountKey"), other));
}

void TestErrorText::field_isCalledByItsLabel()
{
    const Error missing{ErrorKind::WrongField, QStringLiteral("directoryId"), QStringLiteral("missing"), 0, {}, {}};
    QCOMPARE(errorText(missing), QStringLiteral("Directory (tenant) ID is missing. Fill it in."));
    const Error wrong{ErrorKind::WrongField, QStringLiteral("account"), QStringLiteral("3 to 24 letters"), 0, {}, {}};
    QCOMPARE(errorText(wrong), QStringLiteral("Storage account is not right: 3 to 24 letters."));
}

void TestErrorText::sasExpired_showsTheLocalDate()
{
    const QString sentence = text(ErrorKind::SasExpired, QStringLiteral("2025-12-31T23:30:00Z"));
    QVERIFY(!sentence.contains(u'T') || !sentence.contains(QStringLiteral("2025-12-31T")));
    // 23:30 UTC is the next day in Prague, where the tests run.
    const QDateTime local = QDateTime::fromString(QStringLiteral("2025-12-31T23:30:00Z"), Qt::ISODate).toLocalTime();
    QVERIFY2(sentence.contains(QLocale().toString(local, QLocale::ShortFormat)), qPrintable(sentence));
}

void TestErrorText::refusal_carriesTheServicesCode()
{
    const Error error{ErrorKind::SignInFailed, {}, {}, 401, QStringLiteral("AADSTS7000215"), {}};
    QVERIFY(errorText(error).contains(QStringLiteral("401 AADSTS7000215")));
}

void TestErrorText::everyFilterMistake_hasItsOwnSentence()
{
    using Reason = leads::FilterError::Reason;
    QSet<QString> sentences;
    for (int reason = 0; reason <= int(Reason::LonelyMinus); ++reason) {
        const QString sentence = filterErrorText({Reason(reason), 0, 3, QStringLiteral("word")});
        QVERIFY(sentence.endsWith(u'.'));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(Reason::LonelyMinus) + 1);
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
