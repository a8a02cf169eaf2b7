// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/rows/plaindate.h"

#include "app/time/civilday.h"

#include <algorithm>
#include <cmath>

namespace araxes {

namespace {

constexpr std::size_t kFewestMilliseconds = 9;
constexpr std::size_t kMostMilliseconds = 15;
constexpr std::size_t kLongestTime = 40;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool areDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c); });
}

/// Of digits only.
std::int64_t numberOf(std::string_view digits)
{
    std::int64_t number = 0;
    for (const char c : digits) {
        number = number * 10 + (c - '0');
    }
    return number;
}

/// Digits of a fixed number at a place of the text, up to a greatest value; -1 when there are none.
int numberAt(std::string_view text, std::size_t at, std::size_t digits, int greatest)
{
    if (at + digits > text.size() || !areDigits(text.substr(at, digits))) {
        return -1;
    }
    const auto number = int(numberOf(text.substr(at, digits)));
    return number <= greatest ? number : -1;
}

/// Nothing, "Z", "+04:00". Zones that no place on Earth has are left to the parser of dates.
bool isPlainZone(std::string_view zone)
{
    if (zone.empty() || zone == "Z") {
        return true;
    }
    const int hours = numberAt(zone, 1, 2, 11);
    const int minutes = numberAt(zone, 4, 2, 59);
    const bool isShaped = zone.size() == 6 && (zone[0] == '+' || zone[0] == '-') && zone[3] == ':';
    return isShaped && hours >= 0 && minutes >= 0 && (zone[0] == '+' || hours + minutes > 0);
}

/// "T07:08:09", with a fraction or without.
bool isPlainTime(std::string_view time)
{
    if (time.size() < 9 || time.size() > kLongestTime || time[0] != 'T' || time[3] != ':' || time[6] != ':' ||
        numberAt(time, 1, 2, 23) < 0 || numberAt(time, 4, 2, 59) < 0 || numberAt(time, 7, 2, 59) < 0) {
        return false;
    }
    std::string_view rest = time.substr(9);
    if (rest.size() > 1 && rest[0] == '.' && isDigit(rest[1])) {
        rest.remove_prefix(1);
        while (!rest.empty() && isDigit(rest[0])) {
            rest.remove_prefix(1);
        }
    }
    return isPlainZone(rest);
}

PlainDays ofYear(std::int64_t year)
{
    return {firstDayOfYear(year), firstDayOfYear(year + 1) - 1, false};
}

PlainDays ofMonth(std::int64_t year, int month)
{
    const Day first = firstDayOfMonth(year, month);
    return {first, first + daysInMonth(year, month) - 1, false};
}

std::optional<PlainDays> ofDay(std::int64_t year, int month, int day)
{
    if (day < 1 || day > daysInMonth(year, month)) {
        return {};
    }
    const Day number = dayNumber({year, month, day});
    return PlainDays{number, number, false};
}

std::optional<PlainDays> ofMilliseconds(std::string_view text)
{
    const bool isNegative = text[0] == '-';
    const std::string_view digits = text.substr(isNegative ? 1 : 0);
    if (digits.size() < kFewestMilliseconds || digits.size() > kMostMilliseconds || !areDigits(digits)) {
        return {};
    }
    constexpr double kMsPerDay = 86'400'000;
    const auto milliseconds = double(isNegative ? -numberOf(digits) : numberOf(digits));
    const Day day = Day(std::floor(milliseconds / kMsPerDay));
    // The years that EDTF writes with four digits, so that two days can be a stretch.
    static const Day kFirst = firstDayOfYear(0);
    static const Day kBeyond = firstDayOfYear(10'000);
    return day >= kFirst && day < kBeyond ? std::optional(PlainDays{day, day, false}) : std::nullopt;
}

} // namespace

std::optional<PlainDays> plainDate(std::string_view text)
{
    const int year = numberAt(text, 0, 4, 9999);
    if (year >= 0 && text.size() == 4) {
        return ofYear(year);
    }
    if (year < 0 || text[4] != '-') {
        return text.size() >= kFewestMilliseconds ? ofMilliseconds(text) : std::nullopt;
    }
    const int month = numberAt(text, 5, 2, 12);
    if (month < 1 || (text.size() > 7 && text[7] != '-')) {
        return {};
    }
    if (text.size() == 7) {
        return ofMonth(year, month);
    }
    std::optional<PlainDays> day = ofDay(year, month, numberAt(text, 8, 2, 31));
    if (day && text.size() > 10) {
        day->hasTime = true;
        return isPlainTime(text.substr(10)) ? day : std::nullopt;
    }
    return day;
}

std::optional<PlainDays> plainDate(std::string_view year, std::string_view month, std::string_view day)
{
    const auto isPlain = [](std::string_view text, std::size_t most) { return text.size() <= most && areDigits(text); };
    if (year.empty() || !isPlain(year, 4) || !isPlain(month, 2) || !isPlain(day, 2) || numberOf(year) == 0) {
        return {};
    }
    const auto monthNumber = int(numberOf(month));
    const auto dayOfMonth = int(numberOf(day));
    if (monthNumber == 0) {
        return ofYear(numberOf(year));
    }
    if (monthNumber > 12) {
        return {};
    }
    return dayOfMonth == 0 ? std::optional(ofMonth(numberOf(year), monthNumber))
                           : ofDay(numberOf(year), monthNumber, dayOfMonth);
}

} // namespace araxes
