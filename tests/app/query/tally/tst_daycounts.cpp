// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/tally/daycounts.h"

#include <QtTest>
#include <random>

using namespace araxes;

namespace {

std::vector<TimeSpan> randomSpans(unsigned seed, int count)
{
    std::mt19937 random(seed);
    std::vector<TimeSpan> spans;
    for (int i = 0; i < count; ++i) {
        const Day begin = Day(random() % 900) - 300;
        spans.push_back({begin, begin + 1 + Day(random() % 3 == 0 ? random() % 400 : 0)});
    }
    spans.push_back({kOpenPast, 40});
    spans.push_back({40, kOpenFuture});
    return spans;
}

DayCounts countsOf(std::vector<TimeSpan> spans)
{
    DayCounts counts;
    std::ranges::sort(spans, {}, &TimeSpan::begin);
    for (const TimeSpan &span : spans) {
        counts.addBegin(span.begin);
    }
    std::ranges::sort(spans, {}, &TimeSpan::end);
    for (const TimeSpan &span : spans) {
        counts.addEnd(span.end);
    }
    return counts;
}

class DayCountsTest : public QObject
{
    Q_OBJECT
private slots:
    void countsWhatMeetsAWindow()
    {
        const std::vector<TimeSpan> spans = randomSpans(1, 500);
        const DayCounts counts = countsOf(spans);
        QCOMPARE(counts.total(), std::uint32_t(spans.size()));
        std::mt19937 random(2);
        for (int round = 0; round < 300; ++round) {
            const Day begin = Day(random() % 1400) - 500;
            const TimeSpan window{begin, begin + Day(random() % 300)};
            const auto meets = [&](const TimeSpan &span) { return !window.isEmpty() && window.overlaps(span); };
            QCOMPARE(counts.in(window), std::uint32_t(std::ranges::count_if(spans, meets)));
        }
        QCOMPARE(counts.in({kOpenPast, kOpenFuture}), counts.total());
    }

    void countsBinsCutToAWindow()
    {
        const std::vector<TimeSpan> spans = randomSpans(3, 400);
        const DayCounts counts = countsOf(spans);
        const std::vector<Day> edges{-500, -200, -199, -100, 0, 0, 3, 40, 41, 500, 2000};
        for (const TimeSpan &window : {TimeSpan{kOpenPast, kOpenFuture}, TimeSpan{-150, 20}, TimeSpan{5, 5}}) {
            const std::vector<int> bins = counts.bins(edges, window);
            QCOMPARE(bins.size(), edges.size() - 1);
            for (std::size_t i = 0; i < bins.size(); ++i) {
                const TimeSpan bin{std::max(edges[i], window.begin), std::min(edges[i + 1], window.end)};
                const auto meets = [&](const TimeSpan &span) { return !bin.isEmpty() && bin.overlaps(span); };
                QCOMPARE(bins[i], int(std::ranges::count_if(spans, meets)));
            }
        }
    }

    void emptyCountsNothing()
    {
        QCOMPARE(DayCounts().total(), 0U);
        QCOMPARE(DayCounts().bins(std::vector<Day>{0, 10}, {0, 10}), std::vector<int>{0});
        QVERIFY(DayCounts().bins({}, {0, 10}).empty());
    }
};

} // namespace

QTEST_GUILESS_MAIN(DayCountsTest)
#include "tst_daycounts.moc"
