// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place/geoarea.h"

#include <QRandomGenerator>
#include <QTest>

using namespace araxes;

class TestGeoArea : public QObject
{
    Q_OBJECT
private slots:
    void aPolygonHoldsWhatLiesWithin();
    void aHollowCornerIsOutside();
    void aPolygonMayCrossTheAntimeridian();
    void fewerThanThreeCornersHoldNothing();
    void distancesAreThoseOfTheSphere_data();
    void distancesAreThoseOfTheSphere();
    void aCircleAndItsBoundsAgree();
    void aCircleAroundAPoleSpansAllLongitudes();
};

void TestGeoArea::aPolygonHoldsWhatLiesWithin()
{
    const GeoPolygon square{{{44, 36}, {48, 36}, {48, 41}, {44, 41}}};
    QVERIFY(square.contains({46, 39}));
    QVERIFY(!square.contains({43.9, 39}));
    QVERIFY(!square.contains({46, 41.1}));
    QCOMPARE(square.bounds(), (GeoBox{44, 36, 48, 41}));
}

void TestGeoArea::aHollowCornerIsOutside()
{
    const GeoPolygon hook{{{0, 0}, {10, 0}, {10, 10}, {5, 5}, {0, 10}}};
    QVERIFY(hook.contains({5, 4}));
    QVERIFY(!hook.contains({5, 6}));
    QVERIFY(hook.contains({9, 8}));
}

void TestGeoArea::aPolygonMayCrossTheAntimeridian()
{
    const GeoPolygon fiji{{{176, -20}, {-178, -20}, {-178, -15}, {176, -15}}};
    QVERIFY(fiji.contains({179.5, -17}));
    QVERIFY(fiji.contains({-179.5, -17}));
    QVERIFY(!fiji.contains({0, -17}));
    QVERIFY(!fiji.contains({-177, -17}));
    QCOMPARE(fiji.bounds(), (GeoBox{176, -20, -178, -15}));
}

void TestGeoArea::fewerThanThreeCornersHoldNothing()
{
    QVERIFY(!GeoPolygon{}.contains({0, 0}));
    QVERIFY(!(GeoPolygon{{{-1, 0}, {1, 0}}}.contains({0, 0})));
}

void TestGeoArea::distancesAreThoseOfTheSphere_data()
{
    QTest::addColumn<double>("lon");
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("kilometres");
    QTest::newRow("nowhere else") << 0.0 << 0.0 << 0.0;
    QTest::newRow("a quarter round the equator") << 90.0 << 0.0 << 10'007.557;
    QTest::newRow("to the pole") << 0.0 << 90.0 << 10'007.557;
    QTest::newRow("to the other side") << 180.0 << 0.0 << 20'015.115;
}

void TestGeoArea::distancesAreThoseOfTheSphere()
{
    QFETCH(double, lon);
    QFETCH(double, lat);
    QFETCH(double, kilometres);
    QVERIFY(std::abs(distanceMetres({0, 0}, {lon, lat}) / 1000 - kilometres) < 0.001);
}

void TestGeoArea::aCircleAndItsBoundsAgree()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        const GeoCircle circle{{random.bounded(360.0) - 180, random.bounded(160.0) - 80}, random.bounded(900'000.0)};
        const GeoPoint near{wrappedLongitude(circle.centre.lon + random.bounded(30.0) - 15),
                            std::clamp(circle.centre.lat + random.bounded(20.0) - 10, -90.0, 90.0)};
        QVERIFY(!circle.contains(near) || circle.bounds().contains(near));
    }
    const GeoCircle khudaferin{{46.9442, 39.1531}, 50'000};
    QVERIFY(khudaferin.contains({46.9442, 39.6}));
    QVERIFY(!khudaferin.contains({46.9442, 39.61}));
}

void TestGeoArea::aCircleAroundAPoleSpansAllLongitudes()
{
    const GeoBox bounds = GeoCircle{{20, 88}, 500'000}.bounds();
    QCOMPARE(bounds.west, -180.0);
    QCOMPARE(bounds.east, 180.0);
    QCOMPARE(bounds.north, 90.0);
}

QTEST_GUILESS_MAIN(TestGeoArea)
#include "tst_geoarea.moc"
