// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/rows/plaincell.h"

#include "app/file/table/tablerow.h"

#include <array>
#include <cstdint>

namespace araxes {

namespace {

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// Blanks beyond ASCII, and the mark, are characters that begin with one of these bytes.
bool mayBeginBlank(char c)
{
    return c == '\xc2' || c == '\xe1' || c == '\xe2' || c == '\xe3' || c == '\xef';
}

/// Whether the first three bytes are, or may be, of such a character.
bool beginsOddly(std::string_view text)
{
    const std::string_view two = text.substr(0, 2);
    const std::string_view three = text.substr(0, 3);
    return two == "\xc2\x85" || two == "\xc2\xa0" || two == "\xe1\x9a" || two == "\xe2\x81" || two == "\xe3\x80" ||
           three == "\xef\xbb\xbf" ||
           (two == "\xe2\x80" && text.size() > 2 &&
            (static_cast<unsigned char>(text[2]) <= 0x8a || text[2] == '\xa8' || text[2] == '\xa9' ||
             text[2] == '\xaf'));
}

/// Exact: as far as this all powers of ten and all mantissas are doubles, so that one division rounds once.
constexpr std::uint64_t kMostMantissa = std::uint64_t{1} << 53;
constexpr std::array<double, 23> kPowersOfTen{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                              1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

} // namespace

bool hasOddEdge(std::string_view text)
{
    if (text.empty()) {
        return false;
    }
    if (mayBeginBlank(text[0]) && beginsOddly(text)) {
        return true;
    }
    if (isAscii(text.back())) {
        return false;
    }
    const std::size_t size = text.size();
    return (size >= 2 && text[size - 2] == '\xc2' && beginsOddly(text.substr(size - 2))) ||
           (size >= 3 && mayBeginBlank(text[size - 3]) && beginsOddly(text.substr(size - 3)));
}

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && isBlank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isBlank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

std::optional<double> plainDegrees(std::string_view text)
{
    const bool isNegative = !text.empty() && text[0] == '-';
    text.remove_prefix(isNegative ? 1 : 0);
    std::uint64_t mantissa = 0;
    std::size_t digits = 0;
    std::size_t decimals = 0;
    bool hasPoint = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            mantissa = mantissa * 10 + std::uint64_t(c - '0');
            ++digits;
            decimals += hasPoint ? 1 : 0;
        } else if ((c == '.' || c == ',') && !hasPoint && digits > 0) {
            hasPoint = true;
        } else {
            return {};
        }
    }
    if (digits == 0 || digits > 18 || mantissa > kMostMantissa || (hasPoint && decimals == 0)) {
        return {};
    }
    const double number = double(mantissa) / kPowersOfTen[decimals];
    return isNegative ? -number : number;
}

bool isPlainCountryCode(std::string_view text)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (text.size() < 2 || text.size() > 8 || (text.size() > 2 && isAscii(text[0]) && isAscii(text[1]))) {
        return false;
    }
    if (isAscii(text[0]) && isAscii(text[1])) {
        return isCapital(text[0]) && isCapital(text[1]);
    }
    return isCountryCode(exactText(text));
}

} // namespace araxes
