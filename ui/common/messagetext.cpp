// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/messagetext.h"

#include "connectors/connectorkind.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <utility>

namespace leadlight::ui {

using connectors::StepStatus;

namespace {

constexpr std::array<std::pair<const char *, const char *>, 8> stepTitles{{
    {"settings", QT_TRANSLATE_NOOP("CheckWords", "Settings are complete")},
    {"reach", QT_TRANSLATE_NOOP("CheckWords", "Service can be reached")},
    {"sign-in", QT_TRANSLATE_NOOP("CheckWords", "Sign-in")},
    {"permission", QT_TRANSLATE_NOOP("CheckWords", "Permissions")},
    {"object", QT_TRANSLATE_NOOP("CheckWords", "Destination is there")},
    {"read", QT_TRANSLATE_NOOP("CheckWords", "Leads can be read")},
    {"test-lead", QT_TRANSLATE_NOOP("CheckWords", "Test lead")},
    {"clean-up", QT_TRANSLATE_NOOP("CheckWords", "Test lead is removed again")},
}};

QString word(const char *text)
{
    return QCoreApplication::translate("CheckWords", text);
}

} // namespace

QString translated(const char *text)
{
    return QCoreApplication::translate("connectors", text);
}

QString translated(const connectors::Message &message)
{
    QStringList values;
    // A field's label or a rule among them is a text of the program too.
    for (const QString &argument : message.arguments)
        values.append(translated(argument.toUtf8().constData()));
    return connectors::Message::filled(translated(message.text), values);
}

QString stepTitle(const QString &id)
{
    for (const auto &[known, title] : stepTitles) {
        if (id == QLatin1StringView(known))
            return word(title);
    }
    return id;
}

QString statusWord(StepStatus status)
{
    switch (status) {
    case StepStatus::Pass:
        return word(QT_TRANSLATE_NOOP("CheckWords", "Fine"));
    case StepStatus::Warn:
        return word(QT_TRANSLATE_NOOP("CheckWords", "Warning"));
    case StepStatus::Fail:
        return word(QT_TRANSLATE_NOOP("CheckWords", "Failed"));
    case StepStatus::Skipped:
        break;
    }
    return word(QT_TRANSLATE_NOOP("CheckWords", "Skipped"));
}

QString kindName(const QString &kind)
{
    const connectors::ConnectorKind *known = connectors::connectorKind(kind);
    return known ? translated(known->name()) : kind;
}

QString fieldName(const QString &kind, const QString &field)
{
    const connectors::ConnectorKind *known = connectors::connectorKind(kind);
    const connectors::FieldDescription *description = known ? known->field(field) : nullptr;
    return description ? translated(description->label) : field;
}

QString remedyText(const connectors::KnownError &error)
{
    const QString remedy = translated(error.remedy);
    // Numbered steps stand below, each on its line.
    const QLatin1Char gap(remedy.contains(QLatin1Char('\n')) ? '\n' : ' ');
    return word(QT_TRANSLATE_NOOP("CheckWords", "What to do:")) + gap + remedy;
}

QString durationText(qint64 milliseconds)
{
    if (milliseconds < 1000)
        //: A duration in milliseconds
        return word(QT_TRANSLATE_NOOP("CheckWords", "%1 ms")).arg(qMax<qint64>(1, milliseconds));
    //: A duration in seconds
    return word(QT_TRANSLATE_NOOP("CheckWords", "%1 s")).arg(QLocale().toString(double(milliseconds) / 1000.0, 'f', 1));
}

} // namespace leadlight::ui
