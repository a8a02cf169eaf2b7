// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tilegrid.h"

#include <QTest>

using namespace araxes;

namespace {

MapFrame frameAt(const GeoPoint &centre, double zoom)
{
    return {toMercator(centre), zoom, 1000, 640};
}

bool isWhole(double px)
{
    return std::abs(px - std::round(px)) < 1e-6;
}

} // namespace

class TestTileGrid : public QObject
{
    Q_OBJECT
private slots:
    void tilesCoverTheViewWithoutSeams_data()
    {
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("pixelRatio");
        for (const double pixelRatio : {1.0, 1.25, 2.0}) {
            for (const double zoom : {2.0, 4.75, 7.13, 12.5}) {
                QTest::addRow("Aras, zoom %.2f at %.2f", zoom, pixelRatio) << 47.0 << zoom << pixelRatio;
                QTest::addRow("Fiji, zoom %.2f at %.2f", zoom, pixelRatio) << 179.9 << zoom << pixelRatio;
            }
        }
    }
    void tilesCoverTheViewWithoutSeams()
    {
        QFETCH(double, lon);
        QFETCH(double, zoom);
        QFETCH(double, pixelRatio);
        const TileGrid grid(frameAt({lon, 20}, zoom), pixelRatio);
        const std::vector<TileSpot> spots = grid.visible(grid.level());
        for (double y = 0.5; y < 640; y += 20) {
            for (double x = 0.5; x < 1000; x += 20) {
                const auto holds = [&](const TileSpot &spot) { return spot.rect.contains(x, y); };
                QVERIFY(std::any_of(spots.begin(), spots.end(), holds));
            }
        }
        for (const TileSpot &spot : spots) {
            for (const double edge : {spot.rect.left(), spot.rect.top(), spot.rect.right(), spot.rect.bottom()}) {
                QVERIFY(isWhole(edge * pixelRatio));
            }
        }
    }

    void onARestingZoomAPixelIsAPixel()
    {
        for (const double zoom : {3.0, 5.25, 8.5, 11.75}) {
            const TileGrid grid(frameAt({47, 39}, zoom), 1.25);
            for (const TileSpot &spot : grid.visible(grid.level())) {
                QCOMPARE(spot.rect.width() * 1.25, double(TileGrid::kTilePx));
                QCOMPARE(spot.rect.height() * 1.25, double(TileGrid::kTilePx));
            }
        }
    }

    void aTilesPictureShowsWhatStandsThere()
    {
        const MapFrame frame = frameAt({47, 39}, 6.5);
        const TileGrid grid(frame, 2);
        const QPointF bridges = frame.toPx(GeoPoint{46.94, 39.150556});
        for (const TileSpot &spot : grid.visible(grid.level())) {
            if (spot.rect.contains(bridges)) {
                const QPointF inTile = TileGrid::frameOf(spot.key, 2).toPx(GeoPoint{46.94, 39.150556});
                const QPointF apart = spot.rect.topLeft() + inTile - bridges;
                QVERIFY(std::hypot(apart.x(), apart.y()) <= 0.5); // snapped to a device pixel
                return;
            }
        }
        QFAIL("no tile holds the bridges");
    }

    void theMiddleComesFirst()
    {
        const TileGrid grid(frameAt({47, 39}, 6), 1);
        const std::vector<TileSpot> spots = grid.visible(grid.level());
        QVERIFY(spots.front().rect.adjusted(-256, -256, 256, 256).contains(500, 320));
    }

    void restingZoomsAreQuartersBelow()
    {
        QCOMPARE(TileGrid::restingZoom(7.3), 7.25);
        QCOMPARE(TileGrid::restingZoom(7.2499999), 7.25); // rounding on the way through a box
        QCOMPARE(TileGrid::restingZoom(7.24), 7.0);
    }
};

QTEST_GUILESS_MAIN(TestTileGrid)
#include "tst_tilegrid.moc"
