// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <stop_token>

namespace leadlight::core {
struct Profile;
}
namespace leadlight::store {
class ThreadStores;
}

namespace leadlight::ui {

class Preferences;

/// What is to be told of the program and its window, a Markdown list item each.
struct WindowFacts
{
    QStringList program;
    QStringList preferences;
};

/// Gathers them. GUI thread.
[[nodiscard]] WindowFacts windowFacts(const Preferences &preferences);

/// A report about the state of Leadlight, in Markdown and English, for somebody to read and share. It is made of what
/// is known to be harmless and of nothing else: numbers, dates, our own words, and codes that stand in a catalogue.
/// Never in it: secrets; names, texts or addresses of leads; notes, owners, tags, views and filters; names of
/// connectors, hosts, accounts; who uses the computer, what it is called, and where the profile lies. Reads files and
/// the cache, and asks whether there is a keychain; on a worker thread.
[[nodiscard]] QString diagnosticReport(const core::Profile &profile, const store::ThreadStores &stores,
                                       const WindowFacts &facts, std::stop_token stop);

} // namespace leadlight::ui
