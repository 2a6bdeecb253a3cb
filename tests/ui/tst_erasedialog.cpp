// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/privatefiles.h"
#include "support/filesizelimit.h"
#include "ui/connectorfixture.h"
#include "ui/leads/filterfield.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/notedrafts.h"
#include "ui/leads/savedviews.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/privacy/erasedialog.h"
#include "ui/privacy/erasurereceipt.h"
#include "ui/privacy/retentionwatch.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::tests;
using ui::EraseDialog;
using ui::MainWindow;

namespace {

/// A program that writes to the cache and does not come to an end.
class CacheWriter
{
public:
    explicit CacheWriter(const QString &path)
        : m_cache(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("writer")))
    {
        m_cache.setDatabaseName(path);
        if (!m_cache.open() || !QSqlQuery(m_cache).exec(QStringLiteral("BEGIN IMMEDIATE")))
            qFatal("the cache could not be held");
    }
    ~CacheWriter()
    {
        m_cache.close();
        m_cache = {};
        QSqlDatabase::removeDatabase(QStringLiteral("writer"));
    }

private:
    QSqlDatabase m_cache;
};

} // namespace

/// Somebody is erased in the real window, by keyboard, and is in no file of the profile afterwards.
class TestEraseDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keyboard_erasesAndSavesAReceipt();
    void cancel_isTheDefault_andErasesNothing();
    void possibleDuplicate_goesWhenItIsChosen();
    void leadThatCameMeanwhile_goesToo();
    void viewsAndSetAsideFiles_goWhenTheyAreChosen();
    void views_areCountedAsTheyAreInTheEnd();
    void receiptThatCannotBeSaved_saysWhy();
    void counts_areGroupedAsTheLanguageDoes();
    void whatTheWindowRemembers_isForgotten();
    void whatTheWindowRemembersOfOldLeads_isForgotten();
    void cacheThatCannotBeWritten_isSaid();
    void chineseName_isFoundWhereItIsRemembered();
    void hostileNames_areShownPlain();
    void withoutALead_itIsSaid();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    void openWindow();
    EraseDialog *dialog() const { return find<EraseDialog>("eraseDialog"); }
    void choose(qint64 lead)
    {
        auto *grid = find<ui::LeadGridView>("leadGrid");
        auto &model = static_cast<ui::LeadGridModel &>(*grid->model());
        grid->setCurrentIndex(model.index(model.rowOfLead(lead), 1));
        grid->setFocus();
    }
    /// Opens the dialog on a lead; waits until it knows what it is about.
    void open(qint64 lead)
    {
        choose(lead);
        QTRY_VERIFY(find<QToolButton>("detailsErase")->isVisible());
        find<QAction>("erasePerson")->trigger();
        QTRY_VERIFY(dialog() && find<QCheckBox>("eraseAgreed")->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(dialog())); // for the keys
    }
    void erase()
    {
        find<QCheckBox>("eraseAgreed")->click();
        find<QPushButton>("erase")->click();
        QTRY_VERIFY(!find<QTextEdit>("eraseReceipt")->toPlainText().isEmpty());
    }
    /// The files of the profile that hold a text.
    QStringList filesWith(const QString &text) const
    {
        QStringList found;
        QDirIterator files(m_fixture->profile.dataFolder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
                found.append(QFileInfo(file).fileName());
        }
        return found;
    }
    store::LeadStore &store() const { return **m_fixture->stores.forThisThread(); }

    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestEraseDialog::init()
{
    m_fixture = std::make_unique<ConnectorFixture>();
    std::vector<leads::Lead> leads = sampleLeads();
    // 1, 2, 3: one person; 4: perhaps her with another address; 5, 6: others.
    const char *const names[] = {"Kratochvil", "Kratochvil", "Kratochvil", "Kratochvil", "Okoye", "Nobody"};
    for (size_t i = 0; i < leads.size(); ++i) {
        leads[i].lastName = QString::fromLatin1(names[i]);
        leads[i].email = leads[i].lastName.toLower() + QStringLiteral("@example.com");
        if (i == 3)
            leads[i].email = QStringLiteral("jana.kratochvil@contoso.com");
        leads[i].raw.bytes = "{\"Mail\":\"" + leads[i].email.toUtf8() + "\"}";
    }
    m_fixture->write(leads);
    openWindow();
}

void TestEraseDialog::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    QSignalSpy painted(m_window.get(), &MainWindow::leadsPainted);
    m_window->resize(1280, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(painted.wait());
}

void TestEraseDialog::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestEraseDialog::keyboard_erasesAndSavesAReceipt()
{
    QVERIFY(filesWith(QStringLiteral("kratochvil@example.com")).join(u' ').contains(u"leads.sqlite"));
    open(1);
    QCOMPARE(find<QLabel>("eraseWho")->text(),
             QStringLiteral("\u2068Jana Kratochvil\u2069, \u2068kratochvil@example.com\u2069"));
    QVERIFY(find<QLabel>("eraseExtent")->text().startsWith(QStringLiteral("3 lead")));
    QVERIFY(!find<QPushButton>("erase")->isEnabled());

    // By Tab to everything, by Space to agree.
    QStringList reached;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget()->objectName());
    }
    QVERIFY(reached.contains(QStringLiteral("eraseAlike")));
    QVERIFY(reached.contains(QStringLiteral("eraseRequest")));
    QVERIFY(reached.contains(QStringLiteral("eraseAgreed")));
    find<QCheckBox>("eraseAgreed")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(find<QPushButton>("erase")->isEnabled());
    find<QLineEdit>("eraseRequest")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("letter of 20 November"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(!find<QTextEdit>("eraseReceipt")->toPlainText().isEmpty());

    const QString receipt = find<QTextEdit>("eraseReceipt")->toPlainText();
    QVERIFY(receipt.contains(QStringLiteral("letter of 20 November")));
    for (const char *row : {"row-0", "row-1", "row-2", "1:2F2:2F2026", "Contoso table"})
        QVERIFY2(receipt.contains(QLatin1StringView(row)), row);
    QVERIFY(!receipt.contains(QStringLiteral("ratochvil")));
    QVERIFY(!receipt.contains(QStringLiteral("row-3")));
    const QString path = m_fixture->file(QStringLiteral("receipt.md"));
    m_window->fileChooser().setNextFiles({path});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(find<QLabel>("eraseSaved")->text().contains(path));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QString markdown = QString::fromUtf8(saved.readAll());
    QVERIFY(markdown.startsWith(QStringLiteral("# Receipt: a person was erased from Leadlight\n\n- When: ")));
    QVERIFY(
        markdown.contains(QStringLiteral("| Partition key | Row key |\n| --- | --- |\n| 1:2F2:2F2026 | row-0 |\n")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());

    QTRY_VERIFY(find<QLabel>("counts")->text().endsWith(QStringLiteral("3 leads")));
    // "jana.kratochvil@contoso.com" was not chosen and is there.
    QTRY_COMPARE(filesWith(QStringLiteral("kratochvil@example.com")), QStringList());
    QVERIFY(!filesWith(QStringLiteral("kratochvil@contoso.com")).isEmpty());
}

void TestEraseDialog::cancel_isTheDefault_andErasesNothing()
{
    open(1);
    find<QCheckBox>("eraseAgreed")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(store().totals({}).value().all, 6);
}

void TestEraseDialog::possibleDuplicate_goesWhenItIsChosen()
{
    open(1);
    auto *alike = find<QCheckBox>("eraseAlike");
    QVERIFY(alike);
    QVERIFY(!alike->isChecked());
    QVERIFY(alike->text().contains(QStringLiteral("jana.kratochvil@contoso.com")));
    QVERIFY(alike->text().contains(QStringLiteral("Same name and company")));
    alike->click();
    erase();
    QCOMPARE(store().totals({}).value().all, 2);
    QVERIFY(find<QTextEdit>("eraseReceipt")->toPlainText().contains(QStringLiteral("row-3")));
    dialog()->reject();
    QTRY_COMPARE(filesWith(QStringLiteral("ratochvil")), QStringList());
}

void TestEraseDialog::leadThatCameMeanwhile_goesToo()
{
    open(1);
    leads::Lead lead = sampleLeads().front();
    lead.place = leads::TableKey{QStringLiteral("p"), QStringLiteral("row-since")};
    lead.firstName = QStringLiteral("Johana");
    lead.lastName = QStringLiteral("Kratochvilova");
    lead.email = QStringLiteral("kratochvil@example.com");
    m_fixture->write({lead});
    QSignalSpy erased(dialog(), &EraseDialog::erased);
    erase();
    QVERIFY(find<QTextEdit>("eraseReceipt")->toPlainText().contains(QStringLiteral("row-since")));
    QCOMPARE(store().totals({}).value().all, 3);
    QVERIFY(erased[0][1].toStringList().contains(QStringLiteral("johana kratochvilova")));
}

void TestEraseDialog::viewsAndSetAsideFiles_goWhenTheyAreChosen()
{
    auto &views = const_cast<ui::SavedViews &>(m_window->savedViews());
    for (const char *filter : {"email:Kratochvil@example.com", "\"jana kratochvil\"", "country:US"})
        QVERIFY(views.add({{}, QString::fromLatin1(filter), QString::fromLatin1(filter), {}, {}, {}}));
    const QString damaged = m_fixture->profile.cacheFile() + QStringLiteral(".damaged-20260101");
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kratochvil@example.com");
    file.close();
    QFile drafts(m_fixture->profile.draftsFile());
    QVERIFY(drafts.open(QIODevice::WriteOnly));
    drafts.write("about kratochvil@example.com");
    drafts.close();
    const QString aside = core::setAside(drafts.fileName()).value();
    open(1);
    const auto boxes = m_window->findChildren<QCheckBox *>(QStringLiteral("eraseView"));
    QCOMPARE(boxes.size(), 2);
    QVERIFY(!boxes[0]->isChecked());
    boxes[0]->click();
    find<QCheckBox>("eraseSetAside")->click();
    erase();
    QCOMPARE(views.all().size(), 2);
    QVERIFY(!QFile::exists(damaged));
    QVERIFY(!QFile::exists(aside));
    const QString receipt = find<QTextEdit>("eraseReceipt")->toPlainText();
    QVERIFY(receipt.contains(QStringLiteral("Saved views that named the person: 1")));
    QVERIFY(receipt.contains(QStringLiteral("Saved views that name the person and were kept: 1")));
    QVERIFY(!receipt.contains(QStringLiteral("ratochvil")));
}

void TestEraseDialog::views_areCountedAsTheyAreInTheEnd()
{
    auto &views = const_cast<ui::SavedViews &>(m_window->savedViews());
    QStringList ids;
    // Of the last one nobody says that it is the same person.
    for (const char *filter : {"email:kratochvil@example.com", "\"jana kratochvil\"", "mail kratochvil@example.com",
                               "jana.kratochvil@contoso.com"})
        ids.append(views.add({{}, QString::fromLatin1(filter), QString::fromLatin1(filter), {}, {}, {}}).value().id);
    open(1);
    const auto boxes = m_window->findChildren<QCheckBox *>(QStringLiteral("eraseView"));
    QCOMPARE(boxes.size(), 4);
    boxes[0]->click();
    boxes[2]->click();
    QVERIFY(views.remove(ids[2])); // as another window does
    erase();
    const QString receipt = find<QTextEdit>("eraseReceipt")->toPlainText();
    QVERIFY(receipt.split(u'\n').contains(QStringLiteral("Saved views that named the person: 1")));
    QVERIFY(receipt.split(u'\n').contains(QStringLiteral("Saved views that name the person and were kept: 1")));
    QCOMPARE(views.all().size(), 2);
}

void TestEraseDialog::receiptThatCannotBeSaved_saysWhy()
{
    open(1);
    erase();
    auto &said = *find<QLabel>("eraseSaved");
    auto &save = *find<QPushButton>("saveReceipt");
    {
        const FileSizeLimit full(500);
        m_window->fileChooser().setNextFiles({m_fixture->file(QStringLiteral("receipt.md"))});
        save.click();
        QCOMPARE(said.text(), QString()); // the window does not wait
        QTRY_VERIFY(said.text().contains(QStringLiteral("is full")));
    }
    QVERIFY(!QFile::exists(m_fixture->file(QStringLiteral("receipt.md"))));
    m_window->fileChooser().setNextFiles({m_fixture->file(QStringLiteral("no/such/folder/receipt.md"))});
    save.click();
    QTRY_VERIFY(said.text().contains(QStringLiteral("cannot be written")));
}

void TestEraseDialog::counts_areGroupedAsTheLanguageDoes()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    store::ErasedLeads extent;
    extent.leads = 12'345;
    extent.changes = 67'890;
    const QString words = ui::extentWords(extent);
    QLocale::setDefault(before);
    QVERIFY2(words.contains(QStringLiteral("12,345 leads")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("67,890 lines of history")), qPrintable(words));
}

void TestEraseDialog::whatTheWindowRemembersOfOldLeads_isForgotten()
{
    constexpr int fiftyYears = 600;
    leads::Lead old = sampleLeads().front();
    old.place = leads::TableKey{QStringLiteral("p"), QStringLiteral("row-old")};
    old.receivedAt = leads::LeadTime::fromDateTime(QDateTime(QDate(1960, 1, 1), QTime(0, 0), Qt::UTC));
    m_window.reset();
    m_fixture->write({old});
    ui::NoteDrafts drafts;
    drafts.keepIn(m_fixture->profile.draftsFile());
    for (const int lead : {7, 1})
        drafts.set(lead, {QStringLiteral("a begun note on %1").arg(lead), 0});
    QVERIFY(drafts.flush());
    openWindow();
    QVERIFY(!filesWith(QStringLiteral("a begun note on 7")).isEmpty());
    choose(1);
    QTRY_VERIFY(find<QToolButton>("detailsErase")->isVisible());
    find<QAction>("active")->trigger();
    QTRY_VERIFY(find<QAction>("undoWork")->isEnabled());
    m_window->retention().keepTo({fiftyYears, true});
    QTRY_VERIFY(find<QLabel>("counts")->text().endsWith(QStringLiteral("6 leads")));
    QTRY_VERIFY(!find<QAction>("undoWork")->isEnabled());
    QTRY_COMPARE(filesWith(QStringLiteral("a begun note on 7")), QStringList());
    QVERIFY(!filesWith(QStringLiteral("a begun note on 1")).isEmpty());
}

void TestEraseDialog::whatTheWindowRemembers_isForgotten()
{
    // A draft, a change that can be undone, the clipboard, the filter.
    choose(2);
    QTRY_VERIFY(find<QPlainTextEdit>("noteEditor")->isVisible());
    find<QPlainTextEdit>("noteEditor")->setPlainText(QStringLiteral("a begun note on her"));
    find<QAction>("active")->trigger();
    QTRY_VERIFY(find<QAction>("undoWork")->isEnabled());
    QTRY_VERIFY(!filesWith(QStringLiteral("a begun note on her")).isEmpty());
    QApplication::clipboard()->setText(QStringLiteral("Mail: KRATOCHVIL@example.com"));
    auto *filter = m_window->findChild<ui::FilterField *>();
    filter->setText(QStringLiteral("email:kratochvil@example.com"));
    QTRY_VERIFY(find<QLabel>("counts")->text().contains(QStringLiteral("3 of 6")));
    open(1);
    erase();
    dialog()->reject();
    QCOMPARE(filter->text(), QString());
    QCOMPARE(QApplication::clipboard()->text(), QString());
    QVERIFY(!find<QAction>("undoWork")->isEnabled());
    QVERIFY(!find<QAction>("redoWork")->isEnabled());
    QTRY_VERIFY(find<QLabel>("counts")->text().endsWith(QStringLiteral("3 leads")));
    m_window->close();
    m_window.reset();
    QCOMPARE(filesWith(QStringLiteral("a begun note on her")), QStringList());
    QCOMPARE(filesWith(QStringLiteral("kratochvil@example.com")).join(u' '), QString());
}

void TestEraseDialog::cacheThatCannotBeWritten_isSaid()
{
    open(1);
    {
        // Another program writes for longer than anybody waits.
        const CacheWriter other(m_fixture->profile.cacheFile());
        find<QCheckBox>("eraseAgreed")->click();
        find<QPushButton>("erase")->click();
        dialog()->reject(); // not now
        QVERIFY(dialog());
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("eraseNote")->text().startsWith(QStringLiteral("Nothing was erased.")),
                                 20'000);
    }
    QCOMPARE(store().totals({}).value().all, 6);
    QVERIFY(find<QPushButton>("erase")->isEnabled());
    find<QPushButton>("erase")->click();
    QTRY_COMPARE(store().totals({}).value().all, 3);
}

void TestEraseDialog::chineseName_isFoundWhereItIsRemembered()
{
    auto &views = const_cast<ui::SavedViews &>(m_window->savedViews());
    for (const char *filter : {"王小明", "小明", "Kratochvil Jana", "country:TW"})
        QVERIFY(views.add({{}, QString::fromUtf8(filter), QString::fromUtf8(filter), {}, {}, {}}));
    leads::Lead lead = sampleLeads().front();
    lead.place = leads::TableKey{QStringLiteral("p"), QStringLiteral("row-taiwan")};
    lead.firstName = QStringLiteral("小明");
    lead.lastName = QStringLiteral("王");
    lead.email = QStringLiteral("wang@example.com");
    m_fixture->write({lead});
    m_window->findChild<ui::FilterField *>()->setText(QStringLiteral("wang@example.com"));
    QTRY_VERIFY(find<QLabel>("counts")->text().contains(QStringLiteral("1 of ")));
    open(7);
    QCOMPARE(m_window->findChildren<QCheckBox *>(QStringLiteral("eraseView")).size(), 1);
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    m_window->findChild<ui::FilterField *>()->setText(QStringLiteral("kratochvil@example.com"));
    QTRY_VERIFY(find<QLabel>("counts")->text().contains(QStringLiteral("3 of ")));
    open(1);
    QCOMPARE(m_window->findChildren<QCheckBox *>(QStringLiteral("eraseView")).size(), 1); // the last name first
}

void TestEraseDialog::hostileNames_areShownPlain()
{
    std::vector<leads::Lead> leads = sampleLeads();
    leads.resize(2);
    for (int i = 0; i < 2; ++i) {
        leads[size_t(i)].place =
            leads::TableKey{QStringLiteral("p|q\n# h ![x](file:///etc/hostname)"), QStringLiteral("hostile`%1").arg(i)};
        leads[size_t(i)].firstName = QStringLiteral("<b>&Bold</b>\u202E");
        leads[size_t(i)].lastName = QStringLiteral("Line\nbreak");
        leads[size_t(i)].email = QStringLiteral("<img src=x>%1@x.example").arg(i);
    }
    m_fixture->write(leads);
    auto *filter = m_window->findChild<ui::FilterField *>();
    filter->setText(QStringLiteral("x.example"));
    QTRY_VERIFY(find<QLabel>("counts")->text().contains(QStringLiteral("2 of ")));
    open(7);
    QCOMPARE(find<QLabel>("eraseWho")->textFormat(), Qt::PlainText);
    QVERIFY(find<QLabel>("eraseWho")->text().contains(QStringLiteral("<b>&Bold</b>")));
    auto *alike = find<QCheckBox>("eraseAlike");
    QVERIFY(alike && alike->text().contains(QStringLiteral("&&Bold")));
    for (const QString &text : {find<QLabel>("eraseWho")->text(), alike->text()})
        QVERIFY(!text.contains(u'\n') && !text.contains(QChar(0x202E)));
    erase();
    const QString receipt = find<QTextEdit>("eraseReceipt")->toPlainText();
    QVERIFY(receipt.contains(QStringLiteral("hostile")));
    int headings = 0;
    const QTextDocument &document = *find<QTextEdit>("eraseReceipt")->document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        headings += block.blockFormat().headingLevel() > 0 ? 1 : 0;
        for (const QTextLayout::FormatRange &range : block.textFormats())
            QVERIFY(!range.format.isAnchor() && !range.format.isImageFormat());
    }
    QCOMPARE(headings, 3); // ours
}

void TestEraseDialog::withoutALead_itIsSaid()
{
    m_window->findChild<ui::FilterField *>()->setText(QStringLiteral("nobodyhasthis"));
    QTRY_VERIFY(find<QLabel>("counts")->text().startsWith(QStringLiteral("0 of")));
    find<QAction>("erasePerson")->trigger();
    QVERIFY(!dialog());
    QTRY_VERIFY(find<QLabel>("state")->text().contains(QStringLiteral("Choose a lead")));
}

QTEST_MAIN(TestEraseDialog)
#include "tst_erasedialog.moc"
