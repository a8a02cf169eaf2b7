// SPDX-License-Identifier: GPL-3.0-or-later
// Curves between places: over the sphere, across the 180th meridian, cut to the view.
#include "app/layout/map/mapcurve.h"

#include <QtTest>

using namespace araxes;

namespace {

constexpr GeoPoint kTokyo{139.7, 35.7};
constexpr GeoPoint kLosAngeles{-118.2, 34.1};

MapFrame frameAt(const GeoPoint &centre, double zoom)
{
    return {toMercator(centre), zoom, 800, 500};
}

} // namespace

class TestMapCurve : public QObject
{
    Q_OBJECT
private slots:
    void goesOverTheSphere()
    {
        // The great circle from Tokyo to Los Angeles comes closest to the pole at 47.7° N.
        const MapFrame frame = frameAt({180, 40}, 3);
        const std::vector<QPointF> curve = mapCurve(kTokyo, kLosAngeles, frame);
        const auto top = std::min_element(curve.begin(), curve.end(),
                                          [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
        QVERIFY(std::abs(fromMercator(frame.fromPx(*top)).lat - 47.7) < 0.3);
    }
    void staysInOnePieceAcrossTheAntimeridian()
    {
        for (const GeoPoint &centre : {GeoPoint{180, 40}, GeoPoint{0, 40}, GeoPoint{-100, 40}}) {
            const std::vector<QPointF> curve = mapCurve(kTokyo, kLosAngeles, frameAt(centre, 2));
            QVERIFY(curve.back().x() > curve.front().x()); // eastwards
            for (std::size_t i = 1; i < curve.size(); ++i) {
                QVERIFY(QLineF(curve[i - 1], curve[i]).length() < 1024.0 / 16);
            }
        }
    }
    void shortWaysThereAndBackAreTwo()
    {
        const MapFrame frame = frameAt({48, 39}, 7);
        const std::vector<QPointF> there = mapCurve({47, 39}, {49, 39}, frame);
        const std::vector<QPointF> back = mapCurve({49, 39}, {47, 39}, frame);
        QVERIFY(there[32].y() < there[0].y() - 20); // bent to the left: eastwards that is up
        QVERIFY(back[32].y() > back[0].y() + 20);
        QVERIFY(QLineF(there.back(), back.front()).length() < 1e-6);
    }
    void endsCanBeMoved()
    {
        const MapFrame frame = frameAt({48, 39}, 7);
        const std::vector<QPointF> curve = withEnds(mapCurve({47, 39}, {49, 39}, frame), {100, 100}, {300, 120});
        QCOMPARE(curve.front(), QPointF(100, 100));
        QCOMPARE(curve.back(), QPointF(300, 120));
    }
    void isCutToTheView()
    {
        const std::vector<QPointF> line{{-100, 50}, {50, 50}, {150, 50}, {400, 50}};
        const ClippedCurve inside = clippedCurve(line, {0, 0, 200, 100});
        QCOMPARE(inside.points.front(), QPointF(0, 50));
        QCOMPARE(inside.points.back(), QPointF(200, 50));
        QCOMPARE(inside.begin, 0.2);
        QCOMPARE(inside.end, 0.6);
        QVERIFY(clippedCurve(line, {0, 60, 200, 100}).points.empty());
        const ClippedCurve whole = clippedCurve(line, {-200, 0, 800, 100});
        QCOMPARE(whole.points.size(), 4U);
        QCOMPARE(whole.begin, 0.0);
        QCOMPARE(whole.end, 1.0);
    }
    void isShortenedAtItsEnds()
    {
        const std::vector<QPointF> line{{0, 0}, {50, 0}, {100, 0}};
        const std::vector<QPointF> shorter = shortened(line, 10, 60);
        QCOMPARE(shorter.front(), QPointF(10, 0));
        QCOMPARE(shorter.back(), QPointF(40, 0));
        QVERIFY(shortened(line, 50, 50).empty());
        QCOMPARE(pointAlong(line, 75), QPointF(75, 0));
    }
};

QTEST_GUILESS_MAIN(TestMapCurve)
#include "tst_mapcurve.moc"
