// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/crossfilter/crossfilterindex.h"

#include <numeric>

namespace araxes {

namespace {

constexpr std::size_t kMostCounters = 65'536;
constexpr std::size_t kMostPairs = 4'194'304;

/// Which counter each cell and each pair has; kUnused for those that do not occur.
struct CounterNumbers
{
    static constexpr std::uint32_t kUnused = ~0U;
    std::vector<std::uint32_t> ofCell;
    std::vector<std::uint32_t> ofPair;
    std::size_t countries;

    CounterNumbers(const FacetColumns &columns)
        : ofCell(std::size_t(kMapColumns) * kMapRows, kUnused)
        , ofPair((std::size_t(columns.categories) + 1) * (std::size_t(columns.countries) + 1), kUnused)
        , countries(std::size_t(columns.countries) + 1)
    {}
    [[nodiscard]] std::size_t pair(const FacetColumns &columns, std::size_t row) const
    {
        return std::size_t(columns.category[row] + 1) * countries + std::size_t(columns.country[row] + 1);
    }
};

CounterLayout numberCounters(CounterNumbers &numbers, const FacetColumns &columns)
{
    CounterLayout layout;
    layout.categories = columns.categories;
    layout.countries = columns.countries;
    layout.participants = columns.participantCount;
    for (const std::uint16_t cell : columns.cells.value) {
        numbers.ofCell[cell] = 0;
    }
    for (std::size_t row = 0; row < columns.category.size(); ++row) {
        numbers.ofPair[numbers.pair(columns, row)] = 0;
    }
    for (std::size_t cell = 0; cell < numbers.ofCell.size(); ++cell) {
        if (numbers.ofCell[cell] != CounterNumbers::kUnused) {
            numbers.ofCell[cell] = std::uint32_t(layout.cells.size());
            layout.cells.push_back(std::uint16_t(cell));
        }
    }
    for (std::size_t pair = 0; pair < numbers.ofPair.size(); ++pair) {
        if (numbers.ofPair[pair] != CounterNumbers::kUnused) {
            numbers.ofPair[pair] = std::uint32_t(layout.pairs.size());
            layout.pairs.push_back(
                {std::int16_t(int(pair / numbers.countries) - 1), std::int16_t(int(pair % numbers.countries) - 1)});
        }
    }
    return layout;
}

void appendRow(CountedRows &rows, const FacetColumns &columns, std::size_t row, const CounterNumbers &numbers,
               const CounterLayout &layout)
{
    const auto number = rows.size();
    const std::uint32_t pair = numbers.ofPair[numbers.pair(columns, row)];
    std::uint32_t firstCell = std::uint32_t(layout.cells.size());
    for (std::uint32_t i = columns.cells.start[row]; i < columns.cells.start[row + 1]; ++i) {
        const std::uint32_t cell = numbers.ofCell[columns.cells.value[i]];
        if (i == columns.cells.start[row]) {
            firstCell = cell;
        } else {
            rows.cells.row.push_back(number);
            rows.cells.column.push_back(std::uint16_t(cell));
        }
    }
    for (std::uint32_t i = columns.participants.start[row]; i < columns.participants.start[row + 1]; ++i) {
        rows.participants.row.push_back(number);
        rows.participants.column.push_back(columns.participants.value[i]);
    }
    rows.code.push_back(firstCell | pair << 16);
}

std::vector<std::uint32_t> rowsByEnd(const FacetColumns &columns)
{
    std::vector<std::pair<Day, std::uint32_t>> keys;
    keys.reserve(std::size_t(columns.dated));
    for (int row = 0; row < columns.dated; ++row) {
        keys.emplace_back(columns.end[std::size_t(row)], std::uint32_t(row));
    }
    std::sort(keys.begin(), keys.end());
    std::vector<std::uint32_t> order;
    order.reserve(keys.size());
    std::transform(keys.begin(), keys.end(), std::back_inserter(order), [](const auto &key) { return key.second; });
    return order;
}

TimeOrder orderOfEnds(const FacetColumns &columns, const std::vector<std::uint32_t> &rows)
{
    std::vector<Day> days;
    days.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        days.push_back(columns.end[row]);
    }
    return TimeOrder(days);
}

} // namespace

std::size_t CountedRows::bytes() const
{
    return time.bytes() + (code.size() + source.size()) * sizeof(std::uint32_t) +
           (cells.row.size() + participants.row.size()) * (sizeof(std::uint32_t) + sizeof(std::uint16_t));
}

std::shared_ptr<const CrossfilterIndex> CrossfilterIndex::build(const FacetColumns &columns,
                                                                const CrossfilterIndex *sameRows)
{
    const std::size_t pairs = (std::size_t(columns.categories) + 1) * (std::size_t(columns.countries) + 1);
    if (pairs > kMostPairs) {
        return {};
    }
    CounterNumbers numbers(columns);
    auto index = std::make_shared<CrossfilterIndex>();
    index->m_layout = numberCounters(numbers, columns);
    if (index->m_layout.width() > kMostCounters) {
        return {};
    }
    const auto dated = std::size_t(columns.dated);
    const auto append = [&](CountedRows &rows, std::size_t row) {
        appendRow(rows, columns, row, numbers, index->m_layout);
    };
    index->m_begins.time = sameRows ? sameRows->m_begins.time : TimeOrder({columns.begin.data(), dated});
    index->m_begins.code.reserve(dated);
    for (std::size_t row = 0; row < dated; ++row) {
        append(index->m_begins, row);
    }
    for (std::size_t row = dated; row < columns.begin.size(); ++row) {
        append(index->m_undated, row);
    }
    index->m_length =
        sameRows ? sameRows->m_length : commonLength({columns.begin.data(), dated}, {columns.end.data(), dated});
    if (!index->m_length) {
        index->m_ends.source = sameRows ? sameRows->m_ends.source : rowsByEnd(columns);
        index->m_ends.time = sameRows ? sameRows->m_ends.time : orderOfEnds(columns, index->m_ends.source);
        index->m_ends.code.reserve(dated);
        for (const std::uint32_t row : index->m_ends.source) {
            append(index->m_ends, row);
        }
    }
    return index;
}

std::uint32_t CrossfilterIndex::overBefore(Day day) const
{
    return m_length ? m_begins.time.rowsBefore(day - *m_length + 1) : m_ends.time.rowsBefore(day + 1);
}

std::size_t CrossfilterIndex::bytes() const
{
    return m_begins.bytes() + m_ends.bytes() + m_undated.bytes();
}

} // namespace araxes
