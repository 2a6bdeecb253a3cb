// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/viewstate.h"

namespace leadlight::ui {

leads::LeadSort sortFromText(const QString &text)
{
    const auto field = leads::leadFieldNamed(text.section(QLatin1Char(':'), 0, 0));
    return field ? leads::LeadSort{*field, text.endsWith(QLatin1StringView(":desc"))} : leads::LeadSort();
}

QString sortText(const leads::LeadSort &sort)
{
    return leads::info(sort.field).name + (sort.descending ? QLatin1StringView(":desc") : QLatin1StringView());
}

} // namespace leadlight::ui
