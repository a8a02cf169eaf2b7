// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The discs that stand for clusters: a ring that shows the mix of categories, and room for the number within.

#include "ui/paint/theme.h"

#include <QCache>
#include <QImage>
#include <QPainter>

#include <vector>

namespace araxes {

/// A stretch of a ring; the parts of a ring add up to 1.
struct RingShare
{
    QColor colour;
    double part = 0;
};

/// In pixels as kept pictures, because a ring of many parts is dear to fill and the same ones come again with every
/// move of the map; in vectors as ink. Of one theme; for one painter at a time.
class ClusterRings
{
public:
    explicit ClusterRings(const Theme &theme);

    void paint(QPainter &painter, const QPointF &centre, double radius, const std::vector<RingShare> &shares);

private:
    void paintInk(QPainter &painter, const QPointF &centre, double radius, const std::vector<RingShare> &shares) const;

    QColor m_ground;
    QCache<QByteArray, QImage> m_sprites; ///< by all that a ring looks like; cost in KiB
};

} // namespace araxes
