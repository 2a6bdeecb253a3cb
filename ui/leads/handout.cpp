// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/handout.h"

#include "ui/common/filechooser.h"
#include "ui/common/joined.h"
#include "ui/common/leadwords.h"
#include "ui/common/services.h"
#include "ui/common/settings.h"
#include "ui/common/shownzone.h"
#include "ui/common/withstore.h"
#include "ui/leads/copyactivity.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadgridview.h"
#include "ui/leads/maillink.h"
#include "ui/leads/printactivity.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace leadlight::ui {

namespace {

/// A copy of more leads than this is long work.
constexpr qint64 quickCopy = 1000;

} // namespace

HandOut::HandOut(const Services &services, Settings &settings, FileChooser &files, LeadGridModel &model,
                 LeadGridView &grid, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_settings(settings)
    , m_files(files)
    , m_model(model)
    , m_grid(grid)
    , m_page(page)
    , m_dragFiles(services.profile)
{
    makeCopyActions();
    m_mail = add(tr("Write e-mail"), "writeMail", Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    connect(m_mail, &QAction::triggered, this, &HandOut::writeMail);
    makePrintActions();
    makeZoneAction();
    connect(&m_grid, &LeadGridView::dragWanted, this, &HandOut::prepareDrag);
}

QAction *HandOut::add(const QString &text, const char *name, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    return action;
}

void HandOut::makeCopyActions()
{
    const auto addCopy = [this](const QString &text, const char *name, const QKeySequence &keys, CopyAs as) {
        QAction *action = add(text, name, keys);
        connect(action, &QAction::triggered, this, [this, as] { copy(as); });
        return action;
    };
    m_copy = addCopy(tr("Copy"), "copy", {}, CopyAs::Text);
    // In a text field the key copies the text.
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_page->removeAction(m_copy);
    m_grid.addAction(m_copy);
    m_copyAs = {
        addCopy(tr("Text with headings"), "copyWithHeadings", Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                CopyAs::TextWithHeadings),
        addCopy(tr("CSV, all fields"), "copyCsv", {}, CopyAs::Csv),
        addCopy(tr("JSON, all fields"), "copyJson", {}, CopyAs::Json),
        addCopy(tr("Markdown table"), "copyMarkdown", {}, CopyAs::Markdown),
        addCopy(tr("vCard"), "copyVcard", {}, CopyAs::Vcard),
        addCopy(tr("E-mail address"), "copyAddress", Qt::CTRL | Qt::SHIFT | Qt::Key_A, CopyAs::Addresses),
    };
    QAction *cell = add(tr("This cell only"), "copyCell", Qt::CTRL | Qt::ALT | Qt::Key_C);
    connect(cell, &QAction::triggered, this, &HandOut::copyCell);
    m_copyAs.append(cell);
}

void HandOut::makePrintActions()
{
    const auto addPrint = [this](const QString &text, const char *name, const QKeySequence &keys, bool isView,
                                 auto act) {
        QAction *action = add(text, name, keys);
        connect(action, &QAction::triggered, this, [this, isView, act] { (this->*act)(isView); });
        return action;
    };
    m_printLead = {addPrint(tr("Print lead\u2026"), "printLead", Qt::CTRL | Qt::Key_P, false, &HandOut::print),
                   addPrint(tr("Save lead as PDF\u2026"), "saveLeadAsPdf", {}, false, &HandOut::savePdf)};
    m_printView = {
        addPrint(tr("Print view\u2026"), "printView", Qt::CTRL | Qt::SHIFT | Qt::Key_P, true, &HandOut::print),
        addPrint(tr("Save view as PDF\u2026"), "saveViewAsPdf", {}, true, &HandOut::savePdf)};
}

void HandOut::makeZoneAction()
{
    m_zone = add(tr("Show times in UTC"), "timesInUtc", Qt::CTRL | Qt::Key_U);
    m_zone->setShortcutContext(Qt::WindowShortcut); // from the filter, too
    m_zone->setCheckable(true);
    m_zone->setChecked(m_settings.flag(Setting::TimesInUtc));
    setShownInUtc(m_zone->isChecked());
    connect(m_zone, &QAction::toggled, this, [this](bool on) {
        m_settings.set(Setting::TimesInUtc, on);
        setShownInUtc(on);
        Q_EMIT zoneChanged();
    });
}

void HandOut::addLeadActions(QMenu &menu) const
{
    menu.addAction(m_copy);
    menu.addMenu(tr("Copy as"))->addActions(m_copyAs);
    menu.addAction(m_mail);
    menu.addActions(m_printLead);
}

void HandOut::addViewActions(QMenu &menu) const
{
    menu.addActions(m_printView);
    menu.addAction(m_zone);
}

/// The selected leads, or the current one.
LeadSelection HandOut::chosen() const
{
    LeadSelection leads = m_grid.selection();
    if (!leads.ranges.empty() || m_grid.currentLead() == 0)
        return leads;
    const qint64 position = m_model.rows().at(m_grid.currentIndex().row()).position;
    leads.leads = m_model.rows().sharedLeads();
    leads.ranges = {{position, position + 1}};
    return leads;
}

/// nullptr where there is none, or it is still being fetched.
const leads::Lead *HandOut::currentLead() const
{
    if (m_grid.currentLead() == 0)
        return nullptr;
    const store::LeadRow *row = m_model.lead(m_model.rows().at(m_grid.currentIndex().row()).position);
    return row ? &row->lead : nullptr;
}

// --- copying, mail
// ----------------------------------------------------------------------------------------------------

void HandOut::copy(CopyAs as)
{
    LeadSelection leads = chosen();
    if (leads.ranges.empty())
        return;
    core::Background &background = leads.count() <= quickCopy ? m_services.reading : m_services.writing;
    Q_EMIT activityStarted(
        new CopyActivity(background, m_services.stores, std::move(leads), copyFormat(as, m_grid.shownColumns()), this));
}

void HandOut::copyCell()
{
    const leads::Lead *lead = currentLead();
    const int column = m_grid.currentIndex().column();
    if (!lead || column < 0)
        return;
    const LeadColumn &description = leadColumns()[size_t(column)];
    QGuiApplication::clipboard()->setText(description.textToHandOut(*lead, QDateTime::currentDateTimeUtc()));
    Q_EMIT told(tr("Copied: %1.").arg(description.translatedTitle()));
}

void HandOut::writeMail()
{
    const leads::Lead *lead = currentLead();
    if (!lead)
        return;
    if (lead->doNotContact)
        Q_EMIT told(tr("This lead is not to be contacted."));
    else if (!isOneAddress(lead->email))
        Q_EMIT told(tr("This lead has no e-mail address that one can write to."));
    else if (!QDesktopServices::openUrl(mailLink(lead->email)))
        Q_EMIT told(tr("No mail program could be opened."));
}

// --- dragging
// ---------------------------------------------------------------------------------------------------------

void HandOut::prepareDrag()
{
    const LeadSelection leads = m_grid.selection();
    if (leads.ranges.empty())
        return;
    if (leads.count() > mostDraggedLeads) {
        Q_EMIT told(tr("More than %Ln leads are too many to drag. Export brings them into a file.", nullptr,
                       int(mostDraggedLeads)));
        return;
    }
    const auto write = withStore(m_services.stores, [ids = leads.ids(), folder = m_dragFiles.folder(),
                                                     withUnwanted = m_settings.flag(Setting::ExportLeftOut)](
                                                        store::LeadStore &store, std::stop_token stop) {
        return writeDragFile(store, ids, withUnwanted, folder, std::move(stop));
    });
    m_dragTask = m_services.reading.run(this, write, [this](const core::Result<DragFile> &file) {
        if (!file)
            Q_EMIT failed(file.error());
        else
            drag(*file);
    });
}

void HandOut::drag(const DragFile &file)
{
    if (file.path.isEmpty()) {
        Q_EMIT told(tr("Do-not-contact and test leads are not dragged out, unless the Export menu includes them."));
        return;
    }
    if (!(QGuiApplication::mouseButtons() & Qt::LeftButton))
        return; // let go in the meantime
    QStringList sentences{
        file.written == 1 ? tr("Dragging 1 lead as a vCard; several are a CSV file.")
                          : tr("Dragging %Ln leads as a CSV file; one alone is a vCard.", nullptr, int(file.written))};
    if (file.leftOut > 0)
        sentences +=
            tr("Left out: %Ln do-not-contact and test leads (see the Export menu).", nullptr, int(file.leftOut));
    Q_EMIT told(joinedSentences(sentences));
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(file.path)});
    auto *drag = new QDrag(&m_grid); // deletes itself
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
}

// --- paper
// ------------------------------------------------------------------------------------------------------------

/// Nothing where there is nothing to print, which is told.
std::optional<LeadPrint> HandOut::printOf(bool isView)
{
    const QString font = m_grid.font().family();
    if (!isView) {
        if (m_grid.currentLead() == 0) {
            Q_EMIT told(tr("Choose a lead first."));
            return std::nullopt;
        }
        return LeadPrint{PrintedLead{m_grid.currentLead()}, font};
    }
    const auto leads = m_model.rows().sharedLeads();
    if (leads->count() == 0) {
        Q_EMIT told(tr("There is no lead to print."));
        return std::nullopt;
    }
    if (leads->count() > mostPrintedLeads) {
        Q_EMIT told(tr("%Ln leads are too many to print. Filter them down to %L1, or export them.", nullptr,
                       int(leads->count()))
                        .arg(mostPrintedLeads));
        return std::nullopt;
    }
    PrintedView view{m_filterText, leads, {}};
    const QList<int> columns = m_grid.shownColumns();
    for (const int column : columns)
        view.columns.append({column, m_grid.horizontalHeader()->sectionSize(column)});
    return LeadPrint{view, font};
}

void HandOut::print(bool isView)
{
    const auto what = printOf(isView);
    if (!what)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setCreator(QStringLiteral("Leadlight"));
    printer->setDocName(tr("Leads"));
    printer->setPageLayout(pageLayoutFor(*what));
    auto *dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, &QDialog::accepted, this, [this, what = *what, printer] {
        Q_EMIT activityStarted(new PrintActivity(m_services.writing, m_services.stores, what, printer, this));
    });
    // The dialog must not outlive its printer.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void HandOut::savePdf(bool isView)
{
    const auto what = printOf(isView);
    if (!what)
        return;
    const QString name = isView ? QStringLiteral("leads-") + QDate::currentDate().toString(Qt::ISODate)
                                : QStringLiteral("lead-%1").arg(m_grid.currentLead());
    m_files.save(m_page->window(), tr("Save as PDF"),
                 QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + name,
                 {{tr("PDF"), QStringLiteral("pdf")}}, 0, [this, what = *what](const QString &path, qsizetype) {
                     Q_EMIT activityStarted(new PrintActivity(m_services.writing, m_services.stores, what, path, this));
                 });
}

} // namespace leadlight::ui
