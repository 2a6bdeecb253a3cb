// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/azureblob/azureblob.h"

#include "connectors/azureblob/blobpull.h"
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

class AzureBlob final : public ConnectorKind
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("azure-blob"); }
    const char *name() const override { return QT_TRANSLATE_NOOP("connectors", "Azure Blob"); }
    const char *notice() const override
    {
        return QT_TRANSLATE_NOOP("connectors",
                                 "The marketplace no longer delivers new leads to Azure Blob. Connect it to read what is "
                                 "there, and set up Azure Table for new leads.");
    }
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
    core::Result<std::unique_ptr<LeadPull>> openPull(const Connector &connector, const ReadSecret &secret, http::Client &http,
                                                     std::stop_token stop) const override
    {
        auto account = storageAccount(*this, connector, secret, std::move(stop));
        if (!account)
            return core::failure(account);
        return std::make_unique<BlobPull>(http, std::move(*account), value(connector, container), value(connector, prefix));
    }

private:
    const std::array<FieldDescription, 9> m_fields = [] {
        const auto [connectionString, account, endpoint, directoryId, applicationId, clientSecret, authority] = storageFields();
        return std::array<FieldDescription, 9>{
            connectionString,
            {.id = container,
             .label = QT_TRANSLATE_NOOP("connectors", "Container"),
             .help = QT_TRANSLATE_NOOP("connectors", "The container that was named in the offer, for example marketplaceleadcontainer."),
             .isRequired = true,
             .validate = validateContainer},
            {.id = prefix,
             .label = QT_TRANSLATE_NOOP("connectors", "Only blobs that begin with"),
             .help = QT_TRANSLATE_NOOP("connectors", "A prefix of the blobs' names; empty for all of them.")},
            account, endpoint, directoryId, applicationId, clientSecret, authority};
    }();
};

} // namespace

const ConnectorKind &azureblob()
{
    static const AzureBlob kind;
    return kind;
}

} // namespace leadlight::connectors
