// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines lie where the areas do, and a handle changes just what it holds.

#include "app/layout/map/areaoutlines.h"

#include <QTest>

#include <cmath>

using namespace araxes;

namespace {

MapFrame frameAt(double lon, double lat, double zoom)
{
    MapFrame frame;
    frame.centre = toMercator(GeoPoint{lon, lat});
    frame.zoom = zoom;
    frame.widthPx = 800;
    frame.heightPx = 500;
    return frame;
}

AreaHandle handle(const GeoArea &area, const MapFrame &frame, AreaHandle::Kind kind, std::size_t index = 0)
{
    for (const AreaHandle &each : areaHandles(area, frame)) {
        if (each.kind == kind && each.index == index) {
            return each;
        }
    }
    qFatal("no such handle");
}

bool isNear(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < 0.01;
}

} // namespace

class AreaOutlinesTest : public QObject
{
    Q_OBJECT
private slots:
    void cornersStandWhereTheMapShowsThem();
    void acrossThe180thMeridianTheOutlineIsWhole();
    void everyPointOfACirclesOutlineIsItsRadiusAway();
    void aBoxIsChangedByCornersAndSides();
    void aPolygonGainsACornerOnItsSide();
    void aCircleHasARadiusToDrag();
    void theMiddleMovesTheWhole();
};

void AreaOutlinesTest::cornersStandWhereTheMapShowsThem()
{
    const MapFrame frame = frameAt(47, 39, 8);
    const GeoPolygon polygon{{{46.5, 39}, {47.5, 39.2}, {47, 39.6}}};
    const std::vector<QPointF> outline = outlineOf(polygon, frame);
    QCOMPARE(outline.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(isNear(outline[i], frame.toPx(polygon.corners[i])));
    }
}

void AreaOutlinesTest::acrossThe180thMeridianTheOutlineIsWhole()
{
    for (const double lon : {179.0, -179.0}) {
        const MapFrame frame = frameAt(lon, 0, 4);
        for (const GeoArea &area :
             {GeoArea(GeoBox{170, -10, -170, 10}), GeoArea(GeoPolygon{{{170, -10}, {-170, -10}, {-170, 10}}}),
              GeoArea(GeoCircle{{180, 0}, 1e6})}) {
            const std::vector<QPointF> outline = outlineOf(area, frame);
            const auto [west, east] = std::minmax_element(outline.begin(), outline.end(),
                                                          [](const auto &a, const auto &b) { return a.x() < b.x(); });
            QVERIFY(east->x() - west->x() < 21.0 / 360 * frame.worldPx());
            QVERIFY(west->x() < 400 && east->x() > 400);
        }
    }
}

void AreaOutlinesTest::everyPointOfACirclesOutlineIsItsRadiusAway()
{
    const MapFrame frame = frameAt(47, 39, 6);
    const GeoCircle circle{{46.94, 39.15}, 120'000};
    for (const QPointF &px : outlineOf(circle, frame)) {
        QVERIFY(std::abs(distanceMetres(circle.centre, fromMercator(frame.fromPx(px))) - 120'000) < 20);
    }
}

void AreaOutlinesTest::aBoxIsChangedByCornersAndSides()
{
    using Kind = AreaHandle::Kind;
    const MapFrame frame = frameAt(47, 39, 7);
    const GeoArea box = GeoBox{46, 38, 48, 40};
    const GeoPoint to{45, 37};
    QVERIFY(dragged(box, handle(box, frame, Kind::Corner, 0), to) == GeoArea(GeoBox{45, 37, 48, 40}));
    QVERIFY(dragged(box, handle(box, frame, Kind::Corner, 2), {49, 41}) == GeoArea(GeoBox{46, 38, 49, 41}));
    QVERIFY(dragged(box, handle(box, frame, Kind::Side, 0), to) == GeoArea(GeoBox{46, 37, 48, 40}));
    QVERIFY(dragged(box, handle(box, frame, Kind::Side, 1), {49, 0}) == GeoArea(GeoBox{46, 38, 49, 40}));
    QVERIFY(dragged(box, handle(box, frame, Kind::Side, 2), {0, 41}) == GeoArea(GeoBox{46, 38, 48, 41}));
    QVERIFY(dragged(box, handle(box, frame, Kind::Side, 3), to) == GeoArea(GeoBox{45, 38, 48, 40}));
    QVERIFY(std::get<GeoBox>(dragged(box, handle(box, frame, Kind::Side, 0), {47, 60})).isValid());
}

void AreaOutlinesTest::aPolygonGainsACornerOnItsSide()
{
    using Kind = AreaHandle::Kind;
    const MapFrame frame = frameAt(47, 39, 7);
    const GeoArea triangle = GeoPolygon{{{46, 38}, {48, 38}, {47, 40}}};
    QVERIFY(dragged(triangle, handle(triangle, frame, Kind::Corner, 1), {49, 38}) ==
            GeoArea(GeoPolygon{{{46, 38}, {49, 38}, {47, 40}}}));
    QVERIFY(dragged(triangle, handle(triangle, frame, Kind::Side, 0), {47, 37}) ==
            GeoArea(GeoPolygon{{{46, 38}, {47, 37}, {48, 38}, {47, 40}}}));
}

void AreaOutlinesTest::aCircleHasARadiusToDrag()
{
    const MapFrame frame = frameAt(47, 39, 7);
    const GeoArea circle = GeoCircle{{47, 39}, 50'000};
    const AreaHandle radius = handle(circle, frame, AreaHandle::Kind::Radius);
    QVERIFY(radius.px.x() > frame.toPx(GeoPoint{47, 39}).x());
    const GeoPoint to{47, 40};
    QCOMPARE(std::get<GeoCircle>(dragged(circle, radius, to)).radiusMetres, distanceMetres({47, 39}, to));
}

void AreaOutlinesTest::theMiddleMovesTheWhole()
{
    const MapFrame frame = frameAt(47, 39, 7);
    for (const GeoArea &area : {GeoArea(GeoBox{46, 38, 48, 40}), GeoArea(GeoPolygon{{{46, 38}, {48, 38}, {48, 40}}}),
                                GeoArea(GeoCircle{{47, 39}, 50'000})}) {
        const GeoArea moved = dragged(area, handle(area, frame, AreaHandle::Kind::Centre), {50, 41});
        const GeoPoint middle = boundsOf(moved).centre();
        QVERIFY(std::abs(middle.lon - 50) < 0.01 && std::abs(middle.lat - 41) < 0.01);
        QVERIFY(std::abs(boundsOf(moved).height() - boundsOf(area).height()) < 1e-9);
    }
    const GeoArea polar = GeoBox{46, 80, 48, 89};
    QVERIFY(std::get<GeoBox>(dragged(polar, handle(polar, frame, AreaHandle::Kind::Centre), {0, 90})).isValid());
}

QTEST_GUILESS_MAIN(AreaOutlinesTest)
#include "tst_areaoutlines.moc"
