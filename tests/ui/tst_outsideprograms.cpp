// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/xserver.h"
#include "ui/connectorfixture.h"
#include "ui/hostilelead.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/leadprint.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace leadlight;
using namespace leadlight::tests;
using ui::MainWindow;

namespace {

constexpr int patience = 20'000;
constexpr QRect windowPlace{0, 0, 1100, 700};

/// Runs a program while this one goes on; what it printed.
QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    if (!process.waitForStarted(patience) || (finished.isEmpty() && !finished.wait(patience)) ||
        process.exitCode() != 0)
        return "(" + program.toUtf8() + " did not work)";
    return process.readAllStandardOutput();
}

} // namespace

/// What other programs make of the leads that the real window hands out on a real display: xclip reads the clipboard,
/// pdftotext reads PDFs.
class TestOutsidePrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void clipboard_isReadByXclip_data();
    void clipboard_isReadByXclip();
    void leadAsPdf_isReadByPdftotext();
    void viewAsPdf_isReadByPdftotext();
    void tooManyLeads_areNotPrinted();

private:
    void open(const std::vector<leads::Lead> &leads);
    void choose(qint64 lead);
    [[nodiscard]] QString pdf(const char *action);
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QString::fromLatin1(name)); }
    QString state() const { return m_window->findChild<QLabel *>(QStringLiteral("state"))->text(); }
    ui::LeadGridView &grid() const { return *m_window->findChild<ui::LeadGridView *>(QStringLiteral("leadGrid")); }
    ui::LeadGridModel &model() const { return static_cast<ui::LeadGridModel &>(*grid().model()); }

    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestOutsidePrograms::init()
{
    m_fixture = std::make_unique<ConnectorFixture>();
}

void TestOutsidePrograms::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestOutsidePrograms::open(const std::vector<leads::Lead> &leads)
{
    m_fixture->write(leads);
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    QSignalSpy painted(m_window.get(), &MainWindow::leadsPainted);
    m_window->setGeometry(windowPlace);
    m_window->show();
    QVERIFY(painted.wait(patience));
}

void TestOutsidePrograms::choose(qint64 lead)
{
    grid().setCurrentIndex(model().index(model().rowOfLead(lead), 1));
    QTRY_VERIFY(grid().currentIndex().data(ui::LeadGridModel::IsLoadedRole).toBool());
}

// --- the clipboard

void TestOutsidePrograms::clipboard_isReadByXclip_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("text") << QByteArray("copy") << QStringLiteral("UTF8_STRING") << QByteArray("Jana Smith\tsmith@");
    QTest::newRow("CSV") << QByteArray("copyCsv") << QStringLiteral("text/csv") << QByteArray("smith@example.com,");
    QTest::newRow("JSON") << QByteArray("copyJson") << QStringLiteral("application/json")
                          << QByteArray("\"lastName\":\"Smith\"");
    QTest::newRow("Markdown") << QByteArray("copyMarkdown") << QStringLiteral("text/markdown")
                              << QByteArray("| Jana Smith | smith@example.com |");
    QTest::newRow("vCard") << QByteArray("copyVcard") << QStringLiteral("text/vcard")
                           << QByteArray("\r\nFN:Jana Smith\r\n");
}

void TestOutsidePrograms::clipboard_isReadByXclip()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, type);
    QFETCH(QByteArray, holds);
    std::vector<leads::Lead> leads = sampleLeads();
    leads.push_back(hostileLead());
    open(leads);
    grid().selectAll();
    this->action(action.constData())->trigger();
    QTRY_COMPARE(state(), QStringLiteral("7 leads copied."));
    const auto read = [](const QString &target) {
        return output(QStringLiteral("xclip"), {QStringLiteral("-selection"), QStringLiteral("clipboard"),
                                                QStringLiteral("-o"), QStringLiteral("-t"), target});
    };
    const QByteArray types = read(QStringLiteral("TARGETS"));
    QVERIFY2(types.contains(type.toLatin1() + '\n') && types.contains("text/plain"), types.constData());
    QVERIFY2(!types.contains("html"), types.constData());
    const QByteArray text = read(type);
    QVERIFY2(text.contains(holds), text.left(2000).constData());
    QVERIFY(QByteArrayView(text).isValidUtf8());
    QCOMPARE(read(QStringLiteral("UTF8_STRING")), text);
}

// --- paper

QString TestOutsidePrograms::pdf(const char *name)
{
    const QString path = m_fixture->file(QStringLiteral("out.pdf"));
    m_window->fileChooser().setNextFiles({path});
    action(name)->trigger();
    if (!QTest::qWaitFor([this] { return state().contains(QStringLiteral("written to out.pdf")); }, patience))
        return QStringLiteral("(not written: %1)").arg(state());
    return QString::fromUtf8(
        output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
}

void TestOutsidePrograms::leadAsPdf_isReadByPdftotext()
{
    leads::Lead hostile = hostileLead();
    hostile.receivedAt = leads::LeadTime::fromText(u"2026-11-20T23:30:05.0000007Z");
    open({hostile});
    choose(1);
    const QString text = pdf("saveLeadAsPdf");
    for (const char *part : {"Page 1 of ", "<script>alert(1)</script>", "[U+202E]", "=HYPERLINK(", "00:30:05",
                             "Properties as received", "@SUM(1+1)"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(QString::fromLatin1(part) + text.left(5000)));
    QFile file(m_fixture->file(QStringLiteral("out.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *active : {"/URI", "/Launch", "/JavaScript", "/EmbeddedFile"})
        QVERIFY2(!bytes.contains(active), active);
}

void TestOutsidePrograms::viewAsPdf_isReadByPdftotext()
{
    std::vector<leads::Lead> leads;
    for (int i = 0; i < 200; ++i) {
        leads::Lead lead = sampleLeads()[size_t(i % 6)];
        lead.place = leads::TableKey{QStringLiteral("many"), QString::number(i)};
        lead.lastName = QStringLiteral("Number%1x").arg(i);
        leads.push_back(lead);
    }
    open(leads);
    const QString text = pdf("saveViewAsPdf");
    for (int i = 0; i < 200; ++i)
        QVERIFY2(text.contains(QStringLiteral("Number%1x").arg(i)), qPrintable(QString::number(i)));
    for (const char *part : {"200 leads", "All leads", "AppSource (SPZA)", "Received", "(Do not"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(QString::fromLatin1(part) + text.left(5000)));
    static const QRegularExpression foot(QStringLiteral("Page (\\d+) of (\\d+)"));
    int page = 0;
    auto found = foot.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        QCOMPARE(match.captured(1).toInt(), ++page);
        QCOMPARE(match.captured(2).toInt(), int(text.count(u'\f')));
    }
    QVERIFY(page > 3);
    QCOMPARE(page, int(text.count(u'\f')));
}

void TestOutsidePrograms::tooManyLeads_areNotPrinted()
{
    std::vector<leads::Lead> leads;
    for (int i = 0; i <= ui::mostPrintedLeads; ++i) {
        leads::Lead lead;
        lead.place = leads::TableKey{QStringLiteral("many"), QString::number(i)};
        leads.push_back(lead);
    }
    open(leads);
    action("saveViewAsPdf")->trigger();
    QVERIFY2(state().contains(QStringLiteral("too many to print")), qPrintable(state()));
}

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "xcb");
    leadlight::testsupport::XServer server;
    if (!server.start(QStringLiteral("1400x800")))
        qFatal("Xvfb did not start");
    qputenv("DISPLAY", server.display().toLatin1());
    QApplication app(count, arguments);
    TestOutsidePrograms test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_outsideprograms.moc"
