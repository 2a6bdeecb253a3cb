// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connectorkind.h"
#include "screens/screen.h"
#include "ui/connectors/checkview.h"
#include "ui/connectors/explaindialog.h"
#include "ui/connectors/handoversheet.h"
#include "ui/connectors/secretclipboard.h"
#include "ui/connectorsamples.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTreeWidget>

namespace leadlight::tests {

namespace {

/// A connector of a kind with right values.
connectors::Connector addSample(Stage &stage, const connectors::ConnectorKind &kind, const QString &name)
{
    QMap<QString, QString> values;
    QMap<QString, QByteArray> secrets;
    const auto all = sampleValues().value(kind.id());
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (kind.field(it.key())->isSecret)
            secrets.insert(it.key(), it->toUtf8());
        else
            values.insert(it.key(), *it);
    }
    if (kind.id() == QLatin1StringView("dynamics"))
        values.insert(QStringLiteral("clientSecretExpires"), QDate::currentDate().addDays(9).toString(Qt::ISODate));
    return stage.fixture().add(name, kind.id(), values, secrets);
}

QWidget *openConnectors(Stage &stage, QSize size = {1280, 760})
{
    ui::MainWindow &window = stage.openWindow(size);
    window.showConnectors();
    stage.settle();
    return &window;
}

QWidget *openList(Stage &stage)
{
    for (const connectors::ConnectorKind *kind : connectors::connectorKinds())
        addSample(stage, *kind, QStringLiteral("contoso.") + QString(kind->id()));
    return openConnectors(stage);
}

QWidget *openChecked(Stage &stage, Stage::Account account, QSize size = {1280, 760})
{
    stage.addConnector(QStringLiteral("contoso.table"), account);
    QWidget *window = openConnectors(stage, size);
    stage.click("checkConnector");
    stage.await([&stage] { return stage.find("checkConnector").isVisible(); }, "the check");
    stage.settle();
    return window;
}

QWidget *openChecking(Stage &stage)
{
    stage.addConnector(QStringLiteral("contoso.table"), Stage::Account::Silent);
    QWidget *window = openConnectors(stage);
    stage.find<QAbstractButton>("checkConnector").click();
    const auto isReaching = [window] {
        const auto *step = window->findChild<QWidget *>(QStringLiteral("step-reach"));
        const auto *state = step ? step->findChild<QLabel *>(QStringLiteral("stepState")) : nullptr;
        return state && state->text() == ui::CheckView::tr("Checking\u2026");
    };
    stage.await(isReaching, "the check");
    return window;
}

QWidget *openQuestion(Stage &stage)
{
    stage.services().check = [](const connectors::Connector &connector, const connectors::CheckOptions &options,
                                const connectors::Check::Observer &, std::stop_token) {
        (void)options.ask(
            {QT_TRANSLATE_NOOP("connectors", "%1: its URL leads to %2, an address inside a private network, which the "
                                             "marketplace cannot reach. Check it all the same?"),
             {connector.name, QStringLiteral("192.168.0.1")}});
        return connectors::CheckReport{
            .connector = connector.name, .kind = connector.kind, .startedAt = {}, .steps = {}};
    };
    stage.addConnector(QStringLiteral("contoso.endpoint"), Stage::Account::Empty);
    QWidget *window = openConnectors(stage);
    stage.find<QAbstractButton>("checkConnector").click();
    stage.await([&stage] { return stage.find("answerYes").isVisible(); }, "the question");
    return window;
}

QWidget *openRemoval(Stage &stage)
{
    stage.addConnector(QStringLiteral("contoso.table"), Stage::Account::Empty);
    QWidget *window = openConnectors(stage);
    stage.click("removeConnector");
    return window;
}

QWidget *openHandOver(Stage &stage, const connectors::ConnectorKind &kind)
{
    const auto connector = addSample(stage, kind, QStringLiteral("Contoso"));
    auto &clipboard = stage.make<ui::SecretClipboard>();
    return stage.show(stage.make<ui::HandOverSheet>(stage.services(), connector, clipboard));
}

QWidget *openExplanation(Stage &stage, const char *text)
{
    const QList<connectors::Connector> known{
        addSample(stage, *connectors::connectorKind(QStringLiteral("dynamics")), QStringLiteral("CRM"))};
    auto &dialog = stage.make<ui::ExplainDialog>(stage.services(), known);
    stage.find<QPlainTextEdit>("explainText").setPlainText(QString::fromUtf8(text));
    return stage.show(dialog);
}

} // namespace

QList<Screen> connectorScreens()
{
    using Account = Stage::Account;
    QList<Screen> all{
        {QStringLiteral("connectors-empty"), [](Stage &stage) { return openConnectors(stage); }},
        {QStringLiteral("connectors-list"), openList},
        {QStringLiteral("connectors-check-passed"), [](Stage &stage) { return openChecked(stage, Account::Empty); }},
        {QStringLiteral("connectors-check-failed"), [](Stage &stage) { return openChecked(stage, Account::Refusing); }},
        {QStringLiteral("connectors-narrow"),
         [](Stage &stage) {
             return openChecked(stage, Account::Refusing, {640, 760});
         }},
        {QStringLiteral("connectors-checking"), openChecking},
        {QStringLiteral("connectors-question"), openQuestion},
        {QStringLiteral("connectors-remove"), openRemoval},
        {QStringLiteral("explain-empty"), [](Stage &stage) { return openExplanation(stage, ""); }},
        {QStringLiteral("explain-unknown"), [](Stage &stage) { return openExplanation(stage, "It does not work"); }},
        {QStringLiteral("explain-answer"),
         [](Stage &stage) {
             return openExplanation(stage, "AADSTS7000215: Invalid client secret provided. Ensure the secret being "
                                           "sent in the request is the client secret value.");
         }},
    };
    for (const connectors::ConnectorKind *kind : connectors::connectorKinds())
        all.append({QStringLiteral("handover-") + QString(kind->id()),
                    [kind](Stage &stage) { return openHandOver(stage, *kind); }});
    return all;
}

} // namespace leadlight::tests
