// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layering/layers.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace leadlight::layering;

/// Reads every #include under src/, ui/ and app/ and holds it against the table in layers.cpp.
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includeLine_anySpelling_isRead_data();
    void includeLine_anySpelling_isRead();
    void include_byLayer_isJudged_data();
    void include_byLayer_isJudged();
    void sourceFile_path_tellsItsLayer();
    void everyInclude_ofTheProgram_keepsToTheLayers();
};

void TestLayering::includeLine_anySpelling_isRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("brackets") << u"#include <QString>"_s << u"<QString>"_s;
    QTest::newRow("quotes") << u"#include \"core/error.h\" // why"_s << u"\"core/error.h\""_s;
    QTest::newRow("blanks") << u"  #  include  <QtGui/QColor>"_s << u"<QtGui/QColor>"_s;
    QTest::newRow("comment") << u"// #include <QString>"_s << QString();
    QTest::newRow("text") << u"the include <QString>"_s << QString();
}

void TestLayering::includeLine_anySpelling_isRead()
{
    QFETCH(QString, line);
    QTEST(includeIn(line), "expected");
}

void TestLayering::include_byLayer_isJudged_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("include");
    QTest::addColumn<QString>("expected");
    const auto allowed = [](const char *layer, const char *include) {
        QTest::addRow("%s may say %s", layer, include)
            << QString::fromLatin1(layer) << QString::fromLatin1(include) << QString();
    };
    const auto refused = [](const char *layer, const char *include, const char *why) {
        QTest::addRow("%s may not say %s", layer, include)
            << QString::fromLatin1(layer) << QString::fromLatin1(include) << QString::fromLatin1(why);
    };
    allowed("core", "\"core/error.h\"");
    allowed("core", "<QString>");
    allowed("core", "<QXmlStreamReader>");
    allowed("core", "<QtEndian>");
    allowed("core", "<vector>");
    allowed("core", "<sys/stat.h>");
    allowed("core", "<tl/expected.hpp>");
    allowed("http", "<QNetworkAccessManager>");
    allowed("store", "<QSqlQuery>");
    allowed("store", "<sqlite3.h>");
    allowed("secrets", "<qt6keychain/keychain.h>");
    allowed("connectors", "\"azure/tableclient.h\"");
    allowed("connectors", "\"connectors/azuretable/azuretable.h\"");
    allowed("ui", "<QTableView>");
    allowed("ui", "\"ui/leads/leadspage.h\"");
    allowed("app", "<CLI/CLI.hpp>");
    allowed("app", "\"http/client.h\"");
    refused("core", "\"leads/lead.h\"", "core may not use leads");
    refused("core", "\"error.h\"", "the path does not begin with a layer's folder");
    refused("core", "\"../leads/lead.h\"", "the path does not begin with a layer's folder");
    refused("core", "<QColor>", "core may not use Qt Gui");
    refused("core", "<QtWidgets/QWidget>", "core may not use Qt Widgets");
    refused("core", "<QtGui>", "core may not use Qt Gui");
    refused("leads", "<qwidget.h>", "leads may not use Qt Widgets");
    refused("azure", "\"leads/lead.h\"", "azure may not use leads");
    refused("azure", "<QNetworkReply>", "azure may not use Qt Network");
    refused("connectors", "<qt6keychain/keychain.h>", "only secrets may use <qt6keychain/keychain.h>");
    refused("sync", "<QSqlQuery>", "sync may not use Qt Sql");
    refused("sync", "<sqlite3.h>", "only store may use <sqlite3.h>");
    refused("sync", "\"azure/tableclient.h\"", "sync may not use azure");
    refused("store", "\"connectors/leadpull.h\"", "store may not use connectors");
    refused("exchange", "\"store/leadstore.h\"", "exchange may not use store");
    refused("ui", "\"http/client.h\"", "ui may not use http");
    refused("ui", "<QSqlQuery>", "ui may not use Qt Sql");
    refused("ui", "<CLI/CLI.hpp>", "only app may use <CLI/CLI.hpp>");
    refused("sync", "\"ui/leads/leadspage.h\"", "sync may not use ui");
}

void TestLayering::include_byLayer_isJudged()
{
    QFETCH(QString, layer);
    QFETCH(QString, include);
    QTEST(objection(layer, include), "expected");
}

void TestLayering::sourceFile_path_tellsItsLayer()
{
    QCOMPARE(layerOf(u"src/core/error.h"_s), u"core"_s);
    QCOMPARE(layerOf(u"src/connectors/azuretable/azuretable.cpp"_s), u"connectors"_s);
    QCOMPARE(layerOf(u"ui/leads/leadspage.cpp"_s), u"ui"_s);
    QCOMPARE(layerOf(u"app/main.cpp"_s), u"app"_s);
    QCOMPARE(layerOf(u"src/ui/window.cpp"_s), QString());
    QCOMPARE(layerOf(u"src/misc/odds.cpp"_s), QString());
}

void TestLayering::everyInclude_ofTheProgram_keepsToTheLayers()
{
    const QDir project(QStringLiteral(LEADLIGHT_PROJECT));
    QStringList objections;
    int filesRead = 0;
    for (const QString &top : {u"src"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(project.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString path = project.relativeFilePath(file.fileName());
            const QString layer = layerOf(path);
            QVERIFY2(!layer.isEmpty(), qPrintable(path + u": the table of layers has no such folder"_s));
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++filesRead;
            for (int number = 1; !file.atEnd(); ++number) {
                const QString include = includeIn(QString::fromUtf8(file.readLine()));
                const QString why = include.isEmpty() ? QString() : objection(layer, include);
                if (!why.isEmpty())
                    objections << u"%1:%2: %3: %4"_s.arg(path, QString::number(number), include, why);
            }
        }
    }
    QVERIFY(filesRead > 50);
    QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLayering)

#include "tst_layering.moc"
