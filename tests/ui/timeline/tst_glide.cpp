// SPDX-License-Identifier: GPL-3.0-or-later
// How a range moves, and what a brush makes of a drag.

#include "app/time/civilday.h"
#include "ui/timeline/brush.h"
#include "ui/timeline/glide.h"
#include "ui/timeline/spantext.h"

#include <QSignalSpy>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestGlide : public QObject
{
    Q_OBJECT

private slots:
    void aZoomKeepsItsCentreStill();
    void aPanKeepsItsLength();
    void beginsAndEndsWhereItShould();
    void aGlideArrives();
    void aRollSlowsDown();
    void snapsToWhatTheHandCanAim();
    void aBrushDraggedBackwardsIsTheSame();
    void aBrushIsNeverEmpty();
    void anOpenEndHasNoHandle();
    void aHandleIsFoundAmongSeveralWindows();
};

void TestGlide::aZoomKeepsItsCentreStill()
{
    // Day 300 stands at 30 % of both ranges.
    const DayRange from{0, 1000};
    const DayRange to{297, 307};
    for (const double share : {0.1, 0.35, 0.5, 0.8, 0.99}) {
        const DayRange range = between(from, to, share);
        QVERIFY(std::abs((300 - range.begin) / range.length() - 0.3) < 1e-9);
        QVERIFY(range.length() < from.length() && range.length() > to.length());
    }
}

void TestGlide::aPanKeepsItsLength()
{
    const DayRange range = between({0, 100}, {400, 500}, 0.25);
    QVERIFY(std::abs(range.length() - 100) < 1e-9);
    QVERIFY(std::abs(range.begin - 100) < 1e-9);
}

void TestGlide::beginsAndEndsWhereItShould()
{
    const DayRange from{-5000, 800};
    const DayRange to{20, 30};
    QVERIFY(std::abs(between(from, to, 0).begin - from.begin) < 1e-6);
    QVERIFY(std::abs(between(from, to, 1).begin - to.begin) < 1e-6);
    QVERIFY(std::abs(between(from, to, 1).end - to.end) < 1e-6);
}

void TestGlide::aGlideArrives()
{
    Glide glide;
    QSignalSpy moved(&glide, &Glide::moved);
    QSignalSpy stopped(&glide, &Glide::stopped);
    glide.start({0, 100}, {50, 70}, 60);
    QVERIFY(QTest::qWaitFor([&] { return stopped.size() == 1; }));
    QVERIFY(!glide.isMoving());
    QCOMPARE(moved.last().first().value<DayRange>(), (DayRange{50, 70}));
}

void TestGlide::aRollSlowsDown()
{
    Glide glide;
    std::vector<double> begins;
    connect(&glide, &Glide::rolled, this, [&](const DayRange &range) { begins.push_back(range.begin); });
    QSignalSpy stopped(&glide, &Glide::stopped);
    glide.roll({0, 100}, 1000, 50);
    QVERIFY(QTest::qWaitFor([&] { return stopped.size() == 1; }));
    QVERIFY(begins.size() > 1);
    QVERIFY(std::is_sorted(begins.begin(), begins.end()));
    QVERIFY(begins.back() < 1000 * 0.16);
}

void TestGlide::snapsToWhatTheHandCanAim()
{
    const double day = double(dayNumber({1828, 2, 10})) + 0.4;
    QCOMPARE(snappedDay(day, TimeScale({0, 365'000}, 1000)), firstDayOfYear(1828));
    QCOMPARE(snappedDay(day, TimeScale({0, 3650}, 1000)), dayNumber({1828, 2, 1}));
    QCOMPARE(snappedDay(day, TimeScale({0, 100}, 1000)), dayNumber({1828, 2, 10}));
    QCOMPARE(snappedDay(double(dayNumber({-43, 11, 3})), TimeScale({0, 365'000}, 1000)), firstDayOfYear(-42));
}

void TestGlide::aBrushDraggedBackwardsIsTheSame()
{
    const TimeScale scale({0, 1000}, 1000);
    QCOMPARE(BrushDrag(300, scale).movedTo(100, scale), (TimeSpan{100, 300}));
    QCOMPARE(BrushDrag(100, scale).movedTo(300, scale), (TimeSpan{100, 300}));
    QCOMPARE(BrushDrag({0, BrushPart::Begin}, {{100, 300}}, 100).movedTo(400, scale), (TimeSpan{300, 400}));
    QCOMPARE(BrushDrag({0, BrushPart::Middle}, {{100, 300}}, 150).movedTo(250, scale), (TimeSpan{200, 400}));
}

void TestGlide::aBrushIsNeverEmpty()
{
    const TimeScale scale({0, 1000}, 1000);
    QCOMPARE(BrushDrag(300, scale).movedTo(300, scale).length(), 1);
}

void TestGlide::anOpenEndHasNoHandle()
{
    const TimeScale scale({0, 1000}, 1000);
    const TimeSpan from{200, kOpenFuture};
    QVERIFY(brushPartAt(from, scale, 200) == BrushPart::Begin);
    QVERIFY(brushPartAt(from, scale, 900) == BrushPart::Middle);
    QVERIFY(brushPartAt(from, scale, 100) == BrushPart::None);
    QVERIFY(brushAt({}, scale, 200).part == BrushPart::None);
    QCOMPARE(BrushDrag({0, BrushPart::Middle}, {from}, 300).movedTo(400, scale), (TimeSpan{300, kOpenFuture}));
}

void TestGlide::aHandleIsFoundAmongSeveralWindows()
{
    const TimeScale scale({0, 1000}, 1000);
    const std::vector<TimeSpan> windows{{100, 200}, {203, 600}};
    QCOMPARE(brushAt(windows, scale, 150).window, 0u);
    QVERIFY(brushAt(windows, scale, 400).part == BrushPart::Middle);
    const BrushHold between = brushAt(windows, scale, 204);
    QCOMPARE(between.window, 1u);
    QVERIFY(between.part == BrushPart::Begin);
    const std::vector<TimeSpan> moved{{100, 200}, {300, 600}};
    QCOMPARE(BrushDrag(between, windows, 203).windowsAt(300, scale), moved);
}

QTEST_GUILESS_MAIN(TestGlide)
#include "tst_glide.moc"
