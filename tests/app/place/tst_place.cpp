// SPDX-License-Identifier: GPL-3.0-or-later
// Where places stand and how far shapes reach.
#include "app/place/place.h"
#include "app/time/edtf.h"

#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

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
    void aNameOfATimeCountsForDaysThatLieWithinIt()
    {
        const auto days = [](const char16_t *edtf) { return parseEdtf(edtf).date->possible(); };
        Place tbilisi;
        tbilisi.name = LocalizedText(u"en"_s, u"Tbilisi"_s);
        tbilisi.name.set(u"fa"_s, u"تفلیس"_s);
        PeriodName tiflis{LocalizedText(u"en"_s, u"Tiflis"_s), *parseEdtf(u"../1936-08").date, {}, {}};
        tiflis.name.set(u"fa"_s, u"تفلیس"_s);
        tbilisi.periodNames = {tiflis};
        QCOMPARE(nameDuring(tbilisi, days(u"1828-02-22"), {u"en"_s}), u"Tiflis (Tbilisi)"_s);
        QCOMPARE(nameDuring(tbilisi, days(u"1936"), {u"en"_s}), u"Tbilisi"_s);
        QCOMPARE(nameDuring(tbilisi, days(u"1828/1990"), {u"en"_s}), u"Tbilisi"_s);
        QCOMPARE(nameDuring(tbilisi, {}, {u"en"_s}), u"Tbilisi"_s);
        QCOMPARE(nameDuring(tbilisi, days(u"1828"), {u"fa"_s}), u"تفلیس"_s); // the same in this language
    }
};

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
