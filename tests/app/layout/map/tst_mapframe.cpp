// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame shows, over the 180th meridian and beyond the square's edge.
#include "app/layout/map/mapframe.h"

#include <QtTest>

using namespace araxes;

class TestMapFrame : public QObject
{
    Q_OBJECT
private slots:
    void showsAtLeastTheBoxInItsMiddle_data()
    {
        QTest::addColumn<GeoBox>("box");
        QTest::newRow("caucasus") << GeoBox{40, 36, 52, 44};
        QTest::newRow("fiji") << GeoBox{177, -20, -178, -15};
        QTest::newRow("russia") << GeoBox{19, 41, -169, 82};
        QTest::newRow("a point") << GeoBox{46.94, 39.15, 46.94, 39.15};
        QTest::newRow("a point on the meridian") << GeoBox{180, 0, 180, 0};
        QTest::newRow("world") << GeoBox{};
    }
    void showsAtLeastTheBoxInItsMiddle()
    {
        QFETCH(GeoBox, box);
        for (const QSizeF &size : {QSizeF(1000, 700), QSizeF(300, 900)}) {
            const MapFrame frame = MapFrame::showing(box, size);
            const GeoBox shown = frame.box().grown(1e-9);
            QVERIFY(shown.contains({box.west, box.south}));
            QVERIFY(shown.contains({box.east, box.north}));
            QVERIFY(shown.contains(box.centre()));
            QVERIFY(frame.zoom <= MapFrame::kMaxZoom);
            QVERIFY(std::abs(frame.toPx(box.centre()).x() - size.width() / 2) < 1e-6);
        }
    }
    void pixelsAndBack()
    {
        const MapFrame frame{toMercator({179.9, 66}), 6.3, 800, 600};
        for (const QPointF &px : {QPointF(0, 0), QPointF(799, 10), QPointF(400, 600)}) {
            const QPointF back = frame.toPx(frame.fromPx(px));
            QVERIFY((back - px).manhattanLength() < 1e-6);
        }
        QVERIFY(frame.toPx(GeoPoint{-179.9, 66}).x() > 400);
        QVERIFY(frame.toPx(GeoPoint{-179.9, 66}).x() < 800);
    }
    void theBoxCrossesTheMeridianWithTheFrame()
    {
        const GeoBox box = MapFrame{toMercator({180, 0}), 5, 512, 512}.box();
        QVERIFY(box.crossesAntimeridian());
        QVERIFY(std::abs(box.width() - 22.5) < 1e-9);
    }
    void aFrameWiderThanTheWorldShowsTheWholeTurn()
    {
        const GeoBox box = MapFrame{{0.3, 0.5}, 1, 2000, 600}.box();
        QCOMPARE(box, GeoBox{});
    }
    void theSquaresEdgeReachesToThePole()
    {
        const GeoBox box = MapFrame{{0.5, 0.1}, 2, 300, 300}.box();
        QCOMPARE(box.north, 90.0);
        QVERIFY(box.south > 0);
    }
};

QTEST_GUILESS_MAIN(TestMapFrame)
#include "tst_mapframe.moc"
