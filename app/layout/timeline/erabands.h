// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The collection's eras as geometry: bands behind the events, with their names in rows above them.

#include "app/layout/labeltexts.h"
#include "app/layout/timeline/timescale.h"
#include "app/session/viewstate.h"

#include <QRectF>

namespace araxes {

inline constexpr double kEraRowPx = 16;
inline constexpr int kMostEraRows = 4; ///< eras that would need more are counted, not drawn

/// One era in sight. Lengths in pixels from the left of the lanes' area and from the top of the rows of names; what
/// lies far outside the view is cut off.
struct EraBand
{
    int era = 0; ///< of CollectionParts::eras
    int row = 0;
    double left = 0; ///< its possible days
    double right = 0;
    double sureLeft = 0; ///< the days it surely covers: it fades out to both sides of them
    double sureRight = 0;
    bool isTinted = false; ///< every other one of a row
    QString name;          ///< elided; empty where there is no room
    QRectF nameBox;
    bool operator==(const EraBand &) const = default;
};

struct EraBands
{
    std::vector<EraBand> bands; ///< those in sight, row by row in time order
    int rows = 0;               ///< of all eras, in sight or not, so that a row does not come and go while one pans
    int hidden = 0;             ///< eras without a row

    [[nodiscard]] double height() const { return rows * kEraRowPx; }
    /// Index of the band under a point of the rows, or kNone.
    [[nodiscard]] int bandAt(const QPointF &point) const;
};

/// How many rows of names the eras take; 0 when there are none or they are switched off.
[[nodiscard]] int eraRows(const ViewState &state);
/// Eras that overlap stand in different rows, each in the first one that is free, in the collection's order.
[[nodiscard]] EraBands eraBands(const ViewState &state, const TimeScale &scale, const MeasureText &measure);

} // namespace araxes
