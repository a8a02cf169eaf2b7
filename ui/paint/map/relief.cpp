// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/map/relief.h"

#include <algorithm>
#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

// As tools/atlas/relief.py cuts the finer picture.
constexpr double kNearWorldPx = 8192;
constexpr GeoPoint kNearCorner{24, 50};
/// Pixels over which the finer picture blends into the coarser one.
constexpr double kBlendPx = 40;
constexpr double kLevel = 128;
/// Up to here the relief is drawn in full; further in it fades, since it has no more to show.
constexpr double kFullZoom = 6;
constexpr double kLastZoom = 9.5;

QImage read(const QString &name)
{
    return QImage(u":/data/map/"_s + name).convertToFormat(QImage::Format_Grayscale8);
}

/// Half as wide and high, each pixel the mean of four.
QImage halved(const QImage &image)
{
    QImage half(image.size() / 2, QImage::Format_Grayscale8);
    for (int y = 0; y < half.height(); ++y) {
        const uchar *upper = image.constScanLine(2 * y);
        const uchar *lower = image.constScanLine(2 * y + 1);
        uchar *out = half.scanLine(y);
        for (int x = 0; x < half.width(); ++x) {
            out[x] = static_cast<uchar>((upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) / 4);
        }
    }
    return half;
}

/// How much a sheet counts this far inside its edge.
float weightInside(double px)
{
    return static_cast<float>(std::clamp(px / kBlendPx, 0.0, 1.0));
}

/// Premultiplied colours by grey: shadow below the level, light above it.
using Shades = std::array<QRgb, 256>;

Shades shades(double strength, bool isOnDark)
{
    const double shadow = strength * (isOnDark ? 0.36 : 0.20);
    const double light = strength * (isOnDark ? 0.07 : 0.45);
    const QColor shadowColour = isOnDark ? QColor(0, 0, 0) : QColor(92, 84, 70);
    Shades colours;
    for (int grey = 0; grey < 256; ++grey) {
        const double slope = (grey - kLevel) / kLevel;
        QColor colour = slope < 0 ? shadowColour : QColor(255, 255, 255);
        colour.setAlphaF(static_cast<float>(slope < 0 ? -slope * shadow : slope * light));
        colours[std::size_t(grey)] = qPremultiply(colour.rgba());
    }
    return colours;
}

const Relief &bundledRelief()
{
    static const Relief relief; // read once, on first need, and never changed
    return relief;
}

} // namespace

Relief::Relief()
{
    addWorld(read(u"relief_world.jpg"_s));
    const MercatorPoint corner = toMercator(kNearCorner);
    m_near = {read(u"relief_aras.jpg"_s), kNearWorldPx, std::round(corner.x * kNearWorldPx),
              std::round(corner.y * kNearWorldPx)};
}

void Relief::addWorld(const QImage &image)
{
    for (QImage sheet = image; sheet.width() >= 256; sheet = halved(sheet)) {
        m_world.push_back({sheet, double(sheet.width()), 0, 0});
    }
}

Relief::Columns Relief::columns(const Sheet &sheet, double left, double step, int count)
{
    const int width = sheet.image.width();
    const bool isWorld = sheet.worldPx == width;
    Columns columns;
    for (int i = 0; i < count; ++i) {
        const double turn = left + (i + 0.5) * step;
        const double x = (turn - std::floor(turn)) * sheet.worldPx - sheet.left;
        const int first = static_cast<int>(std::floor(x - 0.5));
        columns.share.push_back(static_cast<float>(x - 0.5 - first));
        columns.first.push_back(isWorld ? (first + width) % width : std::clamp(first, 0, width - 1));
        columns.second.push_back(isWorld ? (first + 1) % width : std::clamp(first + 1, 0, width - 1));
        columns.weight.push_back(isWorld ? 1 : weightInside(std::min(x, width - x)));
    }
    return columns;
}

void Relief::blendRow(const Sheet &sheet, const Columns &columns, double y, std::vector<float> &row)
{
    const int height = sheet.image.height();
    const double at = y * sheet.worldPx - sheet.top;
    const int top = std::clamp(static_cast<int>(std::floor(at - 0.5)), 0, height - 2);
    const auto down = static_cast<float>(std::clamp(at - 0.5 - top, 0.0, 1.0));
    const float weight = sheet.worldPx == height ? 1 : weightInside(std::min(at, height - at));
    const uchar *upper = sheet.image.constScanLine(top);
    const uchar *lower = sheet.image.constScanLine(top + 1);
    for (std::size_t i = 0; weight > 0 && i < row.size(); ++i) {
        const int a = columns.first[i];
        const int b = columns.second[i];
        const float share = columns.share[i];
        const float above = static_cast<float>(upper[a]) * (1 - share) + static_cast<float>(upper[b]) * share;
        const float below = static_cast<float>(lower[a]) * (1 - share) + static_cast<float>(lower[b]) * share;
        const float grey = above + (below - above) * down;
        row[i] += (grey - row[i]) * weight * columns.weight[i];
    }
}

QImage Relief::picture(const MapFrame &frame, double pixelRatio, const std::array<QRgb, 256> &colours) const
{
    const int width = static_cast<int>(std::ceil(frame.widthPx * pixelRatio));
    const int height = static_cast<int>(std::ceil(frame.heightPx * pixelRatio));
    const double worldPx = frame.worldPx() * pixelRatio;
    const double left = frame.centre.x - frame.widthPx / 2 / frame.worldPx();
    const double top = frame.centre.y - frame.heightPx / 2 / frame.worldPx();
    std::vector<const Sheet *> sheets;
    for (const Sheet &sheet : m_world) {
        if (sheets.empty() || sheet.worldPx >= worldPx * 0.75) {
            sheets = {&sheet};
        }
    }
    if (!sheets.empty() && sheets[0] == &m_world[0] && !m_near.image.isNull()) {
        sheets.push_back(&m_near);
    }
    std::vector<Columns> across;
    across.reserve(sheets.size());
    for (const Sheet *sheet : sheets) {
        across.push_back(columns(*sheet, left, 1 / worldPx, width));
    }
    QImage shade(width, height, QImage::Format_ARGB32_Premultiplied);
    std::vector<float> greys(static_cast<std::size_t>(width));
    for (int row = 0; row < height; ++row) {
        std::fill(greys.begin(), greys.end(), static_cast<float>(kLevel));
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            blendRow(*sheets[i], across[i], std::clamp(top + (row + 0.5) / worldPx, 0.0, 1.0), greys);
        }
        std::transform(greys.begin(), greys.end(), reinterpret_cast<QRgb *>(shade.scanLine(row)),
                       [&colours](float grey) { return colours[static_cast<std::size_t>(grey + 0.5F)]; });
    }
    return shade;
}

QImage reliefShade(const MapFrame &frame, double pixelRatio, bool isOnDark)
{
    const double strength = std::clamp((kLastZoom - frame.zoom) / (kLastZoom - kFullZoom), 0.0, 1.0);
    return strength > 0 ? bundledRelief().picture(frame, pixelRatio, shades(strength, isOnDark)) : QImage();
}

} // namespace araxes
