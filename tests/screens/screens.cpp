// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes a picture of every screen: screens --language cs --appearance dark --out pictures
// QT_SCALE_FACTOR=2 makes them twice as large, QT_QPA_PLATFORM=offscreen needs no display.

#include "screens/dress.h"
#include "screens/screen.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>
#include <QTextStream>

using namespace leadlight;
using namespace leadlight::tests;

namespace {

int complain(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen") // whose own screen is smaller than a long menu
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" LEADLIGHT_OFFSCREEN);
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("leadlight"));
    QCommandLineParser line;
    line.setApplicationDescription(QStringLiteral("Makes a picture of every screen."));
    line.addHelpOption();
    line.addOptions({
        {QStringLiteral("only"), QStringLiteral("Those whose id matches."), QStringLiteral("regex")},
        {QStringLiteral("language"), QStringLiteral("en, cs, zh_TW, pseudo, pseudo3 or pseudo-rtl."),
         QStringLiteral("language"), QStringLiteral("en")},
        {QStringLiteral("appearance"), QStringLiteral("light, dark or high-contrast."), QStringLiteral("appearance"),
         QStringLiteral("light")},
        {QStringLiteral("direction"), QStringLiteral("ltr or rtl."), QStringLiteral("direction"),
         QStringLiteral("ltr")},
        {QStringLiteral("out"), QStringLiteral("Folder for the pictures; without it their ids are listed."),
         QStringLiteral("folder")},
    });
    line.process(application);

    const QRegularExpression only(line.value(QStringLiteral("only")));
    const Dress dress{.language = line.value(QStringLiteral("language")),
                      .appearance = ui::appearanceNamed(line.value(QStringLiteral("appearance"))),
                      .direction = line.value(QStringLiteral("direction")) == QStringLiteral("rtl") ? Qt::RightToLeft
                                                                                                    : Qt::LeftToRight};
    if (!only.isValid())
        return complain(only.errorString());
    if (!dress.putOn())
        return complain(QStringLiteral("There is no such language: %1").arg(dress.language));
    const QString folder = line.value(QStringLiteral("out"));
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        return complain(QStringLiteral("%1 cannot be made.").arg(folder));

    for (const Screen &screen : screens()) {
        if (!only.match(screen.id).hasMatch())
            continue;
        QTextStream(stdout) << screen.id << '\n';
        if (folder.isEmpty())
            continue;
        (void)dress.putOn(); // the screen before may have shown another
        Stage stage;
        if (!screen.open(stage)->grab().save(QDir(folder).filePath(screen.id + QStringLiteral(".png"))))
            return complain(QStringLiteral("%1 cannot be written.").arg(folder));
    }
    return 0;
}
