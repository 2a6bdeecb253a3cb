// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/azuretable/azuretable.h"

#include "connectors/azuretable/tablepull.h"
#include "connectors/storagefields.h"

#include <QtGlobal>

namespace leadlight::connectors {

namespace {

constexpr QLatin1StringView table("table");

core::Result<> validateTable(QByteArrayView value)
{
    return mustMatch(table, value, "[A-Za-z][A-Za-z0-9]{2,62}",
                     QT_TRANSLATE_NOOP("connectors", "3 to 63 letters and digits, a letter first"));
}

class AzureTable final : public ConnectorKind
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("azure-table"); }
    const char *name() const override { return QT_TRANSLATE_NOOP("connectors", "Azure Table"); }
    std::span<const FieldDescription> fields() const override { return m_fields; }

    core::Result<> validate(const Connector &connector, const QList<QString> &secretsGiven) const override
    {
        return validateStorageFields(connector, secretsGiven);
    }

    bool canPull() const override { return true; }
    core::Result<std::unique_ptr<LeadPull>> openPull(const Connector &connector, const ReadSecret &secret, http::Client &http,
                                                     std::stop_token stop) const override
    {
        auto account = storageAccount(*this, connector, secret, std::move(stop));
        if (!account)
            return core::failure(account);
        return std::make_unique<TablePull>(http, std::move(*account), value(connector, table));
    }

private:
    const std::array<FieldDescription, 8> m_fields = [] {
        const auto [connectionString, account, endpoint, directoryId, applicationId, clientSecret, authority] = storageFields();
        return std::array<FieldDescription, 8>{
            connectionString,
            {.id = table,
             .label = QT_TRANSLATE_NOOP("connectors", "Table"),
             .help = QT_TRANSLATE_NOOP("connectors", "The marketplace writes to MarketplaceLeads unless you were told otherwise."),
             .defaultValue = "MarketplaceLeads",
             .validate = validateTable},
            account, endpoint, directoryId, applicationId, clientSecret, authority};
    }();
};

} // namespace

const ConnectorKind &azuretable()
{
    static const AzureTable kind;
    return kind;
}

} // namespace leadlight::connectors
