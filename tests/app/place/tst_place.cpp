// SPDX-License-Identifier: GPL-3.0-or-later
// Where places stand and how far shapes reach; what a region contains.
#include "app/place/region.h"

#include <QtTest>

using namespace araxes;

namespace {

GeoShape polygon(const GeoShape::Path &ring)
{
    return {GeoShape::Kind::Polygon, {{ring}}};
}

Region regionOf(const GeoShape &shape)
{
    Region region;
    region.shape = shape;
    region.box = shape.bounds();
    return region;
}

} // namespace

class TestPlace : public QObject
{
    Q_OBJECT
private slots:
    void anchorIsThePointThenTheMiddleOfTheShape()
    {
        Place place;
        QVERIFY(!place.anchor());
        place.shape = GeoShape{GeoShape::Kind::Line, {{{{46, 39}, {48, 38}}}}};
        QCOMPARE(*place.anchor(), (GeoPoint{47, 38.5}));
        place.point = GeoPoint{46.94, 39.15};
        QCOMPARE(*place.anchor(), (GeoPoint{46.94, 39.15}));
    }
    void boundsOfALineAcrossTheAntimeridian()
    {
        const GeoShape voyage{GeoShape::Kind::Line, {{{{170, -10}, {-175, -20}, {-160, -5}}}}};
        QCOMPARE(voyage.bounds(), (GeoBox{170, -20, -160, -5}));
    }
    void boundsOfPartsOnBothSidesGoTheShortWay()
    {
        const GeoShape islands{GeoShape::Kind::Line, {{{{177, -18}, {180, -17}}}, {{{-180, -17}, {-178, -16}}}}};
        QCOMPARE(islands.bounds(), (GeoBox{177, -18, -178, -16}));
    }
    void boundsOfTheWholeWorld()
    {
        QCOMPARE(polygon({{-180, -90}, {180, -90}, {180, 90}, {-180, 90}, {-180, -90}}).bounds(), GeoBox{});
    }
    void regionContainsWhatItsRingEncloses()
    {
        GeoShape shape = polygon({{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}});
        shape.parts[0].push_back({{4, 4}, {6, 4}, {6, 6}, {4, 6}, {4, 4}});
        const Region region = regionOf(shape);
        QVERIFY(region.contains({2, 2}));
        QVERIFY(!region.contains({5, 5}));
        QVERIFY(!region.contains({11, 5}));
        QVERIFY(!region.contains({5, -1}));
    }
    void regionContainsAcrossTheAntimeridian()
    {
        const Region region = regionOf(polygon({{175, 60}, {-175, 60}, {-175, 70}, {175, 70}, {175, 60}}));
        QVERIFY(region.contains({179, 65}));
        QVERIFY(region.contains({-179, 65}));
        QVERIFY(region.contains({180, 65}));
        QVERIFY(!region.contains({0, 65}));
        QVERIFY(!region.contains({170, 65}));
    }
    void regionContainsThePoleItGoesRound()
    {
        GeoShape::Path ring;
        for (int lon = -180; lon <= 180; lon += 30) {
            ring.push_back({double(lon), -70});
        }
        ring.push_back({180, -90});
        ring.push_back({-180, -90});
        ring.push_back({-180, -70});
        const Region region = regionOf(polygon(ring));
        QVERIFY(region.contains({15, -80}));
        QVERIFY(region.contains({-179.5, -89.9}));
        QVERIFY(!region.contains({15, -60}));
    }
};

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
