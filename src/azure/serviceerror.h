// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/storageaccount.h"
#include "http/message.h"

#include <QDateTime>
#include <QString>

namespace leadlight::azure {

enum class Service { Table, Blob };

/// What a request was about, as far as it helps to read why it was refused.
struct Question
{
    Service service = Service::Table;
    QString resource;  ///< the table or the container
    QDateTime now;     ///< our own time
    QByteArray method; ///< of the request
};

/// Reads a service's refusal (fact sheet sections 3.2, 3.3, 3.5): the code from its header, JSON or XML, the date, and
/// what the shared access signature says about itself.
[[nodiscard]] core::Error serviceError(const http::Response &response, const Question &question,
                                       const Credential &credential, const QString &host);

} // namespace leadlight::azure
