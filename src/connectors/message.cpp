// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/message.h"

namespace leadlight::connectors {

QString Message::english() const
{
    QString sentence = QString::fromUtf8(text);
    for (const QString &argument : arguments)
        sentence = sentence.arg(argument);
    return sentence;
}

} // namespace leadlight::connectors
