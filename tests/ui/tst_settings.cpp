// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight::ui;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_comeBack();
    void corruptFile_healsToDefaults_data();
    void corruptFile_healsToDefaults();
};

void TestSettings::values_comeBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.ini"));
    const QDateTime time = QDateTime::fromString(QStringLiteral("2026-11-21T12:00:00Z"), Qt::ISODate);
    {
        Settings settings(path);
        settings.set(Setting::WindowGeometry, QByteArray("\x01\x00\xff", 3));
        settings.set(Setting::Grouping, QString());
        settings.set(Setting::ExportLeftOut, true);
        settings.set(Setting::ExportFormat, QStringLiteral("xlsx"));
        settings.setLastSync(QStringLiteral("uid"), time);
    }
    const Settings settings(path);
    QCOMPARE(settings.bytes(Setting::WindowGeometry), QByteArray("\x01\x00\xff", 3));
    QCOMPARE(settings.text(Setting::Grouping), QString());
    QCOMPARE(settings.flag(Setting::ExportLeftOut), true);
    QCOMPARE(settings.text(Setting::ExportFormat), QStringLiteral("xlsx"));
    QCOMPARE(settings.lastSync(QStringLiteral("uid")), time);
    QVERIFY(!settings.lastSync(QStringLiteral("another")).isValid());
}

void TestSettings::corruptFile_healsToDefaults_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("other kinds") << QByteArray("[grid]\ngrouping=@Invalid()\n[window]\ngeometry=12\n[export]\n"
                                               "withDoNotContactAndTest=maybe\n[lastSync]\nuid=yesterday\n");
    QTest::newRow("lists") << QByteArray("[grid]\ngrouping=a, b\n[export]\nwithDoNotContactAndTest=true, false\n");
    QTest::newRow("rubbish") << QByteArray("\x00\x01[[[\xff\n=;", 9);
}

void TestSettings::corruptFile_healsToDefaults()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.ini"));
    QFETCH(QByteArray, content);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Settings settings(path);
    QCOMPARE(settings.text(Setting::Grouping), QStringLiteral("source,action,offer"));
    QCOMPARE(settings.bytes(Setting::WindowGeometry), QByteArray());
    QCOMPARE(settings.flag(Setting::ExportLeftOut), false);
    QCOMPARE(settings.text(Setting::ExportFormat), QStringLiteral("csv"));
    QVERIFY(!settings.lastSync(QStringLiteral("uid")).isValid());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
