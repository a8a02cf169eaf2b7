// SPDX-License-Identifier: GPL-3.0-or-later
// Which lanes there are: by any facet, in the reader's order, gathered where there is no room.

#include "app/layout/timeline/lanevalues.h"
#include "app/time/civilday.h"
#include "tests/support/core/samples.h"

#include <QTest>

#include <set>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

/// Event i takes part with every participant whose number divides i + 1 (so participant 0 in all), but each seventh
/// has none, and so has each seventh participant.
CollectionPtr divisors(int events, int participants)
{
    CollectionParts parts;
    for (int i = 0; i < participants; ++i) {
        parts.participants.push_back(
            {u"p%1"_s.arg(i), Participant::Kind::State, {u"en"_s, u"Party %1"_s.arg(i + 1)}, {}});
    }
    for (int i = 0; i < events; ++i) {
        Event event = samples::event(u"e%1"_s.arg(i), samples::day(1900 + i % 100, 6, 15), {}, kNone);
        for (int p = 0; p < participants && i % 7 != 6; ++p) {
            if ((i + 1) % (p + 1) == 0) {
                event.who.push_back({p, {}, {}});
            }
        }
        parts.events.push_back(event);
    }
    return std::make_shared<Collection>(std::move(parts));
}

ViewState stateOf(const CollectionPtr &collection, const LaneChoice &lanes)
{
    ViewState state;
    state.collection = collection;
    state.visibleSpan = {double(firstDayOfYear(1890)), double(firstDayOfYear(2010))};
    state.lanes = lanes;
    state.matches = evaluate(*collection, {}, state.visibleSpan, state.visibleBox, {});
    return state;
}

std::vector<int> valuesOf(const std::vector<TimelineLane> &lanes)
{
    std::vector<int> values;
    for (const TimelineLane &lane : lanes) {
        values.push_back(lane.value);
    }
    return values;
}

TimelineFrame frameOf(double height)
{
    TimelineFrame frame;
    frame.heightPx = height;
    return frame;
}

TimelineLayout layoutOf(const ViewState &state, double height)
{
    const MeasureText sixPxALetter = [](const QString &text, TextRole) {
        return TextSize{6.0 * double(text.size()), 15};
    };
    LabelTexts texts(state.collection, state.options.languages, sixPxALetter);
    return layoutTimeline(state, TimeScale(state.visibleSpan, 1000), frameOf(height), texts);
}

} // namespace

class TestLaneValues : public QObject
{
    Q_OBJECT

private slots:
    void valuesStandByTheirCounts();
    void theReadersOrderComesFirst();
    void whatHasNoRoomSharesALane();
    void categoriesShareALaneInAFigureAlone();
    void anEventStandsInEachOfItsLanes();
    void lanesCountLikeAScan_data();
    void lanesCountLikeAScan();
    void oneEventLightsUpInAllItsLanes();
    void aLaneFoldsAndUnfolds();
    void allOthersFoldAndUnfold();
    void aMovedLaneKeepsItsPlace();
};

void TestLaneValues::valuesStandByTheirCounts()
{
    LaneTable table(stateOf(divisors(40, 4), {Facet::Participant, {}, {}}), frameOf(400));
    QCOMPARE(valuesOf(table.lanes()), (std::vector<int>{0, 1, 2, 3, kNone}));
    QCOMPARE(table.lanes()[1].name, u"Party 2"_s);
}

void TestLaneValues::theReadersOrderComesFirst()
{
    LaneTable table(stateOf(divisors(40, 4), {Facet::Participant, {3, 1}, {}}), frameOf(400));
    QCOMPARE(valuesOf(table.lanes()), (std::vector<int>{3, 1, 0, 2, kNone}));
}

void TestLaneValues::whatHasNoRoomSharesALane()
{
    const ViewState state = stateOf(divisors(200, 30), {Facet::Participant, {}, {}});
    LaneTable table(state, frameOf(8 * kLeastLanePx));
    QCOMPARE(table.lanes().size(), 8u);
    QCOMPARE(table.lanes()[6].value, kOtherValues);
    QCOMPARE(table.lanes()[6].others.size(), 20u);
    QCOMPARE(table.lanes()[7].value, kNone);
    QCOMPARE(laneCount(state), 27);
}

void TestLaneValues::categoriesShareALaneInAFigureAlone()
{
    CollectionParts parts;
    for (int i = 0; i < 6; ++i) {
        parts.categories.push_back({u"c%1"_s.arg(i), kNone, {u"en"_s, u"Kind %1"_s.arg(i)}, {}, {}, {}});
        parts.events.push_back(samples::event(u"e%1"_s.arg(i), samples::day(1900 + i, 6, 15), {}, i));
    }
    const ViewState state = stateOf(std::make_shared<Collection>(std::move(parts)), {});
    TimelineFrame frame = frameOf(3 * kLeastLanePx);
    QCOMPARE(LaneTable(state, frame).lanes().size(), 6u); // one scrolls to them
    frame.categories = TimelineFrame::Overflow::Shares;
    LaneTable table(state, frame);
    QCOMPARE(valuesOf(table.lanes()), (std::vector<int>{0, 1, kOtherValues}));
    QCOMPARE(table.lanes()[2].others, (std::vector<int>{2, 3, 4, 5}));
    QCOMPARE(table.lanesOf(5).front(), 2);
    frame.heightPx = kLeastLanePx;
    QCOMPARE(LaneTable(state, frame).lanes().size(), 2u);
}

void TestLaneValues::anEventStandsInEachOfItsLanes()
{
    const ViewState state = stateOf(divisors(60, 12), {Facet::Participant, {}, {}});
    LaneTable table(state, frameOf(1000));
    const auto lanesOf = [&](int event) {
        const auto lanes = table.lanesOf(event);
        return std::vector<int>(lanes.begin(), lanes.end());
    };
    QCOMPARE(lanesOf(11).size(), 6u); // 12 is divided by 1, 2, 3, 4, 6 and 12
    QCOMPARE(lanesOf(6), std::vector<int>{11});
    LaneTable tight(state, frameOf(6 * kLeastLanePx));
    const auto few = tight.lanesOf(11);
    QCOMPARE(std::set<int>(few.begin(), few.end()).size(), few.size()); // gathered values name their lane once
}

void TestLaneValues::lanesCountLikeAScan_data()
{
    QTest::addColumn<double>("height");
    QTest::newRow("room for all") << 2000.0;
    QTest::newRow("room for few") << 200.0;
}

void TestLaneValues::lanesCountLikeAScan()
{
    QFETCH(double, height);
    const ViewState state = stateOf(divisors(300, 40), {Facet::Participant, {}, {}});
    const TimelineLayout layout = layoutOf(state, height);
    for (const TimelineLane &lane : layout.lanes) {
        int expected = 0;
        for (int event = 0; event < state.collection->size(); ++event) {
            const auto values = state.collection->facet(Facet::Participant).of(event);
            const auto isOfLane = [&](int value) {
                return lane.value == kOtherValues
                           ? std::find(lane.others.begin(), lane.others.end(), value) != lane.others.end()
                           : value == lane.value;
            };
            expected += lane.value == kNone                                   ? values.empty()
                        : std::any_of(values.begin(), values.end(), isOfLane) ? 1
                                                                              : 0;
        }
        QCOMPARE(lane.count, expected);
    }
}

void TestLaneValues::oneEventLightsUpInAllItsLanes()
{
    const TimelineLayout layout = layoutOf(stateOf(divisors(12, 12), {Facet::Participant, {}, {}}), 600);
    std::set<int> lanes;
    for (const TimelineMark &mark : layout.marks) {
        if (mark.event == 11) {
            QCOMPARE(layout.eventAt({mark.x, mark.y}), 11);
            lanes.insert(mark.lane);
        }
    }
    QCOMPARE(lanes.size(), 6u);
}

void TestLaneValues::aLaneFoldsAndUnfolds()
{
    LaneChoice lanes{Facet::Participant, {}, {1, 5}};
    lanes = withToggled(lanes, 3);
    QCOMPARE(lanes.collapsed, (std::vector<int>{1, 3, 5}));
    lanes = withToggled(lanes, kNone);
    QCOMPARE(lanes.collapsed, (std::vector<int>{kNone, 1, 3, 5}));
    QCOMPARE(withToggled(lanes, 5).collapsed, (std::vector<int>{kNone, 1, 3}));
}

void TestLaneValues::allOthersFoldAndUnfold()
{
    LaneTable table(stateOf(divisors(40, 4), {Facet::Participant, {}, {}}), frameOf(400));
    const LaneChoice folded = withOnlyUnfolded({Facet::Participant, {}, {}}, table.lanes(), 2);
    QCOMPARE(folded.collapsed, (std::vector<int>{kNone, 0, 1, 3}));
    QVERIFY(withOnlyUnfolded(folded, table.lanes(), 2).collapsed.empty());
}

void TestLaneValues::aMovedLaneKeepsItsPlace()
{
    const CollectionPtr collection = divisors(40, 5);
    const LaneChoice byParty{Facet::Participant, {}, {}};
    LaneTable table(stateOf(collection, byParty), frameOf(400));
    const LaneChoice down = withMoved(byParty, table.lanes(), 0, 2);
    QCOMPARE(down.order, (std::vector<int>{1, 2, 0}));
    LaneTable moved(stateOf(collection, down), frameOf(400));
    QCOMPARE(valuesOf(moved.lanes()), (std::vector<int>{1, 2, 0, 3, 4, kNone}));
    QCOMPARE(withMoved(down, moved.lanes(), 4, 0).order, (std::vector<int>{4, 1, 2, 0, 3}));
}

QTEST_APPLESS_MAIN(TestLaneValues)
#include "tst_lanevalues.moc"
