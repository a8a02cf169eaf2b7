// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is kept from one painting of a map to the next.

#include "ui/paint/clusterrings.h"
#include "ui/paint/halotext.h"

namespace araxes {

/// Of one theme; for one painter at a time.
struct MapInk
{
    explicit MapInk(const Theme &theme)
        : text(theme)
        , rings(theme)
    {}
    HaloText text;
    ClusterRings rings;
};

} // namespace araxes
