// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importdialog.h"

#include "ui/common/datetimetext.h"
#include "ui/common/errortext.h"
#include "ui/common/filechooser.h"
#include "ui/common/focusframe.h"
#include "ui/common/leadwords.h"
#include "ui/common/localfiles.h"
#include "ui/common/notelabel.h"
#include "ui/common/settings.h"
#include "ui/common/windowsize.h"
#include "ui/help/helpbutton.h"
#include "ui/help/helpwindow.h"
#include "ui/import/filepage.h"
#include "ui/import/filewords.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr int mostFilesShown = 5;

/// What spreadsheets write where somebody lives.
leads::CsvHabits habitsOf(const QLocale &locale)
{
    leads::CsvHabits habits;
    habits.dateOrder = dateOrderOf(locale);
    switch (locale.language()) {
    case QLocale::Czech:
    case QLocale::Slovak:
    case QLocale::Polish:
    case QLocale::Hungarian:
    case QLocale::Slovenian:
    case QLocale::Croatian:
    case QLocale::Romanian:
        habits.encoding = leads::TextEncoding::Windows1250;
        break;
    case QLocale::Chinese:
        habits.encoding =
            locale.script() == QLocale::TraditionalHanScript ? leads::TextEncoding::Big5 : leads::TextEncoding::Gb18030;
        break;
    default:
        break;
    }
    if (!leads::readableEncodings().contains(habits.encoding))
        habits.encoding = leads::TextEncoding::Windows1252;
    return habits;
}

} // namespace

QString ImportDialog::File::name() const
{
    return QFileInfo(path).fileName();
}

bool ImportDialog::File::isFaulty() const
{
    return preview && *preview && (*preview)->csv && !mappingFault((*preview)->csv->mapping).isEmpty();
}

bool ImportDialog::File::canBeImported() const
{
    return preview && *preview && ((*preview)->leadCount > 0 || (*preview)->hasMore) && !isFaulty();
}

ImportDialog::ImportDialog(const Services &services, Settings &settings, FileChooser &files, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_settings(settings)
    , m_memory(settings.text(Setting::ImportMappings))
    , m_list(new QListWidget(this))
    , m_page(new FilePage(this))
    , m_note(new NoteLabel(QStringLiteral("importState"), this))
    , m_import(nullptr)
{
    HelpWindow::setTopic(*this, QStringLiteral("import"));
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import leads"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_list->setObjectName(QStringLiteral("importFiles"));
    m_list->setAccessibleName(tr("Files"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setDefault(true);
    auto *more = buttons->addButton(tr("&Add files\u2026"), QDialogButtonBox::ActionRole);
    more->setObjectName(QStringLiteral("addFiles"));
    more->setAutoDefault(false);
    buttons->addButton(new HelpButton(this), QDialogButtonBox::HelpRole);
    letTabOut(*buttons);
    // Enter never cancels, also while nothing can be imported.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_list);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(more, &QPushButton::clicked, this, [this, &files] {
        chooseFiles(files, this, [this](const QStringList &paths) {
            const int first = m_list->count();
            addFiles(paths);
            if (first < m_list->count())
                m_list->setCurrentRow(first);
        });
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportDialog::showFile);
    connect(m_page, &FilePage::wishesChanged, this, [this](const leads::CsvWishes &wishes) {
        m_wanted = Wanted::No;
        current()->wishes.csv = wishes;
        look(size_t(m_list->currentRow()));
    });
    connect(m_page, &FilePage::mappingWanted, this, [this] {
        m_wanted = Wanted::No;
        current()->wishes.mapsColumns = true;
        look(size_t(m_list->currentRow()));
    });
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 34});
    m_import->setFocus();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::chooseFiles(FileChooser &files, QWidget *parent,
                               const std::function<void(const QStringList &)> &take)
{
    files.open(parent, tr("Import leads"), tr("Files of leads (*.csv *.json *.ndjson *.jsonl *.txt);;All files (*)"),
               take);
}

void ImportDialog::addFiles(const QStringList &paths)
{
    m_wanted = Wanted::No; // nobody has seen these
    for (const QString &path : paths) {
        if (std::ranges::any_of(m_files, [&path](const File &file) { return file.path == path; }))
            continue;
        File &file = m_files.emplace_back();
        file.path = path;
        file.wishes.habits = habitsOf(QLocale());
        file.wishes.remembered = [memory = m_memory](const QByteArray &line) { return memory.find(line); };
        m_list->addItem(QString());
        look(m_files.size() - 1);
    }
    m_list->setVisible(m_files.size() > 1);
    m_page->setInList(m_files.size() > 1);
    const int rows = std::min(m_list->count(), mostFilesShown);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    else
        showFile();
}

void ImportDialog::look(size_t index)
{
    File &file = m_files[index];
    file.isLooking = true;
    // What is shown stays until there is something new to show.
    file.task = m_services.reading.run(
        this,
        [path = file.path, wishes = file.wishes](std::stop_token) { return exchange::previewLeadFile(path, wishes); },
        [this, index](core::Result<exchange::FilePreview> preview) { takePreview(index, std::move(preview)); });
    showState(index);
}

void ImportDialog::takePreview(size_t index, core::Result<exchange::FilePreview> preview)
{
    m_files[index].preview = std::move(preview);
    m_files[index].isLooking = false;
    showState(index);
    if (int(index) == m_list->currentRow())
        showFile();
    if (m_wanted == Wanted::No || isLooking())
        return;
    const bool needDecision =
        std::ranges::any_of(m_files, [](const File &file) { return *file.preview && (*file.preview)->csv; });
    const bool isWanted = std::exchange(m_wanted, Wanted::No) == Wanted::AsChosen || !needDecision;
    if (isWanted && m_import->isEnabled())
        accept();
}

bool ImportDialog::isLooking() const
{
    return std::ranges::any_of(m_files, &File::isLooking);
}

bool ImportDialog::areAllSeen() const
{
    return std::ranges::all_of(m_files, [](const File &file) { return file.preview.has_value(); });
}

ImportDialog::File *ImportDialog::current()
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_files[size_t(row)];
}

void ImportDialog::showFile()
{
    const File *file = current();
    if (!file)
        return;
    if (!file->preview)
        m_page->showLooking(file->name());
    else if (*file->preview)
        m_page->showPreview(file->name(), **file->preview, file->wishes.csv);
    else
        m_page->showFault(errorText(file->preview->error()));
}

QString ImportDialog::stateWords(const File &file) const
{
    if (!file.preview)
        return tr("being looked at");
    if (!*file.preview)
        return tr("left out: it cannot be read");
    if (file.isFaulty())
        return tr("one property is chosen twice");
    return formatWords(**file.preview) + QLatin1String(", ") + countWords(**file.preview);
}

void ImportDialog::showState(size_t changed)
{
    //: %1 is the name of a file, %2 what is known of it
    const QString line = tr("%1: %2").arg(shownLine(m_files[changed].name()), stateWords(m_files[changed]));
    m_list->item(int(changed))->setText(line);
    m_list->item(int(changed))->setToolTip(plainToolTip(line));
    const bool isFaulty = std::ranges::any_of(m_files, &File::isFaulty);
    const bool isAnyReady = std::ranges::any_of(m_files, &File::canBeImported);
    m_import->setEnabled(!isFaulty && (isAnyReady || !areAllSeen()));
    m_note->show(areAllSeen() && !isAnyReady && !isFaulty ? tr("There is nothing to import.") : QString());
}

void ImportDialog::accept()
{
    if (isLooking()) {
        m_wanted = areAllSeen() ? Wanted::AsChosen : Wanted::IfKnown;
        return;
    }
    QList<FileToImport> files;
    for (const File &file : m_files) {
        if (!file.canBeImported())
            continue;
        const auto &csv = (*file.preview)->csv;
        files.append({file.path, csv ? std::optional(csv->mapping) : std::nullopt});
        if (csv)
            m_memory.remember((*file.preview)->firstLine, *csv);
    }
    if (files.isEmpty())
        return;
    m_settings.set(Setting::ImportMappings, m_memory.toText());
    Q_EMIT importWanted(files);
    QDialog::accept();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    addFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace leadlight::ui
