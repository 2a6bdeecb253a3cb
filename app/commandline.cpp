// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QFile>
#include <QFileInfo>

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
    std::vector<std::string> opened;
    std::string shownFilter;

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
    program.add_option("--filter", arguments.shownFilter, "Show these leads in the window")->type_name("QUERY");
    program.add_option("FILE", arguments.opened, "Open the window and import leads from these files");

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

/// Paths as another process understands them. A word that is no file was most likely meant to be a verb.
QStringList openedFiles(const std::vector<std::string> &arguments)
{
    if (arguments.size() > size_t(ui::WindowRequest::mostFiles))
        throw CLI::ValidationError("FILE", "no more than 100 files at once");
    QStringList files;
    for (const std::string &argument : arguments) {
        const QFileInfo file(text(argument));
        if (!file.isFile())
            throw CLI::ValidationError("FILE", "there is no verb and no file " + argument);
        files.append(file.absoluteFilePath());
    }
    return files;
}

/// Who started this program lets its window come to the front; Qt takes these from the environment when it starts.
QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

/// Which options go together. Those of the window are not for verbs.
void checkOptions(const CLI::App &program)
{
    const auto isGiven = [&program](const char *option) { return program.count(option) > 0; };
    for (const char *option : {"--screenshot", "--in-tray", "--filter", "FILE"}) {
        if (isGiven(option) && !program.get_subcommands().empty())
            throw CLI::ExcludesError(option, "a verb");
    }
    const std::pair<const char *, const char *> apart[] = {
        {"--in-tray", "--screenshot"}, {"--in-tray", "--filter"}, {"--in-tray", "FILE"}, {"--screenshot", "FILE"}};
    for (const auto &[one, other] : apart) {
        if (isGiven(one) && isGiven(other))
            throw CLI::ExcludesError(one, other);
    }
}

Command command(const CLI::App &program, const Verbs &verbs, const Arguments &arguments)
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
    WindowCommand window{text(arguments.screenshot), arguments.inTray, {}};
    window.request.files = openedFiles(arguments.opened);
    if (program.count("--filter") > 0)
        window.request.filter = text(arguments.shownFilter);
    window.request.activationToken = activationToken();
    return window;
}

} // namespace

std::variant<CommandLine, int> parseCommandLine(int argc, char **argv)
{
    CLI::App program("Leads of Azure Marketplace and AppSource. Without a verb it opens the window.", "leadlight");
    Arguments arguments;
    const Verbs verbs = describe(program, arguments);
    try {
        program.parse(argc, argv);
        checkOptions(program);
        return CommandLine{text(arguments.profile), arguments.demo, command(program, verbs, arguments)};
    } catch (const CLI::ParseError &error) {
        return program.exit(error) == 0 ? 0 : 2;
    }
}

} // namespace leadlight::app
