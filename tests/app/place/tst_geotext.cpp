// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place/geotext.h"

#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestGeoText : public QObject
{
    Q_OBJECT
private slots:
    void pointsNameTheirHemispheres();
    void boxesAreAsFineAsTheyAreSmall();
    void distancesTakeTheirUnit();
};

void TestGeoText::pointsNameTheirHemispheres()
{
    const QLocale english(QLocale::English);
    QCOMPARE(pointText({46.9442, 39.1531}, english), u"39.1531° N, 46.9442° E"_s);
    QCOMPARE(pointText({-68.15, -16.5}, english), u"16.5000° S, 68.1500° W"_s);
    QCOMPARE(pointText({46.9442, 39.1531}, QLocale(QLocale::German)), u"39,1531° N, 46,9442° E"_s);
}

void TestGeoText::boxesAreAsFineAsTheyAreSmall()
{
    const QLocale english(QLocale::English);
    QCOMPARE(boxText({46.1, 38.8, 47.9, 39.9}, english), u"38.8–39.9° N, 46.1–47.9° E"_s);
    QCOMPARE(boxText({46.1, 38.8, 46.15, 38.84}, english), u"38.80–38.84° N, 46.10–46.15° E"_s);
    QCOMPARE(boxText({-20, -10, 60, 70}, english), u"10° S–70° N, 20° W–60° E"_s);
}

void TestGeoText::distancesTakeTheirUnit()
{
    const QLocale english(QLocale::English);
    QCOMPARE(distanceText(500, english), u"500 m"_s);
    QCOMPARE(distanceText(2000, english), u"2 km"_s);
    QCOMPARE(distanceText(2500, english), u"2.5 km"_s);
    QCOMPARE(distanceText(119'800, english), u"120 km"_s);
}

QTEST_GUILESS_MAIN(TestGeoText)
#include "tst_geotext.moc"
