// SPDX-License-Identifier: GPL-3.0-or-later
// The windows of a time filter as a list, and what each holds, against brute force.

#include "app/query/timewindows.h"
#include "app/time/civilday.h"
#include "tests/support/core/samples.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

TimeSpan years(std::int64_t from, std::int64_t to)
{
    return {firstDayOfYear(from), firstDayOfYear(to)};
}

} // namespace

class TestTimeWindows : public QObject
{
    Q_OBJECT

private slots:
    void aFilterKeepsItsWindows()
    {
        QVERIFY(timeWindows({}).empty());
        const std::vector<TimeSpan> windows{years(1800, 1810), years(1850, 1860), years(1900, 1901)};
        QCOMPARE(timeWindows(withTimeWindows({}, windows)), windows);
        QVERIFY(!withTimeWindows(withTimeWindows({}, windows), {}).time);
    }
    void countsEqualAFilterOfOneWindow_data()
    {
        QTest::addColumn<int>("mode");
        for (const TimeMode mode : kTimeModes) {
            QTest::newRow(qPrintable(timeModeKey(mode))) << int(mode);
        }
    }
    void countsEqualAFilterOfOneWindow()
    {
        QFETCH(int, mode);
        const CollectionPtr collection = samples::random(7, 2000);
        const TimeSpan all = collection->timeSpan();
        const Day fifth = all.length() / 5;
        Filter filter = withTimeWindows({}, {{all.begin, all.begin + fifth},
                                             {all.begin + 2 * fifth, all.begin + 3 * fifth},
                                             {all.begin + 4 * fifth, kOpenFuture}});
        filter.timeMode = TimeMode(mode);
        const Matches matches = evaluate(*collection, filter, {}, {}, {});
        const std::vector<WindowCount> counts = windowCounts(*collection, filter, matches);
        QCOMPARE(counts.size(), 3u);
        for (const WindowCount &count : counts) {
            Filter alone = withTimeWindows(filter, {count.window});
            const Matches expected = evaluate(*collection, alone, {}, {}, {});
            QCOMPARE(count.total, expected.passing);
            std::vector<int> byCategory(collection->categories().size() + 1, 0);
            for (int event = 0; event < collection->size(); ++event) {
                const int root = collection->rootCategory(collection->event(event)->category);
                byCategory[root == kNone ? byCategory.size() - 1 : std::size_t(root)] += expected.passes(event) ? 1 : 0;
            }
            QCOMPARE(count.byCategory, byCategory);
        }
        QVERIFY(counts[0].total > 0);
        QVERIFY(!counts[2].perYear());
    }
    void theRateIsToAYear()
    {
        const WindowCount count{years(1800, 1810), 25, {}};
        QVERIFY(std::abs(*count.perYear() - 2.5) < 0.01);
    }
};

QTEST_APPLESS_MAIN(TestTimeWindows)
#include "tst_timewindows.moc"
