// SPDX-License-Identifier: GPL-3.0-or-later
// Days to pixels, zoom and fit.
#include "app/layout/timeline/timescale.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace araxes;

class tst_TimeScale : public QObject
{
    Q_OBJECT

private slots:
    void pixelsAndDaysAreInverse();
    void zoomKeepsTheDayUnderThePointer();
    void zoomStopsAtADayAndAtTwelveThousandYears();
    void fitLeavesRoomOnBothSides();
    void fitOfADayShowsADay();
    void fitOfEverythingStaysWithinTheWidest();
};

void tst_TimeScale::pixelsAndDaysAreInverse()
{
    const TimeScale scale({-1000, 3000}, 800);
    QCOMPARE(scale.x(-1000.0), 0.0);
    QCOMPARE(scale.x(Day(3000)), 800.0);
    QCOMPARE(scale.daysPerPx(), 5.0);
    for (double x = -100; x < 1000; x += 7.3) {
        QVERIFY(std::abs(scale.x(scale.day(x)) - x) < 1e-9);
    }
}

void tst_TimeScale::zoomKeepsTheDayUnderThePointer()
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> share(0, 1);
    DayRange range{-700'000, 20'000};
    for (int i = 0; i < 1000; ++i) {
        const double about = range.begin + share(random) * range.length();
        const DayRange next = zoomed(range, share(random) * 3, about);
        const double before = (about - range.begin) / range.length();
        QVERIFY(std::abs((about - next.begin) / next.length() - before) < 1e-6);
        range = next;
    }
}

void tst_TimeScale::zoomStopsAtADayAndAtTwelveThousandYears()
{
    QCOMPARE(zoomed({0, 10}, 0.001, 5).length(), kMinVisibleDays);
    QCOMPARE(zoomed({0, 10}, 1e9, 5).length(), kMaxVisibleDays);
}

void tst_TimeScale::fitLeavesRoomOnBothSides()
{
    const DayRange range = fitted({0, 1000});
    QCOMPARE(range.begin, -50.0);
    QCOMPARE(range.end, 1050.0);
}

void tst_TimeScale::fitOfADayShowsADay()
{
    const DayRange range = fitted({100, 101});
    QVERIFY(range.length() >= kMinVisibleDays);
    QVERIFY(range.begin <= 100 && range.end >= 101);
    QVERIFY(!fitted({100, 100}).isEmpty());
}

void tst_TimeScale::fitOfEverythingStaysWithinTheWidest()
{
    QCOMPARE(fitted({-1'000'000'000, 1'000'000'000}).length(), kMaxVisibleDays);
}

QTEST_GUILESS_MAIN(tst_TimeScale)
#include "tst_timescale.moc"
