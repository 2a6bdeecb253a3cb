// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notice/windowcall.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

namespace leadlight::app {

struct WindowCommand
{
    QString screenshot;  ///< empty: an ordinary window
    bool inTray = false; ///< at first, without its window
    ui::WindowRequest request;
};

struct ConnectorAddCommand
{
    QString name;
    QString kind;
    QList<std::pair<QString, QString>> values; ///< --set FIELD=VALUE
    QStringList secrets;                       ///< --secret FIELD, in the order given
};

struct ConnectorListCommand
{
    bool json = false;
};

struct ConnectorShowCommand
{
    QString name;
    bool json = false;
};

struct ConnectorRemoveCommand
{
    QString name;
};

struct SyncCommand
{
    QStringList names;
    bool full = false;
    bool json = false;
};

struct LeadsCommand
{
    QString filter;
    QString sort; ///< FIELD or FIELD:desc
    QString format;
    QString output; ///< empty: standard output
    bool formulaGuard = true;
    bool byteOrderMark = true;
};

struct ImportCommand
{
    QStringList files;
};

struct CheckCommand
{
    QStringList names; ///< empty: every connector
    bool sendTestLead = false;
    bool json = false;
};

struct ExplainCommand
{
    QString text; ///< empty: standard input
    bool json = false;
};

using Command =
    std::variant<WindowCommand, ConnectorAddCommand, ConnectorListCommand, ConnectorShowCommand, ConnectorRemoveCommand,
                 SyncCommand, LeadsCommand, ImportCommand, CheckCommand, ExplainCommand>;

/// What was asked for on the command line; the contract is the manual's (README, "On the command line").
struct CommandLine
{
    QString profile; ///< empty: the platform's places
    bool demo = false;
    Command command;
};

/// The command line, or the exit code when there is nothing more to do: 0 after --help and --version, 2 after wrong
/// usage (said on standard error).
[[nodiscard]] std::variant<CommandLine, int> parseCommandLine(int argc, char **argv);

} // namespace leadlight::app
