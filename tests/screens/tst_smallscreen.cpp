// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/dress.h"
#include "screens/screen.h"
#include "screens/shown.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QTest>

using namespace leadlight;
using namespace leadlight::tests;
using namespace Qt::Literals::StringLiterals;

/// Every screen on a laptop of 1366x768 at 200 %: 683x384 (smallscreen.json).
class TestSmallScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstStart_isWithinTheScreen();
    void screen_isInReach_data();
    void screen_isInReach();
};

namespace {

QString sizeText(QSize size)
{
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

/// What of a window the screen has no room for.
QStringList beyondScreen(const QWidget &window)
{
    const QRect screen = window.screen()->availableGeometry();
    const QRect frame = window.frameGeometry();
    QStringList faults;
    if (!screen.contains(frame))
        faults.append(u"%1 stands at %2,%3 %4 on a screen of %5"_s.arg(pathOf(window))
                          .arg(frame.x())
                          .arg(frame.y())
                          .arg(sizeText(frame.size()), sizeText(screen.size())));
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    if (least.boundedTo(screen.size()) != least)
        faults.append(u"%1 cannot be smaller than %2"_s.arg(pathOf(window), sizeText(least)));
    return faults;
}

/// Whoever is in a scroll area can be scrolled to.
bool scrolls(const QWidget *widget)
{
    while (widget && !qobject_cast<const QAbstractScrollArea *>(widget))
        widget = widget->isWindow() ? nullptr : widget->parentWidget();
    return widget;
}

/// The buttons that the window, or the edge of the screen, hides a part of.
QStringList buttonsOutOfReach(const QWidget &window)
{
    const QRect screen = window.screen()->availableGeometry();
    QStringList faults;
    for (const QPushButton *button : window.findChildren<QPushButton *>()) {
        if (!button->isVisible() || button->window() != &window || scrolls(button))
            continue;
        const QRect place(button->mapTo(&window, QPoint()), button->size());
        const bool isOnScreen = screen.contains(place.translated(window.mapToGlobal(QPoint())));
        if (!window.rect().contains(place) || !isOnScreen)
            faults.append(u"%1 (%2) stands at %3,%4 %5 and is out of reach"_s.arg(pathOf(*button), button->text())
                              .arg(place.x())
                              .arg(place.y())
                              .arg(sizeText(place.size())));
    }
    return faults;
}

} // namespace

void TestSmallScreen::initTestCase()
{
    QVERIFY(Dress().putOn());
    QCOMPARE(QGuiApplication::primaryScreen()->availableSize(), QSize(683, 384));
}

/// The window of somebody who has not given it a size.
void TestSmallScreen::firstStart_isWithinTheScreen()
{
    Stage stage;
    auto &window = stage.make<ui::MainWindow>(stage.services());
    const QStringList faults = beyondScreen(*stage.show(window));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestSmallScreen::screen_isInReach_data()
{
    QTest::addColumn<const Screen *>("screen");
    for (const Screen &screen : screens())
        QTest::newRow(qPrintable(screen.id)) << &screen;
}

void TestSmallScreen::screen_isInReach()
{
    QFETCH(const Screen *, screen);
    Stage stage;
    const QWidget *shown = screen->open(stage);
    const QWidget &window = *shown->window();
    const QStringList faults = beyondScreen(window) + buttonsOutOfReach(window) + misfitsIn(*shown);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_MAIN(TestSmallScreen)
#include "tst_smallscreen.moc"
