// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// make-leads: writes made-up leads to standard output.

#include "bench/madeleads.h"

#include <charconv>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

using namespace leadlight::bench;

namespace {

constexpr std::string_view usage =
    "Usage: make-leads [--count N] [--from N] [--to N] [--seed N] [--csv] [--offers N] [--same] [--one-group]\n"
    "                  [--huge BYTES]\n\n"
    "Writes the leads of a set of --count leads (1000), from number --from (0) up to number --to (the end of the "
    "set),\n"
    "one a line as JSON entities of the marketplace's table, or with --csv as CSV of the same columns. The same "
    "options\n"
    "always write the same. --offers: how many different offers (120); --same: the same lead again and again;\n"
    "--one-group: one source, action and offer; --huge: one lead in the middle has a description of that size.\n";

struct Options
{
    LeadSet set;
    std::int64_t from = 0;
    std::optional<std::int64_t> to;
    bool csv = false;
    std::int64_t huge = 0;
    bool wrong = false;
};

Options readOptions(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view name = argv[i];
        const auto number = [&]() -> std::int64_t {
            const std::string_view text = i + 1 < argc ? argv[++i] : "";
            std::int64_t value = -1;
            const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
            options.wrong |= value < 0 || read.ptr != text.data() + text.size();
            return value;
        };
        if (name == "--count")
            options.set.count = number();
        else if (name == "--from")
            options.from = number();
        else if (name == "--to")
            options.to = number();
        else if (name == "--seed")
            options.set.seed = std::uint64_t(number());
        else if (name == "--offers")
            options.set.offers = number();
        else if (name == "--huge")
            options.huge = number();
        else if (name == "--csv")
            options.csv = true;
        else if (name == "--same")
            options.set.allSame = true;
        else if (name == "--one-group")
            options.set.oneGroup = true;
        else
            options.wrong = true;
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    Options options = readOptions(argc, argv);
    if (options.wrong) {
        std::fwrite(usage.data(), 1, usage.size(), stderr);
        return 2;
    }
    if (options.huge > 0) {
        options.set.hugeAt = options.set.count / 2;
        options.set.hugeBytes = options.huge;
    }
    constexpr std::size_t chunk = 1 << 20;
    std::string out = options.csv ? csvHeader() : std::string();
    const std::int64_t end = options.to.value_or(options.set.count);
    const auto flush = [&] {
        const bool written = std::fwrite(out.data(), 1, out.size(), stdout) == out.size();
        out.clear();
        return written;
    };
    bool written = true;
    for (std::int64_t number = options.from; number < end && written; ++number) {
        const MadeLead lead = makeLead(options.set, number);
        if (options.csv)
            appendCsvRecord(out, lead);
        else
            appendJsonLine(out, lead);
        if (out.size() >= chunk)
            written = flush();
    }
    if (!flush() || !written || std::fflush(stdout) != 0) {
        std::perror("make-leads");
        return 1;
    }
    return 0;
}
