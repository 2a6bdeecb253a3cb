// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/azureblob/azureblob.h"

#include "connectors/azureblob/blobcheck.h"
#include "connectors/azureblob/blobpull.h"
#include "connectors/storagecheck.h"
#include "connectors/storagefields.h"

#include <QtGlobal>

namespace leadlight::connectors {

namespace {

constexpr QLatin1StringView container("container");
constexpr QLatin1StringView prefix("prefix");

core::Result<> validateContainer(QByteArrayView value)
{
    return mustMatch(container, value, "(?!.*--)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]",
                     QT_TRANSLATE_NOOP("connectors", "3 to 63 lower-case letters, digits and single hyphens"));
}

constexpr std::array containerSteps{
    QT_TRANSLATE_NOOP("connectors",
                      "Open the storage account > Data storage > Containers (formerly Blobs) > + Container."),
    QT_TRANSLATE_NOOP("connectors", "Name: lower-case letters, digits and hyphens. Access level: Private."),
    QT_TRANSLATE_NOOP("connectors", "If leads were delivered before, take the container that the offer names."),
};
constexpr std::array containerFields{container};
constexpr std::array keyFields{QLatin1StringView("connectionString"), prefix};
constexpr std::array deliverySteps{
    QT_TRANSLATE_NOOP("connectors", "The marketplace no longer delivers leads to Azure Blob: an offer needs another "
                                    "destination, for example Azure Table."),
    QT_TRANSLATE_NOOP("connectors", "Where the destination was set up: Partner Center > the offer > Offer setup > "
                                    "Customer leads > Lead destination: Azure Blob (deprecated)."),
    QT_TRANSLATE_NOOP("connectors",
                      "In the older Cloud Partner Portal: Storefront details > Lead management > Lead destination."),
};
constexpr std::array setUp{
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "A storage account"),
              .instructions = storageAccountSteps,
              .link = "https://portal.azure.com"},
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "A container"),
              .instructions = containerSteps,
              .link = "https://portal.azure.com",
              .carry = "marketplaceleadcontainer",
              .fields = containerFields},
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "The account's connection string"),
              .instructions = storageKeySteps,
              .link = "https://portal.azure.com",
              .fields = keyFields},
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "In Partner Center"),
              .instructions = deliverySteps,
              .link = "https://partner.microsoft.com/dashboard"},
};
constexpr std::array sheet{
    HandOverValue{QT_TRANSLATE_NOOP("connectors", "Container name"), nullptr, container},
    HandOverValue{QT_TRANSLATE_NOOP("connectors", "Storage account connection string"), nullptr,
                  QLatin1StringView("connectionString")},
};

class AzureBlob final : public ConnectorKind
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("azure-blob"); }
    const char *name() const override { return QT_TRANSLATE_NOOP("connectors", "Azure Blob"); }
    const char *notice() const override
    {
        return QT_TRANSLATE_NOOP(
            "connectors", "The marketplace no longer delivers new leads to Azure Blob. Connect it to read what is "
                          "there, and set up Azure Table for new leads.");
    }
    bool isRetired() const override { return true; }
    std::span<const FieldDescription> fields() const override { return m_fields; }

    core::Result<> validate(const Connector &connector, const QList<QString> &secretsGiven) const override
    {
        if (const auto valid = validateStorageFields(connector, secretsGiven); !valid)
            return valid;
        if (!connector.values.contains(container))
            return core::fail(core::ErrorKind::WrongField, container,
                              QString::fromLatin1(QT_TRANSLATE_NOOP("connectors", "missing")));
        return {};
    }

    bool canPull() const override { return true; }
    core::Result<std::unique_ptr<LeadPull>> openPull(const Connector &connector, const ReadSecret &secret,
                                                     http::Client &http, std::stop_token stop) const override
    {
        auto account = storageAccount(*this, connector, secret, std::move(stop));
        if (!account)
            return core::failure(account);
        return std::make_unique<BlobPull>(http, std::move(*account), value(connector, container),
                                          value(connector, prefix));
    }

    std::span<const SetupStep> setupSteps() const override { return setUp; }
    std::optional<Recognised> recognise(const QByteArray &pasted) const override
    {
        return recogniseStorage(pasted, azure::Service::Blob, container);
    }
    std::span<const HandOverValue> handOver(const Connector &) const override { return sheet; }
    QMap<QString, QString> expiries(const QMap<QString, core::Secret> &secrets) const override
    {
        return storageExpiries(secrets);
    }

    QList<QLatin1StringView> checkSteps(const Connector &, bool sendTestLead) const override
    {
        return storageCheckSteps(sendTestLead);
    }
    void check(Check &check) const override
    {
        checkContainer(*this, value(check.connector(), container), value(check.connector(), prefix), check);
    }

private:
    const std::array<FieldDescription, 10> m_fields = [] {
        const auto [connectionString, account, endpoint, directoryId, applicationId, clientSecret, clientSecretExpires,
                    authority] = storageFields();
        return std::array<FieldDescription, 10>{
            connectionString,
            {.id = container,
             .label = QT_TRANSLATE_NOOP("connectors", "Container"),
             .help = QT_TRANSLATE_NOOP(
                 "connectors", "The container that was named in the offer, for example marketplaceleadcontainer."),
             .isRequired = true,
             .validate = validateContainer},
            {.id = prefix,
             .label = QT_TRANSLATE_NOOP("connectors", "Only blobs that begin with"),
             .help = QT_TRANSLATE_NOOP("connectors", "A prefix of the blobs' names; empty for all of them.")},
            account,
            endpoint,
            directoryId,
            applicationId,
            clientSecret,
            clientSecretExpires,
            authority};
    }();
};

} // namespace

const ConnectorKind &azureblob()
{
    static const AzureBlob kind;
    return kind;
}

} // namespace leadlight::connectors
