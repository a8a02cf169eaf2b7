// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Looks at every value of a record once, so that what the fast parser accepts is JSON throughout, within our limits.

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace araxes {

/// The parser is lazy: a value that nobody looks at it does not check. Every take… and pass… consumes the value, and
/// is false when it is not JSON, or nested too deeply.
class ValueWalk
{
public:
    [[nodiscard]] simdjson::ondemand::parser &parser() { return m_parser; }

protected:
    using Value = simdjson::ondemand::value;
    using Object = simdjson::ondemand::object;
    using Kind = simdjson::ondemand::json_type;
    /// The file, its list of records, and the record itself are three levels; what is in it begins below.
    static constexpr int kDepthInRecord = 4;

    void begin();
    /// The record is one that must be read otherwise; walking goes on for the sake of what is not JSON.
    void beOdd() { m_isPlain = false; }
    void beOddIf(bool isOdd) { m_isPlain = m_isPlain && !isOdd; }
    [[nodiscard]] bool isPlain() const { return m_isPlain && m_values < kManyValues; }

    [[nodiscard]] static bool kindOf(Value &value, Kind &kind) { return value.type().get(kind) == simdjson::SUCCESS; }
    [[nodiscard]] static bool isScalar(Kind kind)
    {
        return kind == Kind::string || kind == Kind::number || kind == Kind::boolean;
    }
    [[nodiscard]] bool takeText(Value value, std::string_view &text);
    /// A text, number or boolean as it is written, without quotation marks.
    [[nodiscard]] bool takeScalar(Value value, Kind kind, std::string_view &text);
    /// Lists and objects in it are at this depth.
    [[nodiscard]] bool pass(Value value, int depth);
    [[nodiscard]] bool passAs(Value value, Kind kind, int depth);
    /// Passes over a value of another kind than the wanted one, which is odd unless it is null, and says how that went;
    /// nothing for a value of the wanted kind, which still stands there.
    [[nodiscard]] std::optional<bool> passUnless(Kind wanted, Value &value, int depth);
    /// Calls walk(key, value) for each member, as long as it is true. Keys are as they are written.
    template <typename Walk>
    [[nodiscard]] bool walkMembers(Value value, Walk walk);
    /// Calls walk(item, kind) for each item of a list, as long as it is true.
    template <typename Walk>
    [[nodiscard]] bool walkItems(Value value, Walk walk);

private:
    static const int kManyValues;
    [[nodiscard]] bool passObject(Value value, int depth);

    simdjson::ondemand::parser m_parser;
    bool m_isPlain = true;
    int m_values = 0;
};

template <typename Walk>
bool ValueWalk::walkMembers(Value value, Walk walk)
{
    Object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) {
        return false;
    }
    for (auto field : object) {
        std::string_view key;
        Value member;
        if (field.escaped_key().get(key) != simdjson::SUCCESS || field.value().get(member) != simdjson::SUCCESS) {
            return false;
        }
        beOddIf(key.find('\\') != std::string_view::npos);
        if (!walk(key, member)) {
            return false;
        }
    }
    return true;
}

template <typename Walk>
bool ValueWalk::walkItems(Value value, Walk walk)
{
    simdjson::ondemand::array list;
    if (value.get_array().get(list) != simdjson::SUCCESS) {
        return false;
    }
    for (auto element : list) {
        Value item;
        Kind kind = Kind::null;
        if (element.get(item) != simdjson::SUCCESS || !kindOf(item, kind) || !walk(item, kind)) {
            return false;
        }
    }
    return true;
}

/// What a token is without the blanks that stand behind it.
[[nodiscard]] std::string_view withoutBlanksBehind(std::string_view token);

} // namespace araxes
