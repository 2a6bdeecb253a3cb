// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/valuetext.h"
#include "ui/connectorfixture.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/sidepanel.h"
#include "ui/leads/workwords.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::tests;
using ui::MainWindow;

/// Work on leads in the real window, by the keyboard, on a real cache.
class TestWorkOnLeads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void statusKeys_changeTheSelectionAndAreUndone();
    void keysOnAHeading_askForALead();
    void panel_changesOneLead();
    void work_survivesANewPull();
    void hostileTexts_areShownPlain();
    void draft_staysWithItsLead();
    void draft_survivesTheWindow();
    void draftsThatCannotBeRead_areSetAside();
    void pasteThatIsTooLong_isRefused();
    void noteThatCannotBeSaved_isGivenBack();
    void noteOfAMegabyte_isShownInPart();
    void closingTheWindow_makesWhatWasAskedFor();
    void begunNoteForMany_isOfferedAgain();
    void nextNew_skipsAndWraps();
    void dayFormat_hasAWholeYear();
    void clock_tellsHowLongSomebodyWaits();
    void change_isInTheGridAndTheSidePanelAtOnce();
    void workInAFilteredView_goesOnWithTheNext();
    void timePassing_movesWhoIsLate();
    void hiddenWindow_doesNotFollowTime();

private:
    void openWindow();
    leads::LeadWork workOf(qint64 lead) const
    {
        const auto store = m_fixture->stores.forThisThread();
        const auto row = (*store)->lead(lead);
        return (*row)->lead.work;
    }
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    ui::LeadGridView &grid() const { return *find<ui::LeadGridView>("leadGrid"); }
    void choose(qint64 lead)
    {
        auto &model = static_cast<ui::LeadGridModel &>(*grid().model());
        grid().setCurrentIndex(model.index(model.rowOfLead(lead), 1));
        grid().setFocus();
    }
    ui::LeadsPage &page() const { return *m_window->findChild<ui::LeadsPage *>(); }
    /// The leads in the order in which they came, the newest first, without headings.
    void showFlat()
    {
        ui::ViewState state = page().viewState();
        state.grouping.clear();
        page().showView(state);
        QTRY_COMPARE(grid().model()->rowCount(), 6);
    }
    QString cell(qint64 lead, const char *id) const
    {
        const auto &model = static_cast<const ui::LeadGridModel &>(*grid().model());
        const auto columns = ui::leadColumns();
        const auto column = std::find_if(columns.begin(), columns.end(), [id](const ui::LeadColumn &each) {
            return QLatin1StringView(each.id) == QLatin1StringView(id);
        });
        return model.index(model.rowOfLead(lead), int(column - columns.begin())).data().toString();
    }
    /// The count of a row of the side panel under a heading; empty where there is none.
    QString count(const char *heading, const char *row) const
    {
        const auto &panel = *find<ui::SidePanel>("sidePanel");
        for (int i = 0; i < panel.topLevelItemCount(); ++i) {
            const QTreeWidgetItem *top = panel.topLevelItem(i);
            for (int j = 0; j < top->childCount(); ++j) {
                if (top->text(0) == QLatin1StringView(heading) && top->child(j)->text(0) == QLatin1StringView(row))
                    return top->child(j)->text(1);
            }
        }
        return {};
    }
    /// A lead that was received @p msecs ago.
    void receive(qint64 msecs)
    {
        leads::Lead lead = sampleLeads().front();
        lead.place = leads::TableKey{QStringLiteral("p"), QString::number(msecs)};
        lead.receivedAt = leads::LeadTime::fromDateTime(QDateTime::currentDateTimeUtc().addMSecs(-msecs));
        m_fixture->write({lead});
    }
    void write(const QString &note)
    {
        QTest::keyClick(&grid(), Qt::Key_N);
        auto *editor = find<QPlainTextEdit>("noteEditor");
        QVERIFY(editor->hasFocus());
        editor->insertPlainText(note);
    }

    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestWorkOnLeads::init()
{
    m_fixture = std::make_unique<ConnectorFixture>();
    m_fixture->write(sampleLeads());
    openWindow();
}

void TestWorkOnLeads::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    QSignalSpy painted(m_window.get(), &MainWindow::leadsPainted);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(painted.wait());
    choose(1);
    QTRY_COMPARE(find<QLabel>("detailsName")->text(), QStringLiteral("Jana Smith"));
}

void TestWorkOnLeads::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestWorkOnLeads::statusKeys_changeTheSelectionAndAreUndone()
{
    grid().selectAll();
    QTest::keyClick(&grid(), Qt::Key_2, Qt::AltModifier);
    for (qint64 lead = 1; lead <= 6; ++lead)
        QTRY_COMPARE(workOf(lead).status, leads::LeadStatus::Active);
    QTRY_COMPARE(find<QComboBox>("workStatus")->currentText(), QStringLiteral("Active"));
    QTRY_COMPARE(find<QAction>("undoWork")->text(), QStringLiteral("Undo: status of 6 leads to Active"));

    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
    for (qint64 lead = 1; lead <= 6; ++lead)
        QTRY_COMPARE(workOf(lead).status, leads::LeadStatus::New);
    QTRY_VERIFY(find<QAction>("redoWork")->isEnabled());
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(workOf(6).status, leads::LeadStatus::Active);
}

void TestWorkOnLeads::keysOnAHeading_askForALead()
{
    grid().clearSelection();
    grid().setCurrentIndex(grid().model()->index(0, 1));
    QTest::keyClick(&grid(), Qt::Key_2, Qt::AltModifier);
    QVERIFY2(find<QLabel>("state")->text().startsWith(QStringLiteral("Choose a lead first")),
             qPrintable(find<QLabel>("state")->text()));
    QVERIFY(!find<QAction>("undoWork")->isEnabled());
}

void TestWorkOnLeads::panel_changesOneLead()
{
    find<QToolButton>("workMe")->click();
    QTRY_COMPARE(workOf(1).owner, leads::ownName());
    auto *tag = find<QLineEdit>("workTag");
    QTest::keyClicks(tag, QStringLiteral("big deal"));
    QTest::keyClick(tag, Qt::Key_Return);
    QTRY_COMPARE(workOf(1).tags, QStringList(QStringLiteral("big deal")));
    QTest::keyClick(&grid(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(workOf(1).followUp, QDate::currentDate().addDays(1));
    QTRY_VERIFY(find<QDateEdit>("workDay")->isVisible());
    QTRY_COMPARE(find<QDateEdit>("workDay")->date(), QDate::currentDate().addDays(1));
    write(QStringLiteral("Called, wants an offer"));
    QTest::keyClick(find<QPlainTextEdit>("noteEditor"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(workOf(1).noteCount, 1);
    QVERIFY(grid().hasFocus());
    QTRY_VERIFY(find<QToolButton>("removeNote"));
    find<QToolButton>("removeNote")->click();
    QTRY_COMPARE(workOf(1).noteCount, 0);
    QTRY_VERIFY(find<QToolButton>("workRemoveTag"));
    find<QToolButton>("workRemoveTag")->click();
    QTRY_VERIFY(workOf(1).tags.isEmpty());
    QCOMPARE(workOf(2), leads::LeadWork());
}

void TestWorkOnLeads::work_survivesANewPull()
{
    QTest::keyClick(&grid(), Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(workOf(1).status, leads::LeadStatus::Won);
    std::vector<leads::Lead> changed = sampleLeads();
    for (leads::Lead &lead : changed)
        lead.firstName = QStringLiteral("Eva");
    m_fixture->write(changed);
    QTRY_COMPARE(find<QLabel>("detailsName")->text(), QStringLiteral("Jana Smith")); // as it was opened
    QCOMPARE(workOf(1).status, leads::LeadStatus::Won);
    QTRY_VERIFY(find<QAction>("undoWork")->isEnabled());
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(workOf(1).status, leads::LeadStatus::New);
}

void TestWorkOnLeads::hostileTexts_areShownPlain()
{
    const QString hostile = QStringLiteral("<img src='http://127.0.0.1/x'><b>%1 &x</b>\u202E");
    auto *tag = find<QLineEdit>("workTag");
    tag->setText(hostile);
    QTest::keyClick(tag, Qt::Key_Return);
    write(hostile);
    QTest::keyClick(find<QPlainTextEdit>("noteEditor"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(workOf(1).noteCount, 1);
    QCOMPARE(workOf(1).tags, QStringList(hostile));
    QTRY_VERIFY(find<QWidget>("note"));
    const auto labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(find<QWidget>("note")->findChild<ui::ValueText *>()->toPlainText().contains(QStringLiteral("<b>%1 &x")));
}

void TestWorkOnLeads::draft_staysWithItsLead()
{
    write(QStringLiteral("half a thought"));
    choose(2);
    QTRY_COMPARE(find<QLabel>("detailsName")->text(), QStringLiteral("Jana Novak"));
    QVERIFY(find<QPlainTextEdit>("noteEditor")->toPlainText().isEmpty());
    choose(1);
    QTRY_COMPARE(find<QPlainTextEdit>("noteEditor")->toPlainText(), QStringLiteral("half a thought"));
    QVERIFY(find<QLabel>("noteDraft")->isVisible());
    QCOMPARE(workOf(1).noteCount, 0);
}

void TestWorkOnLeads::draft_survivesTheWindow()
{
    write(QStringLiteral("half a thought"));
    m_window.reset();
    openWindow();
    QTRY_COMPARE(find<QPlainTextEdit>("noteEditor")->toPlainText(), QStringLiteral("half a thought"));
    QVERIFY(find<QLabel>("noteDraft")->isVisible());
    QTest::keyClick(find<QPlainTextEdit>("noteEditor"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(workOf(1).noteCount, 1);
    m_window.reset();
    openWindow();
    QVERIFY(find<QPlainTextEdit>("noteEditor")->toPlainText().isEmpty());
}

void TestWorkOnLeads::draftsThatCannotBeRead_areSetAside()
{
    m_window.reset();
    const QString path = m_fixture->profile.draftsFile();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"1\": {\"text\": \"half") > 0);
    file.close();
    openWindow();
    write(QStringLiteral("another"));
    m_window.reset();
    const QFileInfo info(path);
    const QStringList aside = info.dir().entryList({info.fileName() + QStringLiteral(".damaged*")});
    QCOMPARE(aside.size(), 1);
    openWindow();
    QTRY_COMPARE(find<QPlainTextEdit>("noteEditor")->toPlainText(), QStringLiteral("another"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestWorkOnLeads::pasteThatIsTooLong_isRefused()
{
    write(QStringLiteral("before "));
    auto *editor = find<QPlainTextEdit>("noteEditor");
    QGuiApplication::clipboard()->setText(QString(1024 * 1024, u'x'));
    editor->paste();
    QCOMPARE(editor->toPlainText(), QStringLiteral("before "));
    QVERIFY(find<QLabel>("noteReason")->text().remove(u',').contains(QStringLiteral("1048576")));
    QVERIFY(find<QLabel>("noteReason")->isVisible());
    // What fits is taken, also without a blank in it, and can be typed on in.
    QGuiApplication::clipboard()->setText(QString(15'000, u'x'));
    editor->paste();
    QCOMPARE(editor->toPlainText().size(), 15'007);
    QVERIFY(!find<QLabel>("noteReason")->isVisible());
    editor->insertPlainText(QString(10'000, u'y'));
    QVERIFY(find<QLabel>("noteReason")->isVisible());
    QVERIFY(!find<QPushButton>("saveNote")->isVisible());
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(editor->toPlainText().size(), 25'007);
}

void TestWorkOnLeads::noteThatCannotBeSaved_isGivenBack()
{
    {
        QSqlDatabase cache = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("trigger"));
        cache.setDatabaseName(m_fixture->profile.cacheFile());
        QVERIFY(cache.open());
        QSqlQuery query(cache);
        QVERIFY(query.exec(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON work_changes "
                                          "BEGIN SELECT RAISE(ABORT, 'refused'); END")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("trigger"));
    write(QStringLiteral("not lost"));
    auto *editor = find<QPlainTextEdit>("noteEditor");
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(editor->toPlainText().isEmpty());
    QTRY_COMPARE(editor->toPlainText(), QStringLiteral("not lost"));
    QCOMPARE(workOf(1).noteCount, 0);
}

void TestWorkOnLeads::noteOfAMegabyte_isShownInPart()
{
    const QString text(store::mostNoteBytes, u'x');
    store::WorkChange change;
    change.kind = store::WorkChange::Kind::AddNote;
    change.leads = {1};
    change.text = text;
    QVERIFY((*m_fixture->stores.forThisThread())->work(change, {}));
    choose(2);
    QTRY_COMPARE(find<QLabel>("detailsName")->text(), QStringLiteral("Jana Novak"));
    choose(1);
    QTRY_VERIFY(find<QWidget>("note"));
    const QString shown = find<QWidget>("note")->findChild<ui::ValueText *>()->toPlainText().remove(u',');
    QVERIFY2(shown.size() < 30'000 && shown.contains(QStringLiteral("1048576")), qPrintable(shown.right(100)));
    QVERIFY(!find<QToolButton>("editNote")->isVisible());
    find<QToolButton>("copyNote")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestWorkOnLeads::closingTheWindow_makesWhatWasAskedFor()
{
    grid().selectAll();
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_4})
        QTest::keyClick(&grid(), key, Qt::AltModifier);
    grid().clearSelection();
    find<QPlainTextEdit>("noteEditor")->setPlainText(QStringLiteral("the last word"));
    QTest::keyClick(find<QPlainTextEdit>("noteEditor"), Qt::Key_Return, Qt::ControlModifier);
    m_window.reset();
    QCOMPARE(workOf(6).status, leads::LeadStatus::Lost);
    QCOMPARE(workOf(1).notes.size(), 1);
    QCOMPARE(workOf(1).notes.front().text, QStringLiteral("the last word"));
}

void TestWorkOnLeads::begunNoteForMany_isOfferedAgain()
{
    grid().selectAll();
    QTest::keyClick(&grid(), Qt::Key_N);
    QTRY_VERIFY(find<QPlainTextEdit>("noteForMany"));
    find<QPlainTextEdit>("noteForMany")->setPlainText(QStringLiteral("to all"));
    QTest::keyClick(find<QDialog>("noteDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!find<QDialog>("noteDialog"));
    find<QAction>("writeNote")->trigger();
    QTRY_VERIFY(find<QPlainTextEdit>("noteForMany"));
    QCOMPARE(find<QPlainTextEdit>("noteForMany")->toPlainText(), QStringLiteral("to all"));
    find<QDialog>("noteDialog")->accept();
    QTRY_COMPARE(workOf(6).noteCount, 1);
    QCOMPARE(workOf(6).notes.front().text, QStringLiteral("to all"));
}

void TestWorkOnLeads::nextNew_skipsAndWraps()
{
    QSet<qint64> met;
    for (int i = 0; i < 6; ++i) {
        const qint64 before = grid().currentLead();
        QTest::keyClick(&grid(), Qt::Key_J);
        QTRY_VERIFY(grid().currentLead() != before);
        met.insert(grid().currentLead());
    }
    QCOMPARE(met.size(), 6);
    QCOMPARE(grid().currentLead(), 1); // round
}

void TestWorkOnLeads::dayFormat_hasAWholeYear()
{
    QLocale::setDefault(QLocale(QLocale::Czech, QLocale::CzechRepublic));
    QDateEdit edit;
    edit.setDisplayFormat(ui::dayFormat());
    edit.setDate(QDate(2026, 11, 22));
    const QString shown = edit.text();
    QLocale::setDefault(QLocale::c());
    QVERIFY2(shown.contains(QStringLiteral("2026")), qPrintable(shown));
}

void TestWorkOnLeads::clock_tellsHowLongSomebodyWaits()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    leads::Lead lead;
    lead.receivedAt = leads::LeadTime::fromDateTime(now.addSecs(-5 * 3600));
    QCOMPARE(ui::clockWords(lead, now), QStringLiteral("Waiting for 5 hours; an answer is due in 19 hours."));
    lead.work.answeredAt = leads::LeadTime::fromDateTime(now.addSecs(-3 * 3600));
    lead.work.status = leads::LeadStatus::Active;
    QCOMPARE(ui::clockWords(lead, now), QStringLiteral("Answered after 2 hours."));
    lead.work = {};
    lead.receivedAt = leads::LeadTime::fromDateTime(now.addDays(-3));
    QCOMPARE(ui::clockWords(lead, now), QStringLiteral("Late by 2 days: waiting for 3 days."));
}

void TestWorkOnLeads::change_isInTheGridAndTheSidePanelAtOnce()
{
    showFlat();
    QTRY_COMPARE(count("Status", "New"), QStringLiteral("6"));
    QCOMPARE(count("Status", "Won"), QStringLiteral("0"));
    find<QTimer>("minute")->stop();
    const std::vector<qint64> selected{3, 2, 1};
    auto &model = *grid().model();
    grid().selectionModel()->select(QItemSelection(model.index(3, 0), model.index(5, model.columnCount() - 1)),
                                    QItemSelectionModel::ClearAndSelect);
    QCOMPARE(grid().selection().ids(), selected);
    const int scrolled = grid().verticalScrollBar()->value();
    QTest::keyClick(&grid(), Qt::Key_3, Qt::AltModifier);
    for (const qint64 lead : selected)
        QTRY_COMPARE(cell(lead, "status"), QStringLiteral("Won"));
    QTRY_COMPARE(count("Status", "Won"), QStringLiteral("3"));
    QCOMPARE(count("Status", "New"), QStringLiteral("3"));
    QCOMPARE(cell(4, "status"), QString());
    QCOMPARE(grid().selection().ids(), selected);
    QCOMPARE(grid().currentLead(), 1);
    QCOMPARE(grid().verticalScrollBar()->value(), scrolled);

    QVERIFY(count("Tag", "asked").isEmpty());
    auto *tag = find<QLineEdit>("workTag");
    QTest::keyClicks(tag, QStringLiteral("asked"));
    QTest::keyClick(tag, Qt::Key_Return);
    QTRY_COMPARE(count("Tag", "asked"), QStringLiteral("1"));
    QCOMPARE(count("Tag", "(no tag)"), QStringLiteral("5"));
}

void TestWorkOnLeads::workInAFilteredView_goesOnWithTheNext()
{
    showFlat();
    find<QLineEdit>("filterEdit")->setText(QStringLiteral("status:new"));
    auto &model = *grid().model();
    QTRY_VERIFY(!page().query().filter.isEmpty());
    choose(4);
    QTest::keyClick(&grid(), Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(model.rowCount(), 5);
    QCOMPARE(grid().currentLead(), 3);
    QTRY_COMPARE(find<QLabel>("detailsName")->text(), QStringLiteral("Jana Brown"));
    QTest::keyClick(&grid(), Qt::Key_4, Qt::AltModifier);
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(grid().currentLead(), 2);
    QTRY_COMPARE(workOf(3).status, leads::LeadStatus::Lost);
    QTRY_COMPARE(count("Status", "Lost"), QStringLiteral("1")); // also under a filter that lets none of them through
    // Taken back, they are there again and the person stays where they are.
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(model.rowCount(), 5);
    QCOMPARE(grid().currentLead(), 2);
}

void TestWorkOnLeads::timePassing_movesWhoIsLate()
{
    constexpr qint64 day = 24 * 3600 * 1000;
    showFlat();
    receive(day - 3000);
    QTRY_COMPARE(count("Views", "Waiting"), QStringLiteral("1"));
    QTRY_COMPARE(cell(7, "waiting"), QStringLiteral("23 h"));
    QCOMPARE(count("Views", "Overdue"), QStringLiteral("0"));
    find<QLineEdit>("filterEdit")->setText(QStringLiteral("is:overdue"));
    auto &model = *grid().model();
    QTRY_COMPARE(model.rowCount(), 0);
    find<QTimer>("minute")->start(100); // instead of a minute
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, 20'000);
    QTRY_COMPARE(cell(7, "waiting"), QStringLiteral("late, 24 h"));
    QTRY_COMPARE(count("Views", "Overdue"), QStringLiteral("1"));
}

void TestWorkOnLeads::hiddenWindow_doesNotFollowTime()
{
    QTRY_COMPARE(count("Views", "Waiting"), QStringLiteral("0"));
    QSignalSpy told(&page(), &ui::LeadsPage::totalsChanged);
    find<QTimer>("minute")->start(20);
    QTRY_VERIFY(!told.isEmpty());
    m_window->hide();
    QSignalSpy minute(find<QTimer>("minute"), &QTimer::timeout);
    const auto isQuiet = [&] {
        told.clear();
        minute.clear();
        return QTest::qWaitFor([&] { return minute.size() > 20; }) && told.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), 20'000); // once what was under way is answered
    m_window->show();
    QTRY_VERIFY(!told.isEmpty());
}

QTEST_MAIN(TestWorkOnLeads)
#include "tst_workonleads.moc"
