// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagnosis/reportdialog.h"

#include "core/privatefiles.h"
#include "ui/common/errortext.h"
#include "ui/common/filechooser.h"
#include "ui/common/focusframe.h"
#include "ui/common/notelabel.h"
#include "ui/common/services.h"
#include "ui/common/windowsize.h"
#include "ui/diagnosis/diagnosticreport.h"
#include "ui/help/helpbutton.h"
#include "ui/help/helpwindow.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight::ui {

using Tone = NoteLabel::Tone;

ReportDialog::ReportDialog(const Services &services, const Preferences &preferences, FileChooser &files,
                           QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_files(files)
    , m_text(new QPlainTextEdit(this))
    , m_note(new NoteLabel(QStringLiteral("reportNote"), this))
{
    HelpWindow::setTopic(*this, QStringLiteral("report"));
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Diagnostic report"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *hint = new QLabel(
        tr("Read it before you share it. It holds no leads, names, addresses or secrets. Leadlight sends it nowhere."),
        this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("reportText"));
    m_text->setAccessibleName(tr("Diagnostic report"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlaceholderText(tr("The report is being made\u2026"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_save = buttons->addButton(tr("&Save as\u2026"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("saveReport"));
    buttons->addButton(new HelpButton(this), QDialogButtonBox::HelpRole);
    letTabOut(*buttons);
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(hint);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resizeOnScreen(*this, {680, 520});

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_note->show(tr("The report is in the clipboard."));
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_files.save(this, tr("Save the diagnostic report"), QStringLiteral("leadlight-report"),
                     {{tr("Markdown"), QStringLiteral("md")}}, 0,
                     [this](const QString &path, qsizetype) { save(path); });
    });
    m_making = m_services.reading.run(
        this,
        [&profile = m_services.profile, &stores = m_services.stores, facts = windowFacts(preferences)](
            std::stop_token stop) { return diagnosticReport(profile, stores, facts, std::move(stop)); },
        [this](const QString &report) { showReport(report); });
}

void ReportDialog::showReport(const QString &report)
{
    m_text->setPlainText(report);
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
}

void ReportDialog::save(const QString &path)
{
    const auto work = [path, content = m_text->toPlainText().toUtf8()](std::stop_token) {
        return core::writeFile(path, content, core::FileAccess::AsUsual);
    };
    auto saving = m_services.writing.run(this, work, [this](const core::Result<> &saved) {
        if (saved)
            m_note->show(tr("The report is saved."));
        else
            m_note->show(Tone::Fault, errorText(saved.error()));
    });
    saving.letGo(); // the dialog may be closed before it is done
}

} // namespace leadlight::ui
