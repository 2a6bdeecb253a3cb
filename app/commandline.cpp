// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QFile>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <string>
#include <vector>

namespace leadlight::app {

namespace {

QString text(const std::string &argument)
{
    return QFile::decodeName(argument.c_str());
}

QStringList texts(const std::vector<std::string> &arguments)
{
    QStringList list;
    for (const std::string &argument : arguments)
        list.append(text(argument));
    return list;
}

/// What CLI11 fills in; turned into a Command once everything is read.
struct Arguments
{
    std::string profile;
    bool demo = false;
    std::string screenshot;
    bool inTray = false;

    std::string name;
    std::string kind;
    std::vector<std::string> values;
    std::vector<std::string> secrets;
    std::vector<std::string> names;
    std::vector<std::string> files;
    bool full = false;
    bool json = false;
    std::string filter;
    std::string sort;
    std::string format;
    std::string output;
    bool sendTestLead = false;
    std::string text;
    bool noFormulaGuard = false;
    bool noByteOrderMark = false;
};

struct Verbs
{
    CLI::App *connectorAdd;
    CLI::App *connectorList;
    CLI::App *connectorShow;
    CLI::App *connectorRemove;
    CLI::App *sync;
    CLI::App *leads;
    CLI::App *import;
    CLI::App *check;
    CLI::App *explain;
};

Verbs describe(CLI::App &program, Arguments &arguments)
{
    program.set_version_flag("--version", "leadlight " LEADLIGHT_VERSION, "Show the version");
    program.add_option("--profile", arguments.profile, "Keep everything in this folder instead of the usual places")
        ->type_name("DIR");
    program.add_flag("--demo", arguments.demo, "Use a throwaway profile filled with sample leads");
    program.add_option("--screenshot", arguments.screenshot, "Show the window, write it to this PNG file, and end")
        ->type_name("FILE.png");
    program.add_flag("--in-tray", arguments.inTray, "Start in the tray, without the window");

    Verbs verbs{};
    CLI::App *connector =
        program.add_subcommand("connector", "Add, list, show or remove connectors")->require_subcommand(1);
    verbs.connectorAdd = connector->add_subcommand("add", "Add a connector");
    verbs.connectorAdd->add_option("NAME", arguments.name, "Its name")->required();
    verbs.connectorAdd
        ->add_option("--kind", arguments.kind,
                     "Its kind: azure-table, azure-blob, dynamics, marketo, salesforce or https")
        ->required();
    verbs.connectorAdd->add_option("--set", arguments.values, "Set a field")
        ->type_name("FIELD=VALUE")
        ->allow_extra_args(false);
    verbs.connectorAdd
        ->add_option("--secret", arguments.secrets,
                     "Read a secret field from standard input, one line each, in this order")
        ->type_name("FIELD")
        ->allow_extra_args(false);
    verbs.connectorList = connector->add_subcommand("list", "List the connectors");
    verbs.connectorList->add_flag("--json", arguments.json, "Print one JSON document");
    verbs.connectorShow = connector->add_subcommand("show", "Show a connector's fields, but no secret");
    verbs.connectorShow->add_option("NAME", arguments.name, "Its name")->required();
    verbs.connectorShow->add_flag("--json", arguments.json, "Print one JSON document");
    verbs.connectorRemove = connector->add_subcommand("remove", "Remove a connector and its secrets; its leads stay");
    verbs.connectorRemove->add_option("NAME", arguments.name, "Its name")->required();

    verbs.sync = program.add_subcommand("sync", "Fetch new leads");
    verbs.sync->add_option("NAME", arguments.names, "Only these connectors");
    verbs.sync->add_flag("--full", arguments.full, "Read everything again, and notice leads that vanished");
    verbs.sync->add_flag("--json", arguments.json, "Print one JSON document");

    verbs.leads = program.add_subcommand("leads", "Print leads");
    verbs.leads
        ->add_option("QUERY,--filter", arguments.filter,
                     "Only these, for example 'source:SPZA -is:test' or 'status:new,active owner:me overdue'")
        ->type_name("QUERY");
    verbs.leads->add_option("--sort", arguments.sort, "Order, for example receivedAt:desc")->type_name("FIELD[:desc]");
    verbs.leads
        ->add_option("--format", arguments.format,
                     "csv, json, ndjson or xlsx; left out: what the name of the file says, else csv")
        ->type_name("FORMAT");
    verbs.leads->add_option("--output", arguments.output, "Write to this file instead of standard output")
        ->type_name("FILE");
    verbs.leads->add_flag("--no-formula-guard", arguments.noFormulaGuard,
                          "Leave cells as they are that a spreadsheet would run");
    verbs.leads->add_flag("--no-bom", arguments.noByteOrderMark, "Leave the byte-order mark out");

    verbs.import = program.add_subcommand("import", "Read leads from files");
    verbs.import->add_option("FILE", arguments.files, "JSON, NDJSON or CSV")->required();

    verbs.check = program.add_subcommand("check", "Check connectors step by step");
    verbs.check->add_option("NAME", arguments.names, "Only these connectors");
    verbs.check->add_flag("--send-test-lead", arguments.sendTestLead, "Also send a test lead through each");
    verbs.check->add_flag("--json", arguments.json, "Print one JSON document");

    verbs.explain = program.add_subcommand("explain", "Tell what an error message of Partner Center means");
    verbs.explain->add_option("TEXT", arguments.text, "The message; left out: standard input");
    verbs.explain->add_flag("--json", arguments.json, "Print one JSON document");
    return verbs;
}

/// The part of FIELD=VALUE before and after the first '='.
std::pair<QString, QString> fieldAndValue(const std::string &argument)
{
    const QString whole = text(argument);
    const qsizetype equals = whole.indexOf(u'=');
    if (equals <= 0)
        throw CLI::ValidationError("--set", "FIELD=VALUE is wanted, not " + argument);
    return {whole.left(equals), whole.mid(equals + 1)};
}

Command command(const Verbs &verbs, const Arguments &arguments)
{
    if (*verbs.connectorAdd) {
        ConnectorAddCommand add{text(arguments.name), text(arguments.kind), {}, texts(arguments.secrets)};
        for (const std::string &value : arguments.values)
            add.values.append(fieldAndValue(value));
        return add;
    }
    if (*verbs.connectorList)
        return ConnectorListCommand{arguments.json};
    if (*verbs.connectorShow)
        return ConnectorShowCommand{text(arguments.name), arguments.json};
    if (*verbs.connectorRemove)
        return ConnectorRemoveCommand{text(arguments.name)};
    if (*verbs.sync)
        return SyncCommand{texts(arguments.names), arguments.full, arguments.json};
    if (*verbs.leads)
        return LeadsCommand{text(arguments.filter), text(arguments.sort),      text(arguments.format),
                            text(arguments.output), !arguments.noFormulaGuard, !arguments.noByteOrderMark};
    if (*verbs.import)
        return ImportCommand{texts(arguments.files)};
    if (*verbs.check)
        return CheckCommand{texts(arguments.names), arguments.sendTestLead, arguments.json};
    if (*verbs.explain)
        return ExplainCommand{text(arguments.text), arguments.json};
    return WindowCommand{text(arguments.screenshot), arguments.inTray};
}

} // namespace

std::variant<CommandLine, int> parseCommandLine(int argc, char **argv)
{
    CLI::App program("Leads of Azure Marketplace and AppSource. Without a verb it opens the window.", "leadlight");
    Arguments arguments;
    const Verbs verbs = describe(program, arguments);
    try {
        program.parse(argc, argv);
        if (!arguments.screenshot.empty() && !program.get_subcommands().empty())
            throw CLI::ExcludesError("--screenshot", "a verb");
        if (arguments.inTray && (!arguments.screenshot.empty() || !program.get_subcommands().empty()))
            throw CLI::ExcludesError("--in-tray", arguments.screenshot.empty() ? "a verb" : "--screenshot");
        return CommandLine{text(arguments.profile), arguments.demo, command(verbs, arguments)};
    } catch (const CLI::ParseError &error) {
        return program.exit(error) == 0 ? 0 : 2;
    }
}

} // namespace leadlight::app
