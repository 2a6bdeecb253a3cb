// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/valuetext.h"
#include "ui/connectorfixture.h"
#include "ui/dropfile.h"
#include "ui/leads/copyactivity.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/sidepanel.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>

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
    void fileThatGoesAway_isToldInsideTheWindow();
    void droppedFiles_areShownBeforeTheyAreImported();
    void copyOfMany_isWholeAndTold();
    void copyThatIsTooLarge_isRefused();
    void changesOfAnotherProcess_appearByThemselves();
    void leadLookedAt_staysInAViewOfNewOnes();
    void tenThousandKeystrokes_lastWins();
    void megabytesInAField_areShownInPart();
    void stateOfAView_isGivenAndTaken();
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
    /// In the dialog that shows the files.
    void import()
    {
        QTRY_VERIFY(find<QPushButton>("importButton"));
        QTest::keyClick(find<QPushButton>("importButton"), Qt::Key_Return);
    }
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

    find<QLineEdit>("filterEdit")->setText(QStringLiteral("colour:red")); // pasted
    QTRY_VERIFY(find<QLabel>("filterReason")->isVisible());
    QVERIFY(labelText("filterReason").contains(QStringLiteral("colour")));
    QTRY_COMPARE(labelText("counts"), QStringLiteral("6 new \u00b7 6 leads")); // the rest of it is in force

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
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
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
    find<QAction>("import")->trigger();
    import(); // ends with a refresh
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
    import();
    QTRY_COMPARE(labelText("messageText"), QStringLiteral("3 leads imported."));
    QTRY_COMPARE(labelText("counts"), QStringLiteral("3 new \u00b7 3 leads"));
    m_window->fileChooser().setNextFiles({file.fileName()});
    find<QAction>("import")->trigger();
    import();
    QTRY_COMPARE(labelText("messageText"), QStringLiteral("0 leads imported. 3 were there already."));
}

void TestMainWindow::fileThatGoesAway_isToldInsideTheWindow()
{
    open();
    const QString path = m_fixture->file(QStringLiteral("leads.ndjson"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"LeadSource\":\"SPZA\"}\n");
    file.close();
    m_window->fileChooser().setNextFiles({path});
    find<QAction>("import")->trigger();
    QTRY_VERIFY(find<QTableView>("importLeads")->isVisible());
    QVERIFY(QFile::remove(path));
    import();
    QTRY_VERIFY(labelText("messageText").contains(QStringLiteral("leads.ndjson")));
    QVERIFY(find<QWidget>("messageBar")->isVisible());
    QTest::mouseClick(find<QWidget>("messageDismiss"), Qt::LeftButton);
    QVERIFY(!find<QWidget>("messageBar")->isVisible());
}

void TestMainWindow::droppedFiles_areShownBeforeTheyAreImported()
{
    open();
    QVERIFY(dropFile(*m_window, QStringLiteral(LEADLIGHT_TEST_DATA "/leads/storage-explorer-typed.csv")));
    QTRY_VERIFY(labelText("importWords").startsWith(QStringLiteral("storage-explorer-typed.csv: Storage Explorer")));
    QCOMPARE(find<QListWidget>("importFiles")->count(), 1);
    import();
    QTRY_COMPARE(labelText("counts"), QStringLiteral("2 new \u00b7 2 leads"));
}

/// More leads than a screenful, each by itself.
static std::vector<leads::Lead> manyLeads(int count, const QString &partition = QStringLiteral("many"))
{
    std::vector<leads::Lead> result;
    for (int i = 0; i < count; ++i) {
        leads::Lead lead = sampleLeads()[size_t(i % 6)];
        lead.place = leads::TableKey{partition, QString::number(i)};
        lead.lastName = QStringLiteral("Number%1").arg(i);
        lead.receivedAt.ticks += qint64(i) * 10'000'000;
        result.push_back(lead);
    }
    return result;
}

void TestMainWindow::copyOfMany_isWholeAndTold()
{
    m_fixture->write(manyLeads(3000));
    open();
    QGuiApplication::clipboard()->clear();
    grid().setFocus();
    QTest::keySequence(&grid(), QKeySequence::SelectAll);
    QTest::keySequence(&grid(), QKeySequence::Copy);
    QTRY_COMPARE(labelText("state"), QStringLiteral("%L1 leads copied.").arg(3000));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3000);
    QSet<QString> names;
    for (const QString &line : lines)
        names.insert(line.section(u'\t', 0, 0));
    QCOMPARE(names.size(), 3000);
}

void TestMainWindow::copyThatIsTooLarge_isRefused()
{
    m_fixture->write(manyLeads(200));
    open();
    grid().selectAll();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    auto *copy = new ui::CopyActivity(m_fixture->reading, m_fixture->stores, grid().selection(),
                                      ui::copyFormat(ui::CopyAs::Text, grid().shownColumns()), m_window.get(), 500);
    QSignalSpy ended(copy, &ui::Activity::ended);
    QVERIFY(ended.wait());
    QVERIFY(ended.first().at(0).toString().contains(QStringLiteral("Export")));
    QVERIFY(ended.first().at(1).toBool());
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestMainWindow::changesOfAnotherProcess_appearByThemselves()
{
    m_fixture->write(manyLeads(500));
    open();
    QTRY_VERIFY(labelText("counts").endsWith(QStringLiteral("500 leads")));
    choose(250);
    const qint64 top = static_cast<ui::LeadGridModel *>(grid().model())->leadId(grid().rowAt(grid().rowHeight() * 4));
    QVERIFY(top != 0);
    m_fixture->write(manyLeads(30, QStringLiteral("others"))); // a store of its own
    QTRY_VERIFY(labelText("counts").endsWith(QStringLiteral("530 leads")));
    QCOMPARE(grid().currentLead(), 250);
    QCOMPARE(static_cast<ui::LeadGridModel *>(grid().model())->leadId(grid().rowAt(grid().rowHeight() * 4)), top);
}

void TestMainWindow::leadLookedAt_staysInAViewOfNewOnes()
{
    m_fixture->write(sampleLeads());
    open();
    QSignalSpy answered(grid().model(), &QAbstractItemModel::modelReset);
    find<QLineEdit>("filterEdit")->setText(QStringLiteral("is:new")); // one question
    QVERIFY(answered.wait());
    QCOMPARE(labelText("counts"), QStringLiteral("6 new \u00b7 6 leads"));
    choose(1);
    QTRY_COMPARE(labelText("counts"), QStringLiteral("5 new \u00b7 6 leads"));
    const auto unseen = [this] {
        const auto store = m_fixture->stores.forThisThread();
        const auto totals = store ? (*store)->totals({}) : core::failure(store);
        return totals ? totals->unseen : -1;
    };
    QTRY_COMPARE(unseen(), 5);
    // Past the next look at what others have changed.
    QSignalSpy refreshed(grid().model(), &QAbstractItemModel::modelReset);
    QVERIFY(!refreshed.wait(2500));
    QCOMPARE(labelText("counts"), QStringLiteral("5 new \u00b7 6 leads"));
}

void TestMainWindow::tenThousandKeystrokes_lastWins()
{
    m_fixture->write(sampleLeads());
    open();
    auto *page = m_window->findChild<ui::LeadsPage *>();
    for (int i = 0; i < 10'000; ++i) {
        const QString text = i == 9'999 ? QStringLiteral("smith") : QStringLiteral("nobody%1").arg(i);
        page->setFilter(text, *leads::LeadFilter::fromText(text));
        if (i % 100 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE(labelText("counts"), QStringLiteral("1 new \u00b7 1 of 6"));
    QTRY_VERIFY(page->findChildren<QFutureWatcherBase *>(Qt::FindDirectChildrenOnly).size() < 5);
    QCOMPARE(page->viewState().filterText, QStringLiteral("smith"));
}

void TestMainWindow::megabytesInAField_areShownInPart()
{
    std::vector<leads::Lead> leads = sampleLeads();
    leads[0].description = QString(2'000'000, u'x');
    leads[0].raw.bytes = "{\"Description\":\"" + QByteArray(2'000'000, 'x') + "\"}";
    leads[0].problems = QStringList(1000, QString(5000, u'p'));
    m_fixture->write(leads);
    open();
    choose(1);
    QTRY_COMPARE(labelText("detailsName"), QStringLiteral("Jana Smith"));
    const auto values = find<QWidget>("leadDetails")->findChildren<ui::ValueText *>();
    int cut = 0;
    for (const ui::ValueText *value : values) {
        QVERIFY(value->toPlainText().size() < 30'000);
        cut += value->toPlainText().contains(QStringLiteral("2,000,000")) ? 1 : 0;
    }
    QCOMPARE(cut, 2); // the description and its property say how much there is
    QVERIFY(labelText("detailsProblems").size() < 100'000);
}

void TestMainWindow::stateOfAView_isGivenAndTaken()
{
    m_fixture->write(sampleLeads());
    open();
    auto *page = m_window->findChild<ui::LeadsPage *>();
    const ui::ViewState before = page->viewState();
    QHeaderView *header = grid().horizontalHeader();
    ui::ViewState state = before;
    header->setSectionHidden(3, true);
    header->moveSection(header->visualIndex(4), 1);
    state.columns = page->viewState().columns;
    state.filterText = QStringLiteral("source:SPZA");
    state.sort = {leads::LeadField::LastName, false};
    state.grouping = {leads::LeadField::Offer};
    page->showView(before);
    QTRY_COMPARE(labelText("counts"), QStringLiteral("6 new \u00b7 6 leads"));
    QVERIFY(!header->isSectionHidden(3));

    page->showView(state);
    QTRY_COMPARE(labelText("counts"), QStringLiteral("3 new \u00b7 3 of 6"));
    QCOMPARE(find<QLineEdit>("filterEdit")->text(), state.filterText);
    QVERIFY(header->isSectionHidden(3));
    QCOMPARE(header->visualIndex(4), 1);
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(grid().model()->rowCount(), 2 + 3);
    QCOMPARE(page->viewState().filterText, state.filterText);
    QCOMPARE(page->viewState().sort, state.sort);
    QCOMPARE(page->viewState().grouping, state.grouping);
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
