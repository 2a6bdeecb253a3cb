// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/exportbutton.h"

#include "ui/common/filechooser.h"
#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/leads/leadexport.h"

#include <QAction>
#include <QDate>
#include <QMenu>
#include <QStandardPaths>

namespace leadlight::ui {

using exchange::LeadFormat;

namespace {

constexpr LeadFormat formats[] = {LeadFormat::Csv, LeadFormat::Xlsx, LeadFormat::Json, LeadFormat::Ndjson};

QString formatTitle(LeadFormat format)
{
    switch (format) {
    case LeadFormat::Csv:
        return ExportButton::tr("CSV");
    case LeadFormat::Xlsx:
        return ExportButton::tr("Excel workbook");
    case LeadFormat::Json:
        return ExportButton::tr("JSON");
    case LeadFormat::Ndjson:
        break;
    }
    return ExportButton::tr("JSON, one lead a line");
}

} // namespace

ExportButton::ExportButton(Settings &settings, FileChooser &files, std::function<qint64()> selected, QWidget *parent)
    : QToolButton(parent)
    , m_settings(settings)
    , m_files(files)
    , m_selectedCount(std::move(selected))
    , m_all(new QAction(lineIcon(QLatin1StringView("export")), tr("Export"), this))
{
    setObjectName(QStringLiteral("exportButton"));
    m_all->setObjectName(QStringLiteral("export"));
    m_all->setShortcut(Qt::CTRL | Qt::Key_E);
    m_all->setToolTip(tr("Export the leads of this view (Ctrl+E)"));
    connect(m_all, &QAction::triggered, this, [this] { ask(false); });

    auto *menu = new QMenu(tr("Export"), this);
    menu->addAction(tr("All leads of this view\u2026"), this, [this] { ask(false); });
    m_selected = menu->addAction(QString(), this, [this] { ask(true); });
    m_selected->setObjectName(QStringLiteral("exportSelected"));
    menu->addSeparator();
    m_withUnwanted = menu->addAction(tr("Include do-not-contact and test leads"));
    m_withUnwanted->setObjectName(QStringLiteral("exportAll"));
    m_withUnwanted->setCheckable(true);
    m_withUnwanted->setChecked(m_settings.flag(Setting::ExportLeftOut));
    connect(m_withUnwanted, &QAction::toggled, this, [this](bool on) { m_settings.set(Setting::ExportLeftOut, on); });
    connect(menu, &QMenu::aboutToShow, this, &ExportButton::prepareMenu);
    prepareMenu();

    setDefaultAction(m_all);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setMenu(menu);
    setPopupMode(QToolButton::MenuButtonPopup);
    setAutoRaise(true);
}

void ExportButton::setHasLeads(bool has)
{
    m_all->setEnabled(has);
}

void ExportButton::prepareMenu()
{
    const qint64 count = m_selectedCount();
    m_selected->setText(count == 0 ? tr("Selected leads\u2026") : tr("Selected leads (%L1)\u2026").arg(count));
    m_selected->setEnabled(count > 0);
}

void ExportButton::ask(bool selectedOnly)
{
    const auto remembered = exchange::formatNamed(m_settings.text(Setting::ExportFormat)).value_or(LeadFormat::Csv);
    QList<FileKind> kinds;
    qsizetype first = 0;
    for (const LeadFormat format : formats) {
        if (format == remembered)
            first = kinds.size();
        kinds.append({formatTitle(format), exchange::formatName(format)});
    }
    const QString suggestion = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                               QStringLiteral("/leads-") + QDate::currentDate().toString(Qt::ISODate);
    const auto take = [this, selectedOnly](const QString &path, qsizetype kind) {
        LeadExport what;
        // A name that ends like another format means that one.
        what.format = exchange::formatOfFile(path).value_or(formats[kind]);
        what.withUnwanted = m_withUnwanted->isChecked();
        m_settings.set(Setting::ExportFormat, exchange::formatName(what.format));
        Q_EMIT exportWanted(what, path, selectedOnly);
    };
    m_files.save(window(), tr("Export leads"), suggestion, kinds, first, take);
}

} // namespace leadlight::ui
