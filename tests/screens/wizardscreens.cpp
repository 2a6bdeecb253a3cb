// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connectorkind.h"
#include "screens/screen.h"
#include "ui/connectors/connectorchecks.h"
#include "ui/connectors/connectorwizard.h"
#include "ui/connectorsamples.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

namespace leadlight::tests {

namespace {

using connectors::ConnectorKind;

QWidget *openWizard(Stage &stage)
{
    return stage.show(stage.make<ui::ConnectorWizard>(stage.services(), stage.checks(), QList<connectors::Connector>(),
                                                      std::nullopt));
}

QWidget *openKind(Stage &stage, const ConnectorKind &kind)
{
    QWidget *wizard = openWizard(stage);
    auto &kinds = stage.find<QListWidget>("kinds");
    for (int row = 0; row < kinds.count(); ++row) {
        if (kinds.item(row)->data(Qt::UserRole).toString() == kind.id())
            kinds.setCurrentRow(row);
    }
    return wizard;
}

/// What is asked for on the page that is shown.
void fill(Stage &stage, const ConnectorKind &kind)
{
    const auto values = sampleValues().value(kind.id());
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        auto &edit = stage.find<QLineEdit>(it.key().toLatin1().constData());
        if (edit.isVisible() && edit.text().isEmpty())
            edit.setText(*it);
    }
}

/// @p page: from 1 on; the one after the last step is that of the name.
QWidget *openPage(Stage &stage, const ConnectorKind &kind, int page)
{
    QWidget *wizard = openKind(stage, kind);
    for (int i = 0; i < page; ++i) {
        fill(stage, kind);
        stage.click("next");
    }
    stage.settle();
    return wizard;
}

QWidget *openCheck(Stage &stage, bool works)
{
    stage.services().check = [works](const connectors::Connector &connector, const connectors::CheckOptions &,
                                     const connectors::Check::Observer &, std::stop_token) {
        using connectors::Finding;
        return connectors::CheckReport{
            .connector = connector.name,
            .kind = connector.kind,
            .startedAt = QDateTime::currentDateTimeUtc(),
            .durationMs = 420,
            .steps = {{.id = QStringLiteral("settings"), .finding = Finding::pass(), .durationMs = 1},
                      {.id = QStringLiteral("reach"), .finding = Finding::pass(), .durationMs = 120},
                      {.id = QStringLiteral("sign-in"),
                       .finding = works ? Finding::pass() : Finding::fail(QLatin1StringView("key-rejected")),
                       .durationMs = 299}}};
    };
    const ConnectorKind &kind = *connectors::connectorKind(QStringLiteral("azure-table"));
    QWidget *wizard = openPage(stage, kind, int(kind.setupSteps().size()) + 1);
    stage.find<QLineEdit>("connectorName").setText(QStringLiteral("contoso.table"));
    stage.click("next");
    stage.await([&stage] { return stage.find("checkAgain").isVisible(); }, "the check");
    return wizard;
}

/// A field with something wrong in it.
QWidget *openWrong(Stage &stage)
{
    const ConnectorKind &kind = *connectors::connectorKind(QStringLiteral("azure-table"));
    QWidget *wizard = openKind(stage, kind);
    while (!stage.find("connectionString").isVisible())
        stage.click("next");
    stage.find<QLineEdit>("connectionString").setText(QStringLiteral("AccountName=contosoleads;AccountKey=short"));
    stage.settle();
    return wizard;
}

QWidget *openPasted(Stage &stage, const QString &text)
{
    QWidget *wizard = openWizard(stage);
    QGuiApplication::clipboard()->setText(text);
    stage.find<QPlainTextEdit>("pasteAnything").paste();
    stage.settle();
    return wizard;
}

/// How many pages are gone through with the choices that are made at first.
int usualSteps(const ConnectorKind &kind)
{
    return int(std::ranges::count_if(kind.setupSteps(), [&kind](const connectors::SetupStep &step) {
        return !step.onlyIf || kind.value({}, step.onlyIf->field) == step.onlyIf->value;
    }));
}

/// The page for the other way of signing in.
QWidget *openOffice365(Stage &stage)
{
    QWidget *wizard = openPage(stage, *connectors::connectorKind(QStringLiteral("dynamics")), 1);
    auto &auth = stage.find<QComboBox>("auth");
    auth.setCurrentIndex(auth.findData(QStringLiteral("office365")));
    stage.find<QLineEdit>("url").setText(QStringLiteral("https://contoso.crm4.dynamics.com"));
    stage.click("next");
    stage.click("next");
    stage.settle();
    return wizard;
}

} // namespace

QList<Screen> wizardScreens()
{
    QList<Screen> all{
        {QStringLiteral("wizard"), openWizard},
        {QStringLiteral("wizard-pasted"), [](Stage &stage) { return openPasted(stage, sampleConnectionString()); }},
        {QStringLiteral("wizard-wrong"), openWrong},
        {QStringLiteral("wizard-check-passed"), [](Stage &stage) { return openCheck(stage, true); }},
        {QStringLiteral("wizard-dynamics-office365"), openOffice365},
        {QStringLiteral("wizard-check-failed"), [](Stage &stage) { return openCheck(stage, false); }},
    };
    for (const ConnectorKind *kind : connectors::connectorKinds()) {
        const int steps = usualSteps(*kind);
        for (int page = 1; page <= steps; ++page)
            all.append({QStringLiteral("wizard-%1-%2").arg(QString(kind->id())).arg(page),
                        [kind, page](Stage &stage) { return openPage(stage, *kind, page); }});
        all.append({QStringLiteral("wizard-%1-name").arg(QString(kind->id())),
                    [kind, steps](Stage &stage) { return openPage(stage, *kind, steps + 1); }});
    }
    return all;
}

} // namespace leadlight::tests
