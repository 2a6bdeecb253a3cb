// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How people and old leads are erased from the window and from what it remembers.

#include "ui/common/messagebar.h"
#include "ui/leads/filterfield.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/savedviews.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/privacy/erasedialog.h"
#include "ui/privacy/retentionwatch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>

namespace leadlight::ui {

void MainWindow::connectPrivacy()
{
    connect(m_leads, &LeadsPage::erasureWanted, this, [this](qint64 lead) {
        auto *dialog = new EraseDialog(m_services, *m_savedViews, m_files, lead, this);
        connect(dialog, &EraseDialog::erased, this, &MainWindow::forget);
        dialog->open();
    });
    // Not before what somebody waits for is on the screen.
    connect(this, &MainWindow::leadsPainted, m_retention, &RetentionWatch::start);
    connect(m_retention, &RetentionWatch::told, m_state, &QLabel::setText);
    connect(m_retention, &RetentionWatch::failed, this, &MainWindow::fail);
    connect(m_retention, &RetentionWatch::notKept, this, &MainWindow::fail);
    connect(m_retention, &RetentionWatch::erased, this, [this](const std::vector<qint64> &withDrafts) {
        m_leads->forget(withDrafts);
        tidyIndex();
    });
    connect(m_retention, &RetentionWatch::unusual, this,
            [this](const QString &sentence, const store::RetentionRule &rule) {
                m_message->show(MessageBar::Tone::Notice, sentence, tr("Erase them"),
                                [this, rule] { m_retention->agreeTo(rule); });
            });
}

void MainWindow::forget(const std::vector<qint64> &ids, const QStringList &names)
{
    m_leads->forget(ids);
    if (tellsOf(m_filter->text(), names))
        m_filter->setText(QString());
    auto *clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (tellsOf(clipboard->text(mode), names))
            clipboard->clear(mode);
    }
    m_message->hide();
    m_state->clear();
    tidyIndex();
    Q_EMIT leadsErased();
}

} // namespace leadlight::ui
