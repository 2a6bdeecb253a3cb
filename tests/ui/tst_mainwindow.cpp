// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectorfixture.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/sidepanel.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace leadlight;
using namespace leadlight::tests;
using ui::MainWindow;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyProfile_offersThreeWaysIn();
    void leads_areShownGroupedAndCounted();
    void filter_narrowsTheLeadsAndIsExplained();
    void facet_writesTheFilter();
    void view_replacesTheFilter();
    void arrowKeys_foldAndGoUp();
    void chosenLead_isShownAndNoLongerNew();
    void hostileLead_isShownAsPlainText();
    void selection_survivesARefresh();
    void copy_givesTheShownColumns();
    void export_leavesOutDoNotContactUnlessAsked();
    void import_addsAndCounts();
    void brokenFile_isToldInsideTheWindow();
    void grouping_isRemembered();
    void damagedCache_isToldInsideTheWindow();

private:
    void open();
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString labelText(const char *name) const { return find<QLabel>(name)->text(); }
    void type(const QString &filter);
    ui::LeadGridView &grid() const { return *find<ui::LeadGridView>("leadGrid"); }
    void choose(qint64 lead);

    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_fixture = std::make_unique<ConnectorFixture>();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestMainWindow::open()
{
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    QSignalSpy painted(m_window.get(), &MainWindow::leadsPainted);
    m_window->resize(1200, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(painted.wait());
}

void TestMainWindow::type(const QString &filter)
{
    auto *edit = find<QLineEdit>("filterEdit");
    edit->setFocus();
    edit->selectAll();
    if (filter.isEmpty())
        QTest::keyClick(edit, Qt::Key_Escape);
    else
        QTest::keyClicks(edit, filter);
}

void TestMainWindow::choose(qint64 lead)
{
    auto &model = static_cast<ui::LeadGridModel &>(*grid().model());
    grid().setCurrentIndex(model.index(model.rowOfLead(lead), 1));
}

void TestMainWindow::emptyProfile_offersThreeWaysIn()
{
    open();
    QCOMPARE(find<QStackedWidget>("centre")->currentWidget()->objectName(), QStringLiteral("noLeads"));
    for (const char *button : {"connectStorage", "openSampleLeads", "importFile"})
        QVERIFY2(find<QPushButton>(button)->isVisible(), button);
    QVERIFY(!find<QAction>("sync")->isEnabled());
    find<QPushButton>("connectStorage")->click();
    QTRY_VERIFY(find<QWidget>("connectorWizard"));
}

void TestMainWindow::leads_areShownGroupedAndCounted()
{
    m_fixture->write(sampleLeads());
    open();
    QCOMPARE(labelText("counts"), QStringLiteral("6 new \u00b7 6 leads"));
    QTRY_VERIFY(labelText("totals").startsWith(QStringLiteral("6 leads")));
    QCOMPARE(grid().model()->rowCount(), 6 + 3 + 4 + 5);
    const QModelIndex first = grid().model()->index(0, 0);
    QCOMPARE(first.data(ui::LeadGridModel::WordsRole).toString(), QStringLiteral("AppSource"));
}

void TestMainWindow::filter_narrowsTheLeadsAndIsExplained()
{
    m_fixture->write(sampleLeads());
    open();
    type(QStringLiteral("source:SPZA smith"));
    QTRY_COMPARE(labelText("counts"), QStringLiteral("1 new \u00b7 1 of 6"));

    type(QStringLiteral("colour:red"));
    QTRY_VERIFY(find<QLabel>("filterReason")->isVisible());
    QVERIFY(labelText("filterReason").contains(QStringLiteral("colour")));
    QCOMPARE(labelText("counts"), QStringLiteral("1 new \u00b7 1 of 6")); // the last filter stays in force

    type(QStringLiteral("nobodyhasthisname"));
    QTRY_COMPARE(find<QStackedWidget>("centre")->currentWidget()->objectName(), QStringLiteral("noMatch"));
    QVERIFY(!find<QLabel>("filterReason")->isVisible());

    type({});
    QTRY_COMPARE(labelText("counts"), QStringLiteral("6 new \u00b7 6 leads"));
}

void TestMainWindow::facet_writesTheFilter()
{
    m_fixture->write(sampleLeads());
    open();
    auto *panel = find<ui::SidePanel>("sidePanel");
    const auto facet = [panel](const QString &text) {
        return panel->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
    };
    QTRY_COMPARE(facet(QStringLiteral("AppSource")).size(), 1);
    facet(QStringLiteral("AppSource")).first()->setCheckState(0, Qt::Checked);
    QCOMPARE(find<QLineEdit>("filterEdit")->text(), QStringLiteral("source:SPZA"));
    QTRY_COMPARE(labelText("counts"), QStringLiteral("3 new \u00b7 3 of 6"));
    QTRY_COMPARE(facet(QStringLiteral("Get it now")).first()->text(1), QStringLiteral("0"));
    QCOMPARE(facet(QStringLiteral("Azure portal")).first()->text(1), QStringLiteral("2"));

    // And back: what is typed is checked.
    type(QStringLiteral("source:AzurePortal"));
    QTRY_COMPARE(facet(QStringLiteral("Azure portal")).first()->checkState(0), Qt::Checked);
    QCOMPARE(facet(QStringLiteral("AppSource")).first()->checkState(0), Qt::Unchecked);
}

void TestMainWindow::view_replacesTheFilter()
{
    m_fixture->write(sampleLeads());
    open();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(find<QLineEdit>("filterEdit")->text(), QStringLiteral("is:dnc"));
    QTRY_COMPARE(labelText("counts"), QStringLiteral("1 new \u00b7 1 of 6"));
}

void TestMainWindow::arrowKeys_foldAndGoUp()
{
    m_fixture->write(sampleLeads());
    open();
    const int all = grid().model()->rowCount();
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_Home);
    QTest::keyClick(&grid(), Qt::Key_Left);
    QVERIFY(grid().currentIndex().data(ui::LeadGridModel::IsFoldedRole).toBool());
    QVERIFY(grid().model()->rowCount() < all);
    QTest::keyClick(&grid(), Qt::Key_Right);
    QCOMPARE(grid().model()->rowCount(), all);
    QTest::keyClick(&grid(), Qt::Key_End);
    QVERIFY(!grid().currentIndex().data(ui::LeadGridModel::IsHeadingRole).toBool());
    QTest::keyClick(&grid(), Qt::Key_Left);
    QVERIFY(grid().currentIndex().data(ui::LeadGridModel::IsHeadingRole).toBool());
    QCOMPARE(grid().currentIndex().data(ui::LeadGridModel::LevelRole).toInt(), 2);
}

void TestMainWindow::chosenLead_isShownAndNoLongerNew()
{
    m_fixture->write(sampleLeads());
    open();
    choose(1);
    QTRY_COMPARE(labelText("detailsName"), QStringLiteral("Jana Smith"));
    QVERIFY(
        labelText("detailsSentence").startsWith(QStringLiteral("Asked to be contacted on AppSource about DocuSign")));
    QTRY_COMPARE(labelText("counts"), QStringLiteral("5 new \u00b7 6 leads"));
    const auto unseen = [this] {
        const auto store = m_fixture->stores.forThisThread();
        const auto totals = store ? (*store)->totals({}) : core::failure(store);
        return totals ? totals->unseen : -1;
    };
    QTRY_COMPARE(unseen(), 5);
}

void TestMainWindow::hostileLead_isShownAsPlainText()
{
    std::vector<leads::Lead> leads = sampleLeads();
    leads.resize(1);
    leads[0].firstName = QStringLiteral("<img src='http://127.0.0.1/x'>");
    leads[0].lastName = QStringLiteral("<b>Bold</b>\u202E");
    leads[0].email = QStringLiteral("a@b.example?bcc=everyone@example.com");
    leads[0].description = QString(200'000, u'x');
    m_fixture->write(leads);
    open();
    choose(1);
    QTRY_COMPARE(labelText("detailsName"), QStringLiteral("<img src='http://127.0.0.1/x'> <b>Bold</b>[U+202E]"));
    const auto labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(!find<QWidget>("detailsMail")->isVisible()); // more than one plain address
}

void TestMainWindow::selection_survivesARefresh()
{
    m_fixture->write(sampleLeads());
    open();
    choose(4);
    std::vector<leads::Lead> more = sampleLeads();
    for (leads::Lead &lead : more)
        lead.place = leads::TableKey{QStringLiteral("more"), std::get<leads::TableKey>(lead.place).rowKey};
    m_fixture->write(more);
    QFile file(m_fixture->file(QStringLiteral("one.ndjson")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"LeadSource\":\"SPZA\",\"ActionCode\":\"INS\",\"CustomerInfo\":\"{}\"}\n");
    file.close();
    m_window->fileChooser().setNextFiles({file.fileName()});
    find<QAction>("import")->trigger(); // ends with a refresh
    QTRY_VERIFY(labelText("counts").endsWith(QStringLiteral("13 leads")));
    QCOMPARE(grid().currentLead(), 4);
}

void TestMainWindow::copy_givesTheShownColumns()
{
    m_fixture->write(sampleLeads());
    open();
    choose(1);
    QGuiApplication::clipboard()->clear();
    grid().setFocus();
    QTest::keySequence(&grid(), QKeySequence::Copy);
    QTRY_VERIFY(
        QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Jana Smith\tsmith@example.com\tContoso\t")));
}

void TestMainWindow::export_leavesOutDoNotContactUnlessAsked()
{
    m_fixture->write(sampleLeads());
    open();
    type(QStringLiteral("source:SPZA"));
    QTRY_COMPARE(labelText("counts"), QStringLiteral("3 new \u00b7 3 of 6"));
    const QString path = m_fixture->file(QStringLiteral("out.csv"));
    const auto lines = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count("\r\n") : -1;
    };
    m_window->fileChooser().setNextFiles({path});
    find<QAction>("export")->trigger();
    QTRY_VERIFY(labelText("messageText").startsWith(QStringLiteral("2 leads exported to out.csv.")));
    QVERIFY(labelText("messageText").contains(QStringLiteral("Left out: 1")));
    QCOMPARE(lines(), 3);

    find<QAction>("exportAll")->setChecked(true);
    m_window->fileChooser().setNextFiles({path});
    find<QAction>("export")->trigger();
    QTRY_COMPARE(labelText("messageText"), QStringLiteral("3 leads exported to out.csv."));
    QCOMPARE(lines(), 4);
}

void TestMainWindow::import_addsAndCounts()
{
    open();
    QFile file(m_fixture->file(QStringLiteral("leads.ndjson")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 3; ++i)
        file.write("{\"LeadSource\":\"SPZA\",\"ActionCode\":\"INS\",\"CustomerInfo\":\"{\\\"LastName\\\":\\\"N" +
                   QByteArray::number(i) + "\\\"}\"}\n");
    file.close();
    m_window->fileChooser().setNextFiles({file.fileName()});
    find<QPushButton>("importFile")->click();
    QTRY_COMPARE(labelText("messageText"), QStringLiteral("3 leads imported."));
    QTRY_COMPARE(labelText("counts"), QStringLiteral("3 new \u00b7 3 leads"));
    m_window->fileChooser().setNextFiles({file.fileName()});
    find<QAction>("import")->trigger();
    QTRY_COMPARE(labelText("messageText"), QStringLiteral("0 leads imported. 3 were there already."));
}

void TestMainWindow::brokenFile_isToldInsideTheWindow()
{
    open();
    m_window->fileChooser().setNextFiles({m_fixture->file(QStringLiteral("nowhere.csv"))});
    find<QAction>("import")->trigger();
    QTRY_VERIFY(labelText("messageText").contains(QStringLiteral("nowhere.csv")));
    QVERIFY(find<QWidget>("messageBar")->isVisible());
    QTest::mouseClick(find<QWidget>("messageDismiss"), Qt::LeftButton);
    QVERIFY(!find<QWidget>("messageBar")->isVisible());
}

void TestMainWindow::grouping_isRemembered()
{
    m_fixture->write(sampleLeads());
    open();
    const auto chooser = find<QPushButton>("groupingChooser");
    const auto actions = chooser->menu()->actions();
    const auto flat = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == QStringLiteral("Not grouped");
    });
    QVERIFY(flat != actions.end());
    (*flat)->trigger();
    QTRY_COMPARE(grid().model()->rowCount(), 6);
    m_window->close();
    open();
    QTRY_COMPARE(grid().model()->rowCount(), 6);
}

void TestMainWindow::damagedCache_isToldInsideTheWindow()
{
    QFile cache(m_fixture->profile.cacheFile());
    QVERIFY(cache.open(QIODevice::WriteOnly));
    cache.write(QByteArray(8192, 'x'));
    cache.close();
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    m_window->show();
    QTRY_COMPARE(find<QPushButton>("messageAction")->text(), QStringLiteral("Set it aside and close"));
    QVERIFY(labelText("messageText").contains(QStringLiteral("damaged")));
    find<QPushButton>("messageAction")->click();
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(!QFile::exists(m_fixture->profile.cacheFile()));
    QCOMPARE(QDir(m_fixture->profile.dataFolder).entryList({QStringLiteral("leads.sqlite.damaged-*")}).size(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
