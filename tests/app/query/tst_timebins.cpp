// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/timebins.h"

#include "app/time/civilday.h"
#include "tests/support/core/samples.h"

#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

Matches all(const Collection &collection, const Filter &filter = {})
{
    return evaluate(collection, filter, {0, 1}, {}, {});
}

} // namespace

class TestTimeBins : public QObject
{
    Q_OBJECT
private slots:
    void anEventCountsInEveryBinItOverlaps();
    void aDayOnABorderCountsOnce();
    void timeFilterDoesNotEmptyTheOverview();
    void binsMayBeShorterThanADay();
    void agreesWithCountingOneByOne();
};

void TestTimeBins::anEventCountsInEveryBinItOverlaps()
{
    const CollectionPtr collection = samples::small();
    const TimeSpan decade{firstDayOfYear(1910), firstDayOfYear(1920)};
    const TimeBins bins = timeBins(*collection, all(*collection), decade, 10);
    QCOMPARE(bins.count(2, 7), 0);
    QCOMPARE(bins.count(2, 8), 1);
    QCOMPARE(bins.count(0, 8), 0);
    QCOMPARE(bins.total(8), 1);
    QCOMPARE(bins.highest(), 1);
}

void TestTimeBins::aDayOnABorderCountsOnce()
{
    CollectionParts parts;
    parts.events = {samples::event(u"a"_s, samples::day(1970, 1, 11), {}, kNone)};
    const Collection collection(std::move(parts));
    const TimeBins bins = timeBins(collection, all(collection), {0, 30}, 3);
    QCOMPARE(bins.counts, (std::vector<int>{0, 1, 0}));
    QCOMPARE(bins.count(kNone, 1), 1);
}

void TestTimeBins::timeFilterDoesNotEmptyTheOverview()
{
    const CollectionPtr collection = samples::small();
    Filter filter;
    filter.time = TimeSpan{0, 1};
    const TimeSpan range = collection->timeSpan();
    QCOMPARE(timeBins(*collection, all(*collection, filter), range, 50),
             timeBins(*collection, all(*collection), range, 50));
    filter.of(Facet::Category).excluded = {0, 2};
    QCOMPARE(timeBins(*collection, all(*collection, filter), range, 50).highest(), 0);
}

void TestTimeBins::binsMayBeShorterThanADay()
{
    CollectionParts parts;
    parts.events = {samples::event(u"a"_s, samples::day(1970, 1, 2), {}, kNone)};
    const Collection collection(std::move(parts));
    const TimeBins bins = timeBins(collection, all(collection), {0, 3}, 6);
    QCOMPARE(bins.counts, (std::vector<int>{0, 0, 1, 1, 0, 0}));
}

void TestTimeBins::agreesWithCountingOneByOne()
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        const CollectionPtr collection = samples::random(seed, 80);
        const TimeSpan range{firstDayOfYear(-500), firstDayOfYear(900) + Day(seed)};
        const int count = 37;
        const TimeBins bins = timeBins(*collection, all(*collection), range, count);
        for (int bin = 0; bin < count; ++bin) {
            const double width = double(range.length());
            const DayRange own{double(range.begin) + bin * width / count,
                               double(range.begin) + (bin + 1) * width / count};
            const auto overlapping = std::ranges::count_if(collection->parts().events, [&own](const Event &event) {
                return event.when && own.overlaps(event.when->possible());
            });
            QCOMPARE(bins.total(bin), int(overlapping));
        }
    }
}

QTEST_GUILESS_MAIN(TestTimeBins)
#include "tst_timebins.moc"
