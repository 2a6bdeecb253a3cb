// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/privacy/erasurereceipt.h"

#include "exchange/markdown.h"
#include "ui/common/datetimetext.h"
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
    static QString extent(const store::ErasedLeads &extent);
    static QString text(const ErasureReceipt &receipt);

private:
    static QString head(const ErasureReceipt &receipt);
    static QString erased(const ErasureReceipt &receipt);
    static QString rows(const std::vector<store::ErasedLeads::Place> &places);
    static QString elsewhere(const ErasureReceipt &receipt);
};

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

QString ReceiptWords::extent(const store::ErasedLeads &extent)
{
    const QStringList parts{tr("%n leads", nullptr, int(extent.leads)), tr("%n notes", nullptr, int(extent.notes)),
                            tr("%n tags", nullptr, int(extent.tags)),
                            tr("%n lines of history", nullptr, int(extent.changes))};
    return QLocale().createSeparatedList(parts);
}

QString ReceiptWords::head(const ErasureReceipt &receipt)
{
    QString text = QStringLiteral("# %1\n\n").arg(tr("Receipt: a person was erased from Leadlight"));
    text += item(tr("When: %1 (%2)")
                     .arg(dateTimeText(receipt.at.toLocalTime(), QLocale::LongFormat),
                          receipt.at.toUTC().toString(Qt::ISODate)));
    text += item(tr("By: %1").arg(shownLine(receipt.by)));
    if (!receipt.request.isEmpty())
        text += item(tr("On the request of: %1").arg(shownLine(receipt.request)));
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
        text += item(each.key().isEmpty() ? tr("Imported from files: %n leads", nullptr, each.value())
                                          //: %1 is a connector
                                          : tr("From %1: %n leads", nullptr, each.value()).arg(shownLine(each.key())));
    if (receipt.removedViews > 0)
        text += item(tr("%n saved views whose filter named the person", nullptr, int(receipt.removedViews)));
    if (outcome.deletedFiles > 0)
        text += item(tr("%n files that had been set aside as damaged", nullptr, int(outcome.deletedFiles)));
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
        if (const auto *row = std::get_if<leads::TableKey>(&place))
            tables[connector].append({row->partitionKey, row->rowKey});
        else if (const auto *blob = std::get_if<leads::BlobRow>(&place))
            blobs[connector].append({blob->blob, QString::number(blob->row)});
        else if (const auto *file = std::get_if<leads::FileRow>(&place))
            files.append({file->file, QString::number(file->row)});
    }
    QString text;
    for (auto each = tables.cbegin(); each != tables.cend(); ++each) {
        text += box(each.key().isEmpty()
                        ? tr("Delete these rows, which a file of leads was made of, where they still lie in a table:")
                        : tr("Delete these rows in the table of %1, where they still lie:").arg(shownLine(each.key())));
        text += u'\n' + table({tr("Partition key"), tr("Row key")}, *each);
    }
    for (auto each = blobs.cbegin(); each != blobs.cend(); ++each) {
        text +=
            box(tr("Empty these rows in the blobs of %1. Leave empty lines in their place: the rows below are known "
                   "by their numbers.")
                    .arg(shownLine(each.key())));
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
        text += box(tr("%n saved views whose filter names the person were kept.", nullptr, int(receipt.keptViews)));
    if (outcome.mentions > 0)
        text +=
            box(tr("Notes on %n leads of others mention the person and were kept.", nullptr, int(outcome.mentions)));
    for (const QString &path : outcome.keptFiles)
        text += box(tr("This file could not be deleted: %1").arg(shownLine(path)));
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

QString receiptText(const ErasureReceipt &receipt)
{
    return ReceiptWords::text(receipt);
}

} // namespace leadlight::ui
