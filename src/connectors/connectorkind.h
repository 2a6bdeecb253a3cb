// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connector.h"
#include "connectors/leadpull.h"

#include <QLatin1StringView>

#include <memory>
#include <optional>
#include <span>

namespace leadlight::http {
class Client;
}

namespace leadlight::connectors {

/// A field of a connector's set-up. Texts are English, marked for translation in the context "connectors".
struct FieldDescription
{
    /// What is wrong with a value: the part and the reason, as an Error of kind WrongField or WrongConnectionString.
    using Validator = core::Result<> (*)(QByteArrayView value);

    QLatin1StringView id;        ///< as in cli.md: "connectionString"
    const char *label;           ///< "Connection string"
    const char *help;            ///< where to find it, one or two sentences
    bool isSecret = false;
    bool isRequired = false;     ///< asked for first; the others are the advanced way in
    const char *defaultValue = "";
    Validator validate = nullptr;
};

/// What a kind of connector is, as data; the window, the command line and the keychain all work from it.
/// One object per kind, immutable, any thread.
class ConnectorKind
{
public:
    virtual ~ConnectorKind() = default;

    [[nodiscard]] virtual QLatin1StringView id() const = 0; ///< "azure-table"
    [[nodiscard]] virtual const char *name() const = 0;     ///< "Azure Table", marked for translation
    /// What a person should know before choosing it, marked for translation; nullptr when there is nothing.
    [[nodiscard]] virtual const char *notice() const { return nullptr; }
    [[nodiscard]] virtual std::span<const FieldDescription> fields() const = 0;
    /// Whether the values given make a complete set-up. @p secretsGiven: the secret fields that have a value.
    /// Error: WrongField, subject: the field that is missing or does not go with the others.
    [[nodiscard]] virtual core::Result<> validate(const Connector &connector, const QList<QString> &secretsGiven) const = 0;

    [[nodiscard]] virtual bool canPull() const { return false; }
    /// Opens a pull; reads the secrets it needs, sends nothing yet. Only where canPull().
    [[nodiscard]] virtual core::Result<std::unique_ptr<LeadPull>> openPull(const Connector &connector, const ReadSecret &secret,
                                                                           http::Client &http, std::stop_token stop) const;

    /// The value of a field, or its default.
    [[nodiscard]] QString value(const Connector &connector, QLatin1StringView field) const;
    [[nodiscard]] const FieldDescription *field(QStringView id) const; ///< nullptr when there is none
};

/// Every kind, in the order they are offered.
[[nodiscard]] std::span<const ConnectorKind *const> connectorKinds();
[[nodiscard]] const ConnectorKind *connectorKind(QStringView id); ///< nullptr when there is none

} // namespace leadlight::connectors
