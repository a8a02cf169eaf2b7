// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's geometry: what is shown, where, and that nothing overlaps or is lost.

#include "app/layout/timeline/timelinelayout.h"
#include "app/time/civilday.h"
#include "app/time/edtf.h"
#include "tests/support/core/samples.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

TextSize sixPxALetter(const QString &text, TextRole)
{
    return {6.0 * double(text.size()), 15};
}

HistoricalDate date(const QString &edtf)
{
    return *parseEdtf(edtf).date;
}

/// A collection of events with dates, all in the first of so many categories in turn.
CollectionPtr collectionOf(const QStringList &dates, int categories = 1)
{
    CollectionParts parts;
    for (int i = 0; i < categories; ++i) {
        parts.categories.push_back({u"c%1"_s.arg(i), kNone, {u"en"_s, u"Category %1"_s.arg(i)}, {}, {}, {}});
    }
    for (int i = 0; i < dates.size(); ++i) {
        Event event;
        event.id = u"e%1"_s.arg(i);
        event.title = {u"en"_s, u"Event number %1"_s.arg(i)};
        if (!dates[i].isEmpty()) {
            event.when = date(dates[i]);
        }
        event.category = categories > 0 ? i % categories : kNone;
        parts.events.push_back(event);
    }
    return std::make_shared<Collection>(std::move(parts));
}

DayRange years(std::int64_t from, std::int64_t to)
{
    return {double(firstDayOfYear(from)), double(firstDayOfYear(to))};
}

ViewState stateOf(const CollectionPtr &collection, const DayRange &span, const Filter &filter = {})
{
    ViewState state;
    state.collection = collection;
    state.filter = filter;
    state.visibleSpan = span;
    state.matches = evaluate(*collection, filter, span, state.visibleBox, {});
    return state;
}

TimelineLayout layoutOf(const ViewState &state, double width = 1000, double height = 300, TimelineFrame frame = {})
{
    frame.heightPx = height;
    LabelTexts texts(state.collection, state.options.languages, sixPxALetter);
    return layoutTimeline(state, TimeScale(state.visibleSpan, width), frame, texts);
}

TimelineLayout layoutOf(const QStringList &dates, const DayRange &span)
{
    return layoutOf(stateOf(collectionOf(dates), span));
}

int eventsIn(const TimelineLayout &layout)
{
    int sum = 0;
    for (const TimelineMark &mark : layout.marks) {
        sum += mark.isGhost ? 0 : 1;
    }
    for (const DensityRun &run : layout.runs) {
        sum += run.count;
    }
    return sum;
}

/// The first two boxes that overlap, in words; empty when none do.
QString overlap(const std::vector<QRectF> &boxes)
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            if (boxes[i].intersects(boxes[j])) {
                return u"%1 %2 %3 %4 and %5 %6 %7 %8"_s.arg(boxes[i].x())
                    .arg(boxes[i].y())
                    .arg(boxes[i].right())
                    .arg(boxes[i].bottom())
                    .arg(boxes[j].x())
                    .arg(boxes[j].y())
                    .arg(boxes[j].right())
                    .arg(boxes[j].bottom());
            }
        }
    }
    return {};
}

/// Everything that takes room: marks, density and the labels that stand beside marks.
std::vector<QRectF> boxesOf(const TimelineLayout &layout)
{
    std::vector<QRectF> boxes;
    for (const TimelineMark &mark : layout.marks) {
        boxes.push_back(mark.box());
    }
    for (const DensityRun &run : layout.runs) {
        boxes.push_back(run.box);
    }
    for (const TimelineLabel &label : layout.labels) {
        if (label.side == TimelineLabel::Side::Right || label.side == TimelineLabel::Side::Left) {
            boxes.push_back(label.box);
        }
    }
    return boxes;
}

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private slots:
    void aShortEventIsAPointAtItsMiddle();
    void aLongEventIsABarOverItsCertainDays();
    void doubtReachesBeyondTheCertainDays();
    void endsSayHowTheyAreKnown();
    void aDayIsABarWhenDaysAreWide();
    void beforeTheCommonEraYearsRunOn();
    void undatedEventsAreLeftOut();
    void lanesFollowTheCollectionAndHideWhenEmpty();
    void lanesCountWhatPasses();
    void childrenStandInTheirParentsLane();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void nothingIsLost_data();
    void nothingIsLost();
    void panningMovesMarksSidewaysOnly();
    void theSameStateGivesTheSameLayout();
    void manyOnOneDayBecomeANumber();
    void theSelectedEventStaysAMarkAmongMany();
    void aCrowdOutsideTheMapIsDimmed();
    void aBarCrossesDensityWithoutTouchingIt();
    void aLongTitleIsCutOrWrapped();
    void aLabelStandsWhereItsMarkLeavesRoom();
    void theSelectionIsLabelledFirst();
    void whatHasNoLabelIsCounted();
    void theNearestEventIsHit();
    void farAwayNothingIsHit();
    void outsideTheMapIsDimmed();
    void ghostsStayWhileOneBrushes();
    void aFoldedLaneIsOneRow();
    void moreLanesThanRoomCanBeScrolled();
    void tenThousandEventsTakeMilliseconds();
};

void TestTimelineLayout::aShortEventIsAPointAtItsMiddle()
{
    const TimelineLayout layout = layoutOf({u"1950-07-02"_s}, years(1900, 2000));
    QCOMPARE(layout.marks.size(), 1u);
    const TimelineMark &mark = layout.marks.front();
    QVERIFY(mark.form == MarkForm::Point);
    QVERIFY(std::abs(mark.x - 505) < 0.1);
    QCOMPARE(mark.right - mark.left, kPointPx);
}

void TestTimelineLayout::aLongEventIsABarOverItsCertainDays()
{
    const TimelineLayout layout = layoutOf({u"1910-01-01/1919-12-31"_s}, years(1900, 2000));
    const TimelineMark &mark = layout.marks.front();
    QVERIFY(mark.form == MarkForm::Bar);
    QVERIFY(std::abs(mark.coreLeft - 100) < 0.1);
    QVERIFY(std::abs(mark.coreRight - 200) < 0.1);
    QCOMPARE(mark.left, mark.coreLeft);
    QCOMPARE(mark.right, mark.coreRight);
}

void TestTimelineLayout::doubtReachesBeyondTheCertainDays()
{
    // Begins in one of ten years and ends in one of ten: ten years of doubt on both sides of thirty sure ones.
    const TimelineMark bar = layoutOf({u"191X/195X"_s}, years(1900, 2000)).marks.front();
    QVERIFY(bar.form == MarkForm::Bar);
    QVERIFY(std::abs(bar.left - 100) < 0.1 && std::abs(bar.coreLeft - 200) < 0.5);
    QVERIFY(std::abs(bar.coreRight - 500) < 0.5 && std::abs(bar.right - 600) < 0.1);
    // In one of a hundred years, for nobody knows how long: a point amid its possible days.
    const TimelineMark point = layoutOf({u"19XX"_s}, years(1800, 2100)).marks.front();
    QVERIFY(point.form == MarkForm::Point);
    QVERIFY(std::abs(point.right - point.left - 333.3) < 1 && std::abs(point.x - 500) < 1);
}

void TestTimelineLayout::endsSayHowTheyAreKnown()
{
    const QStringList dates{u"1910/.."_s, u"1910/"_s, u"1910~/1950~"_s, u"1910/1950"_s, u"/1950"_s, u"../1950"_s};
    std::map<int, TimelineMark> marks;
    for (const TimelineMark &mark : layoutOf(dates, years(1900, 2000)).marks) {
        marks.emplace(mark.event, mark);
    }
    QVERIFY(marks.at(0).end == MarkEnd::Arrow && marks.at(0).start == MarkEnd::Sharp && marks.at(0).right > 1000);
    QVERIFY(marks.at(1).end == MarkEnd::Ragged && marks.at(1).right < 140);
    QVERIFY(marks.at(2).start == MarkEnd::Soft && marks.at(2).end == MarkEnd::Soft);
    QVERIFY(marks.at(3).start == MarkEnd::Sharp && marks.at(3).end == MarkEnd::Sharp);
    QVERIFY(marks.at(4).start == MarkEnd::Ragged && marks.at(4).right <= 511);
    QVERIFY(marks.at(5).start == MarkEnd::Arrow && marks.at(5).left < 0);
}

void TestTimelineLayout::aDayIsABarWhenDaysAreWide()
{
    const Day day = dayNumber({1828, 2, 22});
    const TimelineMark mark = layoutOf({u"1828-02-22"_s}, {double(day) - 1, double(day) + 4}).marks.front();
    QVERIFY(mark.form == MarkForm::Bar);
    QCOMPARE(mark.coreLeft, 200.0);
    QCOMPARE(mark.coreRight, 400.0);
}

void TestTimelineLayout::beforeTheCommonEraYearsRunOn()
{
    // 1 BCE is year 0: one year before 1 CE, and 44 BCE is -43.
    const TimelineLayout layout = layoutOf({u"-0043-03-15"_s, u"0000-07-01"_s, u"0001-07-01"_s}, years(-49, 51));
    QCOMPARE(layout.marks.size(), 3u);
    QVERIFY(std::abs(layout.marks[0].x - 62) < 1);
    QVERIFY(std::abs(layout.marks[2].x - layout.marks[1].x - 10) < 0.1);
}

void TestTimelineLayout::undatedEventsAreLeftOut()
{
    const TimelineLayout layout = layoutOf({u"1950"_s, QString(), u"1960"_s}, years(1900, 2000));
    QCOMPARE(layout.marks.size(), 2u);
    QCOMPARE(layout.lanes.front().count, 2);
}

void TestTimelineLayout::lanesFollowTheCollectionAndHideWhenEmpty()
{
    const CollectionPtr collection = collectionOf({u"1990"_s, u"1910"_s, u"1950"_s}, 3);
    Filter filter;
    filter.of(Facet::Category).excluded = {1};
    const TimelineLayout layout = layoutOf(stateOf(collection, years(1900, 2000), filter));
    QCOMPARE(layout.lanes.size(), 2u);
    QCOMPARE(layout.lanes[0].value, 0);
    QCOMPARE(layout.lanes[1].value, 2);
    QCOMPARE(layout.lanes[0].name, u"Category 0"_s);
    QCOMPARE(layout.lanes[0].top, 0.0);
    QCOMPARE(layout.lanes[1].top, layout.lanes[0].height);
}

void TestTimelineLayout::lanesCountWhatPasses()
{
    Filter filter;
    filter.time = TimeSpan{firstDayOfYear(1900), firstDayOfYear(1950)};
    const CollectionPtr collection = collectionOf({u"1910"_s, u"1920"_s, u"1980"_s});
    const TimelineLayout layout = layoutOf(stateOf(collection, years(1900, 2000), filter));
    QCOMPARE(layout.lanes.front().count, 2);
    QCOMPARE(layout.marks.size(), 2u);
}

void TestTimelineLayout::childrenStandInTheirParentsLane()
{
    const ViewState state = stateOf(samples::small(), years(-100, 2100));
    const TimelineLayout layout = layoutOf(state);
    for (const TimelineLane &lane : layout.lanes) {
        QVERIFY(lane.value == kNone || state.collection->rootCategory(lane.value) == lane.value);
    }
    for (const TimelineMark &mark : layout.marks) {
        const int root = state.collection->rootCategory(state.collection->event(mark.event)->category);
        QCOMPARE(layout.lanes[std::size_t(mark.lane)].value, root);
    }
}

void TestTimelineLayout::nothingOverlaps_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<double>("length");
    QTest::addColumn<double>("height");
    for (const int events : {10, 60, 400, 3000}) {
        for (const double length : {4500.0, 600.0, 40.0}) {
            for (const double height : {120.0, 300.0, 700.0}) {
                QTest::addRow("%d events, %g years, %g px", events, length, height) << events << length << height;
            }
        }
    }
}

void TestTimelineLayout::nothingOverlaps()
{
    QFETCH(int, events);
    QFETCH(double, length);
    QFETCH(double, height);
    const CollectionPtr collection = samples::random(7, events);
    const double middle = double(firstDayOfYear(100));
    const double half = length * 365.2425 / 2;
    const TimelineLayout layout = layoutOf(stateOf(collection, {middle - half, middle + half}), 900, height);
    QCOMPARE(overlap(boxesOf(layout)), QString());
    for (const TimelineMark &mark : layout.marks) {
        const TimelineLane &lane = layout.lanes[std::size_t(mark.lane)];
        QVERIFY(mark.box().top() >= lane.top && mark.box().bottom() <= lane.top + lane.height);
    }
}

void TestTimelineLayout::nothingIsLost_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<double>("height");
    for (const int events : {5, 100, 1000, 8000}) {
        for (const double height : {60.0, 300.0}) {
            QTest::addRow("%d events, %g px", events, height) << events << height;
        }
    }
}

void TestTimelineLayout::nothingIsLost()
{
    QFETCH(int, events);
    QFETCH(double, height);
    const ViewState state = stateOf(samples::random(3, events), years(-2500, 2500));
    const TimelineLayout layout = layoutOf(state, 900, height);
    QCOMPARE(eventsIn(layout), state.matches.onTimeline);
    int inLanes = 0;
    for (const TimelineLane &lane : layout.lanes) {
        inLanes += lane.count;
    }
    QCOMPARE(inLanes, state.matches.onTimeline);
    std::set<int> seen;
    for (const TimelineMark &mark : layout.marks) {
        QVERIFY(seen.insert(mark.event).second);
    }
    for (const DensityRun &run : layout.runs) {
        for (const int event : run.events) {
            QVERIFY(seen.insert(event).second);
        }
    }
}

void TestTimelineLayout::panningMovesMarksSidewaysOnly()
{
    const CollectionPtr collection = samples::random(11, 400);
    const DayRange span = years(-1500, 1500);
    const double step = span.length() / 900 * 37.3;
    const TimelineLayout before = layoutOf(stateOf(collection, span), 900, 600);
    const TimelineLayout after = layoutOf(stateOf(collection, {span.begin + step, span.end + step}), 900, 600);
    QCOMPARE(after.lanes.size(), before.lanes.size());
    int compared = 0;
    for (const TimelineMark &mark : before.marks) {
        // A long event that finds no row counts where it is seen, which may change.
        const bool isShort = double(collection->spanOf(mark.event).length()) < 20 * span.length() / 900;
        const TimelineMark *moved = after.mark(mark.event);
        if (moved && isShort) {
            QCOMPARE(moved->y, mark.y);
            QCOMPARE(moved->height, mark.height);
            QVERIFY(std::abs(moved->right - (mark.right - 37.3)) < 1e-3);
            ++compared;
        }
    }
    QVERIFY(compared > 20);
}

void TestTimelineLayout::theSameStateGivesTheSameLayout()
{
    const ViewState state = stateOf(samples::random(5, 500), years(-1000, 1500));
    const TimelineLayout a = layoutOf(state);
    const TimelineLayout b = layoutOf(state);
    QVERIFY(boxesOf(a) == boxesOf(b));
    QCOMPARE(a.hiddenLabels, b.hiddenLabels);
}

void TestTimelineLayout::manyOnOneDayBecomeANumber()
{
    const QStringList dates(40, u"1950-05-05"_s);
    const TimelineLayout layout = layoutOf(stateOf(collectionOf(dates), years(1900, 2000)), 1000, 100);
    QCOMPARE(layout.marks.size(), 0u);
    QCOMPARE(layout.runs.size(), 1u);
    QCOMPARE(layout.runs.front().count, 40);
    QVERIFY(layout.runs.front().isBadge);
    QCOMPARE(layout.runAt(layout.runs.front().box.center()), 0);
    QCOMPARE(layout.runs.front().events.size(), 40u);
}

void TestTimelineLayout::theSelectedEventStaysAMarkAmongMany()
{
    const QStringList dates(40, u"1950-05-05"_s);
    ViewState state = stateOf(collectionOf(dates), years(1900, 2000));
    state.selected = 7;
    const TimelineLayout layout = layoutOf(state, 1000, 100);
    QCOMPARE(layout.marks.size(), 1u);
    const TimelineMark *own = layout.mark(7);
    QVERIFY(own && own->x > layout.runs.front().box.left() && own->x < layout.runs.front().box.right());
    QCOMPARE(layout.runs.front().count, 39);
}

void TestTimelineLayout::aCrowdOutsideTheMapIsDimmed()
{
    QStringList dates(80, u"1950-05-05"_s);
    CollectionParts parts = collectionOf(dates)->wholeParts();
    parts.places = {samples::place(u"west"_s, 10, 10), samples::place(u"east"_s, 50, 10)};
    for (std::size_t i = 0; i < parts.events.size(); ++i) {
        parts.events[i].where = {i < 40 ? 0 : 1};
        parts.events[i].when = date(i < 40 ? u"1950-05-05"_s : u"1980-05-05"_s);
    }
    ViewState state = stateOf(std::make_shared<Collection>(std::move(parts)), years(1900, 2000));
    const auto dimmed = [&state](const GeoBox &box) {
        state.visibleBox = box;
        state.matches = evaluate(*state.collection, {}, state.visibleSpan, box, {});
        const std::vector<DensityRun> runs = layoutOf(state, 1000, 100).runs;
        return runs.size() == 2 ? std::pair(runs[0].isDimmed, runs[1].isDimmed) : std::pair(true, true);
    };
    QCOMPARE(dimmed({0, 0, 60, 20}), std::pair(false, false));
    QCOMPARE(dimmed({40, 0, 60, 20}), std::pair(true, false));
}

void TestTimelineLayout::aBarCrossesDensityWithoutTouchingIt()
{
    QStringList dates(60, u"1950-05-05"_s);
    dates << u"1920/1980"_s;
    const TimelineLayout layout = layoutOf(stateOf(collectionOf(dates), years(1900, 2000)), 1000, 100);
    QCOMPARE(layout.marks.size(), 1u);
    QCOMPARE(layout.runs.size(), 1u);
    QVERIFY(!layout.marks.front().box().intersects(layout.runs.front().box));
    QCOMPARE(eventsIn(layout), 61);
}

void TestTimelineLayout::aLongTitleIsCutOrWrapped()
{
    CollectionParts parts;
    Event event;
    event.id = u"long"_s;
    event.title = {u"en"_s, u"The very long title of an event that nobody would ever want to read in a single line"_s};
    event.when = date(u"1950"_s);
    parts.events.push_back(event);
    const ViewState state = stateOf(std::make_shared<Collection>(std::move(parts)), years(1900, 2000));
    const TimelineLayout roomy = layoutOf(state, 1000, 100);
    QCOMPARE(roomy.labels.front().lines.size(), 2);
    QVERIFY(roomy.labels.front().lines[0].startsWith(u"The very long"));
    const TimelineLayout low = layoutOf(state, 1000, 30);
    QCOMPARE(low.labels.front().lines.size(), 1);
    QVERIFY(low.labels.front().lines[0].endsWith(QChar(0x2026)));
}

void TestTimelineLayout::aLabelStandsWhereItsMarkLeavesRoom()
{
    const auto labelOf = [](const QString &edtf) {
        const TimelineLayout layout = layoutOf({edtf}, years(1900, 2000));
        return layout.labels.front();
    };
    QVERIFY(labelOf(u"1920"_s).side == TimelineLabel::Side::Right);
    QVERIFY(labelOf(u"1998"_s).side == TimelineLabel::Side::Left);
    QVERIFY(labelOf(u"1910/1990"_s).side == TimelineLabel::Side::Inside);
    QVERIFY(labelOf(u"1850/2050"_s).box.left() >= 0);
    QVERIFY(labelOf(u"../1950"_s).box.left() >= kArrowPx);
    const TimelineLabel onBand = labelOf(u"19XX"_s);
    QVERIFY(onBand.side == TimelineLabel::Side::OnBand);
    QVERIFY(onBand.box.left() > 500 && onBand.box.right() < 1000);
}

void TestTimelineLayout::theSelectionIsLabelledFirst()
{
    // Six in one row, so near each other that only some labels fit.
    QStringList dates;
    for (int year = 1940; year < 1952; year += 2) {
        dates << QString::number(year);
    }
    ViewState state = stateOf(collectionOf(dates), years(1900, 2000));
    for (int event = 0; event < dates.size(); ++event) {
        state.selected = event;
        const TimelineLayout layout = layoutOf(state, 1000, 28);
        const auto label = std::find_if(layout.labels.begin(), layout.labels.end(),
                                        [event](const TimelineLabel &each) { return each.event == event; });
        QVERIFY(label != layout.labels.end() || layout.mark(event));
        QVERIFY(label == layout.labels.end() || label->role == TextRole::LabelSelected);
    }
    QCOMPARE(layoutOf(state, 1000, 200).labels.front().event, state.selected);
}

void TestTimelineLayout::whatHasNoLabelIsCounted()
{
    const ViewState state = stateOf(samples::random(9, 900), years(-2500, 2500));
    const TimelineLayout layout = layoutOf(state, 700, 160);
    QVERIFY(layout.hiddenLabels > 0);
    QCOMPARE(int(layout.labels.size()) + layout.hiddenLabels, eventsIn(layout));
}

void TestTimelineLayout::theNearestEventIsHit()
{
    const TimelineLayout layout = layoutOf({u"1920-01-01"_s, u"1921-01-01"_s}, years(1900, 2000));
    const TimelineMark &first = layout.marks[0];
    QCOMPARE(layout.eventAt({first.x, first.y}), first.event);
    QCOMPARE(layout.eventAt({first.left - 5.5, first.y}), first.event);
    QCOMPARE(layout.eventAt(layout.labels.front().box.center()), layout.labels.front().event);
}

void TestTimelineLayout::farAwayNothingIsHit()
{
    const TimelineLayout layout = layoutOf({u"1920-01-01"_s}, years(1900, 2000));
    const TimelineMark &mark = layout.marks.front();
    QCOMPARE(layout.eventAt({mark.left - 7, mark.y}), kNone);
    QCOMPARE(layout.eventAt({900, mark.y}), kNone);
    QCOMPARE(layout.runAt({900, mark.y}), kNone);
}

void TestTimelineLayout::outsideTheMapIsDimmed()
{
    CollectionParts parts;
    parts.places = {samples::place(u"here"_s, 47, 39), samples::place(u"far"_s, 10, 10)};
    parts.events = {samples::event(u"a"_s, date(u"1920"_s), {0}, kNone),
                    samples::event(u"b"_s, date(u"1940"_s), {1}, kNone),
                    samples::event(u"c"_s, date(u"1960"_s), {}, kNone)};
    ViewState state = stateOf(std::make_shared<Collection>(std::move(parts)), years(1900, 2000));
    state.visibleBox = {40, 30, 50, 45};
    state.matches = evaluate(*state.collection, {}, state.visibleSpan, state.visibleBox, {});
    const TimelineLayout layout = layoutOf(state);
    QVERIFY(!layout.mark(0)->isDimmed);
    QVERIFY(layout.mark(1)->isDimmed);
    QVERIFY2(!layout.mark(2)->isDimmed, "an event without a place is not outside the map");
}

void TestTimelineLayout::ghostsStayWhileOneBrushes()
{
    Filter filter;
    filter.time = TimeSpan{firstDayOfYear(1900), firstDayOfYear(1950)};
    const ViewState state = stateOf(collectionOf({u"1910"_s, u"1980"_s}), years(1900, 2000), filter);
    TimelineFrame frame;
    frame.outside = TimelineFrame::Outside::Ghosts;
    const TimelineLayout layout = layoutOf(state, 1000, 300, frame);
    QCOMPARE(layout.marks.size(), 2u);
    QVERIFY(!layout.mark(0)->isGhost);
    QVERIFY(layout.mark(1)->isGhost);
    QCOMPARE(layout.labels.size(), 1u);
    QCOMPARE(layout.eventAt({layout.mark(1)->x, layout.mark(1)->y}), kNone);
}

void TestTimelineLayout::aFoldedLaneIsOneRow()
{
    ViewState state = stateOf(collectionOf({u"1910"_s, u"1920"_s, u"1930"_s, u"1940"_s}, 2), years(1900, 2000));
    state.lanes.collapsed = {1};
    const TimelineLayout layout = layoutOf(state);
    QVERIFY(!layout.lanes[0].isCollapsed && layout.lanes[1].isCollapsed);
    QVERIFY(layout.lanes[1].height < layout.lanes[0].height);
    QCOMPARE(eventsIn(layout), 4);
    for (const TimelineMark &mark : layout.marks) {
        QVERIFY(mark.lane == 0 || mark.row == 0);
    }
}

void TestTimelineLayout::moreLanesThanRoomCanBeScrolled()
{
    QStringList dates;
    for (int i = 0; i < 30; ++i) {
        dates << QString::number(1900 + i * 3);
    }
    const ViewState state = stateOf(collectionOf(dates, 15), years(1900, 2000));
    const TimelineLayout layout = layoutOf(state, 1000, 200);
    QVERIFY(layout.contentHeight > 200);
    QCOMPARE(overlap(boxesOf(layout)), QString());
    TimelineFrame frame;
    frame.scrollPx = 100;
    const TimelineLayout scrolled = layoutOf(state, 1000, 200, frame);
    QCOMPARE(scrolled.lanes.front().top, -100.0);
    QCOMPARE(scrolled.marks.front().y, layout.marks.front().y - 100);
}

void TestTimelineLayout::tenThousandEventsTakeMilliseconds()
{
    const ViewState state = stateOf(samples::random(1, 10'000), years(-2500, 2500));
    QElapsedTimer clock;
    clock.start();
    constexpr int kRounds = 10;
    for (int i = 0; i < kRounds; ++i) {
        QVERIFY(!layoutOf(state).lanes.empty());
    }
    const double milliseconds = double(clock.nsecsElapsed()) / 1e6 / kRounds;
    qInfo("layout of 10,000 events: %.2f ms", milliseconds);
    QVERIFY(milliseconds < 60); // a guard against a slip in the order of growth, not a promise
}

QTEST_GUILESS_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
