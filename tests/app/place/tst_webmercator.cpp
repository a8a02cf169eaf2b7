// SPDX-License-Identifier: GPL-3.0-or-later
// The projection against known values.
#include "app/place/webmercator.h"

#include <QtTest>

using namespace araxes;

class TestWebMercator : public QObject
{
    Q_OBJECT
private slots:
    void cornersAndMiddle()
    {
        QCOMPARE(toMercator({0, 0}), (MercatorPoint{0.5, 0.5}));
        QCOMPARE(toMercator({-180, 0}).x, 0.0);
        QCOMPARE(toMercator({180, 0}).x, 1.0);
        QVERIFY(std::abs(toMercator({0, kMaxMercatorLatitude}).y) < 1e-12);
        QVERIFY(std::abs(toMercator({0, -kMaxMercatorLatitude}).y - 1) < 1e-12);
    }
    void polesAreHeldAtTheEdge()
    {
        QCOMPARE(toMercator({0, 90}).y, toMercator({0, kMaxMercatorLatitude}).y);
        QVERIFY(toMercator({0, -90}).y <= 1);
    }
    void bakuFallsWhereSlippyMapsHaveIt()
    {
        // Tile 12/2615/1544, worked out apart from this code with the published formula.
        const MercatorPoint baku = toMercator({49.8671, 40.4093});
        QCOMPARE(int(baku.x * 4096), 2615);
        QCOMPARE(int(baku.y * 4096), 1544);
    }
    void thereAndBack()
    {
        for (double lat = -85; lat <= 85; lat += 2.5) {
            const GeoPoint back = fromMercator(toMercator({46.94, lat}));
            QVERIFY(std::abs(back.lat - lat) < 1e-9);
            QVERIFY(std::abs(back.lon - 46.94) < 1e-9);
        }
    }
    void metresPerPixelHalveWithEveryZoom()
    {
        QVERIFY(std::abs(metresPerPixel(0, 0) - 156543.034) < 0.001);
        QVERIFY(std::abs(metresPerPixel(60, 1) - 156543.034 / 4) < 0.001);
    }
};

QTEST_GUILESS_MAIN(TestWebMercator)
#include "tst_webmercator.moc"
