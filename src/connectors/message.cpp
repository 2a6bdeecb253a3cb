// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/message.h"

namespace leadlight::connectors {

QString Message::filled(const QString &sentence, const QStringList &values)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (number < 1 || number > values.size()) {
            text += sentence[i];
            continue;
        }
        text += values[number - 1];
        ++i; // the digit
    }
    return text;
}

} // namespace leadlight::connectors
