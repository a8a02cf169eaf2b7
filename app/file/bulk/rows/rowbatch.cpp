// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/rows/rowbatch.h"

#include "app/file/json/jsonvalue.h"

#include <algorithm>
#include <cstring>

namespace araxes {

namespace {

constexpr std::size_t kMostDigits = 17;

/// Behind the length of the first, since there is no sign that no text has.
std::string joined(std::string_view first, std::string_view second)
{
    const auto length = std::uint32_t(first.size());
    std::string key(sizeof length, '\0');
    std::memcpy(key.data(), &length, sizeof length);
    return key.append(first).append(second);
}

} // namespace

std::uint64_t idkey::of(std::string_view id)
{
    if (id.empty()) {
        return kNone;
    }
    const bool isNumber = id.size() <= kMostDigits && (id[0] != '0' || id.size() == 1) &&
                          std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber) {
        const std::uint64_t hash = textHash(id) | kText;
        return hash == kNone ? hash - 1 : hash;
    }
    std::uint64_t number = 0;
    for (const char c : id) {
        number = number * 10 + std::uint64_t(c - '0');
    }
    return number;
}

void RowBatch::addLine(int line, bool isEveryLineKept)
{
    if ((rows.size() - 1) % kRowsBetweenLines == 0) {
        rowLines.push_back(std::uint32_t(line));
    }
    if (isEveryLineKept) {
        everyLine.push_back(std::uint32_t(line));
    }
}

void RowBatch::clear()
{
    rows.clear();
    titleText.clear();
    categories.clear();
    places.clear();
    sources.clear();
    shapes.clear();
    odd.clear();
    rowLines.clear();
    everyLine.clear();
    categoryColumn.clear();
    records = 0;
    lines = 0;
    openQuote = -1;
    hasDates = false;
    hasEscapedIds = false;
    hasIdsOfLines = false;
}

std::string placeKey(std::string_view name, std::string_view countryCode)
{
    return joined(name, countryCode);
}

std::string sourceKey(std::string_view title, std::string_view link)
{
    return joined(title, link);
}

std::pair<QString, QString> partsOfKey(std::string_view key)
{
    std::uint32_t length = 0;
    std::memcpy(&length, key.data(), sizeof length);
    key.remove_prefix(sizeof length);
    return {exactText(key.substr(0, length)), exactText(key.substr(length))};
}

} // namespace araxes
