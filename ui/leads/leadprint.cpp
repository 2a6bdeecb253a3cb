// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadprint.h"

#include "core/privatefiles.h"
#include "leads/leaddecoder.h"
#include "store/leadstore.h"
#include "ui/common/joined.h"
#include "ui/common/leadwords.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/pagewriter.h"
#include "ui/leads/workwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

namespace leadlight::ui {

namespace {

using core::ErrorKind;
using core::Result;
using leads::Lead;

constexpr int mostPagesOfALead = 50;
constexpr int mostPagesOfAView = 1000; // never reached by mostPrintedLeads
constexpr qsizetype mostProperties = 300;
constexpr qsizetype longestValue = 20'000;

QString tr(const char *text, const char *meaning = nullptr, int count = -1)
{
    return QCoreApplication::translate("leadlight::ui", text, meaning, count);
}

/// As much of a stranger's text as anyone would read, and how long the whole is.
QString value(const QString &text)
{
    if (text.size() <= longestValue)
        return shownText(text);
    return shownText(text.left(longestValue)) + QStringLiteral("\u2026 ") +
           tr("(%L1 characters; an export has all of them)").arg(text.size());
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

void writeWork(PageWriter &pages, const leads::LeadWork &work)
{
    pages.heading(tr("Work"));
    pages.pair(tr("Status"), statusWords(work.status));
    pages.pair(tr("Owner"), shownLine(work.owner));
    pages.pair(tr("Tags"), shownLine(joinedItems(work.tags)));
    pages.pair(tr("Follow-up"), work.followUp.isValid() ? work.followUp.toString(dayFormat()) : QString());
    pages.pair(tr("First answered"), fullTime(work.answeredAt));
    if (work.notes.isEmpty())
        return;
    pages.heading(tr("Notes"));
    for (const leads::LeadNote &note : work.notes)
        pages.pair(fullTime(note.writtenAt), value(note.text));
}

void writeProperties(PageWriter &pages, const QList<leads::LeadProperty> &properties)
{
    if (properties.isEmpty())
        return;
    pages.heading(tr("Properties as received"));
    for (const leads::LeadProperty &property : properties.first(std::min(mostProperties, properties.size()))) {
        if (pages.isOver())
            return;
        pages.pair(shownLine(property.name), value(property.value));
    }
    if (properties.size() > mostProperties)
        pages.paragraph(
            tr("%Ln more properties; an export has them.", nullptr, int(properties.size() - mostProperties)), 9);
}

void writeLead(PageWriter &pages, const Lead &lead, const QList<leads::LeadProperty> &properties)
{
    pages.paragraph(joinedItems({shownLine(lead.title), shownLine(lead.company)}), 10.5);
    pages.paragraph(leadBadges(lead).join(QStringLiteral(" \u00b7 ")), 9, true);
    pages.paragraph(originSentence(lead, QDateTime::currentDateTimeUtc()), 9);
    for (const QString &problem : lead.problems)
        pages.paragraph(shownLine(problemWords(problem)), 9);
    pages.heading(tr("Contact"));
    pages.pair(tr("Name"), value((lead.firstName + u' ' + lead.lastName).trimmed()));
    pages.pair(tr("E-mail"), value(lead.email));
    pages.pair(tr("Phone"), value(lead.phone));
    pages.pair(tr("Country"), countryWords(lead.country).joined());
    pages.heading(tr("Lead"));
    pages.pair(tr("Offer"), joined({shownLine(lead.offerTitle), shownLine(lead.offer)}, QStringLiteral(" \u00b7 ")));
    pages.pair(tr("Source"), sourceWords(lead.source).joined());
    pages.pair(tr("Action"), actionWords(lead.action).joined());
    pages.pair(tr("Publisher"), value(lead.publisher));
    pages.pair(tr("Received"), fullTime(lead.receivedAt));
    pages.pair(tr("Created"), fullTime(lead.createdAt));
    pages.pair(tr("Connector"), value(lead.connector));
    pages.pair(tr("Description"), value(lead.description));
    writeWork(pages, lead.work);
    writeProperties(pages, properties);
}

QString cellText(int column, const Lead &lead, const QDateTime &now)
{
    const QString text = leadColumns()[size_t(column)].textToHandOut(lead, now);
    if (column != NameColumn)
        return text;
    const QStringList badges = leadBadges(lead);
    return badges.isEmpty() ? text : WordsAndCode{text, joinedItems(badges)}.joined();
}

/// @p rows: of the view's leads in their order, perhaps without some that are gone.
void writeView(PageWriter &pages, const PrintedView &view, const std::vector<store::LeadRow> &rows,
               std::atomic<qint64> &done)
{
    QList<PageWriter::Column> columns;
    for (const PrintedView::Column &column : view.columns)
        columns.append({leadColumns()[size_t(column.id)].titleToHandOut(), qreal(column.width)});
    pages.beginTable(columns);
    const GroupedLeads &leads = *view.leads;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int group = 0;
    size_t row = 0;
    for (qint64 position = 0; position < leads.count() && !pages.isOver(); ++position) {
        for (; group < leads.groupCount() && leads.first(group) == position; ++group)
            pages.groupHeading(
                leads.level(group),
                QStringLiteral("%1 \u00b7 %L2").arg(leads.words(group).joined()).arg(leads.count(group)));
        done.fetch_add(1, std::memory_order_relaxed);
        if (row == rows.size() || rows[row].lead.id != leads.ids()[size_t(position)])
            continue;
        QStringList cells;
        for (const PrintedView::Column &column : view.columns)
            cells += cellText(column.id, rows[row].lead, now);
        pages.row(cells);
        ++row;
    }
}

Result<PrintOutcome> outcomeOf(PageWriter &pages, const std::function<void(PageWriter &)> &content,
                               const std::stop_token &stop)
{
    const int count = pages.write(content);
    if (stop.stop_requested())
        return core::fail(ErrorKind::Cancelled);
    if (count == 0)
        return core::fail(ErrorKind::NotWritable, {}, QStringLiteral("the device does not take pages"));
    return PrintOutcome{count, pages.isCut()};
}

Result<PrintOutcome> printOne(store::LeadStore &cache, const LeadPrint &print, const PrintedLead &what,
                              QPagedPaintDevice &device, std::stop_token stop)
{
    const auto read = cache.lead(what.id);
    if (!read)
        return core::failure(read);
    if (!*read)
        return core::fail(ErrorKind::NotReadable, {}, QStringLiteral("the lead is gone"));
    const Lead &lead = (*read)->lead;
    const QList<leads::LeadProperty> properties = leads::rawProperties(lead.raw);
    PageWriter pages(device, {leadName(lead), {}, print.font, mostPagesOfALead}, stop);
    return outcomeOf(
        pages, [&](PageWriter &to) { writeLead(to, lead, properties); }, stop);
}

Result<PrintOutcome> printAll(store::LeadStore &cache, const LeadPrint &print, const PrintedView &view,
                              QPagedPaintDevice &device, std::atomic<qint64> &done, std::stop_token stop)
{
    const auto rows = cache.rows(view.leads->ids());
    if (!rows)
        return core::failure(rows);
    const qint64 count = qint64(rows->size());
    const QString title = count == 1 ? tr("1 lead") : tr("%Ln leads", nullptr, int(count));
    const QString filter = view.filter.trimmed().isEmpty() ? tr("All leads") : shownLine(view.filter.trimmed());
    const QString subtitle =
        QStringLiteral("%1 \u00b7 %2")
            .arg(fullTime(leads::LeadTime{leads::LeadTime::fromDateTime(QDateTime::currentDateTimeUtc()).ticks, 0}),
                 filter);
    PageWriter pages(device, {title, subtitle, print.font, mostPagesOfAView}, stop);
    return outcomeOf(
        pages, [&](PageWriter &to) { writeView(to, view, *rows, done); }, stop);
}

} // namespace

QPageLayout pageLayoutFor(const LeadPrint &print)
{
    const bool isImperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    const bool isView = std::holds_alternative<PrintedView>(print.what);
    constexpr qreal millimetres = 15;
    return {QPageSize(isImperial ? QPageSize::Letter : QPageSize::A4),
            isView ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(millimetres, millimetres, millimetres, millimetres), QPageLayout::Millimeter};
}

Result<PrintOutcome> printLeads(store::LeadStore &cache, const LeadPrint &print, QPagedPaintDevice &device,
                                std::atomic<qint64> &done, std::stop_token stop)
{
    if (const auto *one = std::get_if<PrintedLead>(&print.what))
        return printOne(cache, print, *one, device, std::move(stop));
    return printAll(cache, print, std::get<PrintedView>(print.what), device, done, std::move(stop));
}

Result<PrintOutcome> writePdf(store::LeadStore &cache, const LeadPrint &print, const QString &path,
                              std::atomic<qint64> &done, std::stop_token stop)
{
    const auto notWritten = [&path](const QSaveFile &file) {
        return core::fail(core::isDiskFull(path) ? ErrorKind::DiskFull : ErrorKind::NotWritable, path,
                          file.errorString());
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    QPdfWriter pdf(&file);
    pdf.setCreator(QStringLiteral("Leadlight"));
    pdf.setTitle(tr("Leads"));
    pdf.setResolution(600);
    pdf.setPageLayout(pageLayoutFor(print));
    auto outcome = printLeads(cache, print, pdf, done, std::move(stop));
    if (!outcome)
        return outcome;
    if (!file.commit())
        return notWritten(file);
    return outcome;
}

} // namespace leadlight::ui
