// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/exportactivity.h"

#include "ui/common/errortext.h"
#include "ui/common/joined.h"
#include "ui/common/withstore.h"

#include <QFileInfo>

namespace leadlight::ui {

ExportActivity::ExportActivity(core::Background &background, const store::ThreadStores &stores, const LeadExport &what,
                               const QString &path, QObject *parent)
    : Activity(background, parent)
    , m_path(path)
{
    run(withStore(stores,
                  [what, path, progress = m_progress](store::LeadStore &store, std::stop_token stop) {
                      return exportLeads(store, what, path, *progress, stop);
                  }),
        [this](const core::Result<ExportOutcome> &result) { end(result); });
}

void ExportActivity::end(const core::Result<ExportOutcome> &result)
{
    if (!result && result.error().kind == core::ErrorKind::Cancelled) {
        Q_EMIT ended(tr("Export stopped. No file was written."), false);
        return;
    }
    if (!result) {
        core::Error error = result.error();
        if (error.subject.isEmpty())
            error.subject = m_path;
        Q_EMIT ended(errorText(error), true);
        return;
    }
    const QString name = QFileInfo(m_path).fileName();
    QStringList sentences{result->written == 1
                              ? tr("1 lead exported to %1.").arg(name)
                              : tr("%Ln leads exported to %1.", nullptr, int(result->written)).arg(name)};
    if (result->leftOut > 0)
        sentences +=
            tr("Left out: %Ln do-not-contact and test leads (see the Export menu).", nullptr, int(result->leftOut));
    sentences += exportNotesText(result->notes);
    Q_EMIT ended(joinedSentences(sentences), false);
}

} // namespace leadlight::ui
