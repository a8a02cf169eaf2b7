// SPDX-License-Identifier: GPL-3.0-or-later
// Many points at once are told as each by itself.

#include "app/place/pointsin.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>
#include <numbers>

using namespace araxes;

namespace {

/// A ring of corners about a centre, at random distances between two.
GeoPolygon star(QRandomGenerator &random, const GeoPoint &centre, int corners, double least, double most)
{
    GeoPolygon polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double radius = least + (most - least) * random.generateDouble();
        polygon.corners.push_back({wrappedLongitude(centre.lon + radius * std::cos(angle)),
                                   std::clamp(centre.lat + radius * std::sin(angle), -90.0, 90.0)});
    }
    return polygon;
}

std::vector<GeoPoint> pointsAbout(QRandomGenerator &random, const GeoPoint &centre, double reach, int count)
{
    std::vector<GeoPoint> points;
    for (int i = 0; i < count; ++i) {
        points.push_back({wrappedLongitude(centre.lon + reach * (2 * random.generateDouble() - 1)),
                          std::clamp(centre.lat + reach * (2 * random.generateDouble() - 1), -90.0, 90.0)});
    }
    return points;
}

std::vector<std::uint8_t> oneByOne(const GeoArea &area, const std::vector<GeoPoint> &points)
{
    std::vector<std::uint8_t> all;
    for (const GeoPoint &point : points) {
        all.push_back(contains(area, point) ? 1 : 0);
    }
    return all;
}

} // namespace

class PointsInTest : public QObject
{
    Q_OBJECT
private slots:
    void aPolygonIsToldAsPointByPoint_data();
    void aPolygonIsToldAsPointByPoint();
    void cornersAndSidesAreToldAlike();
    void anyTangleIsToldAlike();
    void boxesAndCirclesAreToldAlike();
    void aMillionPointsAreQuick();
};

void PointsInTest::aPolygonIsToldAsPointByPoint_data()
{
    QTest::addColumn<double>("lon");
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("radius");
    QTest::newRow("the Aras") << 47.0 << 39.2 << 1.5;
    QTest::newRow("across the 180th meridian") << 179.0 << 10.0 << 20.0;
    QTest::newRow("around a pole") << 0.0 << 80.0 << 60.0;
    QTest::newRow("a speck") << 47.0 << 39.2 << 1e-7;
}

void PointsInTest::aPolygonIsToldAsPointByPoint()
{
    QFETCH(const double, lon);
    QFETCH(const double, lat);
    QFETCH(const double, radius);
    QRandomGenerator random(5);
    const GeoPoint centre{lon, lat};
    for (const double least : {0.05, 0.9}) {
        const GeoPolygon polygon = star(random, centre, 500, least * radius, radius);
        const std::vector<GeoPoint> points = pointsAbout(random, centre, radius * 1.2, 20'000);
        const std::vector<std::uint8_t> expected = oneByOne(polygon, points);
        QVERIFY(std::count(expected.begin(), expected.end(), 1) > 100);
        QVERIFY(std::count(expected.begin(), expected.end(), 0) > 100);
        QVERIFY(pointsIn(polygon, points) == expected);
    }
}

void PointsInTest::cornersAndSidesAreToldAlike()
{
    GeoPolygon polygon;
    for (int i = 0; i < 400; ++i) { // a comb with level and upright sides
        const double lon = 40 + 0.01 * i;
        polygon.corners.push_back({lon, i % 4 < 2 ? 39.0 : 39.5});
    }
    polygon.corners.push_back({44, 38});
    polygon.corners.push_back({40, 38});
    std::vector<GeoPoint> points;
    for (int i = 0; i <= 400; ++i) {
        for (const double lat : {38.0, 38.5, 39.0, 39.25, 39.5, 40.0}) {
            for (const double off : {0.0, 1e-13, -1e-13, 0.005}) {
                points.push_back({40 + 0.01 * i + off, lat});
            }
        }
    }
    QVERIFY(polygon.corners.size() * points.size() > 2'000'000); // else the plain test is done
    QVERIFY(pointsIn(polygon, points) == oneByOne(polygon, points));
}

void PointsInTest::anyTangleIsToldAlike()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        GeoPolygon polygon;
        for (const GeoPoint &corner : pointsAbout(random, {0, 0}, round % 2 ? 180 : 3, 300)) {
            polygon.corners.push_back(corner);
        }
        const std::vector<GeoPoint> points = pointsAbout(random, {0, 0}, round % 2 ? 180 : 3, 8'000);
        QVERIFY(pointsIn(polygon, points) == oneByOne(polygon, points));
    }
}

void PointsInTest::boxesAndCirclesAreToldAlike()
{
    QRandomGenerator random(9);
    const std::vector<GeoPoint> points = pointsAbout(random, {0, 0}, 180, 50'000);
    for (const GeoArea &area :
         {GeoArea(GeoBox{170, -20, -170, 20}), GeoArea(GeoCircle{{179, 10}, 2e6}), GeoArea(GeoCircle{{10, 85}, 3e6}),
          GeoArea(GeoCircle{{47, 39}, 1.9e7}), GeoArea(GeoPolygon{{{0, 0}, {1, 1}}})}) {
        QVERIFY(pointsIn(area, points) == oneByOne(area, points));
    }
}

void PointsInTest::aMillionPointsAreQuick()
{
    QRandomGenerator random(11);
    const GeoPoint centre{47, 39.2};
    const GeoPolygon polygon = star(random, centre, 10'000, 1.4, 1.5);
    const std::vector<GeoPoint> points = pointsAbout(random, centre, 2, 1'000'000);
    const std::clock_t begin = std::clock();
    const std::vector<std::uint8_t> inside = pointsIn(polygon, points);
    const double took = 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC;
    qInfo("1,000,000 points, 10,000 corners: %.0f ms of a processor, %td inside", took,
          std::count(inside.begin(), inside.end(), 1));
    QVERIFY2(took < 2'000, "far slower than the 50 ms that it takes on a quiet desktop");
}

QTEST_GUILESS_MAIN(PointsInTest)
#include "tst_pointsin.moc"
