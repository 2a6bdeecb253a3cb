// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/check.h"
#include "connectors/marketo/marketoclient.h"

#include <QMap>

namespace leadlight::connectors {

/// A failure of Marketo's as a finding; @p addressField: what names its host.
[[nodiscard]] Finding marketoFailure(const core::Error &error, const QString &addressField);

/// The Marketo form that leads go into, looked at and tried out by a check. On one worker thread.
class MarketoForm final
{
public:
    MarketoForm(MarketoClient &client, const QString &formId, const QString &addressField);

    /// Whether the form is there and approved, has fields for what a lead carries, and requires none that a lead cannot
    /// fill.
    [[nodiscard]] Finding inspect(std::stop_token stop);
    /// Submits a test lead with what the form has fields for; after inspect().
    [[nodiscard]] Finding submitTestLead(std::stop_token stop);

private:
    [[nodiscard]] Finding judgeFields(const QString &name, const QJsonArray &fields);
    [[nodiscard]] core::Result<QJsonObject> testLead(const QString &name, std::stop_token stop);

    MarketoClient &m_client;
    const QString m_formId;
    const QString m_addressField;
    QMap<QString, QString> m_onForm; ///< what a lead carries, as far as the form has it: our key -> the field's id
};

/// The older set-up, with a server ID and no API: whether the form is handed out to web pages. @p base:
/// https://app-ys12.marketo.com
[[nodiscard]] Finding findPublicForm(http::Client &http, const QUrl &base, const QString &munchkinId,
                                     const QString &formId, const QString &addressField, std::stop_token stop);

} // namespace leadlight::connectors
