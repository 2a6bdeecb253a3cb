// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlfunctions.h"

#include "store/leadrows.h"
#include "store/storedtext.h"
#include "store/textpattern.h"

#include <sqlite3.h>

namespace leadlight::store {

namespace {

std::string_view textOf(sqlite3_value *value)
{
    const auto *data = static_cast<const char *>(sqlite3_value_blob(value));
    return {data ? data : "", size_t(sqlite3_value_bytes(value))};
}

const TextPattern &patternOf(sqlite3_value *value)
{
    return *static_cast<const TextPattern *>(sqlite3_value_pointer(value, textPatternType));
}

void wordIn(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, patternOf(values[1]).matchesAnyField(textOf(values[0])));
}

void fieldMatches(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string_view field = fieldAt(textOf(values[0]), sqlite3_value_int(values[1]));
    sqlite3_result_int(context, patternOf(values[2]).matches(field));
}

void textMatches(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, patternOf(values[1]).matchesText(fromStored(textOf(values[0]))));
}

void searchField(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string_view field = fieldAt(textOf(values[0]), sqlite3_value_int(values[1]));
    sqlite3_result_text64(context, field.data(), field.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void nameMatches(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string_view fields = textOf(values[0]);
    const QString name =
        fromStored(fieldAt(fields, firstNameField)) + u' ' + fromStored(fieldAt(fields, lastNameField));
    sqlite3_result_int(context, patternOf(values[1]).matchesText(name.trimmed()));
}

} // namespace

void registerFunctions(sqlite3 *handle)
{
    using Function = void (*)(sqlite3_context *, int, sqlite3_value **);
    const struct
    {
        const char *name;
        int arguments;
        Function function;
    } functions[] = {
        {"word_in", 2, wordIn},           {"field_matches", 3, fieldMatches}, {"text_matches", 2, textMatches},
        {"search_field", 2, searchField}, {"name_matches", 2, nameMatches},
    };
    for (const auto &each : functions)
        sqlite3_create_function_v2(handle, each.name, each.arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                                   each.function, nullptr, nullptr, nullptr);
}

} // namespace leadlight::store
