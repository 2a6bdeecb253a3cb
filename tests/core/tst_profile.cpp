// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight::core;

class ProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_aNewFolder_isTheOwnersAlone();
    void open_again_keepsTheId();
    void open_withAnUnreadableId_makesANewOne();
    void open_whereAFileStands_saysSo();
};

void ProfileTest::open_aNewFolder_isTheOwnersAlone()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("a/profile"));
    const auto profile = Profile::open(folder);
    QVERIFY(profile);
    QCOMPARE(profile->cacheFile(), folder + QStringLiteral("/leads.sqlite"));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFileInfo(folder).permissions() & others, QFileDevice::Permissions());
    QCOMPARE(QFileInfo(folder + QStringLiteral("/profile-id")).permissions() & others, QFileDevice::Permissions());
}

void ProfileTest::open_again_keepsTheId()
{
    QTemporaryDir dir;
    const auto first = Profile::open(dir.path());
    const auto second = Profile::open(dir.path());
    QVERIFY(first && second);
    QVERIFY(!first->id.isEmpty());
    QCOMPARE(second->id, first->id);
}

void ProfileTest::open_withAnUnreadableId_makesANewOne()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("profile-id")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\0garbage", 8);
    file.close();
    const auto profile = Profile::open(dir.path());
    QVERIFY(profile);
    QVERIFY(!profile->id.isEmpty());
}

void ProfileTest::open_whereAFileStands_saysSo()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("taken")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto profile = Profile::open(dir.filePath(QStringLiteral("taken/profile")));
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, ErrorKind::NotWritable);
    QVERIFY(profile.error().subject.contains(QStringLiteral("taken")));
}

QTEST_APPLESS_MAIN(ProfileTest)
#include "tst_profile.moc"
