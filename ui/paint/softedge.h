// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A soft edge round whatever is drawn in a picture.

#include <QImage>

namespace araxes {

/// In the colour, everything within the radius (in the picture's pixels, 0 to 16) of what the picture shows, as dense
/// as that is; its edge is smooth. The picture is ARGB32 premultiplied, and so is what is returned, of the same size.
[[nodiscard]] QImage softEdge(const QImage &picture, double radius, const QColor &colour);

} // namespace araxes
