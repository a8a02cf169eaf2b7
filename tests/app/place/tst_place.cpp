// SPDX-License-Identifier: GPL-3.0-or-later
// Where places stand and how far shapes reach.
#include "app/place/place.h"

#include <QtTest>

using namespace araxes;

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
        const GeoShape world{GeoShape::Kind::Polygon,
                             {{{{-180, -90}, {180, -90}, {180, 90}, {-180, 90}, {-180, -90}}}}};
        QCOMPARE(world.bounds(), GeoBox{});
    }
};

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
