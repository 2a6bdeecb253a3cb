// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectorfixture.h"
#include "ui/dropfile.h"
#include "ui/help/helpwindow.h"
#include "ui/import/columnsmodel.h"
#include "ui/import/importdialog.h"
#include "ui/import/leadpreviewmodel.h"
#include "ui/leads/leadspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/plaincheck.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace leadlight;
using namespace leadlight::tests;
using namespace Qt::Literals::StringLiterals;
using ui::LeadPreviewModel;
using ui::MainWindow;

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knownFile_isImportedByEnter();
    void enterBeforeAnythingIsSeen_counts();
    void enterBeforeColumnsAreSeen_asksFirst();
    void enterRightAfterAChoice_importsWhatWasChosen();
    void foreignFile_isGuessedAndShown();
    void chosenColumn_changesTheLeads();
    void columnChosenTwice_isRefused();
    void noName_isWarnedOf();
    void delimiterAndEncoding_areFollowed();
    void header_canBeNone();
    void dates_areAskedFor();
    void mapping_isRemembered();
    void otherMapping_changesTheSameLeads();
    void knownColumns_canBeChosen();
    void fileThatCannotBeRead_isLeftOut();
    void nothing_cannotBeImported_data();
    void nothing_cannotBeImported();
    void fileThatCannotBeRead_leadsToAnother();
    void help_isThereWhileTheDialogIsOpen();
    void fileThatChanges_isRefused();
    void moreFiles_areAdded();
    void files_canBeDroppedOnIt();
    void problems_areMarked();
    void keyboard_reachesEverything();
    void narrow_scrolls();
    void thousandsOfColumns_areShownInPart();
    void hostileFile_isPlainText();
    void models_areSound();

private:
    QString file(const QString &name, const QByteArray &content);
    /// Opens the window's dialog with files.
    void show(const QStringList &paths);
    void showForeign(const QByteArray &content) { show({file(u"contacts.csv"_s, content)}); }
    [[nodiscard]] ui::ImportDialog *dialog() const { return m_window->findChild<ui::ImportDialog *>(); }
    template <typename Widget> [[nodiscard]] Widget &find(const char *name) const
    {
        return *m_window->findChild<Widget *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString words() const { return find<QLabel>("importWords").text(); }
    [[nodiscard]] QString note() const { return find<QLabel>("importNote").text(); }
    [[nodiscard]] QComboBox &chooser(int column) const
    {
        return find<QComboBox>(QByteArray("importColumn" + QByteArray::number(column)).constData());
    }
    void choose(int column, const QString &words) const { chooser(column).setCurrentText(words); }
    /// Of the first leads.
    [[nodiscard]] QString shown(int row, const char *column) const
    {
        const auto &model = *find<QTableView>("importLeads").model();
        return model.index(row, LeadPreviewModel::columnNamed(QLatin1StringView(column))).data().toString();
    }
    void import();
    [[nodiscard]] std::vector<leads::Lead> imported() const;

    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QByteArray contacts = "Full name;Colour;E-mail address;Firma;Created on\n"
                            "Jana Nov\xc3\xa1kov\xc3\xa1;red;jana@example.com;Contoso;28. 9. 2018\n"
                            "Bob;blue;bob@example.com;Fabrikam;29. 9. 2018\n";

} // namespace

void TestImportDialog::init()
{
    m_fixture = std::make_unique<ConnectorFixture>();
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    QSignalSpy painted(m_window.get(), &MainWindow::leadsPainted);
    m_window->resize(1000, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(painted.wait());
}

void TestImportDialog::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

QString TestImportDialog::file(const QString &name, const QByteArray &content)
{
    const QString path = m_fixture->file(name);
    QFile made(path);
    return made.open(QIODevice::WriteOnly) && made.write(content) == content.size() ? path : QString();
}

void TestImportDialog::show(const QStringList &paths)
{
    m_window->importFiles(paths);
    QVERIFY(dialog());
    QTRY_VERIFY(!words().isEmpty() && !words().startsWith(u"Looking"));
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
}

void TestImportDialog::import()
{
    QPointer<ui::ImportDialog> open = dialog();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!open);
    QTRY_VERIFY(find<QLabel>("messageText").text().contains(u"imported"));
}

std::vector<leads::Lead> TestImportDialog::imported() const
{
    const auto store = store::LeadStore::open(m_fixture->profile.cacheFile(), store::LeadStore::Access::ReadOnly);
    std::vector<leads::Lead> all;
    for (qint64 id = 1; store; ++id) {
        const auto lead = (*store)->lead(id);
        if (!lead || !*lead)
            break;
        all.push_back((*lead)->lead);
    }
    return all;
}

void TestImportDialog::knownFile_isImportedByEnter()
{
    show({QStringLiteral(LEADLIGHT_TEST_DATA "/leads/storage-explorer-typed.csv")});
    QCOMPARE(words(), u"storage-explorer-typed.csv: Storage Explorer export, 10 columns, commas, UTF-8, 2 leads."_s);
    QVERIFY(!find<QWidget>("importColumns").isVisible());
    QVERIFY(!find<QWidget>("importFiles").isVisible());
    QCOMPARE(shown(0, "name"), u"John Smith"_s);
    QVERIFY(find<QPushButton>("importButton").hasFocus());
    import();
    QCOMPARE(find<QLabel>("messageText").text(), u"2 leads imported."_s);
    QTRY_COMPARE(find<QLabel>("counts").text(), u"2 new \u00b7 2 leads"_s);
}

void TestImportDialog::enterBeforeAnythingIsSeen_counts()
{
    m_window->importFiles({QStringLiteral(LEADLIGHT_TEST_DATA "/leads/storage-explorer.csv")});
    QVERIFY(words().startsWith(u"Looking at storage-explorer.csv"));
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(find<QLabel>("messageText").text(), u"1 lead imported."_s);
}

void TestImportDialog::enterBeforeColumnsAreSeen_asksFirst()
{
    m_window->importFiles({file(u"contacts.csv"_s, contacts)});
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(find<QWidget>("importColumns").isVisible());
    QVERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(find<QLabel>("messageText").text(), u"2 leads imported."_s);
}

void TestImportDialog::enterRightAfterAChoice_importsWhatWasChosen()
{
    showForeign(contacts);
    choose(1, u"Job title"_s);
    import();
    QCOMPARE(imported().at(0).title, u"red"_s);
}

void TestImportDialog::foreignFile_isGuessedAndShown()
{
    showForeign(contacts);
    QCOMPARE(words(), u"contacts.csv: CSV with columns of its own, 5 columns, semicolons, UTF-8, 2 leads."_s);
    QStringList chosen;
    for (int i = 0; i < 5; ++i)
        chosen.append(chooser(i).currentText());
    QCOMPARE(chosen, (QStringList{u"Full name (split at the first blank)"_s, u"Keep as another property"_s, u"E-mail"_s,
                                  u"Company"_s, u"Created"_s}));
    QCOMPARE(find<QComboBox>("importDelimiter").currentText(), u"Semicolon"_s);
    QCOMPARE(find<QComboBox>("importEncoding").currentText(), u"UTF-8"_s);
    QVERIFY(find<QCheckBox>("importHeader").isChecked());
    QVERIFY(!find<QComboBox>("importDates").isVisible());
    QCOMPARE(shown(0, "name"), u"Jana Nováková"_s);
    QCOMPARE(shown(1, "company"), u"Fabrikam"_s);
    QVERIFY(shown(0, "created").startsWith(QLocale().toString(QDate(2018, 9, 28), QLocale::ShortFormat)));
    import();
    const auto all = imported();
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].lastName, u"Nováková"_s);
    QCOMPARE(all[0].raw.format, leads::RawEntity::Format::Csv);
    QVERIFY(all[0].raw.bytes.contains("Colour") && all[0].raw.bytes.contains("red"));
}

void TestImportDialog::chosenColumn_changesTheLeads()
{
    showForeign(contacts);
    choose(1, u"Job title"_s);
    QTRY_COMPARE(shown(0, "title"), u"red"_s);
    choose(3, u"Keep as another property"_s);
    QTRY_COMPARE(shown(0, "company"), QString());
    QVERIFY(find<QTableView>("importLeads").isColumnHidden(LeadPreviewModel::columnNamed("company"_L1)));
    QCOMPARE(shown(0, "title"), u"red"_s);
}

void TestImportDialog::columnChosenTwice_isRefused()
{
    showForeign(contacts);
    choose(1, u"E-mail"_s);
    QTRY_COMPARE(
        note(), u"E-mail is chosen for two columns, \"Colour\" and \"E-mail address\". Choose another property for one "
                "of them."_s);
    QVERIFY(!find<QPushButton>("importButton").isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QVERIFY(dialog() && dialog()->isVisible());
    choose(2, u"Keep as another property"_s);
    QTRY_VERIFY(find<QPushButton>("importButton").isEnabled());
    QVERIFY(note().isEmpty());
}

void TestImportDialog::noName_isWarnedOf()
{
    showForeign("Colour,Size\nred,3\n");
    QVERIFY(note().startsWith(u"No column is a name or an e-mail address"));
    QVERIFY(find<QPushButton>("importButton").isEnabled());
    choose(0, u"Last name"_s);
    QTRY_VERIFY(note().isEmpty());
}

void TestImportDialog::delimiterAndEncoding_areFollowed()
{
    showForeign("P\xf8\xedjmen\xed;Firma\nNov\xe1k, ml.;Contoso\n");
    const auto header = [this] {
        return find<QTableView>("importColumns").model()->headerData(0, Qt::Horizontal).toString();
    };
    find<QComboBox>("importEncoding").setCurrentText(u"Windows-1250"_s);
    QTRY_COMPARE(header(), u"Příjmení"_s);
    QCOMPARE(chooser(0).currentText(), u"Last name"_s);
    QCOMPARE(shown(0, "name"), u"Novák, ml."_s);
    find<QComboBox>("importDelimiter").setCurrentText(u"Comma"_s);
    QTRY_COMPARE(header(), u"Příjmení;Firma"_s);
    QCOMPARE(find<QComboBox>("importEncoding").currentText(), u"Windows-1250"_s);
}

void TestImportDialog::header_canBeNone()
{
    showForeign("Jana,jana@example.com\nBob,bob@example.com\n");
    QVERIFY(!find<QCheckBox>("importHeader").isChecked());
    QVERIFY(words().endsWith(u"2 leads."));
    QCOMPARE(chooser(1).currentText(), u"E-mail"_s);
    choose(0, u"First name"_s);
    QTRY_COMPARE(shown(1, "name"), u"Bob"_s);
    find<QCheckBox>("importHeader").click();
    QTRY_VERIFY(words().endsWith(u"1 lead."));
}

void TestImportDialog::dates_areAskedFor()
{
    showForeign("E-mail,Created\na@example.com,3/4/2026\n");
    auto &dates = find<QComboBox>("importDates");
    QVERIFY(dates.isVisible());
    QVERIFY(note().startsWith(u"The dates can be read in two ways"));
    dates.setCurrentText(u"day/month/year"_s);
    QTRY_COMPARE(shown(0, "created"), QLocale().toString(QDate(2026, 4, 3), QLocale::ShortFormat));
    dates.setCurrentText(u"month/day/year"_s);
    QTRY_COMPARE(shown(0, "created"), QLocale().toString(QDate(2026, 3, 4), QLocale::ShortFormat));
}

void TestImportDialog::mapping_isRemembered()
{
    showForeign(contacts);
    choose(1, u"Job title"_s);
    QTRY_COMPARE(shown(0, "title"), u"red"_s);
    import();
    // Another file with the same columns, also in another window.
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    m_window->show();
    QByteArray more = contacts;
    more.replace("Jana", "Eva");
    show({file(u"more.csv"_s, more)});
    QCOMPARE(chooser(1).currentText(), u"Job title"_s);
    QCOMPARE(shown(0, "title"), u"red"_s);
}

void TestImportDialog::otherMapping_changesTheSameLeads()
{
    showForeign("E-mail,Colour,Created\na@example.com,red,3/4/2026\n");
    import();
    const auto before = imported();
    QCOMPARE(before.size(), size_t(1));
    show({m_fixture->file(u"contacts.csv"_s)});
    choose(1, u"Company"_s);
    auto &dates = find<QComboBox>("importDates");
    dates.setCurrentIndex(1 - dates.currentIndex());
    QTRY_COMPARE(shown(0, "company"), u"red"_s);
    import();
    QTRY_COMPARE(find<QLabel>("messageText").text(), u"0 leads imported. 1 were there already."_s);
    const auto after = imported();
    QCOMPARE(after.size(), size_t(1));
    QCOMPARE(after[0].company, u"red"_s);
    QVERIFY(after[0].createdAt != before[0].createdAt);
    QCOMPARE(after[0].raw, before[0].raw);
}

void TestImportDialog::knownColumns_canBeChosen()
{
    show({QStringLiteral(LEADLIGHT_TEST_DATA "/leads/partner-center.csv")});
    QVERIFY(words().contains(u"Partner Center leads, 14 columns"));
    QVERIFY(!find<QWidget>("importColumns").isVisible());
    find<QPushButton>("importMap").click();
    QTRY_VERIFY(find<QWidget>("importColumns").isVisible());
    QVERIFY(!find<QPushButton>("importMap").isVisible());
    QCOMPARE(chooser(2).currentText(), u"Company"_s);
}

void TestImportDialog::fileThatCannotBeRead_isLeftOut()
{
    show({m_fixture->file(u"nowhere.csv"_s), QStringLiteral(LEADLIGHT_TEST_DATA "/leads/partner-center.csv")});
    QVERIFY(words().startsWith(u"There is no file"));
    auto &list = find<QListWidget>("importFiles");
    QVERIFY(list.isVisible());
    QCOMPARE(list.item(0)->text(), u"nowhere.csv: left out: it cannot be read"_s);
    QTRY_VERIFY(list.item(1)->text().contains(u"Partner Center leads, 14 columns, commas, UTF-8, 1 lead"));
    list.setCurrentRow(1);
    QTRY_COMPARE(shown(0, "name"), u"John Smith"_s);
    QVERIFY(!find<QLabel>("importWords").isVisible()); // the list says it
    import();
    QCOMPARE(find<QLabel>("messageText").text(), u"1 lead imported."_s);
}

void TestImportDialog::nothing_cannotBeImported_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("header only") << QByteArray("Name,E-mail\n");
    QTest::newRow("archive") << QByteArray("PK\x03\x04\0\0,\n", 9);
    QTest::newRow("prose") << QByteArray("Dear customer\nwe write\n");
}

void TestImportDialog::nothing_cannotBeImported()
{
    QFETCH(QByteArray, content);
    showForeign(content);
    QTRY_VERIFY(!find<QPushButton>("importButton").isEnabled());
    QCOMPARE(find<QLabel>("importState").text(), u"There is nothing to import."_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void TestImportDialog::fileThatCannotBeRead_leadsToAnother()
{
    show({file(u"archive.csv"_s, QByteArray("PK\x03\x04\0\0,\n", 9))});
    QTRY_VERIFY(!find<QPushButton>("importButton").isEnabled());
    m_window->fileChooser().setNextFiles({file(u"contacts.csv"_s, contacts)});
    find<QPushButton>("addFiles").click();
    QTRY_VERIFY(find<QPushButton>("importButton").isEnabled());
    QCOMPARE(find<QListWidget>("importFiles").count(), 2);
    QCOMPARE(find<QListWidget>("importFiles").currentRow(), 1);
    QTRY_VERIFY(find<QTableView>("importLeads").isVisible());
}

void TestImportDialog::help_isThereWhileTheDialogIsOpen()
{
    showForeign(contacts);
    for (const bool byKey : {true, false}) {
        if (byKey)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        else
            dialog()->findChild<QPushButton *>(u"helpButton"_s)->click();
        auto *help = m_window->findChild<ui::HelpWindow *>();
        QVERIFY(help);
        QTRY_VERIFY(help->isVisible());
        QCOMPARE(help->topic(), u"import"_s);
        QCOMPARE(help->parentWidget(), dialog()); // else it could not be used
        delete help;
    }
}

void TestImportDialog::fileThatChanges_isRefused()
{
    showForeign(contacts);
    file(u"contacts.csv"_s, "E-mail;Name\na@example.com;Jana\n");
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(find<QLabel>("messageText").text().contains(u"has other columns now"));
    QCOMPARE(imported().size(), size_t(0));
}

void TestImportDialog::moreFiles_areAdded()
{
    const QString path = QStringLiteral(LEADLIGHT_TEST_DATA "/leads/partner-center.csv");
    show({path});
    m_window->importFiles({path, QStringLiteral(LEADLIGHT_TEST_DATA "/leads/storage-explorer.csv")});
    QCOMPARE(find<QListWidget>("importFiles").count(), 2);
    QCOMPARE(m_window->findChildren<ui::ImportDialog *>().size(), 1);
    QTRY_VERIFY(find<QListWidget>("importFiles").item(1)->text().contains(u"1 lead"));
    import();
    QCOMPARE(find<QLabel>("messageText").text(), u"2 leads imported."_s);
}

void TestImportDialog::files_canBeDroppedOnIt()
{
    showForeign(contacts);
    dropFile(*dialog(), QStringLiteral(LEADLIGHT_TEST_DATA "/leads/partner-center.csv"));
    QCOMPARE(find<QListWidget>("importFiles").count(), 2);
}

void TestImportDialog::problems_areMarked()
{
    showForeign("Name,E-mail,Created\nJana,j@example.com,soon\nBob,b@example.com,2026-01-01\n");
    const auto &table = find<QTableView>("importLeads");
    const QModelIndex marks = table.model()->index(0, LeadPreviewModel::marksColumn());
    QCOMPARE(marks.data().toString(), u"Problem"_s);
    QVERIFY(marks.data(Qt::ToolTipRole).toString().contains(u"Its time cannot be read."));
    QVERIFY(!table.isColumnHidden(marks.column()));
    QVERIFY(table.horizontalHeader()->visualIndex(marks.column()) == 1);
}

void TestImportDialog::keyboard_reachesEverything()
{
    showForeign("E-mail,Created,Colour\na@example.com,3/4/2026,red\n");
    QVERIFY(find<QPushButton>("importButton").hasFocus());
    QSet<QString> reached;
    QStringList order;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString name = QApplication::focusWidget()->objectName();
        if (!reached.contains(name))
            order.append(name);
        reached.insert(name);
    }
    for (const char *name : {"importDelimiter", "importEncoding", "importHeader", "importDates", "importColumns",
                             "importColumn0", "importColumn2", "importLeads", "importButton"})
        QVERIFY2(reached.contains(QLatin1StringView(name)), name);
    // From left to right, between the table they lie in and the leads.
    const qsizetype first = order.indexOf(u"importColumn0"_s);
    QCOMPARE(order.mid(first - 1, 5), (QStringList{u"importColumns"_s, u"importColumn0"_s, u"importColumn1"_s,
                                                   u"importColumn2"_s, u"importLeads"_s}));
    QCOMPARE(chooser(2).accessibleName(), u"Property for column Colour"_s);
    chooser(2).setFocus();
    QTest::keyClicks(&chooser(2), u"comp"_s);
    QTRY_COMPARE(shown(0, "company"), u"red"_s);
}

void TestImportDialog::narrow_scrolls()
{
    QByteArray header;
    QByteArray row;
    for (int i = 0; i < 30; ++i) {
        header += "Column name " + QByteArray::number(i) + ',';
        row += "value,";
    }
    showForeign(header + "E-mail\n" + row + "a@example.com\n");
    dialog()->resize(700, 500);
    QTRY_COMPARE(dialog()->width(), 700);
    const auto &table = find<QTableView>("importColumns");
    QVERIFY(table.horizontalScrollBar()->maximum() > 0);
    QCOMPARE(table.verticalScrollBar()->maximum(), 0);
    chooser(30).setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(table.viewport()->rect().contains(chooser(30).geometry().center()));
}

void TestImportDialog::thousandsOfColumns_areShownInPart()
{
    QByteArray header = "E-mail";
    for (int i = 0; i < 10'000; ++i)
        header += ",c" + QByteArray::number(i);
    showForeign(header + "\na@example.com" + QByteArray(10'000, ',') + '\n');
    QCOMPARE(find<QTableView>("importColumns").model()->columnCount(), 200);
    QVERIFY(note().contains(u"The first 200 columns"));
    import();
    const auto all = imported();
    QCOMPARE(all.size(), size_t(1));
    QVERIFY(all[0].raw.bytes.contains(",c9999\r\n"));
}

void TestImportDialog::hostileFile_isPlainText()
{
    QSKIP("known fault of this test: the columns of the first of two files are not found");
    QByteArray header;
    QByteArray row;
    const QStringList texts{u"<b>Zq7</b>"_s, u"\u202eZq7"_s,  u"\u0007Zq7"_s,     testsupport::percentText(),
                            u"&Zq7 a"_s,     u"Zq7\u2029x"_s, u"<img src=x>Zq7"_s};
    for (const QString &text : texts) {
        header += '"' + text.toUtf8() + "\",";
        row += '"' + text.toUtf8() + " value\",";
    }
    show({file(u"<b>Zq7\u202e.csv"_s, header + "E-mail\n" + row + "<i>Zq7</i>@example.com\n"),
          file(u"%1.csv"_s, "Colour\n")});
    choose(0, u"First name"_s);
    choose(1, u"Company"_s);
    choose(2, u"Company"_s);
    QTRY_VERIFY(note().startsWith(u"Company is chosen for two columns"));
    const QStringList faults = PlainCheck::ofAllWidgets();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestImportDialog::models_areSound()
{
    LeadPreviewModel leads;
    const QAbstractItemModelTester leadsTester(&leads);
    leads.setLeads(sampleLeads());
    QCOMPARE(leads.rowCount(), 6);
    leads.setLeads({});
    QCOMPARE(leads.rowCount(), 0);
    ui::ColumnsModel columns;
    const QAbstractItemModelTester columnsTester(&columns);
    const auto sample = leads::csvSample("a,,c\n1,2\n1,2,3,4\n", {}, {});
    QVERIFY(sample);
    columns.setSample(*sample);
    QCOMPARE(columns.columnCount(), 3);
    QCOMPARE(columns.headerData(1, Qt::Horizontal).toString(), u"Column 2"_s);
    columns.setSample({});
    QCOMPARE(columns.columnCount(), 0);
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
