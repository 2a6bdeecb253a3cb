// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/valuetext.h"
#include "ui/connectorfixture.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/workwords.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
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
    void panel_changesOneLead();
    void work_survivesANewPull();
    void hostileTexts_areShownPlain();
    void draft_staysWithItsLead();
    void noteThatIsTooLong_isGivenBack();
    void nextNew_skipsAndWraps();
    void dayFormat_hasAWholeYear();
    void clock_tellsHowLongSomebodyWaits();

private:
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

void TestWorkOnLeads::noteThatIsTooLong_isGivenBack()
{
    const QString line = QString(127, u'x') + u'\n';
    const QString text = line.repeated(store::mostNoteBytes / line.size()) + u'x';
    write(text);
    QTest::keyClick(find<QPlainTextEdit>("noteEditor"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(find<QPlainTextEdit>("noteEditor")->toPlainText().size(), text.size());
    QCOMPARE(workOf(1).noteCount, 0);
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
    QCOMPARE(ui::clockWords(lead, now), QStringLiteral("Late: waiting for 3 days."));
}

QTEST_MAIN(TestWorkOnLeads)
#include "tst_workonleads.moc"
