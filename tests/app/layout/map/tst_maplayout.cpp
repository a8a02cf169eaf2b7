// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/map/maplayout.h"
#include "app/time/edtf.h"
#include "tests/support/core/smallcollection.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>
#include <map>
#include <set>

using namespace araxes;
using namespace araxes::test;
using namespace Qt::StringLiterals;

namespace {

TextSize sixWide(const QString &text, TextRole)
{
    return {6.0 * static_cast<double>(text.size()), 14};
}

MapFrame frameAt(const GeoPoint &centre, double zoom, double width = 800, double height = 500)
{
    return {toMercator(centre), zoom, width, height};
}

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

CollectionPtr scattered(int count, quint32 seed)
{
    SmallCollection made;
    QRandomGenerator random(seed);
    const int categories[] = {made.category(u"war"_s), made.category(u"peace"_s)};
    for (int i = 0; i < count; ++i) {
        const GeoPoint at{random.bounded(360.0) - 180, random.bounded(140.0) - 70};
        made.event(QString::number(i), {made.place(u"p"_s, at)}, categories[i % 2]);
    }
    return made.built();
}

/// How often each (event, place) is drawn, in marks or in clusters.
std::map<std::pair<int, int>, int> drawn(const MapLayout &layout)
{
    std::map<std::pair<int, int>, int> count;
    for (const MapMark &mark : layout.marks) {
        ++count[{mark.event, mark.place}];
    }
    for (const MapCluster &cluster : layout.clusters) {
        for (int i = cluster.first; i < cluster.first + cluster.count; ++i) {
            const MapMember &member = layout.members[std::size_t(i)];
            ++count[{member.event, member.place}];
        }
    }
    return count;
}

std::set<std::set<int>> clusterSets(const MapLayout &layout, const QRectF &within)
{
    std::set<std::set<int>> sets;
    for (const MapCluster &cluster : layout.clusters) {
        std::set<int> events;
        for (int i = cluster.first; i < cluster.first + cluster.count; ++i) {
            events.insert(layout.members[std::size_t(i)].event);
        }
        if (within.contains(cluster.centre)) {
            sets.insert(events);
        }
    }
    return sets;
}

} // namespace

class TestMapLayout : public QObject
{
    Q_OBJECT
private slots:
    void everyEventIsDrawnOncePerPlace_data()
    {
        QTest::addColumn<double>("zoom");
        for (const double zoom : {1.0, 1.6, 2.0, 3.2}) {
            QTest::addRow("zoom %.1f", zoom) << zoom;
        }
    }
    void everyEventIsDrawnOncePerPlace()
    {
        QFETCH(double, zoom);
        const CollectionPtr collection = scattered(3000, 7);
        const double side = 256 * std::exp2(zoom);
        const MapLayout layout = layoutMap(showingAll(collection), frameAt({0, 0}, zoom, side, side), sixWide);
        const auto counts = drawn(layout);
        QCOMPARE(static_cast<int>(counts.size()), 3000);
        for (const auto &[key, count] : counts) {
            QCOMPARE(count, 1);
        }
        QCOMPARE(layout.eventsInView, 3000);
    }

    void sharesAddUpToTheCount()
    {
        const MapLayout layout = layoutMap(showingAll(scattered(2000, 3)), frameAt({0, 0}, 1.5), sixWide);
        QVERIFY(layout.clusters.size() > 20);
        for (const MapCluster &cluster : layout.clusters) {
            int sum = 0;
            for (int i = 0; i < cluster.shareCount; ++i) {
                sum += layout.shares[std::size_t(cluster.firstShare + i)].count;
            }
            QCOMPARE(sum, cluster.count);
            QVERIFY(cluster.count >= 2);
            QVERIFY(cluster.radius >= 9 && cluster.radius <= 22);
        }
    }

    void nothingDrawnCoversAnother()
    {
        const MapLayout layout = layoutMap(showingAll(scattered(4000, 11)), frameAt({0, 0}, 2), sixWide);
        std::vector<std::pair<QPointF, double>> all;
        for (const MapMark &mark : layout.marks) {
            all.emplace_back(mark.centre, MapGrouping::kMarkRadius);
        }
        for (const MapCluster &cluster : layout.clusters) {
            all.emplace_back(cluster.centre, cluster.radius);
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const QPointF apart = all[i].first - all[j].first;
                QVERIFY(std::hypot(apart.x(), apart.y()) >= all[i].second + all[j].second);
            }
        }
    }

    void panningKeepsEveryCluster()
    {
        const ViewState state = showingAll(scattered(5000, 5));
        const MapFrame before = frameAt({10, 20}, 3);
        const auto expected = clusterSets(layoutMap(state, before, sixWide), QRectF(100, 0, 600, 500));
        MapFrame after = before;
        after.centre.x += 77.3 / before.worldPx();
        QCOMPARE(clusterSets(layoutMap(state, after, sixWide), QRectF(100 - 77.3, 0, 600, 500)), expected);
    }

    void groupsGatherAcrossTheAntimeridian()
    {
        SmallCollection made;
        made.event(u"west"_s, {made.place(u"a"_s, {179.9, 0})});
        made.event(u"east"_s, {made.place(u"b"_s, {-179.9, 0})});
        const MapLayout layout = layoutMap(showingAll(made.built()), frameAt({180, 0}, 3), sixWide);
        QCOMPARE(layout.clusters.size(), 1U);
        QVERIFY(std::abs(layout.clusters[0].centre.x() - 400) < 0.5);
        QVERIFY(layout.clusters[0].box.crossesAntimeridian());
        QVERIFY(layout.clusters[0].box.width() < 1);
    }

    void aMarkAcrossTheAntimeridianIsInView()
    {
        SmallCollection made;
        made.event(u"fiji"_s, {made.place(u"Suva"_s, {178.4, -18.1})});
        const MapLayout layout = layoutMap(showingAll(made.built()), frameAt({-175, -18.1}, 4), sixWide);
        QCOMPARE(layout.marks.size(), 1U);
        QCOMPARE(layout.marks[0].centre.x(), 400 - 6.6 / 360 * 4096);
    }

    void eventsAtOnePointStackUntilTheySpread()
    {
        SmallCollection made;
        const int town = made.place(u"Khudafarin"_s, {46.94, 39.150556});
        for (int i = 0; i < 11; ++i) {
            made.event(QString::number(i), {town});
        }
        const ViewState state = showingAll(made.built());
        const MapLayout far = layoutMap(state, frameAt({46.94, 39.15}, 7), sixWide);
        QCOMPARE(far.clusters.size(), 1U);
        QVERIFY(far.clusters[0].isOnePoint);
        QCOMPARE(far.clusters[0].count, 11);
        QCOMPARE(far.labels.size(), 1U);
        QCOMPARE(far.labels[0].lines, QStringList(u"Khudafarin"_s));

        const MapLayout near = layoutMap(state, frameAt({46.94, 39.150556}, 12), sixWide);
        QVERIFY(near.clusters.empty());
        QCOMPARE(near.marks.size(), 11U);
        for (std::size_t i = 0; i < near.marks.size(); ++i) {
            QVERIFY(near.marks[i].isSpread());
            QVERIFY(std::abs(near.marks[i].point.x() - 400) < 1e-6);
            QCOMPARE(near.at(near.marks[i].centre).event, near.marks[i].event);
            for (std::size_t j = 0; j < i; ++j) {
                const QPointF apart = near.marks[i].centre - near.marks[j].centre;
                QVERIFY(std::hypot(apart.x(), apart.y()) > 2 * MapGrouping::kMarkRadius);
            }
        }
    }

    void aCrowdAtOnePointStaysOneStackInOrderOfTime()
    {
        SmallCollection made;
        const int town = made.place(u"Baku"_s, {49.89, 40.38});
        for (int i = 0; i < 40; ++i) {
            made.event(QString::number(i), {town});
        }
        const MapLayout layout = layoutMap(showingAll(made.built()), frameAt({49.89, 40.38}, 16), sixWide);
        QCOMPARE(layout.clusters.size(), 1U);
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(layout.members[std::size_t(layout.clusters[0].first + i)].event, i);
        }
        QCOMPARE(layout.clusterOf(17), 0);
    }

    void onlyEventsThatMatchAreLaidOut()
    {
        SmallCollection made;
        const int hidden = made.event(u"hidden"_s, {made.place(u"a"_s, {0, 0})});
        const int late = made.event(u"late"_s, {made.place(u"b"_s, {20, 0})});
        const int shown = made.event(u"shown"_s, {made.place(u"c"_s, {-20, 0})});
        ViewState state = showingAll(made.built());
        state.matches.state[std::size_t(hidden)] = InVisibleSpan;
        state.matches.state[std::size_t(late)] = PassesFilter;
        const MapLayout layout = layoutMap(state, frameAt({0, 0}, 2), sixWide);
        QCOMPARE(layout.marks.size(), 1U);
        QCOMPARE(layout.marks[0].event, shown);
    }

    void theSelectedEventIsOnTopNamedAndJoined()
    {
        SmallCollection made;
        const int baku = made.place(u"Baku"_s, {49.9, 40.4});
        const int tehran = made.place(u"Tehran"_s, {51.4, 35.7});
        const int visit = made.event(u"visit"_s, {baku, tehran});
        made.event(u"other"_s, {made.place(u"Tabriz"_s, {46.3, 38.1})});
        ViewState state = showingAll(made.built());
        const MapFrame frame = frameAt({49, 38}, 6);
        QVERIFY(layoutMap(state, frame, sixWide).paths.empty());
        state.selected = visit;
        const MapLayout layout = layoutMap(state, frame, sixWide);
        QCOMPARE(layout.marks.back().event, visit);
        QCOMPARE(layout.paths.size(), 1U);
        QCOMPARE(layout.paths[0].points.front(), frame.toPx(GeoPoint{49.9, 40.4}));
        QVERIFY(distance(layout.paths[0].points.back(), frame.toPx(GeoPoint{51.4, 35.7})) < 1e-6);
        QCOMPARE(layout.labels[0].emphasis, MapLabel::Emphasis::Selected);
        QCOMPARE(layout.labels[0].lines, QStringList(u"visit"_s));
        QCOMPARE(layout.labels[0].place, u"Baku"_s);
        QVERIFY(layout.labels[1].lines.isEmpty());
        QCOMPARE(layout.labels[1].place, u"Tehran"_s);
    }

    void aDiscOfDoubtHasItsRadiusInMetres()
    {
        SmallCollection made;
        made.event(u"battle"_s, {made.place(u"field"_s, {47, 39}, 5000)});
        const ViewState state = showingAll(made.built());
        const MapLayout near = layoutMap(state, frameAt({47, 39}, 11), sixWide);
        QCOMPARE(near.discs.size(), 1U);
        QCOMPARE(near.discs[0].radius, 5000 / metresPerPixel(39, 11));
        QVERIFY(layoutMap(state, frameAt({47, 39}, 5), sixWide).discs.empty());
    }

    void shapesAreDrawnAndHit()
    {
        SmallCollection made;
        const GeoShape square{
            GeoShape::Kind::Polygon,
            {{{{40, 30}, {50, 30}, {50, 40}, {40, 40}, {40, 30}}, {{44, 34}, {46, 34}, {46, 36}, {44, 36}, {44, 34}}}}};
        const GeoShape march{GeoShape::Kind::Line, {{{{20, 30}, {30, 30}}}}};
        const int siege = made.event(u"siege"_s, {made.place(u"square"_s, square)});
        const int road = made.event(u"road"_s, {made.place(u"march"_s, march)});
        const MapFrame frame = frameAt({35, 35}, 5);
        const MapLayout layout = layoutMap(showingAll(made.built()), frame, sixWide);
        QCOMPARE(layout.shapes.size(), 2U);
        QCOMPARE(layout.at(frame.toPx(GeoPoint{41, 31})).event, siege);
        QVERIFY(layout.at(frame.toPx(GeoPoint{44.2, 34.3})).isNothing());
        QCOMPARE(layout.at(frame.toPx(GeoPoint{22, 30}) + QPointF(0, 3)).event, road);
        QVERIFY(layout.at(frame.toPx(GeoPoint{22, 30}) + QPointF(0, 20)).isNothing());
    }

    void aLineAcrossTheAntimeridianStaysInOnePiece()
    {
        SmallCollection made;
        const GeoShape voyage{GeoShape::Kind::Line, {{{{170, 0}, {-170, 0}}}}};
        made.event(u"voyage"_s, {made.place(u"route"_s, voyage)});
        const MapLayout layout = layoutMap(showingAll(made.built()), frameAt({180, 0}, 3), sixWide);
        QCOMPARE(layout.shapes.size(), 1U);
        const auto &path = layout.shapes[0].paths[0];
        QVERIFY(std::abs(path[1].x() - path[0].x() - 20.0 / 360 * 2048) < 1e-6);
    }

    void labelsKeepOutOfEachOtherAndOfReservedRoom()
    {
        const QRectF credits(500, 440, 300, 60);
        const MapLayout layout =
            layoutMap(showingAll(scattered(1500, 2)), frameAt({0, 0}, 3.5), sixWide, {.keepFree = {credits}});
        QVERIFY(layout.labels.size() > 10);
        for (std::size_t i = 0; i < layout.labels.size(); ++i) {
            QVERIFY(!layout.labels[i].rect.intersects(credits));
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(!layout.labels[i].rect.intersects(layout.labels[j].rect));
            }
        }
        QCOMPARE(layout.unlabelled, layout.eventsInView - static_cast<int>(layout.labels.size()));
    }

    void anOpenedClusterFansOutOverAllElse()
    {
        SmallCollection made;
        const int ford = made.place(u"ford"_s, {46.94, 39.15});
        for (int i = 0; i < 5; ++i) {
            made.event(QString::number(i), {ford});
        }
        made.event(u"beside"_s, {made.place(u"beside"_s, {46.95, 39.15})});
        ViewState state = showingAll(made.built());
        const MapFrame frame = frameAt({46.94, 39.15}, 7);
        const MapLayout closed = layoutMap(state, frame, sixWide);
        QVERIFY(closed.fan.ground.isEmpty());
        const MapCluster &cluster = closed.clusters[0];
        const auto first = closed.members.begin() + cluster.first;
        const MapOpening opening{cluster.at, cluster.radius, {first, first + 5}};
        const MapLayout open = layoutMap(state, frame, sixWide, {.opening = opening});
        QCOMPARE(open.fan.marks.size(), 5U);
        QCOMPARE(open.fan.labels.size(), 5U);
        for (std::size_t i = 0; i < 5; ++i) {
            const int event = open.fan.marks[i].event;
            QCOMPARE(open.at(open.fan.marks[i].centre).event, event);
            QCOMPARE(open.at(open.fan.labels[i].rect.center()).event, event);
            QCOMPARE(open.fan.labels[i].lines, QStringList(QString::number(event)));
        }
        QCOMPARE(open.at(cluster.centre).cluster, 0);
        QVERIFY(open.at(open.fan.ground.topLeft() + QPointF(1, 1)).isNothing());
        for (const MapLabel &label : open.labels) {
            QVERIFY(!label.rect.intersects(open.fan.ground));
        }
        state.matches.state[2] = InVisibleSpan; // filtered away meanwhile
        QCOMPARE(layoutMap(state, frame, sixWide, {.opening = opening}).fan.marks.size(), 4U);
    }

    void aPlaceIsNamedAsInTheTimeOfItsEvents()
    {
        SmallCollection made;
        const int ganja = made.place(u"Ganja"_s, {46.36, 40.68});
        made.parts().places[0].periodNames = {
            {LocalizedText(u"en"_s, u"Elisabethpol"_s), *parseEdtf(u"1795/1801-06").date, {}, {}}};
        for (int i = 0; i < 3; ++i) {
            made.event(QString::number(i), {ganja}); // in 1800, 1801 and 1802
        }
        ViewState state = showingAll(made.built());
        const MapFrame frame = frameAt({46.36, 40.68}, 7);
        QCOMPARE(layoutMap(state, frame, sixWide).labels[0].lines, QStringList(u"Ganja"_s));
        state.selected = 0;
        QCOMPARE(layoutMap(state, frame, sixWide).labels[0].place, u"Elisabethpol (Ganja)"_s);
        state.selected = kNone;
        state.matches.state[1] = state.matches.state[2] = InVisibleSpan;
        state.selected = 0;
        QVERIFY(layoutMap(state, frame, sixWide).clusters.empty());
    }

    void sixThousandEventsTakeAFewMilliseconds()
    {
        const ViewState state = showingAll(scattered(6092, 9));
        double best = 1e9;
        for (int i = 0; i < 20; ++i) {
            const std::clock_t start = std::clock(); // processor time: a busy machine does not count
            const MapLayout layout = layoutMap(state, frameAt({0, 0}, 2.4, 1280, 700), sixWide);
            best = std::min(best, 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
            QVERIFY(!layout.clusters.empty());
        }
        qInfo("6,092 events laid out in %.2f ms", best);
        QVERIFY(best < 30); // two are usual; sanitizers take their time
    }
};

QTEST_GUILESS_MAIN(TestMapLayout)
#include "tst_maplayout.moc"
