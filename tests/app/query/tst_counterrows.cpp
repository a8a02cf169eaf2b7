// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/crossfilter/counterrows.h"

#include <QtTest>
#include <algorithm>
#include <functional>
#include <random>

using namespace araxes;

namespace {

constexpr std::size_t kWidth = 32;
constexpr std::uint32_t kGroups = 3;
constexpr std::uint32_t kRows = 5;

using Row = std::vector<std::uint32_t>;

/// A row of counters as both halves together say it.
template <typename Low>
Row rowOf(const CounterRows<Low> &rows, std::uint32_t row, int sign)
{
    const Low *low = rows.low(row);
    Row whole(kWidth);
    for (std::size_t i = 0; i < kWidth; ++i) {
        whole[i] = std::uint32_t(sign) * low[i];
    }
    rows.addHigh(row, sign, whole.data());
    return whole;
}

/// Adds up by chance, most counters little and some much, and compares every row with a plain sum.
template <typename Low>
void compare(std::uint32_t mostAtOnce)
{
    std::mt19937 random(7);
    CounterRows<Low> rows(kWidth, kGroups, kRows, kWidth << 8 * sizeof(Low));
    std::vector<Row> expected;
    for (std::uint32_t group = 0; group < kGroups; ++group) {
        RunningCounters<Low> counters(kWidth);
        Row sum(kWidth);
        for (std::uint32_t row = 0; row < kRows; ++row) {
            rows.keep(group, row, counters);
            expected.push_back(sum);
            for (std::size_t i = 0; i < kWidth; ++i) {
                const auto step = std::uint32_t(random() % (i % 5 == group ? mostAtOnce : 40));
                counters.low[i] = typename RunningCounters<Low>::Wide(counters.low[i] + step);
                sum[i] += step;
            }
        }
        rows.close(group, counters);
    }
    for (std::uint32_t row = 0; row < kGroups * kRows; ++row) {
        QCOMPARE(rowOf(rows, row, 1), expected[row]);
        Row negative = expected[row];
        std::transform(negative.begin(), negative.end(), negative.begin(), std::negate<>());
        QCOMPARE(rowOf(rows, row, -1), negative);
    }
}

} // namespace

class TestCounterRows : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatOutgrowsAByte() { compare<std::uint8_t>(10'000); }
    void keepsWhatOutgrowsTwoBytes() { compare<std::uint16_t>(3'000'000); }
};

QTEST_GUILESS_MAIN(TestCounterRows)
#include "tst_counterrows.moc"
