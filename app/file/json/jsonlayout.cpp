// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/json/jsonlayout.h"

#include "app/file/json/jsonvalue.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace araxes {

using nlohmann::ordered_json;

namespace {

constexpr std::size_t kMostBytes = 4 * kLineLength; // a code point has at most four

bool fits(const std::string &text)
{
    const auto isFirstByte = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; };
    return text.size() <= kMostBytes && std::count_if(text.begin(), text.end(), isFirstByte) <= kLineLength;
}

std::string scalarText(const ordered_json &value)
{
    if (value.is_string()) {
        std::string text;
        appendQuoted(text, value.get_ref<const std::string &>());
        return text;
    }
    if (value.is_binary()) {
        return {value.get_binary().begin(), value.get_binary().end()};
    }
    return value.is_number_float() ? shortestNumber(value.get<double>()) : value.dump();
}

std::string keyText(const ordered_json::const_iterator &item, bool isObject)
{
    std::string text;
    if (isObject) {
        appendQuoted(text, item.key());
        text += ": ";
    }
    return text;
}

/// Appends until the text is surely too long.
void appendOnOneLine(std::string &out, const ordered_json &value)
{
    if (!value.is_structured()) {
        out += scalarText(value);
        return;
    }
    out += value.is_object() ? '{' : '[';
    for (auto item = value.begin(); item != value.end() && out.size() <= kMostBytes; ++item) {
        out += item == value.begin() ? "" : ", ";
        out += keyText(item, value.is_object());
        appendOnOneLine(out, *item);
    }
    out += value.is_object() ? '}' : ']';
}

} // namespace

std::string shortestNumber(double number)
{
    // As fixed digits where people read them easily; the bounds are those of most other writers.
    const double size = std::abs(number);
    const bool isFixed = size == 0 || (size >= 1e-4 && size < 1e16);
    std::array<char, 32> digits{};
    const auto format = isFixed ? std::chars_format::fixed : std::chars_format::scientific;
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), number == 0 ? 0.0 : number, format);
    return {digits.data(), result.ptr};
}

std::string oneLine(const ordered_json &container)
{
    std::string line;
    appendOnOneLine(line, container);
    return fits(line) ? line : std::string();
}

std::string laidOut(const ordered_json &value, int level)
{
    if (!value.is_structured()) {
        return scalarText(value);
    }
    if (std::string line = oneLine(value); !line.empty()) {
        return line;
    }
    const std::string indent = '\n' + std::string(2 * static_cast<std::size_t>(level + 1), ' ');
    std::string out = value.is_object() ? "{" : "[";
    for (auto item = value.begin(); item != value.end(); ++item) {
        out += item == value.begin() ? "" : ",";
        out += indent;
        out += keyText(item, value.is_object());
        out += laidOut(*item, level + 1);
    }
    out += indent.substr(0, indent.size() - 2);
    return out + (value.is_object() ? '}' : ']');
}

} // namespace araxes
