// SPDX-License-Identifier: GPL-3.0-or-later
// Arcs between the selected event and those it is tied to.

#include "app/layout/timeline/relationarcs.h"
#include "app/time/civilday.h"
#include "tests/support/core/samples.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

TextSize sixPxALetter(const QString &text, TextRole)
{
    return {6.0 * double(text.size()), 12};
}

/// Events in 1900, 1920 … 1980. The third renews the first and is answered by the fourth; the last is part of it.
CollectionPtr related()
{
    CollectionParts parts;
    for (int i = 0; i < 5; ++i) {
        parts.events.push_back(samples::event(u"e%1"_s.arg(i), samples::day(1900 + i * 20, 6, 15), {}, kNone));
    }
    parts.events.push_back(samples::event(u"undated"_s, {}, {}, kNone));
    parts.events[2].relations = {{u"renews"_s, 0, {}}, {u"mentions"_s, 5, {}}};
    parts.events[3].relations = {{u"answers"_s, 2, {}}};
    parts.events[4].relations = {{u"part of"_s, 2, {}}};
    return std::make_shared<Collection>(std::move(parts));
}

ViewState stateOf(const CollectionPtr &collection, int from, int to, int selected)
{
    ViewState state;
    state.collection = collection;
    state.visibleSpan = {double(firstDayOfYear(from)), double(firstDayOfYear(to))};
    state.selected = selected;
    state.matches = evaluate(*collection, {}, state.visibleSpan, state.visibleBox, {});
    return state;
}

struct Drawn
{
    TimelineLayout layout;
    RelationArcs relations;
};

Drawn drawn(const ViewState &state)
{
    const TimeScale scale(state.visibleSpan, 1000);
    TimelineFrame frame;
    frame.heightPx = 300;
    LabelTexts texts(state.collection, state.options.languages, sixPxALetter);
    Drawn drawn{layoutTimeline(state, scale, frame, texts), {}};
    drawn.relations = relationArcs(state, drawn.layout, scale, frame.heightPx, sixPxALetter);
    return drawn;
}

} // namespace

class TestRelationArcs : public QObject
{
    Q_OBJECT

private slots:
    void withoutASelectionThereIsNothing()
    {
        const Drawn none = drawn(stateOf(related(), 1890, 1990, kNone));
        QVERIFY(none.relations.arcs.empty() && none.relations.edges.empty());
    }
    void arcsGoFromWhatSaysSoToWhatItSaysItOf()
    {
        const Drawn all = drawn(stateOf(related(), 1890, 1990, 2));
        QCOMPARE(all.relations.arcs.size(), 3u);
        for (const RelationArc &arc : all.relations.arcs) {
            QCOMPARE(arc.curve.front(), QPointF(all.layout.mark(arc.from)->x, all.layout.mark(arc.from)->y));
            QCOMPARE(arc.curve.back(), QPointF(all.layout.mark(arc.to)->x, all.layout.mark(arc.to)->y));
        }
        QCOMPARE(all.relations.arcs[0].kind, u"renews"_s);
        QCOMPARE(all.relations.arcs[1].from, 3);
        QCOMPARE(all.relations.arcs[2].to, 2);
    }
    void arcsStayWithinTheLanes()
    {
        for (const RelationArc &arc : drawn(stateOf(related(), 1890, 1990, 2)).relations.arcs) {
            for (double share = 0; share <= 1; share += 0.05) {
                QVERIFY(arc.at(share).y() >= 0 && arc.at(share).y() <= 300);
            }
        }
    }
    void whatIsOutOfSightIsCountedAtItsEdge()
    {
        const Drawn middle = drawn(stateOf(related(), 1930, 1950, 2));
        QVERIFY(middle.relations.arcs.empty());
        QCOMPARE(middle.relations.edges.size(), 2u);
        for (const RelationEdge &edge : middle.relations.edges) {
            const bool isLeft = edge.side == RelationEdge::Side::Left;
            QCOMPARE(edge.events, isLeft ? std::vector<int>{0} : (std::vector<int>{3, 4}));
            QVERIFY(edge.box.left() >= 0 && edge.box.right() <= 1000);
            QVERIFY(isLeft == (edge.box.center().x() < 500));
            QCOMPARE(middle.relations.edgeAt(edge.box.center()), int(&edge - middle.relations.edges.data()));
        }
    }
    void aSelectionOutOfSightHasNoArcs()
    {
        const Drawn away = drawn(stateOf(related(), 1890, 1910, 2));
        QVERIFY(away.relations.arcs.empty() && away.relations.edges.empty());
    }
    void whatTheFilterLeavesOutHasNoArc()
    {
        ViewState state = stateOf(related(), 1890, 1990, 2);
        Filter filter;
        filter.time = TimeSpan{firstDayOfYear(1930), firstDayOfYear(1970)};
        state.matches = evaluate(*state.collection, filter, state.visibleSpan, state.visibleBox, {});
        const Drawn few = drawn(state);
        QCOMPARE(few.relations.arcs.size(), 1u);
        QCOMPARE(few.relations.arcs.front().from, 3);
    }
    void anArcIsHitOnItsLine()
    {
        const RelationArcs relations = drawn(stateOf(related(), 1890, 1990, 2)).relations;
        for (int i = 0; i < int(relations.arcs.size()); ++i) {
            QCOMPARE(relations.arcAt(relations.arcs[std::size_t(i)].at(0.5)), i);
        }
        QCOMPARE(relations.arcAt({5, 295}), kNone);
    }
    void labelsOfKindsDoNotOverlap()
    {
        const RelationArcs relations = drawn(stateOf(related(), 1890, 1990, 2)).relations;
        int labels = 0;
        for (const RelationArc &a : relations.arcs) {
            labels += a.labelBox.isEmpty() ? 0 : 1;
            for (const RelationArc &b : relations.arcs) {
                QVERIFY(&a == &b || !a.labelBox.intersects(b.labelBox));
            }
        }
        QVERIFY(labels >= 2);
    }
};

QTEST_APPLESS_MAIN(TestRelationArcs)
#include "tst_relationarcs.moc"
