// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/shownzone.h"
#include "ui/connectorfixture.h"
#include "ui/hostilelead.h"
#include "ui/leads/dragfiles.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/maillink.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace leadlight;
using namespace leadlight::tests;
using ui::MainWindow;

/// Stands for the mail program.
class MailProgram : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

/// Leads on their way out of the real window: copied, dragged, printed, written to.
class TestHandOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copy_hasItsFormatAndType_data();
    void copy_hasItsFormatAndType();
    void hostileLead_breaksNoFormat_data();
    void hostileLead_breaksNoFormat();
    void addresses_areOfThoseOneMayWriteTo();
    void cell_isCopiedAlone();
    void mail_hasTheAddressAndNothingElse();
    void mailLink_refusesMoreThanAnAddress_data();
    void mailLink_refusesMoreThanAnAddress();
    void zone_isShownCopiedAndRemembered();
    void pressOnSelection_dragsOrChooses();
    void pressElsewhere_selectsByDragging();
    void tooManyLeads_areNotDragged();
    void draggedFile_isPrivateAndGoes();
    void draggedFile_isWhatExportWrites();

private:
    void open(const std::vector<leads::Lead> &leads);
    void copyAll(const char *action);
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QString::fromLatin1(name)); }
    QString state() const { return m_window->findChild<QLabel *>(QStringLiteral("state"))->text(); }
    ui::LeadGridView &grid() const { return *m_window->findChild<ui::LeadGridView *>(QStringLiteral("leadGrid")); }
    ui::LeadGridModel &model() const { return static_cast<ui::LeadGridModel &>(*grid().model()); }
    void choose(qint64 lead, int column = 1)
    {
        grid().setCurrentIndex(model().index(model().rowOfLead(lead), column));
        grid().setFocus();
        QTRY_VERIFY(grid().currentIndex().data(ui::LeadGridModel::IsLoadedRole).toBool());
    }
    QPoint rowCentre(int row) const { return {200, grid().rowViewportPosition(row) + grid().rowHeight() / 2}; }
    core::Result<ui::DragFile> writeDragFile(const std::vector<qint64> &ids, bool withUnwanted)
    {
        return ui::writeDragFile(**m_fixture->stores.forThisThread(), ids, withUnwanted,
                                 m_fixture->file(QStringLiteral("dragged")), {});
    }

    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestHandOut::init()
{
    m_fixture = std::make_unique<ConnectorFixture>();
    QGuiApplication::clipboard()->clear();
}

void TestHandOut::cleanup()
{
    m_window.reset();
    m_fixture.reset();
    ui::setShownInUtc(false);
}

void TestHandOut::open(const std::vector<leads::Lead> &leads)
{
    m_fixture->write(leads);
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    QSignalSpy painted(m_window.get(), &MainWindow::leadsPainted);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(painted.wait());
}

void TestHandOut::copyAll(const char *name)
{
    grid().setFocus();
    grid().selectAll();
    action(name)->trigger();
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
}

void TestHandOut::copy_hasItsFormatAndType_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("lines");
    const auto add = [](const char *action, const char *type, const char *start, int lines) {
        QTest::newRow(action) << QByteArray(action) << QString::fromLatin1(type) << QString::fromLatin1(start) << lines;
    };
    add("copy", "text/tab-separated-values", "Jana Novak\tnovak@example.com\tContoso\t", 5);
    add("copyWithHeadings", "text/tab-separated-values", "Name\tE-mail\tCompany\t", 6);
    add("copyCsv", "text/csv", "id,connector,source,action,offer,", 7);
    add("copyJson", "application/json", "[\n{\"id\":", 8);
    add("copyMarkdown", "text/markdown", "| Name | E-mail | Company | ", 8);
    add("copyVcard", "text/vcard", "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Novak;Jana;;;\r\n", 6 * 7 + 1);
}

void TestHandOut::copy_hasItsFormatAndType()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, type);
    QFETCH(QString, start);
    QFETCH(int, lines);
    open(sampleLeads());
    copyAll(action.constData());
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY2(data->text().startsWith(start), qPrintable(data->text()));
    QCOMPARE(int(data->text().count(u'\n')), lines);
    QCOMPARE(QString::fromUtf8(data->data(type)), data->text());
    QVERIFY(!data->hasHtml());
    QTRY_COMPARE(state(), QStringLiteral("6 leads copied."));
    if (type == QStringLiteral("application/json"))
        QCOMPARE(QJsonDocument::fromJson(data->data(type)).array().size(), 6);
}

void TestHandOut::hostileLead_breaksNoFormat_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<int>("lines");
    QTest::newRow("text") << QByteArray("copyWithHeadings") << 1;
    QTest::newRow("CSV") << QByteArray("copyCsv") << -1; // line breaks stand in quotes
    QTest::newRow("JSON") << QByteArray("copyJson") << 3;
    QTest::newRow("Markdown") << QByteArray("copyMarkdown") << 3;
    QTest::newRow("vCard") << QByteArray("copyVcard") << -1;
}

void TestHandOut::hostileLead_breaksNoFormat()
{
    QFETCH(QByteArray, action);
    QFETCH(int, lines);
    open({hostileLead()});
    copyAll(action.constData());
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(!data->hasHtml());
    const QString text = data->text();
    if (lines >= 0)
        QCOMPARE(int(text.count(u'\n')), lines);
    if (action == "copyVcard") {
        QCOMPARE(text.count(QStringLiteral("\r\nEMAIL")), 1);
        QCOMPARE(text.count(QStringLiteral("\r\nEND:VCARD\r\n")), 1);
    } else if (action == "copyMarkdown") {
        static const QRegularExpression bare(QStringLiteral("(?<!\\\\)[<\\[`]"));
        QVERIFY(!text.contains(bare));
    } else if (action == "copyJson") {
        QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).array().size(), 1);
    } else {
        // Cells that begin like a formula have a quote in front.
        const QString cells = text.section(u'\n', 1);
        static const QRegularExpression formula(QStringLiteral("(^|[\\t,\"])[=@]"));
        QVERIFY2(!cells.section(QStringLiteral("\"{"), 0, 0).contains(formula), qPrintable(cells.left(400)));
    }
}

void TestHandOut::addresses_areOfThoseOneMayWriteTo()
{
    std::vector<leads::Lead> leads = sampleLeads(); // one of them DNC
    leads.push_back(hostileLead());
    open(leads);
    copyAll("copyAddress");
    QStringList addresses = QGuiApplication::clipboard()->text().split(QStringLiteral(", "));
    addresses.sort();
    const QStringList expected{QStringLiteral("ito@example.com"), QStringLiteral("nobody@example.com"),
                               QStringLiteral("novak@example.com"), QStringLiteral("okoye@example.com"),
                               QStringLiteral("smith@example.com")};
    QCOMPARE(addresses, expected);
    QTRY_COMPARE(state(), QStringLiteral("5 leads copied. Left out: 2 without an address that one may write to."));
}

void TestHandOut::cell_isCopiedAlone()
{
    open(sampleLeads());
    choose(1, 2);
    QTest::keyClick(&grid(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("smith@example.com"));
    QCOMPARE(state(), QStringLiteral("Copied: E-mail."));
}

void TestHandOut::mail_hasTheAddressAndNothingElse()
{
    MailProgram program;
    QDesktopServices::setUrlHandler(QStringLiteral("mailto"), &program, "open");
    std::vector<leads::Lead> leads = sampleLeads();
    leads.push_back(hostileLead());
    open(leads);
    choose(1);
    action("writeMail")->trigger();
    QCOMPARE(program.opened, QList<QUrl>{QUrl(QStringLiteral("mailto:smith@example.com"))});
    choose(3);
    action("writeMail")->trigger();
    QCOMPARE(state(), QStringLiteral("This lead is not to be contacted."));
    choose(7);
    action("writeMail")->trigger();
    QCOMPARE(state(), QStringLiteral("This lead has no e-mail address that one can write to."));
    QCOMPARE(program.opened.size(), 1);
    QDesktopServices::unsetUrlHandler(QStringLiteral("mailto"));
}

void TestHandOut::mailLink_refusesMoreThanAnAddress_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("plain") << QStringLiteral("a.b@x.example") << QByteArray("mailto:a.b@x.example");
    QTest::newRow("signs") << QStringLiteral("a+b'c/d#e!$=@x.example")
                           << QByteArray("mailto:a%2Bb%27c%2Fd%23e%21%24%3D@x.example");
    QTest::newRow("not ASCII") << QStringLiteral("j\u00e1@x.example") << QByteArray("mailto:j%C3%A1@x.example");
    for (const char *bad : {"", "x", "@x", "x@", "a@b@c", "a@b?bcc=c@d", "a@b&bcc=c@d", "a@b,c@d", "a@b;c@d",
                            "a@b\r\nBcc: c@d", "a@b%0aBcc:c@d", "Eve <a@b>", "a b@c", "\"a\"@b", "a(b)@c", "a\\b@c",
                            "mailto:a@b", "a@b\x01", "a@b\xe2\x80\xae"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << QByteArray();
    QTest::newRow("endless") << QString(400, u'a') + QStringLiteral("@x") << QByteArray();
}

void TestHandOut::mailLink_refusesMoreThanAnAddress()
{
    QFETCH(QString, email);
    QFETCH(QByteArray, link);
    QCOMPARE(ui::mailLink(email).toEncoded(), link);
}

void TestHandOut::zone_isShownCopiedAndRemembered()
{
    open(sampleLeads());
    const auto heading = [this] { return model().headerData(5, Qt::Horizontal).toString(); };
    QCOMPARE(heading(), QStringLiteral("Received (local)"));
    copyAll("copyWithHeadings");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\t2026-09-21 16:13:20\t")));
    QTest::keyClick(&grid(), Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(heading(), QStringLiteral("Received (UTC)"));
    QGuiApplication::clipboard()->clear();
    copyAll("copyWithHeadings");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Received (UTC)")));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\t2026-09-21 14:13:20\t")));
    m_window.reset();
    ui::setShownInUtc(false); // a new program
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    QVERIFY(ui::isShownInUtc());
    QVERIFY(action("timesInUtc")->isChecked());
}

void TestHandOut::pressOnSelection_dragsOrChooses()
{
    open(sampleLeads());
    QSignalSpy drags(&grid(), &ui::LeadGridView::dragWanted);
    grid().selectAll();
    const int row = model().rowOfLead(1);
    QTest::mousePress(grid().viewport(), Qt::LeftButton, {}, rowCentre(row));
    QTest::mouseMove(grid().viewport(), rowCentre(row) + QPoint(2, 0));
    QCOMPARE(drags.size(), 0);
    QTest::mouseRelease(grid().viewport(), Qt::LeftButton, {}, rowCentre(row));
    QCOMPARE(grid().selection().count(), 1); // a click
    QCOMPARE(grid().currentLead(), 1);

    grid().selectAll();
    QTest::mousePress(grid().viewport(), Qt::LeftButton, {}, rowCentre(row));
    QTest::mouseMove(grid().viewport(), rowCentre(row) + QPoint(0, 100));
    QCOMPARE(drags.size(), 1);
    QTest::mouseMove(grid().viewport(), rowCentre(row) + QPoint(0, 150)); // until the file is there
    QTest::mouseRelease(grid().viewport(), Qt::LeftButton, {}, rowCentre(row) + QPoint(0, 100));
    QCOMPARE(grid().selection().count(), 6);
}

void TestHandOut::pressElsewhere_selectsByDragging()
{
    open(sampleLeads());
    QSignalSpy drags(&grid(), &ui::LeadGridView::dragWanted);
    grid().clearSelection();
    const int first = model().rowOfLead(4);
    const int last = model().rowOfLead(5);
    QTest::mousePress(grid().viewport(), Qt::LeftButton, {}, rowCentre(std::min(first, last)));
    QTest::mouseMove(grid().viewport(), rowCentre(std::max(first, last)));
    QTest::mouseRelease(grid().viewport(), Qt::LeftButton, {}, rowCentre(std::max(first, last)));
    QCOMPARE(drags.size(), 0);
    QCOMPARE(grid().selection().count(), 2);
}

void TestHandOut::tooManyLeads_areNotDragged()
{
    std::vector<leads::Lead> leads;
    for (int i = 0; i <= ui::mostDraggedLeads; ++i) {
        leads::Lead lead;
        lead.place = leads::TableKey{QStringLiteral("many"), QString::number(i)};
        leads.push_back(lead);
    }
    open(leads);
    grid().selectAll();
    Q_EMIT grid().dragWanted();
    QCOMPARE(state(), QStringLiteral("More than %L1 leads are too many to drag. Export brings them into a file.")
                          .arg(ui::mostDraggedLeads));
}

void TestHandOut::draggedFile_isPrivateAndGoes()
{
    const QString folder = m_fixture->profile.dataFolder + QStringLiteral("/dragged");
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/left-by-a-crash")));
    open(sampleLeads());
    QVERIFY(!QDir(folder).exists());
    const auto written = ui::writeDragFile(**m_fixture->stores.forThisThread(), {1}, false, folder, {});
    QVERIFY(written);
    const QFileInfo file(written->path);
    QCOMPARE(file.fileName(), QStringLiteral("Jana Smith.vcf"));
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.absoluteFilePath().startsWith(folder));
    m_window.reset();
    QVERIFY(!QDir(folder).exists());
}

void TestHandOut::draggedFile_isWhatExportWrites()
{
    std::vector<leads::Lead> leads = sampleLeads();
    leads.push_back(hostileLead());
    m_fixture->write(leads);
    const auto some = writeDragFile({1, 2, 3}, false);
    QVERIFY(some);
    QCOMPARE(some->written, 2);
    QCOMPARE(some->leftOut, 1); // not to be contacted
    QVERIFY(some->path.endsWith(QStringLiteral(".csv")));
    QFile file(some->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 3);
    const auto all = writeDragFile({1, 2, 3}, true);
    QVERIFY(all);
    QCOMPARE(all->written, 3);
    const auto none = writeDragFile({3}, false);
    QVERIFY(none);
    QVERIFY(none->path.isEmpty());
    const auto hostile = writeDragFile({7}, false);
    QVERIFY(hostile);
    const QString name = QFileInfo(hostile->path).fileName();
    for (const QChar c : QStringView(name).chopped(4))
        QVERIFY2(c.isLetterOrNumber() || c == u' ' || c == u'-', qPrintable(name));
}

QTEST_MAIN(TestHandOut)
#include "tst_handout.moc"
