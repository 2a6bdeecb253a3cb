// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace leadlight::leads {

/// A JSON value where it stands in a larger text: what it is and its own bytes, so that no digit of a number is lost
/// and a part can be kept exactly as it came. Points into the text it was found in.
struct JsonValue
{
    enum class Kind { Object, Array, String, Number, Boolean, Null };
    Kind kind = Kind::Null;
    QByteArrayView bytes; ///< with the quotes of a string

    /// A string's characters, anything else as it is written; empty for null. Bytes that are not UTF-8 and halves of
    /// surrogate pairs become U+FFFD.
    [[nodiscard]] QString toText() const;
};

struct JsonMember
{
    QByteArrayView writtenName; ///< between the quotes, escapes and all
    JsonValue value;

    [[nodiscard]] QString name() const;
};

/// How far a value goes.
struct JsonEnd
{
    enum class Status {
        Complete,   ///< the value ends before `at`
        Incomplete, ///< the text ends first; for a number: it may go on
        Broken,     ///< what stands at `at` has no place there
    };
    Status status = Status::Broken;
    qsizetype at = 0;
};

/// Reads over the value that starts at @p from (or behind blanks there). Takes control characters in strings and blanks
/// that JSON does not know (U+00A0, byte-order marks); any depth of nesting.
[[nodiscard]] JsonEnd jsonEnd(QByteArrayView text, qsizetype from = 0);

/// The first position at or after @p from that holds no blank.
[[nodiscard]] qsizetype skipJsonBlanks(QByteArrayView text, qsizetype from);

/// The members of an object in their order, repeated names included.
struct JsonMembers
{
    std::vector<JsonMember> members; ///< what could be read, also of a broken object
    bool isWhole = false;            ///< one object and nothing behind it
};
[[nodiscard]] JsonMembers jsonMembers(QByteArrayView object);

/// The elements of an array; empty when it is none or broken.
[[nodiscard]] std::vector<JsonValue> jsonElements(QByteArrayView array);

} // namespace leadlight::leads
