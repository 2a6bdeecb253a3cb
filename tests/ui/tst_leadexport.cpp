// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/leadimport.h"
#include "support/filesizelimit.h"
#include "ui/common/filechooser.h"
#include "ui/common/settings.h"
#include "ui/leads/exportactivity.h"
#include "ui/leads/exportbutton.h"
#include "ui/leads/leadexport.h"
#include "windowfixture.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>

#include <thread>

using namespace leadlight;
using namespace leadlight::exchange;
using namespace leadlight::leads;
using namespace leadlight::tests;
using namespace leadlight::ui;

Q_DECLARE_METATYPE(leadlight::exchange::LeadFormat)

namespace {

std::vector<Lead> manyLeads(int count)
{
    std::vector<Lead> leads;
    for (int i = 0; i < count; ++i) {
        leads.push_back(sampleLeads().front());
        leads.back().place = TableKey{QStringLiteral("1:2F2:2F2026"), QStringLiteral("many-%1").arg(i)};
        leads.back().company = QStringLiteral("Company %1").arg(i);
        leads.back().raw.bytes = "{\"Number\":" + QByteArray::number(i) + "}";
    }
    return leads;
}

} // namespace

class TestLeadExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void export_isImportedTheSame_data();
    void export_isImportedTheSame();
    void unwantedLeads_areLeftOutAndCounted();
    void chosenLeads_areAllThereIs();
    void stop_leavesTheFileThatWasThere_data() { formats(); }
    void stop_leavesTheFileThatWasThere();
    void fullDisk_leavesTheFileThatWasThere_data() { formats(); }
    void fullDisk_leavesTheFileThatWasThere();
    void folderWithoutAccess_isSaid();
    void activity_tellsWhatCameOfIt();
    void activity_stopped_saysThatNothingWasWritten();
    void notes_areSentences();
    void button_asksForFileAndFormat();
    void button_offersTheSelection();

private:
    static void formats()
    {
        QTest::addColumn<LeadFormat>("format");
        for (const LeadFormat format : {LeadFormat::Csv, LeadFormat::Json, LeadFormat::Ndjson, LeadFormat::Xlsx})
            QTest::newRow(qPrintable(formatName(format))) << format;
    }
    [[nodiscard]] store::LeadStore &cache() const { return **m_fixture->stores.forThisThread(); }
    /// A folder with one file that is about to be replaced.
    [[nodiscard]] QString folder() const
    {
        const QString path = m_fixture->file(QStringLiteral("exports"));
        QDir().mkpath(path);
        QFile file(path + QStringLiteral("/leads"));
        return file.open(QIODevice::WriteOnly) && file.write("as before") > 0 ? path : QString();
    }
    /// Whether the folder is as folder() made it.
    static bool isAsBefore(const QString &folder)
    {
        QFile file(folder + QStringLiteral("/leads"));
        return file.open(QIODevice::ReadOnly) && file.readAll() == "as before" &&
               QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLeadExport::export_isImportedTheSame_data()
{
    QTest::addColumn<LeadFormat>("format");
    QTest::newRow("csv") << LeadFormat::Csv;
    QTest::newRow("json") << LeadFormat::Json;
    QTest::newRow("ndjson") << LeadFormat::Ndjson;
}

void TestLeadExport::export_isImportedTheSame()
{
    QFETCH(LeadFormat, format);
    std::vector<Lead> leads = manyLeads(5'000);
    leads[7].company = QStringLiteral("=1+1");
    leads[8].description = QStringLiteral("two\r\nlines, \"quoted\" ");
    leads[9].lastName = QStringLiteral("'+1");
    leads[10].problems = {QStringLiteral("Its time cannot be read.")};
    leads[11].isTest = true;
    m_fixture->write(leads);
    const QString path = m_fixture->file(QStringLiteral("out.") + formatName(format));
    ExportProgress progress;
    const LeadQuery query{{}, {LeadField::Id, false}, {}};
    const auto done = exportLeads(cache(), {query, format, {}}, path, progress, {});
    QVERIFY(done);
    QCOMPARE(done->written, 5'000);
    QCOMPARE(progress.total.load(), 5'000);
    QCOMPARE(progress.done.load(), 5'000);

    const WindowFixture other;
    store::LeadStore &second = **other.stores.forThisThread();
    store::ImportedFile file;
    const auto read = readLeadFile(path, {}, [&](const LeadFileBatch &batch) -> BatchWork {
        return [&, batch]() -> core::Result<> {
            const auto written = second.writeImport(batch.leads, file);
            return written ? core::Result<>() : core::failure(written);
        };
    });
    QVERIFY(read);
    const auto before = cache().view(query, {});
    const auto after = second.view(query, {});
    QVERIFY(before && after);
    QCOMPARE(after->ids.size(), before->ids.size());
    for (size_t i = 0; i < before->ids.size(); ++i) {
        Lead expected = (*cache().lead(before->ids[i]))->lead;
        Lead found = (*second.lead(after->ids[i]))->lead;
        found.id = expected.id;
        found.connector = expected.connector;
        if (format == LeadFormat::Csv)
            found.raw = expected.raw;
        QCOMPARE(found.company, expected.company);
        QVERIFY(found == expected);
    }
}

void TestLeadExport::unwantedLeads_areLeftOutAndCounted()
{
    m_fixture->write(sampleLeads());
    const QString path = m_fixture->file(QStringLiteral("out.ndjson"));
    const auto lines = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : -1;
    };
    ExportProgress progress;
    LeadExport what{LeadQuery(), LeadFormat::Ndjson, {}, false};
    const auto some = exportLeads(cache(), what, path, progress, {});
    QVERIFY(some);
    QCOMPARE(some->written, 5);
    QCOMPARE(some->leftOut, 1);
    QCOMPARE(lines(), 5);
    QCOMPARE(progress.done.load(), 6);
    what.withUnwanted = true;
    const auto all = exportLeads(cache(), what, path, progress, {});
    QVERIFY(all);
    QCOMPARE(all->written, 6);
    QCOMPARE(all->leftOut, 0);
    QCOMPARE(lines(), 6);
}

void TestLeadExport::chosenLeads_areAllThereIs()
{
    m_fixture->write(manyLeads(100));
    const auto view = cache().view({}, {});
    QVERIFY(view);
    const QString path = m_fixture->file(QStringLiteral("out.csv"));
    ExportProgress progress;
    const LeadExport what{std::vector<qint64>{view->ids[70], view->ids[3]}, LeadFormat::Csv, {}};
    QVERIFY(exportLeads(cache(), what, path, progress, {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[1].startsWith(QByteArray::number(view->ids[70]) + ','));
    QVERIFY(lines[2].startsWith(QByteArray::number(view->ids[3]) + ','));
}

void TestLeadExport::stop_leavesTheFileThatWasThere()
{
    QFETCH(LeadFormat, format);
    m_fixture->write(manyLeads(8'000));
    const QString place = folder();
    ExportProgress progress;
    std::stop_source stop;
    const std::jthread stopper([&] {
        while (progress.done == 0)
            std::this_thread::yield();
        stop.request_stop();
    });
    const auto done =
        exportLeads(cache(), {LeadQuery(), format, {}}, place + QStringLiteral("/leads"), progress, stop.get_token());
    // Where all leads were written before the other thread noticed the first, it is done.
    if (done)
        QSKIP("It was faster than the stop.");
    QCOMPARE(done.error().kind, core::ErrorKind::Cancelled);
    QVERIFY(isAsBefore(place));
}

void TestLeadExport::fullDisk_leavesTheFileThatWasThere()
{
    QFETCH(LeadFormat, format);
    m_fixture->write(manyLeads(5'000));
    QVERIFY(cache().view({}, {})); // what the cache wants to write beside itself is written
    const QString place = folder();
    ExportProgress progress;
    core::Result<ExportOutcome> done;
    {
        const FileSizeLimit limit(100'000);
        done = exportLeads(cache(), {LeadQuery(), format, {}}, place + QStringLiteral("/leads"), progress, {});
    }
    QVERIFY(!done);
    QCOMPARE(done.error().kind, core::ErrorKind::DiskFull);
    QCOMPARE(done.error().subject, place + QStringLiteral("/leads"));
    QVERIFY(isAsBefore(place));
}

void TestLeadExport::folderWithoutAccess_isSaid()
{
    m_fixture->write(sampleLeads());
    const QString path = m_fixture->file(QStringLiteral("nowhere/out.csv"));
    ExportProgress progress;
    const auto done = exportLeads(cache(), {LeadQuery(), LeadFormat::Csv, {}}, path, progress, {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, core::ErrorKind::NotWritable);
    QCOMPARE(done.error().subject, path);
}

void TestLeadExport::activity_tellsWhatCameOfIt()
{
    m_fixture->write(sampleLeads());
    core::Background background(1);
    const QString path = m_fixture->file(QStringLiteral("out.xlsx"));
    auto *activity = new ExportActivity(background, m_fixture->stores,
                                        {LeadQuery(), LeadFormat::Xlsx, {.sheetRows = 3}, false}, path);
    QSignalSpy ended(activity, &Activity::ended);
    QVERIFY(ended.wait());
    QCOMPARE(ended[0][1].toBool(), false);
    const QString text = ended[0][0].toString();
    QVERIFY2(text.startsWith(QStringLiteral("5 leads exported to out.xlsx. Left out: 1")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("3 in all")));
    QVERIFY(QFile::exists(path));
}

void TestLeadExport::activity_stopped_saysThatNothingWasWritten()
{
    m_fixture->write(sampleLeads());
    core::Background background(1);
    const QString path = m_fixture->file(QStringLiteral("out.csv"));
    auto *activity = new ExportActivity(background, m_fixture->stores, {LeadQuery(), LeadFormat::Csv, {}, false}, path);
    QSignalSpy ended(activity, &Activity::ended);
    activity->stop();
    QVERIFY(ended.wait());
    if (ended[0][0].toString().startsWith(QStringLiteral("5 leads")))
        QSKIP("It was faster than the stop.");
    QCOMPARE(ended[0][0].toString(), QStringLiteral("Export stopped. No file was written."));
    QVERIFY(!QFile::exists(path));
}

void TestLeadExport::notes_areSentences()
{
    QCOMPARE(exportNotesText({}), QString());
    QCOMPARE(exportNotesText({.worksheets = 1}), QString());
    QCOMPARE(exportNotesText({.shortenedCells = 1, .worksheets = 1}),
             QStringLiteral("1 text was longer than the 32,767 characters of a cell and was shortened."));
    QVERIFY(exportNotesText({.shortenedCells = 1'234, .worksheets = 2}).contains(QStringLiteral("1,234 texts")));
    ExportProgress progress;
    QCOMPARE(exportProgressText(progress), QStringLiteral("Exporting: looking for the leads"));
    progress.total = 1'500'000;
    progress.done = 750'000;
    QCOMPARE(exportProgressText(progress), QStringLiteral("Exporting: 750,000 of 1,500,000 leads (50 %)"));
}

void TestLeadExport::button_asksForFileAndFormat()
{
    Settings settings(m_fixture->file(QStringLiteral("state.ini")));
    FileChooser files;
    ExportButton button(settings, files, [] { return qint64(0); });
    QList<LeadFormat> formats;
    bool selectedOnly = true;
    connect(&button, &ExportButton::exportWanted, this, [&](const LeadExport &what, const QString &, bool selected) {
        formats.append(what.format);
        selectedOnly = selected;
    });
    files.setNextFiles({QStringLiteral("/tmp/a.csv")});
    button.action()->trigger();
    files.setNextFiles({QStringLiteral("/tmp/a.xlsx")});
    button.action()->trigger();
    files.setNextFiles({QStringLiteral("/tmp/a")}); // as the last time
    button.action()->trigger();
    QCOMPARE(formats, (QList<LeadFormat>{LeadFormat::Csv, LeadFormat::Xlsx, LeadFormat::Xlsx}));
    QVERIFY(!selectedOnly);
    QCOMPARE(settings.text(Setting::ExportFormat), QStringLiteral("xlsx"));
}

void TestLeadExport::button_offersTheSelection()
{
    Settings settings(m_fixture->file(QStringLiteral("state.ini")));
    FileChooser files;
    qint64 count = 0;
    ExportButton button(settings, files, [&count] { return count; });
    auto *selected = button.findChild<QAction *>(QStringLiteral("exportSelected"));
    Q_EMIT button.menu()->aboutToShow();
    QVERIFY(!selected->isEnabled());
    count = 1'234'567;
    Q_EMIT button.menu()->aboutToShow();
    QVERIFY(selected->isEnabled());
    QVERIFY(selected->text().contains(QStringLiteral("1,234,567")));
    QSignalSpy wanted(&button, &ExportButton::exportWanted);
    files.setNextFiles({QStringLiteral("/tmp/a.csv")});
    selected->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][2].toBool(), true);
}

QTEST_MAIN(TestLeadExport)
#include "tst_leadexport.moc"
