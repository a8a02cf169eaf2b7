// SPDX-License-Identifier: GPL-3.0-or-later
// The lines on a map: movements, arcs between capitals, relations.
#include "app/layout/map/maplayout.h"
#include "tests/support/core/smallcollection.h"

#include <QtTest>

using namespace araxes;
using namespace araxes::test;
using namespace Qt::StringLiterals;

namespace {

TextSize sixWide(const QString &text, TextRole)
{
    return {6.0 * static_cast<double>(text.size()), 14};
}

/// Two countries and their capitals.
Atlas twoStates()
{
    AtlasContent content;
    const auto add = [&content](const QString &code, const QString &name, const GeoPoint &capital) {
        Region region;
        region.code = code;
        region.name = LocalizedText(u"en"_s, name);
        content.regions.push_back(region);
        content.regionRings.emplace_back();
        Town town;
        town.rank = Town::Rank::Capital;
        town.country = code;
        town.at = toMercator(capital);
        content.towns.push_back(town);
    };
    add(u"AZ"_s, u"Azerbaijan"_s, {49.9, 40.4});
    add(u"IR"_s, u"Iran"_s, {51.4, 35.7});
    return Atlas(content);
}

Participant participant(const QString &name, Participant::Kind kind)
{
    return {name, kind, LocalizedText(u"en"_s, name), {}};
}

std::vector<const MapPath *> pathsOf(const MapLayout &layout, MapPath::Kind kind)
{
    std::vector<const MapPath *> found;
    for (const MapPath &path : layout.paths) {
        if (path.kind == kind) {
            found.push_back(&path);
        }
    }
    return found;
}

/// A treaty and what answers it, 300 km apart; a visit between two states and a person.
struct Sample
{
    Sample()
    {
        treaty = made.event(u"treaty"_s, {made.place(u"a"_s, {47, 39})});
        answer = made.event(u"answer"_s, {made.place(u"b"_s, {50, 39})});
        visit = made.event(u"visit"_s, {made.place(u"c"_s, {45, 41}), made.place(u"d"_s, {45, 37})});
        made.parts().participants = {
            participant(u"Iran"_s, Participant::Kind::State), participant(u"azerbaijan"_s, Participant::Kind::State),
            participant(u"Parthia"_s, Participant::Kind::State), participant(u"Iran"_s, Participant::Kind::Person)};
        std::vector<Event> &events = made.parts().events;
        events[std::size_t(answer)].relations = {{u"answers"_s, treaty, {}}};
        for (const int who : {0, 1, 2, 3}) {
            events[std::size_t(visit)].who.push_back({who, {}, {}});
        }
        state = showingAll(made.built());
        ties = EventTies(*state.collection, twoStates());
    }
    [[nodiscard]] MapLayout layout(const GeoPoint &centre = {47, 39}, double zoom = 6) const
    {
        return layoutMap(state, {toMercator(centre), zoom, 800, 500}, sixWide, {.ties = &ties});
    }

    SmallCollection made;
    int treaty = kNone;
    int answer = kNone;
    int visit = kNone;
    ViewState state;
    EventTies ties;
};

} // namespace

class TestMapPaths : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsDrawnForNoEvent() { QVERIFY(Sample().layout().paths.empty()); }

    void tiesAreKnownFromBothSides()
    {
        const Sample sample;
        QCOMPARE(sample.ties.of(sample.answer).size(), 1U);
        QVERIFY(sample.ties.of(sample.answer)[0].isOwn);
        QCOMPARE(sample.ties.of(sample.treaty)[0].event, sample.answer);
        QVERIFY(!sample.ties.of(sample.treaty)[0].isOwn);
        QVERIFY(sample.ties.of(sample.visit).empty());
    }

    void onlyStatesThatTheAtlasKnowsHaveCapitals()
    {
        const Sample sample;
        QCOMPARE(sample.ties.capitals(sample.state.collection->parts().events[std::size_t(sample.visit)]).size(), 2U);
        QVERIFY(sample.ties.capitals(sample.state.collection->parts().events[std::size_t(sample.treaty)]).empty());
    }

    void theSelectedEventHasItsMovementAndArc()
    {
        Sample sample;
        sample.state.selected = sample.visit;
        const MapLayout layout = sample.layout();
        QCOMPARE(pathsOf(layout, MapPath::Kind::Movement).size(), 1U);
        const auto arcs = pathsOf(layout, MapPath::Kind::Arc);
        QCOMPARE(arcs.size(), 1U);
        const MapFrame frame{toMercator({47, 39}), 6, 800, 500};
        QVERIFY(QLineF(arcs[0]->points.front(), frame.toPx(GeoPoint{49.9, 40.4})).length() < 1e-6);
        QVERIFY(QLineF(arcs[0]->points.back(), frame.toPx(GeoPoint{51.4, 35.7})).length() < 1e-6);
    }

    void allHaveThemWhenAsked()
    {
        Sample sample;
        sample.state.options.showAllPaths = true;
        const MapLayout layout = sample.layout();
        QCOMPARE(layout.paths.size(), 2U);
        QVERIFY(layout.paths[0].isFaint && layout.paths[1].isFaint);
    }

    void aRelationLeadsFromWhatSaysSo()
    {
        for (const bool isAnswer : {true, false}) {
            Sample sample;
            sample.state.selected = isAnswer ? sample.answer : sample.treaty;
            const MapLayout layout = sample.layout();
            const auto relations = pathsOf(layout, MapPath::Kind::Relation);
            QCOMPARE(relations.size(), 1U);
            QVERIFY(relations[0]->points.front().x() > relations[0]->points.back().x()); // from the east, either way
            QCOMPARE(relations[0]->label, u"answers"_s);
            QVERIFY(!relations[0]->labelRect.isEmpty());
            for (const MapLabel &label : layout.labels) {
                QVERIFY(!label.rect.intersects(relations[0]->labelRect));
            }
            QVERIFY(!relations[0]->leavesEnd);
            QVERIFY(!relations[0]->isFaint);
        }
    }

    void aRelationEndsInAnArrowAtTheEdge()
    {
        Sample sample;
        sample.state.selected = sample.answer;
        const MapLayout layout = sample.layout({51, 39}, 8);
        const auto relations = pathsOf(layout, MapPath::Kind::Relation);
        QCOMPARE(relations.size(), 1U);
        QVERIFY(relations[0]->leavesEnd);
        QVERIFY(QRectF(0, 0, 800, 500).contains(relations[0]->points.back()));
        QVERIFY(relations[0]->points.back().x() < 20);
    }

    void aRelationToWhatIsFilteredAwayIsFaint()
    {
        Sample sample;
        sample.state.selected = sample.answer;
        sample.state.matches.state[std::size_t(sample.treaty)] = InVisibleSpan;
        const MapLayout layout = sample.layout();
        QVERIFY(pathsOf(layout, MapPath::Kind::Relation)[0]->isFaint);
    }

    void acrossTheAntimeridianTheLineComesInFromTheOtherSide()
    {
        SmallCollection made;
        const int voyage = made.event(u"voyage"_s, {made.place(u"a"_s, {150, 0}), made.place(u"b"_s, {-150, 0})});
        ViewState state = showingAll(made.built());
        state.selected = voyage;
        const MapFrame frame{toMercator({0, 0}), 1.65, 800, 500}; // a world 803 wide: its sides are the view's
        const MapLayout layout = layoutMap(state, frame, sixWide);
        QCOMPARE(layout.paths.size(), 2U);
        QVERIFY(layout.paths[0].points.front().x() > 700);
        QVERIFY(layout.paths[1].points.back().x() < 100);
        for (const MapPath &path : layout.paths) {
            for (std::size_t i = 1; i < path.points.size(); ++i) {
                QVERIFY(QLineF(path.points[i - 1], path.points[i]).length() < 20);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMapPaths)
#include "tst_mappaths.moc"
