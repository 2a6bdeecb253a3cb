// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/lead.h"

#include <QHash>
#include <QList>
#include <QString>

#include <stop_token>
#include <vector>

namespace leadlight::connectors {

/// What the cache remembers of earlier pulls from the same place.
struct PullStart
{
    QByteArray checkpoint = {};                    ///< as the last PullPage said; empty at the first pull
    QHash<QString, QString> documentVersions = {}; ///< blobs already read: name -> ETag
    bool full = false;                             ///< read everything again and notice what vanished
};

/// One step of a pull.
struct PullPage
{
    struct Document
    {
        QString name;
        QString version;
    };
    std::vector<leads::Lead> leads; ///< without id and connector
    QList<Document> documents;      ///< blobs read completely in this step
    QByteArray checkpoint;          ///< to be stored together with the leads
    bool ofFullPass = false;
    bool last = false;
};

/// Reads leads from one lead destination, step by step; straight-line, on one worker thread.
class LeadPull
{
public:
    virtual ~LeadPull() = default;
    /// Names the place the leads come from, the same for every connector that points there
    /// (store::PullOrigin::identity).
    [[nodiscard]] virtual QString identity() const = 0;
    virtual void start(PullStart start) = 0;
    /// The next step; not to be called after one with `last` or after an error. Errors: those of the azure clients and
    /// RepeatingToken. A table that does not exist yet is an empty last step; see destinationMissing().
    [[nodiscard]] virtual core::Result<PullPage> next(std::stop_token stop) = 0;
    /// After the pull: the table or container was not there ("no lead has been delivered yet").
    [[nodiscard]] virtual bool destinationMissing() const { return false; }
};

} // namespace leadlight::connectors
