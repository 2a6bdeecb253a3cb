// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/notedrafts.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::ui {

void NoteDrafts::keepIn(const QString &path)
{
    m_path = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        file.close();
        QFile::rename(path, path + QDateTime::currentDateTimeUtc().toString(u"'.damaged-'yyyyMMddHHmmsszzz"_s));
        return;
    }
    const QJsonObject root = document.object();
    for (auto each = root.begin(); each != root.end(); ++each) {
        const qint64 lead = each.key().toLongLong();
        const Draft draft{each->toObject().value("text"_L1).toString(), each->toObject().value("note"_L1).toInteger()};
        if (lead > 0 && !draft.text.isEmpty() && !m_drafts.contains(lead))
            m_drafts.insert(lead, draft);
    }
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
    QJsonObject root;
    for (auto each = m_drafts.begin(); each != m_drafts.end(); ++each)
        root.insert(QString::number(each.key()), QJsonObject{{u"text"_s, each->text}, {u"note"_s, each->note}});
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray json = QJsonDocument(root).toJson();
    const bool isWritten = file.write(json) == json.size() && file.commit();
    m_hasChanged = !isWritten;
    return isWritten;
}

} // namespace leadlight::ui
