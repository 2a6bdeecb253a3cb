// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefixture.h"
#include "indexfixture.h"
#include "store/index/indexfile.h"
#include "store/index/indexheader.h"

#include <QDir>
#include <QProcess>

#include <atomic>
#include <cstdio>
#include <cstring>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace leadlight;
using namespace leadlight::leads;
using namespace leadlight::store;
using namespace leadlight::tests;

namespace {

/// Enough for a base.
constexpr int manyLeads = 20'100;

/// Leads from one number to before another, of a few offers and countries.
std::vector<Lead> leadsOf(int from, int to, const QString &company = QStringLiteral("Contoso"))
{
    static const QString countries[] = {QStringLiteral("CZ"), QString(), QStringLiteral("TW"), QStringLiteral("日本")};
    std::vector<Lead> leads;
    for (int row = from; row < to; ++row) {
        Lead lead = tableLead(row, company);
        lead.offer = QStringLiteral("offer-%1").arg(row % 7);
        lead.country = countries[row % 4];
        lead.doNotContact = row % 5 == 0;
        if (row % 3 == 0)
            lead.createdAt = {row, 7};
        leads.push_back(lead);
    }
    return leads;
}

QString indexFolder(const QString &cachePath)
{
    return cachePath + QStringLiteral(".index");
}

QStringList basesOf(const QString &cachePath)
{
    return QDir(indexFolder(cachePath)).entryList({QStringLiteral("base-*")}, QDir::Files);
}

void copyFolder(const QString &from, const QString &to)
{
    QVERIFY(QDir().mkpath(to));
    const auto files = QDir(from).entryList(QDir::Files);
    for (const QString &name : files) {
        QFile::remove(to + u'/' + name);
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
    }
}

/// Runs SQL on a cache that nobody has open otherwise.
void run(const QString &path, const QString &sql)
{
    auto connection = Connection::open(path, false);
    QVERIFY(connection);
    QVERIFY((*connection)->exec(sql));
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

/// A base file in memory, to be damaged.
class BaseFile
{
public:
    explicit BaseFile(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        std::memcpy(&header, m_bytes.constData(), sizeof header);
    }
    IndexHeader header;

    template <typename T> T &at(IndexHeader::Section section, size_t n)
    {
        return reinterpret_cast<T *>(m_bytes.data() + header.sections[section].offset)[n];
    }
    [[nodiscard]] QByteArray bytes(bool withChecksum = true)
    {
        if (withChecksum)
            header.checksum = header.rightChecksum();
        std::memcpy(m_bytes.data(), &header, sizeof header);
        return m_bytes;
    }

private:
    QByteArray m_bytes;
};

struct Damage
{
    const char *name;
    std::function<QByteArray(BaseFile &)> make;
    bool isWhole = false; ///< of itself, but not for this cache
};

std::vector<Damage> damages()
{
    using H = IndexHeader;
    std::vector<Damage> all{
        {"empty", [](BaseFile &) { return QByteArray(); }},
        {"only a header", [](BaseFile &file) { return file.bytes().left(sizeof(IndexHeader)); }},
        {"half", [](BaseFile &file) { return file.bytes().left(file.bytes().size() / 2); }},
        {"a byte short", [](BaseFile &file) { return file.bytes().chopped(1); }},
        {"a byte more", [](BaseFile &file) { return file.bytes() + 'x'; }},
        {"zeros", [](BaseFile &file) { return QByteArray(file.bytes().size(), '\0'); }},
        {"another file", [](BaseFile &file) { return file.header.magic[0] = 'X', file.bytes(); }},
        {"another machine", [](BaseFile &file) { return file.header.byteOrder = 0x04030201, file.bytes(); }},
        {"newer", [](BaseFile &file) { return ++file.header.version, file.bytes(); }},
        {"older", [](BaseFile &file) { return --file.header.version, file.bytes(); }},
        {"header", [](BaseFile &file) { return ++file.header.headingLimit, file.bytes(false); }},
        {"fewer leads", [](BaseFile &file) { return --file.header.leads, file.bytes(); }},
        {"more countries", [](BaseFile &file) { return ++file.header.countries, file.bytes(); }},
        {"fewer headings", [](BaseFile &file) { return file.header.headingLimit = 3, file.bytes(); }},
        {"more headings", [](BaseFile &file) { return file.header.headingLimit = 1000, file.bytes(); }, true},
        {"another past", [](BaseFile &file) { return ++file.header.token, file.bytes(); }, true},
        {"the future", [](BaseFile &file) { return file.header.changes += 1000, file.bytes(); }, true},
        {"erased since", [](BaseFile &file) { return --file.header.erasures, file.bytes(); }, true},
        {"ids", [](BaseFile &file) { return file.at<qint64>(H::Ids, 500) = 3, file.bytes(); }},
        {"headings", [](BaseFile &file) { return file.at<quint32>(H::Headings, 500) = 1'000'000, file.bytes(); }},
        {"countries", [](BaseFile &file) { return file.at<quint32>(H::Countries, 500) = 4, file.bytes(); }},
        {"texts back", [](BaseFile &file) { return file.at<quint64>(H::TextEnds, 500) = 10, file.bytes(); }},
        {"texts beyond", [](BaseFile &file) { return file.at<quint64>(H::TextEnds, 500) = ~quint64(0), file.bytes(); }},
        {"last text", [](BaseFile &file) { return --file.at<quint64>(H::TextEnds, manyLeads - 1), file.bytes(); }},
        {"countries back", [](BaseFile &file) { return file.at<quint64>(H::CountryEnds, 1) = 9, file.bytes(); }},
        {"last country", [](BaseFile &file) { return ++file.at<quint64>(H::CountryEnds, 3), file.bytes(); }},
        {"flags", [](BaseFile &file) { return file.at<quint8>(H::Flags, 500) = 128, file.bytes(); }},
    };
    for (size_t n = 0; n < H::sectionCount; ++n) {
        all.push_back({"offset", [n](BaseFile &file) { return file.header.sections[n].offset += 8, file.bytes(); }});
        all.push_back({"crooked", [n](BaseFile &file) { return file.header.sections[n].offset += 1, file.bytes(); }});
        all.push_back(
            {"far", [n](BaseFile &file) { return file.header.sections[n].offset = ~quint64(7), file.bytes(); }});
        all.push_back({"size", [n](BaseFile &file) { return file.header.sections[n].size -= 1, file.bytes(); }});
        all.push_back(
            {"huge", [n](BaseFile &file) { return file.header.sections[n].size = ~quint64(7), file.bytes(); }});
    }
    return all;
}

/// What another process does: writes, marks and tidies for a while.
int writeAndTidy(const QString &path)
{
    const auto store = LeadStore::open(path, LeadStore::Access::ReadWrite);
    if (!store)
        return 1;
    IndexReader reader(path);
    for (int n = 0; n < 8; ++n) {
        const QString company = QStringLiteral("Company %1").arg(n);
        if (!(*store)->writePage(tableOrigin(), pageOf(leadsOf(n * 5000, n * 5000 + 6000, company))))
            return 2;
        if (!(*store)->markSeen(std::array<qint64, 3>{n + 1, n * 100 + 50, n * 5000 + 10}))
            return 3;
        if (const QString trouble = reader.tidy() + reader.difference(); !trouble.isEmpty()) {
            std::printf("%s\n", qPrintable(trouble));
            return 4;
        }
    }
    return 0;
}

#ifdef Q_OS_UNIX
/// Files may not grow beyond a megabyte, as on a full disk.
int tidyWithLittleRoom(const QString &path)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{1'000'000, 1'000'000};
    setrlimit(RLIMIT_FSIZE, &limit);
    IndexReader reader(path);
    const QString trouble = reader.tidy() + reader.difference();
    std::printf("%s\n", qPrintable(trouble));
    const bool isInMemory = reader.snapshot()->base.count() == size_t(manyLeads);
    return trouble.isEmpty() && isInMemory && basesOf(path).isEmpty() &&
                   QDir(indexFolder(path)).entryList({QStringLiteral("base*")}, QDir::Files).isEmpty()
               ? 0
               : 1;
}
#endif

} // namespace

class TestLeadIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto store = m_many.open();
        QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(0, manyLeads))));
        QVERIFY(store->markSeen(std::array<qint64, 2>{7, manyLeads}));
        QCOMPARE(IndexReader(m_many.path()).tidy(), QString());
    }

    void snapshot_ofAnEmptyCache_isEmpty()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        IndexReader reader(cache.path());
        QCOMPARE(IndexReader::countOf(*reader.snapshot()), 0u);
        QCOMPARE(reader.difference(), QString());
        QCOMPARE(reader.tidy(), QString());
        QVERIFY(!QFile::exists(indexFolder(cache.path())));
    }

    void snapshot_afterEveryKindOfChange_isWhatTheCacheSays_data()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("without a base") << 0;
        QTest::newRow("over a base") << manyLeads;
    }
    void snapshot_afterEveryKindOfChange_isWhatTheCacheSays()
    {
        QFETCH(int, before);
        TemporaryCache cache;
        if (before > 0)
            copyCache(cache);
        const auto store = cache.open();
        IndexReader reader(cache.path());
        QCOMPARE(reader.snapshot()->base.count(), size_t(before));
        const auto check = [&reader] { return reader.difference(); };
        QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(1, 4))));
        QCOMPARE(check(), QString());
        QVERIFY(store->markSeen(std::array<qint64, 2>{1, 3}));
        QCOMPARE(check(), QString());
        QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(2, 4, QStringLiteral("Other")))));
        QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(manyLeads, manyLeads + 3))));
        QCOMPARE(check(), QString());
        QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(2, 3, QStringLiteral("Other again")))));
        QVERIFY(store->markSeen(std::array<qint64, 2>{2, 5}));
        QCOMPARE(check(), QString());
        PulledPage whole = pageOf(leadsOf(3, 200));
        whole.ofFullPass = whole.endsFullPass = true;
        QVERIFY(store->writePage(tableOrigin(), whole));
        QCOMPARE(check(), QString());
        QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(0, 3))));
        QCOMPARE(check(), QString());
        QVERIFY(store->renameConnector(tableOrigin().connector, QStringLiteral("New name")));
        QCOMPARE(check(), QString());
    }

    void snapshot_whenNothingChanged_isTheSame()
    {
        IndexReader one(m_many.path());
        IndexReader other(m_many.path());
        QCOMPARE(one.snapshot(), other.snapshot());
    }

    void snapshot_givenOut_staysAsItWas()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        IndexReader then(cache.path());
        IndexReader now(cache.path());
        for (int n = 0; n < 300; n += 10) {
            QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(n, n + 10))));
            const auto transaction = Transaction::begin(then.connection(), Transaction::Kind::Read);
            const auto snapshot = then.index().snapshot(then.connection(), {});
            QVERIFY(snapshot);
            QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(n + 10, n + 15, QString(n, u'x')))));
            QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(n / 2, n / 2 + 1, QString(n, u'y')))));
            QCOMPARE(now.difference(), QString());
            QCOMPARE(then.differenceFrom(**snapshot), QString());
        }
    }

    void snapshot_forAnOlderTransaction_beginsItAnew()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(0, 10))));
        IndexReader early(cache.path());
        IndexReader late(cache.path());
        const auto transaction = Transaction::begin(early.connection(), Transaction::Kind::Read);
        QCOMPARE(early.connection().number(QStringLiteral("SELECT count(*) FROM leads")).value(), 10);
        QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(10, 20))));
        QCOMPARE(late.difference(), QString());
        const auto snapshot = early.index().snapshot(early.connection(), {});
        QVERIFY(snapshot);
        QCOMPARE(early.differenceFrom(**snapshot), QString());
        QCOMPARE(IndexReader::countOf(**snapshot), 20u);
    }

    void snapshot_whenAskedToStop_isMadeAllTheSame()
    {
        std::stop_source stop;
        stop.request_stop();
        TemporaryCache cache;
        copyCache(cache);
        QVERIFY(QDir(indexFolder(cache.path())).removeRecursively());
        IndexReader reader(cache.path());
        const auto transaction = Transaction::begin(reader.connection(), Transaction::Kind::Read);
        const StopScope scope(reader.connection(), stop.get_token());
        const auto snapshot = reader.index().snapshot(reader.connection(), stop.get_token());
        QVERIFY(snapshot);
        QCOMPARE(IndexReader::countOf(**snapshot), size_t(manyLeads));
    }

    void tidy_writesABaseForItsOwnerOnlyThatIsFoundAgain()
    {
        TemporaryCache cache;
        copyCache(cache);
        QCOMPARE(basesOf(cache.path()).size(), 1);
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        const QDir folder(indexFolder(m_many.path()));
        QVERIFY(!(QFileInfo(folder.path()).permissions() & others));
        const auto files = folder.entryInfoList(QDir::Files);
        for (const QFileInfo &file : files)
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        IndexReader reader(cache.path());
        QCOMPARE(reader.snapshot()->base.count(), size_t(manyLeads));
        QCOMPARE(reader.snapshot()->delta.count(), 0u);
        QCOMPARE(reader.difference(), QString());
    }

    void tidy_withLittleNew_leavesTheBaseAlone()
    {
        TemporaryCache cache;
        copyCache(cache);
        const auto store = cache.open();
        QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(0, 100, QStringLiteral("Other")))));
        const QStringList before = basesOf(cache.path());
        IndexReader reader(cache.path());
        QCOMPARE(reader.tidy(), QString());
        QCOMPARE(basesOf(cache.path()), before);
        QCOMPARE(reader.snapshot()->delta.count(), 100u);
    }

    void tidy_withMuchNew_takesItIntoANewBase()
    {
        TemporaryCache cache;
        copyCache(cache);
        const auto store = cache.open();
        IndexReader reader(cache.path());
        const auto old = reader.snapshot();
        QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(100, manyLeads + 100, QStringLiteral("Other")))));
        QVERIFY(store->markSeen(std::array<qint64, 1>{manyLeads + 50}));
        QCOMPARE(reader.difference(), QString());
        QCOMPARE(reader.snapshot()->delta.count(), size_t(manyLeads));
        const QStringList before = basesOf(cache.path());
        QCOMPARE(reader.tidy(), QString());
        QCOMPARE(basesOf(cache.path()).size(), 1);
        QVERIFY(basesOf(cache.path()) != before);
        QCOMPARE(reader.snapshot()->base.count(), size_t(manyLeads) + 100);
        QCOMPARE(reader.snapshot()->delta.count(), 0u);
        QCOMPARE(reader.difference(), QString());
        // The file is gone, the mapping is not.
        QVERIFY(old->base.leads->text(manyLeads - 1).size() > 10);
    }

    void base_damaged_isNotTaken_data()
    {
        QTest::addColumn<int>("number");
        const auto all = damages();
        for (size_t n = 0; n < all.size(); ++n)
            QTest::addRow("%zu %s", n, all[n].name) << int(n);
    }
    void base_damaged_isNotTaken()
    {
        QFETCH(int, number);
        TemporaryCache cache;
        copyCache(cache);
        const QString path = indexFolder(cache.path()) + u'/' + basesOf(cache.path()).first();
        BaseFile file(contents(path));
        const Damage damage = damages()[size_t(number)];
        overwrite(path, damage.make(file));
        const bool isWhole = readIndexBase(path).has_value();
        QCOMPARE(isWhole, damage.isWhole);
        if (!isWhole)
            return;
        IndexReader reader(cache.path());
        // So few leads are no reason to make a base at once.
        QCOMPARE(reader.snapshot()->base.count(), 0u);
        QCOMPARE(reader.snapshot()->delta.count(), size_t(manyLeads));
    }

    void base_damaged_isMadeAnew()
    {
        TemporaryCache cache;
        copyCache(cache);
        const QString path = indexFolder(cache.path()) + u'/' + basesOf(cache.path()).first();
        overwrite(path, contents(path).chopped(100));
        IndexReader reader(cache.path());
        QCOMPARE(reader.difference(), QString());
        QCOMPARE(reader.tidy(), QString());
        QCOMPARE(reader.snapshot()->base.count(), size_t(manyLeads));
        QCOMPARE(reader.difference(), QString());
        QCOMPARE(basesOf(cache.path()).size(), 1);
    }

    void base_ofAnotherCache_isNotTaken()
    {
        TemporaryCache other;
        const auto store = other.open();
        QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(0, 100, QStringLiteral("Other")))));
        QVERIFY(store->markSeen(std::array<qint64, 1>{1}));
        copyFolder(indexFolder(m_many.path()), indexFolder(other.path()));
        IndexReader reader(other.path());
        QCOMPARE(reader.snapshot()->base.count(), 0u);
        QCOMPARE(reader.difference(), QString());
    }

    void base_ofACopyThatWentItsOwnWay_isNotTaken()
    {
        TemporaryCache mine;
        TemporaryCache theirs;
        for (TemporaryCache *cache : {&mine, &theirs}) {
            copyCache(*cache);
            QVERIFY(QDir(indexFolder(cache->path())).removeRecursively());
            const QString company = cache == &mine ? QStringLiteral("Mine") : QStringLiteral("Theirs");
            const auto store = cache->open();
            QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(5, 10, company))));
            QCOMPARE(IndexReader(cache->path()).tidy(), QString());
            QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(50, 60, company))));
        }
        copyFolder(indexFolder(theirs.path()), indexFolder(mine.path()));
        QFile::remove(indexFolder(mine.path()) + u'/' + basesOf(mine.path()).first());
        IndexReader reader(mine.path());
        QCOMPARE(reader.difference(), QString());
    }

    void cache_takenBackToAnEarlierDay_isFollowed()
    {
        TemporaryCache cache;
        copyCache(cache);
        {
            const auto store = cache.open();
            QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(0, manyLeads, QStringLiteral("Later")))));
            QCOMPARE(IndexReader(cache.path()).tidy(), QString());
        }
        QVERIFY(QFile::remove(cache.path()));
        QVERIFY(QFile::copy(m_many.path(), cache.path()));
        IndexReader reader(cache.path());
        QCOMPARE(reader.difference(), QString());
    }

    void leads_erased_leaveTheIndexAndItsFile()
    {
        TemporaryCache cache;
        copyCache(cache);
        IndexReader reader(cache.path());
        QCOMPARE(reader.snapshot()->base.count(), size_t(manyLeads));
        run(cache.path(), QStringLiteral("PRAGMA foreign_keys = OFF"));
        run(cache.path(), QStringLiteral("DELETE FROM leads WHERE id = 10"));
        run(cache.path(), QStringLiteral("UPDATE cache_state SET changes = changes + 1, erasures = erasures + 1"));
        run(cache.path(), QStringLiteral("INSERT INTO change_tokens SELECT changes, random() FROM cache_state"));
        QCOMPARE(reader.difference(), QString());
        QCOMPARE(IndexReader::countOf(*reader.snapshot()), size_t(manyLeads) - 1);
        QVERIFY(basesOf(cache.path()).isEmpty());
    }

    void folder_thatCannotBeMade_leavesTheIndexInMemory()
    {
        TemporaryCache cache;
        copyCache(cache);
        QVERIFY(QDir(indexFolder(cache.path())).removeRecursively());
        overwrite(indexFolder(cache.path()), "in the way");
        IndexReader reader(cache.path());
        QCOMPARE(reader.tidy(), QString());
        QCOMPARE(reader.snapshot()->base.count(), size_t(manyLeads));
        QCOMPARE(reader.difference(), QString());
        QCOMPARE(reader.tidy(), QString());
        QCOMPARE(contents(indexFolder(cache.path())), QByteArray("in the way"));
        // Once there is room, it is written.
        QVERIFY(QFile::remove(indexFolder(cache.path())));
        QCOMPARE(reader.tidy(), QString());
        QCOMPARE(basesOf(cache.path()).size(), 1);
        QCOMPARE(reader.difference(), QString());
    }

    void fullDisk_leavesTheIndexInMemoryAndNothingBehind()
    {
#ifdef Q_OS_UNIX
        TemporaryCache cache;
        copyCache(cache);
        QVERIFY(QDir(indexFolder(cache.path())).removeRecursively());
        QCOMPARE(runChild(QStringLiteral("--tidy-with-little-room"), cache.path()), QStringLiteral("0"));
#else
        QSKIP("needs a limit on file sizes");
#endif
    }

    void setAside_takesTheIndexAway()
    {
        TemporaryCache cache;
        copyCache(cache);
        QVERIFY(LeadStore::setAside(cache.path()));
        QVERIFY(!QFile::exists(indexFolder(cache.path())));
    }

    void anotherProcess_writingAndTidying_isFollowed()
    {
        TemporaryCache cache;
        copyCache(cache);
        IndexReader reader(cache.path());
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write-and-tidy"), cache.path()});
        QVERIFY(child.waitForStarted());
        int rounds = 0;
        for (; child.state() != QProcess::NotRunning; ++rounds) {
            QCOMPARE(reader.difference(), QString());
            if (rounds % 3 == 2)
                QCOMPARE(reader.tidy(), QString());
            child.waitForFinished(1);
        }
        QVERIFY(rounds > 2);
        QCOMPARE(child.exitCode(), 0);
        QCOMPARE(reader.difference(), QString());
        QVERIFY(!basesOf(cache.path()).isEmpty());
    }

    void manyThreads_whileOneWrites_allSeeWhatTheirTransactionSees()
    {
        TemporaryCache cache;
        copyCache(cache);
        std::atomic<bool> done = false;
        std::atomic<int> looks = 0;
        QStringList troubles;
        std::mutex mutex;
        {
            std::vector<std::jthread> threads;
            for (int n = 0; n < 4; ++n) {
                threads.emplace_back([&, n] {
                    IndexReader reader(cache.path());
                    while (!done) {
                        const QString trouble = n == 0 && looks % 4 == 3 ? reader.tidy() : reader.difference();
                        ++looks;
                        if (!trouble.isEmpty()) {
                            const std::lock_guard lock(mutex);
                            troubles.append(trouble);
                        }
                    }
                });
            }
            const auto store = cache.open();
            for (int n = 0; n < 12 || looks < 20; ++n) {
                QVERIFY(
                    store->writePage(tableOrigin(), pageOf(leadsOf(n * 1500, n * 1500 + 2500, QString::number(n)))));
                QVERIFY(store->markSeen(std::array<qint64, 2>{n + 20, n * 1500 + 1}));
            }
            done = true;
        }
        QCOMPARE(troubles, QStringList());
        QCOMPARE(IndexReader(cache.path()).difference(), QString());
    }

    void anySequenceOfChanges_isFollowed_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void anySequenceOfChanges_isFollowed()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        TemporaryCache cache;
        if (seed % 2 == 0)
            copyCache(cache);
        const auto store = cache.open();
        auto reader = std::make_unique<IndexReader>(cache.path());
        int next = seed % 2 == 0 ? manyLeads : 1;
        for (int step = 0; step < 30; ++step) {
            const int from = random.bounded(next);
            const QString company = QString::number(random.bounded(3));
            switch (random.bounded(8)) {
            case 0:
            case 1:
                QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(next, next + random.bounded(30), company))));
                next += 30;
                break;
            case 2:
                QVERIFY(store->writePage(tableOrigin(), pageOf(leadsOf(from, from + random.bounded(50), company))));
                break;
            case 3: {
                PulledPage whole = pageOf(leadsOf(from / 2, from, company));
                whole.ofFullPass = whole.endsFullPass = true;
                QVERIFY(store->writePage(tableOrigin(), whole));
                break;
            }
            case 4: {
                std::vector<qint64> ids;
                for (int n = 0; n < 40; ++n)
                    ids.push_back(random.bounded(next) + 1);
                QVERIFY(store->markSeen(ids));
                break;
            }
            case 5:
                QCOMPARE(reader->tidy(), QString());
                break;
            case 6: // all let go of the index
                reader.reset();
                reader = std::make_unique<IndexReader>(cache.path());
                break;
            default:
                QVERIFY(store->renameConnector(tableOrigin().connector, company));
                break;
            }
            QCOMPARE(reader->difference(), QString());
        }
    }

private:
    /// The cache of many leads with its index, as if there had never been another.
    void copyCache(const TemporaryCache &to) const
    {
        run(m_many.path(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        QVERIFY(QDir().mkpath(QFileInfo(to.path()).absolutePath()));
        QVERIFY(QFile::copy(m_many.path(), to.path()));
        copyFolder(indexFolder(m_many.path()), indexFolder(to.path()));
    }
    /// How a child process of this program ends.
    static QString runChild(const QString &task, const QString &path)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {task, path});
        if (!child.waitForFinished() || child.exitStatus() != QProcess::NormalExit)
            return QStringLiteral("did not end");
        return QString::number(child.exitCode());
    }

    TemporaryCache m_many;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1StringView("--write-and-tidy"))
        return writeAndTidy(arguments[2]);
#ifdef Q_OS_UNIX
    if (arguments.size() == 3 && arguments[1] == QLatin1StringView("--tidy-with-little-room"))
        return tidyWithLittleRoom(arguments[2]);
#endif
    TestLeadIndex test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_leadindex.moc"
