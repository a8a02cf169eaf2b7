// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/tally/mapgrid.h"

#include <QtTest>
#include <cmath>
#include <random>

using namespace araxes;

namespace {

class MapGridTest : public QObject
{
    Q_OBJECT
private slots:
    void everyPointOfItsBoxHasACell_data()
    {
        QTest::addColumn<GeoBox>("box");
        QTest::newRow("Aras") << GeoBox{44, 38.5, 48, 40};
        QTest::newRow("world") << GeoBox{};
        QTest::newRow("Pacific") << GeoBox{160, -30, -140, 30};
        QTest::newRow("pole") << GeoBox{-40, 60, 40, 90};
        QTest::newRow("a street") << GeoBox{46.9, 39.15, 46.901, 39.1505};
    }
    void everyPointOfItsBoxHasACell()
    {
        QFETCH(GeoBox, box);
        const MapGrid grid(box);
        QVERIFY(grid.cells() > MapGrid::kMostCells / 3);
        QVERIFY(grid.cells() <= MapGrid::kMostCells);
        QVERIFY(grid.fits(box));
        std::mt19937 random(1);
        const auto share = [&random] { return double(random() % 10'001) / 10'000; };
        for (int i = 0; i < 5000; ++i) {
            double lon = box.west + box.width() * share();
            lon = lon > 180 ? lon - 360 : lon;
            const GeoPoint point{lon, box.south + box.height() * share()};
            const int cell = grid.cellOf(point);
            QVERIFY2(cell >= 0 && cell < grid.cells(),
                     qPrintable(QString::number(point.lon) + QChar(u' ') + QString::number(point.lat)));
        }
    }

    void aPointLiesInTheSquareOfItsCell()
    {
        const MapGrid grid(GeoBox{40, 30, 60, 45});
        std::mt19937 random(2);
        for (int i = 0; i < 5000; ++i) {
            const GeoPoint point{40 + double(random() % 2000) / 100, 30 + double(random() % 1500) / 100};
            const MercatorPoint corner = grid.corner(grid.cellOf(point));
            const MercatorPoint at = toMercator(point);
            QVERIFY(at.x >= corner.x - 1e-9 && at.x <= corner.x + grid.side() + 1e-9);
            QVERIFY(at.y >= corner.y - 1e-9 && at.y <= corner.y + grid.side() + 1e-9);
        }
    }

    void theMiddleOfACellLiesInIt()
    {
        for (const GeoBox &box : {GeoBox{160, -30, -140, 30}, GeoBox{}, GeoBox{44, 38, 48, 40}}) {
            const MapGrid grid(box);
            for (int cell = 0; cell < grid.cells(); cell += 7) {
                if (grid.corner(cell).y + grid.side() <= 1) {
                    QCOMPARE(grid.cellOf(grid.centre(cell)), cell);
                }
            }
        }
    }

    void pointsOutsideHaveNone()
    {
        const MapGrid grid(GeoBox{40, 30, 60, 45});
        QCOMPARE(grid.cellOf({0, 35}), -1);
        QCOMPARE(grid.cellOf({50, 80}), -1);
        QCOMPARE(grid.cellOf({50, -10}), -1);
        QCOMPARE(MapGrid().cellOf({0, 0}), -1);
        QCOMPARE(MapGrid().cells(), 0);
    }

    void fitsWhileTheViewMovesALittle()
    {
        const MapGrid grid(GeoBox{40, 30, 60, 45});
        QVERIFY(grid.fits({41, 31, 61, 46}));
        QVERIFY(!grid.fits({50, 30, 70, 45})); // beyond its margin
        QVERIFY(!grid.fits({48, 36, 52, 39})); // finer squares would tell more
    }
};

} // namespace

QTEST_GUILESS_MAIN(MapGridTest)
#include "tst_mapgrid.moc"
