// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/privacy/erasurereceipt.h"

#include "exchange/markdown.h"
#include "ui/common/datetimetext.h"
#include "ui/common/joined.h"
#include "ui/common/leadwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace leadlight::ui {

namespace {

class ReceiptWords
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptWords)

public:
    static QString leads(qint64 count);
    static QString extent(const store::ErasedLeads &extent);
    static QString text(const ErasureReceipt &receipt);

private:
    static QString head(const ErasureReceipt &receipt);
    static QString erased(const ErasureReceipt &receipt);
    static QString rows(const std::vector<store::ErasedLeads::Place> &places);
    static QString elsewhere(const ErasureReceipt &receipt);
};

/// What others wrote, as text in Markdown.
QString plain(const QString &text)
{
    return exchange::markdownText(shownLine(text));
}

QString item(const QString &text)
{
    return QStringLiteral("- %1\n").arg(text);
}

QString box(const QString &text)
{
    return QStringLiteral("- [ ] %1\n").arg(text);
}

QString table(const QStringList &titles, const QList<QStringList> &rows)
{
    QByteArray bytes = exchange::markdownHead(titles);
    for (const QStringList &row : rows)
        exchange::appendMarkdownRow(bytes, row);
    return QString::fromUtf8(bytes) + u'\n';
}

QString ReceiptWords::leads(qint64 count)
{
    return tr("%Ln leads", nullptr, int(count));
}

QString ReceiptWords::extent(const store::ErasedLeads &extent)
{
    QStringList parts{leads(extent.leads)};
    if (extent.notes > 0)
        parts.append(tr("%Ln notes", nullptr, int(extent.notes)));
    if (extent.tags > 0)
        parts.append(tr("%Ln tags", nullptr, int(extent.tags)));
    if (extent.changes > 0)
        parts.append(tr("%Ln lines of history", nullptr, int(extent.changes)));
    return joinedItems(parts);
}

QString ReceiptWords::head(const ErasureReceipt &receipt)
{
    QString text = QStringLiteral("# %1\n\n").arg(tr("Receipt: a person was erased from Leadlight"));
    text += item(tr("When: %1 (%2)")
                     .arg(dateTimeText(receipt.at.toLocalTime(), QLocale::LongFormat),
                          receipt.at.toUTC().toString(Qt::ISODate)));
    text += item(tr("By: %1").arg(plain(receipt.by)));
    if (!receipt.request.isEmpty())
        text += item(tr("On the request of: %1").arg(plain(receipt.request)));
    return text + u'\n';
}

QString ReceiptWords::erased(const ErasureReceipt &receipt)
{
    const ErasureOutcome &outcome = receipt.outcome;
    QString text = QStringLiteral("## %1\n\n").arg(tr("What was erased"));
    text += item(extent(outcome.erased));
    QMap<QString, int> byConnector;
    for (const auto &place : outcome.erased.places)
        ++byConnector[place.connector];
    for (auto each = byConnector.cbegin(); each != byConnector.cend(); ++each)
        //: %1 is a connector, %2 how many leads
        text += item(each.key().isEmpty() ? tr("Imported from files: %1").arg(leads(each.value()))
                                          : tr("From %1: %2").arg(plain(each.key()), leads(each.value())));
    if (receipt.removedViews > 0)
        text += item(tr("Saved views that named the person: %1").arg(receipt.removedViews));
    if (outcome.deletedFiles > 0)
        text += item(tr("Files that had been set aside as damaged: %1").arg(outcome.deletedFiles));
    text += u'\n' +
            tr("What was stored is overwritten in the cache, its journal and its search index. Drafts of notes, "
               "files that leads were dragged out as, and the undo history went with it. Leadlight keeps hashes "
               "with a random key, so that a sync or an import does not bring these leads back; a new request of "
               "the person does arrive.") +
            QStringLiteral("\n\n");
    return text;
}

QString ReceiptWords::rows(const std::vector<store::ErasedLeads::Place> &places)
{
    QMap<QString, QList<QStringList>> tables;
    QMap<QString, QList<QStringList>> blobs;
    QList<QStringList> files;
    for (const auto &[connector, place] : places) {
        if (const auto *row = std::get_if<leadlight::leads::TableKey>(&place))
            tables[connector].append({row->partitionKey, row->rowKey});
        else if (const auto *blob = std::get_if<leadlight::leads::BlobRow>(&place))
            blobs[connector].append({blob->blob, QString::number(blob->row)});
        else if (const auto *file = std::get_if<leadlight::leads::FileRow>(&place))
            files.append({file->file, QString::number(file->row)});
    }
    QString text;
    for (auto each = tables.cbegin(); each != tables.cend(); ++each) {
        text += box(
            each.key().isEmpty()
                ? tr("Delete these rows from the table that an imported file was made from, if they are still there:")
                : tr("Delete these rows from the table of %1, if they are still there:").arg(plain(each.key())));
        text += u'\n' + table({tr("Partition key"), tr("Row key")}, *each);
    }
    for (auto each = blobs.cbegin(); each != blobs.cend(); ++each) {
        text +=
            box(tr("Empty these rows in the blobs of %1. Leave empty lines in their place: the rows below are known "
                   "by their numbers.")
                    .arg(plain(each.key())));
        text += u'\n' + table({tr("Blob"), tr("Row")}, *each);
    }
    if (!files.isEmpty()) {
        text += box(tr("Delete these rows in the files that were imported, where you still have them:"));
        text += u'\n' + table({tr("File"), tr("Row")}, files);
    }
    return text;
}

QString ReceiptWords::elsewhere(const ErasureReceipt &receipt)
{
    const ErasureOutcome &outcome = receipt.outcome;
    QString text = QStringLiteral("## %1\n\n").arg(tr("What remains to be done by hand"));
    text += rows(outcome.erased.places);
    text += box(tr("Files that were exported, mails, printed paper, and other programs that leads were handed on to."));
    text += box(tr("Backups of this computer and of the storage account."));
    if (receipt.keptViews > 0)
        text += box(tr("Saved views that name the person and were kept: %1").arg(receipt.keptViews));
    if (outcome.mentions > 0)
        text += box(tr("Leads of others with notes that mention the person, which were kept: %1")
                        .arg(QLocale().toString(outcome.mentions)));
    for (const QString &path : outcome.keptFiles)
        text += box(tr("This file could not be deleted: %1").arg(plain(path)));
    if (!outcome.isFinished)
        text += box(tr("Another program was reading the cache, so traces may stand in its journal until Leadlight is "
                       "started the next time. It removes them by itself."));
    return text;
}

QString ReceiptWords::text(const ErasureReceipt &receipt)
{
    return head(receipt) + erased(receipt) + elsewhere(receipt);
}

} // namespace

QString extentWords(const store::ErasedLeads &extent)
{
    return ReceiptWords::extent(extent);
}

QString leadCountWords(qint64 count)
{
    return ReceiptWords::leads(count);
}

QString receiptText(const ErasureReceipt &receipt)
{
    return ReceiptWords::text(receipt);
}

} // namespace leadlight::ui
