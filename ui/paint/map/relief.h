// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Shaded relief for the ground between the borders.

#include "app/layout/map/mapframe.h"

#include <QImage>

#include <array>
#include <vector>

namespace araxes {

/// Greys in Web Mercator, 128 on level ground. Immutable once read; a missing picture is level ground.
class Relief
{
public:
    /// Reads the bundled pictures: about a tenth of a second.
    Relief();

    /// The relief over a frame, each grey in its colour.
    [[nodiscard]] QImage picture(const MapFrame &frame, double pixelRatio, const std::array<QRgb, 256> &colours) const;

private:
    /// A grey picture of a part of the world, and how many of its pixels the whole world would have.
    struct Sheet
    {
        QImage image;
        double worldPx = 0;
        double left = 0, top = 0; ///< in its own pixels
    };
    /// Between which columns of a sheet each pixel of a row lies, and how far towards the second.
    struct Columns
    {
        std::vector<int> first, second;
        std::vector<float> share;
        std::vector<float> weight; ///< of the sheet as against the one below it
    };
    void addWorld(const QImage &image);
    static Columns columns(const Sheet &sheet, double left, double step, int count);
    static void blendRow(const Sheet &sheet, const Columns &columns, double y, std::vector<float> &row);

    std::vector<Sheet> m_world; ///< finest first, each half the size of the one before
    Sheet m_near;               ///< the lands round the Aras, finer
};

/// The relief's light and shadow over a frame as a picture of its own, transparent on level ground.
[[nodiscard]] QImage reliefShade(const MapFrame &frame, double pixelRatio, bool isOnDark);

} // namespace araxes
