// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/map/globe.h"

#include "ui/paint/map/basemap.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace araxes {

namespace {

constexpr double kDegree = std::numbers::pi / 180;
constexpr int kEarthPx = 512;
/// Wider than this the view shows by itself where it is.
constexpr double kWidestView = 150;
/// A view drawn smaller is only a dot.
constexpr double kLeastViewPx = 7;

/// The earth turned so that one point faces the reader (orthographic projection; Snyder 1987, p. 149).
struct Turned
{
    explicit Turned(const GeoPoint &centre)
        : lon(centre.lon)
        , sinLat(std::sin(centre.lat * kDegree))
        , cosLat(std::cos(centre.lat * kDegree))
    {}

    /// From a point of the unit disc, y to the north, to the earth.
    [[nodiscard]] GeoPoint at(double x, double y) const
    {
        const double z = std::sqrt(std::max(0.0, 1 - x * x - y * y));
        const double lat = std::asin(std::clamp(z * sinLat + y * cosLat, -1.0, 1.0)) / kDegree;
        return {wrappedLongitude(lon + std::atan2(x, z * cosLat - y * sinLat) / kDegree), lat};
    }

    double lon;
    double sinLat;
    double cosLat;
};

/// Light from the upper left, a little darker towards the rim.
QRgb lit(QRgb colour, double x, double y, double z)
{
    const double light = std::clamp(0.80 + 0.20 * (-0.4 * x + 0.5 * y + 0.75 * z), 0.0, 1.04);
    const auto part = [light](int value) { return std::min(255, static_cast<int>(value * light + 0.5)); };
    return qRgb(part(qRed(colour)), part(qGreen(colour)), part(qBlue(colour)));
}

} // namespace

Globe::Globe(const Atlas &atlas, const Theme &theme)
    : m_theme(theme)
    , m_earth(kEarthPx, kEarthPx, QImage::Format_RGB32)
{
    ViewOptions bare;
    bare.showBorders = false;
    bare.showRelief = false;
    MapFrame world;
    world.zoom = std::log2(kEarthPx / kMercatorTilePx);
    world.widthPx = world.heightPx = kEarthPx;
    QPainter painter(&m_earth);
    painter.setRenderHint(QPainter::Antialiasing);
    Theme strong = theme; // so small, land must stand out from water more than on a map
    strong.land = theme.kind == ThemeKind::Dark ? theme.land.lighter(190) : theme.land.darker(116);
    strong.water = theme.kind == ThemeKind::Dark ? theme.water.lighter(120) : theme.water.lighter(104);
    paintBaseMap(painter, world, atlas, strong, bare);
}

bool Globe::isNeeded(const MapFrame &frame)
{
    return frame.widthPx / frame.worldPx() * 360 < kWidestView;
}

std::optional<GeoPoint> Globe::pointAt(const QPointF &px, const QRectF &rect, const GeoPoint &centre)
{
    const double x = (px.x() - rect.center().x()) / (rect.width() / 2);
    const double y = (rect.center().y() - px.y()) / (rect.width() / 2);
    return x * x + y * y > 1 ? std::nullopt : std::optional(Turned(centre).at(x, y));
}

std::optional<QPointF> Globe::pxOf(const GeoPoint &point, const QRectF &rect, const GeoPoint &centre)
{
    const Turned turned(centre);
    const double lat = point.lat * kDegree;
    const double east = (point.lon - centre.lon) * kDegree;
    const double x = std::cos(lat) * std::sin(east);
    const double y = turned.cosLat * std::sin(lat) - turned.sinLat * std::cos(lat) * std::cos(east);
    const double z = turned.sinLat * std::sin(lat) + turned.cosLat * std::cos(lat) * std::cos(east);
    const double radius = rect.width() / 2;
    return z < 0 ? std::nullopt : std::optional(rect.center() + QPointF(x * radius, -y * radius));
}

QImage Globe::sphere(int px, const GeoPoint &centre) const
{
    QImage image(px, px, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const Turned turned(centre);
    for (int row = 0; row < px; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        for (int column = 0; column < px; ++column) {
            const double x = (column + 0.5) * 2 / px - 1;
            const double y = 1 - (row + 0.5) * 2 / px;
            const double away = x * x + y * y;
            if (away > 1) {
                continue;
            }
            const MercatorPoint at = toMercator(turned.at(x, y));
            const int u = std::clamp(static_cast<int>(at.x * kEarthPx), 0, kEarthPx - 1);
            const int v = std::clamp(static_cast<int>(at.y * kEarthPx), 0, kEarthPx - 1);
            line[column] = lit(m_earth.pixel(u, v), x, y, std::sqrt(1 - away));
        }
    }
    return image;
}

/// The frame's edges as they run over the sphere; a dot where that is too small to see.
void Globe::paintView(QPainter &painter, const QRectF &rect, const MapFrame &frame) const
{
    constexpr int kSteps = 12;
    const double width = frame.widthPx;
    const double height = frame.heightPx;
    const QPointF corners[] = {{0, 0}, {width, 0}, {width, height}, {0, height}, {0, 0}};
    QPolygonF outline;
    for (int side = 0; side < 4; ++side) {
        for (int i = 0; i < kSteps; ++i) {
            MercatorPoint at = frame.fromPx(corners[side] + (corners[side + 1] - corners[side]) * i / kSteps);
            at.y = std::clamp(at.y, 0.0, 1.0);
            if (const auto px = pxOf(fromMercator(at), rect, fromMercator(frame.centre))) {
                outline << *px;
            }
        }
    }
    QColor soft = m_theme.accent;
    soft.setAlphaF(0.2F);
    if (outline.boundingRect().width() < kLeastViewPx && outline.boundingRect().height() < kLeastViewPx) {
        painter.setPen(QPen(m_theme.surface, 1.5));
        painter.setBrush(m_theme.accent);
        painter.drawEllipse(rect.center(), 4, 4);
        return;
    }
    painter.setPen(QPen(m_theme.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(soft);
    painter.drawPolygon(outline);
}

void Globe::paint(QPainter &painter, const QRectF &rect, const MapFrame &frame)
{
    const double scale = painter.deviceTransform().m11();
    const int px = static_cast<int>(std::lround(rect.width() * scale * 2)); // twice as fine, for soft coasts
    const GeoPoint centre = fromMercator(frame.centre);
    if (m_sphere.width() != px || m_centre != centre) {
        m_sphere = sphere(px, centre);
        m_centre = centre;
    }
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.drawImage(rect, m_sphere);
    QColor rim = m_theme.secondaryText;
    rim.setAlphaF(0.6F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(rim, 1));
    painter.drawEllipse(rect);
    paintView(painter, rect, frame);
    painter.restore();
}

} // namespace araxes
