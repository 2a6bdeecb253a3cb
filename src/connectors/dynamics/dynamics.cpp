// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/dynamics/dynamics.h"

#include "connectors/check.h"
#include "connectors/dynamics/dynamicscheck.h"
#include "connectors/dynamics/dynamicsfields.h"
#include "connectors/dynamics/dynamicspaste.h"
#include "connectors/dynamics/dynamicssteps.h"

#include <QtGlobal>

namespace leadlight::connectors {

namespace {

class Dynamics final : public ConnectorKind
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("dynamics"); }
    const char *name() const override { return QT_TRANSLATE_NOOP("connectors", "Dynamics 365"); }
    std::span<const FieldDescription> fields() const override { return dynamicsfield::all(); }

    core::Result<> validate(const Connector &connector, const QList<QString> &secretsGiven) const override
    {
        return dynamicsfield::validateTogether(connector, secretsGiven);
    }

    std::span<const SetupStep> setupSteps() const override { return dynamicsSteps(); }
    std::optional<Recognised> recognise(const QByteArray &pasted) const override { return recogniseDynamics(pasted); }
    std::span<const HandOverValue> handOver(const Connector &connector) const override
    {
        return dynamicsHandOver(connector);
    }

    QList<QLatin1StringView> checkSteps(const Connector &, bool sendTestLead) const override
    {
        QList<QLatin1StringView> steps;
        for (const char *step : {"settings", "reach", "sign-in", "permission", "object"})
            steps.append(QLatin1StringView(step));
        if (sendTestLead)
            steps << QLatin1StringView("test-lead") << QLatin1StringView("clean-up");
        return steps;
    }

    void check(Check &check) const override { checkDynamics(*this, check); }
};

} // namespace

const ConnectorKind &dynamics()
{
    static const Dynamics kind;
    return kind;
}

} // namespace leadlight::connectors
