// SPDX-License-Identifier: GPL-3.0-or-later
// Arcs, rings and what of them is seen in a window.
#include "app/place/atlas/linework.h"

#include <QtTest>

#include <cmath>

using namespace araxes;

namespace {

constexpr GridBox kEverywhere{-4 * kGridSide, -kGridSide, 4 * kGridSide, 2 * kGridSide};

void add(LineWork &lines, const std::vector<GridPoint> &points, LineKind kind = LineKind::Coast)
{
    lines.addArc(kind, 0, points, std::vector<quint8>(points.size(), 0));
}

/// A jagged circle of many points about a centre, closed.
std::vector<GridPoint> circle(int points, GridPoint centre, int radius)
{
    std::vector<GridPoint> ring;
    for (int i = 0; i < points; ++i) {
        const double angle = 2 * 3.14159265358979 * i / points;
        const double reach = radius * (i % 2 == 0 ? 1 : 0.9);
        ring.push_back({centre.x + int(reach * std::cos(angle)), centre.y + int(reach * std::sin(angle))});
    }
    ring.push_back(ring.front());
    return ring;
}

bool isInside(const std::vector<GridPoint> &ring, const GridPoint &p)
{
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const GridPoint &a = ring[j];
        const GridPoint &b = ring[i];
        if ((a.x > p.x) != (b.x > p.x) && a.y + double(b.y - a.y) * (p.x - a.x) / (b.x - a.x) < p.y) {
            inside = !inside;
        }
    }
    return inside;
}

} // namespace

class TestLineWork : public QObject
{
    Q_OBJECT
private slots:
    void twoArcsMakeARing()
    {
        LineWork lines;
        add(lines, {{0, 0}, {100, 0}, {100, 100}});
        add(lines, {{0, 0}, {0, 100}, {100, 100}});
        QVERIFY(lines.addRing(std::vector<LineWork::RingArc>{{0, false, 0}, {1, true, 0}}));
        const auto ring = lines.ring(lines.rings()[0], 0, kEverywhere);
        QCOMPARE(ring, (std::vector<GridPoint>{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}}));
        QVERIFY(lines.encloses(lines.rings(), {50, 50}));
        QVERIFY(!lines.encloses(lines.rings(), {150, 50}));
        QVERIFY(!lines.encloses(lines.rings(), {50, 150}));
    }
    void arcsThatDoNotMeetMakeNone()
    {
        LineWork lines;
        add(lines, {{0, 0}, {100, 0}});
        add(lines, {{100, 7}, {0, 0}});
        QVERIFY(!lines.addRing(std::vector<LineWork::RingArc>{{0, false, 0}, {1, false, 0}}));
        QVERIFY(!lines.addRing(std::vector<LineWork::RingArc>{{0, false, 0}}));
        QVERIFY(!lines.addRing(std::vector<LineWork::RingArc>{}));
        QVERIFY(lines.rings().empty());
    }
    void aRingRunsOnAcrossTheAntimeridian()
    {
        LineWork lines;
        add(lines, {{kGridSide - 50, 0}, {kGridSide + 50, 0}});
        add(lines, {{50, 0}, {50, 100}, {-50, 100}, {-50, 0}}); // starts on the other side of the world
        QVERIFY(lines.addRing(std::vector<LineWork::RingArc>{{0, false, 0}, {1, false, 0}}));
        QCOMPARE(lines.rings()[0].box, (GridBox{kGridSide - 50, 0, kGridSide + 50, 100}));
        QVERIFY(lines.encloses(lines.rings(), {20, 50}));
        QVERIFY(lines.encloses(lines.rings(), {kGridSide - 20, 50}));
        QVERIFY(!lines.encloses(lines.rings(), {kGridSide / 2, 50}));
    }
    void insideIsTheSameByChunksAndByEveryEdge()
    {
        LineWork lines;
        const auto points = circle(1001, {5000, 5000}, 4000);
        add(lines, points);
        QVERIFY(lines.addRing(std::vector<LineWork::RingArc>{{0, false, 0}}));
        for (int x = 500; x < 9800; x += 97) {
            for (int y = 500; y < 9800; y += 89) {
                QCOMPARE(lines.encloses(lines.rings(), {x, y}), isInside(points, {x, y}));
            }
        }
    }
    void aCutRingLooksTheSameInItsWindow()
    {
        LineWork lines;
        const auto points = circle(2000, {5000, 5000}, 4000);
        add(lines, points);
        QVERIFY(lines.addRing(std::vector<LineWork::RingArc>{{0, false, 0}}));
        for (const GridBox &window : {GridBox{1000, 4000, 1800, 4800}, GridBox{4600, 4600, 5400, 5400},
                                      GridBox{7000, 500, 9500, 3000}, GridBox{9100, 100, 9900, 900}}) {
            const auto cut = lines.ring(lines.rings()[0], 0, window);
            QVERIFY(cut.size() < 900);
            for (int x = window.left; x <= window.right; x += 53) {
                for (int y = window.top; y <= window.bottom; y += 47) {
                    QCOMPARE(isInside(cut, {x, y}), isInside(points, {x, y}));
                }
            }
        }
    }
    void aCutLineKeepsAllThatPassesThroughItsWindow()
    {
        LineWork lines;
        std::vector<GridPoint> zigzag;
        for (int i = 0; i < 500; ++i) {
            zigzag.push_back({i * 10, i % 2 == 0 ? 0 : 1000});
        }
        add(lines, zigzag);
        const GridBox window{2000, 400, 2100, 600}; // no point of the line lies in it
        const auto parts = lines.line(lines.arcs()[0], 0, window);
        QCOMPARE(parts.size(), std::size_t(1));
        QVERIFY(parts[0].front().x <= 2000 && parts[0].back().x >= 2100);
        QVERIFY(parts[0].size() < 20);
        QVERIFY(lines.line(lines.arcs()[0], 0, {2000, 2000, 2100, 2100}).empty());
    }
    void levelsLeavePointsOutAndKeepTheEnds()
    {
        LineWork lines;
        const std::vector<GridPoint> points{{0, 0}, {10, 1}, {20, 8}, {30, 1}, {40, 0}};
        lines.addArc(LineKind::Border, 0, points, std::vector<quint8>{0, 7, 3, 7, 0});
        QCOMPARE(lines.line(lines.arcs()[0], 0).size(), std::size_t(2));
        QCOMPARE(lines.line(lines.arcs()[0], 3).size(), std::size_t(3));
        QCOMPARE(lines.line(lines.arcs()[0], 7), points);
        QCOMPARE(LineWork::levelFor(-3), 0);
        QCOMPARE(LineWork::levelFor(1), 0);
        QCOMPARE(LineWork::levelFor(1.1), 1);
        QCOMPARE(LineWork::levelFor(15), LineWork::kLevels - 1);
    }
};

QTEST_GUILESS_MAIN(TestLineWork)
#include "tst_linework.moc"
