// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/leadlightprogram.h"
#include "support/screenreader.h"

#include <QTest>

using namespace leadlight::integration;
using leadlight::testsupport::ScreenReader;
using leadlight::testsupport::SpokenObject;

namespace {

constexpr int patience = 30'000;

} // namespace

/// The real program with its sample leads, read from another process over the real accessibility bus, as a screen
/// reader does.
class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void window_isFound();
    void filter_isAFieldWithAName();
    void grid_isATableWithHeaders();
    void arrowKeys_areHeardWithTheirColumn();
    void wrongFilter_isHeard();
    void button_canBePressed();

private:
    [[nodiscard]] SpokenObject find(const char *role, const char *name) const
    {
        return m_window.find(QString::fromLatin1(role), QString::fromLatin1(name));
    }

    ScreenReader m_reader;
    QTemporaryDir m_folder;
    QProcess m_program;
    SpokenObject m_window;
};

void TestScreenReader::initTestCase()
{
    QVERIFY2(m_reader.start(), "Xvfb or at-spi-bus-launcher did not start");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_reader.display());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("QT_ACCESSIBILITY"), QStringLiteral("1"));
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    environment.insert(QStringLiteral("TMPDIR"), m_folder.path());
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(LeadlightProgram::programPath(), {QStringLiteral("--demo")});
    QVERIFY(m_program.waitForStarted());
    m_reader.focusWindow(QStringLiteral("Leadlight"));
}

void TestScreenReader::cleanupTestCase()
{
    m_program.terminate();
    m_program.waitForFinished(patience);
}

void TestScreenReader::window_isFound()
{
    const auto findWindow = [this] {
        for (const SpokenObject &application : m_reader.applications()) {
            if (application.name().compare(QStringLiteral("leadlight"), Qt::CaseInsensitive) == 0)
                m_window = application.find(QStringLiteral("frame"), QStringLiteral("Leadlight \u2013 sample leads"));
        }
        return !m_window.isNull();
    };
    QTRY_VERIFY_WITH_TIMEOUT(findWindow(), patience);
}

void TestScreenReader::filter_isAFieldWithAName()
{
    const SpokenObject filter = m_window.find([](const SpokenObject &each) { return each.name() == u"Filter"; });
    QCOMPARE(filter.role(), QStringLiteral("text"));
    QVERIFY(filter.has(QStringLiteral("EditableText")));
    QVERIFY(filter.isShowing());
}

void TestScreenReader::grid_isATableWithHeaders()
{
    const SpokenObject grid = find("table", "Leads");
    QVERIFY(!grid.isNull());
    QVERIFY(grid.has(QStringLiteral("Table")));
    const QString table = QStringLiteral("Table");
    QTRY_VERIFY(grid.property(table, QStringLiteral("NRows")).toInt() > 100);
    const int columns = grid.property(table, QStringLiteral("NColumns")).toInt();
    QVERIFY(columns > 5);
    for (int column = 0; column < columns; ++column) {
        const SpokenObject title = grid.object(table, QStringLiteral("GetColumnHeader"), {column});
        QVERIFY2(!title.name().isEmpty(), qPrintable(QString::number(column)));
        QCOMPARE(title.role(), QStringLiteral("column header"));
    }
    const QList<SpokenObject> children = grid.children();
    QVERIFY2(children.size() > columns && children.size() < 1500, qPrintable(QString::number(children.size())));
    QCOMPARE(children.constFirst().parent(), grid);
}

void TestScreenReader::arrowKeys_areHeardWithTheirColumn()
{
    const QString table = QStringLiteral("Table");
    m_reader.press({QStringLiteral("Home")});
    QTRY_VERIFY(m_reader.heard().join(u' ').contains(QStringLiteral("leads, unfolded, level 1")));
    for (int i = 0; i < 6 && !m_reader.focus().name().startsWith(QStringLiteral("Name: ")); ++i) {
        m_reader.forget();
        m_reader.press({QStringLiteral("Down")});
        QTRY_VERIFY(!m_reader.heard().isEmpty());
    }
    QVERIFY2(m_reader.focus().name().startsWith(QStringLiteral("Name: ")), qPrintable(m_reader.focus().name()));
    m_reader.forget();
    m_reader.press({QStringLiteral("Right")});
    QTRY_VERIFY(!m_reader.heard().isEmpty());
    const SpokenObject cell = m_reader.focus();
    QCOMPARE(cell.role(), QStringLiteral("cell"));
    QVERIFY2(cell.name().startsWith(QStringLiteral("E-mail: ")), qPrintable(cell.name()));
    QVERIFY(cell.isFocused() && cell.isShowing());
    const int index = cell.indexInParent();
    QVERIFY(index >= 0);
    const SpokenObject grid = cell.parent();
    const int column = grid.call(table, QStringLiteral("GetColumnAtIndex"), {index}).toInt();
    const int row = grid.call(table, QStringLiteral("GetRowAtIndex"), {index}).toInt();
    QCOMPARE(grid.object(table, QStringLiteral("GetColumnHeader"), {column}).name(), QStringLiteral("E-mail"));
    QCOMPARE(grid.object(table, QStringLiteral("GetAccessibleAt"), {row, column}), cell);
}

void TestScreenReader::wrongFilter_isHeard()
{
    const SpokenObject filter = find("text", "Filter");
    m_reader.forget();
    m_reader.press({QStringLiteral("ctrl+f")});
    QTRY_VERIFY(filter.isFocused());
    QVERIFY(
        filter.call(QStringLiteral("EditableText"), QStringLiteral("SetTextContents"), {QStringLiteral("colour:red")})
            .toBool());
    QTRY_VERIFY_WITH_TIMEOUT(!m_reader.alerts().isEmpty(), patience);
    const QString alert = m_reader.alerts().constLast();
    QVERIFY2(alert.contains(QStringLiteral("colour")), qPrintable(alert));
    QCOMPARE(filter.description(), alert);
    QVERIFY(filter.call(QStringLiteral("EditableText"), QStringLiteral("SetTextContents"), {QString()}).toBool());
    QTRY_VERIFY(filter.description() != alert);
}

void TestScreenReader::button_canBePressed()
{
    const SpokenObject insights = find("push button", "Insights");
    QVERIFY(!insights.isNull());
    QVERIFY(insights.has(QStringLiteral("Action")));
    QVERIFY(insights.call(QStringLiteral("Action"), QStringLiteral("DoAction"), {0}).toBool());
    QTRY_VERIFY(!find("push button", "Back to the leads").isNull());
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
