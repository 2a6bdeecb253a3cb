// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/screen.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace leadlight::tests {

namespace {

QWidget *openImport(Stage &stage, const char *name, const QByteArray &content)
{
    const QString path = stage.fixture().file(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the file to import could not be written");
    file.close();
    auto &window = stage.openWindow();
    window.fileChooser().setNextFiles({path});
    stage.find<QAction>("import").trigger();
    stage.await([&stage] { return stage.find("importDialog").isVisible(); }, "the dialog to import");
    stage.settle();
    return &stage.find("importDialog");
}

QWidget *openErasure(Stage &stage)
{
    stage.addLeads();
    stage.openWindow();
    auto &grid = stage.find<ui::LeadGridView>("leadGrid");
    auto &model = static_cast<ui::LeadGridModel &>(*grid.model());
    grid.setCurrentIndex(model.index(model.rowOfLead(180), 1));
    stage.settle();
    stage.find<QAction>("erasePerson").trigger();
    stage.await([&stage] { return stage.find("eraseAgreed").isEnabled(); }, "whom to erase");
    stage.settle();
    return &stage.find("eraseDialog");
}

QWidget *openReceipt(Stage &stage)
{
    QWidget *dialog = openErasure(stage);
    stage.click("eraseAgreed");
    stage.find<QAbstractButton>("erase").click();
    stage.await([&stage] { return !stage.find<QTextEdit>("eraseReceipt").toPlainText().isEmpty(); }, "the receipt");
    return dialog;
}

QWidget *openReport(Stage &stage)
{
    stage.openWindow();
    stage.find<QAction>("diagnosticReport").trigger();
    stage.await([&stage] { return !stage.find<QPlainTextEdit>("reportText").toPlainText().isEmpty(); }, "the report");
    return &stage.find("reportDialog");
}

} // namespace

QList<Screen> dataScreens()
{
    return {
        {QStringLiteral("import-known"),
         [](Stage &stage) {
             return openImport(stage, "leads.ndjson",
                               R"({"LeadSource":"SPZA","ActionCode":"INS","CustomerInfo":"{\"LastName\":\"Malá\"}"})");
         }},
        {QStringLiteral("import-foreign"),
         [](Stage &stage) {
             return openImport(stage, "contacts.csv",
                               "Jméno;Příjmení;E-mail;Společnost;Přijato\n"
                               "Jana;Malá;jana@contoso.example;Contoso;3.4.2026\n"
                               "Přemek;Novák;premek@contoso.example;Contoso;5.4.2026\n");
         }},
        {QStringLiteral("import-unreadable"),
         [](Stage &stage) { return openImport(stage, "picture.csv", QByteArray(200, '\0')); }},
        {QStringLiteral("erase"), openErasure},
        {QStringLiteral("erase-receipt"), openReceipt},
        {QStringLiteral("diagnostic-report"), openReport},
    };
}

} // namespace leadlight::tests
