// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/tally/tally.h"

#include "app/query/timewindows.h"
#include "tests/support/core/samples.h"

#include <QtTest>
#include <random>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937;

int below(Random &random, int end)
{
    return int(random() % unsigned(end));
}

constexpr int kCategories = 6; // the last two are below the first
constexpr int kCountries = 4;
constexpr int kParticipants = 5;

std::optional<HistoricalDate> randomDate(Random &random)
{
    const std::int64_t year = 1700 + below(random, 120);
    switch (below(random, 8)) {
    case 0:
        return {};
    case 1:
        return samples::years(year, year + below(random, 30));
    case 2:
        return HistoricalDate::inYear(year);
    default:
        return samples::day(year, 1 + below(random, 12), 1 + below(random, 28));
    }
}

CollectionPtr randomCollection(Random &random, int events)
{
    CollectionParts parts;
    for (int i = 0; i < kCategories; ++i) {
        Category category;
        category.id = u"category-%1"_s.arg(i);
        category.parent = i >= kCategories - 2 ? 0 : kNone;
        parts.categories.push_back(category);
    }
    for (int i = 0; i < kParticipants; ++i) {
        Participant participant;
        participant.id = u"who-%1"_s.arg(i);
        parts.participants.push_back(participant);
    }
    for (int i = 0; i < 200; ++i) {
        parts.places.push_back(samples::place(u"place-%1"_s.arg(i), -170 + below(random, 3400) / 10.0,
                                              -80 + below(random, 1600) / 10.0,
                                              u"C%1"_s.arg(QChar(u'A' + below(random, kCountries)))));
    }
    for (int i = 0; i < events; ++i) {
        std::vector<int> where;
        if (below(random, 9) > 0) {
            where.push_back(below(random, 200));
        }
        Event event =
            samples::event(u"event-%1"_s.arg(i), randomDate(random), where, below(random, kCategories + 1) - 1);
        for (int who = 0; who < kParticipants; ++who) {
            if (below(random, 4) == 0) {
                Role role;
                role.participant = who;
                event.who.push_back(role);
            }
        }
        parts.events.push_back(std::move(event));
    }
    return std::make_shared<const Collection>(std::move(parts));
}

TimeSpan randomWindow(Random &random)
{
    const Day begin = samples::day(1690 + below(random, 130), 1 + below(random, 12), 1).bounds().earliestStart;
    return {begin, begin + 1 + below(random, 20'000)};
}

Filter randomFilter(Random &random)
{
    Filter filter;
    if (below(random, 3) > 0) {
        filter.time = randomWindow(random);
        if (below(random, 4) == 0) {
            filter.moreTimes = {{filter.time->end + 500, filter.time->end + 2000}};
        }
        filter.timeMode = below(random, 4) == 0 ? TimeMode::CertainlyWithin : TimeMode::Overlaps;
    }
    for (const Facet facet : {Facet::Category, Facet::Country, Facet::Participant}) {
        if (below(random, 3) == 0) {
            auto &values = below(random, 2) ? filter.of(facet).included : filter.of(facet).excluded;
            values = {below(random, 2), 2 + below(random, 2)};
        }
    }
    if (below(random, 3) == 0) {
        RegionFilter region;
        region.area = GeoBox{-60.0 + below(random, 40), -40, 100, 60};
        region.take = below(random, 2) ? Take::In : Take::Out;
        filter.regions.push_back(region);
    }
    filter.limitToMapView = below(random, 4) == 0;
    return filter;
}

class TallyTest : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatAPassSays();
    void countsEveryCell();
    void countsEveryBinOfEveryLane();
    void needsNoOtherForAMovedWindow();
};

struct Question
{
    CollectionPtr collection;
    Filter filter;
    DayRange span;
    GeoBox box;
    RegionPlaces regions{{}};

    [[nodiscard]] std::unique_ptr<Tally> tally(Facet lanes = Facet::Category)
    {
        TallyQuestion question{collection, tallied(filter), {}, lanes, MapGrid(box), {}};
        if (filter.limitToMapView) {
            question.mapView = box;
        }
        return Tally::make(std::move(question), regions);
    }
    [[nodiscard]] Matches passed() { return evaluate(*collection, filter, span, box, regions); }
};

Question randomQuestion(Random &random, const CollectionPtr &collection)
{
    Question question;
    question.collection = collection;
    question.filter = randomFilter(random);
    const TimeSpan seen = randomWindow(random);
    question.span = {double(seen.begin) + 0.3, double(seen.end) + 0.6};
    if (question.filter.time && !question.filter.time->overlaps(seen)) {
        question.span = {double(question.filter.time->begin) - 300, double(question.filter.time->end) - 0.5};
    }
    const double west = -180 + below(random, 300);
    question.box = {west, -60, west + 40, 40.0 + below(random, 30)};
    return question;
}

void TallyTest::saysWhatAPassSays()
{
    Random random(7);
    const CollectionPtr collection = randomCollection(random, 1500);
    for (int round = 0; round < 150; ++round) {
        Question question = randomQuestion(random, collection);
        const auto tally = question.tally();
        QVERIFY(tally);
        const Matches ours = tally->matches(question.filter, question.span, question.box);
        const Matches all = question.passed();
        QCOMPARE(ours.passing, all.passing);
        QCOMPARE(ours.undated, all.undated);
        QCOMPARE(ours.onTimeline, all.onTimeline);
        QCOMPARE(ours.onMap, all.onMap);
        QCOMPARE(ours.offered[std::size_t(Facet::Category)], all.offered[std::size_t(Facet::Category)]);
        QCOMPARE(ours.offered[std::size_t(Facet::Country)], all.offered[std::size_t(Facet::Country)]);
        if (question.filter.of(Facet::Participant).isEmpty()) {
            QCOMPARE(ours.offered[std::size_t(Facet::Participant)], all.offered[std::size_t(Facet::Participant)]);
        }
        for (int event = 0; event < collection->size(); ++event) {
            QCOMPARE(ours.stateOf(event), all.stateOf(event));
        }
    }
}

void TallyTest::countsEveryCell()
{
    Random random(8);
    const CollectionPtr collection = randomCollection(random, 1500);
    for (int round = 0; round < 50; ++round) {
        Question question = randomQuestion(random, collection);
        const Matches all = question.passed();
        const Matches ours = question.tally()->matches(question.filter, question.span, question.box);
        std::vector<std::uint32_t> cells(std::size_t(ours.large->grid.cells()));
        const Columns &columns = collection->columns();
        for (int row = 0; row < columns.dated; ++row) {
            for (const GeoPoint &point : columns.points(row)) {
                const int cell = ours.large->grid.cellOf(point);
                if (cell != kNone && all.isOnMap(columns.event[std::size_t(row)])) {
                    ++cells[std::size_t(cell)];
                }
            }
        }
        QCOMPARE(ours.large->cells, cells);
    }
}

void TallyTest::countsEveryBinOfEveryLane()
{
    Random random(9);
    const CollectionPtr collection = randomCollection(random, 1500);
    for (const Facet by : {Facet::Category, Facet::Participant, Facet::Country}) {
        for (int round = 0; round < 30; ++round) {
            Question question = randomQuestion(random, collection);
            const Matches all = question.passed();
            const Matches ours = question.tally(by)->matches(question.filter, question.span, question.box);
            std::vector<Day> edges;
            for (int i = 0; i <= 20; ++i) {
                edges.push_back(Day(question.span.begin + question.span.length() * i / 20));
            }
            const LaneCounts &lanes = *ours.large->lanes;
            for (std::size_t lane = 0; lane < lanes.values.size(); ++lane) {
                std::vector<int> counts(20);
                const Columns &columns = collection->columns();
                for (int row = 0; row < columns.dated; ++row) {
                    const int event = columns.event[std::size_t(row)];
                    const std::span<const int> values = collection->facet(by).of(event);
                    const bool isIts = lanes.values[lane] == kNone
                                           ? values.empty()
                                           : std::ranges::find(values, lanes.values[lane]) != values.end();
                    for (std::size_t bin = 0; isIts && all.passes(event) && bin < counts.size(); ++bin) {
                        const TimeSpan seen{edges[bin], edges[bin + 1]};
                        const bool isIn = seen.overlaps(columns.span(row));
                        // A window that is moved cuts the bins: outside it nothing is counted.
                        counts[bin] += isIn && seen.overlaps(ours.large->window) ? 1 : 0;
                    }
                }
                QCOMPARE(lanes.days[lane].bins(edges, ours.large->window), counts);
            }
        }
    }
}

void TallyTest::needsNoOtherForAMovedWindow()
{
    Random random(10);
    const CollectionPtr collection = randomCollection(random, 1500);
    Question question = randomQuestion(random, collection);
    question.filter = Filter();
    question.filter.time = randomWindow(random);
    const auto tally = question.tally();
    for (int round = 0; round < 100; ++round) {
        question.filter.time = randomWindow(random);
        QCOMPARE(tallied(question.filter), tally->question().filter);
        QCOMPARE(tally->matches(question.filter, question.span, question.box).passing, question.passed().passing);
    }
    question.filter.time.reset();
    QCOMPARE(tally->matches(question.filter, question.span, question.box).passing, question.passed().passing);
}

} // namespace

QTEST_GUILESS_MAIN(TallyTest)
#include "tst_tally.moc"
