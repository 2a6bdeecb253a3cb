// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/check.h"
#include "ui/common/filechooser.h"
#include "ui/common/settings.h"
#include "ui/connectorfixture.h"
#include "ui/diagnosis/diagnosticreport.h"
#include "ui/diagnosis/recentevents.h"
#include "ui/diagnosis/reportdialog.h"
#include "ui/leads/savedviews.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/username.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTest>
#include <QTimeZone>

using namespace leadlight;
using namespace leadlight::ui;
using connectors::CheckReport;
using connectors::StepStatus;

namespace {

/// What is planted everywhere, each word once, and must not be told.
const QStringList &planted()
{
    static const QStringList words{
        QStringLiteral("Plantedfirst"),     QStringLiteral("Plantedlast"),
        QStringLiteral("plantedmail"),      QStringLiteral("Plantedcompany"),
        QStringLiteral("Plantedphone"),     QStringLiteral("Plantedoffer"),
        QStringLiteral("Plantedtitle"),     QStringLiteral("Plantedraw"),
        QStringLiteral("Plantedsource"),    QStringLiteral("Plantednote"),
        QStringLiteral("Plantedowner"),     QStringLiteral("Plantedtag"),
        QStringLiteral("Plantedview"),      QStringLiteral("Plantedfilter"),
        QStringLiteral("Plantedconnector"), QStringLiteral("plantedaccount"),
        QStringLiteral("plantedhost"),      QStringLiteral("Plantedtable"),
        QStringLiteral("Plantedsecret"),    QStringLiteral("Plantedserved"),
        QStringLiteral("Plantedcode"),      QStringLiteral("Planteddiagnosis"),
        QStringLiteral("Plantedstep"),      QStringLiteral("Plantedfield"),
        QStringLiteral("Plantedme"),        QStringLiteral("plantedproxy"),
        QStringLiteral("Plantedproxyuser"), QStringLiteral("Plantedproxypassword"),
        QStringLiteral("Plantedlog"),       QStringLiteral("Plantedfolder"),
        QStringLiteral("3701c77e"),
    };
    return words;
}

/// The word as it might stand in a text that hides it, all in lower case.
QList<QByteArray> disguises(const QString &word)
{
    const QByteArray plain = word.toUtf8();
    QList<QByteArray> all{plain, plain.toHex(), plain.toPercentEncoding({}, plain)};
    QByteArray reversed = plain;
    std::reverse(reversed.begin(), reversed.end());
    all += reversed;
    // In Base64 as a part of something longer: without the characters that depend on what is around it.
    for (int before = 0; before < 3; ++before) {
        const QByteArray encoded = (QByteArray(before, 'x') + plain).toBase64(QByteArray::OmitTrailingEquals);
        all += encoded.mid(before == 0 ? 0 : before + 1).chopped(2);
    }
    for (QByteArray &each : all)
        each = each.toLower();
    return all;
}

/// The words of @p words that can be found in a text.
QStringList told(const QString &text, const QStringList &words)
{
    const QByteArray lower = text.toUtf8().toLower();
    QStringList found;
    for (const QString &word : words) {
        const QList<QByteArray> all = disguises(word);
        if (std::any_of(all.begin(), all.end(), [&lower](const QByteArray &each) { return lower.contains(each); }))
            found += word;
    }
    return found;
}

} // namespace

/// The report is worth sharing and holds nothing that is anybody's.
class TestDiagnosticReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void check_findsWhatIsPlanted();
    void report_ofAFullProfile_tellsNothingOfAnybody();
    void report_saysWhatHelps();
    void report_ofDamagedFiles_isMadeAllTheSame();
    void events_areBoundedAndCounted();
    void dialog_showsCopiesAndSaves();

private:
    void fill();
    void fillConnectors();
    [[nodiscard]] QString report() const
    {
        return diagnosticReport(m_fixture->profile, m_fixture->stores, windowFacts(*m_preferences), {});
    }

    std::unique_ptr<tests::ConnectorFixture> m_fixture;
    std::unique_ptr<Preferences> m_preferences;
};

void TestDiagnosticReport::init()
{
    m_preferences.reset();
    m_fixture = std::make_unique<tests::ConnectorFixture>();
    m_preferences = std::make_unique<Preferences>(m_fixture->profile.preferencesFile());
    fill();
    fillConnectors();
}

void TestDiagnosticReport::fill()
{
    leads::Lead lead = tests::sampleLeads().front();
    lead.firstName = QStringLiteral("Plantedfirst");
    lead.lastName = QStringLiteral("Plantedlast");
    lead.email = QStringLiteral("plantedmail@plantedhost.example");
    lead.company = QStringLiteral("Plantedcompany");
    lead.phone = QStringLiteral("Plantedphone");
    lead.offer = QStringLiteral("Plantedoffer.3701c77e");
    lead.offerTitle = QStringLiteral("Plantedtitle");
    lead.source = QStringLiteral("Plantedsource");
    lead.raw = {leads::RawEntity::Format::Json, "{\"x\":\"Plantedraw\"}"};
    m_fixture->write({lead});
    using Kind = store::WorkChange::Kind;
    const auto store = m_fixture->stores.forThisThread();
    QVERIFY(store);
    for (const auto &[kind, text] : {std::pair(Kind::AddNote, "Plantednote"), std::pair(Kind::Owner, "Plantedowner"),
                                     std::pair(Kind::AddTag, "Plantedtag")})
        QVERIFY((*store)->work({.kind = kind, .leads = {1}, .text = QString::fromLatin1(text)},
                               QStringLiteral("Plantedme")));
    SavedViews views(m_fixture->profile.viewsFile());
    QVERIFY(views.add({{}, QStringLiteral("Plantedview"), QStringLiteral("company:Plantedfilter"), {}, {}, {}}));
    QFile drafts(m_fixture->profile.draftsFile());
    QVERIFY(drafts.open(QIODevice::WriteOnly));
    drafts.write("{\"1\":\"Plantednote\"}");
    QVERIFY(QDir(m_fixture->profile.configFolder).mkpath(QStringLiteral("Plantedfolder")));

    m_preferences->set(Preference::OwnName, QStringLiteral("Plantedme"));
    m_preferences->set(Preference::NotifiedViews, QStringList{QStringLiteral("Plantedview")});
    m_preferences->set(Preference::ProxyKind, QStringLiteral("http"));
    m_preferences->set(Preference::ProxyHost, QStringLiteral("plantedproxy.example"));
    m_preferences->set(Preference::ProxyUser, QStringLiteral("Plantedproxyuser"));
    qputenv("LEADLIGHT_SECRET_PROXY_PASSWORD", "Plantedproxypassword");

    RecentEvents::ofThisRun().addFault(QLatin1StringView("sync"), {core::ErrorKind::Throttled,
                                                                   QStringLiteral("plantedhost.example"),
                                                                   QStringLiteral("Plantedserved"),
                                                                   503,
                                                                   QStringLiteral("ServerBusy"),
                                                                   {}});
    RecentEvents::ofThisRun().addFault(QLatin1StringView("window"), {core::ErrorKind::NotWritable,
                                                                     QStringLiteral("/home/Plantedfolder/x"),
                                                                     QStringLiteral("Plantedserved"),
                                                                     0,
                                                                     QStringLiteral("Plantedcode"),
                                                                     {}});
}

void TestDiagnosticReport::fillConnectors()
{
    const auto table =
        m_fixture->add(QStringLiteral("Plantedconnector"), QStringLiteral("azure-table"),
                       {{QStringLiteral("table"), QStringLiteral("Plantedtable")},
                        {QStringLiteral("account"), QStringLiteral("plantedaccount")},
                        {QStringLiteral("endpoint"), QStringLiteral("https://plantedaccount.table.core.windows.net/")},
                        {QStringLiteral("directoryId"), QStringLiteral("3701c77e-1cfa-4c56-91e6-3ed0b622145a")},
                        {QStringLiteral("Plantedfield"), QStringLiteral("Plantedserved")}},
                       {{QStringLiteral("clientSecret"), "Plantedsecret"}});
    m_fixture->add(QStringLiteral("Plantedconnector two"), QStringLiteral("dynamics"),
                   {{QStringLiteral("url"), QStringLiteral("https://plantedhost.example/")},
                    {QStringLiteral("userName"), QStringLiteral("plantedmail@plantedhost.example")},
                    {QStringLiteral("auth"), QStringLiteral("office365")}},
                   {});
    m_fixture->add(QStringLiteral("Plantedconnector three"), QStringLiteral("plantedhost"), {}, {});

    CheckReport report;
    report.connector = QStringLiteral("Plantedconnector");
    report.kind = table.kind;
    report.startedAt = QDateTime(QDate(2026, 11, 28), QTime(10, 0), QTimeZone::utc());
    report.steps.append({QStringLiteral("reach"),
                         {.status = StepStatus::Pass, .note = {"%1", {QStringLiteral("plantedhost answers.")}}},
                         5});
    report.steps.append({QStringLiteral("sign-in"),
                         {.status = StepStatus::Fail,
                          .diagnosis = QStringLiteral("client-secret-invalid"),
                          .code = QStringLiteral("AADSTS7000215"),
                          .field = QStringLiteral("clientSecret"),
                          .detail = QStringLiteral("Plantedserved")},
                         5});
    report.steps.append({QStringLiteral("Plantedstep"),
                         {.status = StepStatus::Fail,
                          .diagnosis = QStringLiteral("Planteddiagnosis"),
                          .code = QStringLiteral("Plantedcode"),
                          .field = QStringLiteral("Plantedfield")},
                         5});
    const auto store = m_fixture->stores.forThisThread();
    QVERIFY((*store)->writeCheck(table.uid, QJsonDocument(report.toJson()).toJson()));
    Settings(m_fixture->profile.stateFile()).setLastSync(table.uid, report.startedAt);
}

void TestDiagnosticReport::check_findsWhatIsPlanted()
{
    for (const QString &word : planted()) {
        for (const QString &text :
             {word, word.toUpper(), QStringLiteral("a") + word + QStringLiteral("b"),
              QString::fromLatin1(("ab" + word.toUtf8() + "cde").toBase64()),
              QString::fromLatin1(("a" + word.toUtf8() + "cd").toBase64()),
              QString::fromLatin1((word.toUtf8() + "cde").toBase64()), QString::fromLatin1(word.toUtf8().toHex()),
              QString::fromLatin1(word.toUtf8().toPercentEncoding({}, word.toUtf8()))})
            QCOMPARE(told(text, {word}), QStringList{word});
    }
    // And all of it is there to be told.
    QByteArray everything;
    for (const QString &path :
         {m_fixture->profile.viewsFile(), m_fixture->profile.connectorsFile(), m_fixture->profile.draftsFile(),
          m_fixture->profile.cacheFile(), m_fixture->profile.cacheFile() + QStringLiteral("-wal")}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        everything += file.readAll();
    }
    for (const char *word : {"Plantedlast", "Plantednote", "Plantedowner", "Plantedtag", "Plantedview", "Plantedfilter",
                             "Plantedconnector", "plantedaccount", "Planteddiagnosis", "Plantedraw"})
        QVERIFY2(everything.contains(word), word);
}

void TestDiagnosticReport::report_ofAFullProfile_tellsNothingOfAnybody()
{
    RecentEvents::watchLog();
    const QLoggingCategory category("leadlight.test");
    qCWarning(category) << "Plantedlog of plantedhost.example";
    const QString text = report();
    qInstallMessageHandler(nullptr);
    QCOMPARE(told(text, planted()), QStringList());
    QVERIFY(text.contains(QStringLiteral("leadlight.test")));
    // Nor who sits here at which computer, nor where.
    QStringList own{QDir::homePath(), m_fixture->profile.configFolder, m_fixture->profile.id};
    for (const QString &name : {userName(), qEnvironmentVariable("USER"), QSysInfo::machineHostName()}) {
        if (name.size() > 4) // shorter ones are parts of words
            own += name;
    }
    own.removeAll(QStringLiteral("/"));
    QCOMPARE(told(text, own), QStringList());
    QVERIFY(!text.contains(u'@'));
    QVERIFY(!text.contains(QStringLiteral("://")));
}

void TestDiagnosticReport::report_saysWhatHelps()
{
    const QString text = report();
    for (const char *part :
         {"# Leadlight, diagnostic report of ",
          "- Qt 6.",
          "platform offscreen",
          "screen of ",
          "- leads: 1\n",
          "quick check: fine",
          "connector 1: azure-table",
          "connector 1, table: 12 characters",
          "connector 1, endpoint: an address ending in .core.windows.net",
          "connector 1, directoryId: a GUID",
          "connector 1, last sync: 2026-11-28T10:00:00Z",
          "connector 1, checked 2026-11-28T10:00:00Z",
          "connector 1, reach: passed",
          "connector 1, sign-in: failed, client-secret-invalid, code AADSTS7000215, field clientSecret",
          "connector 1, another step: failed\n",
          "connector 2: dynamics",
          "connector 2, auth: office365",
          "connector 2, url: an address of another kind",
          "connector 2, never checked",
          "connector 3: of a kind that this Leadlight does not know",
          "proxy: http",
          "proxy with a user name",
          "sync: throttled, status 503, code ServerBusy",
          "in a folder of its own",
          "connectors: "})
        QVERIFY2(text.contains(QLatin1StringView(part)), qPrintable(QLatin1StringView(part) + u'\n' + text));
}

void TestDiagnosticReport::report_ofDamagedFiles_isMadeAllTheSame()
{
    const tests::WindowFixture empty;
    for (const QString &path : {empty.profile.connectorsFile(), empty.profile.cacheFile()}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Plantedlast, cut sho");
    }
    const QString text = diagnosticReport(empty.profile, empty.stores, {}, {});
    QVERIFY2(text.contains(QStringLiteral("cannot be opened: ")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("cannot be read: ")), qPrintable(text));
    QCOMPARE(told(text, planted()), QStringList());
}

void TestDiagnosticReport::events_areBoundedAndCounted()
{
    RecentEvents events;
    const core::Error busy{core::ErrorKind::Throttled, {}, {}, 503, {}, {}};
    events.addFault(QLatin1StringView("sync"), busy);
    events.addFault(QLatin1StringView("sync"), busy);
    QCOMPARE(events.all().size(), 1);
    QVERIFY(events.all().first().endsWith(QStringLiteral("sync: throttled, status 503 (2 times)")));
    for (int status = 1; status <= 1000; ++status)
        events.addFault(QLatin1StringView("sync"), {core::ErrorKind::Throttled, {}, {}, status, {}, {}});
    QCOMPARE(events.all().size(), 100);
    QVERIFY(events.all().last().endsWith(QStringLiteral("status 1000")));
}

void TestDiagnosticReport::dialog_showsCopiesAndSaves()
{
    const Services services = m_fixture->services();
    FileChooser files;
    ReportDialog dialog(services, *m_preferences, files);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto &text = *dialog.findChild<QPlainTextEdit *>(QStringLiteral("reportText"));
    QTRY_VERIFY(text.toPlainText().startsWith(QStringLiteral("# Leadlight")));
    QVERIFY(text.isReadOnly());
    dialog.findChild<QPushButton *>(QStringLiteral("copyReport"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text.toPlainText());

    const QString path = m_fixture->file(QStringLiteral("report.md"));
    files.setNextFiles({path});
    auto &save = *dialog.findChild<QPushButton *>(QStringLiteral("saveReport"));
    auto &note = *dialog.findChild<QLabel *>(QStringLiteral("reportNote"));
    save.click();
    QTRY_COMPARE(note.text(), QStringLiteral("The report is saved."));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), text.toPlainText());

    files.setNextFiles({m_fixture->file(QStringLiteral("no/such/folder/report.md"))});
    save.click();
    QTRY_VERIFY(note.text().contains(QStringLiteral("cannot be written")));
}

QTEST_MAIN(TestDiagnosticReport)
#include "tst_diagnosticreport.moc"
