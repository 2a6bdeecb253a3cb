// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/azuretable/azuretable.h"

#include "connectors/azuretable/tablecheck.h"
#include "connectors/azuretable/tablepull.h"
#include "connectors/storagecheck.h"
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

constexpr std::array keyFields{QLatin1StringView("connectionString"), table};
constexpr std::array deliverySteps{
    QT_TRANSLATE_NOOP("connectors", "In Partner Center, open the offer > Offer setup > Customer leads > Connect."),
    QT_TRANSLATE_NOOP("connectors", "Lead destination: Azure Table. Paste the connection string with the account key "
                                    "into Storage account connection string."),
    QT_TRANSLATE_NOOP("connectors", "Press OK (Connect), then Validate: a test lead is sent."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Publish the offer: before that no real lead is delivered. The table is made with the first lead."),
    QT_TRANSLATE_NOOP("connectors", "In the older Cloud Partner Portal the same stands under Storefront details > Lead "
                                    "management > Lead destination."),
};
constexpr std::array setUp{
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "A storage account"),
              .instructions = storageAccountSteps,
              .link = "https://portal.azure.com"},
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Its connection string"),
              .instructions = storageKeySteps,
              .link = "https://portal.azure.com",
              .fields = keyFields},
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Tell the marketplace"),
              .instructions = deliverySteps,
              .link = "https://partner.microsoft.com/dashboard"},
};
constexpr std::array sheet{
    HandOverValue{QT_TRANSLATE_NOOP("connectors", "Storage account connection string"), nullptr,
                  QLatin1StringView("connectionString")},
};

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
    core::Result<std::unique_ptr<LeadPull>> openPull(const Connector &connector, const ReadSecret &secret,
                                                     http::Client &http, std::stop_token stop) const override
    {
        auto account = storageAccount(*this, connector, secret, std::move(stop));
        if (!account)
            return core::failure(account);
        return std::make_unique<TablePull>(http, std::move(*account), value(connector, table));
    }

    std::span<const SetupStep> setupSteps() const override { return setUp; }
    std::optional<Recognised> recognise(const QByteArray &pasted) const override
    {
        return recogniseStorage(pasted, azure::Service::Table, table);
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
    void check(Check &check) const override { checkTable(*this, value(check.connector(), table), check); }

private:
    const std::array<FieldDescription, 9> m_fields = [] {
        const auto [connectionString, account, endpoint, directoryId, applicationId, clientSecret, clientSecretExpires,
                    authority] = storageFields();
        return std::array<FieldDescription, 9>{
            connectionString,
            {.id = table,
             .label = QT_TRANSLATE_NOOP("connectors", "Table"),
             .help = QT_TRANSLATE_NOOP("connectors",
                                       "The marketplace writes to MarketplaceLeads unless you were told otherwise."),
             .defaultValue = "MarketplaceLeads",
             .validate = validateTable},
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

const ConnectorKind &azuretable()
{
    static const AzureTable kind;
    return kind;
}

} // namespace leadlight::connectors
