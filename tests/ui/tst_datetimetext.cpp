// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/datetimetext.h"

#include <QDateTime>
#include <QTest>

using namespace leadlight;
using namespace Qt::Literals::StringLiterals;

class TestDateTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void time_isWrittenAsUsual_data();
    void time_isWrittenAsUsual();
};

void TestDateTimeText::time_isWrittenAsUsual_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("time");
    QTest::newRow("Czech") << u"cs"_s << u"28.11.26 19:05"_s << u"19:05"_s;
    QTest::newRow("British") << u"en_GB"_s << u"28/11/2026 19:05"_s << u"19:05"_s;
    QTest::newRow("in Taiwan") << u"zh_TW"_s << u"2026/11/28 19:05"_s << u"19:05"_s;
}

void TestDateTimeText::time_isWrittenAsUsual()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    const QDateTime evening(QDate(2026, 11, 28), QTime(19, 5));
    QTEST(ui::dateTimeText(evening), "text");
    QTEST(evening.time().toString(ui::shortTimeFormat(QLocale(locale))), "time");
}

QTEST_APPLESS_MAIN(TestDateTimeText)
#include "tst_datetimetext.moc"
