// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The names on the base map: which are worth showing, where, and in what order they claim room.

#include "app/layout/map/mapframe.h"
#include "app/layout/measure.h"
#include "app/place/atlas/atlas.h"

namespace araxes {

struct BaseMapLabel
{
    QString text; ///< countries in capitals where the script has them
    QPointF px;   ///< the middle of the name; of a town: its dot
    TextRole role = TextRole::TownName;
    bool isPoint = false;        ///< a town: the name stands beside a dot
    bool isCapital = false;      ///< of a town: the seat of a state
    double angle = 0;            ///< degrees clockwise, for a river's name along its line; -90 to 90
    QSizeF room;                 ///< what the name must fit into to be shown at all; empty: no matter
    std::vector<QPointF> others; ///< where else the name may stand when its place is taken, best first
};

/// Candidates, the most important first. Whoever places them leaves out what has no room.
[[nodiscard]] std::vector<BaseMapLabel> baseMapLabels(const MapFrame &frame, const Atlas &atlas,
                                                      const QStringList &languages);

} // namespace araxes
