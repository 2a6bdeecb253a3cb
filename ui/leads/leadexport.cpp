// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadexport.h"

#include "core/privatefiles.h"
#include "store/leadstore.h"
#include "ui/common/joined.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace leadlight::ui {

namespace {

using core::ErrorKind;
using core::Result;

/// Between the cache, which reads leads, and the writer of a format.
class WritingReceiver final : public store::LeadReceiver
{
public:
    WritingReceiver(exchange::LeadWriter &writer, bool withUnwanted, ExportProgress &progress)
        : m_writer(writer)
        , m_withUnwanted(withUnwanted)
        , m_progress(progress)
    {
    }

    [[nodiscard]] const ExportOutcome &outcome() const { return m_outcome; }

    [[nodiscard]] bool wantsRaw() const override { return m_writer.wantsRaw(); }
    [[nodiscard]] bool wantsNotes() const override { return true; }
    void begin(qint64 leads) override { m_progress.total = leads; }

    [[nodiscard]] bool append(QByteArray &to, const leads::Lead &lead) const override
    {
        if (!m_withUnwanted && (lead.doNotContact || lead.isTest))
            return false;
        m_writer.append(to, lead);
        return true;
    }

    [[nodiscard]] Result<> take(const store::LeadBytes &bytes) override
    {
        m_outcome.written += bytes.leads;
        m_outcome.leftOut += bytes.leftOut;
        m_progress.done = m_outcome.written + m_outcome.leftOut;
        return m_writer.write(bytes.bytes);
    }

private:
    exchange::LeadWriter &m_writer;
    bool m_withUnwanted;
    ExportProgress &m_progress;
    ExportOutcome m_outcome;
};

QString tr(const char *text, const char *meaning = nullptr, int count = -1)
{
    return QCoreApplication::translate("leadlight::ui", text, meaning, count);
}

} // namespace

Result<ExportOutcome> exportLeads(store::LeadStore &cache, const LeadExport &what, QIODevice &device,
                                  ExportProgress &progress, std::stop_token stop)
{
    const auto writer = exchange::LeadWriter::create(what.format, device, what.options);
    WritingReceiver receiver(*writer, what.withUnwanted, progress);
    const auto read = std::visit([&](const auto &leads) { return cache.forEach(leads, receiver, stop); }, what.leads);
    if (!read)
        return core::failure(read);
    progress.isFinishing = true;
    if (const auto finished = writer->finish(stop); !finished)
        return core::failure(finished);
    ExportOutcome outcome = receiver.outcome();
    outcome.notes = writer->notes();
    return outcome;
}

Result<ExportOutcome> exportLeads(store::LeadStore &cache, const LeadExport &what, const QString &path,
                                  ExportProgress &progress, std::stop_token stop)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(core::isDiskFull(path) ? ErrorKind::DiskFull : ErrorKind::NotWritable, path,
                          file.errorString());
    auto outcome = exportLeads(cache, what, file, progress, stop);
    if (!outcome) {
        // The name that the person gave, not the one it is written under.
        if (outcome.error().kind == ErrorKind::DiskFull || outcome.error().kind == ErrorKind::NotWritable)
            outcome.error().subject = path;
        return outcome;
    }
    if (!file.commit())
        return core::fail(core::isDiskFull(path) ? ErrorKind::DiskFull : ErrorKind::NotWritable, path,
                          file.errorString());
    return outcome;
}

QString exportProgressText(const ExportProgress &progress)
{
    const qint64 total = progress.total;
    const qint64 done = progress.done;
    if (progress.isFinishing)
        return tr("Exporting: finishing the file of %Ln leads", nullptr, int(done));
    if (total == 0)
        return tr("Exporting: looking for the leads");
    return tr("Exporting: %L1 of %L2 leads (%3 %)").arg(done).arg(total).arg(100 * done / total);
}

QString exportNotesText(const exchange::WriteNotes &notes)
{
    QStringList sentences;
    if (notes.worksheets > 1)
        sentences.append(tr("Excel's worksheets end at 1,048,576 rows, so the leads go on in further ones: %L1 in all.")
                             .arg(notes.worksheets));
    if (notes.shortenedCells == 1)
        sentences.append(tr("1 text was longer than the 32,767 characters of a cell and was shortened."));
    else if (notes.shortenedCells > 1)
        sentences.append(tr("%Ln texts were longer than the 32,767 characters of a cell and were shortened.", nullptr,
                            int(notes.shortenedCells)));
    return joinedSentences(sentences);
}

} // namespace leadlight::ui
