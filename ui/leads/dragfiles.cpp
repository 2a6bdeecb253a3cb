// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/dragfiles.h"

#include "core/privatefiles.h"
#include "core/profile.h"
#include "exchange/vcard.h"
#include "store/leadstore.h"
#include "ui/leads/leadexport.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QUuid>

namespace leadlight::ui {

namespace {

using core::ErrorKind;
using core::Result;

constexpr qsizetype longestName = 60;

/// A name for the file of a lead: of letters, digits and blanks only, for it is a stranger's.
QString fileNameOf(const leads::Lead &lead)
{
    QString name;
    for (const QChar c : lead.firstName + u' ' + lead.lastName) {
        if (c.isLetterOrNumber() || c.isMark() || c == u'-')
            name += c;
        else if (c.isSpace())
            name += u' ';
    }
    name = name.simplified().left(longestName).trimmed();
    return name.isEmpty() || name.startsWith(u'-') ? QStringLiteral("lead-%1").arg(lead.id) : name;
}

/// Makes an empty file for its owner only, in a folder of its own so that it can have any name.
Result<QString> newFile(const QString &folder, const QString &name)
{
    const QString own = folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto made = core::makePrivateFolder(own); !made)
        return core::failure(made);
    const QString path = own + u'/' + name;
    if (const auto made = core::makePrivateFile(path); !made)
        return core::failure(made);
    return path;
}

Result<> writeCard(const leads::Lead &lead, QFile &file)
{
    QByteArray card;
    exchange::appendVcard(card, lead);
    if (file.write(card) != card.size() || !file.flush())
        return core::fail(core::isDiskFull(file.fileName()) ? ErrorKind::DiskFull : ErrorKind::NotWritable,
                          file.fileName(), file.errorString());
    return {};
}

Result<DragFile> writeOne(store::LeadStore &cache, qint64 id, bool withUnwanted, const QString &folder)
{
    const auto row = cache.lead(id);
    if (!row)
        return core::failure(row);
    if (!*row)
        return DragFile{};
    const leads::Lead &lead = (*row)->lead;
    if (!withUnwanted && (lead.doNotContact || lead.isTest))
        return DragFile{{}, 0, 1};
    const auto path = newFile(folder, fileNameOf(lead) + QStringLiteral(".vcf"));
    if (!path)
        return core::failure(path);
    QFile file(*path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(ErrorKind::NotWritable, *path, file.errorString());
    if (const auto written = writeCard(lead, file); !written)
        return core::failure(written);
    return DragFile{*path, 1, 0};
}

} // namespace

DragFiles::DragFiles(const core::Profile &profile)
    : m_folder(profile.dataFolder + QStringLiteral("/dragged"))
{
    empty(); // what a crash has left
}

DragFiles::~DragFiles()
{
    empty();
}

void DragFiles::empty()
{
    QDir(m_folder).removeRecursively();
}

Result<DragFile> writeDragFile(store::LeadStore &cache, const std::vector<qint64> &ids, bool withUnwanted,
                               const QString &folder, std::stop_token stop)
{
    if (ids.size() == 1)
        return writeOne(cache, ids.front(), withUnwanted, folder);
    const auto path = newFile(folder, QStringLiteral("leads-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)));
    if (!path)
        return core::failure(path);
    QFile file(*path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(ErrorKind::NotWritable, *path, file.errorString());
    ExportProgress progress;
    const auto outcome =
        exportLeads(cache, {ids, exchange::LeadFormat::Csv, {}, withUnwanted}, file, progress, std::move(stop));
    if (!outcome)
        return core::failure(outcome);
    return DragFile{outcome->written > 0 ? *path : QString(), outcome->written, outcome->leftOut};
}

} // namespace leadlight::ui
