// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/map/mapgroups.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace araxes {

namespace {

constexpr double kCellPx = 16;
/// Groups further apart than this cannot touch: two discs of the largest size, or two rings of spread marks.
constexpr double kDiscsApartPx = 48;
constexpr double kRingsApartPx = 96;
constexpr double kMinDisc = 9;
constexpr double kMaxDisc = 22;
constexpr double kGapPx = 2;
constexpr int kMaxRounds = 8;

/// A square grid laid over the world, the same for every view of one level.
class WorldGrid
{
public:
    WorldGrid(double worldPx, double cellPx)
        : m_cells(std::max<std::int64_t>(1, std::llround(worldPx / cellPx)))
    {}

    [[nodiscard]] std::int64_t column(double x) const { return along(x - std::floor(x)); }
    [[nodiscard]] std::int64_t row(double y) const { return along(y); }
    [[nodiscard]] std::int64_t key(std::int64_t column, std::int64_t row) const
    {
        return row * m_cells + (column + m_cells) % m_cells;
    }
    [[nodiscard]] std::int64_t key(const MercatorPoint &at) const { return key(column(at.x), row(at.y)); }
    /// Calls for the nine cells round a point, as ranges of keys from first to last; across the 180th meridian too.
    template <typename Visit>
    void eachRangeAround(const MercatorPoint &at, const Visit &visit) const
    {
        const std::int64_t middle = column(at.x);
        const std::int64_t left = std::max<std::int64_t>(0, middle - 1);
        const std::int64_t right = std::min(m_cells - 1, middle + 1);
        const std::int64_t top = std::max<std::int64_t>(0, row(at.y) - 1);
        const std::int64_t bottom = std::min(m_cells - 1, row(at.y) + 1);
        for (std::int64_t r = top; r <= bottom; ++r) {
            visit(key(left, r), key(right, r));
            if (m_cells > 3 && (middle == 0 || middle == m_cells - 1)) {
                const std::int64_t across = key(middle == 0 ? m_cells - 1 : 0, r);
                visit(across, across);
            }
        }
    }

private:
    [[nodiscard]] std::int64_t along(double share) const
    {
        const auto cell = static_cast<std::int64_t>(share * static_cast<double>(m_cells));
        return std::clamp<std::int64_t>(cell, 0, m_cells - 1);
    }
    std::int64_t m_cells;
};

/// A group in the making: a chain of members.
struct Bin
{
    MapGroup group;
    int last = 0;     ///< last member of the chain
    double reach = 0; ///< in pixels, and half the gap
    bool isAlive = true;
};

struct Keyed
{
    std::int64_t key;
    int index;
    bool operator<(const Keyed &other) const { return key != other.key ? key < other.key : index < other.index; }
};

/// The shorter way round the world, positive to the east.
double eastward(double from, double to)
{
    const double difference = to - from;
    return difference > 0.5 ? difference - 1 : difference < -0.5 ? difference + 1 : difference;
}

/// Takes the second group into the first.
void join(MapGroup &into, const MapGroup &other)
{
    const double share = static_cast<double>(other.count) / (into.count + other.count);
    into.isOnePoint = into.isOnePoint && other.isOnePoint && into.at == other.at;
    if (!into.isOnePoint) {
        into.at.x += eastward(into.at.x, other.at.x) * share;
        into.at.x -= std::floor(into.at.x);
        into.at.y += (other.at.y - into.at.y) * share;
    }
    into.count += other.count;
}

/// Gathers members and keeps, for each, which one of its group comes next.
class Gatherer
{
public:
    Gatherer(const MapGrouping &grouping, double worldPx, double apartPx, const std::vector<MapMember> &members)
        : m_grouping(grouping)
        , m_worldPx(worldPx)
        , m_apartPx(apartPx)
        , m_members(members)
        , m_next(members.size(), -1)
    {}

    MapGroups gathered()
    {
        binByCell();
        for (int round = 0; round < kMaxRounds && absorbTouching(); ++round) {
        }
        return inGroupOrder();
    }

private:
    void binByCell()
    {
        const WorldGrid grid(m_worldPx, kCellPx);
        std::vector<Keyed> order(m_members.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = {grid.key(m_members[i].at), static_cast<int>(i)};
        }
        std::sort(order.begin(), order.end());
        for (std::size_t i = 0; i < order.size(); ++i) {
            const int member = order[i].index;
            const Bin alone{{m_members[std::size_t(member)].at, member, 1, true}, member};
            if (i > 0 && order[i].key == order[i - 1].key) {
                append(m_bins.back(), alone);
            } else {
                m_bins.push_back(alone);
            }
        }
    }

    void append(Bin &bin, const Bin &other)
    {
        join(bin.group, other.group);
        m_next[std::size_t(bin.last)] = other.group.first;
        bin.last = other.last;
    }

    /// The largest groups take in what touches them. True when something was taken in.
    bool absorbTouching()
    {
        const WorldGrid grid(m_worldPx, m_apartPx);
        m_byPlace.clear();
        m_bySize.clear();
        for (std::size_t i = 0; i < m_bins.size(); ++i) {
            if (m_bins[i].isAlive) {
                m_bins[i].reach = m_grouping.reach(m_bins[i].group) + kGapPx / 2;
                m_byPlace.push_back({grid.key(m_bins[i].group.at), static_cast<int>(i)});
                m_bySize.push_back({-m_bins[i].group.count, static_cast<int>(i)});
            }
        }
        std::sort(m_byPlace.begin(), m_byPlace.end());
        std::sort(m_bySize.begin(), m_bySize.end());
        bool isChanged = false;
        for (const Keyed &entry : m_bySize) {
            if (m_bins[std::size_t(entry.index)].isAlive) {
                isChanged |= absorbNeighbours(m_bins[std::size_t(entry.index)], grid);
            }
        }
        return isChanged;
    }

    bool absorbNeighbours(Bin &bin, const WorldGrid &grid)
    {
        const MapGroup before = bin.group;
        grid.eachRangeAround(before.at, [&](std::int64_t first, std::int64_t last) {
            auto found = std::lower_bound(m_byPlace.begin(), m_byPlace.end(), Keyed{first, 0});
            for (; found != m_byPlace.end() && found->key <= last; ++found) {
                Bin &other = m_bins[std::size_t(found->index)];
                if (other.isAlive && &other != &bin && areNear(before.at, other.group.at, bin.reach + other.reach)) {
                    append(bin, other);
                    other.isAlive = false;
                }
            }
        });
        return bin.group.count != before.count;
    }

    [[nodiscard]] bool areNear(const MercatorPoint &a, const MercatorPoint &b, double px) const
    {
        const double x = eastward(a.x, b.x) * m_worldPx;
        const double y = (b.y - a.y) * m_worldPx;
        return x * x + y * y < px * px;
    }

    MapGroups inGroupOrder()
    {
        MapGroups result;
        result.members.reserve(m_members.size());
        for (const Bin &bin : m_bins) {
            if (!bin.isAlive) {
                continue;
            }
            MapGroup group = bin.group;
            group.first = static_cast<int>(result.members.size());
            for (int member = bin.group.first; member >= 0; member = m_next[std::size_t(member)]) {
                result.members.push_back(m_members[std::size_t(member)]);
            }
            result.groups.push_back(group);
        }
        return result;
    }

    const MapGrouping &m_grouping;
    double m_worldPx;
    double m_apartPx;
    const std::vector<MapMember> &m_members;
    std::vector<int> m_next;
    std::vector<Bin> m_bins;
    std::vector<Keyed> m_byPlace; ///< of this round
    std::vector<Keyed> m_bySize;
};

} // namespace

MapGrouping::MapGrouping(double zoom, int eventsOnMap)
    : m_levelWorldPx(kMercatorTilePx * std::exp2(std::floor(zoom * 2) / 2))
    , m_level(std::floor(zoom * 2) / 2)
    , m_growth((kMaxDisc - kMinDisc) / std::sqrt(std::max(100.0, eventsOnMap / 6.0)))
{}

MapGroups MapGrouping::grouped(const std::vector<MapMember> &members) const
{
    const double apartPx = m_level < kSpreadZoom ? kDiscsApartPx : kRingsApartPx;
    MapGroups result = Gatherer(*this, m_levelWorldPx, apartPx, members).gathered();
    for (const MapGroup &group : result.groups) {
        const auto first = result.members.begin() + group.first;
        std::stable_sort(first, first + group.count,
                         [](const MapMember &a, const MapMember &b) { return a.row < b.row; });
    }
    return result;
}

bool MapGrouping::isSpread(const MapGroup &group) const
{
    return group.isOnePoint && group.count > 1 && group.count <= kMaxSpread && m_level >= kSpreadZoom;
}

double MapGrouping::discRadius(int count) const
{
    const double forDigits = count < 10 ? kMinDisc : count < 100 ? 11 : count < 1000 ? 14 : 18;
    return std::clamp(kMinDisc + m_growth * std::sqrt(static_cast<double>(count)), forDigits, kMaxDisc);
}

double MapGrouping::reach(const MapGroup &group) const
{
    if (group.count == 1) {
        return kMarkRadius + 1;
    }
    return isSpread(group) ? ringRadius(group.count - 1, group.count) + kMarkRadius + 1 : discRadius(group.count);
}

double MapGrouping::ringRadius(int n, int count)
{
    constexpr double kMarkRoom = 15;
    if (n >= kInnerRing) {
        return 38;
    }
    return std::max(12.0, kMarkRoom * std::min(count, kInnerRing) / (2 * std::numbers::pi));
}

} // namespace araxes
