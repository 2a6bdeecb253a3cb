// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/screen.h"

namespace leadlight::tests {

const QList<Screen> &screens()
{
    static const QList<Screen> all = leadScreens() + menuScreens() + connectorScreens() + wizardScreens() +
                                     insightScreens() + dataScreens() + otherScreens();
    return all;
}

} // namespace leadlight::tests
