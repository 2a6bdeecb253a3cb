// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/appearance.h"
#include "ui/common/shades.h"

#include <QApplication>
#include <QStyle>
#include <QTest>

using namespace leadlight;
using ui::Appearance;

/// Light, dark and high contrast: what one reads stands out from what lies behind it.
class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_isThatOfWcag();
    void texts_canBeRead_data();
    void texts_canBeRead();
    void names_comeBack();
    void system_comesBack();
};

void TestAppearance::contrast_isThatOfWcag()
{
    QCOMPARE(ui::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(ui::contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(ui::contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01); // the lightest grey text on white
}

void TestAppearance::texts_canBeRead_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << Appearance::Light << 4.5;
    QTest::newRow("dark") << Appearance::Dark << 4.5;
    QTest::newRow("high contrast") << Appearance::HighContrast << 7.0;
}

void TestAppearance::texts_canBeRead()
{
    QFETCH(Appearance, appearance);
    QFETCH(double, least);
    const QPalette palette = ui::paletteOf(appearance);
    const auto apart = [&palette](QPalette::ColorRole text, QPalette::ColorRole back) {
        return ui::contrast(palette.color(text), palette.color(back));
    };
    QVERIFY(apart(QPalette::WindowText, QPalette::Window) >= least);
    QVERIFY(apart(QPalette::Text, QPalette::Base) >= least);
    QVERIFY(apart(QPalette::Text, QPalette::AlternateBase) >= least);
    QVERIFY(apart(QPalette::ButtonText, QPalette::Button) >= least);
    QVERIFY(apart(QPalette::ToolTipText, QPalette::ToolTipBase) >= least);
    QVERIFY(apart(QPalette::HighlightedText, QPalette::Highlight) >= least);
    QVERIFY(apart(QPalette::Link, QPalette::Base) >= least);
    QVERIFY(apart(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
    const QPalette fault = ui::withFaultText(palette);
    QVERIFY(ui::contrast(ui::dimmedText(palette), palette.color(QPalette::Base)) >= 4.5);
    QVERIFY(ui::contrast(ui::dimmedText(palette), palette.color(QPalette::Window)) >= 4.5);
    QVERIFY2(
        ui::contrast(fault.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 4.5,
        qPrintable(QString::number(ui::contrast(fault.color(QPalette::WindowText), palette.color(QPalette::Window)))));
    QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != palette.color(QPalette::Text));
}

void TestAppearance::names_comeBack()
{
    for (const Appearance appearance : ui::appearances)
        QCOMPARE(ui::appearanceNamed(ui::nameOf(appearance)), appearance);
    QCOMPARE(ui::appearanceNamed(QStringLiteral("pink")), Appearance::System);
}

void TestAppearance::system_comesBack()
{
    const QPalette before = QApplication::palette();
    const QString style = QApplication::style()->objectName();
    ui::apply(Appearance::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), ui::paletteOf(Appearance::Dark).color(QPalette::Base));
    ui::apply(Appearance::System);
    QCOMPARE(QApplication::palette().color(QPalette::Base), before.color(QPalette::Base));
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), before.color(QPalette::WindowText));
    QCOMPARE(QApplication::style()->objectName(), style);
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
