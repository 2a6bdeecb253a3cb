// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/leadimport.h"
#include "support/hostileleads.h"
#include "support/notificationservice.h"
#include "ui/common/leadwords.h"
#include "ui/connectorfixture.h"
#include "ui/leads/leadexport.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/savedviews.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notice/desktopnotification.h"
#include "ui/plaincheck.h"
#include "ui/preferences/notificationspage.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QToolButton>
#include <QTreeView>
#include <QXmlStreamReader>

using namespace leadlight;
using namespace leadlight::tests;
using leads::LeadField;
using testsupport::HostileText;
using ui::LeadGridModel;

/// What strangers may write goes through everything that shows or hands out leads: it is shown as it is, asks nobody
/// for anything, opens nothing and breaks nothing. Run on a session bus of its own.
class TestHostileLeads : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void open(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void leads_areShownAsTheyAre();
    void grid_showsEveryColumnPlain();
    void headings_arePlain_data();
    void headings_arePlain();
    void chosenValues_readBackAsTheyWere();
    void filterField_completesPlain();
    void menus_haveNoStrangersKeys();
    void connectorsPage_showsNamesPlain();
    void insights_showOffersPlain();
    void preferences_showNamesPlain();
    void mail_goesToOneAddressOnly();
    void clipboard_holdsNoMarkup();
    void notifications_areEscaped();
    void csv_keepsEveryCell();
    void json_keepsEveryText();
    void workbook_holdsTextOnly();

private:
    [[nodiscard]] LeadGridModel &model() const { return static_cast<LeadGridModel &>(*grid().model()); }
    [[nodiscard]] ui::LeadGridView &grid() const { return *find<ui::LeadGridView>("leadGrid"); }
    template <typename Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1StringView(name));
    }
    void choose(const leads::Lead &lead);
    void chooseGrouping(const QString &word);
    void awaitRows();
    [[nodiscard]] QByteArray exported(exchange::LeadFormat format) const;
    /// Everything that there is on the screen, and whether anybody was asked for anything.
    void checkEverything(const char *where);

    QTcpServer m_trap; ///< whoever connects has obeyed a lead
    QList<QUrl> m_opened;
    std::vector<leads::Lead> m_leads; ///< with ids
    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestHostileLeads::initTestCase()
{
    QVERIFY(m_trap.listen(QHostAddress::LocalHost));
    for (const char *scheme : {"http", "https", "file", "mailto", "ftp", "tel"})
        QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "open");
    m_fixture = std::make_unique<ConnectorFixture>();
    m_leads = testsupport::hostileLeads(m_trap.serverPort(), QDateTime::currentDateTimeUtc());
    m_fixture->write(m_leads);
    const auto store = m_fixture->stores.forThisThread();
    QVERIFY(store);
    ui::SavedViews views(m_fixture->profile.viewsFile());
    for (qint64 id = 1; auto &lead : m_leads) {
        const auto row = (*store)->lead(id++);
        QVERIFY(row && *row);
        const QString text = lead.company;
        lead = (*row)->lead;
        using Kind = store::WorkChange::Kind;
        for (const Kind kind : {Kind::Owner, Kind::AddTag, Kind::AddNote}) // as an import may bring them
            QVERIFY((*store)->work({.kind = kind, .leads = {lead.id}, .text = text}, text));
        QVERIFY(views.add({.id = {}, .name = text, .filterText = {}, .sort = {}, .grouping = {}, .columns = {}}));
    }
    m_fixture->add(testsupport::percentText() + QStringLiteral(" A&B <b>Zq7</b>"), QStringLiteral("azure-table"), {},
                   {{QStringLiteral("connectionString"), sampleConnectionString().toUtf8()}});
}

void TestHostileLeads::init()
{
    m_window = std::make_unique<ui::MainWindow>(m_fixture->services());
    QSignalSpy painted(m_window.get(), &ui::MainWindow::leadsPainted);
    m_window->resize(1400, 900);
    m_window->show();
    QTRY_COMPARE(painted.size(), 1);
    awaitRows();
}

void TestHostileLeads::cleanup()
{
    m_window.reset();
    QVERIFY2(!m_trap.hasPendingConnections(), "a lead made somebody connect");
    if (!QTest::currentTestFailed())
        QCOMPARE(m_opened, QList<QUrl>());
    m_opened.clear();
    QApplication::clipboard()->clear();
}

void TestHostileLeads::cleanupTestCase()
{
    for (const char *scheme : {"http", "https", "file", "mailto", "ftp", "tel"})
        QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
}

void TestHostileLeads::awaitRows()
{
    QTRY_VERIFY(model().rowCount() > 0);
    const auto areAllThere = [this] {
        for (int row = 0; row < model().rowCount(); ++row) {
            const QModelIndex index = model().index(row, 1);
            index.data(); // asks for it
            if (!index.data(LeadGridModel::IsHeadingRole).toBool() && !index.data(LeadGridModel::IsLoadedRole).toBool())
                return false;
        }
        return true;
    };
    QTRY_VERIFY(areAllThere());
}

void TestHostileLeads::choose(const leads::Lead &lead)
{
    const int row = model().rowOfLead(lead.id);
    QVERIFY(row >= 0);
    grid().setCurrentIndex(model().index(row, 1));
    grid().setFocus();
    const auto noteOfLead = [this, &lead] { return find<QLabel>("detailsName")->text() == ui::leadName(lead); };
    QTRY_VERIFY2(noteOfLead(), qPrintable(ui::leadName(lead)));
}

void TestHostileLeads::checkEverything(const char *where)
{
    QCoreApplication::processEvents();
    m_window->grab(); // whatever is painted is painted
    const QStringList faults = PlainCheck::ofAllWidgets();
    QVERIFY2(faults.isEmpty(),
             qPrintable(QLatin1StringView(where) + QLatin1Char('\n') + faults.mid(0, 12).join(u'\n')));
}

void TestHostileLeads::leads_areShownAsTheyAre()
{
    const QList<HostileText> texts = testsupport::hostileTexts(m_trap.serverPort());
    for (size_t i = 0; i < m_leads.size(); ++i) {
        const char *name = qsizetype(i) < texts.size() ? texts.at(qsizetype(i)).name : "time";
        choose(m_leads[i]);
        checkEverything(name);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestHostileLeads::grid_showsEveryColumnPlain()
{
    QStringList faults;
    for (int column = 0; column < model().columnCount(); ++column)
        grid().horizontalHeader()->showSection(column);
    awaitRows();
    for (int row = 0; row < model().rowCount(); ++row) {
        for (int column = 0; column < model().columnCount(); ++column)
            faults += PlainCheck::ofIndex(model().index(row, column));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 12).join(u'\n')));
    checkEverything("all columns");
}

void TestHostileLeads::headings_arePlain_data()
{
    QTest::addColumn<QList<LeadField>>("grouping");
    QTest::newRow("offer") << QList{LeadField::Offer};
    QTest::newRow("source, action") << QList{LeadField::Source, LeadField::Action};
}

void TestHostileLeads::headings_arePlain()
{
    QFETCH(QList<LeadField>, grouping);
    auto *page = m_window->findChild<ui::LeadsPage *>();
    ui::ViewState state = page->viewState();
    state.grouping = grouping;
    QSignalSpy reset(&model(), &QAbstractItemModel::modelReset);
    page->showView(state);
    QTRY_VERIFY(!reset.isEmpty());
    QVERIFY(model().index(0, 0).data(LeadGridModel::IsHeadingRole).toBool());
    awaitRows();
    QStringList faults;
    for (int row = 0; row < model().rowCount(); ++row)
        faults += PlainCheck::ofIndex(model().index(row, 0));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 12).join(u'\n')));
    checkEverything("headings");
}

void TestHostileLeads::chosenValues_readBackAsTheyWere()
{
    // What the side panel and the headings write into the filter finds the lead that it came from, and only that.
    const auto store = m_fixture->stores.forThisThread();
    for (const leads::Lead &lead : m_leads) {
        if (lead.offer.size() > 1000)
            continue; // is not written into a field
        const QString text = QStringLiteral("offer:") + leads::quotedForFilter(lead.offer);
        const auto filter = leads::LeadFilter::fromText(text);
        QVERIFY2(filter, qPrintable(text));
        const auto view = (*store)->view({*filter, {}, {}}, {});
        QVERIFY(view);
        QVERIFY2(std::ranges::find(view->ids, lead.id) != view->ids.end(), qPrintable(text));
    }
}

void TestHostileLeads::filterField_completesPlain()
{
    auto *edit = find<QLineEdit>("filterEdit");
    for (const char *text : {"offer:", "action:", "country:", "tag:", "owner:", "connector:", "Zq7"}) {
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, QLatin1StringView(text));
        QTest::keyClick(edit, Qt::Key_Space, Qt::ControlModifier);
        checkEverything(text);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestHostileLeads::menus_haveNoStrangersKeys()
{
    choose(m_leads.at(0));
    const QPoint centre = grid().viewport()->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, centre, grid().viewport()->mapToGlobal(centre));
    QApplication::sendEvent(grid().viewport(), &event);
    checkEverything("menu of a lead");
    for (QWidget *popup = QApplication::activePopupWidget(); popup; popup = QApplication::activePopupWidget())
        popup->close();
}

void TestHostileLeads::connectorsPage_showsNamesPlain()
{
    m_window->showConnectors();
    checkEverything("connectors");
}

void TestHostileLeads::insights_showOffersPlain()
{
    m_window->showInsights();
    auto *page = find<QWidget>("insightsPage");
    QTRY_VERIFY(page->isVisible());
    // Each offer has a row as soon as the cache has answered.
    const auto hasOffers = [page] {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"Zq7"); });
    };
    QTRY_VERIFY(hasOffers());
    checkEverything("insights");
}

void TestHostileLeads::preferences_showNamesPlain()
{
    QList<std::pair<QString, QString>> views;
    for (const ui::SavedView &view : m_window->savedViews().all())
        views.append({view.id, view.name});
    ui::PreferencesDialog dialog(m_window.get());
    dialog.addPage(QStringLiteral("Notifications"), "notificationsPage",
                   new ui::NotificationsPage(m_window->preferences(), views));
    dialog.show();
    checkEverything("preferences");
}

void TestHostileLeads::mail_goesToOneAddressOnly()
{
    for (const leads::Lead &lead : m_leads) {
        choose(lead);
        auto *mail = find<QToolButton>("detailsMail");
        if (mail->isVisible() && mail->isEnabled())
            mail->click();
        for (const QUrl &url : std::as_const(m_opened)) {
            QCOMPARE(url.scheme(), QStringLiteral("mailto"));
            QVERIFY2(!url.hasQuery() && !url.hasFragment(), qPrintable(url.toString()));
            QCOMPARE(url.path(QUrl::FullyDecoded), lead.email);
            QCOMPARE(lead.email.count(u'@'), 1);
        }
        m_opened.clear();
    }
}

void TestHostileLeads::clipboard_holdsNoMarkup()
{
    grid().selectAll();
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Zq7")));
    const QMimeData &data = *QApplication::clipboard()->mimeData();
    QVERIFY(!data.hasHtml());
    QVERIFY(!data.hasUrls());
    const QString text = data.text();
    const auto rows = QStringView(text).trimmed().count(u'\n') + 1;
    // A line for each lead, and one for the titles where they are copied.
    QVERIFY2(rows == qsizetype(m_leads.size()) || rows == qsizetype(m_leads.size()) + 1,
             qPrintable(QString::number(rows)));
}

// --- what leaves the window
// --------------------------------------------------------------------------------------------

void TestHostileLeads::notifications_areEscaped()
{
    testsupport::NotificationService service;
    QVERIFY(service.start());
    ui::DesktopNotification notification(QDBusConnection::sessionBus(), {});
    qsizetype expected = 0;
    for (const leads::Lead &lead : m_leads) {
        ui::NewLeads found;
        found.count = 5;
        found.groups = {{.viewId = QStringLiteral("v"), .view = lead.company, .offer = {}, .count = 3},
                        {.viewId = {}, .view = {}, .offer = lead.offer, .count = 2}};
        found.first = {lead};
        const store::OfferSilence silence{.offer = lead.offer, .title = lead.offerTitle, .count = 1, .rhythm = {}};
        const core::Error error{.kind = core::ErrorKind::ServiceFailed,
                                .subject = lead.company,
                                .detail = lead.company,
                                .serviceCode = lead.company,
                                .requestId = {}};
        for (const ui::NoticeText &text :
             {ui::newLeadsText(found, true), ui::newLeadsText(found, false), ui::lateLeadsText(found, true),
              ui::silenceText({silence}), ui::silenceText({silence, silence}),
              ui::failingText(lead.company, error, false)}) {
            QCOMPARE(PlainCheck::faultOf(text.summary, PlainCheck::Lines::One), QString());
            QCOMPARE(PlainCheck::faultOf(text.body, PlainCheck::Lines::Many), QString());
            QVERIFY(text.body.count(u'\n') <= 5);
            if (!text.body.contains(u'<') && !text.body.contains(u'&'))
                continue; // nothing to escape
            notification.show(text);
            ++expected;
            QTRY_COMPARE(service.received().size(), expected);
            // As a service that reads markup sees it: text, and no element.
            QXmlStreamReader reader(QStringLiteral("<body>%1</body>").arg(service.received().constLast().body));
            QVERIFY(reader.readNextStartElement());
            QCOMPARE(reader.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement), text.body);
            QVERIFY(!reader.hasError());
            QCOMPARE(service.received().constLast().summary, text.summary);
        }
    }
}

QByteArray TestHostileLeads::exported(exchange::LeadFormat format) const
{
    const auto store = m_fixture->stores.forThisThread();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ui::ExportProgress progress;
    ui::LeadExport what;
    what.format = format;
    const auto done = ui::exportLeads(**store, what, buffer, progress, {});
    return done && done->written == qint64(m_leads.size()) ? buffer.data() : QByteArray();
}

namespace {

/// RFC 4180, and nothing more.
QList<QStringList> csvRecords(const QString &text)
{
    QList<QStringList> records;
    QStringList record;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"')
            cell += text.at(++i);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && c == u',')
            record.append(std::exchange(cell, {}));
        else if (!isQuoted && c == u'\n') {
            record.append(std::exchange(cell, {}));
            records.append(std::exchange(record, {}));
        } else if (isQuoted || c != u'\r')
            cell += c;
    }
    return records;
}

/// Without half characters, which no file in UTF-8 can carry, and what stands for them there.
QString whole(const QString &text)
{
    QString result;
    for (const char32_t c : text.toUcs4()) {
        if (c != QChar::ReplacementCharacter)
            result += QChar::fromUcs4(c);
    }
    return result;
}

} // namespace

void TestHostileLeads::csv_keepsEveryCell()
{
    QString text = QString::fromUtf8(exported(exchange::LeadFormat::Csv));
    QVERIFY(text.startsWith(QChar::ByteOrderMark) || !text.isEmpty());
    text.remove(0, text.startsWith(QChar::ByteOrderMark) ? 1 : 0);
    const auto records = csvRecords(text);
    QCOMPARE(records.size(), qsizetype(m_leads.size()) + 1);
    const auto company = records.constFirst().indexOf(QStringLiteral("company"));
    QVERIFY(company >= 0);
    QStringList written;
    for (const QStringList &record : records.mid(1)) {
        QCOMPARE(record.size(), records.constFirst().size());
        for (const QString &cell : record)
            QVERIFY2(cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell.front()), qPrintable(cell));
        written.append(whole(record.at(company)));
    }
    for (const leads::Lead &lead : m_leads) {
        const QString plain = whole(lead.company);
        QVERIFY2(written.contains(plain) || written.contains(u'\'' + plain), qPrintable(plain));
    }
}

void TestHostileLeads::json_keepsEveryText()
{
    const auto array = QJsonDocument::fromJson(exported(exchange::LeadFormat::Json)).array();
    QCOMPARE(array.size(), qsizetype(m_leads.size()));
    QStringList written;
    for (const auto &value : array)
        written.append(whole(value.toObject().value(QLatin1StringView("company")).toString()));
    for (const leads::Lead &lead : m_leads)
        QVERIFY2(written.contains(whole(lead.company)), qPrintable(lead.company));
    const QByteArrayList lines = exported(exchange::LeadFormat::Ndjson).trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(m_leads.size()));
    for (const QByteArray &line : lines)
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
}

void TestHostileLeads::workbook_holdsTextOnly()
{
    QFile file(m_fixture->file(QStringLiteral("leads.xlsx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exported(exchange::LeadFormat::Xlsx));
    file.close();
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-Z1"), file.fileName()});
    QVERIFY(unzip.waitForFinished());
    const QStringList parts = QString::fromUtf8(unzip.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(parts.contains(QStringLiteral("xl/worksheets/sheet1.xml")));
    QString texts;
    for (const QString &part : parts) {
        QString pattern = part;
        unzip.start(QStringLiteral("unzip"),
                    {QStringLiteral("-p"), file.fileName(), pattern.replace(u'[', QStringLiteral("\\["))});
        QVERIFY(unzip.waitForFinished());
        QXmlStreamReader reader(unzip.readAllStandardOutput());
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement())
                QVERIFY2(reader.name() != u"f" && reader.name() != u"hyperlink", qPrintable(part));
            if (reader.isCharacters())
                texts += reader.text();
            if (reader.isStartElement() && reader.name() == u"Relationship")
                QVERIFY(reader.attributes().value(QLatin1StringView("TargetMode")) != u"External");
        }
        QVERIFY2(!reader.hasError(), qPrintable(part + u' ' + reader.errorString()));
    }
    QVERIFY(texts.contains(testsupport::percentText()));
    QVERIFY(texts.contains(QStringLiteral("=cmd|'/C calc'!A0 Zq7")));
}

QTEST_MAIN(TestHostileLeads)
#include "tst_hostileleads.moc"
