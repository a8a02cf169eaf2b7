// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/map/mapcells.h"

#include "app/query/tally/tally.h"

namespace araxes {

namespace {

constexpr std::size_t kMostMembers = 2500;

std::vector<std::uint32_t> countedCells(const ViewState &state, const MapGrid &grid)
{
    const Columns &columns = state.collection->columns();
    std::vector<std::uint32_t> counts(std::size_t(grid.cells()));
    state.matches.large->rows->each(state.matches.large->shown, [&](int row) {
        if (!state.matches.isOnMap(columns.event[std::size_t(row)])) {
            return;
        }
        for (const GeoPoint &point : columns.points(row)) {
            if (const int cell = grid.cellOf(point); cell != kNone) {
                ++counts[std::size_t(cell)];
            }
        }
    });
    return counts;
}

/// Of the copy of a cell whose middle is nearest to the frame's.
QPointF cornerPx(const MapFrame &frame, const MapGrid &grid, int cell)
{
    const double half = grid.side() / 2;
    const MercatorPoint corner = grid.corner(cell);
    const QPointF middle = frame.toPx(MercatorPoint{corner.x + half, corner.y + half});
    return middle - QPointF(half, half) * frame.worldPx();
}

} // namespace

std::optional<std::vector<int>> fewRowsNear(const ViewState &state, const MapFrame &frame, MapExtras::Cells cells)
{
    const LargeView &large = *state.matches.large;
    const Columns &columns = state.collection->columns();
    std::vector<int> rows;
    const auto take = [&](int row) {
        if (rows.size() <= kMostMembers && state.matches.isOnMap(columns.event[std::size_t(row)])) {
            rows.push_back(row);
        }
    };
    if (cells == MapExtras::Cells::Counted) {
        const MapGrid near(frame.box());
        large.rows->each(large.shown, [&](int row) {
            const std::span<const GeoPoint> points = columns.points(row);
            if (std::any_of(points.begin(), points.end(),
                            [&near](const GeoPoint &point) { return near.cellOf(point) != kNone; })) {
                take(row);
            }
        });
    } else if (large.nearRows && large.grid.fits(frame.box())) {
        std::for_each(large.nearRows->begin(), large.nearRows->end(), take);
    } else {
        return {};
    }
    return rows.size() <= kMostMembers ? std::optional(std::move(rows)) : std::nullopt;
}

void addCells(MapLayout &layout, const ViewState &state, const MapFrame &frame, MapExtras::Cells cells)
{
    const LargeView &large = *state.matches.large;
    const bool isKept = cells == MapExtras::Cells::Kept || large.grid.fits(frame.box());
    const MapGrid grid = isKept ? large.grid : MapGrid(frame.box());
    const std::vector<std::uint32_t> counts = isKept ? large.cells : countedCells(state, grid);
    const QRectF view(0, 0, frame.widthPx, frame.heightPx);
    const double side = grid.side() * frame.worldPx();
    for (std::size_t cell = 0; cell < counts.size(); ++cell) {
        if (counts[cell] == 0) {
            continue;
        }
        layout.mostInCell = std::max(layout.mostInCell, int(counts[cell]));
        const QRectF rect(cornerPx(frame, grid, int(cell)), QSizeF(side, side));
        if (rect.intersects(view)) {
            layout.cells.push_back({rect, int(counts[cell])});
        }
    }
}

} // namespace araxes
