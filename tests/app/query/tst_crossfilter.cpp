// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/crossfilter/crossfilter.h"

#include "tests/support/core/samples.h"

#include <QtTest>
#include <random>

using namespace araxes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Random = std::mt19937;

int below(Random &random, int end)
{
    return int(random() % unsigned(end));
}

struct Shape
{
    int rows = 0;
    int undated = 0;
    Day firstDay = -20'000;
    int days = 30'000;
    int longest = 1; ///< days; 1: every event is a single day
    int oneOpenIn = 0;
    int categories = 5;
    int countries = 7;
    int participants = 4;
    int places = 0; ///< of every event, among 400; 0: one of many, or none, or a few
};

TimeSpan randomSpan(const Shape &shape, Random &random)
{
    const Day begin = shape.firstDay + below(random, shape.days);
    const bool isLong = shape.longest > 1 && below(random, 3) == 0;
    TimeSpan span{begin, begin + 1 + (isLong ? below(random, shape.longest) : 0)};
    if (shape.oneOpenIn > 0 && below(random, shape.oneOpenIn) == 0) {
        (below(random, 2) ? span.begin : span.end) = 0;
        span = span.begin == 0 ? TimeSpan{kOpenPast, span.end} : TimeSpan{span.begin, kOpenFuture};
    }
    return span;
}

FacetColumns randomColumns(const Shape &shape, Random &random)
{
    FacetColumns columns;
    std::vector<TimeSpan> spans;
    for (int i = 0; i < shape.rows; ++i) {
        spans.push_back(randomSpan(shape, random));
    }
    std::sort(spans.begin(), spans.end(),
              [](const TimeSpan &a, const TimeSpan &b) { return std::tie(a.begin, a.end) < std::tie(b.begin, b.end); });
    spans.resize(std::size_t(shape.rows + shape.undated), TimeSpan{0, 0});
    columns.dated = shape.rows;
    columns.categories = shape.categories;
    columns.countries = shape.countries;
    columns.participantCount = shape.participants;
    for (const TimeSpan &span : spans) {
        columns.begin.push_back(span.begin);
        columns.end.push_back(span.end);
        columns.category.push_back(std::int16_t(below(random, shape.categories + 1) - 1));
        columns.country.push_back(std::int16_t(below(random, shape.countries + 1) - 1));
        const int places = below(random, 8) == 0 ? below(random, 4) : 1;
        std::vector<std::uint16_t> cells(std::size_t(shape.places > 0 ? shape.places : places));
        std::vector<std::uint16_t> participants(std::size_t(shape.participants > 0 ? below(random, 3) : 0));
        for (std::uint16_t &cell : cells) {
            cell = std::uint16_t(shape.places > 0 ? below(random, 400) : below(random, 60) * below(random, 500));
        }
        for (std::uint16_t &participant : participants) {
            participant = std::uint16_t(below(random, shape.participants));
        }
        columns.cells.append(std::move(cells));
        columns.participants.append(std::move(participants));
    }
    return columns;
}

/// The answer by looking at every event, in the words of the header.
struct Scan
{
    const FacetColumns &columns;
    TimeSpan window{kOpenPast, kOpenFuture};
    TimeSpan binRange{0, 1};
    int bins = 1;
    std::vector<std::uint8_t> categories = {};
    std::vector<std::uint8_t> countries = {};
    RowBits where = {};
    RowBits other = {};

    struct Answer
    {
        std::uint32_t matching = 0;
        std::uint32_t undated = 0;
        std::vector<std::uint32_t> categories, countries, bins, cells, participants;
        bool operator==(const Answer &) const = default;
    };

    [[nodiscard]] static bool shows(const std::vector<std::uint8_t> &flags, int number)
    {
        return flags.empty() || flags[number == kNone ? flags.size() - 1 : std::size_t(number)];
    }
    [[nodiscard]] static bool has(const RowBits &bits, std::size_t row)
    {
        return bits.empty() || (bits[row / 64] >> (row % 64) & 1);
    }
    static void each(const RowLists &lists, std::size_t row, std::vector<std::uint32_t> &counts)
    {
        for (std::uint32_t i = lists.start[row]; i < lists.start[row + 1]; ++i) {
            ++counts[lists.value[i]];
        }
    }
    /// Bin i is [begin + i * length / bins, begin + (i + 1) * length / bins), compared without rounding.
    [[nodiscard]] bool isInBin(const TimeSpan &span, int bin) const
    {
        const Day low = std::max(span.begin, window.begin);
        const Day high = std::min(span.end, window.end);
        const Day end = (bin + 1) * binRange.length();
        const Day begin = bin * binRange.length();
        const auto scaled = [this](Day day) {
            return std::clamp<Day>(day - binRange.begin, -1, binRange.length() + 1) * bins;
        };
        const bool windowMeets = scaled(window.begin) < end && scaled(window.end) > begin;
        return windowMeets && scaled(low) < end && scaled(high) > begin;
    }
    void count(std::size_t row, Answer &answer) const
    {
        const bool category = shows(categories, columns.category[row]);
        const bool country = shows(countries, columns.country[row]);
        const bool isWhere = has(where, row);
        if (!has(other, row)) {
            return;
        }
        const bool all = category && country && isWhere;
        const TimeSpan span{columns.begin[row], columns.end[row]};
        if (int(row) >= columns.dated) {
            answer.undated += all;
            return;
        }
        if (window.isEmpty() || !window.overlaps(span)) {
            return;
        }
        answer.matching += all;
        const auto slot = [](int number, const auto &counts) {
            return number == kNone ? counts.size() - 1 : std::size_t(number);
        };
        answer.categories[slot(columns.category[row], answer.categories)] += country && isWhere;
        answer.countries[slot(columns.country[row], answer.countries)] += category && isWhere;
        if (category && country) {
            each(columns.cells, row, answer.cells);
        }
        if (all) {
            each(columns.participants, row, answer.participants);
            for (int bin = 0; bin < bins; ++bin) {
                answer.bins[std::size_t(bin)] += isInBin(span, bin);
            }
        }
    }
    [[nodiscard]] Answer answer() const
    {
        Answer result;
        result.categories.resize(std::size_t(columns.categories) + 1);
        result.countries.resize(std::size_t(columns.countries) + 1);
        result.bins.resize(std::size_t(bins));
        result.cells.resize(std::size_t(kMapColumns) * kMapRows);
        result.participants.resize(std::size_t(columns.participantCount));
        for (std::size_t row = 0; row < columns.begin.size(); ++row) {
            count(row, result);
        }
        return result;
    }
};

Scan::Answer answerOf(const Crossfilter &filter)
{
    const BrushCounts &counts = filter.counts();
    Scan::Answer answer{counts.matching,
                        counts.undated,
                        counts.categories,
                        counts.countries,
                        counts.bins,
                        std::vector<std::uint32_t>(std::size_t(kMapColumns) * kMapRows),
                        {counts.participants.begin(), counts.participants.end()}};
    for (std::size_t i = 0; i < counts.cells.size(); ++i) {
        answer.cells[filter.index().layout().cells[i]] = counts.cells[i];
    }
    return answer;
}

std::vector<std::uint8_t> randomFlags(Random &random, int count)
{
    std::vector<std::uint8_t> flags(std::size_t(below(random, 3) == 0 ? 0 : count + 1));
    for (std::uint8_t &flag : flags) {
        flag = std::uint8_t(below(random, 3) != 0);
    }
    return flags;
}

RowBits randomBits(Random &random, std::size_t rows)
{
    RowBits bits(below(random, 3) == 0 ? 0 : rows / 64 + 1);
    const int density = below(random, 3);
    for (std::uint64_t &word : bits) {
        word = std::uint64_t(random()) << 32 | random();
        word = density == 0 ? word & random() & random() : density == 1 ? word : word | std::uint64_t(random()) << 16;
    }
    return bits;
}

TimeSpan nextWindow(const TimeSpan &window, const Shape &shape, Random &random)
{
    const Day from = shape.firstDay - 10 + below(random, shape.days + 20);
    switch (below(random, 7)) {
    case 0:
        return {kOpenPast, kOpenFuture};
    case 1:
        return {from, from};
    case 2:
        return {from, kOpenFuture};
    case 3:
        return {kOpenPast, from};
    case 4:
        return {from, from + 1 + below(random, shape.days)};
    case 5:
        return window.begin == kOpenPast ? TimeSpan{from, from + 40} : TimeSpan{window.begin + 1, window.end + 1};
    default:
        return {window.begin, window.end == kOpenFuture ? from : window.end + below(random, 9) - 4};
    }
}

void compareSteps(Crossfilter &filter, Scan &scan, const Shape &shape, Random &random, int steps)
{
    for (int i = 0; i < steps; ++i) {
        scan.window = nextWindow(scan.window, shape, random);
        filter.setWindow(scan.window);
        QVERIFY(filter.isExact());
        QVERIFY(answerOf(filter) == scan.answer());
    }
}

/// Some of the filters: each kind makes other parts of the counters be counted again.
void changeFilters(Crossfilter &filter, Scan &scan, Random &random)
{
    const int changed = 1 + below(random, 15);
    if (changed & 1) {
        scan.categories = randomFlags(random, scan.columns.categories);
        filter.setCategories(scan.categories);
    }
    if (changed & 2) {
        scan.countries = randomFlags(random, scan.columns.countries);
        filter.setCountries(scan.countries);
    }
    if (changed & 4) {
        scan.where = randomBits(random, scan.columns.begin.size());
        filter.setWhere(scan.where);
    }
    if (changed & 8) {
        scan.other = randomBits(random, scan.columns.begin.size());
        filter.setOther(scan.other);
    }
}

void compareAll(const Shape &shape, unsigned seed, int steps, int filters)
{
    Random random(seed);
    const FacetColumns columns = randomColumns(shape, random);
    const CrossfilterIndexPtr index = CrossfilterIndex::build(columns);
    QVERIFY(index);
    QVERIFY(index->hasOneOrder() || shape.longest > 1);
    Crossfilter filter(index);
    Scan scan{columns};
    for (int i = 0; i <= filters; ++i) {
        scan.binRange = {shape.firstDay - 50, shape.firstDay + 1 + below(random, shape.days)};
        scan.bins = 1 + below(random, 40);
        filter.setBins(scan.binRange, scan.bins);
        compareSteps(filter, scan, shape, random, steps);
        changeFilters(filter, scan, random);
        while (!filter.rebuildSlice(1ns)) {
        }
    }
    compareSteps(filter, scan, shape, random, steps);
}

} // namespace

class TestCrossfilter : public QObject
{
    Q_OBJECT
private slots:
    void agreesWithAScan_data();
    void agreesWithAScan();
    void countersThatOutgrowTheirBytes();
    void emptyCollections();
    void oldCountsStayUntilARebuildComesToThem();
    void categoriesAreExactAtOnce();
    void tooManyCountersAreRefused();
    void countsACollection();
    void cellsOfABox();
};

void TestCrossfilter::agreesWithAScan_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("longest");
    const int group = int(Checkpoints::kGroupRows);
    for (const int longest : {1, 900}) {
        const int block = group / int(Checkpoints::kBlocksInGroup.back());
        for (const int rows : {1, 2, 63, 64, 65, 1000, block / 2 - 1, block / 2, block - 1, block, block + 1,
                               2 * block + 5, group - 1, group, group + 1, 2 * group + block / 2}) {
            QTest::addRow("%d rows of %d days", rows, longest) << rows << longest;
        }
    }
}

void TestCrossfilter::agreesWithAScan()
{
    QFETCH(const int, rows);
    QFETCH(const int, longest);
    const bool isLarge = rows > 10'000;
    Shape shape{rows, rows / 9, -20'000, isLarge ? 30'000 : 4'000, longest, longest > 1 ? 50 : 0, 5, 7, 4};
    compareAll(shape, unsigned(rows + longest), isLarge ? 12 : 25, isLarge ? 5 : 12);
    shape.days = 3; // many rows on a day
    compareAll(shape, unsigned(rows), isLarge ? 3 : 10, 1);
}

/// With several places an event, more counters outgrow one byte in a group than if it had one place; and all events of
/// one kind outgrow two bytes.
void TestCrossfilter::countersThatOutgrowTheirBytes()
{
    Shape shape{int(Checkpoints::kGroupRows) * 5 / 2};
    shape.categories = 0;
    shape.countries = 1;
    shape.participants = 200;
    shape.places = 3;
    for (const int longest : {1, 900}) {
        shape.longest = longest;
        compareAll(shape, unsigned(longest), 12, 3);
    }
}

void TestCrossfilter::emptyCollections()
{
    for (const int undated : {0, 3}) {
        Random random(1);
        const FacetColumns columns = randomColumns({0, undated}, random);
        Crossfilter filter(CrossfilterIndex::build(columns));
        filter.setWindow({-5, 5});
        QCOMPARE(filter.counts().matching, 0U);
        QCOMPARE(filter.counts().undated, std::uint32_t(undated));
        QVERIFY(filter.isExact());
    }
}

void TestCrossfilter::oldCountsStayUntilARebuildComesToThem()
{
    for (const int kind : {0, 1, 2, 3}) {
        const int longest = kind % 2 == 0 ? 1 : 900;
        Random random(7);
        const Shape shape{5 * int(Checkpoints::kGroupRows), 10, -20'000, 30'000, longest};
        const FacetColumns columns = randomColumns(shape, random);
        Crossfilter filter(CrossfilterIndex::build(columns));
        Scan scan{columns};
        scan.window = {-19'000, -18'900};
        filter.setWindow(scan.window);
        const Scan::Answer before = answerOf(filter);
        const RowBits bits(columns.begin.size() / 64 + 1, 0x5555555555555555U);
        if (kind < 2) {
            filter.setOther(scan.other = bits);
        } else {
            filter.setWhere(scan.where = bits);
        }
        QVERIFY(!filter.isExact() && !filter.isWindowExact());
        QVERIFY(answerOf(filter) == before);
        bool isWindowFirst = false;
        while (!filter.rebuildSlice(1ns)) {
            Scan::Answer answer = answerOf(filter);
            const Scan::Answer expected = filter.isWindowExact() ? scan.answer() : before;
            answer.bins = expected.bins;
            answer.undated = expected.undated;
            QVERIFY(answer == expected);
            isWindowFirst = isWindowFirst || filter.isWindowExact();
            if (filter.isWindowExact()) { // what is counted already must also do for the next step
                scan.window = {scan.window.begin + 1, scan.window.end + 1};
                filter.setWindow(scan.window);
                QVERIFY(filter.isWindowExact());
            }
        }
        QVERIFY(isWindowFirst);
        QVERIFY(answerOf(filter) == scan.answer());
    }
}

void TestCrossfilter::categoriesAreExactAtOnce()
{
    Random random(3);
    const FacetColumns columns = randomColumns({20'000}, random);
    Crossfilter filter(CrossfilterIndex::build(columns));
    Scan scan{columns};
    scan.categories = {1, 0, 0, 1, 1, 0};
    filter.setCategories(scan.categories);
    const Scan::Answer expected = scan.answer();
    QCOMPARE(filter.counts().matching, expected.matching);
    QCOMPARE(filter.counts().categories, expected.categories);
    QCOMPARE(filter.counts().countries, expected.countries);
    QVERIFY(!filter.isExact());
}

void TestCrossfilter::tooManyCountersAreRefused()
{
    Random random(5);
    Shape shape{10};
    shape.participants = 66'000;
    QVERIFY(!CrossfilterIndex::build(randomColumns(shape, random)));
    shape.participants = 1;
    shape.categories = 3000;
    shape.countries = 3000;
    QVERIFY(!CrossfilterIndex::build(randomColumns(shape, random)));
}

void TestCrossfilter::countsACollection()
{
    const CollectionPtr collection = samples::small();
    const FacetColumns columns = facetColumns(*collection, GeoBox());
    Crossfilter filter(CrossfilterIndex::build(columns));
    QCOMPARE(filter.counts().matching, std::uint32_t(collection->columns().dated));
    QCOMPARE(filter.counts().undated, 1U);
    for (unsigned seed = 0; seed < 20; ++seed) {
        Random random(seed);
        const CollectionPtr larger = samples::random(seed, 300);
        const FacetColumns facets = facetColumns(*larger, larger->box());
        Crossfilter counted(CrossfilterIndex::build(facets));
        Scan scan{facets};
        compareSteps(counted, scan, {0, 0, -900'000, 1'800'000}, random, 10);
        const std::uint32_t placed = std::accumulate(counted.counts().cells.begin(), counted.counts().cells.end(), 0U);
        QVERIFY(placed <= larger->columns().point.size());
    }
}

void TestCrossfilter::cellsOfABox()
{
    QCOMPARE(mapCell({-180, 90}, {}), 0);
    QCOMPARE(mapCell({180, -90}, {}), kMapColumns * kMapRows - 1);
    const GeoBox pacific{170, -10, -170, 10};
    QCOMPARE(mapCell({0, 0}, pacific), int(kNone));
    QCOMPARE(mapCell({179.99, 9.99}, pacific), kMapColumns / 2 - 1);
    QCOMPARE(mapCell({-179.99, 9.99}, pacific), kMapColumns / 2);
}

QTEST_GUILESS_MAIN(TestCrossfilter)
#include "tst_crossfilter.moc"
