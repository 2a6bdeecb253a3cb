// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/dress.h"
#include "screens/ink.h"
#include "screens/screen.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace leadlight;
using namespace leadlight::tests;
using namespace Qt::Literals::StringLiterals;

/// Measures on pictures of every screen how far texts stand apart from what they stand on.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void ink_isMeasured_data();
    void ink_isMeasured();
    void screen_canBeRead_data();
    void screen_canBeRead();

private:
    [[nodiscard]] static QStringList faultsOf(QWidget &shown, ui::Appearance appearance);
};

void TestContrast::initTestCase()
{
    QFont font = QApplication::font();
    font.setStyleStrategy(QFont::NoAntialias);
    QApplication::setFont(font);
}

void TestContrast::cleanupTestCase()
{
    QVERIFY(Dress().putOn());
}

void TestContrast::ink_isMeasured_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("grey on white") << QColor(0x767676) << QColor(Qt::white);
    QTest::newRow("blue on black") << QColor(Qt::blue) << QColor(Qt::black);
}

void TestContrast::ink_isMeasured()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QImage picture(200, 40, QImage::Format_RGB32);
    picture.fill(ground);
    QPainter painter(&picture);
    painter.setPen(Qt::red); // a hairline is no text
    painter.drawLine(0, 39, 199, 39);
    painter.setFont(QApplication::font());
    painter.setPen(text);
    painter.drawText(picture.rect(), Qt::AlignCenter, u"Leads of today"_s);
    painter.end();
    const QList<Ink> inks = inksIn(picture, picture.rect());
    QCOMPARE(inks.size(), 1);
    QCOMPARE(inks.first().colour, text);
    QCOMPARE(inks.first().ground, ground);
}

void TestContrast::screen_canBeRead_data()
{
    QTest::addColumn<const Screen *>("screen");
    for (const Screen &screen : screens())
        QTest::newRow(qPrintable(screen.id)) << &screen;
}

void TestContrast::screen_canBeRead()
{
    QFETCH(const Screen *, screen);
    QVERIFY(Dress().putOn());
    Stage stage;
    QWidget *shown = screen->open(stage);
    QStringList faults;
    for (const ui::Appearance appearance :
         {ui::Appearance::Light, ui::Appearance::Dark, ui::Appearance::HighContrast}) {
        ui::apply(appearance); // an open window follows
        QCoreApplication::processEvents();
        faults += faultsOf(*shown, appearance);
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QStringList TestContrast::faultsOf(QWidget &shown, ui::Appearance appearance)
{
    const double least = appearance == ui::Appearance::HighContrast ? 7 : 4.5;
    const QImage picture = shown.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QStringList faults;
    const auto places = textPlacesIn(shown);
    for (const TextPlace &place : places) {
        const QList<Ink> inks = inksIn(picture, place.rect);
        for (const Ink &ink : inks) {
            const double apart = ui::contrast(ink.colour, ink.ground);
            if (apart < least)
                faults.append(u"%1: %2 on %3 is %4 (%5)"_s.arg(ui::nameOf(appearance), ink.colour.name(),
                                                               ink.ground.name(), QString::number(apart, 'f', 1),
                                                               place.where));
        }
        // In the grid, headings stand over the cells of other rows and over their own.
        if (inks.isEmpty() && !place.where.contains(u"leadGrid"_s))
            faults.append(u"%1: nothing can be seen (%2)"_s.arg(ui::nameOf(appearance), place.where));
    }
    return faults;
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
