// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/filepreview.h"
#include "exchange/leadimport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace leadlight;
using namespace leadlight::exchange;
using namespace leadlight::leads;
using namespace Qt::Literals::StringLiterals;

class TestFilePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownFile_isShownWithoutAMapping();
    void foreignFile_isMapped();
    void knownColumns_areMappedWhenWanted();
    void remembered_isAskedUntilSomebodyChooses();
    void rememberedDates_giveWayToWhatTheFileTells();
    void count_isExactOrAtLeast_data();
    void count_isExactOrAtLeast();
    void oddFile_isReadOrRefused_data();
    void oddFile_isReadOrRefused();
    void noFile_isSaid();
    void hugeLine_isLookedAtInPart();
    void mappedFile_isImportedAsShown();
    void fileThatChanged_isNotImported();

private:
    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"leads %1.csv"_s.arg(++m_files));
        QFile made(path);
        return made.open(QIODevice::WriteOnly) && made.write(content) == content.size() ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestFilePreview::knownFile_isShownWithoutAMapping()
{
    const auto preview = previewLeadFile(QStringLiteral(LEADLIGHT_TEST_DATA "/leads/storage-explorer-typed.csv"), {});
    QVERIFY(preview);
    QCOMPARE(preview->description.format, FileDescription::Format::TableRows);
    QCOMPARE(preview->description.columns, 10);
    QVERIFY(preview->description.hasTypes && !preview->csv && !preview->hasMore);
    QCOMPARE(preview->leadCount, 2);
    QCOMPARE(preview->leads.at(0).email, u"jsmith@microsoft.com"_s);
}

void TestFilePreview::foreignFile_isMapped()
{
    const auto preview = previewLeadFile(file("\nJm\xe9no;E-mail\nJ\xfcrgen;j@example.com\n"), {});
    QVERIFY(preview && preview->csv);
    QCOMPARE(preview->description.format, FileDescription::Format::Csv);
    QCOMPARE(preview->encoding, TextEncoding::Windows1252);
    QCOMPARE(preview->firstLine, QByteArray("Jm\xe9no;E-mail"));
    QCOMPARE(preview->csv->mapping.header, (QStringList{u"Jméno"_s, u"E-mail"_s}));
    QCOMPARE(preview->leads.at(0).firstName, u"Jürgen"_s);
    QCOMPARE(preview->leads.at(0).email, u"j@example.com"_s);
}

void TestFilePreview::knownColumns_areMappedWhenWanted()
{
    const QString path = QStringLiteral(LEADLIGHT_TEST_DATA "/leads/partner-center.csv");
    const auto known = previewLeadFile(path, {});
    PreviewWishes wishes;
    wishes.mapsColumns = true;
    const auto mapped = previewLeadFile(path, wishes);
    QVERIFY(known && !known->csv && mapped && mapped->csv);
    const Lead &a = known->leads.at(0);
    const Lead &b = mapped->leads.at(0);
    QCOMPARE(b.raw, a.raw);
    QCOMPARE(b.email, a.email);
    QCOMPARE(b.company, a.company);
    QCOMPARE(b.createdAt, a.createdAt);
    QCOMPARE(b.source, a.source);
}

void TestFilePreview::remembered_isAskedUntilSomebodyChooses()
{
    const QString path = file("a,b\n1,2\n");
    PreviewWishes wishes;
    QByteArray asked;
    wishes.remembered = [&asked](const QByteArray &line) {
        asked = line;
        CsvWishes before;
        before.columns = QList<ColumnMapping::Column>{LeadPart::Phone, LeadPart::Email};
        return std::optional(before);
    };
    const auto first = previewLeadFile(path, wishes);
    QVERIFY(first && first->csv);
    QCOMPARE(asked, QByteArray("a,b"));
    QCOMPARE(first->leads.at(0).phone, u"1"_s);
    wishes.csv.columns = QList<ColumnMapping::Column>{LeadPart::Company, std::nullopt};
    const auto second = previewLeadFile(path, wishes);
    QVERIFY(second && second->csv);
    QCOMPARE(second->leads.at(0).company, u"1"_s);
    QVERIFY(second->leads.at(0).phone.isEmpty());
}

void TestFilePreview::rememberedDates_giveWayToWhatTheFileTells()
{
    PreviewWishes wishes;
    wishes.remembered = [](const QByteArray &) {
        CsvWishes before;
        before.dateOrder = DateOrder::DayFirst;
        return std::optional(before);
    };
    const auto either = previewLeadFile(file("Email,Created\na@example.com,3/4/2026\n"), wishes);
    QVERIFY(either && either->csv);
    QCOMPARE(either->leads.at(0).createdAt.toText(), u"2026-04-03T00:00:00Z"_s);
    const auto certain = previewLeadFile(file("Email,Created\na@example.com,3/14/2026\n"), wishes);
    QVERIFY(certain && certain->csv);
    QCOMPARE(certain->leads.at(0).createdAt.toText(), u"2026-03-14T00:00:00Z"_s);
}

void TestFilePreview::count_isExactOrAtLeast_data()
{
    QTest::addColumn<int>("leads");
    QTest::addColumn<int>("size");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<bool>("hasMore");
    QTest::newRow("none") << 0 << 10 << qint64(0) << false;
    QTest::newRow("one") << 1 << 10 << qint64(1) << false;
    QTest::newRow("as many as are shown") << 50 << 10 << qint64(50) << false;
    QTest::newRow("one more") << 51 << 10 << qint64(51) << false;
    QTest::newRow("as many as are counted") << 1000 << 10 << qint64(1000) << true;
    QTest::newRow("thousands") << 5000 << 10 << qint64(1000) << true;
    // A megabyte ends inside the eleventh.
    QTest::newRow("large ones") << 20 << 100'000 << qint64(10) << true;
    QTest::newRow("a huge one") << 3 << 3'000'000 << qint64(1) << true;
}

void TestFilePreview::count_isExactOrAtLeast()
{
    QFETCH(int, leads);
    QFETCH(int, size);
    QByteArray content = "Email,Colour\n";
    for (int i = 0; i < leads; ++i)
        content += "a@example.com," + QByteArray(size, 'x') + '\n';
    const auto preview = previewLeadFile(file(content), {});
    QVERIFY(preview);
    QTEST(preview->leadCount, "count");
    QTEST(preview->hasMore, "hasMore");
    QCOMPARE(preview->leads.size(), size_t(std::min<qint64>(50, preview->leadCount)));
}

void TestFilePreview::oddFile_isReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("leads"); ///< -1: refused
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("header only") << QByteArray("Name,E-mail\n") << 0;
    QTest::newRow("unknown header only") << QByteArray("Colour,Size") << 0;
    QTest::newRow("mixed line ends") << QByteArray("Name,E-mail\r\na,b\nc,d\r\n\ne,f") << 3;
    QTest::newRow("open quote") << QByteArray("Name,E-mail\n\"a,b\nc,d\n") << 2;
    QTest::newRow("open quote in the header") << QByteArray("Name,\"E-mail\na,b\n") << 1;
    QTest::newRow("open quote before all") << QByteArray("\"Name,E-mail\na,b\n") << -1;
    QTest::newRow("duplicate names") << QByteArray("E-mail,E-mail\na@example.com,b@example.com\n") << 1;
    QTest::newRow("no names") << QByteArray(",\na@example.com,b\n") << 1;
    QTest::newRow("foreign JSON") << QByteArray(R"([{"colour":"red"},{"colour":"blue"}])") << -1;
    QTest::newRow("a page") << QByteArray("<html>a,b</html>") << -1;
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\x02\x01\x01\0\0\0\0\0,\n\0\0",
                                             16)
                               << -1;
}

void TestFilePreview::oddFile_isReadOrRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, leads);
    const QString path = file(bytes);
    const auto preview = previewLeadFile(path, {});
    QCOMPARE(preview.has_value(), leads >= 0);
    if (preview) {
        QCOMPARE(preview->leadCount, leads);
    } else {
        QCOMPARE(preview.error().kind, core::ErrorKind::UnknownFileFormat);
        QCOMPARE(preview.error().subject, path);
    }
}

void TestFilePreview::noFile_isSaid()
{
    const auto missing = previewLeadFile(m_folder.filePath(u"nowhere"_s), {});
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, core::ErrorKind::FileMissing);
    const auto folder = previewLeadFile(m_folder.path(), {});
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, core::ErrorKind::UnknownFileFormat);
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!previewLeadFile(pipe, {})); // and does not wait for anybody to write into it
    const QString locked = file("Name,E-mail\n");
    QVERIFY(QFile::setPermissions(locked, {}));
    if (!QFile(locked).open(QIODevice::ReadOnly)) { // which a superuser may
        const auto refused = previewLeadFile(locked, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::NotReadable);
    }
}

void TestFilePreview::hugeLine_isLookedAtInPart()
{
    const QString path = m_folder.filePath(u"line"_s);
    QFile made(path);
    QVERIFY(made.open(QIODevice::WriteOnly));
    const QByteArray piece(1024 * 1024, 'x');
    made.write("Name,E-mail\n");
    for (int i = 0; i < 100; ++i)
        made.write(piece);
    made.close();
    const auto preview = previewLeadFile(path, {});
    QVERIFY(preview && preview->hasMore);
    QCOMPARE(preview->leads.size(), size_t(1));
    QVERIFY(preview->leads[0].firstName.size() < 1024 * 1024);
}

void TestFilePreview::mappedFile_isImportedAsShown()
{
    QByteArray content = "Jm\xc3\xa9no;Barva;E-mail;Datum\n";
    for (int i = 0; i < 5000; ++i)
        content += "Jana " + QByteArray::number(i) + ";red;j@example.com;3/4/2026\n";
    const QString path = file(content);
    const auto preview = previewLeadFile(path, {});
    QVERIFY(preview && preview->csv);
    std::vector<Lead> read;
    const auto count = readLeadFile(
        path, {},
        [&read](LeadFileBatch batch) -> BatchWork {
            return [&read, batch = std::move(batch)] {
                read.insert(read.end(), batch.leads.begin(), batch.leads.end());
                return core::Result<>();
            };
        },
        preview->csv->mapping);
    QVERIFY(count);
    QCOMPARE(*count, 5000);
    QVERIFY(std::equal(preview->leads.begin(), preview->leads.end(), read.begin()));
    QCOMPARE(read.back().firstName, u"Jana 4999"_s);
}

void TestFilePreview::fileThatChanged_isNotImported()
{
    const QString path = file("Colour,E-mail\nred,a@example.com\n");
    const auto preview = previewLeadFile(path, {});
    QVERIFY(preview && preview->csv);
    const auto import = [&] {
        return readLeadFile(
            path, {}, [](const LeadFileBatch &) -> BatchWork { return [] { return core::Result<>(); }; },
            preview->csv->mapping);
    };
    QFile changed(path);
    QVERIFY(changed.open(QIODevice::Append)); // more rows do no harm
    changed.write("blue,b@example.com\n");
    changed.close();
    QCOMPARE(import().value_or(-1), 2);
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write("E-mail,Colour\na@example.com,red\n");
    changed.close();
    const auto refused = import();
    QVERIFY(!refused);
    QCOMPARE(refused.error().serviceCode, u"changed"_s);
    QCOMPARE(refused.error().subject, path);
    QVERIFY(QFile::remove(path));
    const auto gone = import();
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, core::ErrorKind::FileMissing);
}

QTEST_GUILESS_MAIN(TestFilePreview)
#include "tst_filepreview.moc"
