// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectorfixture.h"
#include "ui/connectors/explaindialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace leadlight;
using namespace leadlight::tests;
using ui::ExplainDialog;

/// "What does this error mean?"
class TestExplainDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knownText_isExplainedAsItIsTyped_data();
    void knownText_isExplainedAsItIsTyped();
    void unknownText_isSaid();
    void emptiedText_takesTheAnswerAway();
    void field_leadsToTheConnectorsThatUseIt();
    void hugeText_keepsTheWindowAlive();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void type(const QString &text) { find<QPlainTextEdit>("explainText")->setPlainText(text); }

    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<ui::Services> m_services;
    QPointer<ExplainDialog> m_dialog;
};

void TestExplainDialog::init()
{
    m_fixture = std::make_unique<ConnectorFixture>();
    m_services = std::make_unique<ui::Services>(m_fixture->services());
    const QMap<QString, QString> ids{{QStringLiteral("applicationId"), QStringLiteral("1")}};
    const QList<connectors::Connector> connectors{
        {QStringLiteral("a"), QStringLiteral("Table by key"), QStringLiteral("azure-table"), {}},
        {QStringLiteral("b"), QStringLiteral("CRM"), QStringLiteral("dynamics"), ids},
        {QStringLiteral("c"), QStringLiteral("From the future"), QStringLiteral("pigeon"), ids},
    };
    m_dialog = new ExplainDialog(*m_services, connectors);
    m_dialog->show();
}

void TestExplainDialog::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

void TestExplainDialog::knownText_isExplainedAsItIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("application") << "Exception:: Application with identifier was not found in the directory"
                                 << "application";
    QTest::newRow("no roles, full-width colons")
        << QStringLiteral("SecLib\uff1a\uff1a RetrievePrivilegeForUser failed - no roles are assigned to user.")
        << "role";
    QTest::newRow("code alone") << "AADSTS7000222"
                                << "secret";
}

void TestExplainDialog::knownText_isExplainedAsItIsTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    QVERIFY(!find<QLabel>("explainCause")->isVisible());
    find<QPlainTextEdit>("explainText")->insertPlainText(text);
    QTRY_VERIFY(find<QLabel>("explainCause")->isVisible());
    QVERIFY(find<QLabel>("explainRemedy")->text().startsWith(QStringLiteral("What to do:")));
    const QString all = find<QLabel>("explainCause")->text() + find<QLabel>("explainRemedy")->text();
    QVERIFY2(all.contains(part, Qt::CaseInsensitive), qPrintable(all));
}

void TestExplainDialog::unknownText_isSaid()
{
    type(QStringLiteral("The cat sat on the mat."));
    QTRY_VERIFY(find<QLabel>("explainNote")->text().contains(QStringLiteral("does not know")));
    QVERIFY(!find<QLabel>("explainCause")->isVisible());
}

void TestExplainDialog::emptiedText_takesTheAnswerAway()
{
    type(QStringLiteral("AADSTS7000222"));
    QTRY_VERIFY(find<QLabel>("explainCause")->isVisible());
    QVERIFY(find<QLabel>("explainNote")->text().contains(QStringLiteral("AADSTS7000222")));
    type({});
    QTRY_VERIFY(!find<QLabel>("explainCause")->isVisible());
    QVERIFY(!find<QLabel>("explainNote")->text().contains(QStringLiteral("does not know")));
}

void TestExplainDialog::field_leadsToTheConnectorsThatUseIt()
{
    QSignalSpy wanted(m_dialog, &ExplainDialog::editWanted);
    type(QStringLiteral("AADSTS700016"));
    QTRY_VERIFY(find<QPushButton>("explainEdit"));
    QCOMPARE(m_dialog->findChildren<QPushButton *>(QStringLiteral("explainEdit")).size(), 1);
    find<QPushButton>("explainEdit")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().at(0).toString(), QStringLiteral("b"));
    QCOMPARE(wanted.constFirst().at(1).toString(), QStringLiteral("applicationId"));
}

void TestExplainDialog::hugeText_keepsTheWindowAlive()
{
    type(QStringLiteral("AADSTS ").repeated(200000));
    type(QStringLiteral("AADSTS7000222")); // the latest question wins
    QTRY_VERIFY(find<QLabel>("explainCause")->isVisible());
}

QTEST_MAIN(TestExplainDialog)
#include "tst_explaindialog.moc"
