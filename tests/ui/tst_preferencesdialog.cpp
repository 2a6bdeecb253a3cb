// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/autostart.h"
#include "ui/preferences/generalpage.h"
#include "ui/preferences/notificationspage.h"
#include "ui/preferences/preferencesdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QWheelEvent>

using namespace leadlight::ui;

/// Every choice holds at once and is shown when the dialog is opened again.
class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choices_holdAtOnce();
    void views_areChosen();
    void otherInterval_isOffered();
    void whatDoesNotMatter_isDimmed();
    void loginThatCannotBeWritten_isSaid();
    void hostileViewName_isPlainText();
    void pages_areChosenByKeys();
    void wheel_leavesWhatItComesOver();
    void tab_goesThroughThePageBeforeTheButtons();
    void appearance_isChosen();

private:
    void open(const QList<std::pair<QString, QString>> &views = {})
    {
        m_dialog = std::make_unique<PreferencesDialog>();
        m_dialog->addPage(QStringLiteral("General"), "generalPage", new GeneralPage(*m_preferences, &m_autostart));
        m_dialog->addPage(QStringLiteral("Notifications"), "notificationsPage",
                          new NotificationsPage(*m_preferences, views));
        m_dialog->show();
    }
    template <typename Widget> [[nodiscard]] Widget &find(const char *name) const
    {
        return *m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    const Autostart m_autostart{QStringList{QStringLiteral("--in-tray")}};
    std::unique_ptr<PreferencesDialog> m_dialog;
};

void TestPreferencesDialog::init()
{
    m_dialog.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("preferences.ini")));
}

void TestPreferencesDialog::choices_holdAtOnce()
{
    open();
    QCOMPARE(find<QComboBox>("syncMinutes").currentText(), QStringLiteral("every 15 minutes"));
    find<QComboBox>("syncMinutes").setCurrentIndex(4);
    QCOMPARE(m_preferences->number(Preference::SyncMinutes), 60);
    find<QCheckBox>("staysInTray").click();
    QVERIFY(m_preferences->flag(Preference::StaysInTray));
    find<QCheckBox>("startAtLogin").click();
    QVERIFY(m_autostart.isOn());
    find<QCheckBox>("notifiesNames").click();
    QVERIFY(m_preferences->flag(Preference::NotifiesNames));
    find<QCheckBox>("quietHours").click();
    find<QTimeEdit>("quietFrom").setTime(QTime(21, 15));
    QVERIFY(m_preferences->flag(Preference::QuietHours));
    QCOMPARE(m_preferences->time(Preference::QuietFrom), QTime(21, 15));
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    auto &name = find<QLineEdit>("ownName");
    name.setFocus();
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("Anna"));
    QTest::keyClick(&name, Qt::Key_Escape);
    QTRY_COMPARE(m_preferences->text(Preference::OwnName), QStringLiteral("Anna"));

    open();
    QCOMPARE(find<QComboBox>("syncMinutes").currentText(), QStringLiteral("every hour"));
    QVERIFY(find<QCheckBox>("staysInTray").isChecked());
    QVERIFY(find<QCheckBox>("startAtLogin").isChecked());
    QCOMPARE(find<QTimeEdit>("quietFrom").time(), QTime(21, 15));
    find<QCheckBox>("startAtLogin").click();
    QVERIFY(!m_autostart.isOn());
}

void TestPreferencesDialog::views_areChosen()
{
    open({{QStringLiteral("1"), QStringLiteral("Big deals")}, {QStringLiteral("2"), QStringLiteral("Czech")}});
    auto &list = find<QListWidget>("notifiedViews");
    QCOMPARE(list.count(), 3);
    QCOMPARE(list.item(0)->checkState(), Qt::Checked);
    list.item(2)->setCheckState(Qt::Checked);
    list.item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(m_preferences->texts(Preference::NotifiedViews), QStringList{QStringLiteral("2")});
}

void TestPreferencesDialog::otherInterval_isOffered()
{
    m_preferences->set(Preference::SyncMinutes, 42);
    open();
    QCOMPARE(find<QComboBox>("syncMinutes").currentText(), QStringLiteral("every 42 minutes"));
    QCOMPARE(m_preferences->number(Preference::SyncMinutes), 42);
}

void TestPreferencesDialog::whatDoesNotMatter_isDimmed()
{
    open();
    QVERIFY(find<QCheckBox>("notifiesNames").isEnabled());
    QVERIFY(!find<QTimeEdit>("quietFrom").isEnabled());
    find<QCheckBox>("quietHours").click();
    QVERIFY(find<QTimeEdit>("quietFrom").isEnabled());
    find<QCheckBox>("notifies").click();
    QVERIFY(!find<QCheckBox>("notifiesNames").isEnabled());
    QVERIFY(find<QTimeEdit>("quietFrom").isEnabled()); // silent offers are still told
    find<QCheckBox>("notifiesSilence").click();
    QVERIFY(!find<QTimeEdit>("quietFrom").isEnabled());
    find<QCheckBox>("notifiesLate").click();
    QVERIFY(find<QCheckBox>("notifiesNames").isEnabled());
    QVERIFY(find<QTimeEdit>("quietFrom").isEnabled());
}

void TestPreferencesDialog::loginThatCannotBeWritten_isSaid()
{
    QFile file(m_folder->filePath(QStringLiteral("autostart")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    open();
    QVERIFY(!find<QLabel>("preferencesFault").isVisible());
    find<QCheckBox>("startAtLogin").click();
    QVERIFY(find<QLabel>("preferencesFault").isVisible());
    QVERIFY(!find<QCheckBox>("startAtLogin").isChecked());
}

void TestPreferencesDialog::hostileViewName_isPlainText()
{
    open({{QStringLiteral("1"), QStringLiteral("<b>x</b>\u202Ey")}});
    QCOMPARE(find<QListWidget>("notifiedViews").item(1)->text(), QStringLiteral("<b>x</b>[U+202E]y"));
}

void TestPreferencesDialog::pages_areChosenByKeys()
{
    open();
    auto &titles = find<QListWidget>("preferencesPages");
    titles.setFocus();
    QVERIFY(find<QWidget>("generalPage").isVisible());
    QTest::keyClick(&titles, Qt::Key_Down);
    QVERIFY(!find<QWidget>("generalPage").isVisible());
    QVERIFY(find<QWidget>("notificationsPage").isVisible());
    m_dialog->showPage("generalPage");
    QVERIFY(find<QWidget>("generalPage").isVisible());
    QCOMPARE(titles.currentRow(), 0);
}

void TestPreferencesDialog::wheel_leavesWhatItComesOver()
{
    open();
    auto &minutes = find<QComboBox>("syncMinutes");
    minutes.setFocus();
    const int before = minutes.currentIndex();
    QWheelEvent down(QPointF(5, 5), minutes.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(&minutes, &down);
    QCOMPARE(minutes.currentIndex(), before);
}

void TestPreferencesDialog::tab_goesThroughThePageBeforeTheButtons()
{
    open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    auto &titles = find<QListWidget>("preferencesPages");
    for (const char *name : {"generalPage", "notificationsPage"}) {
        m_dialog->showPage(name);
        titles.setFocus();
        QTest::keyClick(&titles, Qt::Key_Tab);
        QVERIFY2(find<QWidget>(name).isAncestorOf(QApplication::focusWidget()), name);
        titles.setFocus();
        QTest::keyClick(&titles, Qt::Key_Backtab);
        QVERIFY2(qobject_cast<QPushButton *>(QApplication::focusWidget()), name);
    }
}

void TestPreferencesDialog::appearance_isChosen()
{
    open();
    auto &appearance = find<QComboBox>("appearance");
    QCOMPARE(appearance.count(), 4);
    QCOMPARE(appearance.currentIndex(), 0);
    appearance.setCurrentIndex(2);
    QCOMPARE(m_preferences->text(Preference::Appearance), QStringLiteral("dark"));
    open();
    QCOMPARE(find<QComboBox>("appearance").currentText(), QStringLiteral("Dark"));
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
