// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A piece of a JSON file: one record or member, with the line of everything in it.

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace araxes {

/// A value, nested at most kDeepest levels. Numbers stay as they were written.
struct JsonValue
{
    enum class Kind {
        Null,
        Boolean,
        Number,
        Text,
        List,
        Object,
        Omitted ///< too large to be kept; the text says what it was
    };

    Kind kind = Kind::Null;
    int line = 0;                 ///< where it begins, from 1
    std::string key;              ///< its name, when it is a member of an object
    std::string text;             ///< a text's content (UTF-8), a number as written, "true" or "false"
    std::vector<JsonValue> items; ///< a list's items, or an object's members in order, each key once

    /// The member with this key; null when there is none.
    [[nodiscard]] const JsonValue *member(std::string_view name) const;
    /// Whether nothing in it was omitted.
    [[nodiscard]] bool isComplete() const;
};

/// Members as the text of one JSON object without blanks; empty when there are none.
[[nodiscard]] QByteArray objectText(const std::vector<JsonValue> &members);
/// The members of such a text; none when it is not an object.
[[nodiscard]] std::vector<JsonValue> objectMembers(const QByteArray &text);
/// A text in quotation marks, escaped as JSON asks and no further.
void appendQuoted(std::string &out, std::string_view text);

/// A text as it is; QString::fromUtf8 would drop a byte order mark at its beginning.
[[nodiscard]] QString exactText(std::string_view utf8);

} // namespace araxes
