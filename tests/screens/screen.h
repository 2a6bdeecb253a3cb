// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "screens/stage.h"

#include <QList>
#include <QString>

#include <functional>

namespace leadlight::tests {

/// A window, dialog or menu in a state in which it is worth looking at: for tests that walk all of them, and for the
/// program `screens`, which makes pictures.
///
///     for (const Screen &screen : screens()) {
///         Stage stage;
///         QWidget *shown = screen.open(stage);
///     }
struct Screen
{
    QString id; ///< "leads-narrow"; the name of its picture
    /// Brings it up and returns it with its content there. Belongs to the stage.
    std::function<QWidget *(Stage &)> open;
};

/// All of them. A new one is an entry in the table of its part.
[[nodiscard]] const QList<Screen> &screens();

// The tables, a file each.
[[nodiscard]] QList<Screen> leadScreens();      ///< leads, filter, details
[[nodiscard]] QList<Screen> menuScreens();      ///< menus, and the lists that pop up
[[nodiscard]] QList<Screen> connectorScreens(); ///< connectors, checks, hand-over, errors explained
[[nodiscard]] QList<Screen> wizardScreens();
[[nodiscard]] QList<Screen> insightScreens();
[[nodiscard]] QList<Screen> dataScreens();  ///< import, erasure, the diagnostic report
[[nodiscard]] QList<Screen> otherScreens(); ///< preferences, help, questions

} // namespace leadlight::tests
