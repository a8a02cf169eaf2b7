// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/json/valuewalk.h"

#include "app/file/json/jsonparser.h"

namespace araxes {

/// Records with more values are not kept whole; the exact count is left to the other parser.
const int ValueWalk::kManyValues = kMostValues / 2;

std::string_view withoutBlanksBehind(std::string_view token)
{
    while (!token.empty() &&
           (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t')) {
        token.remove_suffix(1);
    }
    return token;
}

void ValueWalk::begin()
{
    m_isPlain = true;
    m_values = 0;
}

bool ValueWalk::takeScalar(Value value, Kind kind, std::string_view &text)
{
    ++m_values;
    if (kind == Kind::string) {
        return takeText(value, text);
    }
    text = withoutBlanksBehind(value.raw_json_token());
    if (kind == Kind::boolean) {
        bool isTrue = false;
        return value.get_bool().get(isTrue) == simdjson::SUCCESS;
    }
    double number = 0;
    return value.get_double().get(number) == simdjson::SUCCESS;
}

bool ValueWalk::takeText(Value value, std::string_view &text)
{
    const std::string_view token = withoutBlanksBehind(value.raw_json_token());
    beOddIf(token.size() >= kLongestText);
    if (token.find('\\') != std::string_view::npos) {
        return value.get_string().get(text) == simdjson::SUCCESS;
    }
    simdjson::ondemand::raw_json_string passed;
    if (token.size() < 2 || value.get_raw_json_string().get(passed) != simdjson::SUCCESS) {
        return false;
    }
    text = token.substr(1, token.size() - 2);
    return true;
}

bool ValueWalk::pass(Value value, int depth)
{
    Kind kind = Kind::null;
    return kindOf(value, kind) && passAs(value, kind, depth);
}

bool ValueWalk::passAs(Value value, Kind kind, int depth)
{
    ++m_values;
    if (kind == Kind::null) {
        bool isNull = false;
        return value.is_null().get(isNull) == simdjson::SUCCESS && isNull;
    }
    if (isScalar(kind)) {
        std::string_view text;
        return takeScalar(value, kind, text);
    }
    if (depth > kDeepestNesting) {
        return false;
    }
    const auto passItem = [this, depth](Value item, Kind of) { return passAs(item, of, depth + 1); };
    return kind == Kind::array ? walkItems(value, passItem) : passObject(value, depth);
}

std::optional<bool> ValueWalk::passUnless(Kind wanted, Value &value, int depth)
{
    Kind kind = Kind::null;
    if (!kindOf(value, kind)) {
        return false;
    }
    if (kind == wanted) {
        return std::nullopt;
    }
    beOddIf(kind != Kind::null);
    return passAs(value, kind, depth);
}

bool ValueWalk::passObject(Value value, int depth)
{
    Object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) {
        return false;
    }
    for (auto field : object) {
        std::string_view key;
        Value item;
        // The key is read out to see that what it escapes is allowed.
        if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(item) != simdjson::SUCCESS ||
            !pass(item, depth + 1)) {
            return false;
        }
    }
    return true;
}

} // namespace araxes
