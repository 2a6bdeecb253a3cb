// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/formulaguard.h"

#include <QTest>

using namespace leadlight::leads;

class TestFormulaGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cell_isGuardedAndBackAgain_data();
    void cell_isGuardedAndBackAgain();
};

void TestFormulaGuard::cell_isGuardedAndBackAgain_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isGuarded");
    const auto row = [](const char *name, const QString &cell, bool isGuarded) {
        QTest::newRow(name) << cell << isGuarded;
    };
    row("formula", QStringLiteral("=1+1"), true);
    row("phone", QStringLiteral("+420 601 555 014"), true);
    row("minus", QStringLiteral("-1"), true);
    row("at", QStringLiteral("@SUM(A1)"), true);
    row("tab", QStringLiteral("\tx"), true);
    row("carriage return", QStringLiteral("\rx"), true);
    row("line feed", QStringLiteral("\nx"), true);
    row("NUL", QString(QChar(0)) + u'x', true);
    row("full-width equals", QStringLiteral("＝1"), true);
    row("full-width plus", QStringLiteral("＋1"), true);
    row("full-width minus", QStringLiteral("－1"), true);
    row("full-width at", QStringLiteral("＠x"), true);
    row("behind blanks", QStringLiteral("  \u00a0\u3000=1"), true);
    row("behind characters nobody sees", QStringLiteral("\ufeff\u200b=1"), true);
    row("quote and formula", QStringLiteral("'=1"), true);
    row("two quotes and formula", QStringLiteral("''=1"), true);
    row("plain", QStringLiteral("Contoso"), false);
    row("formula further on", QStringLiteral("a=1"), false);
    row("quote", QStringLiteral("'s-Hertogenbosch"), false);
    row("blank", QStringLiteral(" x"), false);
    row("empty", QString(), false);
}

void TestFormulaGuard::cell_isGuardedAndBackAgain()
{
    QFETCH(QString, cell);
    QFETCH(bool, isGuarded);
    QCOMPARE(guarded(cell), isGuarded ? u'\'' + cell : cell);
    QCOMPARE(unguarded(guarded(cell)), cell);
}

QTEST_GUILESS_MAIN(TestFormulaGuard)
#include "tst_formulaguard.moc"
