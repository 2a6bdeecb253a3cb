// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"
#include "connectors/knownerrors.h"
#include "ui/common/messagetext.h"

#include <QFile>
#include <QJsonObject>

#include <cstdio>

namespace leadlight::app {

namespace {

QString standardInput()
{
    constexpr qint64 longest = 1024 * 1024; // no error text is that long
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.read(longest));
}

} // namespace

int run(Composition &, const ExplainCommand &command, std::stop_token)
{
    const auto explanation = connectors::explain(command.text.isEmpty() ? standardInput() : command.text);
    if (!explanation) {
        if (command.json)
            printJson({{QStringLiteral("diagnosis"), QJsonValue::Null}});
        else
            tell(tr("Leadlight does not know this error. Check that the text is whole, with its codes."));
        return Failed;
    }
    const connectors::KnownError &error = *explanation->error;
    if (command.json) {
        printJson({{QStringLiteral("diagnosis"), error.diagnosis},
                   {QStringLiteral("cause"), QString::fromUtf8(error.cause)},
                   {QStringLiteral("remedy"), QString::fromUtf8(error.remedy)},
                   {QStringLiteral("field"), error.field}});
        return Done;
    }
    print(ui::translated(error.cause));
    const QStringList remedy = ui::translated(error.remedy).split(u'\n');
    for (const QString &step : remedy)
        print(step);
    if (!error.field.isEmpty())
        print(tr("Field to fix: %1").arg(error.field));
    return Done;
}

} // namespace leadlight::app
