// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/completionlist.h"
#include "ui/leads/filterfield.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace leadlight;
using ui::FilterField;

/// A window with the field at its top, and keys typed into it.
class TestFilterField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyKey_isReadAtOnce();
    void mistake_isToldAfterHesitating_data();
    void mistake_isToldAfterHesitating();
    void mistake_movesWithTheText();
    void halfAWord_isNoMistake();
    void setText_tellsTheMistakeAtOnce();
    void enter_tellsTheMistakeAndStays();
    void composing_isNotDisturbed();
    void names_areOfferedAndTaken();
    void values_areOfferedWithWordsAndCounts();
    void enter_withoutAHighlight_leaves();
    void down_goesIntoTheListAndEnterTakes();
    void escape_closesTheListFirst();
    void plainWords_openNothing();
    void list_neverTakesTheFocus();
    void mouse_takesOne();
    void ctrlSpace_offersEveryName();
    void screenReader_isTold();

private:
    QLineEdit &edit() const { return *m_window->findChild<QLineEdit *>(QStringLiteral("filterEdit")); }
    ui::CompletionList &list() const
    {
        return *m_window->findChild<ui::CompletionList *>(QStringLiteral("completions"));
    }
    void type(const char *text) { QTest::keyClicks(&edit(), QString::fromUtf8(text)); }
    /// As if the time had passed.
    void hesitate() const
    {
        auto *timer = m_field->findChild<QTimer *>(QStringLiteral("hesitating"));
        QVERIFY(timer->isActive());
        QVERIFY(QMetaObject::invokeMethod(timer, "timeout", Qt::DirectConnection));
    }
    QStringList offered() const
    {
        QStringList shown;
        for (int i = 0; list().isVisible() && i < list().topLevelItemCount(); ++i)
            shown.append(list().topLevelItem(i)->text(0));
        return shown;
    }

    std::unique_ptr<QWidget> m_window;
    FilterField *m_field = nullptr;
};

void TestFilterField::init()
{
    m_window = std::make_unique<QWidget>();
    m_field = new FilterField(m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_field);
    layout->addStretch();
    store::Facets facets;
    facets.actions = {{QStringLiteral("INS"), {}, 886}, {QStringLiteral("PLT"), {}, 318}};
    facets.sources = {{QStringLiteral("MSFT_TEST_636573304831318844"), {}, 1}, {QStringLiteral("SPZA"), {}, 1204}};
    facets.countries = {{QStringLiteral("CZ"), {}, 7}, {QStringLiteral("US"), {}, 1}};
    m_field->setFacets(facets);
    m_field->setConnectors({QStringLiteral("Contoso table")});
    m_window->resize(600, 400);
    m_window->show();
    m_window->activateWindow();
    m_field->focus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestFilterField::cleanup()
{
    m_window.reset();
}

void TestFilterField::everyKey_isReadAtOnce()
{
    QSignalSpy changed(m_field, &FilterField::filterChanged);
    type("abc");
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed.at(2).at(0).toString(), QStringLiteral("abc"));
    m_field->setText(QStringLiteral("is:new"));
    QCOMPARE(changed.size(), 4);
}

void TestFilterField::mistake_isToldAfterHesitating_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *text, const char *part) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(part);
    };
    row("a compny:x", "company:");
    row("a colour:x", "colour");
    row("is:hott", "waiting");
    row("is:tset", "is:test");
    row("is:new,test", "OR");
    row("on:tomorrow", "tomorrow");
    row("source:,x", "comma");
    row("source: x", "source:");
    row("a \"b", "quotation mark");
    row("a OR", "OR");
    row("- a", "minus");
}

void TestFilterField::mistake_isToldAfterHesitating()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    QSignalSpy reason(m_field, &FilterField::reasonChanged);
    QSignalSpy changed(m_field, &FilterField::filterChanged);
    edit().setText(text); // as a paste does
    QCOMPARE(reason.size(), 0);
    QCOMPARE(changed.size(), 1); // the rest of it is in force
    QVERIFY(leads::LeadFilter::fromText(changed.at(0).at(0).toString()));
    QTRY_COMPARE(reason.size(), 1);
    QVERIFY2(reason.at(0).at(0).toString().contains(part), qPrintable(reason.at(0).at(0).toString()));
    QCOMPARE(edit().accessibleDescription(), reason.at(0).at(0).toString());
    edit().setText(QStringLiteral("a"));
    QCOMPARE(reason.size(), 2);
    QCOMPARE(reason.at(1).at(0).toString(), QString());
    QCOMPARE(edit().accessibleDescription(), QString());
}

/// Pixels of the wave: where red stands in a picture of the field.
static QRect redIn(const QWidget &widget)
{
    const QImage image = const_cast<QWidget &>(widget).grab().toImage();
    QRect red;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.red() > 180 && color.green() < 110 && color.blue() < 110)
                red |= QRect(x, y, 1, 1);
        }
    }
    return red;
}

void TestFilterField::mistake_movesWithTheText()
{
    m_field->setText(QString::fromUtf8("žlutý 🚀 colour:x"));
    const QRect before = redIn(edit());
    QVERIFY(!before.isEmpty());
    const int width = edit().fontMetrics().horizontalAdvance(QStringLiteral("colour"));
    QVERIFY2(std::abs(before.width() - width) <= 4, qPrintable(QString::number(before.width())));

    // The cursor moves: the mark stays.
    QTest::keyClick(&edit(), Qt::Key_Home);
    QCOMPARE(redIn(edit()), before);
    // Text is put in front: the mark moves along at once.
    type("mm");
    const QRect after = redIn(edit());
    const int moved = edit().fontMetrics().horizontalAdvance(QStringLiteral("mm"));
    QVERIFY2(std::abs(after.left() - before.left() - moved) <= 2, qPrintable(QString::number(after.left())));
    QVERIFY(std::abs(after.width() - before.width()) <= 2);
    m_field->setText(QStringLiteral("colour"));
    QVERIFY(redIn(edit()).isEmpty());
}

void TestFilterField::halfAWord_isNoMistake()
{
    QSignalSpy reason(m_field, &FilterField::reasonChanged);
    type("source:SPZA is:new \"x y\" ");
    QCOMPARE(reason.size(), 0);
    // While completions stand there, one is at work and not mistaken.
    type("action:");
    QVERIFY(list().isVisible());
    hesitate();
    QCOMPARE(reason.size(), 0);
    QTest::keyClick(&edit(), Qt::Key_Escape);
    QTRY_COMPARE(reason.size(), 1);
}

void TestFilterField::setText_tellsTheMistakeAtOnce()
{
    QSignalSpy reason(m_field, &FilterField::reasonChanged);
    m_field->setText(QStringLiteral("colour:red"));
    QCOMPARE(reason.size(), 1);
}

void TestFilterField::enter_tellsTheMistakeAndStays()
{
    QSignalSpy reason(m_field, &FilterField::reasonChanged);
    QSignalSpy leave(m_field, &FilterField::leaveWanted);
    type("colour:red");
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(reason.size(), 1);
    QCOMPARE(leave.size(), 0);
}

void TestFilterField::composing_isNotDisturbed()
{
    QSignalSpy reason(m_field, &FilterField::reasonChanged);
    type("colour:");
    QInputMethodEvent composing(QString::fromUtf8("か"), {});
    QCoreApplication::sendEvent(&edit(), &composing);
    hesitate();
    QCOMPARE(reason.size(), 0);
    QCOMPARE(edit().text(), QStringLiteral("colour:"));
    QInputMethodEvent committed;
    committed.setCommitString(QString::fromUtf8("火"));
    QCoreApplication::sendEvent(&edit(), &committed);
    QCOMPARE(edit().text(), QString::fromUtf8("colour:火"));
    QTRY_COMPARE(reason.size(), 1);
    QVERIFY(!redIn(edit()).isEmpty());
}

void TestFilterField::names_areOfferedAndTaken()
{
    type("x co");
    QCOMPARE(offered(),
             (QStringList{QStringLiteral("country:"), QStringLiteral("company:"), QStringLiteral("connector:")}));
    QTest::keyClick(&edit(), Qt::Key_Tab);
    QCOMPARE(edit().text(), QStringLiteral("x country:"));
    QVERIFY(edit().hasFocus());
    // And on with its values.
    QCOMPARE(offered(), (QStringList{QStringLiteral("CZ"), QStringLiteral("US")}));
    type("un");
    QCOMPARE(offered(), QStringList{QStringLiteral("US")});
    QTest::keyClick(&edit(), Qt::Key_Tab);
    QCOMPARE(edit().text(), QStringLiteral("x country:US"));
    QVERIFY(!list().isVisible());
}

void TestFilterField::values_areOfferedWithWordsAndCounts()
{
    type("action:PLT,");
    QCOMPARE(offered(), QStringList{QStringLiteral("INS")});
    QCOMPARE(list().topLevelItem(0)->text(1), QStringLiteral("Get it now"));
    QCOMPARE(list().topLevelItem(0)->text(2), QStringLiteral("886"));
    m_field->setText({});
    type("source:");
    QCOMPARE(offered(), QStringList{QStringLiteral("SPZA")}); // what checks made up is no source to look for
    m_field->setText({});
    type("connector:");
    QTest::keyClick(&edit(), Qt::Key_Tab);
    QCOMPARE(edit().text(), QStringLiteral("connector:\"Contoso table\""));
}

void TestFilterField::enter_withoutAHighlight_leaves()
{
    QSignalSpy leave(m_field, &FilterField::leaveWanted);
    type("co");
    QVERIFY(list().isVisible());
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(edit().text(), QStringLiteral("co"));
    QCOMPARE(leave.size(), 1);
    QVERIFY(!list().isVisible());
}

void TestFilterField::down_goesIntoTheListAndEnterTakes()
{
    QSignalSpy leave(m_field, &FilterField::leaveWanted);
    type("co");
    QTest::keyClick(&edit(), Qt::Key_Down);
    QTest::keyClick(&edit(), Qt::Key_Down);
    QVERIFY(edit().accessibleDescription().contains(QStringLiteral("company:")));
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(edit().text(), QStringLiteral("company:"));
    QCOMPARE(leave.size(), 0);
    // With nothing offered Down goes to the leads.
    m_field->setText(QStringLiteral("zz"));
    QTest::keyClick(&edit(), Qt::Key_Down);
    QCOMPARE(leave.size(), 1);
    // Up from the first one leaves the list, and Enter takes nothing.
    m_field->setText({});
    type("co");
    QTest::keyClick(&edit(), Qt::Key_Down);
    QTest::keyClick(&edit(), Qt::Key_Up);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(edit().text(), QStringLiteral("co"));
}

void TestFilterField::escape_closesTheListFirst()
{
    type("co");
    QTest::keyClick(&edit(), Qt::Key_Escape);
    QVERIFY(!list().isVisible());
    QCOMPARE(edit().text(), QStringLiteral("co"));
    QTest::keyClick(&edit(), Qt::Key_Escape);
    QCOMPARE(edit().text(), QString());
}

void TestFilterField::plainWords_openNothing()
{
    for (const char *key : {"j", "a", "n", "a", " ", "k", "u", "b", "a", "t", " ", "a", "@", "b", ".", "c", "z"}) {
        type(key);
        QVERIFY2(!list().isVisible(), key);
    }
}

void TestFilterField::list_neverTakesTheFocus()
{
    type("co");
    QVERIFY(list().isVisible());
    QVERIFY(edit().hasFocus());
    QVERIFY(!list().isWindow());
    QVERIFY(m_window->rect().contains(list().geometry()));
    QVERIFY(list().mapTo(m_window.get(), QPoint()).y() >= edit().mapTo(m_window.get(), QPoint()).y() + edit().height());
    type("m"); // goes on where one was
    QCOMPARE(edit().text(), QStringLiteral("com"));
    edit().clearFocus();
    QVERIFY(!list().isVisible());
}

void TestFilterField::mouse_takesOne()
{
    type("co");
    const QRect second = list().visualItemRect(list().topLevelItem(1));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(edit().text(), QStringLiteral("company:"));
    QVERIFY(edit().hasFocus());
}

void TestFilterField::ctrlSpace_offersEveryName()
{
    QTest::keyClick(&edit(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(offered().contains(QStringLiteral("offerTitle:")));
    QCOMPARE(edit().text(), QString());
}

void TestFilterField::screenReader_isTold()
{
    QCOMPARE(edit().accessibleName(), QStringLiteral("Filter"));
    type("co");
    QCOMPARE(edit().accessibleDescription(), QStringLiteral("3 suggestions. Down goes to them."));
    QTest::keyClick(&edit(), Qt::Key_Escape);
    QCOMPARE(edit().accessibleDescription(), QString());
}

QTEST_MAIN(TestFilterField)
#include "tst_filterfield.moc"
