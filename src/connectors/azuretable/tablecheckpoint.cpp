// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/azuretable/tablecheckpoint.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace leadlight::connectors {

using leads::LeadTime;

namespace {

constexpr std::chrono::minutes overlap{5};

LeadTime earlier(const LeadTime &a, const LeadTime &b)
{
    if (!a.isKnown() || !b.isKnown())
        return {};
    return a.ticks < b.ticks ? a : b;
}

LeadTime before(LeadTime time, std::chrono::seconds duration)
{
    if (time.isKnown())
        time.ticks -= duration.count() * 10'000'000;
    return time;
}

LeadTime timeIn(const QJsonObject &object, QLatin1StringView key)
{
    return LeadTime::fromText(object[key].toString());
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesIn(const QJsonObject &object, QLatin1StringView key)
{
    return QByteArray::fromBase64(object[key].toString().toLatin1());
}

constexpr QLatin1StringView newestKey("newest");
constexpr QLatin1StringView lastStartKey("lastStart");
constexpr QLatin1StringView settledKey("settled");
constexpr QLatin1StringView settledAtKey("settledAt");
constexpr QLatin1StringView passKey("pass");
constexpr QLatin1StringView fullKey("full");
constexpr QLatin1StringView settlingKey("settling");
constexpr QLatin1StringView fromKey("from");
constexpr QLatin1StringView partitionKey("nextPartitionKey");
constexpr QLatin1StringView rowKey("nextRowKey");

TablePass passFromJson(const QJsonObject &object)
{
    TablePass pass;
    pass.full = object[fullKey].toBool();
    pass.settling = object[settlingKey].toBool();
    pass.from = timeIn(object, fromKey);
    pass.newest = timeIn(object, newestKey);
    pass.serviceStart = timeIn(object, lastStartKey);
    if (object.contains(partitionKey))
        pass.next =
            azure::ContinuationToken{bytesIn(object, partitionKey), bytesIn(object, rowKey), object.contains(rowKey)};
    return pass;
}

QJsonObject passToJson(const TablePass &pass)
{
    QJsonObject object{{fullKey, pass.full},
                       {settlingKey, pass.settling},
                       {fromKey, pass.from.toText()},
                       {newestKey, pass.newest.toText()},
                       {lastStartKey, pass.serviceStart.toText()}};
    if (pass.next) {
        object.insert(partitionKey, base64(pass.next->nextPartitionKey));
        if (pass.next->hasRowKey)
            object.insert(rowKey, base64(pass.next->nextRowKey));
    }
    return object;
}

} // namespace

TableCheckpoint TableCheckpoint::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    TableCheckpoint checkpoint;
    checkpoint.newest = timeIn(object, newestKey);
    checkpoint.lastStart = timeIn(object, lastStartKey);
    checkpoint.settled = timeIn(object, settledKey);
    checkpoint.settledAt = QDateTime::fromString(object[settledAtKey].toString(), Qt::ISODateWithMs);
    if (object.contains(passKey))
        checkpoint.pass = passFromJson(object[passKey].toObject());
    return checkpoint;
}

QByteArray TableCheckpoint::toJson() const
{
    QJsonObject object{{newestKey, newest.toText()},
                       {lastStartKey, lastStart.toText()},
                       {settledKey, settled.toText()},
                       {settledAtKey, settledAt.toString(Qt::ISODateWithMs)}};
    if (pass)
        object.insert(passKey, passToJson(*pass));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void TableCheckpoint::beginPass(bool full, const QDateTime &now)
{
    // A pass under way goes on as it is, so that a full one that was interrupted still ends; only an explicit wish for
    // everything replaces a pass that covers less.
    if (pass && (pass->full || !full))
        return;
    pass = TablePass{};
    pass->full = full;
    pass->newest = newest;
    const bool overlapHasGoneBy =
        !settledAt.isValid() || settledAt > now || settledAt.secsTo(now) >= std::chrono::seconds(overlap).count();
    pass->settling = full || overlapHasGoneBy || !newest.isKnown();
    if (!full)
        pass->from = earlier(newest, pass->settling ? settled : lastStart);
}

void TableCheckpoint::endPass(const QDateTime &now)
{
    newest = pass->newest;
    lastStart = pass->serviceStart;
    if (pass->settling) {
        settled = before(pass->serviceStart, overlap);
        settledAt = now;
    }
    pass.reset();
}

} // namespace leadlight::connectors
