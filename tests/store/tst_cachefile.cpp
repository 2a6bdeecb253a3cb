// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefixture.h"
#include "store/leadstore.h"

#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

#include <array>
#include <atomic>
#include <cstdio>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace leadlight;
using namespace leadlight::leads;
using namespace leadlight::store;
using namespace leadlight::tests;
using core::ErrorKind;

namespace {

constexpr int leadsPerPage = 20;

/// Page n (from 1) of an endless pull; its checkpoint is n.
PulledPage page(int n)
{
    std::vector<Lead> leads;
    for (int i = 0; i < leadsPerPage; ++i)
        leads.push_back(tableLead((n - 1) * leadsPerPage + i, QString(500, u'x')));
    return pageOf(std::move(leads), QByteArray::number(n));
}

/// What the child process does: goes on where the cache is and tells each page once it is stored, until it is killed or
/// fails; a failure is told as "error <kind>".
int writePages(const QString &path)
{
    const auto fail = [](const core::Error &error) {
        std::printf("error %d\n", int(error.kind));
        return 1;
    };
    const auto store = LeadStore::open(path, LeadStore::Access::ReadWrite);
    if (!store)
        return fail(store.error());
    const auto checkpoint = (*store)->checkpoint(tableOrigin());
    if (!checkpoint)
        return fail(checkpoint.error());
    for (int n = checkpoint->toInt() + 1;; ++n) {
        if (const auto written = (*store)->writePage(tableOrigin(), page(n)); !written)
            return fail(written.error());
        std::printf("%d\n", n);
        std::fflush(stdout);
    }
}

#ifdef Q_OS_UNIX
/// Files may not grow beyond this, as on a full disk.
int writePagesWithLittleRoom(const QString &path)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{3'000'000, 3'000'000};
    setrlimit(RLIMIT_FSIZE, &limit);
    return writePages(path);
}

/// As somebody who may not write there, also when the tests are run by root.
int writePagesAsNobody(const QString &path)
{
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        return 2;
    return writePages(path);
}
#endif

/// The same program as a child with something else to do.
std::unique_ptr<QProcess> child(const QString &task, const QString &path)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), {task, path});
    return process;
}

/// What the child said before it ended.
QByteArray lastLine(QProcess &process)
{
    if (!process.waitForFinished())
        return {};
    return process.readAllStandardOutput().trimmed().split('\n').last();
}

QByteArray errorLine(ErrorKind kind)
{
    return "error " + QByteArray::number(int(kind));
}

/// Whether the leads there are exactly those of the pages up to the checkpoint, whole.
void checkWhole(const QString &path, int acknowledged)
{
    const auto store = LeadStore::open(path, LeadStore::Access::ReadWrite);
    QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail));
    QVERIFY((*store)->quickCheck({}));
    const auto checkpoint = (*store)->checkpoint(tableOrigin());
    QVERIFY(checkpoint);
    const int pages = checkpoint->toInt();
    QVERIFY2(pages >= acknowledged, "a page that was told to be stored is gone");
    const auto ids = allIds(**store);
    QCOMPARE(ids.size(), size_t(pages) * leadsPerPage);
    const auto rows = (*store)->rows(ids);
    QVERIFY(rows);
    for (size_t i = 0; i < rows->size(); ++i) {
        const auto &key = std::get<TableKey>((*rows)[i].lead.place);
        QCOMPARE(key.rowKey, QStringLiteral("row-%1").arg(i));
    }
}

/// Runs SQL on the file behind the store's back.
void tamper(const QString &path, const QString &sql)
{
    const QString name = QStringLiteral("tamper");
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(sql));
    }
    QSqlDatabase::removeDatabase(name);
}

/// The value that SQL finds first.
QString textOf(const QString &path, const QString &sql)
{
    const QString name = QStringLiteral("look");
    QString text;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(sql, database);
            text = query.next() ? query.value(0).toString() : query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return text;
}

/// Makes a cache what a Leadlight left that knew nothing of erasing.
void takeBackErasing(const QString &path)
{
    tamper(path, QStringLiteral("DROP TABLE tombstones"));
    for (const char *column : {"erasure_key", "erased_before", "keep_months", "keeps_open", "unfinished"})
        tamper(path, QStringLiteral("ALTER TABLE cache_state DROP COLUMN ") + QLatin1StringView(column));
    tamper(path, QStringLiteral("PRAGMA user_version = 5"));
}

/// Makes a cache what an even older one would have left.
void takeBack(const QString &path, int version)
{
    takeBackErasing(path);
    for (const char *table : {"work_log", "work_changes", "lead_notes", "lead_tags", "lead_work", "work_texts"})
        tamper(path, QStringLiteral("DROP TABLE ") + QLatin1StringView(table));
    tamper(path, QStringLiteral("PRAGMA user_version = %1").arg(version));
    if (version == 3)
        return;
    for (const char *sql : {"CREATE INDEX leads_overview ON leads (first_seen_at, heading_id, received_ticks, "
                            "created_ticks, flags, origin_id)",
                            "CREATE INDEX leads_vanished ON leads (origin_id) WHERE vanished_at IS NOT NULL",
                            "DROP INDEX leads_changed", "DROP INDEX marks_changed",
                            "ALTER TABLE leads DROP COLUMN change", "ALTER TABLE lead_marks DROP COLUMN change",
                            "ALTER TABLE cache_state DROP COLUMN erasures", "DROP TABLE change_tokens"})
        tamper(path, QLatin1StringView(sql));
    if (version < 2)
        tamper(path, QStringLiteral("DROP TABLE check_reports"));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

ErrorKind openError(const QString &path, LeadStore::Access access = LeadStore::Access::ReadWrite)
{
    const auto store = LeadStore::open(path, access);
    return store ? ErrorKind::Cancelled : store.error().kind;
}

} // namespace

class TestCacheFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_newCache_isForItsOwnerOnly()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        QVERIFY(store->writePage(tableOrigin(), page(1)));
        const QFileInfo folder(QFileInfo(cache.path()).absolutePath());
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(folder.permissions() & others));
        const auto files = QDir(folder.filePath()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 3); // with -wal and -shm
        for (const QFileInfo &file : files)
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }

    void open_readableToAll_isMadePrivateAgain()
    {
        TemporaryCache cache;
        cache.open();
        QVERIFY(QFile::setPermissions(cache.path(),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
        cache.open();
        QVERIFY(!(QFile::permissions(cache.path()) & QFileDevice::ReadOther));
    }

    void open_readOnlyAndMissing_saysSoAndMakesNothing()
    {
        TemporaryCache cache;
        QCOMPARE(openError(cache.path(), LeadStore::Access::ReadOnly), ErrorKind::FileMissing);
        QVERIFY(!QFile::exists(cache.path()));
    }

    void open_emptyFile_getsItsSchema_data()
    {
        QTest::addColumn<LeadStore::Access>("access");
        QTest::newRow("to write") << LeadStore::Access::ReadWrite;
        QTest::newRow("to read") << LeadStore::Access::ReadOnly;
    }
    void open_emptyFile_getsItsSchema()
    {
        QFETCH(LeadStore::Access, access);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("leads.sqlite"));
        overwrite(path, {});
        LEADLIGHT_REQUIRE(store, LeadStore::open(path, access));
        QCOMPARE(store->changeCounter().value_or(-1), 0);
    }

    void open_olderSchema_isBroughtUpToDateAndKeepsEverything_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("1") << 1;
        QTest::newRow("2") << 2;
        QTest::newRow("3") << 3;
    }
    void open_olderSchema_isBroughtUpToDateAndKeepsEverything()
    {
        QFETCH(int, version);
        TemporaryCache cache;
        std::vector<qint64> ids;
        {
            const auto store = cache.open();
            QVERIFY(store->writePage(tableOrigin(), page(1)));
            ids = allIds(*store);
            QVERIFY(store->markSeen(std::span(ids).first(3)));
        }
        takeBack(cache.path(), version);
        const auto store = cache.open();
        QVERIFY(store);
        QCOMPARE(allIds(*store), ids);
        QCOMPARE(store->totals({}).value().unseen, qint64(leadsPerPage) - 3);
        QCOMPARE(store->checkpoint(tableOrigin()).value(), "1");
        QVERIFY(store->writePage(tableOrigin(), page(2)));
        QVERIFY(store->markSeen(std::span(ids).subspan(3, 1)));
        QVERIFY(store->writeCheck(QStringLiteral("a"), "1"));
        QCOMPARE(store->work({.leads = ids, .status = leads::LeadStatus::Won}, {}).value().leadCount,
                 qint64(leadsPerPage));
        QCOMPARE(store->totals({}).value().unseen, 2 * qint64(leadsPerPage) - 4);
        QCOMPARE(store->checks(QStringLiteral("a"), 10).value().size(), 1);
    }

    void open_keysWithoutTime_getItAndAreFoundAgain()
    {
        TemporaryCache cache;
        std::vector<leads::Lead> leads;
        for (int i = 0; i < 40; ++i) {
            leads.push_back(tableLead(i));
            leads.back().place = leads::FileRow{QStringLiteral("leads.csv"), i};
            leads.back().raw.bytes = QByteArray::number(i / 2); // each twice
            if (i % 3 == 0)
                leads.back().receivedAt = {};
            if (i % 4 == 0)
                leads.back().createdAt = {1'600'000'000'0000000 + i, 7};
        }
        ImportedFile file;
        QVERIFY(cache.open()->writeImport(leads, file));
        tamper(cache.path(), QStringLiteral("UPDATE leads SET key1 = substr(key2, 1, 16), key2 = CAST(substr(key2, 18) "
                                            "AS INTEGER)"));
        takeBackErasing(cache.path());
        tamper(cache.path(), QStringLiteral("PRAGMA user_version = 4"));
        ImportedFile again;
        LEADLIGHT_REQUIRE(second, cache.open()->writeImport(leads, again));
        QCOMPARE(second.unchanged, 40);
    }

    void everyChange_isNumberedByItsTransaction()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        const auto changed = [&cache](qint64 change) {
            return textOf(cache.path(),
                          QStringLiteral("SELECT group_concat(id) FROM leads WHERE change = %1").arg(change)) +
                   u'/' +
                   textOf(cache.path(),
                          QStringLiteral("SELECT group_concat(lead_id) FROM lead_marks WHERE change = %1").arg(change));
        };
        const auto counter = [&store] { return store->changeCounter().value_or(-1); };
        QVERIFY(store->writePage(tableOrigin(), pageOf({tableLead(1), tableLead(2), tableLead(3)})));
        QCOMPARE(changed(counter()), QStringLiteral("1,2,3/"));
        const qint64 first = counter();
        QVERIFY(store->writePage(tableOrigin(), pageOf({tableLead(1), tableLead(2)})));
        QCOMPARE(counter(), first);
        QVERIFY(store->writePage(tableOrigin(), pageOf({tableLead(1), tableLead(2, QStringLiteral("Other"))})));
        QCOMPARE(changed(counter()), QStringLiteral("2/"));
        QCOMPARE(changed(first), QStringLiteral("1,3/"));
        PulledPage whole = pageOf({tableLead(1), tableLead(2, QStringLiteral("Other"))});
        whole.ofFullPass = whole.endsFullPass = true;
        QVERIFY(store->writePage(tableOrigin(), whole));
        QCOMPARE(changed(counter()), QStringLiteral("3/"));
        QVERIFY(store->writePage(tableOrigin(), pageOf({tableLead(3)})));
        QCOMPARE(changed(counter()), QStringLiteral("3/"));
        QCOMPARE(counter(), first + 3);
        QVERIFY(store->markSeen(std::array<qint64, 2>{1, 3}));
        QCOMPARE(changed(counter()), QStringLiteral("/1,3"));
        QVERIFY(store->markSeen(std::array<qint64, 2>{1, 2}));
        QCOMPARE(changed(counter()), QStringLiteral("/2"));
        QVERIFY(store->markSeen(std::array<qint64, 1>{2}));
        QVERIFY(store->renameConnector(tableOrigin().connector, QStringLiteral("New name")));
        QCOMPARE(changed(counter()), QStringLiteral("/"));
        QCOMPARE(counter(), first + 6);
        // The name it has had so far comes back with a page that brings nothing else.
        QVERIFY(store->writePage(tableOrigin(), pageOf({tableLead(1)})));
        QCOMPARE(counter(), first + 7);
        ImportedFile file;
        QVERIFY(store->writeImport({tableLead(9)}, file));
        QCOMPARE(changed(counter()), QStringLiteral("4/"));
        QCOMPARE(textOf(cache.path(), QStringLiteral("SELECT group_concat(change) FROM change_tokens")),
                 QStringLiteral("0,1,2,3,4,5,6,7,8,9"));
    }

    void open_newerSchema_isRefusedAndLeftAlone()
    {
        TemporaryCache cache;
        cache.open();
        tamper(cache.path(), QStringLiteral("PRAGMA user_version = 99"));
        tamper(cache.path(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        const QByteArray before = contents(cache.path());
        QCOMPARE(openError(cache.path()), ErrorKind::CacheNewer);
        QCOMPARE(openError(cache.path(), LeadStore::Access::ReadOnly), ErrorKind::CacheNewer);
        QCOMPARE(contents(cache.path()), before);
    }

    void open_someOtherDatabase_isRefusedAndLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("leads.sqlite"));
        tamper(path, QStringLiteral("CREATE TABLE bookmarks (url TEXT)"));
        const QByteArray before = contents(path);
        QCOMPARE(openError(path), ErrorKind::CacheDamaged);
        QCOMPARE(contents(path), before);
    }

    void open_byManyAtOnce_worksForAll()
    {
        for (int round = 0; round < 20; ++round) {
            TemporaryCache cache;
            std::array<QString, 6> errors;
            {
                std::vector<std::jthread> threads;
                for (QString &error : errors) {
                    threads.emplace_back([&cache, &error] {
                        const auto store = LeadStore::open(cache.path(), LeadStore::Access::ReadWrite);
                        error = store ? QString() : store.error().detail;
                    });
                }
            }
            for (const QString &error : errors)
                QCOMPARE(error, QString());
        }
    }

    void open_placeThatCannotBeWritten_saysNotWritable_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("below a file") << QCoreApplication::applicationFilePath() + QStringLiteral("/leads.sqlite");
        QTest::newRow("a folder") << m_folder.path();
    }
    void open_placeThatCannotBeWritten_saysNotWritable()
    {
        QFETCH(QString, path);
        const auto store = LeadStore::open(path, LeadStore::Access::ReadWrite);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::NotWritable);
        QVERIFY(!store.error().subject.isEmpty());
        QVERIFY(QFileInfo(m_folder.path()).isExecutable()); // whatever it is, its permissions are not ours to change
    }

    void damagedFile_isNoticedAndSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        TemporaryCache cache;
        {
            const auto store = cache.open();
            for (int n = 1; n <= 30; ++n)
                QVERIFY(store->writePage(tableOrigin(), page(n)));
        }
        const QByteArray good = contents(cache.path());
        QVERIFY(good.size() > 500'000);
        QTest::newRow("zeros") << QByteArray(good.size(), '\0');
        QByteArray noise(int(good.size()), '\0');
        QRandomGenerator random(1);
        random.generate(noise.begin(), noise.end());
        QTest::newRow("noise") << noise;
        QTest::newRow("text") << QByteArray("these are not the leads you are looking for\n").repeated(200);
        QTest::newRow("half") << good.left(good.size() / 2);
        QTest::newRow("first page") << good.left(4096);
        QTest::newRow("a few bytes") << good.left(50);
        QByteArray holed = good;
        holed.replace(4096, good.size() / 2, QByteArray(good.size() / 2, '\xAA'));
        QTest::newRow("hole") << holed;
        QByteArray noisyInside = good;
        noisyInside.replace(8192, good.size() - 8192, noise.sliced(8192));
        QTest::newRow("noise inside") << noisyInside;
    }
    void damagedFile_isNoticedAndSetAside()
    {
        QFETCH(QByteArray, bytes);
        TemporaryCache cache;
        QVERIFY(QDir().mkpath(QFileInfo(cache.path()).absolutePath()));
        overwrite(cache.path(), bytes);
        ErrorKind kind = openError(cache.path());
        if (kind == ErrorKind::Cancelled) {
            // It opened: nothing may crash, and the check has to find it.
            const auto store = cache.open();
            std::ignore = store->view({}, {});
            std::ignore = store->facets({}, {}, {});
            std::ignore = store->totals({});
            std::ignore = store->lead(1);
            std::ignore = store->writePage(tableOrigin(), page(7));
            const auto checked = store->quickCheck({});
            kind = checked ? ErrorKind::Cancelled : checked.error().kind;
        }
        QCOMPARE(kind, ErrorKind::CacheDamaged);
        LEADLIGHT_REQUIRE(aside, LeadStore::setAside(cache.path()));
        QVERIFY(QFile::exists(aside));
        QVERIFY(!QFile::exists(cache.path()));
        QVERIFY(!QFile::exists(cache.path() + QStringLiteral("-wal")));
        const auto fresh = cache.open();
        QVERIFY(fresh->writePage(tableOrigin(), page(1)));
        QVERIFY(fresh->quickCheck({}));
    }

    void setAside_keepsEveryByte()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("leads.sqlite"));
        overwrite(path, "main");
        overwrite(path + QStringLiteral("-wal"), "journal");
        LEADLIGHT_REQUIRE(aside, LeadStore::setAside(path));
        QCOMPARE(contents(aside), QByteArray("main"));
        QCOMPARE(contents(aside + QStringLiteral("-wal")), QByteArray("journal"));
    }

    void killedWhileWriting_losesNothingAndRepeatsNothing()
    {
        TemporaryCache cache;
        QRandomGenerator random(QRandomGenerator::securelySeeded());
        int acknowledged = 0;
        for (int round = 0; round < 25; ++round) {
            const auto process = child(QStringLiteral("--write-pages"), cache.path());
            int toSee = 1 + random.bounded(8);
            while (toSee > 0 && process->waitForReadyRead()) {
                while (process->canReadLine()) {
                    acknowledged = process->readLine().trimmed().toInt();
                    --toSee;
                }
            }
            QVERIFY2(toSee <= 0, process->readAllStandardOutput().constData());
            // Not a wait for anything: spreads the kill over all that happens between two pages.
            QThread::usleep(random.bounded(4000u));
            process->kill();
            QVERIFY(process->waitForFinished());
            checkWhole(cache.path(), acknowledged);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void fullDisk_saysSoAndKeepsWhatWasStored()
    {
#ifdef Q_OS_UNIX
        TemporaryCache cache;
        const auto process = child(QStringLiteral("--write-pages-with-little-room"), cache.path());
        QCOMPARE(lastLine(*process), errorLine(ErrorKind::DiskFull));
        checkWhole(cache.path(), 1);
        const auto store = cache.open();
        const int next = store->checkpoint(tableOrigin())->toInt() + 1;
        QVERIFY(next > 10);
        QVERIFY(store->writePage(tableOrigin(), page(next)));
#else
        QSKIP("needs a limit on file sizes");
#endif
    }

    void readOnlyProfile_saysNotWritable()
    {
#ifdef Q_OS_UNIX
        TemporaryCache cache;
        cache.open();
        const QString folder = QFileInfo(cache.path()).absolutePath();
        constexpr auto read = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        constexpr auto enter = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        QVERIFY(QFile::setPermissions(cache.path(), read));
        QVERIFY(QFile::setPermissions(folder, read | enter));
        QVERIFY(QFile::setPermissions(QFileInfo(folder).absolutePath(), read | enter | QFileDevice::WriteOwner));
        const auto process = child(QStringLiteral("--write-pages-as-nobody"), cache.path());
        const QByteArray said = lastLine(*process);
        QVERIFY(QFile::setPermissions(folder, read | enter | QFileDevice::WriteOwner));
        QCOMPARE(said, errorLine(ErrorKind::NotWritable));
#else
        QSKIP("needs permissions of files");
#endif
    }

    void reader_duringWriting_seesWholePagesOnly()
    {
        TemporaryCache cache;
        const auto reader = cache.open();
        std::atomic<bool> failed = false;
        std::atomic<bool> done = false;
        std::jthread writer([&] {
            const auto store = LeadStore::open(cache.path(), LeadStore::Access::ReadWrite);
            for (int n = 1; n <= 100 && store; ++n)
                failed = failed || !(*store)->writePage(tableOrigin(), page(n));
            failed = failed || !store;
            done = true;
        });
        size_t last = 0;
        while (!done) {
            LEADLIGHT_REQUIRE(view, reader->view({}, {}));
            QCOMPARE(view.ids.size() % leadsPerPage, 0u);
            QVERIFY(view.ids.size() >= last);
            last = view.ids.size();
        }
        QVERIFY(!failed);
        QCOMPARE(allIds(*reader).size(), 100u * leadsPerPage);
    }

    void writers_atTheSameTime_waitForEachOther()
    {
        TemporaryCache cache;
        cache.open();
        std::atomic<int> written = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 3; ++i) {
                threads.emplace_back([&cache, &written, i] {
                    const auto store = LeadStore::open(cache.path(), LeadStore::Access::ReadWrite);
                    const PullOrigin origin{QStringLiteral("origin %1").arg(i), {}};
                    for (int n = 1; n <= 30 && store; ++n)
                        written += (*store)->writePage(origin, page(n)) ? 1 : 0;
                });
            }
        }
        QCOMPARE(written.load(), 90);
        QCOMPARE(allIds(*cache.open()).size(), 90u * leadsPerPage);
    }

    void write_whileAnotherProgramHoldsTheCache_saysBusy()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        const QString name = QStringLiteral("other program");
        {
            auto other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            other.setDatabaseName(cache.path());
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
            const auto written = store->writePage(tableOrigin(), page(1));
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::CacheBusy);
            QVERIFY2(store->view({}, {}), "reading goes on");
        }
        QSqlDatabase::removeDatabase(name);
        QVERIFY(store->writePage(tableOrigin(), page(1)));
    }

private:
    QTemporaryDir m_folder;
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1StringView("--write-pages"))
        return writePages(arguments[2]);
#ifdef Q_OS_UNIX
    if (arguments.size() == 3 && arguments[1] == QLatin1StringView("--write-pages-with-little-room"))
        return writePagesWithLittleRoom(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == QLatin1StringView("--write-pages-as-nobody"))
        return writePagesAsNobody(arguments[2]);
#endif
    TestCacheFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_cachefile.moc"
