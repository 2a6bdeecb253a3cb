// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/stage.h"

#include "leads/leaddecoder.h"
#include "screens/dress.h"
#include "ui/connectors/connectorchecks.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preferences/preferences.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFutureWatcher>
#include <QMenu>
#include <QScreen>
#include <QSignalSpy>

#include <algorithm>

namespace leadlight::tests {

using testsupport::ScriptedServer;
using testsupport::ServerAnswer;

namespace {

constexpr qint64 ticksPerHour = qint64(60) * 60 * 10'000'000;

std::vector<leads::Lead> leadsOfTheProgram()
{
    QFile file(QStringLiteral(":/leadlight/demo-leads.ndjson"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample leads are missing");
    std::vector<leads::Lead> leads;
    while (!file.atEnd())
        leads.push_back(leads::decodeJsonLead(file.readLine().trimmed()));
    return leads;
}

/// The newest of them two hours ago.
void bringUpToDate(std::vector<leads::Lead> &leads)
{
    const auto newest = std::ranges::max_element(
        leads, {}, [](const leads::Lead &lead) { return lead.receivedAt.isKnown() ? lead.receivedAt.ticks : 0; });
    const qint64 now = leads::LeadTime::fromDateTime(QDateTime::currentDateTimeUtc()).ticks;
    const qint64 by = now - 2 * ticksPerHour - newest->receivedAt.ticks;
    for (leads::Lead &lead : leads) {
        for (leads::LeadTime *time : {&lead.receivedAt, &lead.createdAt}) {
            if (time->isKnown())
                time->ticks += by;
        }
    }
}

/// As on any working day: all but the newest few were looked at, and some of them were answered.
void workOn(store::LeadStore &store, qint64 count)
{
    using Kind = store::WorkChange::Kind;
    const auto from = [count](qint64 first, qint64 step) {
        std::vector<qint64> ids;
        for (qint64 id = first; id <= count - 12; id += step)
            ids.push_back(id);
        return ids;
    };
    const QString by = QStringLiteral("petra.m@contoso.example");
    const auto make = [&](const store::WorkChange &change) {
        if (!store.work(change, by))
            qFatal("the sample leads could not be worked on");
    };
    make({.kind = Kind::Status, .leads = from(1, 2), .status = leads::LeadStatus::Active});
    make({.kind = Kind::Status, .leads = from(1, 6), .status = leads::LeadStatus::Won});
    make({.kind = Kind::Status, .leads = from(3, 6), .status = leads::LeadStatus::Lost});
    make({.kind = Kind::Owner, .leads = from(1, 3), .text = by});
    make({.kind = Kind::AddTag, .leads = from(2, 4), .text = QStringLiteral("fair_2026")});
    make({.kind = Kind::AddTag, .leads = {count}, .text = QStringLiteral("call_back")});
    make({.kind = Kind::AddNote, .leads = {count}, .text = QStringLiteral("Called, she is away until Thursday.")});
    make({.kind = Kind::FollowUp, .leads = {count}, .day = QDate::currentDate().addDays(1)});
    if (!store.markSeen(from(1, 1)))
        qFatal("the sample leads could not be looked at");
}

ServerAnswer answerOf(Stage::Account account)
{
    switch (account) {
    case Stage::Account::Refusing:
        return {.status = 403,
                .headers = {{"x-ms-error-code", "AuthenticationFailed"}},
                .body = R"({"odata.error":{"code":"AuthenticationFailed","message":{"value":"no"}}})"};
    case Stage::Account::Silent:
        return {.end = ServerAnswer::End::Never};
    case Stage::Account::Empty:
        break;
    }
    return {.headers = {{"Content-Type", "application/json"}}, .body = R"({"value":[]})"};
}

} // namespace

Stage::Stage()
    : m_services(m_fixture.services())
{
    m_services.network = &m_network;
    ui::Preferences(m_fixture.profile.preferencesFile())
        .set(ui::Preference::Appearance, ui::nameOf(Dress::worn().appearance));
}

Stage::~Stage()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    while (!m_kept.empty()) {
        delete m_kept.back();
        m_kept.pop_back();
    }
    m_window.reset();
}

void Stage::addLeads()
{
    std::vector<leads::Lead> leads = leadsOfTheProgram();
    bringUpToDate(leads);
    add(leads);
    const auto store = store::LeadStore::open(m_fixture.profile.cacheFile(), store::LeadStore::Access::ReadWrite);
    workOn(**store, qint64(leads.size()));
}

QStringList Stage::textsOfLeads()
{
    QStringList texts{QStringLiteral("Contoso table")}; // the connector they came from
    for (const leads::Lead &lead : leadsOfTheProgram()) {
        texts += {lead.source, lead.action,  lead.offer, lead.offerTitle, lead.firstName,  lead.lastName,
                  lead.email,  lead.company, lead.title, lead.country,    lead.description};
        texts += {lead.publisher, QLocale::territoryToString(QLocale::codeToTerritory(lead.country))};
        const auto properties = leads::rawProperties(lead.raw);
        for (const leads::LeadProperty &property : properties)
            texts.append(property.name);
    }
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts;
}

void Stage::add(const std::vector<leads::Lead> &leads)
{
    m_fixture.write(leads);
}

connectors::Connector Stage::addConnector(const QString &name, Account account)
{
    return m_fixture.add(
        name, QStringLiteral("azure-table"), {},
        {{QStringLiteral("connectionString"), sampleConnectionString(server(account).url().toString()).toUtf8()}});
}

ScriptedServer &Stage::server(Account account)
{
    auto &server = m_servers[size_t(account)];
    if (!server) {
        server = std::make_unique<ScriptedServer>();
        server->setHandler([account](const auto &) { return answerOf(account); });
    }
    return *server;
}

ui::MainWindow &Stage::openWindow(QSize size)
{
    m_window = std::make_unique<ui::MainWindow>(m_services);
    QSignalSpy painted(m_window.get(), &ui::MainWindow::leadsPainted);
    m_window->resize(size.boundedTo(m_window->screen()->availableSize()));
    m_window->show();
    m_window->activateWindow();
    await([&painted] { return !painted.isEmpty(); }, "the window");
    settle();
    return *m_window;
}

ui::ConnectorChecks &Stage::checks()
{
    if (!m_checks)
        m_checks = &make<ui::ConnectorChecks>(m_services);
    return *m_checks;
}

std::vector<QObject *> Stage::roots() const
{
    std::vector<QObject *> roots{m_window.get()};
    roots.insert(roots.end(), m_kept.begin(), m_kept.end());
    std::erase(roots, nullptr);
    return roots;
}

QObject *Stage::findNamed(const char *name, const QMetaObject &kind) const
{
    QObject *found = nullptr;
    for (QObject *root : roots()) {
        QObjectList named = root->findChildren<QObject *>(QLatin1StringView(name));
        if (root->objectName() == QLatin1StringView(name))
            named.prepend(root);
        for (QObject *object : std::as_const(named)) {
            if (!object->metaObject()->inherits(&kind))
                continue;
            const auto *widget = qobject_cast<QWidget *>(object);
            if (widget && widget->isVisible())
                return object;
            found = found ? found : object;
        }
    }
    return found;
}

void Stage::click(const char *button)
{
    auto &found = find<QAbstractButton>(button);
    await([&found] { return found.isEnabled(); }, button);
    found.click();
    settle();
}

QWidget *Stage::popUp(QMenu *menu)
{
    menu->popup({100, 100});
    return show(*menu);
}

QWidget *Stage::openMenu()
{
    await([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }, "a menu");
    return QApplication::activePopupWidget();
}

QWidget *Stage::show(QWidget &widget)
{
    widget.show();
    await([&widget] { return widget.isVisible(); }, "a dialog");
    settle();
    return &widget;
}

void Stage::await(const std::function<bool()> &isThere, const char *what)
{
    if (!QTest::qWaitFor(isThere, 20'000))
        qFatal("a screen waits for %s in vain", what);
    for (int level = 0; level < 4; ++level) // it is laid out, and what it stands in
        QCoreApplication::processEvents();
}

void Stage::settle()
{
    const auto isWaiting = [this] {
        return std::ranges::any_of(roots(), [](const QObject *root) {
            return !root->findChildren<QFutureWatcherBase *>().isEmpty(); // of core::Background, gone with the answer
        });
    };
    // An answer may lead to the next question.
    for (int quiet = 0; quiet < 3; ++quiet) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        if (isWaiting()) {
            await([&isWaiting] { return !isWaiting(); }, "work in the background");
            quiet = 0;
        }
    }
}

} // namespace leadlight::tests
