// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/leadwriter.h"
#include "leads/leadfield.h"
#include "support/filesizelimit.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <thread>

using namespace leadlight;
using namespace leadlight::exchange;
using namespace leadlight::leads;
using namespace leadlight::tests;

namespace {

/// A cell as another program finds it.
struct Cell
{
    QString type;  ///< "inlineStr", "b", or empty for a number
    QString style; ///< empty: the usual one
    QString text;  ///< as a text means it, or the number as it is written
};

using Row = QMap<QString, Cell>; ///< by column: "A"

struct Sheet
{
    QMap<int, Row> rows;
    QString filter;
    QString pane;
    int formulas = 0;
    int links = 0;
    bool isWhole = false;
};

/// What a workbook means by "_x000D_".
QString unescaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    qsizetype from = 0;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, from)) {
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
        from = match.capturedStart() + 1;
    }
    return text;
}

/// A part of the workbook, through a program that has nothing to do with how it was written.
QByteArray part(const QString &path, const QString &name)
{
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, name});
    return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput() : QByteArray();
}

Sheet readSheet(const QString &path, int number)
{
    Sheet sheet;
    QXmlStreamReader xml(part(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)));
    static const QRegularExpression reference(QStringLiteral("^([A-Z]+)([0-9]+)$"));
    Cell *cell = nullptr;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        const auto attributes = xml.attributes();
        if (name == QStringLiteral("c")) {
            const auto place = reference.match(attributes.value(QStringLiteral("r")).toString());
            cell = &sheet.rows[place.captured(2).toInt()][place.captured(1)];
            *cell = {attributes.value(QStringLiteral("t")).toString(), attributes.value(QStringLiteral("s")).toString(),
                     QString()};
        } else if (name == QStringLiteral("t") || name == QStringLiteral("v")) {
            const QString text = xml.readElementText();
            cell->text = name == QStringLiteral("t") ? unescaped(text) : text;
        } else if (name == QStringLiteral("f")) {
            ++sheet.formulas;
        } else if (name == QStringLiteral("hyperlink")) {
            ++sheet.links;
        } else if (name == QStringLiteral("autoFilter")) {
            sheet.filter = attributes.value(QStringLiteral("ref")).toString();
        } else if (name == QStringLiteral("pane")) {
            sheet.pane = attributes.value(QStringLiteral("state")).toString() +
                         attributes.value(QStringLiteral("topLeftCell")).toString();
        }
    }
    sheet.isWhole = !xml.hasError();
    return sheet;
}

Lead someLead(int number)
{
    Lead lead;
    lead.id = number;
    lead.place = TableKey{QStringLiteral("1:2F2:2F2026"), QStringLiteral("row-%1").arg(number)};
    lead.source = QStringLiteral("SPZA");
    lead.company = QStringLiteral("Contoso %1").arg(number);
    return lead;
}

core::Result<> write(LeadWriter &writer, const Lead &lead)
{
    QByteArray bytes;
    writer.append(bytes, lead);
    return writer.write(bytes);
}

} // namespace

class TestWorkbookWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lead_isInItsCells();
    void work_isInItsCells();
    void hostileTexts_areTexts();
    void longText_isShortened();
    void tooManyRows_goOnInAFurtherSheet();
    void noLead_givesTheHeading();
    void stop_leavesNothing();
    void abandonedWriter_leavesNothing();
    void fullDisk_neverGivesACutWorkbook();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("leads.xlsx")); }
    [[nodiscard]] QStringList leftovers() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    /// Writes the leads to path(); how many sheets there are then, or nothing.
    std::optional<WriteNotes> writeAll(const std::vector<Lead> &leads, WriteOptions options = {})
    {
        QSaveFile file(path());
        if (!file.open(QIODevice::WriteOnly))
            return std::nullopt;
        const auto writer = LeadWriter::create(LeadFormat::Xlsx, file, options);
        for (const Lead &lead : leads) {
            if (!write(*writer, lead))
                return std::nullopt;
        }
        if (!writer->finish() || !file.commit())
            return std::nullopt;
        return writer->notes();
    }

    QTemporaryDir m_folder;
};

void TestWorkbookWriter::initTestCase()
{
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-v")});
    QVERIFY2(unzip.waitForFinished() && unzip.exitCode() == 0, "The test needs the program unzip.");
}

void TestWorkbookWriter::lead_isInItsCells()
{
    Lead lead = someLead(17);
    lead.createdAt = LeadTime::fromText(u"2018-09-28T18:24:18.5Z");
    lead.receivedAt = LeadTime::fromText(u"1899-12-31T10:00:00Z"); // before Excel's days
    lead.isTest = true;
    lead.problems = {QStringLiteral("One."), QStringLiteral("Two.")};
    const auto notes = writeAll({lead});
    QVERIFY(notes);
    QCOMPARE(notes->worksheets, 1);
    QCOMPARE(notes->shortenedCells, 0);
    QCOMPARE(leftovers(), QStringList{QStringLiteral("leads.xlsx")});

    const Sheet sheet = readSheet(path(), 1);
    QVERIFY(sheet.isWhole);
    QCOMPARE(sheet.rows.keys(), (QList<int>{1, 2}));
    QCOMPARE(sheet.filter, QStringLiteral("A1:AB2"));
    QCOMPARE(sheet.pane, QStringLiteral("frozenA2"));
    const Row heading = sheet.rows[1];
    QCOMPARE(heading.size(), leadFields().size() + workFields().size());
    QCOMPARE(heading[QStringLiteral("A")].text, QStringLiteral("id"));
    QCOMPARE(heading[QStringLiteral("P")].text, QStringLiteral("createdAt (UTC)"));
    QCOMPARE(heading[QStringLiteral("V")].text, QStringLiteral("origin"));
    QVERIFY(!heading[QStringLiteral("A")].style.isEmpty());

    const Row row = sheet.rows[2];
    QCOMPARE(row[QStringLiteral("A")].type, QString());
    QCOMPARE(row[QStringLiteral("A")].text, QStringLiteral("17"));
    QVERIFY(!row.contains(QStringLiteral("B"))); // no connector
    QCOMPARE(row[QStringLiteral("C")].type, QStringLiteral("inlineStr"));
    QCOMPARE(row[QStringLiteral("C")].text, QStringLiteral("SPZA"));
    QCOMPARE(row[QStringLiteral("M")].text, QStringLiteral("Contoso 17"));
    QCOMPARE(row[QStringLiteral("P")].type, QString());
    QVERIFY(!row[QStringLiteral("P")].style.isEmpty());
    // 43371 days after 1899-12-30 is 2018-09-28.
    QVERIFY(qAbs(row[QStringLiteral("P")].text.toDouble() - (43371 + (18 * 3600 + 24 * 60 + 18.5) / 86400)) < 1e-8);
    QCOMPARE(row[QStringLiteral("Q")].text, QStringLiteral("1899-12-31T10:00:00Z"));
    QCOMPARE(row[QStringLiteral("R")].type, QStringLiteral("b"));
    QCOMPARE(row[QStringLiteral("R")].text, QStringLiteral("1"));
    QCOMPARE(row[QStringLiteral("S")].text, QStringLiteral("0"));
    QCOMPARE(row[QStringLiteral("U")].text, QStringLiteral("One.; Two."));
    QCOMPARE(row[QStringLiteral("V")].text, QStringLiteral(R"({"partitionKey":"1:2F2:2F2026","rowKey":"row-17"})"));
}

void TestWorkbookWriter::work_isInItsCells()
{
    std::vector<Lead> leads{someLead(1), someLead(2), someLead(3)};
    LeadWork &work = leads[1].work;
    work.status = LeadStatus::Won;
    work.owner = QStringLiteral("=Anna");
    work.tags = {QStringLiteral("=cmd"), QStringLiteral("a, b")};
    work.followUp = QDate(2018, 9, 28);
    work.answeredAt = LeadTime::fromText(u"2018-09-28T12:00:00Z");
    LeadNote note;
    note.writtenAt = LeadTime::fromText(u"2026-11-21T10:00:00Z");
    note.text = QStringLiteral("called\ntwice");
    work.notes = {note};
    leads[2].work.followUp = QDate(1899, 12, 31); // before Excel's days
    note.text = QString(40'000, u'x');
    leads[2].work.notes = {note};
    const auto notes = writeAll(leads);
    QVERIFY(notes);
    QCOMPARE(notes->shortenedCells, 1);

    const Sheet sheet = readSheet(path(), 1);
    QVERIFY(sheet.isWhole);
    QCOMPARE(sheet.formulas, 0);
    const Row heading = sheet.rows[1];
    QCOMPARE(heading[QStringLiteral("W")].text, QStringLiteral("status"));
    QCOMPARE(heading[QStringLiteral("Z")].text, QStringLiteral("followUp"));
    QCOMPARE(heading[QStringLiteral("AA")].text, QStringLiteral("answeredAt (UTC)"));
    QCOMPARE(heading[QStringLiteral("AB")].text, QStringLiteral("notes"));
    const Row untouched = sheet.rows[2];
    QCOMPARE(untouched[QStringLiteral("W")].text, QStringLiteral("new"));
    QVERIFY(!untouched.contains(QStringLiteral("X")) && !untouched.contains(QStringLiteral("AB")));
    const Row row = sheet.rows[3];
    QCOMPARE(row[QStringLiteral("W")].text, QStringLiteral("won"));
    QCOMPARE(row[QStringLiteral("X")].text, QStringLiteral("=Anna"));
    QCOMPARE(row[QStringLiteral("X")].type, QStringLiteral("inlineStr"));
    QCOMPARE(row[QStringLiteral("Y")].text, QStringLiteral("=cmd, \"a, b\""));
    QCOMPARE(row[QStringLiteral("Z")].type, QString());
    QCOMPARE(row[QStringLiteral("Z")].text, QStringLiteral("43371"));
    QVERIFY(!row[QStringLiteral("Z")].style.isEmpty());
    QVERIFY(row[QStringLiteral("Z")].style != row[QStringLiteral("AA")].style);
    QCOMPARE(row[QStringLiteral("AA")].text, QStringLiteral("43371.5"));
    QCOMPARE(row[QStringLiteral("AB")].text, QStringLiteral("2026-11-21T10:00:00Z called\n twice"));
    QCOMPARE(sheet.rows[4][QStringLiteral("Z")].text, QStringLiteral("1899-12-31"));
    QCOMPARE(sheet.rows[4][QStringLiteral("AB")].text.size(), 32'767);
}

void TestWorkbookWriter::hostileTexts_areTexts()
{
    const QStringList texts{
        QStringLiteral("=HYPERLINK(\"http://example.net\")"),
        QStringLiteral("+1 425"),
        QStringLiteral("{=1+1}"),
        QStringLiteral("http://example.net/a"),
        QStringLiteral("mailto:jana@example.com"),
        QStringLiteral("internal:Sheet2!A1"),
        QStringLiteral(" <b>&amp;\"' "),
        QStringLiteral("]]><x/>"),
        QStringLiteral("line\r\nend\ttab\u0001\u001b\u007f"),
        QStringLiteral("_x0041_ __x000D_ _x00"),
        QStringLiteral("王曉晴🚀 \u202e\u2028\ufeff"),
        QStringLiteral("\n"),
    };
    std::vector<Lead> leads;
    for (const QString &text : texts) {
        leads.push_back(someLead(int(leads.size())));
        leads.back().company = text;
    }
    QVERIFY(writeAll(leads));
    const Sheet sheet = readSheet(path(), 1);
    QVERIFY(sheet.isWhole);
    QCOMPARE(sheet.formulas, 0);
    QCOMPARE(sheet.links, 0);
    for (int i = 0; i < texts.size(); ++i) {
        const Cell cell = sheet.rows[i + 2][QStringLiteral("M")];
        QCOMPARE(cell.type, QStringLiteral("inlineStr"));
        QCOMPARE(cell.text, texts[i]);
    }

    // What XML cannot say at all becomes the sign for it.
    Lead lead = someLead(1);
    lead.company = QStringLiteral("a") + QChar(0) + QChar(0xfffe) + QChar(0xffff) + QChar(0xd83d) + QStringLiteral("z");
    QVERIFY(writeAll({lead}));
    const Sheet odd = readSheet(path(), 1);
    QVERIFY(odd.isWhole);
    QCOMPARE(odd.rows[2][QStringLiteral("M")].text, QStringLiteral("a\ufffd\ufffd\ufffd\ufffdz"));
}

void TestWorkbookWriter::longText_isShortened()
{
    std::vector<Lead> leads{someLead(1), someLead(2), someLead(3)};
    leads[0].description = QString(32'767, u'x');
    leads[1].description = QString(2'000'000, u'ž');
    leads[2].description = QString(32'766, u'x') + QStringLiteral("🚀");
    const auto notes = writeAll(leads);
    QVERIFY(notes);
    QCOMPARE(notes->shortenedCells, 2);
    const Sheet sheet = readSheet(path(), 1);
    QVERIFY(sheet.isWhole);
    QCOMPARE(sheet.rows[2][QStringLiteral("O")].text, leads[0].description);
    QCOMPARE(sheet.rows[3][QStringLiteral("O")].text, QString(32'767, u'ž'));
    QCOMPARE(sheet.rows[4][QStringLiteral("O")].text, QString(32'766, u'x'));
}

void TestWorkbookWriter::tooManyRows_goOnInAFurtherSheet()
{
    std::vector<Lead> leads;
    for (int i = 0; i < 20; ++i)
        leads.push_back(someLead(i));
    const auto notes = writeAll(leads, {.sheetRows = 10});
    QVERIFY(notes);
    QCOMPARE(notes->worksheets, 3);
    QList<int> ids;
    for (int number = 1; number <= 3; ++number) {
        const Sheet sheet = readSheet(path(), number);
        QVERIFY(sheet.isWhole);
        QCOMPARE(sheet.rows[1][QStringLiteral("A")].text, QStringLiteral("id"));
        QCOMPARE(sheet.filter, QStringLiteral("A1:AB%1").arg(sheet.rows.size()));
        for (int row = 2; row <= sheet.rows.size(); ++row)
            ids.append(sheet.rows[row][QStringLiteral("A")].text.toInt());
    }
    QCOMPARE(ids.size(), 20);
    for (int i = 0; i < ids.size(); ++i)
        QCOMPARE(ids[i], i);
    const QByteArray workbook = part(path(), QStringLiteral("xl/workbook.xml"));
    QVERIFY(workbook.contains("name=\"Leads\"") && workbook.contains("name=\"Leads 2\""));

    // A sheet that is just full is enough.
    leads.resize(9);
    QCOMPARE(writeAll(leads, {.sheetRows = 10})->worksheets, 1);
}

void TestWorkbookWriter::noLead_givesTheHeading()
{
    QVERIFY(writeAll({}));
    const Sheet sheet = readSheet(path(), 1);
    QVERIFY(sheet.isWhole);
    QCOMPARE(sheet.rows.keys(), QList<int>{1});
}

void TestWorkbookWriter::stop_leavesNothing()
{
    QFile::remove(path());
    QSaveFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    auto writer = LeadWriter::create(LeadFormat::Xlsx, file);
    QByteArray bytes;
    for (int i = 0; i < 20'000; ++i)
        writer->append(bytes, someLead(i));
    QVERIFY(writer->write(bytes));
    std::stop_source stop;
    const std::jthread stopper([&] { stop.request_stop(); }); // before it closes or while it does
    const auto finished = writer->finish(stop.get_token());
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, core::ErrorKind::Cancelled);
    file.cancelWriting();
    static_cast<void>(file.commit());
    writer.reset();
    QCOMPARE(leftovers(), QStringList());
}

void TestWorkbookWriter::abandonedWriter_leavesNothing()
{
    const auto openFiles = [] { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries).size(); };
    const auto before = openFiles();
    {
        QSaveFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto writer = LeadWriter::create(LeadFormat::Xlsx, file, {.sheetRows = 10});
        for (int i = 0; i < 50; ++i)
            QVERIFY(write(*writer, someLead(i)));
        QVERIFY(leftovers().size() > 0);
    }
    QCOMPARE(leftovers(), QStringList());
    // Fewer: what a stopped writer of another test still packed has ended meanwhile.
    QTRY_VERIFY(openFiles() <= before);
}

/// Whatever the size at which the disk is full: the workbook is whole, or it is said and nothing is left.
void TestWorkbookWriter::fullDisk_neverGivesACutWorkbook()
{
    std::vector<Lead> leads;
    for (int i = 0; i < 500; ++i)
        leads.push_back(someLead(i));
    int whole = 0;
    int failed = 0;
    // Sizes of every order, and those at which the rows fit but not the sheet that they are copied to.
    QVERIFY(writeAll(leads));
    const qint64 sheetSize = part(path(), QStringLiteral("xl/worksheets/sheet1.xml")).size();
    QFile::remove(path());
    QList<qint64> sizes{sheetSize - 1'000, sheetSize - 100, sheetSize - 1, sheetSize, sheetSize + 1};
    for (qint64 size = 1'000; size < 20'000'000; size += size / 8)
        sizes.append(size);
    for (const qint64 size : std::as_const(sizes)) {
        core::Result<> done;
        {
            QSaveFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            const auto writer = LeadWriter::create(LeadFormat::Xlsx, file);
            const FileSizeLimit limit(size);
            for (size_t i = 0; i < leads.size() && done; ++i)
                done = write(*writer, leads[i]);
            if (done)
                done = writer->finish();
            if (done)
                QVERIFY(file.commit());
        }
        if (done) {
            ++whole;
            const Sheet sheet = readSheet(path(), 1);
            QVERIFY2(sheet.isWhole && sheet.rows.size() == 501, qPrintable(QString::number(size)));
            QFile::remove(path());
        } else {
            ++failed;
            QVERIFY2(done.error().kind == core::ErrorKind::DiskFull, qPrintable(done.error().detail));
        }
        QCOMPARE(leftovers(), QStringList());
    }
    QVERIFY(whole > 2);
    QVERIFY(failed > 20);
}

QTEST_GUILESS_MAIN(TestWorkbookWriter)
#include "tst_workbookwriter.moc"
