// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/softedge.h"

#include <QColor>

#include <cmath>
#include <vector>

namespace araxes {

namespace {

/// How dense each pixel is, 0 to 255, with a margin of nothing round the picture, so that no neighbour lies outside.
struct Density
{
    int margin;
    int width;
    int height;
    std::vector<uchar> values;

    Density(const QImage &picture, int around)
        : margin(around)
        , width(picture.width() + 2 * around)
        , height(picture.height() + 2 * around)
        , values(std::size_t(width) * std::size_t(height))
    {
        for (int y = 0; y < picture.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
            uchar *to = row(y + margin) + margin;
            for (int x = 0; x < picture.width(); ++x) {
                to[x] = uchar(qAlpha(line[x]));
            }
        }
    }
    [[nodiscard]] uchar *row(int y) { return values.data() + std::size_t(y) * std::size_t(width); }
};

/// Plain loops over rows, which a compiler makes wide instructions of.
void takeDenser(uchar *to, const uchar *from, int count, int weight)
{
    for (int i = 0; i < count; ++i) {
        const auto weighted = uchar((from[i] * weight) >> 8);
        to[i] = std::max(to[i], weighted);
    }
}

} // namespace

QImage softEdge(const QImage &picture, double radius, const QColor &colour)
{
    const int reach = int(std::ceil(radius + 0.5));
    Density density(picture, reach);
    QImage edge(picture.size(), QImage::Format_ARGB32_Premultiplied);
    edge.setDotsPerMeterX(picture.dotsPerMeterX());
    edge.setDotsPerMeterY(picture.dotsPerMeterY());
    std::vector<uchar> widest(std::size_t(picture.width()));
    for (int y = 0; y < picture.height(); ++y) {
        std::fill(widest.begin(), widest.end(), uchar(0));
        for (int dy = -reach; dy <= reach; ++dy) {
            for (int dx = -reach; dx <= reach; ++dx) {
                const double inside = std::clamp(radius + 0.5 - std::hypot(dx, dy), 0.0, 1.0);
                if (inside > 0) {
                    takeDenser(widest.data(), density.row(y + reach + dy) + reach + dx, picture.width(),
                               int(std::lround(inside * 256)));
                }
            }
        }
        auto *line = reinterpret_cast<QRgb *>(edge.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const int alpha = int(widest[std::size_t(x)]) * colour.alpha() / 255;
            line[x] = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), alpha));
        }
    }
    return edge;
}

} // namespace araxes
