// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/brush/ways.h"

#include "tests/bench/brush/checksum.h"

#include <chrono>
#include <cstring>

namespace araxes {

namespace {

using Clock = std::chrono::steady_clock;

double microsecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - begin).count();
}

/// Does the steps of a task and times each.
template <typename Step, typename Check>
Turn timed(const Task &task, Step step, Check check)
{
    Turn turn;
    const Clock::time_point begin = Clock::now();
    for (const std::vector<int> &numbers : task.steps) {
        const Clock::time_point stepBegin = Clock::now();
        step(task.op, numbers);
        turn.microseconds.push_back(microsecondsSince(stepBegin));
        turn.checksums.push_back(check(task.op != "box")); // the map does not follow its own brush
        if (turn.microseconds.size() > 1 && microsecondsSince(begin) > task.limitMs * 1000) {
            break;
        }
    }
    return turn;
}

/// The rows whose tag it is: eight at a time, a byte becomes 0 where it is and then the highest bit of it 1.
RowBits rowsWithTag(const std::vector<std::uint8_t> &tags, std::uint8_t tag)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t low = ones * 0x7F;
    RowBits bits(tags.size() / 64 + 1);
    for (std::size_t row = 0; row + 8 <= tags.size(); row += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, &tags[row], sizeof eight);
        eight ^= ones * tag;
        const std::uint64_t isTag = ~(((eight & low) + low) | eight | low) >> 7;
        bits[row / 64] |= (isTag * 0x0102040810204080U >> 56) << row % 64;
    }
    for (std::size_t row = tags.size() / 8 * 8; row < tags.size(); ++row) {
        bits[row / 64] |= std::uint64_t(tags[row] == tag) << row % 64;
    }
    return bits;
}

template <typename Counts>
std::int64_t weighted(CheckedView view, const Counts &counts)
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        sum += weighted(view, i, counts[i]);
    }
    return sum;
}

} // namespace

Readiness OurCrossfilter::start()
{
    const Clock::time_point begin = Clock::now();
    m_filter = std::make_unique<Crossfilter>(CrossfilterIndex::build(m_table->columns));
    m_filter->setBins(kBrushRange, kBrushBins);
    m_points.reserve(m_table->lon.size());
    for (std::size_t row = 0; row < m_table->lon.size(); ++row) {
        const GeoPoint point{m_table->lon[row] / 1e5, m_table->lat[row] / 1e5};
        m_points.append({&point, 1});
    }
    return {microsecondsSince(begin) / 1e6, double(m_filter->bytes() + m_points.bytes()), ARAXES_VERSION, {}};
}

Turn OurCrossfilter::take(const Task &task)
{
    return timed(
        task, [this](const std::string &op, const std::vector<int> &numbers) { step(op, numbers); },
        [this](bool withCells) { return checksum(withCells); });
}

void OurCrossfilter::step(const std::string &op, const std::vector<int> &numbers)
{
    if (op == "brush") {
        m_filter->setWindow({numbers[0], numbers[1]});
    } else if (op == "whole") {
        m_filter->setWindow(kBrushRange);
    } else if (op == "other") {
        m_filter->setOther(numbers[0] < 0 ? RowBits() : rowsWithTag(m_table->tag, std::uint8_t(numbers[0])));
    } else {
        m_filter->setWhere(m_points.inside({numbers[0] / 1e5, numbers[1] / 1e5, numbers[2] / 1e5, numbers[3] / 1e5}));
    }
    m_filter->rebuildSlice(std::chrono::hours(1));
}

std::int64_t OurCrossfilter::checksum(bool withCells) const
{
    const BrushCounts &counts = m_filter->counts();
    std::int64_t sum = counts.matching + weighted(CheckedView::Bins, counts.bins) +
                       weighted(CheckedView::Categories, counts.categories) +
                       weighted(CheckedView::Countries, counts.countries);
    for (std::size_t i = 0; i < counts.cells.size() && withCells; ++i) {
        sum += weighted(CheckedView::Cells, m_filter->index().layout().cells[i], counts.cells[i]);
    }
    return sum;
}

Turn ScanOfAll::take(const Task &task)
{
    return timed(
        task, [this](const std::string &op, const std::vector<int> &numbers) { step(op, numbers); },
        [this](bool withCells) { return checksum(withCells); });
}

void ScanOfAll::step(const std::string &op, const std::vector<int> &numbers)
{
    m_matching = 0;
    m_bins.assign(kBrushBins, 0);
    m_cells.assign(std::size_t(kMapColumns) * kMapRows, 0);
    m_categories.assign(std::size_t(m_table->columns.categories) + 1, 0);
    m_countries.assign(std::size_t(m_table->columns.countries) + 1, 0);
    if (op == "brush") {
        m_window = {numbers[0], numbers[1]};
    } else if (op == "whole") {
        m_window = kBrushRange;
    }
    for (std::size_t row = 0; row < m_table->tag.size(); ++row) {
        const bool isInBox = op != "box" || (m_table->lon[row] >= numbers[0] && m_table->lat[row] >= numbers[1] &&
                                             m_table->lon[row] <= numbers[2] && m_table->lat[row] <= numbers[3]);
        const bool isTagged = op != "other" || numbers[0] < 0 || m_table->tag[row] == numbers[0];
        if (isInBox && isTagged && m_window.overlaps({m_table->columns.begin[row], m_table->columns.end[row]})) {
            count(row);
        }
    }
}

/// Bins are counted from where the row enters the window to where it leaves it.
void ScanOfAll::count(std::size_t row)
{
    const FacetColumns &columns = m_table->columns;
    constexpr Day binDays = 2 * kPixelDays;
    ++m_matching;
    ++m_cells[columns.cells.value[row]];
    ++m_categories[std::size_t(columns.category[row])];
    ++m_countries[std::size_t(columns.country[row])];
    const Day first = std::max(columns.begin[row], m_window.begin) - kBrushRange.begin;
    const Day last = std::min({columns.end[row], m_window.end, kBrushRange.end}) - kBrushRange.begin;
    for (Day bin = first / binDays; bin * binDays < last; ++bin) {
        ++m_bins[std::size_t(bin)];
    }
}

std::int64_t ScanOfAll::checksum(bool withCells) const
{
    return m_matching + weighted(CheckedView::Bins, m_bins) + weighted(CheckedView::Categories, m_categories) +
           weighted(CheckedView::Countries, m_countries) + (withCells ? weighted(CheckedView::Cells, m_cells) : 0);
}

} // namespace araxes
