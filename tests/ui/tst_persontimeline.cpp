// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/persons.h"
#include "ui/common/messagebar.h"
#include "ui/common/valuetext.h"
#include "ui/connectorfixture.h"
#include "ui/leads/filterfield.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/personrow.h"
#include "ui/leads/personwords.h"
#include "ui/leads/workwords.h"
#include "ui/mainwindow/mainwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::tests;
using ui::MainWindow;
using ui::PersonRow;
using Kind = store::WorkChange::Kind;

/// A person's other leads, who may be the same person and what was done, in the real window on a real cache.
class TestPersonTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void otherLeads_leadToTheirRow();
    void filteredOutLead_isShownWithAWayBack();
    void keysInTheDetails_changeTheLeadThere();
    void moreThanFits_leadsToAFilter();
    void possibleDuplicate_isJoinedSplitAndUndone();
    void undoInTheMessage_takesBackThatChange();
    void arrowKeys_endAtTheLastLead();
    void personOfNobodyElse_showsNothing();
    void history_tellsWhatWasDone();
    void hostileTexts_areShownPlain();
    void words_keepDirectionsApart();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    ui::LeadGridView &grid() const { return *find<ui::LeadGridView>("leadGrid"); }
    QString shownName() const { return find<QLabel>("detailsName")->text(); }
    void choose(qint64 lead)
    {
        auto &model = static_cast<ui::LeadGridModel &>(*grid().model());
        grid().setCurrentIndex(model.index(model.rowOfLead(lead), 1));
        grid().setFocus();
    }
    /// The rows of a section that can be seen, from the top.
    QList<PersonRow *> rows(const char *section) const
    {
        QList<PersonRow *> shown;
        const auto all = find<QWidget>(section)->findChildren<PersonRow *>();
        for (PersonRow *row : all) {
            if (row->isVisible())
                shown.append(row);
        }
        return shown;
    }
    QToolButton *act(const char *section) const
    {
        const auto shown = rows(section);
        return shown.isEmpty() ? nullptr
                               : shown.front()->parentWidget()->findChild<QToolButton *>(QStringLiteral("personAct"));
    }
    void filter(const QString &text) { m_window->findChild<ui::FilterField *>()->setText(text); }
    store::PersonLeads personOf(qint64 lead) const
    {
        return (*m_fixture->stores.forThisThread())->person(lead, {}).value();
    }

    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestPersonTimeline::init()
{
    m_fixture = std::make_unique<ConnectorFixture>();
    std::vector<leads::Lead> leads = sampleLeads();
    // 1, 2, 3: one person; 4: her again with another address; 5: somebody of her company; 6: nobody.
    const char *const names[] = {"Smith", "Smith", "Smith", "Smith", "Okoye", "Nobody"};
    for (size_t i = 0; i < leads.size(); ++i) {
        leads[i].lastName = QString::fromLatin1(names[i]);
        leads[i].email = leads[i].lastName.toLower() + QStringLiteral("@example.com");
    }
    leads[3].email = QStringLiteral("jana.smith@contoso.com");
    leads[5].company.clear();
    m_fixture->write(leads);
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    QSignalSpy painted(m_window.get(), &MainWindow::leadsPainted);
    m_window->resize(1280, 1400);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(painted.wait());
    choose(1);
    QTRY_COMPARE(shownName(), QStringLiteral("Jana Smith"));
    QTRY_COMPARE(rows("personSame").size(), 2);
}

void TestPersonTimeline::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestPersonTimeline::otherLeads_leadToTheirRow()
{
    QCOMPARE(find<QWidget>("personSame")->findChild<QLabel *>()->text(), QStringLiteral("Also from this person (2)"));
    QCOMPARE(rows("personCompany").size(), 2);
    // The newest first: 3, then 2.
    QVERIFY(rows("personSame").front()->accessibleName().contains(QStringLiteral("DocuSign")));
    QVERIFY(rows("personSame").back()->accessibleName().contains(QStringLiteral("Cost Lens")));
    QTest::mouseClick(rows("personSame").front(), Qt::LeftButton);
    QTRY_COMPARE(grid().currentLead(), 3);
    QTRY_VERIFY(rows("personSame").size() == 2 &&
                rows("personSame").front()->accessibleName().contains(QStringLiteral("Cost Lens")));
    rows("personSame").back()->setFocus();
    QTest::keyClick(rows("personSame").back(), Qt::Key_Return);
    QTRY_COMPARE(grid().currentLead(), 1);
    QVERIFY(grid().hasFocus());
}

void TestPersonTimeline::filteredOutLead_isShownWithAWayBack()
{
    filter(QStringLiteral("id:1"));
    QTRY_COMPARE(grid().model()->rowCount() > 0 && static_cast<ui::LeadGridModel &>(*grid().model()).rowOfLead(5) < 0,
                 true);
    QTRY_COMPARE(rows("personCompany").size(), 2);
    QTest::mouseClick(rows("personCompany").front(), Qt::LeftButton);
    QTRY_COMPARE(shownName(), QStringLiteral("Jana Okoye"));
    QVERIFY(find<QWidget>("detailsOutside")->isVisible());
    QCOMPARE(grid().currentLead(), 1);
    // Another snapshot of the same leads is no reason to leave.
    std::vector<leads::Lead> changed = sampleLeads();
    for (leads::Lead &lead : changed)
        lead.raw.bytes += ' ';
    m_fixture->write(changed);
    QTRY_COMPARE(rows("personCompany").size(), 5);
    QVERIFY(find<QWidget>("detailsOutside")->isVisible());
    QTest::mouseClick(find<QToolButton>("detailsBack"), Qt::LeftButton);
    QTRY_COMPARE(shownName(), QStringLiteral("Jana Smith"));
    QVERIFY(!find<QWidget>("detailsOutside")->isVisible());
    QVERIFY(grid().hasFocus());
}

void TestPersonTimeline::keysInTheDetails_changeTheLeadThere()
{
    filter(QStringLiteral("id:1"));
    QTRY_COMPARE(static_cast<ui::LeadGridModel &>(*grid().model()).rowOfLead(5), -1);
    PersonRow *row = rows("personCompany").front();
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    QTRY_COMPARE(shownName(), QStringLiteral("Jana Okoye"));
    QTest::keyClick(find<QToolButton>("detailsBack"), Qt::Key_2, Qt::AltModifier);
    const auto statusOf = [this](qint64 lead) {
        return (*m_fixture->stores.forThisThread())->lead(lead).value()->lead.work.status;
    };
    QTRY_COMPARE(statusOf(5), leads::LeadStatus::Active);
    QCOMPARE(statusOf(1), leads::LeadStatus::New);
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(statusOf(1), leads::LeadStatus::Won);
    QCOMPARE(statusOf(5), leads::LeadStatus::Active);
}

void TestPersonTimeline::moreThanFits_leadsToAFilter()
{
    std::vector<leads::Lead> many;
    for (int i = 0; i < 40; ++i) {
        leads::Lead lead = sampleLeads().front();
        lead.place = leads::TableKey{QStringLiteral("more"), QString::number(i)};
        lead.email = QStringLiteral("smith@example.com");
        many.push_back(lead);
    }
    m_fixture->write(many);
    auto *more = find<QWidget>("personSame")->findChild<QToolButton *>(QStringLiteral("personMore"));
    // 43 leads, of which 12 are shown, the one asked about among them.
    QTRY_COMPARE(more->text(), QStringLiteral("and 31 more"));
    QCOMPARE(rows("personSame").size(), store::PersonLeads::most - 1);
    more->click();
    QTRY_COMPARE(m_window->findChild<ui::FilterField *>()->text(), QStringLiteral("email:smith@example.com"));
    QTRY_VERIFY(find<QLabel>("counts")->text().startsWith(QStringLiteral("43")) ||
                find<QLabel>("counts")->text().contains(QStringLiteral(" 43 ")));
}

void TestPersonTimeline::possibleDuplicate_isJoinedSplitAndUndone()
{
    QTRY_COMPARE(rows("personPossible").size(), 1);
    QVERIFY(rows("personPossible").front()->accessibleName().contains(QStringLiteral("Same name and company")));
    QVERIFY(rows("personPossible").front()->accessibleName().contains(QStringLiteral("jana.smith@contoso.com")));
    act("personPossible")->click();
    QTRY_COMPARE(rows("personSame").size(), 3);
    QVERIFY(rows("personPossible").isEmpty());
    QCOMPARE(personOf(1).sameCount, 4);
    QCOMPARE(rows("personSame").front()->parentWidget()->findChild<QToolButton *>()->isVisible(), true); // 4 is newest
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows("personSame").size(), 2);
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(rows("personSame").size(), 3);
    act("personSame")->click(); // splits 4
    QTRY_COMPARE(rows("personSame").size(), 2);
    QTRY_COMPARE(rows("personPossible").size(), 1);
    QCOMPARE(personOf(1).sameCount, 3);
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows("personSame").size(), 3);
}

void TestPersonTimeline::undoInTheMessage_takesBackThatChange()
{
    QTRY_COMPARE(rows("personPossible").size(), 1);
    act("personPossible")->click();
    QTRY_COMPARE(rows("personSame").size(), 3);
    auto *message = m_window->findChild<ui::MessageBar *>();
    QTRY_COMPARE(message->text(), QStringLiteral("Done: 2 leads joined as one person."));
    QTest::keyClick(&grid(), Qt::Key_2, Qt::AltModifier); // something else since
    const auto status = [this] { return (*m_fixture->stores.forThisThread())->lead(1).value()->lead.work.status; };
    QTRY_COMPARE(status(), leads::LeadStatus::Active);
    const auto buttons = message->findChildren<QPushButton *>();
    const auto undo = std::find_if(buttons.begin(), buttons.end(),
                                   [](QPushButton *each) { return each->text() == QStringLiteral("Undo"); });
    QVERIFY(undo != buttons.end());
    (*undo)->click();
    QTRY_COMPARE(rows("personSame").size(), 2);
    QCOMPARE(status(), leads::LeadStatus::Active);
}

void TestPersonTimeline::arrowKeys_endAtTheLastLead()
{
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&grid(), i % 2 == 0 ? Qt::Key_Down : Qt::Key_Up);
    choose(4);
    QTRY_COMPARE(rows("personSame").size(), 0);
    QTRY_COMPARE(rows("personPossible").size(), 1);
    QVERIFY(rows("personPossible").front()->accessibleName().contains(QStringLiteral("smith@example.com")));
}

void TestPersonTimeline::personOfNobodyElse_showsNothing()
{
    choose(6);
    QTRY_COMPARE(shownName(), QStringLiteral("Jana Nobody"));
    QTRY_VERIFY(!find<QWidget>("personPanel")->isVisible());
}

void TestPersonTimeline::history_tellsWhatWasDone()
{
    QVERIFY(!find<QWidget>("historyView")->isVisible());
    const auto store = m_fixture->stores.forThisThread();
    const auto make = [&store](const store::WorkChange &change) {
        return (*store)->work(change, QStringLiteral("Anna")).has_value();
    };
    QVERIFY(make({.kind = Kind::Status, .leads = {1}, .status = leads::LeadStatus::Active}));
    QVERIFY(make({.kind = Kind::AddNote, .leads = {1}, .text = QStringLiteral("first thought")}));
    const qint64 note = (*store)->lead(1).value()->lead.work.notes.front().id;
    QVERIFY(make({.kind = Kind::EditNote, .leads = {1}, .text = QStringLiteral("second"), .note = note}));
    choose(2);
    QTRY_COMPARE(grid().currentLead(), 2);
    choose(1);
    auto *heading = find<QToolButton>("historyHeading");
    QTRY_COMPARE(heading->text(), QStringLiteral("History (3)"));
    QVERIFY(heading->isVisible());
    QVERIFY(!find<QLabel>("historyEvent")); // folded
    heading->click();
    const auto events = find<QWidget>("historyView")->findChildren<QLabel *>(QStringLiteral("historyEvent"));
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0]->text(), QStringLiteral("Note changed; it said before:"));
    QCOMPARE(events[1]->text(), QStringLiteral("Note written"));
    QCOMPARE(events[2]->text(), QStringLiteral("Status: New to Active"));
    QCOMPARE(find<ui::ValueText>("historyNote")->toPlainText(), QStringLiteral("first thought"));
    heading->click();
    QVERIFY(!find<QLabel>("historyEvent"));
}

void TestPersonTimeline::hostileTexts_areShownPlain()
{
    const QString hostile = QStringLiteral("<img src='http://127.0.0.1/x'><b>&x %1</b>\u202E");
    std::vector<leads::Lead> leads = sampleLeads();
    for (leads::Lead &lead : leads) {
        lead.firstName = lead.lastName = lead.company = lead.offerTitle = lead.action = lead.source = hostile;
        lead.email = hostile;
        lead.raw.bytes += ' ';
    }
    leads[4].email = hostile + QStringLiteral("@x.com");
    m_fixture->write(leads);
    QTRY_COMPARE(rows("personSame").size(), 4);
    QTRY_COMPARE(rows("personPossible").size(), 1);
    const auto all = m_window->findChildren<PersonRow *>();
    for (const PersonRow *row : all) {
        QVERIFY(!row->accessibleName().contains(QChar(0x202E)));
        QVERIFY(!row->toolTip().contains(QStringLiteral("<b>")) && !row->toolTip().contains(QStringLiteral("<img")));
    }
    QVERIFY(rows("personSame").front()->accessibleName().contains(QStringLiteral("<b>&x %1")));
}

void TestPersonTimeline::words_keepDirectionsApart()
{
    leads::Lead lead;
    lead.firstName = QStringLiteral("\u05D3\u05D5\u05D3");
    lead.email = QStringLiteral("a@x.com");
    const auto words = ui::possibleWords({{lead}, store::PersonLeads::Reason::AlikeEmail}, {});
    QCOMPARE(words.title, QStringLiteral("\u2068\u05D3\u05D5\u05D3\u2069, \u2068a@x.com\u2069"));
    QCOMPARE(words.note, QStringLiteral("The address differs only in dots or a + part"));
    store::WorkEvent event;
    event.kind = Kind::Owner;
    event.after = lead.firstName;
    QCOMPARE(ui::eventWords(event), QStringLiteral("Owner: none to \u2068\u05D3\u05D5\u05D3\u2069"));
    event.kind = Kind::FollowUp;
    event.after = QStringLiteral("2026-11-22");
    QVERIFY(ui::eventWords(event).contains(QStringLiteral("2026")));
}

QTEST_MAIN(TestPersonTimeline)
#include "tst_persontimeline.moc"
