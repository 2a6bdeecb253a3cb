// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// search-bench: how long searching, sorting, grouping and counting take on a cache of leads.

#include "store/index/leadorders.h"
#include "store/leadstore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <map>

using namespace leadlight;
using namespace leadlight::leads;
using namespace leadlight::store;

namespace {

QTextStream out(stdout);

class Figures
{
public:
    template <typename Work> auto measure(const QString &row, Work work)
    {
        const auto begun = std::chrono::steady_clock::now();
        auto done = work();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begun;
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        m_rows[row].push_back(took.count());
        return *std::move(done);
    }

    void print()
    {
        out << QStringLiteral("%1 %2 %3 %4 %5\n")
                   .arg(QStringLiteral("ms"), -44)
                   .arg(QStringLiteral("runs"), 6)
                   .arg(QStringLiteral("median"), 9)
                   .arg(QStringLiteral("p95"), 9)
                   .arg(QStringLiteral("most"), 9);
        for (auto &[row, times] : m_rows) {
            std::sort(times.begin(), times.end());
            const auto at = [&times = times](double part) { return times[size_t(double(times.size() - 1) * part)]; };
            out << QStringLiteral("%1 %2 %3 %4 %5\n")
                       .arg(row, -44)
                       .arg(times.size(), 6)
                       .arg(at(0.5), 9, 'f', 1)
                       .arg(at(0.95), 9, 'f', 1)
                       .arg(at(1), 9, 'f', 1);
        }
        out.flush();
    }

private:
    std::map<QString, std::vector<double>> m_rows;
};

LeadFilter filter(const QString &text)
{
    const auto read = LeadFilter::fromText(text);
    return read ? *read : LeadFilter();
}

const QList<LeadField> grouped{LeadField::Source, LeadField::Action, LeadField::Offer};

/// Types words letter by letter, as a person does, and asks for view and facets after each.
void type(LeadStore &store, Figures &figures, const QStringList &words)
{
    const qint64 day = LeadTime::fromDateTime(QDateTime::currentDateTimeUtc()).ticks;
    const std::vector<qint64> since{day - 864000000000, day - 7 * 864000000000, day - 30 * 864000000000};
    for (const QString &word : words) {
        for (int letters = 1; letters <= word.size(); ++letters) {
            const LeadFilter typed = filter(word.first(letters));
            const QString row =
                letters == 1 ? QStringLiteral("type: 1st letter") : QStringLiteral("type: next letters");
            const auto view = figures.measure(row + QStringLiteral(", view"), [&] {
                return store.view({typed, {}, grouped}, {});
            });
            figures.measure(QStringLiteral("type: all keystrokes, view, leads found ") +
                                (view.ids.size() > 150'000 ? QStringLiteral(">150k")
                                 : view.ids.size() > 1000  ? QStringLiteral(">1k")
                                                           : QStringLiteral("few")),
                            [&] {
                                return store.view({typed, {}, grouped}, {});
                            });
            figures.measure(row + QStringLiteral(", facets"), [&] { return store.facets(typed, since, {}); });
        }
    }
}

/// Whole words that nothing was asked about before: nothing remembered helps.
void paste(LeadStore &store, Figures &figures, const QStringList &words)
{
    for (const QString &word : words) {
        const auto found =
            figures.measure(QStringLiteral("paste: a word, count"), [&] { return store.count(filter(word), {}); });
        static_cast<void>(found);
    }
    for (const QString &word : words) {
        for (const QString &field : {QStringLiteral("company:"), QStringLiteral("email:"), QStringLiteral("name:")})
            figures.measure(QStringLiteral("paste: ") + field + QStringLiteral(" word, view"), [&] {
                return store.view({filter(field + word), {}, grouped}, {});
            });
        figures.measure(QStringLiteral("paste: wildcard word, view"), [&] {
            return store.view({filter(u'*' + word + QStringLiteral("*a")), {}, grouped}, {});
        });
    }
}

void sortAndGroup(LeadStore &store, Figures &figures)
{
    for (const LeadFieldInfo &field : leadFields()) {
        for (const bool descending : {false, true}) {
            for (const QList<LeadField> &grouping : {QList<LeadField>(), grouped}) {
                const QString row = QStringLiteral("all leads by ") + field.name;
                figures.measure(row + (grouping.isEmpty() ? QString() : QStringLiteral(", grouped")), [&] {
                    return store.view({{}, {field.field, descending}, grouping}, {});
                });
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 2) {
        out << "Usage: search-bench CACHE\n";
        return 2;
    }
    auto opened = LeadStore::open(QString::fromLocal8Bit(argv[1]), LeadStore::Access::ReadWrite);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    LeadStore &store = **opened;
    Figures figures;
    const auto totals =
        figures.measure(QStringLiteral("first look (index read or made)"), [&] { return store.totals({}); });
    out << totals.all << " leads\n";
    figures.measure(QStringLiteral("first view, by received time, grouped"), [&] {
        return store.view({{}, {}, grouped}, {});
    });
    for (const LeadField field : {LeadField::Company, LeadField::Email})
        figures.measure(QStringLiteral("first sort by ") + info(field).name, [&] {
            return store.view({{}, {field, false}, {}}, {});
        });
    figures.measure(QStringLiteral("tidy"), [&] { return store.tidyIndex({}).map([] { return 0; }); });
    const QStringList words{QStringLiteral("contoso"), QStringLiteral("novak"),   QStringLiteral("example"),
                            QStringLiteral("qqqqq"),   QStringLiteral("manager"), QStringLiteral("山田"),
                            QStringLiteral("trial"),   QStringLiteral("zuzana"),  QStringLiteral("1234567"),
                            QStringLiteral("@gmail"),  QStringLiteral("jan"),     QStringLiteral("ltd")};
    for (int run = 0; run < 5; ++run) {
        figures.measure(QStringLiteral("totals"), [&] { return store.totals({}); });
        figures.measure(QStringLiteral("all leads, facets"), [&] { return store.facets({}, {}, {}); });
        type(store, figures, words);
        QStringList fresh;
        for (const QString &word : words)
            fresh.append(word + QString::number(run));
        paste(store, figures, fresh);
    }
    sortAndGroup(store, figures);
    figures.print();
    return 0;
}
