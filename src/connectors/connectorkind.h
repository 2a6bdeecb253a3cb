// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connector.h"
#include "connectors/leadpull.h"
#include "connectors/message.h"

#include <QLatin1StringView>

#include <memory>
#include <optional>
#include <span>

namespace leadlight::http {
class Client;
}

namespace leadlight::connectors {

class Check;

/// One of the values that a field may have.
struct FieldChoice
{
    const char *value; ///< as in cli.md: "entra"
    const char *label; ///< marked for translation
};

/// A field of a connector's set-up. Texts are English, marked for translation in the context "connectors".
struct FieldDescription
{
    /// What is wrong with a value: the part and the reason, as an Error of kind WrongField or WrongConnectionString.
    using Validator = core::Result<> (*)(QByteArrayView value);

    QLatin1StringView id; ///< as in cli.md: "connectionString"
    const char *label;    ///< "Connection string"
    const char *help;     ///< where to find it, one or two sentences
    bool isSecret = false;
    bool isRequired = false; ///< asked for first; the others are the advanced way in
    const char *defaultValue = "";
    Validator validate = nullptr;
    /// What a right value tells beyond itself, e.g. the 18-character form of an oid; nullptr when there is nothing.
    Message (*remark)(QByteArrayView value) = nullptr;
    /// The values there are to choose from; empty: any text.
    std::span<const FieldChoice> choices = {};
    bool isDate = false; ///< ISO 8601 day
};

/// A value of a field that something depends on.
struct FieldIs
{
    QLatin1StringView field;
    QLatin1StringView value;
};

/// One thing to do while setting a connector up: a page of the wizard. Texts are marked for translation in
/// "connectors".
struct SetupStep
{
    const char *title;                              ///< "Register an application"
    std::span<const char *const> instructions = {}; ///< short sentences, shown numbered
    const char *link = nullptr;                     ///< where to do it, https
    const char *carry = nullptr;                    ///< a text to be carried into the other system, with a copy button
    std::span<const QLatin1StringView> fields = {}; ///< what to bring back, entered on this page
    std::optional<FieldIs> onlyIf = {}; ///< left out where a field, asked for on an earlier page, has another value
};

/// What a pasted text gave: values by field, secret ones among them.
struct Recognised
{
    QMap<QString, core::Secret> values;
    Message remark = {}; ///< e.g. that two values were swapped
};

/// A line of the hand-over sheet: what to type into Partner Center.
struct HandOverValue
{
    const char *label;       ///< the field's name in Partner Center today
    const char *oldLabel;    ///< its name in the Cloud Partner Portal and older pages; nullptr when it was the same
    QLatin1StringView field; ///< the connector's field it is filled from
    const char *choice = nullptr; ///< what to choose there instead, as Partner Center calls it; not translated
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
    [[nodiscard]] virtual bool isRetired() const { return false; } ///< the marketplace delivers nothing new there
    [[nodiscard]] virtual std::span<const FieldDescription> fields() const = 0;
    /// Whether the values given make a complete set-up. @p secretsGiven: the secret fields that have a value.
    /// Error: WrongField, subject: the field that is missing or does not go with the others.
    [[nodiscard]] virtual core::Result<> validate(const Connector &connector,
                                                  const QList<QString> &secretsGiven) const = 0;

    [[nodiscard]] virtual bool canPull() const { return false; }
    /// Opens a pull; reads the secrets it needs, sends nothing yet. Only where canPull().
    [[nodiscard]] virtual core::Result<std::unique_ptr<LeadPull>>
    openPull(const Connector &connector, const ReadSecret &secret, http::Client &http, std::stop_token stop) const;

    /// The pages of the wizard, in order. A field that no page names is asked for on the last one.
    [[nodiscard]] virtual std::span<const SetupStep> setupSteps() const { return {}; }
    /// Fills fields from whatever was pasted: a connection string, embed code, generated HTML, a URL. Nothing when it
    /// is none of these.
    [[nodiscard]] virtual std::optional<Recognised> recognise(const QByteArray &pasted) const;
    [[nodiscard]] virtual std::span<const HandOverValue> handOver(const Connector &connector) const = 0;

    /// The steps that a check of this connector has, in order (cli.md); the test lead's only when asked for.
    [[nodiscard]] virtual QList<QLatin1StringView> checkSteps(const Connector &connector, bool sendTestLead) const = 0;
    /// Calls Check::step for each of them; straight-line protocol code on a worker thread.
    virtual void check(Check &check) const = 0;
    /// When a credential ends, as far as its own text tells (the "se" of a SAS): field -> ISO 8601. Reads secrets
    /// given.
    [[nodiscard]] virtual QMap<QString, QString> expiries(const QMap<QString, core::Secret> &secrets) const;

    /// The value of a field, or its default.
    [[nodiscard]] QString value(const Connector &connector, QLatin1StringView field) const;
    [[nodiscard]] const FieldDescription *field(QStringView id) const; ///< nullptr when there is none
};

/// Every kind, in the order they are offered.
[[nodiscard]] std::span<const ConnectorKind *const> connectorKinds();
[[nodiscard]] const ConnectorKind *connectorKind(QStringView id); ///< nullptr when there is none

} // namespace leadlight::connectors
