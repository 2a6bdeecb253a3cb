// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// window-bench: drives the window over a profile's leads and prints what it measured as JSON.
//   window-bench PROFILE PHASE...    of: open type sort scroll select

#include "bench/benchwindow.h"
#include "ui/leads/leadgridmodel.h"

#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <cstdio>
#include <unistd.h>

using namespace leadlight;
using namespace leadlight::bench;
using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const QList<double> &samples)
{
    QJsonArray array;
    for (const double sample : samples)
        array.append(sample);
    return array;
}

/// What a program that has been running for a while says about its memory, in megabytes.
QJsonObject memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    QJsonObject result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() == 3 && words[2] == "kB")
            result.insert(QString::fromLatin1(words[0].chopped(1)), words[1].toDouble() / 1024);
    }
    return result;
}

/// How long this process has been running, in milliseconds, to a hundredth of a second.
double sinceStart()
{
    QFile stat(u"/proc/self/stat"_s);
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray afterName = stat.readAll().split(')').last().trimmed();
    const double startTicks = afterName.split(' ').value(19).toDouble();
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6 - startTicks * 1e3 / double(sysconf(_SC_CLK_TCK));
}

/// Samples of one kind under a name, the rest of what a phase found, and the stalls meanwhile.
class Phase
{
public:
    Phase(WatchedApplication &application, BenchWindow &window)
        : m_application(application)
        , m_window(window)
    {
        window.settle();
        m_application.startCounting();
    }

    void add(const QString &name, std::optional<double> sample)
    {
        if (sample)
            m_samples[name].append(*sample);
        else
            m_missing.append(name + u": \""_s + m_window.filter().text() + u"\", "_s + m_window.counts());
    }
    [[nodiscard]] QJsonObject json() const
    {
        QJsonObject samples;
        for (auto it = m_samples.cbegin(); it != m_samples.cend(); ++it)
            samples.insert(it.key(), toJson(it.value()));
        return {{u"samples"_s, samples}, {u"missing"_s, m_missing}, {u"stalls"_s, m_application.stalls()}};
    }

private:
    WatchedApplication &m_application;
    BenchWindow &m_window;
    QMap<QString, QList<double>> m_samples;
    QJsonArray m_missing; ///< what did not come in time
};

/// As an input method or a keyboard of the language sends it; QTest knows ASCII only.
void typeLetter(QLineEdit &edit, QChar letter)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(&edit, &press);
    QCoreApplication::sendEvent(&edit, &release);
}

/// Words as people type them, letter by letter: each keystroke waits for its answer.
QJsonObject type(WatchedApplication &application, BenchWindow &window)
{
    static const QString words[] = {u"novák"_s, u"MÜLLER"_s, u"logistics"_s, u"有限公司"_s, u"@example.org"_s,
                                    u"+4207"_s, u"budget"_s, u"αθήνα"_s,     u"pražská"_s,  u"zzz"_s};
    Phase phase(application, window);
    QLineEdit &edit = window.filter();
    edit.setFocus();
    const auto empty = [&] {
        return window.untilNewLeads([&] {
            edit.selectAll();
            QTest::keyClick(&edit, Qt::Key_Delete);
        });
    };
    for (const QString &word : words) {
        for (const QChar letter : word) {
            const QString name = edit.text().isEmpty() ? u"first key"_s : u"key"_s;
            phase.add(name, window.untilNewLeads([&] { typeLetter(edit, letter); }));
            if (const auto facets = window.untilFacets())
                phase.add(u"facets"_s, facets);
        }
        phase.add(u"backspace"_s, window.untilNewLeads([&] { QTest::keyClick(&edit, Qt::Key_Backspace); }));
        window.settle();
        phase.add(u"emptied"_s, empty());
        window.settle();
    }
    // Faster than the answers come: from the last letter of a burst to its answer.
    for (const QString &word : {u"schmidt"_s, u"consulting"_s, u"warehouses"_s}) {
        for (const QChar letter : word.chopped(1)) {
            typeLetter(edit, letter);
            QTest::qWait(25);
        }
        phase.add(u"burst"_s, window.untilNewLeads([&] { typeLetter(edit, word.back()); }));
        window.settle();
        phase.add(u"emptied"_s, empty());
        window.settle();
    }
    return phase.json();
}

/// Sorting by every column that is shown, then each grouping, folding, and the ends of the leads.
QJsonObject sort(WatchedApplication &application, BenchWindow &window)
{
    Phase phase(application, window);
    QHeaderView &header = window.header();
    const auto click = [&](int section) {
        window.grid().horizontalScrollBar()->setValue(header.sectionPosition(section));
        window.settle();
        const QPoint at(header.sectionViewportPosition(section) + 12, header.height() / 2);
        return window.untilNewLeads([&] { QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at); });
    };
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        const QString title = header.model()->headerData(section, Qt::Horizontal).toString();
        if (header.isSectionHidden(section) || title.isEmpty())
            continue;
        phase.add(u"sort "_s + title, click(section));
        phase.add(u"sort "_s + title, click(section));
    }
    const QList<QAction *> groupings = window.groupings();
    for (QAction *grouping : groupings) {
        if (grouping->isChecked())
            continue;
        phase.add(u"group "_s + grouping->text(), window.untilNewLeads([&] { grouping->trigger(); }));
        window.settle();
    }
    phase.add(u"group "_s + groupings.first()->text(), window.untilNewLeads([&] { groupings.first()->trigger(); }));
    window.settle();

    auto &model = static_cast<ui::LeadGridModel &>(*window.grid().model());
    window.grid().setFocus();
    for (const bool folded : {true, false}) {
        phase.add(u"fold"_s, window.untilPainted([&] { model.setAllFolded(folded); }, true));
        window.settle();
    }
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home, Qt::Key_Left, Qt::Key_Right, Qt::Key_End, Qt::Key_Home}) {
        const bool folds = key == Qt::Key_Left || key == Qt::Key_Right;
        phase.add(folds ? u"fold"_s : u"jump"_s,
                  window.untilPainted([&] { QTest::keyClick(&window.grid(), key); }, true));
        window.settle();
    }
    return phase.json();
}

/// By page, by wheel, and to places all over, as when the scroll bar is dragged. A frame is from the input to its
/// paint.
QJsonObject scroll(WatchedApplication &application, BenchWindow &window)
{
    Phase phase(application, window);
    QScrollBar &bar = *window.grid().verticalScrollBar();
    QWidget &viewport = *window.grid().viewport();
    const auto wheel = [&] {
        QWheelEvent event(QPointF(50, 50), viewport.mapToGlobal(QPointF(50, 50)), {}, {0, -120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&viewport, &event);
    };
    QRandomGenerator random(4);
    for (int i = 0; i < 300; ++i) {
        phase.add(u"frame"_s, window.untilPainted([&] { bar.triggerAction(QScrollBar::SliderPageStepAdd); }, false));
        phase.add(u"frame"_s, window.untilPainted(wheel, false));
    }
    for (int i = 0; i < 200; ++i) {
        const int place = int(random.bounded(bar.maximum()));
        phase.add(u"frame"_s, window.untilPainted([&] { bar.setValue(place); }, false));
    }
    window.settle();
    for (int i = 0; i < 50; ++i) {
        const int place = int(random.bounded(bar.maximum()));
        phase.add(u"filled"_s, window.untilPainted([&] { bar.setValue(place); }, true));
    }
    return phase.json();
}

/// Everything selected, and unselected by going elsewhere.
QJsonObject select(WatchedApplication &application, BenchWindow &window)
{
    Phase phase(application, window);
    window.grid().setFocus();
    phase.add(u"all"_s, window.untilPainted([&] { window.grid().selectAll(); }, false));
    window.settle();
    phase.add(u"none"_s, window.untilPainted([&] { QTest::keyClick(&window.grid(), Qt::Key_Home); }, false));
    window.settle();
    return phase.json();
}

double keyAfterRest(BenchWindow &window)
{
    window.filter().setFocus();
    return window.untilNewLeads([&] { typeLetter(window.filter(), u'e'); }).value_or(-1);
}

constexpr int untilAtRest = 8000; ///< milliseconds without a question

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("Usage: window-bench PROFILE PHASE...    of: open type sort scroll select\n", stderr);
        return 2;
    }
    QApplication::setCursorFlashTime(0); // or something is painted all the time
    auto parts = app::Composition::create(arguments[1], false);
    if (!parts)
        return 1;
    QFile::remove((*parts)->profile.stateFile()); // grouping and columns are those of a new profile

    BenchWindow window(**parts, application);
    if (!window.firstPaint()) {
        std::fputs("The window showed no leads within its time.\n", stderr);
        return 1;
    }
    QJsonObject result{{u"platform"_s, QGuiApplication::platformName()},
                       {u"firstPaintMs"_s, *window.firstPaint()},
                       {u"firstPaintSinceStartMs"_s, sinceStart()},
                       {u"openStalls"_s, application.stalls()}};
    window.settle();
    result.insert(u"counts"_s, window.counts());
    result.insert(u"memoryOpened"_s, memory());
    const std::pair<QString, QJsonObject (*)(WatchedApplication &, BenchWindow &)> phases[] = {
        {u"type"_s, type}, {u"sort"_s, sort}, {u"scroll"_s, scroll}, {u"select"_s, select}};
    for (const auto &[name, measure] : phases) {
        if (arguments.contains(name))
            result.insert(name, measure(application, window));
    }
    result.insert(u"memory"_s, memory());
    QTest::qWait(untilAtRest);
    result.insert(u"memoryAtRest"_s, memory());
    if (arguments.contains(u"type"_s)) // what it costs to have given memory back
        result.insert(u"keyAfterRest"_s, keyAfterRest(window));
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
