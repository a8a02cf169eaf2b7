// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes of longitudes and latitudes, over the 180th meridian and up to the poles.
#include "app/place/geobox.h"

#include <QtTest>

using namespace araxes;

class TestGeoBox : public QObject
{
    Q_OBJECT
private slots:
    void theDefaultIsTheWorld()
    {
        const GeoBox world;
        QVERIFY(world.isValid());
        QCOMPARE(world.width(), 360.0);
        for (const GeoPoint point : {GeoPoint{180, 90}, GeoPoint{-180, -90}, GeoPoint{0, 0}}) {
            QVERIFY(world.contains(point));
        }
    }
    void invalidWhenUpsideDownOrOffTheEarth()
    {
        QVERIFY(!(GeoBox{0, 10, 5, 5}.isValid()));
        QVERIFY(!(GeoBox{0, 0, 181, 5}.isValid()));
        QVERIFY(!(GeoBox{0, 0, std::nan(""), 5}.isValid()));
        QVERIFY((GeoBox{170, 0, -170, 5}.isValid()));
    }
    void containsAcrossTheAntimeridian()
    {
        const GeoBox fiji{177, -20, -178, -15};
        QCOMPARE(fiji.width(), 5.0);
        QVERIFY(fiji.contains({179, -17}));
        QVERIFY(fiji.contains({-179, -17}));
        QVERIFY(fiji.contains({180, -17}));
        QVERIFY(fiji.contains({-180, -17}));
        QVERIFY(fiji.contains({177, -20}));
        QVERIFY(fiji.contains({-178, -15}));
        QVERIFY(!fiji.contains({0, -17}));
        QVERIFY(!fiji.contains({179, -14}));
    }
    void theEdgeAt180IsTheEdgeAtMinus180()
    {
        QVERIFY((GeoBox{170, 0, 180, 1}.contains({-180, 0.5})));
        QVERIFY((GeoBox{-180, 0, -170, 1}.contains({180, 0.5})));
    }
    void centreMayLieBeyondTheMeridian()
    {
        QCOMPARE((GeoBox{170, 0, -180, 10}.centre()), (GeoPoint{175, 5}));
        QCOMPARE((GeoBox{178, 0, -170, 10}.centre()), (GeoPoint{-176, 5}));
    }
    void overlapsAcrossTheAntimeridian()
    {
        const GeoBox fiji{177, -20, -178, -15};
        QVERIFY(fiji.overlaps({-179, -18, -170, -10}));
        QVERIFY((GeoBox{-179, -18, -170, -10}.overlaps(fiji)));
        QVERIFY(fiji.overlaps({}));
        QVERIFY(fiji.overlaps({178, -18, 179, -17}));
        QVERIFY(!fiji.overlaps({-177, -18, 176, -10}));
        QVERIFY(!fiji.overlaps({178, 0, 179, 10}));
    }
    void unitedGoesTheShortWay()
    {
        const GeoBox chukotka{175, 60, 180, 70};
        const GeoBox alaska{-170, 55, -140, 71};
        QCOMPARE(chukotka.united(alaska), (GeoBox{175, 55, -140, 71}));
        QCOMPARE(alaska.united(chukotka), (GeoBox{175, 55, -140, 71}));
        QCOMPARE((GeoBox{10, 0, 20, 1}.united({40, 0, 50, 1})), (GeoBox{10, 0, 50, 1}));
    }
    void unitedWithItsOwnPartIsItself()
    {
        const GeoBox pacific{150, -10, -120, 10};
        QCOMPARE(pacific.united({-150, 0, -140, 5}), pacific);
        QCOMPARE((GeoBox{-150, 0, -140, 5}.united(pacific)), pacific);
        QCOMPARE(pacific.united(pacific), pacific);
    }
    void unitedAllRoundIsTheWorldsWidth()
    {
        const GeoBox half{-100, 0, 100, 1};
        QCOMPARE(half.united({90, 0, -90, 1}), (GeoBox{-180, 0, 180, 1}));
    }
    void smallestBoxDoesNotDependOnTheOrder()
    {
        const GeoBox a{-10, 0, -10, 0};
        const GeoBox b{100, 0, 100, 0};
        const GeoBox c{-150, 0, -150, 0};
        const GeoBox forward[] = {a, b, c};
        const GeoBox backward[] = {c, b, a};
        QCOMPARE(smallestBox(forward), (GeoBox{-10, 0, -150, 0}));
        QCOMPARE(smallestBox(backward), smallestBox(forward));
        QCOMPARE(smallestBox({}), GeoBox{});
    }
    void smallestBoxContainsItsPointsExactly()
    {
        const GeoPoint points[] = {{47.02833, 39.40028}, {-179.1000001, -16.3}, {179.7000003, 12.1}};
        std::vector<GeoBox> boxes;
        for (const GeoPoint &point : points) {
            boxes.push_back({point.lon, point.lat, point.lon, point.lat});
        }
        for (const GeoPoint &point : points) {
            QVERIFY(smallestBox(boxes).contains(point));
        }
    }
    void grownStaysOnTheEarth()
    {
        QCOMPARE((GeoBox{0, 0, 10, 10}.grown(0.1)), (GeoBox{-1, -1, 11, 11}));
        QCOMPARE((GeoBox{170, 80, 180, 90}.grown(0.1)), (GeoBox{169, 79, -179, 90}));
        QCOMPARE(GeoBox{}.grown(0.1), GeoBox{});
        QCOMPARE((GeoBox{-179, 0, 170, 1}.grown(0.5).width()), 360.0);
    }
    void wrappedLongitudeIsAWholeTurnAway()
    {
        QCOMPARE(wrappedLongitude(190), -170.0);
        QCOMPARE(wrappedLongitude(-190), 170.0);
        QCOMPARE(wrappedLongitude(180), -180.0);
        QCOMPARE(wrappedLongitude(46.5 + 720), 46.5);
    }
};

QTEST_GUILESS_MAIN(TestGeoBox)
#include "tst_geobox.moc"
