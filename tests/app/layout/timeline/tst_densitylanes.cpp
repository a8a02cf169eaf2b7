// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/densitylanes.h"
#include "app/query/tally/tally.h"
#include "app/session/session.h"
#include "tests/support/core/samples.h"

#include <QtTest>
#include <numeric>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

constexpr double kWidthPx = 900;

TextSize measured(const QString &text, TextRole)
{
    return {double(text.size()) * 7, 14};
}

TimelineLayout layoutOf(const ViewState &state)
{
    LabelTexts texts(state.collection, {u"en"_s}, measured);
    return layoutTimeline(state, TimeScale(state.visibleSpan, kWidthPx), {.heightPx = 400}, texts);
}

/// More events than are told one by one, some without a category, each on one day.
CollectionPtr large()
{
    CollectionParts parts;
    for (int i = 0; i < 3; ++i) {
        Category category;
        category.id = u"category-%1"_s.arg(i);
        parts.categories.push_back(category);
    }
    for (int i = 0; i < kMostToldOneByOne + 100; ++i) {
        parts.events.push_back(
            samples::event(u"event-%1"_s.arg(i), samples::day(1800 + i % 200, 1 + i % 12, 1 + i % 28), {}, i % 4 - 1));
    }
    return std::make_shared<const Collection>(std::move(parts));
}

class DensityLanesTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsDrawnBeforeItIsCounted()
    {
        const ViewState state = openingState(large(), {});
        QVERIFY(!state.matches.isExact);
        QVERIFY(isDense(state));
        const TimelineLayout layout = layoutOf(state);
        QVERIFY(layout.lanes.empty());
        QVERIFY(layout.marks.empty());
        QVERIFY(layout.runs.empty());
    }

    void columnsAddUpToTheEvents()
    {
        Session session({});
        session.setCollection(large());
        const TimelineLayout layout = layoutOf(session.state());
        QCOMPARE(layout.lanes.size(), 4U); // three categories and none
        QCOMPARE(layout.runs.size(), 4U);
        int all = 0;
        for (const DensityRun &run : layout.runs) {
            QCOMPARE(std::accumulate(run.columns.begin(), run.columns.end(), 0), run.count);
            QCOMPARE(run.count, layout.lanes[std::size_t(run.lane)].count);
            all += run.count;
        }
        QCOMPARE(all, session.collection().size());
    }

    void lanesWithoutRoomLoseNoEvent()
    {
        CollectionParts parts;
        parts.sources.resize(30);
        for (int i = 0; i < 30; ++i) {
            parts.sources[std::size_t(i)].id = QString::number(i);
        }
        for (int i = 0; i < kMostToldOneByOne + 100; ++i) {
            Event event =
                samples::event(QString::number(i), samples::day(1800 + i % 200, 1 + i % 12, 1 + i % 28), {}, kNone);
            event.claims.resize(1);
            event.claims[0].source = i % 30;
            parts.events.push_back(event);
        }
        Session session({});
        session.setCollection(std::make_shared<const Collection>(std::move(parts)));
        session.setLanesBy(Facet::Source);
        int all = 0;
        for (const TimelineLane &lane : layoutOf(session.state()).lanes) {
            all += lane.count;
        }
        QCOMPARE(all, session.collection().size());
    }

    void aWindowCutsTheColumns()
    {
        Session session({});
        session.setCollection(large());
        const TimeSpan window = samples::years(1850, 1899).possible();
        session.setTimeFilter(window);
        int all = 0;
        for (const DensityRun &run : layoutOf(session.state()).runs) {
            all += run.count;
        }
        QCOMPARE(all, session.state().matches.passing);
        QVERIFY(all > 0 && all < session.collection().size());
    }

    void fewInViewAreMarksAgain()
    {
        Session session({});
        session.setCollection(large());
        const TimeSpan year = samples::years(1850, 1850).possible();
        session.setVisibleSpan({double(year.begin), double(year.end)});
        QVERIFY(!isDense(session.state()));
        const TimelineLayout layout = layoutOf(session.state());
        int told = int(layout.marks.size());
        for (const DensityRun &run : layout.runs) {
            told += run.count;
        }
        QCOMPARE(told, session.state().matches.onTimeline);
    }

    void theSelectedEventStandsOut()
    {
        Session session({});
        session.setCollection(large());
        session.setSelected(5);
        const TimelineLayout layout = layoutOf(session.state());
        QVERIFY(layout.mark(5));
    }
};

} // namespace

QTEST_GUILESS_MAIN(DensityLanesTest)
#include "tst_densitylanes.moc"
