// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A small cluster that was opened: its events' marks in two columns beside it, each with its title.

#include "app/layout/map/mapgroups.h"

#include <QPointF>
#include <QRectF>

namespace araxes {

/// Which cluster is open, by what it holds: clusters are numbered anew with every layout. Empty: none is.
struct MapOpening
{
    MercatorPoint at;               ///< the cluster's
    double radius = 0;              ///< of its disc
    std::vector<MapMember> members; ///< in order of time

    [[nodiscard]] bool isEmpty() const { return members.empty(); }
};

/// No more events than this fan out; more are listed.
inline constexpr int kMostFanned = 8;
/// From one mark of a fan to the next below it.
inline constexpr double kFanRowPx = 20;

/// Where the marks stand, in order: down the left side, then down the right, on a circle round the disc in the
/// middle; all on one side where the other has no room for titles. They keep inside the view if it can hold them.
[[nodiscard]] std::vector<QPointF> fanSpots(const QPointF &centre, double discRadius, int count, const QRectF &view);

} // namespace araxes
