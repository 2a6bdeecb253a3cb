// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectorfixture.h"
#include "ui/connectors/handoversheet.h"
#include "ui/connectors/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace leadlight;
using namespace leadlight::tests;
using connectors::Connector;
using ui::HandOverSheet;
using ui::SecretClipboard;

/// The sheet of what to type into Partner Center, and the clipboard it copies secrets to.
class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sheet_namesTheFieldsAsPartnerCenterDoes();
    void secret_isReadAndShownOnlyWhenAsked();
    void copiedSecret_isMarkedAndCounted();
    void copiedSecret_isClearedAfterAWhile();
    void somethingElseOnTheClipboard_stays();
    void closingTheProgram_clearsTheClipboard();
    void missingSecret_isSaid();
    void everyKind_hasASheet_data();
    void everyKind_hasASheet();

private:
    void open(const Connector &connector);
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_sheet->findChild<Widget *>(QString::fromLatin1(name));
    }
    Connector addCrm(const QMap<QString, QByteArray> &secrets)
    {
        return m_fixture->add(
            QStringLiteral("CRM"), QStringLiteral("dynamics"),
            {{QStringLiteral("url"), QStringLiteral("https://contoso.crm4.dynamics.com")},
             {QStringLiteral("directoryId"), QStringLiteral("7f3c1b52-0d4e-4a8e-9c1b-2f6a5d8e9b10")},
             {QStringLiteral("applicationId"), QStringLiteral("7f3c1b52-0d4e-4a8e-9c1b-2f6a5d8e9b11")}},
            secrets);
    }

    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<ui::Services> m_services;
    std::unique_ptr<SecretClipboard> m_clipboard;
    QPointer<HandOverSheet> m_sheet;
};

void TestHandOver::init()
{
    QApplication::clipboard()->clear();
    m_fixture = std::make_unique<ConnectorFixture>();
    m_services = std::make_unique<ui::Services>(m_fixture->services());
    m_clipboard = std::make_unique<SecretClipboard>(std::chrono::seconds(60));
}

void TestHandOver::cleanup()
{
    delete m_sheet;
    m_clipboard.reset();
    m_fixture.reset();
}

void TestHandOver::open(const Connector &connector)
{
    m_sheet = new HandOverSheet(*m_services, connector, *m_clipboard);
    m_sheet->show();
}

void TestHandOver::sheet_namesTheFieldsAsPartnerCenterDoes()
{
    open(addCrm({{QStringLiteral("clientSecret"), "s3cret"}}));
    QStringList texts;
    const auto labels = m_sheet->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    QVERIFY(texts.contains(QStringLiteral("Directory ID")));
    QVERIFY(texts.join(QLatin1Char(' ')).contains(QStringLiteral("Formerly: Application key")));
    QCOMPARE(find<QLineEdit>("urlValue")->text(), QStringLiteral("https://contoso.crm4.dynamics.com"));
    find<QPushButton>("directoryIdCopy")->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("7f3c1b52-0d4e-4a8e-9c1b-2f6a5d8e9b10"));
}

void TestHandOver::secret_isReadAndShownOnlyWhenAsked()
{
    const Connector connector = addCrm({{QStringLiteral("clientSecret"), "s3cret"}});
    open(connector);
    auto *value = find<QLineEdit>("clientSecretValue");
    QVERIFY(value->text().isEmpty());
    // What the keychain holds now and not what it held when the sheet was opened.
    QVERIFY(m_fixture->secrets.write(connector, {{QStringLiteral("clientSecret"), core::Secret("newer")}}, {}));
    find<QPushButton>("clientSecretShow")->click();
    QTRY_COMPARE(value->text(), QStringLiteral("newer"));
    find<QPushButton>("clientSecretShow")->click();
    QVERIFY(value->text().isEmpty());
}

void TestHandOver::copiedSecret_isMarkedAndCounted()
{
    open(addCrm({{QStringLiteral("clientSecret"), "s3cret"}}));
    find<QPushButton>("clientSecretCopy")->click();
    QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("s3cret"));
    QVERIFY(find<QLineEdit>("clientSecretValue")->text().isEmpty()); // copied unseen
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    QVERIFY(find<QLabel>("handOverNote")->text().contains(QStringLiteral("60 s")));
    QTRY_VERIFY(find<QLabel>("handOverNote")->text().contains(QStringLiteral("59 s")));
}

void TestHandOver::copiedSecret_isClearedAfterAWhile()
{
    m_clipboard = std::make_unique<SecretClipboard>(std::chrono::seconds(1));
    open(addCrm({{QStringLiteral("clientSecret"), "s3cret"}}));
    find<QPushButton>("clientSecretCopy")->click();
    QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("s3cret"));
    m_sheet->close(); // it is cleared all the same
    QTRY_VERIFY(QApplication::clipboard()->text().isEmpty());
    QCOMPARE(m_clipboard->secondsLeft(), 0);
}

void TestHandOver::somethingElseOnTheClipboard_stays()
{
    SecretClipboard clipboard(std::chrono::seconds(1));
    clipboard.copy(core::Secret("s3cret"));
    QSignalSpy ticked(&clipboard, &SecretClipboard::ticked);
    QApplication::clipboard()->setText(QStringLiteral("mine"));
    QVERIFY(ticked.wait());
    QCOMPARE(clipboard.secondsLeft(), 0);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("mine"));
}

void TestHandOver::closingTheProgram_clearsTheClipboard()
{
    {
        SecretClipboard clipboard;
        clipboard.copy(core::Secret("s3cret"));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("s3cret"));
    }
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void TestHandOver::missingSecret_isSaid()
{
    open(addCrm({}));
    find<QPushButton>("clientSecretShow")->click();
    QTRY_VERIFY(!find<QLabel>("handOverNote")->text().isEmpty());
    QVERIFY(find<QLineEdit>("clientSecretValue")->text().isEmpty());
}

void TestHandOver::everyKind_hasASheet_data()
{
    QTest::addColumn<QString>("kind");
    for (const connectors::ConnectorKind *kind : connectors::connectorKinds())
        QTest::newRow(kind->id().data()) << QString(kind->id());
}

void TestHandOver::everyKind_hasASheet()
{
    QFETCH(QString, kind);
    open(m_fixture->add(QStringLiteral("Some"), kind, {}, {}));
    QVERIFY(!find<QLabel>("handOverIntro")->text().isEmpty());
    const auto buttons = m_sheet->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->objectName().endsWith(QStringLiteral("Copy")))
            QVERIFY(!button->accessibleName().isEmpty());
    }
}

QTEST_MAIN(TestHandOver)
#include "tst_handover.moc"
