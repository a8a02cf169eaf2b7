// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/map/basemap.h"

#include "ui/paint/map/relief.h"

#include <QPaintEngine>
#include <QPainter>
#include <QtMath>

#include <array>
#include <cmath>

namespace araxes {

namespace {

/// Room round the frame within which lines are followed, so that a wide pen's edge is never cut.
constexpr double kMarginPx = 6;
constexpr double kFirstDivisionZoom = 4.75;
constexpr double kFirstRiverZoom = 3;

class BaseMapPainter
{
public:
    BaseMapPainter(QPainter &painter, const MapFrame &frame, const Atlas &atlas, const Theme &theme)
        : m_painter(painter)
        , m_frame(frame)
        , m_atlas(atlas)
        , m_theme(theme)
        , m_scale(painter.deviceTransform().m11())
        , m_level(LineWork::levelFor(frame.zoom + std::log2(m_scale)))
        , m_unit(theme.kind == ThemeKind::Print ? theme.hairlineWidth * 1.6 : 1)
    {}

    void paint(const ViewOptions &options)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.fillRect(frameRect(), m_theme.water);
        const bool isRaster = m_painter.paintEngine() && m_painter.paintEngine()->type() == QPaintEngine::Raster;
        if (isRaster && options.showRelief) {
            paintShadedLand();
        } else {
            m_painter.fillPath(land(), m_theme.land);
        }
        paintLakes();
        paintRivers();
        if (options.showBorders) {
            paintDivisions();
        }
        stroke(LineKind::Coast, pen(m_theme.shore, 0.9));
        paintAras();
        if (options.showBorders) {
            stroke(LineKind::Border, pen(m_theme.countryBorder, 1));
            stroke(LineKind::DisputedBorder, dashed(pen(m_theme.countryBorder, 1)));
        }
        m_painter.restore();
    }

private:
    [[nodiscard]] QRectF frameRect() const { return {0, 0, m_frame.widthPx, m_frame.heightPx}; }

    [[nodiscard]] QPen pen(const QColor &colour, double width) const
    {
        // Round joins of a hair's breadth cannot be seen and are dear.
        const bool isBroad = width * m_unit * m_scale > 2.5;
        return {colour, width * m_unit, Qt::SolidLine, isBroad ? Qt::RoundCap : Qt::FlatCap,
                isBroad ? Qt::RoundJoin : Qt::BevelJoin};
    }

    /// Four on, three off, in layout units.
    [[nodiscard]] QPen dashed(QPen line) const
    {
        line.setCapStyle(Qt::FlatCap);
        line.setDashPattern({4 / line.widthF(), 3 / line.widthF()});
        return line;
    }

    // --- places on the painter --------------------------------------------------------------------------------

    /// The frame on the grid, as seen by the copy of the world that lies this many worlds to the east.
    [[nodiscard]] GridBox window(int copy) const
    {
        const double halfWidth = (m_frame.widthPx / 2 + kMarginPx) / m_frame.worldPx();
        const double halfHeight = (m_frame.heightPx / 2 + kMarginPx) / m_frame.worldPx();
        const auto grid = [](double share) {
            return static_cast<qint32>(std::floor(std::clamp(share, -50.0, 50.0) * kGridSide));
        };
        return {grid(m_frame.centre.x - halfWidth - copy), grid(m_frame.centre.y - halfHeight),
                grid(m_frame.centre.x + halfWidth - copy) + 1, grid(m_frame.centre.y + halfHeight) + 1};
    }

    /// Calls for every copy of the world in which something of the frame may lie: lines that cross the 180th
    /// meridian run on into the next one.
    template <typename Visit>
    void eachCopy(const Visit &visit) const
    {
        const double half = m_frame.widthPx / 2 / m_frame.worldPx();
        const int first = static_cast<int>(std::floor(m_frame.centre.x - half)) - 1;
        const int last = static_cast<int>(std::floor(m_frame.centre.x + half)) + 1;
        for (int copy = first; copy <= last; ++copy) {
            visit(copy, window(copy));
        }
    }

    [[nodiscard]] QPolygonF polygon(const std::vector<GridPoint> &points, int copy) const
    {
        const double perUnit = m_frame.worldPx() / kGridSide;
        const double left = (copy - m_frame.centre.x) * m_frame.worldPx() + m_frame.widthPx / 2;
        const double top = -m_frame.centre.y * m_frame.worldPx() + m_frame.heightPx / 2;
        QPolygonF polygon;
        polygon.reserve(static_cast<qsizetype>(points.size()));
        for (const GridPoint &point : points) {
            polygon.append({point.x * perUnit + left, point.y * perUnit + top});
        }
        return polygon;
    }

    /// Whether something would be too small to be told from a speck.
    [[nodiscard]] bool isSpeck(const GridBox &box, double px) const
    {
        return std::max(box.right - box.left, box.bottom - box.top) * m_frame.worldPx() / kGridSide * m_scale < px;
    }

    // --- ground -----------------------------------------------------------------------------------------------

    [[nodiscard]] QPainterPath land() const
    {
        QPainterPath path;
        eachCopy([&](int copy, const GridBox &view) {
            for (const LineWork::Ring &ring : m_atlas.land()) {
                if (ring.box.overlaps(view) && !isSpeck(ring.box, 0.7)) {
                    path.addPolygon(polygon(m_atlas.lines().ring(ring, m_level, view), copy));
                    path.closeSubpath();
                }
            }
        });
        return path;
    }

    /// Land and its shades meet the water in one soft edge: they are put together first, on a layer of whole device
    /// pixels wherever the frame begins.
    void paintShadedLand()
    {
        const QPointF origin = m_painter.deviceTransform().map(QPointF(0, 0));
        const QPointF whole(std::floor(origin.x()), std::floor(origin.y()));
        const QPointF start = (whole - origin) / m_scale;
        const QSize size(qCeil((m_frame.widthPx - start.x()) * m_scale),
                         qCeil((m_frame.heightPx - start.y()) * m_scale));
        if (size.isEmpty()) {
            return; // a figure of a few pixels leaves the map no room
        }
        MapFrame shown = m_frame;
        shown.widthPx = size.width() / m_scale;
        shown.heightPx = size.height() / m_scale;
        shown.centre.x += (start.x() + (shown.widthPx - m_frame.widthPx) / 2) / m_frame.worldPx();
        shown.centre.y += (start.y() + (shown.heightPx - m_frame.heightPx) / 2) / m_frame.worldPx();
        QImage layer(size, QImage::Format_ARGB32_Premultiplied);
        layer.fill(Qt::transparent);
        QPainter painter(&layer);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(m_scale, m_scale);
        painter.translate(-start);
        painter.fillPath(land(), m_theme.land);
        painter.resetTransform();
        painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
        painter.drawImage(QPointF(0, 0), reliefShade(shown, m_scale, m_theme.kind == ThemeKind::Dark));
        painter.end();
        layer.setDevicePixelRatio(m_scale);
        m_painter.drawImage(start, layer);
    }

    void paintLakes()
    {
        m_painter.setBrush(m_theme.water);
        m_painter.setPen(pen(m_theme.shore, 0.9));
        eachCopy([&](int copy, const GridBox &view) {
            for (const LineWork::Arc &arc : m_atlas.lines().arcs()) {
                if (arc.kind == LineKind::Lake && arc.box.overlaps(view) && !isSpeck(arc.box, 3)) {
                    m_painter.drawPolygon(polygon(m_atlas.lines().line(arc, m_level), copy));
                }
            }
        });
        m_painter.setBrush(Qt::NoBrush);
    }

    // --- lines ------------------------------------------------------------------------------------------------

    /// Arc by arc: a wide pen over one great path is slower by orders of magnitude.
    template <typename IsWanted>
    void strokeIf(LineKind kind, const QPen &pen, const IsWanted &isWanted)
    {
        const bool isDashed = pen.style() == Qt::CustomDashLine;
        m_painter.setPen(pen);
        eachCopy([&](int copy, const GridBox &view) {
            for (const LineWork::Arc &arc : m_atlas.lines().arcs()) {
                if (arc.kind != kind || !arc.box.overlaps(view) || isSpeck(arc.box, 0.7) || !isWanted(arc)) {
                    continue;
                }
                // Dashes count from the arc's own start, so that they fit from tile to tile.
                for (const auto &part : m_atlas.lines().line(arc, m_level, isDashed ? arc.box : view)) {
                    m_painter.drawPolyline(polygon(part, copy));
                }
            }
        });
    }

    void stroke(LineKind kind, const QPen &pen)
    {
        strokeIf(kind, pen, [](const LineWork::Arc &) { return true; });
    }

    void paintRivers()
    {
        if (m_frame.zoom >= kFirstRiverZoom) {
            stroke(LineKind::River, pen(m_theme.river, m_frame.zoom < 6 ? 0.7 : 1));
        }
    }

    /// A little broader than other rivers, and the frontier that follows it runs along its middle.
    void paintAras()
    {
        if (m_frame.zoom >= kFirstRiverZoom + 1) {
            stroke(LineKind::Aras, pen(m_theme.river, std::clamp(m_frame.zoom - 4.4, 1.2, 3.0)));
        }
    }

    /// Each country's divisions come in softly where they are wide enough, in four steps of strength.
    void paintDivisions()
    {
        constexpr int kSteps = 4;
        if (m_frame.zoom < kFirstDivisionZoom) {
            return;
        }
        for (int step = 1; step <= kSteps; ++step) {
            const auto isOfStep = [&](const LineWork::Arc &arc) {
                const double strength = std::clamp(m_frame.zoom - arc.firstZoom + 0.5, 0.0, 1.0);
                return static_cast<int>(std::floor(strength * kSteps)) == step;
            };
            QColor colour = m_theme.divisionBorder;
            colour.setAlphaF(static_cast<float>(step) / kSteps);
            strokeIf(LineKind::Division, pen(colour, 0.9), isOfStep);
        }
        stroke(LineKind::DisputedDivision, dashed(pen(m_theme.countryBorder, 1)));
    }

    QPainter &m_painter;
    const MapFrame &m_frame;
    const Atlas &m_atlas;
    const Theme &m_theme;
    double m_scale;
    int m_level;
    double m_unit;
};

} // namespace

void paintBaseMap(QPainter &painter, const MapFrame &frame, const Atlas &atlas, const Theme &theme,
                  const ViewOptions &options)
{
    BaseMapPainter(painter, frame, atlas, theme).paint(options);
}

} // namespace araxes
