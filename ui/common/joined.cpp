// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/joined.h"

#include <QCoreApplication>

namespace leadlight::ui {

namespace {

class Joined
{
    Q_DECLARE_TR_FUNCTIONS(Joined)

public:
    //: %1 and %2 are whole sentences. Chinese has no blank between them.
    static QString sentences() { return tr("%1 %2", "two sentences"); }
    //: %1 and %2 are items of a list, or lists themselves
    static QString items() { return tr("%1, %2", "two items"); }
};

QString joined(const QStringList &parts, const QString &pattern)
{
    QString result;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            result = result.isEmpty() ? part : pattern.arg(result, part);
    }
    return result;
}

} // namespace

QString joinedSentences(const QStringList &sentences)
{
    return joined(sentences, Joined::sentences());
}

QString joinedItems(const QStringList &items)
{
    return joined(items, Joined::items());
}

} // namespace leadlight::ui
