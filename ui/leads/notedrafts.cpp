// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/notedrafts.h"

#include "core/privatefiles.h"
#include "store/leadstore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::ui {

namespace {

/// More than anybody types; a file beyond this was not written by a window.
constexpr qint64 mostBytes = 16 << 20;

} // namespace

void NoteDrafts::keepIn(const QString &path)
{
    m_path = path;
    QFile file(path);
    const bool isFile = QFileInfo(path).isFile();
    if (!file.exists() || (isFile && !file.open(QIODevice::ReadOnly)))
        return;
    const bool isSmall = isFile && file.size() <= mostBytes;
    const QJsonDocument document = isSmall ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    file.close();
    if (!document.isObject()) {
        static_cast<void>(core::setAside(path)); // where it cannot be renamed it cannot be overwritten either
        return;
    }
    m_unknown = document.object();
    for (const QString &key : m_unknown.keys()) {
        const qint64 lead = key.toLongLong();
        const QJsonObject entry = m_unknown[key].toObject();
        const Draft draft{entry["text"_L1].toString(), entry["note"_L1].toInteger()};
        if (lead <= 0 || draft.text.isEmpty())
            continue;
        m_unknown.remove(key);
        if (!m_drafts.contains(lead))
            m_drafts.insert(lead, draft);
    }
}

core::Result<std::vector<qint64>> NoteDrafts::leadsThatAreGone(store::LeadStore &cache) const
{
    const QList<qint64> known = leads();
    const auto rows = cache.rows(known);
    if (!rows)
        return core::failure(rows);
    std::vector<qint64> gone(known.begin(), known.end());
    for (const store::LeadRow &row : *rows)
        std::erase(gone, row.lead.id);
    return gone;
}

void NoteDrafts::set(qint64 lead, const Draft &draft)
{
    if (draft.text.trimmed().isEmpty())
        m_hasChanged |= m_drafts.remove(lead);
    else if (Draft &kept = m_drafts[lead]; kept != draft) {
        kept = draft;
        m_hasChanged = true;
    }
}

bool NoteDrafts::flush()
{
    if (!m_hasChanged || m_path.isEmpty())
        return true;
    QJsonObject root = m_unknown;
    for (auto each = m_drafts.begin(); each != m_drafts.end(); ++each)
        root.insert(QString::number(each.key()), QJsonObject{{u"text"_s, each->text}, {u"note"_s, each->note}});
    m_hasChanged = !core::writeFile(m_path, QJsonDocument(root).toJson(), core::FileAccess::OwnerOnly);
    return !m_hasChanged;
}

} // namespace leadlight::ui
