// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/workwords.h"
#include "ui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace leadlight;
using namespace leadlight::tests;
using leads::LeadField;
using ui::LeadGridModel;

class TestLeadGridModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void flatView_showsEveryLead();
    void groups_standInTheOrderOfTheirWords_data();
    void groups_standInTheOrderOfTheirWords();
    void folding_hidesWhatIsUnderIt();
    void folding_outlivesANewSnapshot();
    void rowOfLead_underAFoldedGroup_isItsHeading();
    void rows_areFetchedOnlyWhenLookedAt();
    void work_standsInItsColumns();
    void waiting_isSaidInWords_data();
    void waiting_isSaidInWords();
    void vanishedLead_staysQuiet();
    void seenLead_losesItsMark();
    void largeView_isMappedBothWays();

private:
    void show(const QList<LeadField> &grouping);
    QStringList printed() const;
    static int column(const char *id)
    {
        const auto columns = ui::leadColumns();
        const auto found = std::find_if(columns.begin(), columns.end(), [id](const ui::LeadColumn &each) {
            return QLatin1StringView(each.id) == QLatin1StringView(id);
        });
        return int(found - columns.begin());
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<core::Background> m_reading;
    std::unique_ptr<LeadGridModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestLeadGridModel::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->write(sampleLeads());
    m_reading = std::make_unique<core::Background>(2);
    m_model = std::make_unique<LeadGridModel>(*m_reading, m_fixture->stores);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestLeadGridModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_reading.reset(); // its work ends before what it works with
    m_fixture.reset();
}

void TestLeadGridModel::show(const QList<LeadField> &grouping)
{
    const auto store = m_fixture->stores.forThisThread();
    QVERIFY(store);
    leads::LeadQuery query;
    query.grouping = grouping;
    auto view = (*store)->view(query, {});
    QVERIFY(view);
    m_model->setView(std::move(*view));
}

/// Headings as "words count", leads as their number, indented by level.
QStringList TestLeadGridModel::printed() const
{
    QStringList lines;
    int level = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(LeadGridModel::IsHeadingRole).toBool()) {
            level = index.data(LeadGridModel::LevelRole).toInt();
            lines.append(QString(level, u' ') + index.data(LeadGridModel::WordsRole).toString() + u' ' +
                         index.data(LeadGridModel::CountRole).toString());
        } else {
            lines.append(QString(level + 1, u' ') + index.data(LeadGridModel::LeadIdRole).toString());
        }
    }
    return lines;
}

void TestLeadGridModel::flatView_showsEveryLead()
{
    show({});
    QCOMPARE(printed(), (QStringList{QStringLiteral("6"), QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("3"),
                                     QStringLiteral("2"), QStringLiteral("1")}));
}

void TestLeadGridModel::groups_standInTheOrderOfTheirWords_data()
{
    QTest::addColumn<QList<LeadField>>("grouping");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("source") << QList{LeadField::Source}
                            << QStringList{QStringLiteral("AppSource 3"),
                                           QStringLiteral(" 3"),
                                           QStringLiteral(" 2"),
                                           QStringLiteral(" 1"),
                                           QStringLiteral("Azure portal 2"),
                                           QStringLiteral(" 5"),
                                           QStringLiteral(" 4"),
                                           QStringLiteral("(no source) 1"),
                                           QStringLiteral(" 6")};
    QTest::newRow("offer, source") << QList{LeadField::Offer, LeadField::Source}
                                   << QStringList{QStringLiteral("Cost Lens 3"),  QStringLiteral(" AppSource 1"),
                                                  QStringLiteral("  2"),          QStringLiteral(" Azure portal 2"),
                                                  QStringLiteral("  5"),          QStringLiteral("  4"),
                                                  QStringLiteral("DocuSign 2"),   QStringLiteral(" AppSource 2"),
                                                  QStringLiteral("  3"),          QStringLiteral("  1"),
                                                  QStringLiteral("(no offer) 1"), QStringLiteral(" (no source) 1"),
                                                  QStringLiteral("  6")};
    QTest::newRow("all") << QList{LeadField::Source, LeadField::Action, LeadField::Offer}
                         << QStringList{QStringLiteral("AppSource 3"),
                                        QStringLiteral(" Contact me 2"),
                                        QStringLiteral("  Cost Lens 1"),
                                        QStringLiteral("   2"),
                                        QStringLiteral("  DocuSign 1"),
                                        QStringLiteral("   1"),
                                        QStringLiteral(" Do not contact 1"),
                                        QStringLiteral("  DocuSign 1"),
                                        QStringLiteral("   3"),
                                        QStringLiteral("Azure portal 2"),
                                        QStringLiteral(" Bought in the portal 2"),
                                        QStringLiteral("  Cost Lens 2"),
                                        QStringLiteral("   5"),
                                        QStringLiteral("   4"),
                                        QStringLiteral("(no source) 1"),
                                        QStringLiteral(" Get it now 1"),
                                        QStringLiteral("  (no offer) 1"),
                                        QStringLiteral("   6")};
}

void TestLeadGridModel::groups_standInTheOrderOfTheirWords()
{
    QFETCH(QList<LeadField>, grouping);
    show(grouping);
    QTEST(printed(), "expected");
}

void TestLeadGridModel::folding_hidesWhatIsUnderIt()
{
    show({LeadField::Source, LeadField::Action});
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->setFolded(0, true);
    QCOMPARE(printed().first(2), (QStringList{QStringLiteral("AppSource 3"), QStringLiteral("Azure portal 2")}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 1);
    QCOMPARE(removed.first().at(2).toInt(), 5);
    m_model->setFolded(0, false);
    QCOMPARE(printed().first(3),
             (QStringList{QStringLiteral("AppSource 3"), QStringLiteral(" Contact me 2"), QStringLiteral("  2")}));

    m_model->setAllFolded(true);
    QCOMPARE(printed(), (QStringList{QStringLiteral("AppSource 3"), QStringLiteral("Azure portal 2"),
                                     QStringLiteral("(no source) 1")}));
    m_model->setFolded(0, false);
    QCOMPARE(printed().first(3), (QStringList{QStringLiteral("AppSource 3"), QStringLiteral(" Contact me 2"),
                                              QStringLiteral(" Do not contact 1")}));
    m_model->setAllFolded(false);
    QCOMPARE(m_model->rowCount(), 3 + 4 + 6);
}

void TestLeadGridModel::folding_outlivesANewSnapshot()
{
    show({LeadField::Source});
    m_model->setFolded(0, true);
    std::vector<leads::Lead> more = sampleLeads();
    more.resize(1);
    more[0].place = leads::TableKey{QStringLiteral("p"), QStringLiteral("another")};
    m_fixture->write(more);
    show({LeadField::Source});
    QCOMPARE(printed().first(2), (QStringList{QStringLiteral("AppSource 4"), QStringLiteral("Azure portal 2")}));
}

void TestLeadGridModel::rowOfLead_underAFoldedGroup_isItsHeading()
{
    show({LeadField::Source, LeadField::Action});
    QCOMPARE(m_model->leadId(m_model->rowOfLead(4)), 4);
    m_model->setFolded(m_model->rowOfLead(4) - 2, true); // the action's heading, over 5 and 4
    QCOMPARE(printed().at(m_model->rowOfLead(4)), QStringLiteral(" Bought in the portal 2"));
    QCOMPARE(m_model->rowOfLead(77), -1);
}

void TestLeadGridModel::rows_areFetchedOnlyWhenLookedAt()
{
    show({});
    const QModelIndex name = m_model->index(0, ui::NameColumn);
    QVERIFY(!name.data(LeadGridModel::IsLoadedRole).toBool());
    QVERIFY(!name.data().isValid());
    QTRY_VERIFY(m_model->index(0, ui::NameColumn).data(LeadGridModel::IsLoadedRole).toBool());
    QCOMPARE(m_model->index(0, ui::NameColumn).data().toString(), QStringLiteral("Jana Nobody"));
    QVERIFY(m_model->index(0, ui::NameColumn).data(LeadGridModel::IsNewRole).toBool());
    QCOMPARE(m_model->index(3, ui::NameColumn).data(LeadGridModel::BadgesRole).toStringList(),
             QStringList{QStringLiteral("Do not contact")});
    QCOMPARE(m_model->index(3, ui::NameColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Name: Jana Brown, New, Do not contact"));
}

void TestLeadGridModel::work_standsInItsColumns()
{
    const auto store = m_fixture->stores.forThisThread();
    using Kind = store::WorkChange::Kind;
    const QString long_ = QString(5000, u'x');
    for (const store::WorkChange &change :
         {store::WorkChange{.kind = Kind::Status, .leads = {6}, .status = leads::LeadStatus::NotRelevant},
          store::WorkChange{.kind = Kind::Owner, .leads = {6}, .text = QStringLiteral("<b>anna</b>\u202E")},
          store::WorkChange{.kind = Kind::AddTag, .leads = {6}, .text = QStringLiteral("big deal")},
          store::WorkChange{.kind = Kind::AddTag, .leads = {6}, .text = QStringLiteral("asked")},
          store::WorkChange{.kind = Kind::FollowUp, .leads = {6}, .day = QDate(2026, 12, 24)},
          store::WorkChange{.kind = Kind::AddTag, .leads = {5}, .text = long_}})
        QVERIFY((*store)->work(change, QStringLiteral("me")));
    show({});
    const auto text = [this](int row, const char *id, int role = Qt::DisplayRole) {
        return m_model->index(row, column(id)).data(role).toString();
    };
    QTRY_COMPARE(text(0, "status"), QStringLiteral("Not relevant"));
    QCOMPARE(text(0, "owner"), QStringLiteral("<b>anna</b>[U+202E]"));
    QVERIFY(!text(0, "owner", Qt::ToolTipRole).contains(QStringLiteral("<b>")));
    QCOMPARE(text(0, "tags"), QStringLiteral("asked, big deal"));
    QCOMPARE(text(0, "followUp"), QLocale().toString(QDate(2026, 12, 24), ui::dayFormat()));
    QVERIFY(text(0, "followUp", Qt::ToolTipRole).contains(QStringLiteral("2026")));
    QVERIFY(text(1, "tags").size() < 400);
    // Most leads are New; only who asks is told.
    QCOMPARE(text(2, "status"), QString());
    QVERIFY(text(2, "status", Qt::ToolTipRole).contains(QStringLiteral("New")));
    QCOMPARE(text(2, "status", Qt::AccessibleTextRole), QStringLiteral("Status: New"));
    for (const char *id : {"owner", "tags", "followUp", "waiting"})
        QCOMPARE(text(2, id), QString());
}

void TestLeadGridModel::waiting_isSaidInWords_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    constexpr qint64 hour = 3600;
    QTest::newRow("from the future") << -hour << QStringLiteral("0 min");
    QTest::newRow("just now") << qint64(59) << QStringLiteral("0 min");
    QTest::newRow("minutes") << hour - 1 << QStringLiteral("59 min");
    QTest::newRow("hours") << 3 * hour << QStringLiteral("3 h");
    QTest::newRow("just in time") << 24 * hour << QStringLiteral("24 h");
    QTest::newRow("late") << 24 * hour + 1 << QStringLiteral("late, 24 h");
    QTest::newRow("late for a day") << 48 * hour << QStringLiteral("late, 2 d");
    QTest::newRow("late for weeks") << 30 * 24 * hour << QStringLiteral("late, 30 d");
    QTest::newRow("history") << 30 * 24 * hour + 1 << QString();
}

void TestLeadGridModel::waiting_isSaidInWords()
{
    QFETCH(qint64, seconds);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    leads::Lead lead;
    lead.receivedAt = leads::LeadTime::fromDateTime(now.addSecs(-seconds));
    const ui::LeadColumn &waiting = ui::leadColumns()[size_t(column("waiting"))];
    QTEST(waiting.text(lead, now), "expected");
    QVERIFY(waiting.isRelative);
    lead.work.status = leads::LeadStatus::Active;
    QCOMPARE(waiting.text(lead, now), QString());
}

void TestLeadGridModel::vanishedLead_staysQuiet()
{
    store::LeadView view;
    view.ids = {1, 4711};
    m_model->setView(view);
    QTRY_VERIFY(m_model->index(0, ui::NameColumn).data(LeadGridModel::IsLoadedRole).toBool());
    QVERIFY(!m_model->index(1, ui::NameColumn).data(LeadGridModel::IsLoadedRole).toBool());
}

void TestLeadGridModel::seenLead_losesItsMark()
{
    show({});
    QTRY_VERIFY(m_model->index(0, 0).data(LeadGridModel::IsNewRole).toBool());
    const qint64 before = m_model->newCount();
    m_model->markSeen(m_model->leadId(0));
    QVERIFY(!m_model->index(0, 0).data(LeadGridModel::IsNewRole).toBool());
    QCOMPARE(m_model->newCount(), before - 1);
    m_model->markSeen(m_model->leadId(0));
    QCOMPARE(m_model->newCount(), before - 1);
}

void TestLeadGridModel::largeView_isMappedBothWays()
{
    // A view as the store would give it, too large to be written here: 300 groups of 1,000.
    store::LeadView view;
    for (int group = 0; group < 300; ++group) {
        view.groups.push_back({0, LeadField::Offer, QStringLiteral("offer %1").arg(group), {}, group * 1000, 1000});
        for (int lead = 0; lead < 1000; ++lead)
            view.ids.push_back(group * 1000 + lead + 1);
    }
    m_tester.reset(); // it asks for every row
    m_model->setView(view);
    QCOMPARE(m_model->rowCount(), 300 * 1001);
    for (const qint64 id : {1, 1000, 1001, 150'500, 299'999, 300'000}) {
        const int row = m_model->rowOfLead(id);
        QCOMPARE(m_model->leadId(row), id);
    }
    m_model->setFolded(0, true);
    QCOMPARE(m_model->rowCount(), 300 * 1001 - 1000);
    QCOMPARE(m_model->leadId(m_model->rowOfLead(300'000)), 300'000);
}

QTEST_GUILESS_MAIN(TestLeadGridModel)
#include "tst_leadgridmodel.moc"
