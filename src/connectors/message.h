// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace leadlight::connectors {

/// A sentence to be translated where it is shown: the text stands in the source, marked with
/// QT_TRANSLATE_NOOP("connectors", "..."), the arguments fill its %1, %2. A value.
struct Message
{
    const char *text = "";
    QStringList arguments = {};

    [[nodiscard]] bool isEmpty() const { return *text == '\0'; }
    /// The English sentence, for the history and for logs.
    [[nodiscard]] QString english() const { return filled(QString::fromUtf8(text), arguments); }

    /// Puts the values into %1 to %9 of a sentence. In one go, so that a "%1" inside a value stays what it is.
    [[nodiscard]] static QString filled(const QString &sentence, const QStringList &values);

    friend bool operator==(const Message &a, const Message &b)
    {
        return QLatin1StringView(a.text) == QLatin1StringView(b.text) && a.arguments == b.arguments;
    }
};

} // namespace leadlight::connectors
