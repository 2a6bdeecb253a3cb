// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/sidepanel.h"
#include "ui/leads/sidepanelrow.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using leads::LeadField;
using ui::SidePanel;

Q_DECLARE_METATYPE(leadlight::leads::LeadField)

/// The panel on its own, with counts handed to it.
class TestSidePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void counts_areChangedInPlace();
    void testValues_areOneRow();
    void manyValues_unfoldAndAreFound();
    void selectedValue_isShownThoughRare();
    void countries_haveWords();
    void statuses_standInTheirOrder();
    void ownersAndTags_showWhereThereAreAny();
    void views_countWhoWaits();
    void received_setsADay();
    void keyboard_choosesAndChecks();
    void savedViews_areMarkedAndCounted();
    void name_isWrittenOverTheRow();
    void values_areShownAsPlainText();

private:
    QTreeWidgetItem *row(const QString &text) const
    {
        const auto found = m_panel->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        return found.size() == 1 ? found.first() : nullptr;
    }
    QStringList rowsUnder(const QString &heading) const
    {
        QStringList rows;
        const QTreeWidgetItem *item = row(heading);
        for (int i = 0; item && i < item->childCount(); ++i)
            rows.append(item->child(i)->text(0));
        return rows;
    }
    void click(QTreeWidgetItem *item)
    {
        m_panel->scrollToItem(item);
        const QRect rect = m_panel->visualItemRect(item);
        QTest::mouseClick(m_panel->viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 60, rect.center().y()));
    }
    static leads::LeadFilter filter(const char *text)
    {
        return leads::LeadFilter::fromText(QString::fromUtf8(text)).value();
    }

    std::unique_ptr<SidePanel> m_panel;
};

void TestSidePanel::init()
{
    m_panel = std::make_unique<SidePanel>();
    m_panel->resize(230, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestSidePanel::counts_areChangedInPlace()
{
    store::Facets facets;
    facets.sources = {{QStringLiteral("AzurePortal"), {}, 310}, {QStringLiteral("SPZA"), {}, 1204}, {{}, {}, 2}};
    m_panel->showFacets(facets);
    QCOMPARE(rowsUnder(QStringLiteral("Source")),
             (QStringList{QStringLiteral("AppSource"), QStringLiteral("Azure portal"), QStringLiteral("(no source)")}));
    const QTreeWidgetItem *before = row(QStringLiteral("AppSource"));
    QCOMPARE(before->text(1), QLocale().toString(1204));
    facets.sources[1].count = 0;
    m_panel->showFacets(facets);
    QCOMPARE(row(QStringLiteral("AppSource")), before);
    QCOMPARE(before->text(1), QStringLiteral("0"));
    facets.sources.append({QStringLiteral("Zoo"), {}, 5});
    m_panel->showFacets(facets);
    QCOMPARE(rowsUnder(QStringLiteral("Source")).size(), 4);
    QCOMPARE(row(QStringLiteral("Zoo"))->text(1), QStringLiteral("5"));
}

void TestSidePanel::testValues_areOneRow()
{
    store::Facets facets;
    facets.offers = {{QStringLiteral("contoso.1"), QStringLiteral("Cost Lens"), 7},
                     {QStringLiteral("MSFT_TEST_636573304831318844"), {}, 1},
                     {QStringLiteral("MSFT_TEST_636573304831318845"), {}, 2},
                     {QStringLiteral("MSFT_TESTING"), {}, 4}};
    m_panel->showFacets(facets);
    QCOMPARE(rowsUnder(QStringLiteral("Offer")),
             (QStringList{QStringLiteral("Cost Lens"), QStringLiteral("MSFT_TESTING"), QStringLiteral("Test leads")}));
    QTreeWidgetItem *test = row(QStringLiteral("Offer"))->child(2);
    QCOMPARE(test->text(1), QStringLiteral("3"));
    QSignalSpy chosen(m_panel.get(), &SidePanel::testLeadsChosen);
    click(test);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toBool(), true);
    m_panel->showFilter(filter("is:test"));
    QCOMPARE(row(QStringLiteral("Offer"))->child(2)->checkState(0), Qt::Checked);
    click(row(QStringLiteral("Offer"))->child(2));
    QCOMPARE(chosen.at(1).at(0).toBool(), false);
    // One more test lead: the count grows, no row is added.
    facets.offers.append({QStringLiteral("MSFT_TEST_636573304831318846"), {}, 1});
    m_panel->showFacets(facets);
    QCOMPARE(rowsUnder(QStringLiteral("Offer")).size(), 3);
    QCOMPARE(row(QStringLiteral("Offer"))->child(2)->text(1), QStringLiteral("4"));
}

void TestSidePanel::manyValues_unfoldAndAreFound()
{
    store::Facets facets;
    for (int i = 0; i < 1000; ++i)
        facets.offers.append({QStringLiteral("contoso.%1").arg(i), QStringLiteral("Žlutý offer %1").arg(i), i});
    m_panel->showFacets(facets);
    QStringList rows = rowsUnder(QStringLiteral("Offer"));
    QCOMPARE(rows.size(), 13);
    QCOMPARE(rows.first(), QStringLiteral("Žlutý offer 988")); // the twelve that most leads have, in order
    QCOMPARE(rows.last(), QStringLiteral("Show all 1,000"));
    click(row(rows.last()));
    QCOMPARE(rowsUnder(QStringLiteral("Offer")).size(), 1002);
    auto *find = m_panel->findChild<QLineEdit *>(QStringLiteral("findValue"));
    QVERIFY(find && find->isVisible() && find->hasFocus());
    QTest::keyClicks(find, QStringLiteral("zluty offer 77"));
    QCOMPARE(rowsUnder(QStringLiteral("Offer")).mid(1, 3),
             (QStringList{QStringLiteral("Žlutý offer 77"), QStringLiteral("Žlutý offer 770"),
                          QStringLiteral("Žlutý offer 771")}));
    QVERIFY(find->hasFocus());
    facets.offers[77].count = 5;
    m_panel->showFacets(facets); // an answer arrives meanwhile
    QCOMPARE(row(QStringLiteral("Žlutý offer 77"))->text(1), QStringLiteral("5"));
    find->selectAll();
    QTest::keyClicks(find, QStringLiteral("contoso.5"));
    QVERIFY(row(QStringLiteral("Žlutý offer 5")));
    find->clear();
    QCOMPARE(rowsUnder(QStringLiteral("Offer")).size(), 1002);
    click(row(QStringLiteral("Show fewer")));
    QCOMPARE(rowsUnder(QStringLiteral("Offer")).size(), 13);
}

void TestSidePanel::selectedValue_isShownThoughRare()
{
    store::Facets facets;
    for (int i = 0; i < 100; ++i)
        facets.offers.append({QStringLiteral("contoso.%1").arg(i), QStringLiteral("Offer %1").arg(i), i});
    m_panel->showFilter(filter("offer:CONTOSO.1"));
    m_panel->showFacets(facets);
    QVERIFY(row(QStringLiteral("Offer 1")));
    QCOMPARE(row(QStringLiteral("Offer 1"))->checkState(0), Qt::Checked);
    m_panel->showFilter({});
    QVERIFY(!row(QStringLiteral("Offer 1")));
}

void TestSidePanel::countries_haveWords()
{
    store::Facets facets;
    facets.countries = {{QStringLiteral("CZ"), {}, 3},
                        {QStringLiteral("Narnia"), {}, 1},
                        {QStringLiteral("ZZ"), {}, 1},
                        {QStringLiteral("us"), {}, 2},
                        {{}, {}, 4}};
    m_panel->showFacets(facets);
    QCOMPARE(rowsUnder(QStringLiteral("Country")),
             (QStringList{QStringLiteral("Czechia (CZ)"), QStringLiteral("Narnia"),
                          QStringLiteral("United States (us)"), QStringLiteral("ZZ"), QStringLiteral("(no country)")}));
    QSignalSpy chosen(m_panel.get(), &SidePanel::valuesChosen);
    m_panel->findItems(QStringLiteral("Country"), Qt::MatchExactly).first()->setExpanded(true);
    click(row(QStringLiteral("Czechia (CZ)")));
    QCOMPARE(chosen.at(0).at(0).value<LeadField>(), LeadField::Country);
    QCOMPARE(chosen.at(0).at(1).toStringList(), QStringList{QStringLiteral("CZ")});
}

void TestSidePanel::statuses_standInTheirOrder()
{
    store::Facets facets;
    for (const leads::LeadStatus status : leads::leadStatuses)
        facets.statuses.append({QString(leads::nameOf(status)), {}, 10 - qint64(status)});
    m_panel->showFacets(facets);
    QCOMPARE(rowsUnder(QStringLiteral("Status")),
             (QStringList{QStringLiteral("New"), QStringLiteral("Active"), QStringLiteral("Won"),
                          QStringLiteral("Lost"), QStringLiteral("Not relevant")}));
    QCOMPARE(row(QStringLiteral("Lost"))->text(1), QStringLiteral("7"));
    QSignalSpy chosen(m_panel.get(), &SidePanel::valuesChosen);
    click(row(QStringLiteral("Not relevant")));
    QCOMPARE(chosen.at(0).at(0).value<LeadField>(), LeadField::Status);
    QCOMPARE(chosen.at(0).at(1).toStringList(), QStringList{QStringLiteral("not-relevant")});
    m_panel->showFilter(filter("status:Not-Relevant,won"));
    QCOMPARE(row(QStringLiteral("Not relevant"))->checkState(0), Qt::Checked);
    QCOMPARE(row(QStringLiteral("Won"))->checkState(0), Qt::Checked);
    QCOMPARE(row(QStringLiteral("Lost"))->checkState(0), Qt::Unchecked);
}

void TestSidePanel::ownersAndTags_showWhereThereAreAny()
{
    store::Facets facets;
    facets.owners = facets.tags = {{{}, {}, 6}};
    m_panel->showFacets(facets);
    QVERIFY(row(QStringLiteral("Owner"))->isHidden());
    QVERIFY(row(QStringLiteral("Tag"))->isHidden());
    facets.owners = {{QStringLiteral("anna"), {}, 2}, {{}, {}, 4}};
    facets.tags = {{QStringLiteral("MSFT_TEST_1"), {}, 1}, {QStringLiteral("<b>big</b>"), {}, 1}, {{}, {}, 4}};
    m_panel->showFacets(facets);
    QVERIFY(!row(QStringLiteral("Owner"))->isHidden());
    QCOMPARE(rowsUnder(QStringLiteral("Owner")), (QStringList{QStringLiteral("anna"), QStringLiteral("(no owner)")}));
    QCOMPARE(rowsUnder(QStringLiteral("Tag")),
             (QStringList{QStringLiteral("<b>big</b>"), QStringLiteral("MSFT_TEST_1"), QStringLiteral("(no tag)")}));
    QSignalSpy chosen(m_panel.get(), &SidePanel::valuesChosen);
    click(row(QStringLiteral("(no owner)")));
    QCOMPARE(chosen.at(0).at(1).toStringList(), QStringList{QString()});
    // What the filter asks for is shown, also when nobody has an owner any more.
    facets.owners = {{{}, {}, 6}};
    m_panel->showFilter(filter("owner:\"\""));
    m_panel->showFacets(facets);
    QVERIFY(!row(QStringLiteral("Owner"))->isHidden());
    QCOMPARE(row(QStringLiteral("(no owner)"))->checkState(0), Qt::Checked);
    m_panel->showFilter({});
    QVERIFY(row(QStringLiteral("Owner"))->isHidden());
}

void TestSidePanel::views_countWhoWaits()
{
    store::Totals totals;
    totals.all = 1000;
    totals.unseen = 40;
    totals.waiting = 12;
    totals.overdue = 7;
    totals.problems = 3;
    m_panel->showTotals(totals);
    QStringList rows;
    for (const QString &view : rowsUnder(QStringLiteral("Views")))
        rows.append(view + u' ' + row(view)->text(1));
    QCOMPARE(rows.join(QStringLiteral(", ")), QStringLiteral("All leads 1,000, New 40, Waiting 12, Overdue 7, "
                                                             "Do not contact 0, Test leads 0, Problems 3"));
    QSignalSpy view(m_panel.get(), &SidePanel::viewChosen);
    click(row(QStringLiteral("Overdue")));
    QCOMPARE(view.at(0).at(0).value<ui::LeadsView>(), ui::LeadsView::Overdue);
    m_panel->showFilter(filter("is:overdue"));
    QVERIFY(row(QStringLiteral("Overdue"))->font(0).bold());
    QVERIFY(!row(QStringLiteral("All leads"))->font(0).bold());
}

void TestSidePanel::received_setsADay()
{
    QCOMPARE(SidePanel::sinceTimes().size(), size_t(4));
    QCOMPARE(SidePanel::sinceTimes()[0], leads::LeadTime::fromDateTime(QDate::currentDate().startOfDay()).ticks);
    store::Facets facets;
    facets.since = {1, 20, 300, 4000};
    m_panel->showFacets(facets);
    QTreeWidgetItem *week = row(QStringLiteral("Last 7 days"));
    QCOMPARE(week->text(1), QStringLiteral("20"));
    QSignalSpy chosen(m_panel.get(), &SidePanel::sinceChosen);
    click(week);
    const QDate day = QDate::currentDate().addDays(-6);
    QCOMPARE(chosen.at(0).at(0).toDate(), day);
    const QByteArray text = "after:" + day.toString(Qt::ISODate).toLatin1();
    m_panel->showFilter(filter(text.constData()));
    QCOMPARE(week->checkState(0), Qt::Checked);
    QCOMPARE(row(QStringLiteral("Today"))->checkState(0), Qt::Unchecked);
    click(week);
    QVERIFY(!chosen.at(1).at(0).toDate().isValid());
}

void TestSidePanel::keyboard_choosesAndChecks()
{
    store::Facets facets;
    facets.sources = {{QStringLiteral("AzurePortal"), {}, 310}, {QStringLiteral("SPZA"), {}, 1204}};
    m_panel->showFacets(facets);
    QSignalSpy view(m_panel.get(), &SidePanel::viewChosen);
    QSignalSpy values(m_panel.get(), &SidePanel::valuesChosen);
    m_panel->setFocus();
    m_panel->setCurrentItem(row(QStringLiteral("Do not contact")));
    QTest::keyClick(m_panel.get(), Qt::Key_Return);
    QCOMPARE(view.size(), 1);
    m_panel->setCurrentItem(row(QStringLiteral("AppSource")));
    QTest::keyClick(m_panel.get(), Qt::Key_Space);
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.at(0).at(1).toStringList(), QStringList{QStringLiteral("SPZA")});
    m_panel->showFilter(filter("source:SPZA"));
    m_panel->setCurrentItem(row(QStringLiteral("Azure portal")));
    QTest::keyClick(m_panel.get(), Qt::Key_Space); // with the others
    QCOMPARE(values.at(1).at(1).toStringList(), (QStringList{QStringLiteral("SPZA"), QStringLiteral("AzurePortal")}));
    m_panel->showFilter(filter("source:SPZA,AzurePortal"));
    QTest::keyClick(m_panel.get(), Qt::Key_Return); // alone
    QCOMPARE(values.at(2).at(1).toStringList(), QStringList{QStringLiteral("AzurePortal")});
    click(row(QStringLiteral("AppSource"))); // and a click after keys counts
    QCOMPARE(values.size(), 4);
}

void TestSidePanel::savedViews_areMarkedAndCounted()
{
    m_panel->showSavedViews({{QStringLiteral("1"), QStringLiteral("Prague"), {}, false},
                             {QStringLiteral("2"), QStringLiteral("Broken"), QStringLiteral("No such field."), true}});
    m_panel->showSavedCounts({{QStringLiteral("1"), 42}});
    QCOMPARE(row(QStringLiteral("Prague"))->text(1), QStringLiteral("42"));
    QCOMPARE(row(QStringLiteral("Broken"))->text(1), QStringLiteral("!"));
    QVERIFY(row(QStringLiteral("Broken"))->toolTip(0).contains(QStringLiteral("No such field.")));
    QVERIFY(row(QStringLiteral("Broken"))->toolTip(0).contains(QStringLiteral("starts")));
    QVERIFY(row(QStringLiteral("All leads"))->font(0).bold());

    m_panel->showCurrentView(QStringLiteral("1"), false);
    QVERIFY(row(QStringLiteral("Prague"))->font(0).bold());
    QVERIFY(!row(QStringLiteral("All leads"))->font(0).bold());
    QVERIFY(!row(QStringLiteral("Save the changes")));
    m_panel->showCurrentView(QStringLiteral("1"), true);
    QVERIFY(row(QStringLiteral("Prague (modified)")));
    QSignalSpy save(m_panel.get(), &SidePanel::saveWanted);
    QSignalSpy revert(m_panel.get(), &SidePanel::revertWanted);
    QSignalSpy chosen(m_panel.get(), &SidePanel::savedViewChosen);
    click(row(QStringLiteral("Save the changes")));
    click(row(QStringLiteral("Undo the changes")));
    click(row(QStringLiteral("Broken")));
    QCOMPARE(save.size(), 1);
    QCOMPARE(revert.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("2"));
}

void TestSidePanel::name_isWrittenOverTheRow()
{
    m_panel->showSavedViews({{QStringLiteral("1"), QStringLiteral("Prague"), {}, false}});
    QSignalSpy named(m_panel.get(), &SidePanel::viewNamed);
    QSignalSpy notNamed(m_panel.get(), &SidePanel::viewNotNamed);
    m_panel->editName(QStringLiteral("1"));
    auto *edit = m_panel->findChild<QLineEdit *>(QStringLiteral("viewName"));
    QVERIFY(edit);
    QCOMPARE(edit->text(), QStringLiteral("Prague"));
    QTest::keyClicks(edit, QStringLiteral("Brno"));
    m_panel->showSavedCounts({{QStringLiteral("1"), 42}}); // an answer arrives meanwhile
    QCOMPARE(edit->text(), QStringLiteral("Brno"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(named.size(), 1); // the editor commits when it is back in the event loop
    QCOMPARE(named.at(0).at(1).toString(), QStringLiteral("Brno"));
    QCOMPARE(notNamed.size(), 0);
    m_panel->setCurrentItem(row(QStringLiteral("Prague")));
    QTRY_VERIFY(!m_panel->findChild<QLineEdit *>(QStringLiteral("viewName")));
    QTest::keyClick(m_panel.get(), Qt::Key_F2);
    QTest::keyClick(m_panel->findChild<QLineEdit *>(QStringLiteral("viewName")), Qt::Key_Escape);
    QCOMPARE(named.size(), 1);
    QCOMPARE(notNamed.size(), 1);
}

void TestSidePanel::values_areShownAsPlainText()
{
    store::Facets facets;
    facets.sources = {{QStringLiteral("<b>x</b>\u202E\n"), {}, 1}};
    m_panel->showFacets(facets);
    m_panel->showSavedViews({{QStringLiteral("1"), QStringLiteral("<i>a</i>\u202E"), {}, false}});
    QVERIFY(row(QStringLiteral("<b>x</b>[U+202E]\u21b5")));
    QVERIFY(row(QStringLiteral("<i>a</i>[U+202E]")));
    QVERIFY(!row(QStringLiteral("<i>a</i>[U+202E]"))->toolTip(0).contains(QStringLiteral("<i>")));
}

QTEST_MAIN(TestSidePanel)
#include "tst_sidepanel.moc"
