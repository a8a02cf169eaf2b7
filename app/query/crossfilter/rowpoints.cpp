// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/crossfilter/rowpoints.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <thread>

namespace araxes {

namespace {

/// Rows from which a second thread is worth its start.
constexpr std::size_t kManyRows = 200'000;
constexpr std::int32_t kNowhere = std::numeric_limits<std::int32_t>::max();

/// Rows that are tested together, in several vectors.
constexpr std::size_t kLanes = 16;
constexpr auto kBit = [] {
    std::array<std::uint32_t, 2 * kLanes> bits{};
    for (std::size_t i = 0; i < bits.size(); ++i) {
        bits[i] = std::uint32_t(1) << i;
    }
    return bits;
}();

constexpr std::int64_t kTurn = 3'600'000'000;

std::int32_t scaled(double degrees)
{
    return std::int32_t(std::lround(std::clamp(degrees, -180.0, 180.0) * 1e7));
}

/// The same longitude, the 180th meridian always as -180.
std::int32_t meridian(double longitude)
{
    const std::int32_t x = scaled(longitude);
    return x == kTurn / 2 ? std::int32_t(-kTurn / 2) : x;
}

} // namespace

/// Two ranges in unsigned arithmetic, where a number below the range wraps to one far above it.
struct RowPoints::Test
{
    std::uint32_t west;
    std::uint32_t width;
    std::uint32_t south;
    std::uint32_t height;
    std::uint32_t gap; ///< all bits when the range of longitudes is the one outside, else none

    explicit Test(const GeoBox &box)
        : west(std::uint32_t(meridian(box.west)))
        , width(~0U)
        , south(std::uint32_t(scaled(box.south)))
        , height(std::uint32_t(scaled(box.north)) - south)
        , gap(0)
    {
        const std::int64_t turned = box.crossesAntimeridian() ? kTurn : 0;
        const std::int64_t reach = scaled(box.east) - std::int64_t(scaled(box.west)) + turned;
        const std::int64_t outside = kTurn - 1 - reach;
        if (outside > 0 && meridian(box.west) + reach < kTurn / 2) {
            width = std::uint32_t(reach);
        } else if (outside > 0) { // from the 180th meridian on it counts anew, but what is not in the box does not
            west = std::uint32_t(meridian(box.west) - outside);
            width = std::uint32_t(outside - 1);
            gap = ~0U;
        }
    }
    /// All bits or none.
    [[nodiscard]] std::uint32_t isInside(std::int32_t x, std::int32_t y) const
    {
        const std::uint32_t inX = std::uint32_t(x) - west <= width ? ~0U : 0U;
        const std::uint32_t inY = std::uint32_t(y) - south <= height ? ~0U : 0U;
        return (inX ^ gap) & inY;
    }
    /// One bit for each of 32 rows.
    [[nodiscard]] std::uint32_t bits(const std::int32_t *x, const std::int32_t *y) const
    {
        std::array<std::uint32_t, kLanes> low{};
        std::array<std::uint32_t, kLanes> high{};
        for (std::size_t i = 0; i < kLanes; ++i) { // of a fixed length, so that it becomes vector instructions
            low[i] = isInside(x[i], y[i]) & kBit[i];
            high[i] = isInside(x[kLanes + i], y[kLanes + i]) & kBit[kLanes + i];
        }
        std::uint32_t all = 0;
        for (std::size_t i = 0; i < kLanes; ++i) {
            all |= low[i] | high[i];
        }
        return all;
    }
};

RowPoints::RowPoints(const Collection &collection)
{
    const Columns &columns = collection.columns();
    reserve(std::size_t(columns.size()));
    for (int row = 0; row < columns.size(); ++row) {
        append(columns.points(row));
    }
}

void RowPoints::reserve(std::size_t rows)
{
    m_x.reserve(rows);
    m_y.reserve(rows);
}

void RowPoints::append(std::span<const GeoPoint> points)
{
    for (std::size_t i = 1; i < points.size(); ++i) {
        m_further.push_back({std::uint32_t(m_x.size()), meridian(points[i].lon), scaled(points[i].lat)});
    }
    m_x.push_back(points.empty() ? kNowhere : meridian(points[0].lon));
    m_y.push_back(points.empty() ? kNowhere : scaled(points[0].lat));
}

RowBits RowPoints::inside(const GeoBox &box) const
{
    const Test test(box);
    RowBits bits(m_x.size() / kWordRows + 1);
    {
        const std::size_t half =
            m_x.size() > kManyRows && std::thread::hardware_concurrency() > 1 ? bits.size() / 2 : 0;
        std::jthread second;
        if (half > 0) {
            second = std::jthread([&] { markWords(0, half, test, bits); });
        }
        markWords(half, bits.size(), test, bits);
    }
    for (const Further &point : m_further) {
        bits[point.row / kWordRows] |= std::uint64_t(test.isInside(point.x, point.y) & 1) << point.row % kWordRows;
    }
    return bits;
}

std::size_t RowPoints::bytes() const
{
    return (m_x.size() + m_y.size()) * sizeof(std::int32_t) + m_further.size() * sizeof(Further);
}

void RowPoints::markWords(std::size_t from, std::size_t to, const Test &test, RowBits &bits) const
{
    const std::size_t whole = std::min(to, m_x.size() / kWordRows);
    for (std::size_t word = from; word < whole; ++word) {
        const std::int32_t *x = m_x.data() + word * kWordRows;
        const std::int32_t *y = m_y.data() + word * kWordRows;
        bits[word] = test.bits(x, y) | std::uint64_t(test.bits(x + 32, y + 32)) << 32;
    }
    for (std::size_t row = std::max(from, whole) * kWordRows; row < std::min(to * kWordRows, m_x.size()); ++row) {
        bits[row / kWordRows] |= std::uint64_t(test.isInside(m_x[row], m_y[row]) & 1) << row % kWordRows;
    }
}

} // namespace araxes
